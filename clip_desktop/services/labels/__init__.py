"""The vocabulary, what it suggests on photographs, and how far that can be believed."""
