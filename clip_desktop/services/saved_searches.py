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
    before = _query_of(library, name)
    with library.transaction():
        library.searches.save(name, query)
    return Edit(f"Save the search “{name}”", _CHANGES, lambda lib: _put_back(lib, name, before))


def forget_search(library: Library, name: str) -> Edit:
    """Forget a saved search.

    Raises:
        UserError: there is none of this name.
    """
    before = _query_of(library, name)
    if before is None:
        raise UserError(f"There is no saved search “{name}”.")
    with library.transaction():
        library.searches.remove(name)
    return Edit(f"Forget the search “{name}”", _CHANGES, lambda lib: _put_back(lib, name, before))


def _query_of(library: Library, name: str) -> str | None:
    folded = name.casefold()
    return next((saved.query for saved in library.searches.all() if saved.name.casefold() == folded), None)


def _put_back(library: Library, name: str, query: str | None) -> Changes:
    with library.transaction():
        if query is None:
            library.searches.remove(name)
        else:
            library.searches.save(name, query)
    return _CHANGES
