"""A damaged library: found out at the start, set aside whole, and followed by a new one with what the user said.

Nothing of the damaged file is overwritten. What the user said is read from what is left of it; of kinds that could not
be read to the end, the newest sound backup fills up what is missing. All else is derived and comes back by indexing.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import flush
from clip_desktop.library.backup import Backup, check_file, list_backups
from clip_desktop.library.library import Library
from clip_desktop.library.merging import merge_words
from clip_desktop.library.safety.damage import PAGE, beside, finish, waiting
from clip_desktop.library.safety.salvage import Salvaged, read_damaged
from clip_desktop.library.words import Assembled, Words, assemble, read_words
from clip_desktop.sentences import say, say_count

SALVAGING: Final = "salvaging-"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done about a damaged library.

    Attributes:
        set_aside: where the damaged file lies now.
        saved: how many things the user said are in the new library.
        backup: the backup that filled up what could not be read; None if there was no need, or none.
        whole: whether nothing that the user said can be missing.
    """

    set_aside: Path
    saved: int
    backup: Path | None
    whole: bool

    @property
    def sentence(self) -> str:
        """What happened, for the user."""
        found = say_count(
            self.saved,
            "1 thing you said of your photographs was saved",
            "{n:,} things you said of your photographs were saved",
        )
        if self.whole:
            found = say("{found}, all there were", found=found)
        elif self.backup is not None:
            found = say(
                "{found}, some of them from a backup: what you said since it was made may be missing", found=found
            )
        else:
            found = say("{found}; some may be missing, for there is no backup", found=found)
        return say(
            "The library was damaged: {found}. The damaged file lies at “{set_aside}”. "
            "Your photographs are untouched, and are being read again.",
            found=found,
            set_aside=self.set_aside,
        )


def recover(path: Path) -> Recovery:
    """Set a damaged library aside and put a new one with the user's words in its place.

    Call only while no other program has the library open. Killed at any point, the next call does it again, or
    ``finish`` ends it.

    Raises:
        UserError: the disk is full or fails; the damaged library is still in its place then.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=SALVAGING, dir=path.parent) as place:
            copy = Path(place) / path.name
            _copy_what_can_be_read(path, copy)
            for log in ("-wal", "-journal"):
                with suppress(FileNotFoundError):
                    _copy_what_can_be_read(beside(path, log), beside(copy, log))
            backup = _newest_sound(path)
            salvaged = read_damaged(copy, backup.path if backup else None)
            words, filling, whole = _together(salvaged, backup)
            fresh = Path(place) / "fresh.sqlite3"
            saved = _write(fresh, words, filling)
            flush(fresh)
            os.replace(fresh, waiting(path))
            flush(path.parent)
    except OSError as error:
        raise UserError(
            say(
                "The library “{path}” is damaged, and what you said could not be saved: {error}.",
                path=path,
                error=reason_of(error),
            ),
            "Make room on the disk and start again; nothing was changed.",
        ) from error
    set_aside = finish(path)
    assert set_aside is not None
    return Recovery(set_aside, saved, backup.path if filling is not None and backup else None, whole)


def _copy_what_can_be_read(source: Path, target: Path) -> None:
    """Copy a file page by page; a page that the disk does not give becomes zeroes."""
    with open(source, "rb", buffering=0) as old, open(target, "wb") as new:
        size = os.fstat(old.fileno()).st_size
        for start in range(0, size, PAGE):
            wanted = min(PAGE, size - start)
            try:
                old.seek(start)
                page = old.read(wanted)
            except OSError:
                page = b""
            new.write(page.ljust(wanted, b"\0"))


def _newest_sound(path: Path) -> Backup | None:
    for backup in list_backups(path):
        with suppress(UserError, sqlite3.Error, OSError):
            check_file(backup.path)
            return backup
    return None


def _together(salvaged: Salvaged, backup: Backup | None) -> tuple[Words, Words | None, bool]:
    """The words of the damaged file, those of the backup that fill them up, and whether nothing can be missing."""
    older, hashes = Words(), {}
    if backup is not None:
        with suppress(UserError, sqlite3.Error), _copied(backup.path) as library:
            older = read_words(library.db)
            hashes = dict(library.db.execute("SELECT id, content_hash FROM photos").fetchall())
    found: Assembled = assemble(salvaged.rows, hashes)
    torn = salvaged.torn | set(found.loose)
    if not torn - {"files"}:
        return found.words, None, True
    if backup is None:
        return found.words, None, False
    return found.words, _only(older, torn), False


def _only(words: Words, torn: set[str]) -> Words:
    """Of a backup's words those of the kinds that are torn: of the others, what is not there was taken back since."""
    labels = bool(torn & {"labels", "label_prompts", "label_words", "label_exclusions"})
    albums = bool(torn & {"albums", "album_examples"})
    return replace(
        words,
        photos=words.photos if "photos" in torn else (),
        labels=words.labels if labels else (),
        decisions=words.decisions if torn & {"tag_decisions", "labels"} else (),
        albums=words.albums if albums else (),
        searches=words.searches if "saved_searches" in torn else (),
        folders=words.folders if "folders" in torn else (),
        apart=words.apart if "told_apart" in torn else (),
    )


@contextmanager
def _copied(backup: Path) -> Iterator[Library]:
    """A backup opened through a copy, so that it is not migrated itself."""
    with tempfile.TemporaryDirectory(prefix=SALVAGING, dir=backup.parent) as place:
        copy = Path(place) / "library.sqlite3"
        shutil.copyfile(backup, copy)
        with Library(copy) as library:
            yield library


def _write(fresh: Path, words: Words, filling: Words | None) -> int:
    """Make the new library; how many things the user said are in it."""
    with Library(fresh) as library:
        with library.transaction():
            merge_words(library.db, words)
            if filling is not None:
                merge_words(library.db, filling)
        saved = read_words(library.db).count()
        library.db.execute("PRAGMA journal_mode = DELETE")
    return saved
