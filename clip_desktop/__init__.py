"""clip_desktop: search, tag and gather your own photographs by meaning, on your own machine."""

__version__ = "0.1.0"
