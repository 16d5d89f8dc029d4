"""The journal of sidecars: what was written where, with the whole content before and after, so that it can be undone;
and what there is to write."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text

_COLUMNS: Final = "id, batch, photo_id, path, before, after, said, state, written_at"


@dataclass(frozen=True, slots=True)
class SidecarWrite:
    """One sidecar written: its whole content before (None: there was none) and after.

    Attributes:
        batch: the number of the run that wrote it.
        said: JSON of the words in it that come from this program.
        state: "written" or "undone"; "begun" or "undoing" where a kill may have come before the file or after it.
    """

    id: int
    batch: int
    photo_id: int | None
    path: Path
    before: bytes | None
    after: bytes
    said: str
    state: str
    written_at: str


@dataclass(frozen=True, slots=True)
class SidecarBatch:
    """A run that wrote sidecars: how many it wrote, and how many of them were undone since."""

    batch: int
    written_at: str
    files: int
    undone: int


class SidecarJournal:
    def __init__(self, db: Database) -> None:
        self._db = db

    def next_batch(self) -> int:
        """The number of a run that is about to write."""
        return int(self._db.execute("SELECT coalesce(max(batch), 0) + 1 FROM sidecar_writes").fetchone()[0])

    def begin(self, batch: int, photo_id: int | None, path: Path, before: bytes | None, after: bytes, said: str) -> int:
        """Note that a sidecar is about to be written, of a photo or of a picture in no library; the entry's number."""
        kept = None if before is None else zlib.compress(before)
        cursor = self._db.execute(
            "INSERT INTO sidecar_writes (batch, photo_id, path, before, after, said, state, written_at) "
            "VALUES (?, ?, ?, ?, ?, ?, 'begun', ?)",
            [batch, photo_id, to_text(str(path)), kept, zlib.compress(after), said, now()],
        )
        return int(cursor.lastrowid or 0)

    def mark(self, entry: int, state: str) -> None:
        """An entry is "written" now, "undoing" or "undone"."""
        self._db.execute("UPDATE sidecar_writes SET state = ? WHERE id = ?", [state, entry])

    def forget(self, entry: int) -> None:
        """The sidecar was not written after all."""
        self._db.execute("DELETE FROM sidecar_writes WHERE id = ?", [entry])

    def unfinished(self) -> Iterator[SidecarWrite]:
        """Entries of which it is not known whether the file was written, or put back: a run was killed."""
        return self._entries("state IN ('begun', 'undoing')", [])

    def of_batch(self, batch: int) -> Iterator[SidecarWrite]:
        """What a run wrote and nobody has undone, the last first."""
        return self._entries("batch = ? AND state = 'written'", [batch])

    def count(self, batch: int) -> int:
        """How many sidecars a run wrote that nobody has undone."""
        row = self._db.execute(
            "SELECT count(*) FROM sidecar_writes WHERE batch = ? AND state = 'written'", [batch]
        ).fetchone()
        return int(row[0])

    def last_batch(self) -> int | None:
        """The newest run of which something is not undone."""
        row = self._db.execute("SELECT max(batch) FROM sidecar_writes WHERE state = 'written'").fetchone()
        return None if row[0] is None else int(row[0])

    def batches(self) -> list[SidecarBatch]:
        """Every run, the newest first."""
        rows = self._db.execute(
            "SELECT batch, min(written_at), count(*), count(*) FILTER (WHERE state = 'undone') FROM sidecar_writes "
            "WHERE state <> 'begun' GROUP BY batch ORDER BY batch DESC"
        )
        return [SidecarBatch(*row) for row in rows]

    def said_at(self, path: Path) -> str | None:
        """The words of ours in a sidecar, as JSON, by the last write that was not undone."""
        row = self._db.execute(
            "SELECT said FROM sidecar_writes WHERE path = ? AND state = 'written' ORDER BY id DESC LIMIT 1",
            [to_text(str(path))],
        ).fetchone()
        return row[0] if row else None

    def photos_with_words(self) -> list[int]:
        """The photos of which the user said something that a sidecar can hold, or said it once, by id."""
        rows = self._db.execute(
            "SELECT id FROM photos WHERE rating <> 0 OR favourite <> 0 OR title NOT NULL OR description NOT NULL "
            "UNION SELECT photo_id FROM tag_decisions "
            "UNION SELECT photo_id FROM sidecar_writes WHERE state = 'written' AND photo_id NOT NULL ORDER BY 1"
        )
        return [row[0] for row in rows]

    def verdicts(self, photo_ids: Sequence[int]) -> dict[int, dict[int, int]]:
        """What the user said of labels: photo id to label id to +1 or -1."""
        return self._by_photo("SELECT photo_id, label_id, verdict FROM tag_decisions WHERE photo_id IN", photo_ids)

    def suggested(self, photo_ids: Sequence[int], label_ids: Sequence[int]) -> dict[int, dict[int, int]]:
        """Which of some labels are suggested on photos, over their threshold: photo id to label id to +1."""
        marks = ", ".join(str(int(label)) for label in label_ids)
        return self._by_photo(
            f"SELECT photo_id, label_id, 1 FROM photo_tags WHERE decided = 0 AND label_id IN ({marks}) AND photo_id IN",
            photo_ids,
        )

    def _by_photo(self, select: str, photo_ids: Sequence[int]) -> dict[int, dict[int, int]]:
        found: dict[int, dict[int, int]] = {}
        rows = self._db.execute(f"{select} (SELECT value FROM json_each(?))", [json.dumps(list(photo_ids))])
        for photo, label, verdict in rows:
            found.setdefault(photo, {})[label] = verdict
        return found

    def _entries(self, where: str, values: list[Any]) -> Iterator[SidecarWrite]:
        """Entries, the last first; each is read when it is asked for, as they hold whole files."""
        numbers = self._db.execute(f"SELECT id FROM sidecar_writes WHERE {where} ORDER BY id DESC", values).fetchall()
        for (number,) in numbers:
            row = self._db.execute(f"SELECT {_COLUMNS} FROM sidecar_writes WHERE id = ?", [number]).fetchone()
            if row is not None:
                yield _entry(row)


def _entry(row: tuple[Any, ...]) -> SidecarWrite:
    number, batch, photo_id, path, before, after, said, state, written_at = row
    unpacked = None if before is None else zlib.decompress(before)
    return SidecarWrite(
        number, batch, photo_id, Path(from_text(path)), unpacked, zlib.decompress(after), said, state, written_at
    )
