"""Copies of the library made through SQLite's own backup, which is right even while others write.

A copy is one file, checked before it counts, and only then may an older one go. Which stay is in ``superseded``.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import flush
from clip_desktop.library.connection import DamagedLibrary, connect, sentence_of
from clip_desktop.library.database import Database
from clip_desktop.sentences import say

DAILY: Final = "daily"
ASKED: Final = "asked"
_DAYS, _WEEKS, _MONTHS = 7, 4, 6  # of so many, the newest daily backup of each stays
_BEFORE: Final = 3  # newest that stay of those made before a migration, and before a restore
_STAMP: Final = "%Y%m%dT%H%M%S%f"
_NAME: Final = re.compile(r"-(?P<reason>[a-z-]+)-(?P<stamp>\d{8}T\d{12})\.sqlite3")
_FULL_CHECK_BYTES: Final = 64_000_000  # above, only the structure is checked: the full check compares every index


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library. ``reason`` is "daily", "asked", or "before-migration" and the like."""

    path: Path
    reason: str
    made_at: datetime
    size: int


def backup_folder(path: Path) -> Path:
    """Where the backups of a library file lie."""
    return path.parent / "backups"


def list_backups(path: Path) -> list[Backup]:
    """The backups of a library file, newest first. Files of other names are not looked at."""
    found = []
    for file in _files(backup_folder(path)):
        match = _NAME.fullmatch(file.name.removeprefix(path.stem)) if file.name.startswith(path.stem) else None
        if match is not None:
            with suppress(ValueError, OSError):  # no date, or dropped by another meanwhile
                made_at = datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)
                found.append(Backup(file, match["reason"], made_at, file.stat().st_size))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def is_due(backups: Iterable[Backup], now: datetime, every: timedelta = timedelta(days=1)) -> bool:
    """Whether none was made within a day of now, before or after: a clock that was put back must not stop them."""
    return not any(abs(now - backup.made_at) < every for backup in backups)


def superseded(backups: Sequence[Backup]) -> list[Backup]:
    """Those that later ones have made needless.

    Of the daily ones stay the newest of each of 7 days, 4 weeks and 6 months that have one; of those before a
    migration or a restore the newest three; those the user asked for stay until the user drops them.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    kept: set[Path] = {backup.path for backup in newest_first if backup.reason == ASKED}
    daily = [backup for backup in newest_first if backup.reason == DAILY]
    for count, period in ((_DAYS, "%Y-%m-%d"), (_WEEKS, "%G-%V"), (_MONTHS, "%Y-%m")):
        newest: dict[str, Path] = {}
        for backup in daily:
            newest.setdefault(backup.made_at.strftime(period), backup.path)
        kept.update(list(newest.values())[:count])
    for reason in {backup.reason for backup in newest_first} - {DAILY, ASKED}:
        kept.update([backup.path for backup in newest_first if backup.reason == reason][:_BEFORE])
    return [backup for backup in newest_first if backup.path not in kept]


def make_backup(db: Database, path: Path, reason: str) -> Backup:
    """Copy the whole library to ``backups/`` beside it, check the copy, then drop the backups it supersedes.

    A copy is there whole or not at all.

    Raises:
        UserError: it cannot be made (a full disk, say); ``DamagedLibrary`` where the copy does not pass the check.
    """
    folder, made_at = backup_folder(path), datetime.now(UTC)
    copy = folder / f"{path.stem}-{reason}-{made_at.strftime(_STAMP)}.sqlite3"
    unfinished = copy.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        with closing(connect(unfinished)) as target:
            db.conn.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with no log beside it
        check_file(unfinished)
        flush(unfinished)
        unfinished.replace(copy)
        flush(folder)
        backup = Backup(copy, reason, made_at, copy.stat().st_size)
    except DamagedLibrary as error:
        raise DamagedLibrary(path) from error
    except sqlite3.DatabaseError as error:
        raise sentence_of(error, path) or error from error
    except OSError as error:
        raise UserError(
            say("The library cannot be backed up to “{folder}”: {error}.", folder=folder, error=reason_of(error))
        ) from error
    finally:
        for piece in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
            with suppress(OSError):
                piece.unlink()
    for old in superseded(list_backups(path)):
        if old.path != copy:  # never the new one, however the clock stands
            with suppress(OSError):
                old.path.unlink()
    return backup


def backup_before(db: Database, path: Path, event: str) -> Path:
    """Back up before something happens to the whole library; the copy's path.

    Raises:
        UserError: it cannot be made.
    """
    return make_backup(db, path, f"before-{event}").path


def check_file(path: Path) -> None:
    """Prove that a library file is sound: every page and index of a small one, the structure of a large one.

    Raises:
        UserError: it cannot be read; ``DamagedLibrary`` where it is not sound.
    """
    check = "integrity_check" if path.stat().st_size <= _FULL_CHECK_BYTES else "quick_check"
    with closing(connect(path)) as connection:
        if connection.execute(f"PRAGMA {check}(1)").fetchone() != ("ok",):
            raise DamagedLibrary(path)


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []
