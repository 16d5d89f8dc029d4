"""Questions to the user, and what answers them in a dialog."""
