"""What is kept where, and what was asked of a network, in one place."""
