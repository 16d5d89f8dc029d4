"""What is done with files: the trash, sidecars, titles and descriptions."""
