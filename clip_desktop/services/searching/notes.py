"""What is odd about an answer, in one sentence."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain
from typing import Final

from clip_desktop.library.library import Library
from clip_desktop.search.query import Query
from clip_desktop.search.terms import Words, leaves
from clip_desktop.sentences import say, say_count
from clip_desktop.services.folders.presence import is_online

_YEAR: Final = re.compile(r"(?<!\S)(?:19|20)\d\d(?!\S)")


def note_on_years(query: Query) -> str:
    """That a year among bare words was looked for as a word, and what would ask for the time; or empty."""
    for term in chain.from_iterable(map(leaves, query.terms)):
        year = _YEAR.search(term.text) if isinstance(term, Words) else None
        if year is not None and int(year[0]) <= date.today().year:
            return say("“{year}” was looked for as a word: date:{year} is what was taken then.", year=year[0])
    return ""


def note_on_library(library: Library, without_vector: int | None = None) -> str:
    """What is missing from every answer now: nothing added, folders out of reach, photos still to be indexed.

    Args:
        without_vector: visible photos that have no vector yet; None when the query asked for no looks.
    """
    folders = library.folders.all()
    if not folders:
        return "No folder has been added yet."
    unread = library.files.count_unread()
    if without_vector is not None and unread + without_vector:
        waiting = unread + without_vector
        return say_count(waiting, "1 photograph is still to be indexed.", "{n} photographs are still to be indexed.")
    if unread:
        return say_count(unread, "1 photograph is still to be read.", "{n} photographs are still to be read.")
    away = [folder for folder in folders if not is_online(folder)]
    if away:
        return say(
            "“{path}” cannot be reached now: its photographs are shown as they were last seen.", path=away[0].path
        )
    return ""
