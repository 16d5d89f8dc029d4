"""The search box and what belongs to it: completions, chips, history, the line where an answer ends."""
