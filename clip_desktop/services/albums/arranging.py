"""How an album is arranged: what it asks for, in which order it is shown, and what stands for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, get_args

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import AlbumSort
from clip_desktop.search.query import parse
from clip_desktop.sentences import say
from clip_desktop.services.albums.albums import create_album, get_album
from clip_desktop.services.edits import check_certainty, join_edits, make_edit

SORTS: Final[tuple[AlbumSort, ...]] = get_args(AlbumSort)

_CHANGES: Final = Changes(albums=True)


def create_rule(library: Library, name: str, query: str, description: str = "") -> tuple[int, Edit]:
    """Make an album of all that a query finds, now and later; its id.

    Raises:
        UserError: there is one of this name, the name is empty, or the query cannot be understood.
    """
    query = _checked(query, of_rule=True)
    ids: list[int] = []

    def make(lib: Library) -> Edit:
        album_id, edit = create_album(lib, name, (), description)
        ids.append(album_id)
        return edit

    steps: list[Callable[[Library], Edit]] = [make, lambda lib: set_query(lib, ids[-1], query, taught=False)]
    edit = join_edits(library, say("Make the album “{name}”", name=name.strip()), steps)
    return ids[-1], edit


def set_query(library: Library, album_id: int, query: str, *, taught: bool | None = None) -> Edit:
    """Have an album's members lie within what a query finds; empty: anywhere.

    Args:
        taught: whether it learns from its examples; otherwise the query alone says what belongs, or, where it is empty,
            the user alone. None leaves it as it is.

    Raises:
        UserError: there is no such album, or the query cannot be understood.
    """
    album = get_album(library, album_id)
    learns = album.taught if taught is None else taught
    wanted = _checked(query, of_rule=False)
    if learns:
        name = (
            say("Keep “{name}” within “{wanted}”", name=album.name, wanted=wanted)
            if wanted
            else say("Fill “{name}” from everywhere", name=album.name)
        )
    else:
        name = (
            say("Fill “{name}” with “{wanted}”", name=album.name, wanted=wanted)
            if wanted
            else say("Fill “{name}” by hand alone", name=album.name)
        )
    return make_edit(
        library,
        name,
        _CHANGES,
        lambda lib: lib.albums.set_query(album_id, wanted, taught=learns),
        lambda lib: lib.albums.set_query(album_id, album.query, taught=album.taught),
    )


def set_sort(library: Library, album_id: int, sort: AlbumSort) -> Edit:
    """Set the order in which an album is shown.

    Raises:
        UserError: there is no such album or order.
    """
    album = get_album(library, album_id)
    if sort not in SORTS:
        raise UserError(
            say("An album is not shown by “{sort}”.", sort=sort), say("There are: {names}.", names=", ".join(SORTS))
        )
    return make_edit(
        library,
        say("Show “{name}” by {sort}", name=album.name, sort=sort),
        _CHANGES,
        lambda lib: lib.albums.set_sort(album_id, sort),
        lambda lib: lib.albums.set_sort(album_id, album.sort),
    )


def set_cover(library: Library, album_id: int, photo_id: int | None) -> Edit:
    """Set the photo that stands for an album; None: its first.

    Raises:
        UserError: there is no such album or photo.
    """
    album = get_album(library, album_id)
    if photo_id is not None and library.photos.get(photo_id) is None:
        raise UserError("This photograph is no longer in the library.")
    return make_edit(
        library,
        say("Choose the cover of “{name}”", name=album.name),
        _CHANGES,
        lambda lib: lib.albums.set_cover(album_id, photo_id),
        lambda lib: lib.albums.set_cover(album_id, _there(lib, album.cover_id)),
    )


def set_target(library: Library, album_id: int, target: float | None) -> Edit:
    """Set how precise an album's members are to be, 0 to 1: the threshold follows as it learns. None: it stays put.

    Raises:
        UserError: there is no such album, or the number is out of range.
    """
    album = get_album(library, album_id)
    if target is not None:
        check_certainty(target)
    name = (
        say("Fill “{name}” by a fixed line", name=album.name)
        if target is None
        else say("Fill “{name}” {target:.0%} right", name=album.name, target=target)
    )
    return make_edit(
        library,
        name,
        _CHANGES,
        lambda lib: lib.albums.set_target(album_id, target),
        lambda lib: lib.albums.set_target(album_id, album.target),
    )


def _checked(query: str, *, of_rule: bool) -> str:
    text = " ".join(query.split())
    if not text and of_rule:
        raise UserError("Say what belongs into the album, as a search: “beach 2019..2021”.")
    parse(text)  # says what is wrong with it
    return text


def _there(library: Library, photo_id: int | None) -> int | None:
    return photo_id if photo_id is not None and library.photos.get(photo_id) is not None else None
