"""The vocabulary in the window: labels listed, worded, merged; runs of tagging; why a tag is there."""
