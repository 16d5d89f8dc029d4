"""From files to photographs, words and vectors."""
