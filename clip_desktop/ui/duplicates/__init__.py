"""Duplicates in the window: listed, kept, told apart."""
