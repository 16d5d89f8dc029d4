"""The user manual, its keys, and what this program is."""
