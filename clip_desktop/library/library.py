"""The library file: opened, checked, migrated, and its aggregates. One ``Library`` belongs to one thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from clip_desktop.errors import UserError
from clip_desktop.library.albums import Albums
from clip_desktop.library.apart import ToldApart
from clip_desktop.library.backup import backup_before
from clip_desktop.library.captions import Captions
from clip_desktop.library.connection import connect
from clip_desktop.library.database import Database
from clip_desktop.library.embeddings import Embeddings
from clip_desktop.library.files import Files
from clip_desktop.library.folders import Folders
from clip_desktop.library.labels import Labels
from clip_desktop.library.looks import Looks
from clip_desktop.library.missing import MissingFiles
from clip_desktop.library.models import Models
from clip_desktop.library.pairs import Pairs
from clip_desktop.library.photos import Photos
from clip_desktop.library.problems import Problems
from clip_desktop.library.said import SaidOfPhotos
from clip_desktop.library.schema.steps import APPLICATION_ID, COMPATIBILITY, MIGRATIONS
from clip_desktop.library.search_history import SearchHistory
from clip_desktop.library.searches import Searches
from clip_desktop.library.sidecar_journal import SidecarJournal
from clip_desktop.library.tag_batches import TagBatches
from clip_desktop.library.tags import Tags
from clip_desktop.library.trashed import Trashed
from clip_desktop.library.vocabulary import Vocabulary
from clip_desktop.sentences import say

MAX_ROWS: Final = 512  # rows a transaction: a job never holds the write lock for long


class Library:
    """One connection to the library file, for the thread that opened it.

    Raises:
        UserError: the file is not a library, is damaged, is from a newer program, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = Database(connect(path, notes_damage=True))
        try:
            _prepare(self.db, path)
        except BaseException:
            self.db.conn.close()
            raise
        self.folders = Folders(self.db)
        self.files = Files(self.db)
        self.photos = Photos(self.db)
        self.pairs = Pairs(self.db)
        self.captions = Captions(self.db)
        self.models = Models(self.db)
        self.embeddings = Embeddings(self.db)
        self.labels = Labels(self.db)
        self.tags = Tags(self.db)
        self.batches = TagBatches(self.db)
        self.albums = Albums(self.db)
        self.searches = Searches(self.db)
        self.history = SearchHistory(self.db)
        self.vocabulary = Vocabulary(self.db)
        self.problems = Problems(self.db)
        self.looks = Looks(self.db)
        self.said = SaidOfPhotos(self.db)
        self.apart = ToldApart(self.db)
        self.missing = MissingFiles(self.db)
        self.sidecars = SidecarJournal(self.db)
        self.trashed = Trashed(self.db)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Takes the write lock at once, so that it never fails half-way for want of it.

        Raises:
            UserError: another program holds the library for longer than 30 seconds, or the disk is full.
        """
        with self.db.atomic("BEGIN IMMEDIATE"):
            yield

    @property
    def version(self) -> tuple[int, int]:
        """Two readings are equal only if nothing was written in between, by this connection or any other."""
        return _pragma(self.db, "data_version"), self.db.conn.total_changes

    def close(self) -> None:
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def is_out_of_date(path: Path) -> bool:
    """Whether the file is a library that an older version of the program wrote, so that opening it may take long."""
    if not path.exists() or not path.stat().st_size:
        return False
    db = Database(connect(path))
    try:
        return _pragma(db, "application_id") == APPLICATION_ID and bool(MIGRATIONS.pending(db))
    finally:
        db.conn.close()


def _prepare(db: Database, path: Path) -> None:
    """Check that the file is ours and readable by this program, bring its schema up to date, set the pragmas."""
    empty = _pragma(db, "schema_version") == 0  # read first: another program may make it between two readings
    application, version = _pragma(db, "application_id"), _pragma(db, "user_version")
    if not empty and application != APPLICATION_ID:
        raise UserError(say("“{path}” is not a library of this program.", path=path), "Choose another profile.")
    if version > COMPATIBILITY:
        raise UserError(
            say("The library “{path}” was written by a newer version of this program.", path=path),
            "Update the program.",
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
