"""A backup put in the place of what the library holds now: in one transaction of SQLite.

A file exchanged under open connections would leave them writing to the old one; a transaction is seen by all of them,
and is undone by SQLite itself when the program is killed or the disk is full half-way.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.library import connection
from clip_desktop.library.backup import backup_folder, check_file
from clip_desktop.library.connection import DamagedLibrary, connect, sentence_of
from clip_desktop.library.database import Database
from clip_desktop.library.library import Library
from clip_desktop.sentences import say

STAGING: Final = "restoring-"
_PAGES: Final = -1  # all at once: another writer in between would have it begin again


@contextmanager
def staged(path: Path, backup: Path) -> Iterator[Path]:
    """A copy of a backup beside the library, checked and brought up to this program's schema; removed in the end.

    The backup itself is only read: it may lie on a medium that cannot be written to.

    Raises:
        UserError: the backup is damaged, from a newer program, or cannot be read; or the disk is full.
    """
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=STAGING, dir=folder) as place:
            copy = Path(place) / path.name
            shutil.copyfile(backup, copy)
            check_file(copy)
            with Library(copy) as library:
                library.db.execute("PRAGMA journal_mode = DELETE")
            check_file(copy)
            yield copy
    except OSError as error:
        raise UserError(
            say("The backup “{backup}” cannot be restored: {error}.", backup=backup, error=reason_of(error))
        ) from error


def replace_content(db: Database, path: Path, source: Path) -> None:
    """Put all that a library file holds in the place of what the open one holds: wholly or not at all.

    Raises:
        UserError: another program holds the library for longer than 30 seconds, or the disk is full.
    """
    give_up = time.monotonic() + connection.BUSY_SECONDS

    def patience(status: int, remaining: int, total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > give_up:
            raise UserError(
                say("Another program is holding the library “{path}”.", path=path), "Close it and try again."
            )

    try:
        with closing(connect(source)) as backup:
            backup.backup(db.conn, pages=_PAGES, progress=patience)
    except sqlite3.DatabaseError as error:
        raise sentence_of(error, path) or error from error
    db.execute("PRAGMA journal_mode = WAL")


def check_library(db: Database, path: Path) -> None:
    """Prove that the open library is sound in its structure.

    Raises:
        UserError: ``DamagedLibrary`` where it is not.
    """
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedLibrary(path)
