"""What a walk leaves out: what systems leave among photographs, a root's own patterns, ignore files in any folder."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import Final

from pathspec import GitIgnoreSpec

IGNORE_FILE: Final = ".clipignore"

# What systems, cameras' memory cards, network drives and programs leave among photographs. Hidden folders (.git,
# .thumbnails, .Trash-1000) are left out too, by their first character; a hidden file that is named as a picture is one.
_LEFT_OUT_FOLDERS: Final = frozenset(
    name.lower()
    for name in (
        "@eaDir",
        "#recycle",
        "#snapshot",
        "@Recycle",
        "@Recently-Snapshot",
        "$RECYCLE.BIN",
        "RECYCLER",
        "System Volume Information",
        "lost+found",
        "node_modules",
        "__MACOSX",
    )
)
_LEFT_OUT_ENDINGS: Final = (".lrdata",)  # Lightroom's previews
APPLE_DOUBLE: Final = "._"
_CASE_COUNTS: Final = sys.platform not in ("win32", "darwin")


class Rules:
    """What to leave out at one place of a walk: the patterns that hold from the root down to it.

    Patterns are those of a .gitignore (https://git-scm.com/docs/gitignore): a name (``Exports``, ``*.tmp``) anywhere
    below, a path (``2019/raw``, ``/drafts``) from where the pattern stands, a trailing ``/`` for folders only, ``!`` to
    take in again; the last pattern that fits decides, one of a deeper folder before one of a higher. A line that is no
    pattern says nothing. On systems whose file names know no case, case does not count. What systems leave
    (``@eaDir``, hidden folders, ``._*``) is always left out.
    """

    __slots__ = ("_specs",)

    def __init__(self, patterns: Sequence[str] = ()) -> None:
        self._specs: tuple[tuple[int, GitIgnoreSpec], ...] = ()
        self._add("", patterns)

    @property
    def own(self) -> bool:
        """Whether there is any pattern beside what is always left out."""
        return bool(self._specs)

    def below(self, folder: str, patterns: Sequence[str]) -> Rules:
        """The rules in a folder (relative to the root) with patterns of its own."""
        rules = Rules()
        rules._specs = self._specs
        rules._add(folder, patterns)
        return rules

    def leave_out(self, path: str, is_folder: bool) -> bool:
        """Whether to leave out a path that lies in the folder of these rules."""
        name = path[path.rfind("/") + 1 :]
        if name.startswith(APPLE_DOUBLE) or (is_folder and _is_left_out(name)):
            return True
        return self.own and self._matches(_folded(path) + "/" * is_folder)

    def _matches(self, path: str) -> bool:
        for start, spec in self._specs:  # the deepest first
            verdict = spec.check_file(path[start:]).include
            if verdict is not None:
                return verdict
        return False

    def _add(self, folder: str, patterns: Sequence[str]) -> None:
        good = [_folded(line) for line in patterns if _is_pattern(_folded(line))]
        if good:
            start = len(folder) + 1 if folder else 0
            self._specs = ((start, GitIgnoreSpec.from_lines(good)), *self._specs)


def _folded(text: str) -> str:
    return text if _CASE_COUNTS else text.lower()


def _is_pattern(line: str) -> bool:
    try:
        return bool(line.strip("/ ")) and GitIgnoreSpec.from_lines([line]).patterns[0].include is not None
    except (ValueError, re.error):  # a lone "!", or a range written backwards
        return False


def _is_left_out(name: str) -> bool:
    lower = name.lower()
    return lower.startswith(".") or lower in _LEFT_OUT_FOLDERS or lower.endswith(_LEFT_OUT_ENDINGS)
