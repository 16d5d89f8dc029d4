"""The map: a world outline drawn here, with the photographs on it. Nothing is asked of a network."""
