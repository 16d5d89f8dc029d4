"""What is kept on this machine and where, and what was asked of a network: all in one answer."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from clip_desktop.errors import UserError, reason_of
from clip_desktop.hub.connection_log import Connection, ConnectionLog
from clip_desktop.library.backup import backup_folder
from clip_desktop.library.library import Library
from clip_desktop.paths import ProfilePaths
from clip_desktop.sentences import say
from clip_desktop.services.crash_reports import told

Kind = Literal["library", "backups", "models", "index", "thumbnails", "pasted", "settings", "crashes", "connections"]


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept.

    Attributes:
        path: the file or the folder; perhaps not there yet.
        size: bytes of all that lies there.
        is_there: whether there is anything to be shown.
    """

    kind: Kind
    path: Path
    size: int
    is_there: bool


@dataclass(frozen=True, slots=True)
class Privacy:
    """What there is to know of it.

    Attributes:
        kept: what lies where.
        connections: each request that was made of a network, the newest first.
        searches: how many searches are remembered.
        reports: how many crash reports there are.
    """

    kept: tuple[Kept, ...]
    connections: tuple[Connection, ...]
    searches: int
    reports: int


def privacy(paths: ProfilePaths, library: Library) -> Privacy:
    """Look where everything is. Sizes are those of the files: with many thumbnails that takes a moment."""
    return Privacy(
        kept=_kept(paths),
        connections=connections(paths),
        searches=len(library.history.all()),
        reports=len(told(paths.crash_reports)),
    )


def connections(paths: ProfilePaths) -> tuple[Connection, ...]:
    """The requests that were made of a network, the newest first."""
    return tuple(ConnectionLog(paths.connections_file).all())


def clear_connections(paths: ProfilePaths) -> None:
    """Forget which requests were made.

    Raises:
        UserError: their file cannot be deleted.
    """
    try:
        ConnectionLog(paths.connections_file).clear()
    except OSError as error:
        raise UserError(say("The list of connections cannot be deleted: {error}.", error=reason_of(error))) from error


def _kept(paths: ProfilePaths) -> tuple[Kept, ...]:
    library = paths.library_file
    beside = [library.with_name(library.name + ending) for ending in ("", "-wal", "-shm")]
    index = paths.cache / "models"
    places: tuple[tuple[Kind, Path, list[Path]], ...] = (
        ("library", library, beside),
        ("backups", backup_folder(library), [backup_folder(library)]),
        ("models", paths.models, [paths.models]),
        ("index", index, [index]),
        ("thumbnails", paths.thumbnails, [paths.thumbnails]),
        ("pasted", paths.pasted, [paths.pasted]),
        ("settings", paths.config, [paths.config]),
        ("crashes", paths.crash_reports, told(paths.crash_reports)),
        ("connections", paths.connections_file, [paths.connections_file]),
    )
    return tuple(Kept(kind, path, _size(parts), path.exists()) for kind, path, parts in places)


def _size(paths: Iterable[Path | str]) -> int:
    """Bytes of files, and of all that lies below folders. What cannot be read counts for nothing, links for no file."""
    total, left = 0, [os.fspath(path) for path in paths]
    while left:
        path = left.pop()
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        left.append(entry.path)
                    elif entry.is_file(follow_symlinks=False):
                        total += entry.stat(follow_symlinks=False).st_size
        except NotADirectoryError:
            total += _size_of_file(path)
        except OSError:
            continue
    return total


def _size_of_file(path: str) -> int:
    try:
        return os.lstat(path).st_size
    except OSError:  # gone meanwhile
        return 0
