"""Albums in the window: what can be done with one, and how good it is."""
