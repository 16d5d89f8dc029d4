"""Several photographs side by side."""
