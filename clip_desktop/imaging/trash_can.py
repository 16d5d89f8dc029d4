"""The system's trash: files moved there, and brought back where it is the freedesktop trash.

Nothing here ever deletes: where there is no trash, the file stays where it is. The layout of the trash is that of the
FreeDesktop.org Trash specification 1.0: ``files/NAME`` beside ``info/NAME.trashinfo``, which tells the place.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes

import send2trash
from send2trash import TrashPermissionError

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

CAN_RESTORE: Final = sys.platform not in ("win32", "darwin")
_INFO: Final = ".trashinfo"


class TrashProblem(UserError):  # noqa: N818  # a value as often as an exception: it is what is wrong with a file
    """A file that could not be moved to the trash or back: the message is one sentence to show beside its name."""


def to_trash(path: Path) -> None:
    """Move a file to the system's trash.

    Raises:
        TrashProblem: it is not there, may not be moved, or its drive has no trash; it is where it was.
    """
    if not os.path.lexists(path):
        raise TrashProblem("It is not there any more.")
    try:
        send2trash.send2trash(path)
    except TrashPermissionError as error:
        raise TrashProblem("Its drive has no trash that you may use; it was not deleted.") from error
    except PermissionError as error:
        raise TrashProblem("You may not take it away from its folder; it was not deleted.") from error
    except OSError as error:
        reason = reason_of(error)
        raise TrashProblem(
            say("It cannot be moved to the trash ({reason}); it was not deleted.", reason=reason)
        ) from error
    if os.path.lexists(path):
        raise TrashProblem("The system did not move it to the trash; it was not deleted.")


@dataclass(frozen=True, slots=True)
class _Trashed:
    """A file in the trash, with the note that tells where it lay."""

    file: Path
    info: Path
    deleted_at: str


class TrashCan:
    """What lies in the trash now, by the place where it lay; read once for each drive."""

    def __init__(self) -> None:
        self._folders: dict[Path, dict[bytes, list[_Trashed]]] = {}

    def bring_back(self, path: Path, size: int, mtime_ns: int) -> None:
        """Move a file from the trash to where it lay. Nothing is overwritten.

        Args:
            size, mtime_ns: of the file that is meant: the newest of that place which agrees is brought back.

        Raises:
            TrashProblem: it is no longer in the trash, its place is taken, or the system does not move it.
        """
        if not CAN_RESTORE:
            raise TrashProblem("Bring it back from the system's trash; all that you said of it is kept.")
        if os.path.lexists(path):
            raise TrashProblem("Something else lies in its place now.")
        if not path.parent.is_dir():
            raise TrashProblem("The folder that it lay in is not there.")
        found = [t for t in self._at(path) if _agrees(t.file, size, mtime_ns)]
        if not found:
            raise TrashProblem("It is no longer in the trash.")
        newest = max(found, key=lambda trashed: trashed.deleted_at)
        try:
            shutil.move(newest.file, path)
            newest.info.unlink(missing_ok=True)
        except OSError as error:
            reason = reason_of(error)
            raise TrashProblem(say("It cannot be brought back from the trash: {reason}.", reason=reason)) from error

    def _at(self, path: Path) -> list[_Trashed]:
        key = os.fsencode(path.absolute())
        found = []
        for trash, base in _trashes_for(path):
            if trash not in self._folders:
                self._folders[trash] = _index(trash, base)
            found += self._folders[trash].get(key, [])
        return found


def _trashes_for(path: Path) -> Iterator[tuple[Path, Path]]:
    """Where the trash of a file may be, each with the folder that short paths in it start from."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    yield data / "Trash", data
    mount = Path(os.path.realpath(path.parent))
    while not mount.is_mount():
        mount = mount.parent
    user = os.getuid() if hasattr(os, "getuid") else 0
    yield mount / ".Trash" / str(user), mount
    yield mount / f".Trash-{user}", mount


def _index(trash: Path, base: Path) -> dict[bytes, list[_Trashed]]:
    """What a trash holds, by the place where it lay."""
    found: dict[bytes, list[_Trashed]] = {}
    try:
        notes = [name for name in os.listdir(trash / "info") if name.endswith(_INFO)]
    except OSError:
        return {}
    for name in notes:
        info = trash / "info" / name
        try:
            lines = info.read_text("utf-8", "replace").splitlines()
        except OSError:
            continue
        said = dict(line.split("=", 1) for line in lines if "=" in line)
        place = os.path.join(os.fsencode(base), unquote_to_bytes(said.get("Path", "")))  # an absolute one stands alone
        trashed = _Trashed(trash / "files" / name.removesuffix(_INFO), info, said.get("DeletionDate", ""))
        found.setdefault(os.path.normpath(place), []).append(trashed)
    return found


def _agrees(file: Path, size: int, mtime_ns: int) -> bool:
    try:
        status = os.lstat(file)
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (size, mtime_ns)
