"""What lies under a folder that may be a picture, without opening more than a few bytes of it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

from clip_desktop.errors import UserError, reason_of
from clip_desktop.imaging.companions import COMPANION_ENDINGS, Kind, kind_of_companion, owners, stems_of
from clip_desktop.imaging.excludes import APPLE_DOUBLE, IGNORE_FILE, Rules
from clip_desktop.imaging.formats import EXTENSIONS, SNIFFED, kind_of
from clip_desktop.sentences import say

_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ELOOP})  # deleted meanwhile, or a link to nowhere


_BY_PATH: Final = itemgetter(0)
_ALONE_OR_NOT: Final = EXTENSIONS & COMPANION_ENDINGS  # pictures by themselves, unless they belong to another


class FoundCompanion(NamedTuple):
    """A regular file that belongs to a picture: see ``companions``."""

    relative_path: str
    size: int
    mtime_ns: int
    kind: Kind


class FoundFile(NamedTuple):
    """A regular file that may be a picture.

    Attributes:
        relative_path: below the root, with "/" between; bytes that are no UTF-8 as lone surrogates (PEP 383).
        size: in bytes.
        mtime_ns: nanoseconds since 1970.
        companions: what belongs to it, or may, in order of names.
    """

    relative_path: str
    size: int
    mtime_ns: int
    companions: tuple[FoundCompanion, ...] = ()


class WalkProblem(NamedTuple):
    """A subfolder that could not be read, so that nothing is known of what lies under it."""

    relative_path: str
    message: str


class Place(NamedTuple):
    """Where to look: a folder under the root ("" is the root), and whether also in all that lies under it."""

    relative_path: str = ""
    deep: bool = True


WHOLE: Final = Place()


class RootGoneError(UserError):
    """The root went away while it was walked: nothing follows from what was not seen."""


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
            say("The folder “{root}” does not exist.", root=_shown(root)), "It may be on a drive not plugged in."
        ) from error
    except PermissionError as error:
        raise UserError(say("The folder “{root}” may not be read by you.", root=_shown(root))) from error
    except OSError as error:
        raise UserError(
            say("The folder “{root}” cannot be read: {error}.", root=_shown(root), error=reason_of(error))
        ) from error
    except ValueError as error:
        raise UserError("A folder's name cannot hold a null character.") from error
    if not is_folder:
        raise UserError(say("“{root}” is a file, not a folder.", root=_shown(root)), "Give the folder it lies in.")
    return root


def walk(root: Path, excludes: Sequence[str] = (), place: Place = WHOLE) -> Iterator[FoundFile | WalkProblem]:
    """Every file under a folder that is named as a picture, or has no ending and begins like one; in order of names.

    Links to files are followed, links to folders are not: they could go round in circles. Pipes, sockets and devices
    are passed over unopened. A walk that reaches its end has seen all there is, but for the problems it gave.

    Args:
        excludes: patterns as in a .gitignore, beside what is always left out and what ignore files say (``excludes``).
        place: where to look. A place that is gone, or is left out, holds nothing.

    Raises:
        UserError: the folder itself cannot be read.
        RootGoneError: it went away while it was walked.
    """
    root = check_root(root)
    identity = _identity(root)
    start = _rules_at(root, Rules(excludes), place.relative_path)
    waiting = [] if start is None else [(place.relative_path, start)]
    while waiting:
        folder, rules = waiting.pop()
        try:
            found, subfolders, rules = _list(root, folder, rules)
        except OSError as error:
            if not folder or _identity(root) != identity:
                raise _gone(root) from error
            if error.errno not in _GONE:
                yield WalkProblem(folder, say("This folder cannot be read: {error}.", error=reason_of(error)))
            continue
        yield from found
        if place.deep:
            waiting.extend((subfolder, rules) for subfolder in reversed(subfolders))
    if _identity(root) != identity:  # a drive taken out looks like folders that are empty
        raise _gone(root)


def _rules_at(root: Path, rules: Rules, folder: str) -> Rules | None:
    """The rules that hold in a folder, but for its own; None where a walk of the whole root would not come by."""
    above = ""
    for name in folder.split("/") if folder else ():
        try:
            rules = _own_rules(root, above, rules)
        except OSError:
            return None
        above = f"{above}/{name}" if above else name
        if rules.leave_out(above, True) or (root / above).is_symlink():
            return None
    return rules


def _own_rules(root: Path, folder: str, rules: Rules) -> Rules:
    """The rules in a folder, with those of its ignore file.

    Raises:
        OSError: there is one and it cannot be read: what it would leave out must not be taken in.
    """
    try:
        data = (root / folder / IGNORE_FILE).read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return rules
    return rules.below(folder, os.fsdecode(data).splitlines())


def _list(root: Path, folder: str, rules: Rules) -> tuple[list[FoundFile], list[str], Rules]:
    """The pictures and subfolders in one folder, both in order of names, and the rules that hold in it.

    Raises:
        OSError: the folder, or what its entries are, cannot be read.
    """
    prefix = f"{folder}/" if folder else ""
    files: list[os.DirEntry[str]] = []
    folders: list[os.DirEntry[str]] = []
    with os.scandir(root / folder if folder else root) as entries:
        for entry in entries:
            (folders if entry.is_dir(follow_symlinks=False) else files).append(entry)
    if IGNORE_FILE in [entry.name for entry in files]:
        rules = _own_rules(root, folder, rules)
    subfolders = [
        prefix + e.name for e in folders if not rules.leave_out(prefix + e.name, True) and not _is_junction(e)
    ]
    found = _pictures(prefix, files, rules)
    found.sort(key=_BY_PATH)  # twice as fast as by the whole tuple
    return found, sorted(subfolders), rules


def _pictures(prefix: str, entries: list[os.DirEntry[str]], rules: Rules) -> list[FoundFile]:
    """The pictures among the files of one folder. Nearly all of a scan's time is spent here.

    Raises:
        OSError: what an entry is cannot be read.
    """
    found, others, paired = [], [], []
    for entry in entries:
        name = entry.name
        ending = name[at:].lower() if (at := name.rfind(".")) >= 0 else ""  # the whole of a name like ".bashrc"
        if ending in EXTENSIONS or not ending:
            path = prefix + name
            left_out = name.startswith(APPLE_DOUBLE) or (rules.own and rules.leave_out(path, False))
            file = None if left_out else _file(entry, path, sniff=not ending)
            if file is not None:
                found.append(file)
                if ending in _ALONE_OR_NOT:
                    paired.append(path)
        elif ending in COMPANION_ENDINGS and not rules.leave_out(prefix + name, False):
            others.append(entry)
    return _with_companions(prefix, found, others, paired) if others or paired else found


def _with_companions(
    prefix: str, pictures: list[FoundFile], others: list[os.DirEntry[str]], paired: list[str]
) -> list[FoundFile]:
    """Pictures with their companions, which are no pictures of their own.

    Args:
        others: sidecars, or nothing.
        paired: the paths of the pictures that may be companions too.

    Raises:
        OSError: what a companion is cannot be read.
    """
    entries = {prefix + entry.name: entry for entry in others}
    stems = stems_of([*entries, *paired])
    found: list[FoundFile] = []
    named: dict[str, FoundFile] = {}
    for file in pictures:
        path = file[0]
        if path[: path.rfind(".")] in stems or path in stems:
            named[path] = file
        else:
            found.append(file)
    companions: dict[str, list[FoundCompanion]] = {}
    for path, whose in owners([*named, *entries]).items():
        one = named.pop(path, None) or _file(entries[path], path, sniff=False)
        if one is not None:
            kind = "sidecar" if path in entries else kind_of_companion(path)
            companion = FoundCompanion(path, one.size, one.mtime_ns, kind)
            for owner in whose:
                companions.setdefault(owner, []).append(companion)
    for path, size, mtime_ns, _ in named.values():
        found.append(FoundFile(path, size, mtime_ns, tuple(companions.get(path, ()))))
    return found


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


def _gone(root: Path) -> RootGoneError:
    return RootGoneError(
        say("The folder “{root}” went away while it was looked through.", root=_shown(root)),
        "Scan again when it is back.",
    )


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
