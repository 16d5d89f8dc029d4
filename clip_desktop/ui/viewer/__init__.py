"""One photograph, large."""
