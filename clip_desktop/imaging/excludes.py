"""What a walk leaves out."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from typing import Final

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
_APPLE_DOUBLE: Final = "._"
_PIECES: Final = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}

Excluded = Callable[[str, bool], bool]


def excluded(patterns: Sequence[str] = ()) -> Excluded:
    """A function of (relative path, is it a folder) that tells what to leave out.

    Args:
        patterns: as in a .gitignore: a name (``Exports``, ``*.tmp``) anywhere, a path (``2019/raw``, ``/drafts``) from
            the root, a trailing ``/`` for folders only; ``*``, ``?``, ``[…]`` and ``**`` as usual. On systems whose
            file names know no case, case does not count.
    """
    own = [_compiled(pattern) for pattern in patterns if pattern.strip("/ ")]

    def test(path: str, is_folder: bool) -> bool:
        name = path.rpartition("/")[2]
        if name.startswith(_APPLE_DOUBLE) or (is_folder and _is_left_out(name)):
            return True
        return any(pattern.fullmatch(path) for pattern, folders_only in own if is_folder or not folders_only)

    return test


def _is_left_out(name: str) -> bool:
    lower = name.lower()
    return lower.startswith(".") or lower in _LEFT_OUT_FOLDERS or lower.endswith(_LEFT_OUT_ENDINGS)


def _compiled(pattern: str) -> tuple[re.Pattern[str], bool]:
    bare = pattern.rstrip("/")
    anywhere = "(?:.*/)?" if "/" not in bare else ""
    regex = "".join(
        _PIECES.get(piece) or (_choice(piece) if piece[0] == "[" and len(piece) > 2 else re.escape(piece))
        for piece in re.findall(r"\*\*/|\*\*|\*|\?|\[[!^]?\]?[^\]/]*\]|.", bare.removeprefix("/"), re.DOTALL)
    )
    flags = re.DOTALL | (re.IGNORECASE if sys.platform in ("win32", "darwin") else 0)
    return re.compile(anywhere + regex, flags), pattern.endswith("/")


def _choice(piece: str) -> str:
    negated = piece[1] in "!^"
    members = piece[2 if negated else 1 : -1].replace("\\", r"\\").replace("]", r"\]").replace("[", r"\[")
    try:
        choice = f"[{'^/' if negated else ''}{members}]"
        re.compile(choice)
    except re.error:  # a range written backwards: taken as it stands
        return re.escape(piece)
    return choice
