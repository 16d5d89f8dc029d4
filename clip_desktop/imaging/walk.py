"""What lies under a folder that may be a picture, without opening more than a few bytes of it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from clip_desktop.errors import UserError
from clip_desktop.imaging.excludes import Excluded, excluded
from clip_desktop.imaging.formats import EXTENSIONS, SNIFFED, kind_of

_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})  # deleted meanwhile, or a link to nowhere


class FoundFile(NamedTuple):
    """A regular file that may be a picture.

    Attributes:
        relative_path: below the root, with "/" between; bytes that are no UTF-8 as lone surrogates (PEP 383).
        size: in bytes.
        mtime_ns: nanoseconds since 1970.
    """

    relative_path: str
    size: int
    mtime_ns: int


class WalkProblem(NamedTuple):
    """A subfolder that could not be read, so that nothing is known of what lies under it."""

    relative_path: str
    message: str


def check_root(path: Path) -> Path:
    """The absolute path of a folder that can be read.

    Raises:
        UserError: it does not exist, is a file, or may not be read.
    """
    root = path.expanduser()
    root = Path(os.path.realpath(root)) if ".." in root.parts else root.absolute()
    try:
        is_folder = stat.S_ISDIR(os.stat(root).st_mode)
        if is_folder:
            os.scandir(root).close()
    except FileNotFoundError as error:
        raise UserError(
            f"The folder “{_shown(root)}” does not exist.", "It may be on a drive not plugged in."
        ) from error
    except PermissionError as error:
        raise UserError(f"The folder “{_shown(root)}” may not be read by you.") from error
    except OSError as error:
        raise UserError(f"The folder “{_shown(root)}” cannot be read: {_reason(error)}.") from error
    except ValueError as error:
        raise UserError("A folder's name cannot hold a null character.") from error
    if not is_folder:
        raise UserError(f"“{_shown(root)}” is a file, not a folder.", "Give the folder it lies in.")
    return root


def walk(root: Path, excludes: Sequence[str] = ()) -> Iterator[FoundFile | WalkProblem]:
    """Every file under a folder that is named as a picture, or has no ending and begins like one; in order of names.

    Links to files are followed, links to folders are not: they could go round in circles. Pipes, sockets and devices
    are passed over unopened. A walk that reaches its end has seen all there is, but for the problems it gave.

    Args:
        excludes: patterns as in a .gitignore, beside what is always left out (see ``excludes.excluded``).

    Raises:
        UserError: the folder itself cannot be read, or went away while it was walked.
    """
    root = check_root(root)
    identity = _identity(root)
    leave_out = excluded(excludes)
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        try:
            found, subfolders = _list(root, folder, leave_out)
        except OSError as error:
            if not folder or _identity(root) != identity:
                raise _gone(root) from error
            if error.errno not in _GONE:
                yield WalkProblem(folder, f"This folder cannot be read: {_reason(error)}.")
            continue
        yield from found
        waiting.extend(reversed(subfolders))
    if _identity(root) != identity:  # a drive taken out looks like folders that are empty
        raise _gone(root)


def _list(root: Path, folder: str, leave_out: Excluded) -> tuple[list[FoundFile], list[str]]:
    """The pictures and subfolders in one folder, both in order of names.

    Raises:
        OSError: the folder, or what its entries are, cannot be read.
    """
    prefix = f"{folder}/" if folder else ""
    found, subfolders = [], []
    with os.scandir(root / folder if folder else root) as entries:
        for entry in entries:
            path = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                if not leave_out(path, True) and not _is_junction(entry):
                    subfolders.append(path)
            elif (ending := _ending(entry.name)) in EXTENSIONS or not ending:
                file = None if leave_out(path, False) else _file(entry, path, sniff=not ending)
                if file is not None:
                    found.append(file)
    return sorted(found), sorted(subfolders)


def _file(entry: os.DirEntry[str], path: str, *, sniff: bool) -> FoundFile | None:
    try:
        status = entry.stat()
        if not stat.S_ISREG(status.st_mode) or (sniff and not _begins_like_a_picture(entry)):
            return None
    except OSError as error:
        if error.errno in _GONE or entry.is_symlink():
            return None
        raise
    return FoundFile(path, status.st_size, status.st_mtime_ns)


def _ending(name: str) -> str:
    """What follows the last dot, with it, in small letters; the whole of a name like ".bashrc"."""
    return name[at:].lower() if (at := name.rfind(".")) >= 0 else ""


def _begins_like_a_picture(entry: os.DirEntry[str]) -> bool:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(entry.path, flags)
    except OSError:
        return False
    try:
        return kind_of(os.read(descriptor, SNIFFED)) is not None
    except OSError:
        return False
    finally:
        os.close(descriptor)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether it is one of Windows' links between folders, which are no symbolic links."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) if os.name == "nt" else 0
    return bool(attributes == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1))


def _identity(root: Path) -> tuple[int, int] | None:
    try:
        status = os.stat(root)
    except OSError:
        return None
    return (status.st_dev, status.st_ino)


def _gone(root: Path) -> UserError:
    return UserError(
        f"The folder “{_shown(root)}” went away while it was looked through.", "Scan again when it is back."
    )


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno else str(error)


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
