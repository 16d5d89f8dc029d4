"""The reports that bugs leave: which files they are, how many stay, and what of the user's is left out of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from clip_desktop.flushing import write_whole

MOST: Final = 20  # reports that stay; a bug that comes back again and again must not fill the disk
_HARD: Final = "hard-"  # of those that are written while the program is torn down
_NAME: Final = re.compile(r"(?:hard-)?crash-(\d{8}-\d{6}-\d{6})\.txt")


def crash_reports(folder: Path) -> list[Path]:
    """The reports in a folder, newest first: files of our own names, and no others."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            if (match := _NAME.fullmatch(path.name)) and path.is_file() and not path.is_symlink():
                found.append((match[1], path))
    return [path for _, path in sorted(found, reverse=True)]


def told(folder: Path) -> list[Path]:
    """The reports that say something: an empty one is held open by the window, for a crash that may come."""
    with_words = []
    for path in crash_reports(folder):
        with suppress(OSError):  # gone meanwhile
            if path.stat().st_size:
                with_words.append(path)
    return with_words


def keep_newest(folder: Path) -> None:
    """Let the oldest reports go, so that ``MOST`` stay. What cannot be deleted stays."""
    _drop(crash_reports(folder)[MOST:])


def delete_reports(folder: Path) -> int:
    """Delete the reports that say something; how many are gone."""
    return _drop(told(folder))


def leave_out_home(folder: Path, home: Path) -> None:
    """Take the home out of what was written when the program was torn down, and could not look at what it wrote."""
    for path in told(folder):
        if path.name.startswith(_HARD):
            with suppress(OSError):
                text = path.read_text(encoding="utf-8", errors="replace")
                clean = without_places(text, (), home)
                if clean != text:
                    write_whole(path, clean.encode())


def without_places(text: str, roots: Sequence[Path], home: Path) -> str:
    """A text without the user's places: folders of the library become “<folder 1>” and so on, the home “~”."""
    names = {str(root): f"<folder {n}>" for n, root in enumerate(roots, start=1)}
    names.setdefault(str(home), "~")
    for place in sorted(names, key=len, reverse=True):  # a folder below another, or below the home, comes first
        if len(Path(place).parts) > 1:  # a disk as a whole is no name
            for written in {place, repr(place)[1:-1], Path(place).as_posix()}:
                text = re.sub(re.escape(written) + r"(?!\w)", names[place], text)
    return text


def _drop(reports: Iterable[Path]) -> int:
    gone = 0
    for path in reports:
        with suppress(OSError):
            path.unlink()
            gone += 1
    return gone
