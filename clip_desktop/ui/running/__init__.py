"""What runs beside the window: threads, questions and edits, jobs, and what the interpreter does meanwhile."""
