"""How many photographs a search finds."""

from __future__ import annotations

import sys

from clip_desktop.library.library import Library
from clip_desktop.services.searching.searcher import Searcher


def count_found(library: Library, searcher: Searcher, text: str) -> int:
    """How many photographs are relevant to a search, or stand above the line that its text draws.

    Raises:
        UserError: the search cannot be understood, or the model cannot be used.
    """
    return searcher.search(library, text, sys.maxsize).relevant
