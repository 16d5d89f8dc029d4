"""Backups made and restored as jobs: on the job thread of the window, in the loop of the command line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.library.backup import ASKED, DAILY, Backup, is_due, list_backups, make_backup
from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.library.safety.restore import check_library, replace_content, staged
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say

EVERYTHING = Changes(photos=True, tags=True, albums=True, labels=True, folders=True, searches=True)


def back_up(library: Library, reason: str = ASKED) -> Job[Backup]:
    """Copy the library and check the copy; those it supersedes go.

    Raises:
        UserError: it cannot be made (a full disk, say).
    """
    yield Progress(0, 1, "Backing up")
    backup = make_backup(library.db, library.path, reason)
    yield Progress(1, 1, "Backing up")
    return backup


def back_up_daily(library: Library) -> Job[Backup | None]:
    """Back up unless that was done within a day, or there is nothing yet to lose.

    Raises:
        UserError: it cannot be made.
    """
    made = [backup for backup in list_backups(library.path) if backup.reason in (DAILY, ASKED)]
    if not is_due(made, datetime.now(UTC)) or not library.folders.all():
        return None
    return (yield from back_up(library, DAILY))


def find_backup(library: Path, name: str) -> Backup:
    """The backup of this file name, this number in the list (1 is the newest), or this path.

    Raises:
        UserError: there is none.
    """
    backups = list_backups(library)
    if name.isascii() and name.isdigit() and 0 < int(name) <= len(backups):
        return backups[int(name) - 1]
    for backup in backups:
        if name in (backup.path.name, str(backup.path)):
            return backup
    path = Path(name)
    if path.is_file():
        return Backup(path, "", datetime.fromtimestamp(path.stat().st_mtime, UTC), path.stat().st_size)
    raise UserError(say("There is no backup “{name}”.", name=name), "“clip-desktop backup list” lists those there are.")


def restore_backup(library: Library, backup: Backup) -> Job[Backup]:
    """Put a backup in the place of the library; gives the restore point, a backup of what was there before.

    The backup is checked and brought up to date on a copy first. Whatever fails, and whenever the program is killed,
    the library is as it was before, or wholly as the backup.

    Raises:
        UserError: the backup is damaged or from a newer program, the disk is full, or another program writes.
    """
    yield Progress(0, 3, "Restoring", "Checking the backup")
    with staged(library.path, backup.path) as copy:
        yield Progress(1, 3, "Restoring", "Keeping what is there now")
        point = make_backup(library.db, library.path, "before-restore")
        yield Progress(2, 3, "Restoring", "Putting the backup in its place")
        replace_content(library.db, library.path, copy)  # wholly or not at all
        try:
            check_library(library.db, library.path)
        except UserError:
            replace_content(library.db, library.path, point.path)
            raise
    yield Progress(3, 3, "Restoring")
    return point
