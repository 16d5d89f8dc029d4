"""Albums: what the user puts into them, and what they learn from it."""
