"""What was searched for before: remembered in the library, on this machine only, until it is cleared."""

from __future__ import annotations

from typing import Final

from clip_desktop.library.changes import NOTHING, Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.services.edits import make_edit
from clip_desktop.services.names import clean_text

LONGEST: Final = 1000  # a longer text was pasted by mistake


def remember_search(library: Library, text: str) -> Changes:
    """Note a search that was made. Nothing that is shown changes by it."""
    text = clean_text(text)
    if 0 < len(text) <= LONGEST:
        with library.transaction():
            library.history.note(text)
    return NOTHING


def clear_history(library: Library) -> Edit:
    """Forget all searches that were made."""
    kept = library.history.keep()
    return make_edit(
        library,
        "Clear the search history",
        Changes(searches=True),
        lambda lib: lib.history.clear(),
        lambda lib: lib.history.put_back(kept),
    )
