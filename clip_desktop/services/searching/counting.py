"""How many photographs a search finds, and whether it finds any."""

from __future__ import annotations

import sys

from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoFilter
from clip_desktop.search.query import parse
from clip_desktop.services.searching.plan import plan_of
from clip_desktop.services.searching.searcher import Searcher


def count_found(library: Library, searcher: Searcher, text: str) -> int:
    """How many photographs are relevant to a search, or stand above the line that its text draws.

    Raises:
        UserError: the search cannot be understood, or the model cannot be used.
    """
    return searcher.search(library, text, sys.maxsize).relevant


def finds_any(library: Library, searcher: Searcher, text: str) -> bool:
    """Whether any photograph is relevant to a search or may be, or stands above the line that its text draws.

    A text without anything in it finds all there are.

    Raises:
        UserError: the search cannot be understood, or the model cannot be used.
    """
    if not text.strip():
        return library.photos.any(PhotoFilter())
    plan = plan_of(library, parse(text))
    if plan.is_plain:
        return library.photos.any(plan.where)
    result = searcher.answer(library, plan.query, 1)
    return bool(result.relevant + result.maybe)
