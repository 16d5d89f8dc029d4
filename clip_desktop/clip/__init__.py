"""The models: what turns pictures and words into vectors of one space."""
