"""Whether a library file is damaged, as far as a short look at the start tells, and what a killed recovery left."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import flush
from clip_desktop.library.connection import DamagedLibrary, connect, damage_note
from clip_desktop.sentences import say

QUICK_S: Final = 0.2  # how long a start may wait for the check of a library that was closed well
AFTER_CRASH_S: Final = 2.0  # and of one that was not
LOGS: Final = ("-shm", "-wal", "-journal")
PAGE: Final = 4096
MAGIC: Final = b"SQLite format 3\x00"
_TREE_PAGES: Final = frozenset({2, 5, 10, 13})  # first byte of a page of a table or an index


def is_damaged(path: Path) -> bool:
    """Whether a library file is damaged, as far as a short look tells; a file that never was one of ours is not.

    All of it is looked at where damage was met before.

    Raises:
        UserError: the file cannot be read.
    """
    if not path.exists() or path.stat().st_size == 0:
        return False
    try:
        if not has_header(path):
            return looks_like_ours(path)
    except OSError as error:
        raise UserError(
            say("The library “{path}” cannot be read: {error}.", path=path, error=reason_of(error))
        ) from error
    crashed = path.with_name(path.name + "-wal").exists()
    seconds = None if damage_note(path).exists() else AFTER_CRASH_S if crashed else QUICK_S
    sound = _passes(path, seconds)
    if sound and seconds is None:
        with suppress(OSError):
            damage_note(path).unlink()
    return not sound


def _passes(path: Path, seconds: float | None) -> bool:
    """Whether nothing wrong is found within so many seconds (None: to the end)."""
    try:
        with closing(connect(path)) as connection:
            if seconds is not None:
                deadline = time.monotonic() + seconds
                connection.set_progress_handler(lambda: time.monotonic() > deadline, 1000)
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except DamagedLibrary:
        return False
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return True  # time is up
        raise


def finish(path: Path) -> Path | None:
    """Put a library that was made ready in its place; where the old one lies now, or None if none was ready.

    The old one's log goes first: beside a new file it would be played into it.
    """
    ready = waiting(path)
    if not ready.exists():
        return None
    folder = path.parent / "damaged"
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    aside = folder / f"{path.stem}-{stamp}{path.suffix}"
    for log in LOGS:
        with suppress(FileNotFoundError):
            os.replace(beside(path, log), beside(aside, log))
    with suppress(FileNotFoundError):
        os.replace(path, aside)
    os.replace(ready, path)
    flush(path.parent)
    with suppress(OSError):
        damage_note(path).unlink()
    return aside


def waiting(path: Path) -> Path:
    """Where a library that was made ready waits to be put in its place."""
    return path.with_name(path.name + ".next")


def beside(path: Path, log: str) -> Path:
    """Where a log of a library lies."""
    return path.with_name(path.name + log)


def looks_like_ours(path: Path) -> bool:
    """Whether a file that is no database any more was one: by its first bytes, or by what pages of one begin with."""
    with open(path, "rb") as file:
        head = file.read(len(MAGIC))
        if head in (MAGIC, bytes(len(MAGIC))):
            return True
        file.seek(0, 2)
        pages = file.tell() // PAGE
        kinds = []
        for number in range(1, min(pages, 64)):
            file.seek(number * PAGE)
            kinds.append(file.read(1)[0])
    return len(kinds) >= 8 and sum(kind in _TREE_PAGES for kind in kinds) > len(kinds) // 2


def has_header(path: Path) -> bool:
    """Whether a file begins as a database does."""
    with open(path, "rb") as file:
        return file.read(len(MAGIC)) == MAGIC
