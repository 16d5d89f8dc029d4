"""The panel that tells of what is chosen."""
