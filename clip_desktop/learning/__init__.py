"""Learners on frozen vectors: zero-shot labels, linear probes, which photo to ask about."""
