"""What the user told apart: photos that look like duplicates of one another and are none."""

from __future__ import annotations

from collections.abc import Iterable

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database


class ToldApart:
    def __init__(self, db: Database) -> None:
        self._db = db

    def tell(self, photo_ids: Iterable[int]) -> int:
        """No two of these photos are duplicates; the number under which that was said."""
        batch = int(self._db.execute("SELECT coalesce(max(batch), 0) + 1 FROM told_apart").fetchone()[0])
        at = now()
        self._db.conn.executemany(
            "INSERT INTO told_apart (batch, photo_id, told_at) VALUES (?, ?, ?)",
            [(batch, photo_id, at) for photo_id in photo_ids],
        )
        return batch

    def take_back(self, batch: int) -> None:
        self._db.execute("DELETE FROM told_apart WHERE batch = ?", [batch])

    def all(self) -> dict[int, frozenset[int]]:
        """The numbers under which photos were told apart, by id: two that share one are no duplicates."""
        found: dict[int, set[int]] = {}
        for photo_id, batch in self._db.execute("SELECT photo_id, batch FROM told_apart"):
            found.setdefault(photo_id, set()).add(batch)
        return {photo_id: frozenset(batches) for photo_id, batches in found.items()}

    def count(self) -> int:
        """How often photos were told apart."""
        return int(self._db.execute("SELECT count(DISTINCT batch) FROM told_apart").fetchone()[0])
