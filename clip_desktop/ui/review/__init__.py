"""Questions about suggested tags, one after another, answered by keys."""
