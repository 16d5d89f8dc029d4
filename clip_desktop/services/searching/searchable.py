"""The words that queries can be completed with, as a library has them; each kind is read again when it may differ."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Final

from clip_desktop.library.captions import SEPARATOR
from clip_desktop.library.library import Library
from clip_desktop.services.searching.fitting import plain


@dataclass(frozen=True, slots=True)
class Word:
    """One value.

    Attributes:
        value: as it is written.
        plain: as it is compared.
        help: a few words on it, or empty.
    """

    value: str
    plain: str
    help: str = ""


class SearchableWords:
    """Reads and keeps them. Belongs to the thread of the libraries it is given."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Hashable, list[Word]]] = {}

    def of(self, library: Library, kind: str) -> list[Word]:
        """The words of a kind of ``READERS``; none of any other."""
        reader = READERS.get(kind)
        if reader is None:
            return []
        state = (library.path, _state_of_folders(library) if kind == "folder" else library.version)
        known = self._kept.get(kind)
        if known is None or known[0] != state:
            known = self._kept[kind] = (state, list(reader(library)))
        return known[1]


def _state_of_folders(library: Library) -> Hashable:
    return library.vocabulary.scans(), tuple(folder.path for folder in library.folders.all())


def _labels(library: Library) -> Iterator[Word]:
    """Each label, and the other words that lead to it, with its name."""
    enabled = [label for label in library.labels.all() if label.enabled]
    yield from (_word(label.name) for label in enabled)
    for label in enabled:
        yield from (_word(text, label.called) for text in (*(name for _, name in label.names), *label.aliases))


def _albums(library: Library) -> Iterator[Word]:
    return (_word(album.name) for album in library.albums.all())


def _folders(library: Library) -> Iterator[Word]:
    """Each folder's own name once, with where it lies."""
    met: dict[str, str] = {}
    for folder in library.folders.all():
        met.setdefault(folder.path.name or str(folder.path), str(folder.path))
        for relative in library.vocabulary.folders(folder.id):
            path = PurePosixPath(relative)
            for part in (path, *path.parents):
                if part.name:
                    met.setdefault(part.name, str(folder.path / part))
    return (_word(name, where) for name, where in sorted(met.items()))


def _keywords(library: Library) -> Iterator[Word]:
    """Each keyword, and each that stands above others, with what stands above it."""
    met: dict[str, str] = {}
    for path in library.vocabulary.keywords():
        parts = path.split(SEPARATOR)
        for end in range(len(parts)):
            met.setdefault(parts[end], " › ".join(parts[:end]))
    return (_word(name, above) for name, above in sorted(met.items()))


def _dates(library: Library) -> Iterator[Word]:
    """Years and months in which photos were taken, the latest first."""
    months = library.vocabulary.months()
    for year in sorted({month[:4] for month in months}, reverse=True):
        yield _word(year)
    for month in reversed(months):
        name = _name_of(month)
        if name:
            yield Word(month, plain(f"{month} {name}"), name)


def _searches(library: Library) -> Iterator[Word]:
    saved = library.searches.all()
    yield from (Word(one.query, plain(one.query), one.name) for one in saved)
    kept = {one.query for one in saved}
    yield from (_word(query) for query in library.history.all() if query not in kept)


def _name_of(month: str) -> str:
    """ "2019-06" as "June 2019"; empty where it is no month."""
    try:
        return date.fromisoformat(f"{month}-01").strftime("%B %Y")
    except ValueError:
        return ""


def _words(values: Iterable[str]) -> Iterator[Word]:
    return map(_word, values)


def _word(value: str, help: str = "") -> Word:
    return Word(value, plain(value), help)


READERS: Final[dict[str, Callable[[Library], Iterator[Word]]]] = {
    "tag": _labels,
    "album": _albums,
    "folder": _folders,
    "keyword": _keywords,
    "place": lambda library: _words(library.vocabulary.places()),
    "camera": lambda library: _words(library.vocabulary.cameras()),
    "lens": lambda library: _words(library.vocabulary.lenses()),
    "before": _dates,
    "after": _dates,
    "date": _dates,
    "search": _searches,
}
