"""Searches that the user keeps by name, saved and forgotten in a way that can be undone."""

from __future__ import annotations

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library

_CHANGES = Changes(searches=True)


def save_search(library: Library, name: str, query: str) -> Edit:
    """Keep a search under a name; one of that name (in any case) is replaced.

    Raises:
        UserError: the name or the search is empty.
    """
    name = name.strip()
    if not name or not query.strip():
        raise UserError("A saved search needs a name and words to search for.")
    before = library.searches.find(name)
    with library.transaction():
        library.searches.save(name, query)

    def undo(lib: Library) -> Changes:
        with lib.transaction():
            if before is None:
                lib.searches.remove(name)
            else:
                lib.searches.save(name, before.query)
        return _CHANGES

    return Edit(f"Save the search “{name}”", _CHANGES, undo)


def forget_search(library: Library, name: str) -> Edit:
    """Forget a saved search.

    Raises:
        UserError: there is none of this name.
    """
    known = library.searches.find(name)
    if known is None:
        raise UserError(f"There is no saved search “{name}”.")
    kept = library.searches.keep(known.id)
    with library.transaction():
        library.searches.remove(name)

    def undo(lib: Library) -> Changes:
        with lib.transaction():
            if lib.searches.find(name) is None:
                lib.searches.put_back(kept)
        return _CHANGES

    return Edit(f"Forget the search “{known.name}”", _CHANGES, undo)
