"""The part of a query that the library answers without a model: tags, albums' names, folders, names, dates, marks."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.connection import folded
from clip_desktop.library.library import Library
from clip_desktop.library.photos import Order
from clip_desktop.library.records import Album, Folder, PhotoFilter, SaidField
from clip_desktop.search.query import Query
from clip_desktop.search.values import stars
from clip_desktop.services.presence import is_online, places_offline

_NOTHING: Final = PhotoFilter(ids=())
_SAID: Final[tuple[SaidField, ...]] = ("text", "keyword", "place", "camera", "lens")


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a query asks of a photo beside its looks.

    Attributes:
        filters: SQL's part; a photo must pass each. Empty when nothing is asked.
        albums: albums that must each hold the photo.
        note: one sentence where something named in the query is unknown or out of reach.
    """

    filters: tuple[PhotoFilter, ...]
    albums: tuple[Album, ...]
    note: str

    def photo_ids(self, library: Library, order: Order = "newest") -> NDArray[np.int64]:
        """The visible photos that pass every filter (albums apart), in the order asked for."""
        first, *others = self.filters or (PhotoFilter(),)
        ids = library.photos.ids(first, order)
        for conditions in others:
            ids = ids[np.isin(ids, library.photos.ids(conditions))]
        return ids


def conditions_of(library: Library, query: Query) -> Conditions:
    """Read a query's operators against what the library knows. What is unknown finds nothing, and is noted."""
    notes: list[str] = []
    filters = [
        *_tags(library, query, notes),
        *_folders(library, query, notes),
        *_marks(library, query),
        *_own(query),
    ]
    albums = []
    for name in query.values("album"):
        album = library.albums.find(name)
        if album is None:
            notes.append(f"There is no album “{name}”.")
            filters.append(_NOTHING)
        else:
            albums.append(album)
    return Conditions(tuple(filters), tuple(albums), notes[0] if notes else "")


def _own(query: Query) -> Iterable[PhotoFilter]:
    """File names, dates, stars and what files say: one filter, as SQL takes them together."""
    said = [(field, text, True) for field in _SAID for text in query.values(field)]
    said += [(field, text, False) for field in _SAID for text in query.excluded_values(field)]
    own = PhotoFilter(
        name_contains=query.values("file"),
        taken_from=max(query.values("after"), default=None),
        taken_before=min(query.values("before"), default=None),
        said=tuple(said),
        ratings=tuple(stars(value) for value in query.values("rating")),
    )
    if own != PhotoFilter():
        yield own


def _tags(library: Library, query: Query, notes: list[str]) -> Iterable[PhotoFilter]:
    wanted, unwanted = query.values("tag"), query.excluded_values("tag")
    known = {name: library.labels.find(name) for name in (*wanted, *unwanted)}
    notes += [f"There is no label “{name}”." for name, label in known.items() if label is None]
    if any(known[name] is None for name in wanted):
        yield _NOTHING
        return
    with_tags = tuple(label.name for name in wanted if (label := known[name]) is not None)
    without = tuple(label.name for name in unwanted if (label := known[name]) is not None)
    if with_tags or without:
        yield PhotoFilter(tags=with_tags, without_tags=without)


def _marks(library: Library, query: Query) -> Iterable[PhotoFilter]:
    for values, yes in ((query.values("is"), True), (query.excluded_values("is"), False)):
        for value in dict.fromkeys(values):
            if value == "offline":
                yield PhotoFilter(offline=(tuple(places_offline(library.folders.all())), yes))
            else:
                yield PhotoFilter(favourite=yes) if value == "favourite" else PhotoFilter(untagged=yes)


def _folders(library: Library, query: Query, notes: list[str]) -> Iterable[PhotoFilter]:
    for value in query.values("folder"):
        places = list(_places(library, value))
        if not places:
            notes.append(f"No folder of the library is called “{value}”.")
            yield _NOTHING
            continue
        away = next((folder for folder, _ in places if not is_online(folder)), None)
        if away is not None:
            notes.append(f"“{away.path}” cannot be reached now: its photographs are shown as they were last seen.")
        yield PhotoFilter(under=tuple((folder.id, relative) for folder, relative in places))


def _places(library: Library, value: str) -> Iterable[tuple[Folder, str]]:
    """Where a folder's name or path leads: (root, path under it). The same name may lie in several places."""
    for folder in library.folders.all():
        if value.startswith(("/", "~")) or Path(value).is_absolute():
            yield from _by_path(folder, Path(os.path.normpath(Path(value).expanduser())))
        else:
            yield from _by_name(library, folder, PurePosixPath(value.replace("\\", "/")))


def _by_path(folder: Folder, path: Path) -> Iterable[tuple[Folder, str]]:
    if folder.path.is_relative_to(path):
        yield folder, ""
    elif path.is_relative_to(folder.path):
        yield folder, path.relative_to(folder.path).as_posix()


def _by_name(library: Library, folder: Folder, name: PurePosixPath) -> Iterable[tuple[Folder, str]]:
    """The root itself, and what lies under it, whose last parts are these, in any case."""
    wanted = tuple(folded(part) for part in name.parts)
    if not wanted:
        return
    above = tuple(folded(part) for part in folder.path.parts)
    if above[-len(wanted) :] == wanted:
        yield folder, ""
        return
    met = set()
    for subfolder in library.files.subfolders(folder.id):
        parts = PurePosixPath(subfolder).parts
        for end in range(1, len(parts) + 1):
            relative = "/".join(parts[:end])
            whole = (*above, *(folded(part) for part in parts[:end]))
            if relative not in met and whole[-len(wanted) :] == wanted:
                met.add(relative)
                yield folder, relative
                break  # all under it is in it
