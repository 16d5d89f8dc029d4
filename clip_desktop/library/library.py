"""The library file: opened, checked, migrated, and its aggregates. One ``Library`` belongs to one thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlite_utils import Database

from clip_desktop.errors import UserError
from clip_desktop.library.albums import Albums
from clip_desktop.library.backup import backup_before
from clip_desktop.library.embeddings import Embeddings
from clip_desktop.library.files import Files
from clip_desktop.library.folders import Folders
from clip_desktop.library.labels import Labels
from clip_desktop.library.models import Models
from clip_desktop.library.photos import Photos
from clip_desktop.library.problems import Problems
from clip_desktop.library.schema import APPLICATION_ID, COMPATIBILITY, MIGRATIONS
from clip_desktop.library.searches import Searches
from clip_desktop.library.tags import Tags

BUSY_SECONDS: Final = 30.0
MAX_ROWS: Final = 512  # rows a transaction: a job never holds the write lock for long


class Library:
    """One connection to the library file, for the thread that opened it.

    Raises:
        UserError: the file is not a library, is damaged, is from a newer program, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = Database(_connect(path))
        try:
            _prepare(self.db, path)
        except BaseException:
            self.db.conn.close()
            raise
        self.folders = Folders(self.db)
        self.files = Files(self.db)
        self.photos = Photos(self.db)
        self.models = Models(self.db)
        self.embeddings = Embeddings(self.db)
        self.labels = Labels(self.db)
        self.tags = Tags(self.db)
        self.albums = Albums(self.db)
        self.searches = Searches(self.db)
        self.problems = Problems(self.db)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Takes the write lock at once, so that it never fails half-way for want of it.

        Raises:
            UserError: another program holds the library for longer than ``BUSY_SECONDS``, or the disk is full.
        """
        if self.db.conn.in_transaction:
            with self.db.atomic():
                yield
            return
        with _as_user_errors(self.path):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                self.db.rollback()
                raise

    def close(self) -> None:
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connect(path: Path) -> sqlite3.Connection:
    with _as_user_errors(path):
        return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)


def _prepare(db: Database, path: Path) -> None:
    """Check that the file is ours and readable by this program, bring its schema up to date, set the pragmas."""
    with _as_user_errors(path):
        application, version = _pragma(db, "application_id"), _pragma(db, "user_version")
        empty = _pragma(db, "schema_version") == 0
        if not empty and application != APPLICATION_ID:
            raise UserError(f"“{path}” is not a library of this program.", "Choose another profile.")
        if version > COMPATIBILITY:
            raise UserError(
                f"The library “{path}” was written by a newer version of this program.", "Update the program."
            )
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        if empty or MIGRATIONS.pending(db):
            _migrate(db, path, empty)
        db.execute("PRAGMA foreign_keys = ON")


def _migrate(db: Database, path: Path, empty: bool) -> None:
    """Bring the schema up to date with foreign keys off, and prove afterwards that none is broken."""
    if not empty:
        backup_before(db, path, "migration")
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")  # one process migrates; another that starts meanwhile waits, then finds it done
    try:
        MIGRATIONS.apply(db)
        if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise RuntimeError("a migration left a foreign key broken")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {COMPATIBILITY}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _pragma(db: Database, name: str) -> int:
    value: int = db.execute(f"PRAGMA {name}").fetchone()[0]
    return value


@contextmanager
def _as_user_errors(path: Path) -> Iterator[None]:
    """SQLite's complaints about the environment (not about our SQL) as sentences."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _sentence(error, path)
        if sentence is None:
            raise
        raise sentence from error


def _sentence(error: sqlite3.DatabaseError, path: Path) -> UserError | None:
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return UserError(f"Another program is holding the library “{path}”.", "Close it and try again.")
        case sqlite3.SQLITE_FULL:
            return UserError("The disk is full: nothing was lost, but nothing more can be kept.", "Make room.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return UserError(f"The library “{path}” cannot be opened for writing.", "Check the folder's rights.")
        case sqlite3.SQLITE_NOTADB:
            return UserError(f"“{path}” is not a library of this program.", "Choose another profile.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_IOERR:
            return UserError(
                f"The library “{path}” is damaged or its disk is failing.",
                "Your photographs are untouched; move the file aside and restore a backup from beside it.",
            )
    return None
