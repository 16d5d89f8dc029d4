"""The grid of photographs."""
