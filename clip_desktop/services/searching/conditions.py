"""What the filters of a query mean in a library: tags, albums' names, folders, names, dates, places, marks."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from clip_desktop.library.connection import folded
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album, Folder, Mark, PhotoFilter, SaidField
from clip_desktop.search.dates import span_of
from clip_desktop.search.terms import Filter
from clip_desktop.search.values import area, around, seconds, stars
from clip_desktop.sentences import say
from clip_desktop.services.duplicates.groups import duplicate_ids
from clip_desktop.services.folders.presence import is_online, places_offline

NOTHING: Final = PhotoFilter(ids=())
_SAID: Final[dict[str, SaidField]] = {
    "text": "text", "keyword": "keyword", "place": "place", "camera": "camera", "lens": "lens",
}  # fmt: skip
_MARKS: Final[dict[str, Mark]] = {
    "raw": "raw", "video": "video", "portrait": "portrait", "landscape": "landscape",
    "screenshot-like": "screenshot-like", "gps": "coordinates", "caption": "caption", "sidecar": "sidecar",
}  # fmt: skip


class Conditions:
    """Reads filters against what a library knows. What is unknown finds nothing, and is noted.

    Args:
        today: the day from which “last summer” counts.

    Attributes:
        notes: a sentence for each thing named that is unknown or out of reach.
    """

    def __init__(self, library: Library, today: date) -> None:
        self._library, self._today = library, today
        self.notes: list[str] = []

    def of(self, term: Filter) -> PhotoFilter:
        """A filter as the library answers it; not of albums, whose members are learned."""
        match term.key:
            case "tag":
                return self._tag(term.value)
            case "folder":
                return self._folder(term.value)
            case "file":
                return PhotoFilter(name_contains=(term.value,))
            case "rating":
                return PhotoFilter(ratings=(stars(term.value),))
            case "length":
                return PhotoFilter(lengths=(seconds(term.value),))
            case "near":
                return PhotoFilter(near=around(term.value))
            case "box":
                return PhotoFilter(box=area(term.value))
            case "is" | "has":
                return self._mark(term.value)
            case "before" | "after" | "date" | "last":
                return self._date(term.key, term.value)
        return PhotoFilter(said=((_SAID[term.key], term.value, True),))

    def album(self, name: str) -> Album | None:
        """The album of a name, in any case."""
        album = self._library.albums.find(name)
        if album is None:
            self._note(say("There is no album “{name}”.", name=name))
        return album

    def _tag(self, name: str) -> PhotoFilter:
        labels = self._library.labels.meant(name)
        if not labels:
            self._note(say("There is no label “{name}”.", name=name))
            return NOTHING
        found = tuple(PhotoFilter(tags=(label.name,)) for label in labels)
        return found[0] if len(found) == 1 else PhotoFilter(any_of=found)

    def _folder(self, value: str) -> PhotoFilter:
        places = list(_places(self._library, value))
        if not places:
            self._note(say("No folder of the library is called “{value}”.", value=value))
            return NOTHING
        away = next((folder for folder, _ in places if not is_online(folder)), None)
        if away is not None:
            self._note(
                say("“{path}” cannot be reached now: its photographs are shown as they were last seen.", path=away.path)
            )
        return PhotoFilter(under=tuple((folder.id, relative) for folder, relative in places))

    def _mark(self, value: str) -> PhotoFilter:
        match value:
            case "favourite":
                return PhotoFilter(favourite=True)
            case "untagged":
                return PhotoFilter(untagged=True)
            case "offline":
                return PhotoFilter(offline=(tuple(places_offline(self._library.folders.all())), True))
            case "duplicate":
                return duplicates(self._library)
        return PhotoFilter(marks=(_MARKS[value],))

    def _date(self, key: str, value: str) -> PhotoFilter:
        if key == "before":
            return PhotoFilter(taken_before=value)
        start, stop = (value, None) if key == "after" else span_of(value, self._today)
        return PhotoFilter(taken_from=start, taken_before=stop)

    def _note(self, sentence: str) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)


def duplicates(library: Library) -> PhotoFilter:
    """Photos of which there is more than one: the same content in several files, or near-duplicates."""
    return PhotoFilter(ids=tuple(duplicate_ids(library).tolist()))


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
