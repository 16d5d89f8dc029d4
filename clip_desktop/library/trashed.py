"""What was moved to the system's trash, so that it can be brought back. The photos stay, with all said of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from pathlib import Path

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.records import TrashedFile


class Trashed:
    def __init__(self, db: Database) -> None:
        self._db = db

    def next_batch(self) -> int:
        """The number of a run that is about to move files to the trash."""
        return int(self._db.execute("SELECT coalesce(max(batch), 0) + 1 FROM trashed_files").fetchone()[0])

    def begin(self, batch: int, file_id: int | None, path: Path, size: int, mtime_ns: int) -> int:
        """Note that a file is about to be moved to the trash; the entry's number."""
        cursor = self._db.execute(
            "INSERT INTO trashed_files (batch, file_id, path, size, mtime_ns, trashed_at) VALUES (?, ?, ?, ?, ?, ?)",
            [batch, file_id, to_text(str(path)), size, mtime_ns, now()],
        )
        return int(cursor.lastrowid or 0)

    def forget(self, entry: int) -> None:
        """The file was not moved after all."""
        self._db.execute("DELETE FROM trashed_files WHERE id = ?", [entry])

    def gone(self, file_ids: Sequence[int]) -> None:
        """Files of the library lie in the trash: missing from now, as a scan would find."""
        self._db.execute(
            "UPDATE files SET missing_since = ? WHERE missing_since IS NULL AND id IN (SELECT value FROM json_each(?))",
            [now(), json.dumps(list(file_ids))],
        )

    def restored(self, entry: TrashedFile) -> None:
        """A file is back in its place, unchanged: nothing of it needs to be read again."""
        self._db.execute("UPDATE trashed_files SET restored_at = ? WHERE id = ?", [now(), entry.id])
        if entry.file_id is not None:
            self._db.execute("UPDATE files SET missing_since = NULL WHERE id = ?", [entry.file_id])

    def last_batch(self) -> int | None:
        """The newest run of which something was not brought back."""
        row = self._db.execute("SELECT max(batch) FROM trashed_files WHERE restored_at IS NULL").fetchone()
        return None if row[0] is None else int(row[0])

    def photos(self) -> list[int]:
        """The photos of which a file lies in the trash, that which went last first."""
        rows = self._db.execute(
            "SELECT f.photo_id FROM trashed_files AS t JOIN files AS f ON f.id = t.file_id WHERE t.restored_at IS NULL "
            "AND f.missing_since IS NOT NULL AND f.photo_id IS NOT NULL GROUP BY f.photo_id ORDER BY max(t.id) DESC"
        )
        return [row[0] for row in rows]

    def files_of(self, photo_ids: Sequence[int]) -> set[int]:
        """The entries that are files of these photos."""
        rows = self._db.execute(
            "SELECT t.id FROM trashed_files AS t JOIN files AS f ON f.id = t.file_id WHERE t.restored_at IS NULL "
            "AND f.photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(photo) for photo in photo_ids])],
        )
        return {row[0] for row in rows}

    def batches_of(self, entries: Collection[int]) -> list[int]:
        """The runs that some entries belong to."""
        rows = self._db.execute(
            "SELECT DISTINCT batch FROM trashed_files WHERE id IN (SELECT value FROM json_each(?)) ORDER BY batch",
            [json.dumps(list(entries))],
        )
        return [row[0] for row in rows]

    def of_batch(self, batch: int) -> list[TrashedFile]:
        """What a run moved and nobody has brought back, in its order."""
        rows = self._db.execute(
            "SELECT id, batch, file_id, path, size, mtime_ns, trashed_at FROM trashed_files "
            "WHERE batch = ? AND restored_at IS NULL ORDER BY id",
            [batch],
        )
        return [TrashedFile(r[0], r[1], r[2], Path(from_text(r[3])), *r[4:]) for r in rows]

    def file_at(self, folder_id: int, relative_path: str) -> int | None:
        """The number of the present file at a place, if the library knows one there."""
        row = self._db.execute(
            "SELECT id FROM files WHERE folder_id = ? AND relative_path = ? AND missing_since IS NULL",
            [folder_id, to_text(relative_path)],
        ).fetchone()
        return row[0] if row else None
