"""What the desktop around the window offers: programs, files shown and dragged, the clipboard."""
