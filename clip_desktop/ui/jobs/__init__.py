"""The long jobs of the window, and where they are seen and stopped."""
