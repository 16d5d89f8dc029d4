"""The models: which there are, what they do here, got, made ready and changed."""
