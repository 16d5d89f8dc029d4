"""The schema: named steps, and how they are taken."""
