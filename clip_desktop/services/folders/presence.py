"""Whether what lies at a folder's path is that folder: computed each time, never stored.

A path that can be listed proves nothing. A drive that was pulled out leaves an empty mount point, an unmounted share
the folder below it, another stick the same name. A folder is taken for itself when, in this order,

1. the marker file that the user had written into it says so; or
2. it lies on the drive or share on which it was last seen (``imaging.volumes``), in the same place there; or
3. nothing was ever known of where it lay; or
4. at least half of a sample of its known files lie there with their sizes. A disk copied onto a new one is so taken
   for what it is without a question. The files themselves are the best marker: they are there on read-only and on
   foreign drives too, and nothing has to be written for them.

What fails all of these is out of reach, and its photographs stay as they were. The same tests find a folder whose drive
came back under another path (``find_again``).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.imaging.volumes import Volume, mounted_below, mounts, places_of, read_marker, volume_of
from clip_desktop.imaging.walk import check_root
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder, VolumeAt
from clip_desktop.sentences import say


def is_online(folder: Folder) -> bool:
    """Whether a root can be reached now, without asking the library: rules 1 to 3."""
    return os.access(folder.path, os.R_OK | os.X_OK) and _is_itself(folder, folder.path) is not False


def places_offline(folders: Iterable[Folder]) -> list[tuple[int, str]]:
    """The places out of reach now: (folder id, path below it), "" for a whole folder."""
    found = []
    for folder in folders:
        if not is_online(folder):
            found.append((folder.id, ""))
        else:
            found += [(folder.id, v.relative_path) for v in _below(folder) if not _is_at(v, folder.path)]
    return found


def why_absent(library: Library, folder: Folder) -> str:
    """Why a root cannot be looked through, as a sentence; empty when it is there."""
    try:
        check_root(folder.path)
    except UserError as error:
        return error.message
    if _is_itself(folder, folder.path) or _lies_there(library, folder, folder.path):
        return ""
    return say(
        "“{path}” lies on another drive now, without its files: its own is unplugged, and all stays as it was.",
        path=folder.path,
    )


def absent_below(library: Library, folder: Folder) -> list[str]:
    """The places below a root whose drives or shares are away."""
    return [
        volume.relative_path
        for volume in _below(folder)
        if not _is_at(volume, folder.path)
        and not _lies_there(library, folder, folder.path, volume.relative_path, when_nothing_known=False)
    ]


def volumes_now(folder: Folder) -> list[VolumeAt]:
    """On which drives and shares a root and what is mounted below it lie now."""
    below = sorted(mounted_below(folder.path).items())
    return [VolumeAt(at, volume.identity, volume.inner) for at, volume in [("", volume_of(folder.path)), *below]]


def find_again(library: Library, folder: Folder) -> Path | None:
    """Where a root that is away from its path lies now, its drive being mounted elsewhere; None if nowhere."""
    root = _root(folder)
    if root is None:
        return None
    if root.identity:
        candidates = places_of(root)
    else:
        candidates = [mount.path / root.inner for mount in mounts()] if folder.marker else []
    for path in candidates:
        if path != folder.path and path.is_dir() and is_folder(library, folder, path):
            return path
    return None


def is_folder(library: Library, folder: Folder, path: Path) -> bool:
    """Whether what lies at a path is a root of the library: by its marker, or by its files."""
    if folder.marker and read_marker(path) == folder.marker:
        return True
    return _lies_there(library, folder, path, when_nothing_known=False)


def _is_itself(folder: Folder, path: Path) -> bool | None:
    """Rules 1 to 3; None where they do not decide, False where they speak against it."""
    if folder.marker and read_marker(path) == folder.marker:
        return True
    root, now = _root(folder), volume_of(path)
    if root is None or root.identity == now.identity == "":
        return None if folder.marker else True
    return now == root


def _lies_there(
    library: Library, folder: Folder, path: Path, under: str = "", *, when_nothing_known: bool = True
) -> bool:
    sample = library.files.sample(folder.id, under)
    there = sum(_size(path / relative) == size for relative, size in sample)
    return 2 * there >= len(sample) if sample else when_nothing_known


def _root(folder: Folder) -> Volume | None:
    return next((Volume(v.identity, v.inner) for v in folder.volumes if not v.relative_path), None)


def _below(folder: Folder) -> list[VolumeAt]:
    return [volume for volume in folder.volumes if volume.relative_path]


def _is_at(volume: VolumeAt, root: Path) -> bool:
    """Whether the drive that was mounted below a root is mounted there now."""
    now = volume_of(root / volume.relative_path)
    return (now.identity, now.inner) == (volume.identity, volume.inner)


def _size(path: Path) -> int | None:
    try:
        return os.stat(path).st_size
    except OSError:
        return None
