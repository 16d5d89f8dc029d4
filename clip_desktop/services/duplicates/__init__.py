"""What is there more than once, and what is kept of it."""
