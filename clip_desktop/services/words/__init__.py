"""What the user said, written where other programs read it."""
