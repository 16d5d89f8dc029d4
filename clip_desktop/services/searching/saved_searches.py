"""Searches that the user keeps by name, saved, changed and forgotten in a way that can be undone."""

from __future__ import annotations

from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import SavedSearch
from clip_desktop.sentences import say
from clip_desktop.services.edits import make_edit
from clip_desktop.services.names import clean_name, clean_text

_CHANGES: Final = Changes(searches=True)


def save_search(library: Library, name: str, query: str) -> Edit:
    """Keep a search under a name; one of that name (in any case) is replaced.

    Raises:
        UserError: the name or the search is empty.
    """
    name, query = clean_name(name, "A saved search"), clean_text(query)
    if not query:
        raise UserError("A saved search needs words to search for.")
    before = library.searches.find(name)

    def take_back(lib: Library) -> None:
        if before is None:
            lib.searches.remove(name)
        else:
            lib.searches.save(name, before.query)

    return make_edit(
        library,
        say("Save the search “{name}”", name=name),
        _CHANGES,
        lambda lib: lib.searches.save(name, query),
        take_back,
    )


def search_named(library: Library, name: str) -> SavedSearch:
    """The search that is kept under a name, in any case.

    Raises:
        UserError: there is none; those that are there are named.
    """
    known = library.searches.find(name)
    if known is None:
        names = ", ".join(f"“{search.name}”" for search in library.searches.all())
        raise UserError(
            say("There is no saved search “{name}”.", name=name),
            say("There are: {names}.", names=names) if names else "",
        )
    return known


def rename_search(library: Library, search_id: int, name: str) -> Edit:
    """Give a saved search another name.

    Raises:
        UserError: the name is empty or another search has it (in any case), or there is no such search.
    """
    known, name = _known(library, search_id), clean_name(name, "A saved search")
    other = library.searches.find(name)
    if other is not None and other.id != search_id:
        raise UserError(say("There already is a saved search “{name}”.", name=other.name))
    return _change(library, known, say("Rename “{name}” to “{name2}”", name=known.name, name2=name), name, known.query)


def change_search(library: Library, search_id: int, query: str) -> Edit:
    """Have a saved search look for something else.

    Raises:
        UserError: the search is empty, or there is no such search.
    """
    known, query = _known(library, search_id), clean_text(query)
    if not query:
        raise UserError("A saved search needs words to search for.")
    return _change(library, known, say("Change the search “{name}”", name=known.name), known.name, query)


def forget_search(library: Library, name: str) -> Edit:
    """Forget a saved search.

    Raises:
        UserError: there is none of this name.
    """
    known = library.searches.find(name)
    if known is None:
        raise UserError(say("There is no saved search “{name}”.", name=name))
    kept = library.searches.keep(known.id)

    def put_back(lib: Library) -> None:
        if lib.searches.find(known.name) is None:
            lib.searches.put_back(kept)

    return make_edit(
        library,
        say("Forget the search “{name}”", name=known.name),
        _CHANGES,
        lambda lib: lib.searches.remove(known.name),
        put_back,
    )


def _known(library: Library, search_id: int) -> SavedSearch:
    known = library.searches.get(search_id)
    if known is None:
        raise UserError("This saved search is no longer there.")
    return known


def _change(library: Library, before: SavedSearch, said: str, name: str, query: str) -> Edit:
    return make_edit(
        library,
        said,
        _CHANGES,
        lambda lib: lib.searches.change(before.id, name, query),
        lambda lib: lib.searches.change(before.id, before.name, before.query),
    )
