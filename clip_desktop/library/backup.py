"""Copies of the library made through SQLite's own backup, which is right even while others write."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from clip_desktop.errors import UserError
from clip_desktop.library.connection import connect, sentence_of


def backup_before(db: Database, path: Path, event: str) -> Path:
    """Copy the whole library to ``backups/`` beside it, named after what is about to happen; the copy's path.

    A copy is there whole or not at all.

    Raises:
        UserError: it cannot be made (a full disk, say).
    """
    folder = path.parent / "backups"
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = folder / f"{path.stem}-before-{event}-{stamp}.sqlite3"
    unfinished = copy.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        with closing(connect(unfinished)) as target:
            db.conn.backup(target)
        unfinished.replace(copy)
    except sqlite3.DatabaseError as error:
        raise sentence_of(error, path) or error from error
    except OSError as error:
        raise UserError(f"The library cannot be backed up to “{folder}”: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return copy
