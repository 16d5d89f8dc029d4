"""Albums: made, named, taught by examples, each step an edit that can be undone; and what is in one now.

Accepted and rejected photos are the training data and the manual membership at once: an accepted photo is in the album
whatever the probe thinks of it, a rejected one is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album
from clip_desktop.sentences import say
from clip_desktop.services.albums.ordering import in_order
from clip_desktop.services.asking import TOWARDS_MEMBERS, worth_asking
from clip_desktop.services.edits import check_certainty, make_edit
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.names import clean_name, clean_text
from clip_desktop.services.photos import photographs
from clip_desktop.services.searching.notes import note_on_library
from clip_desktop.services.searching.searcher import Searcher

QUESTIONS: Final = 24

_CHANGES: Final = Changes(albums=True)


def create_album(library: Library, name: str, accepted: Sequence[int] = (), description: str = "") -> tuple[int, Edit]:
    """Make an album, of some photos if they are given; its id.

    Args:
        description: what it shows, in words for the model; without one, the name is taken for that.

    Raises:
        UserError: there is one of this name, or the name is empty.
    """
    name, description = clean_name(name, "An album"), clean_text(description)
    check_free(library, name)
    with library.transaction():
        album_id = library.albums.add(name, description)
        library.albums.set_examples(album_id, _known(library, accepted), 1)

    def undo(lib: Library) -> Changes:
        with lib.transaction():
            lib.albums.remove(album_id)
        return _CHANGES

    return album_id, Edit(say("Make the album “{name}”", name=name), _CHANGES, undo)


def judge(library: Library, album_id: int, photo_ids: Sequence[int], polarity: Literal[-1, 0, 1]) -> Edit:
    """Accept photos into an album (+1), reject them from it (-1), or leave them open again (0).

    Raises:
        UserError: there is no such album.
    """
    album, ids = get_album(library, album_id), _known(library, photo_ids)
    before = library.albums.examples(album_id, ids)
    many = photographs(len(ids))
    name = {
        1: say("Put {photographs} into “{name}”", photographs=many, name=album.name),
        -1: say("Keep {photographs} out of “{name}”", photographs=many, name=album.name),
        0: say("Leave {photographs} open for “{name}”", photographs=many, name=album.name),
    }[polarity]

    def do(lib: Library) -> None:
        if polarity == 0:
            lib.albums.restore_examples(album_id, ids, ())
        else:
            lib.albums.set_examples(album_id, ids, polarity)

    def take_back(lib: Library) -> None:
        if lib.albums.get(album_id) is not None:
            lib.albums.restore_examples(album_id, ids, before)

    return make_edit(library, name, _CHANGES, do, take_back)


def rename_album(library: Library, album_id: int, name: str) -> Edit:
    """Rename an album.

    Raises:
        UserError: there is no such album, another has this name, or the name is empty.
    """
    album, name = get_album(library, album_id), clean_name(name, "An album")
    check_free(library, name, album_id)
    return make_edit(
        library,
        say("Rename the album “{name}”", name=album.name),
        _CHANGES,
        lambda lib: lib.albums.rename(album_id, name),
        lambda lib: lib.albums.rename(album_id, album.name),
    )


def describe_album(library: Library, album_id: int, description: str) -> Edit:
    """Say in words what an album shows; empty: its name says it.

    Raises:
        UserError: there is no such album.
    """
    album, description = get_album(library, album_id), clean_text(description)
    return make_edit(
        library,
        say("Describe the album “{name}”", name=album.name),
        _CHANGES,
        lambda lib: lib.albums.describe(album_id, description),
        lambda lib: lib.albums.describe(album_id, album.description),
    )


def set_threshold(library: Library, album_id: int, threshold: float) -> Edit:
    """Set the certainty, 0 to 1, from which a photo that nobody judged belongs, in place of a precision to aim at.

    Raises:
        UserError: there is no such album, or the number is out of range.
    """
    album = get_album(library, album_id)
    check_certainty(threshold)

    def do(lib: Library) -> None:
        lib.albums.set_threshold(album_id, threshold)
        lib.albums.set_target(album_id, None)

    def take_back(lib: Library) -> None:
        lib.albums.set_threshold(album_id, album.threshold)
        lib.albums.set_target(album_id, album.target)

    return make_edit(
        library,
        say("Fill “{name}” from {threshold:.0%}", name=album.name, threshold=threshold),
        _CHANGES,
        do,
        take_back,
    )


def remove_album(library: Library, album_id: int) -> Edit:
    """Delete an album with its examples; no photograph is touched.

    Raises:
        UserError: there is no such album.
    """
    album = get_album(library, album_id)
    kept = library.albums.keep(album_id)

    def put_back(lib: Library) -> None:
        if lib.albums.get(album_id) is not None:
            raise UserError(say("“{name}” cannot be brought back: another album has taken its place.", name=album.name))
        check_free(lib, album.name)
        lib.albums.put_back(kept)

    return make_edit(
        library,
        say("Delete the album “{name}”", name=album.name),
        _CHANGES,
        lambda lib: lib.albums.remove(album_id),
        put_back,
    )


@dataclass(frozen=True, slots=True, eq=False)
class AlbumView:
    """What an album shows now.

    Attributes:
        ids: int64 (n,) in the album's order; by default accepted photos, then the others that belong, surest first.
        certainty: float32 (n,) in the order of ``ids``; 1 for accepted ones.
        accepted, rejected: what the user said.
        to_judge: photos whose answer would teach most, most useful first.
        threshold: from which certainty photos belong.
        all: certainty of every photo that can be seen: ids int64 (m,) and float32 (m,), without the judged ones.
        note: one sentence where something is to be known, or empty.
    """

    album: Album
    ids: NDArray[np.int64]
    certainty: NDArray[np.float32]
    accepted: tuple[int, ...]
    rejected: tuple[int, ...]
    to_judge: tuple[int, ...]
    note: str
    threshold: float
    all: tuple[NDArray[np.int64], NDArray[np.float32]]


def album_view(library: Library, models: ActiveModel, searcher: Searcher, album_id: int) -> AlbumView:
    """The members of an album, and the photos that would teach it most.

    Args:
        models: the model in use, the one ``searcher`` was made with.

    Raises:
        UserError: there is no such album, or the model cannot be used.
    """
    album = get_album(library, album_id)
    searcher.refresh(library)
    members = searcher.memberships.of(library, album)
    judged = (*members.accepted, *members.rejected)
    to_judge = worth_asking(searcher.loaded, members.all, members.threshold, judged, QUESTIONS, TOWARDS_MEMBERS)
    note = ""
    if album.query and not album.taught:
        note = say("Found by “{query}”.", query=album.query)
    elif not album.taught:
        note = "Filled by hand alone."
    elif not members.accepted:
        note = "Found by its words alone: accept a few photographs to teach it."
    elif not searcher.loaded.has(members.accepted).any():
        note = "Its examples are still to be indexed."
    note = note or note_on_library(library, searcher.loaded.unindexed)
    order = in_order(library, album, members.ids)
    open_ = searcher.loaded.visible & ~np.isin(searcher.loaded.index.ids, (*members.accepted, *members.rejected))
    return AlbumView(
        album,
        members.ids[order],
        members.certainty[order],
        members.accepted,
        members.rejected,
        tuple(to_judge) if album.taught else (),
        note,
        members.threshold,
        (searcher.loaded.index.ids[open_], members.all[open_]),
    )


def get_album(library: Library, album_id: int) -> Album:
    """An album.

    Raises:
        UserError: it is no longer there.
    """
    album = library.albums.get(album_id)
    if album is None:
        raise UserError("This album is no longer there.")
    return album


def check_free(library: Library, name: str, but: int | None = None) -> None:
    """Refuse a name, in any case, that another album has.

    Raises:
        UserError: one has it.
    """
    known = library.albums.find(name)
    if known is not None and known.id != but:
        raise UserError(say("There is already an album “{name}”.", name=known.name))


def _known(library: Library, photo_ids: Sequence[int]) -> list[int]:
    """The ids that are photos of the library, in their order and once each."""
    ids = list(dict.fromkeys(int(i) for i in photo_ids))
    there = library.photos.values(ids, "hidden")
    return [i for i in ids if i in there]
