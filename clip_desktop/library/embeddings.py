"""Vectors of photos: unit length, float16, several models side by side."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.database import Database

_BLOCK_ROWS: Final = 8192
_FURTHEST: Final = 2**32  # 2^31 transactions at this distance fit into a row number


@dataclass(frozen=True, slots=True)
class VectorBlock:
    """Some stored vectors: photo ids int64 (n,), vectors float16 (n, dim), and the row to go on after."""

    photo_ids: NDArray[np.int64]
    vectors: NDArray[np.float16]
    last_row: int


class Embeddings:
    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, model_id: int, photo_ids: Sequence[int], vectors: NDArray[Any]) -> None:
        """Store unit vectors (n, dim) of some photos, replacing older ones of the same model.

        Row numbers go on at a random distance, so that one stands for the same vector in every history of the library:
        after a backup was restored, other vectors do not come to stand under numbers that somebody remembers.
        """
        rows = vectors.astype(np.float16)
        if not len(rows):
            return
        distances = [1 + secrets.randbelow(_FURTHEST), *[None] * (len(rows) - 1)]  # after the first, one by one
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO embeddings (id, model_id, photo_id, vector) "
            "VALUES (coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'embeddings'), 0) + ?, ?, ?, ?)",
            [
                (distance, model_id, photo_id, row.tobytes())
                for distance, photo_id, row in zip(distances, photo_ids, rows, strict=True)
            ],
        )

    def drop(self, photo_id: int) -> None:
        """Forget a photo's vectors of every model: its content changed."""
        self._db.execute("DELETE FROM embeddings WHERE photo_id = ?", [photo_id])

    def forget(self, model_id: int, most: int) -> int:
        """Forget at most so many vectors of a model, whichever; how many it were."""
        return self._db.execute(
            "DELETE FROM embeddings WHERE id IN (SELECT id FROM embeddings WHERE model_id = ? LIMIT ?)",
            [model_id, most],
        ).rowcount

    def since(self, model_id: int, row: int = 0) -> Iterator[VectorBlock]:
        """Blocks of at most 8,192 vectors stored after ``row`` (0: all), in the order they were stored.

        A photo met again has been replaced: the later vector holds.
        """
        while True:
            rows = self._db.execute(
                "SELECT id, photo_id, vector FROM embeddings WHERE model_id = ? AND id > ? ORDER BY id LIMIT ?",
                [model_id, row, _BLOCK_ROWS],
            ).fetchall()
            if not rows:
                return
            row = rows[-1][0]
            vectors = np.frombuffer(b"".join(r[2] for r in rows), np.float16).reshape(len(rows), -1)
            yield VectorBlock(np.fromiter((r[1] for r in rows), np.int64, len(rows)), vectors, row)

    def photo_ids(self, model_id: int) -> NDArray[np.int64]:
        """The photos that have a vector of a model, int64 (n,), in no order."""
        rows = self._db.execute("SELECT photo_id FROM embeddings WHERE model_id = ?", [model_id])
        return np.fromiter((row[0] for row in rows), np.int64)

    def count(self, model_id: int) -> int:
        return int(self._db.execute("SELECT count(*) FROM embeddings WHERE model_id = ?", [model_id]).fetchone()[0])

    def count_visible(self, model_id: int) -> int:
        """How many photos that can be seen have a vector of a model."""
        row = self._db.execute(
            "SELECT count(*) FROM embeddings AS e JOIN photos AS p ON p.id = e.photo_id WHERE e.model_id = ? "
            "AND p.hidden = 0 "
            "AND EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.missing_since IS NULL)",
            [model_id],
        ).fetchone()
        return int(row[0])

    def holds(self, model_id: int, row: int) -> bool:
        """Whether there is a vector of a model in this row."""
        found = self._db.execute("SELECT 1 FROM embeddings WHERE id = ? AND model_id = ?", [row, model_id])
        return found.fetchone() is not None

    def count_until(self, model_id: int, row: int) -> int:
        """How many vectors there are in rows up to this one; 0 where the row itself is not there."""
        if not self.holds(model_id, row):
            return 0
        found = self._db.execute("SELECT count(*) FROM embeddings WHERE model_id = ? AND id <= ?", [model_id, row])
        return int(found.fetchone()[0])

    def rows_until(self, model_id: int, row: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Row numbers up to this one, and the photos of which they hold the vectors: int64 (n,) each, in no order."""
        found = self._db.execute("SELECT id, photo_id FROM embeddings WHERE model_id = ? AND id <= ?", [model_id, row])
        pairs = np.array(found.fetchall(), np.int64).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]
