"""Copies of the library made through SQLite's own backup, which is right even while others write."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database


def backup_before(db: Database, path: Path, event: str) -> Path:
    """Copy the whole library to ``backups/`` beside it, named after what is about to happen; the copy's path."""
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    copy = folder / f"{path.stem}-before-{event}-{stamp}.sqlite3"
    target = sqlite3.connect(copy)
    try:
        db.conn.backup(target)
    finally:
        target.close()
    return copy
