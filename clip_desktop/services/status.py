"""How the library stands, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.imaging.formats import FORMATS
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder, PassedOver, Problem
from clip_desktop.services.folders.presence import is_online
from clip_desktop.services.models.active import ActiveModel


@dataclass(frozen=True, slots=True)
class FormatStatus:
    """A kind of file: what people call it, the extra that reads it (or empty), and whether it can be read here."""

    name: str
    extra: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class Status:
    """A library's state.

    Attributes:
        photos: photographs that can be seen, as the window counts them.
        hidden: photographs that the user hid.
        files, missing: files that were there at the last scan, without those of hidden photographs, and that were not.
        stale: files that are new or changed and still to be read.
        unindexed: photographs read, but without a vector of the model in use.
        vectors: photographs that can be seen, and searched with the model in use.
        folders: each root, and whether it can be reached now.
        problems: what could not be used, and why.
        undescribed: photographs whose metadata was not read in words yet.
        passed_over: files that want an extra of this program, by its name.
        formats: each kind of file that can be read, what it needs, and whether that is there.
        labels, albums, searches: how many of each.
        model: name of the model in use, or empty.
        model_problem: why the model cannot be used, or empty.
        library_file, library_bytes: where all this is kept, and what it takes (with its write-ahead log).
    """

    photos: int
    hidden: int
    files: int
    missing: int
    stale: int
    unindexed: int
    vectors: int
    folders: tuple[tuple[Folder, bool], ...]
    problems: tuple[Problem, ...]
    undescribed: int
    passed_over: tuple[PassedOver, ...]
    formats: tuple[FormatStatus, ...]
    labels: int
    albums: int
    searches: int
    model: str
    model_problem: str
    library_file: Path
    library_bytes: int


def status(library: Library, models: ActiveModel) -> Status:
    """Count everything. A model that cannot be used is told of, not raised."""
    name, problem, vectors, unindexed = "", "", 0, 0
    try:
        model = models.register(library)
    except UserError as error:
        problem = str(error)
    else:
        name = model.name
        vectors = library.embeddings.count_visible(model.id)
        unindexed = library.files.count_without_vector(model.id)
    return Status(
        photos=library.photos.count(),
        hidden=len(library.photos.hidden()),
        files=library.files.count_present() - library.files.count_hidden(),
        missing=library.files.count_missing(),
        stale=library.files.count_stale(),
        unindexed=unindexed,
        vectors=vectors,
        folders=tuple((folder, is_online(folder)) for folder in library.folders.all()),
        problems=tuple(library.problems.all()),
        undescribed=library.captions.count_unread(),
        passed_over=tuple(library.problems.passed_over()),
        formats=tuple(FormatStatus(kind.called or kind.name, kind.extra, kind.is_there) for kind in FORMATS),
        labels=len(library.labels.all()),
        albums=len(library.albums.all()),
        searches=len(library.searches.all()),
        model=name,
        model_problem=problem,
        library_file=library.path,
        library_bytes=_size(library.path),
    )


def _size(path: Path) -> int:
    parts = (path, path.with_name(path.name + "-wal"))
    return sum(part.stat().st_size for part in parts if part.exists())
