"""What the sidebar leads to, one file a place."""
