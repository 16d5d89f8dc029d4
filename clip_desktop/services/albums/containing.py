"""Which albums found a photo by what they have learned, beside those into which the user put it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album

if TYPE_CHECKING:
    from clip_desktop.services.albums.membership import Members
    from clip_desktop.services.searching.searcher import Searcher


@dataclass(frozen=True, slots=True)
class FoundIn:
    """An album that found a photo, and how sure it is of it, 0 to 1."""

    album: Album
    certainty: float


def known_albums(library: Library, searcher: Searcher | None, photo_id: int) -> tuple[list[FoundIn], list[int]]:
    """The albums of which it is known already that they found a photo, and those (ids) that would have to be asked.

    Computes nothing. Albums that do not learn, and those in which the user judged the photo, are neither.

    Args:
        searcher: None where nothing was searched yet, so that nothing is known.

    Raises:
        UserError: the model cannot be used.
    """
    judged = library.albums.judging(photo_id)
    albums = [album for album in library.albums.all() if album.taught and album.id not in judged]
    if not albums or searcher is None:
        return [], [album.id for album in albums]
    searcher.refresh(library)
    known = [(album, searcher.memberships.kept(library, album)) for album in albums]
    found = [_found_in(album, members, photo_id) for album, members in known if members is not None]
    return [one for one in found if one is not None], [album.id for album, members in known if members is None]


def ask_albums(library: Library, searcher: Searcher, photo_id: int, album_ids: Iterable[int]) -> list[FoundIn]:
    """Those of some albums that found a photo. Each may take as long as a search, and is known afterwards.

    An album that is gone, or whose query cannot be answered, found nothing.

    Raises:
        UserError: the model cannot be used.
    """
    searcher.refresh(library)
    found = []
    for album_id in album_ids:
        album = library.albums.get(album_id)
        if album is not None:
            try:
                found.append(_found_in(album, searcher.memberships.of(library, album), photo_id))
            except UserError:  # it tells that itself where it is opened
                continue
    return [one for one in found if one is not None]


def _found_in(album: Album, members: Members, photo_id: int) -> FoundIn | None:
    at = np.flatnonzero(members.ids == photo_id)
    return FoundIn(album, float(members.certainty[at[0]])) if len(at) else None
