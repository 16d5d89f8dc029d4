"""Albums and their examples. Examples are the user's words and the training data at once; probes are derived."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.clock import now
from clip_desktop.library.connection import folded
from clip_desktop.library.database import Database
from clip_desktop.library.kept import KeptRows, keep_rows, put_back
from clip_desktop.library.records import Album, AlbumSort, Example, Polarity

# In the order of the record's fields.
_COLUMNS: Final = (
    "id", "name", "description", "taught", "threshold", "created_at", "query", "sort", "cover_id", "target",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoredProbe:
    """A fitted probe: weights float32 (dim,), intercept, and the digest of what it was fitted on."""

    digest: str
    weights: NDArray[np.float32]
    intercept: float
    quality: dict[str, float]


class Albums:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, name: str, description: str = "", *, taught: bool = True) -> int:
        """Add an album; its id. The name must be new in any case (``find`` tells)."""
        cursor = self._db.execute(
            "INSERT INTO albums (name, description, taught, created_at) VALUES (?, ?, ?, ?)",
            [name, description, taught, now()],
        )
        return int(cursor.lastrowid or 0)

    def all(self) -> list[Album]:
        rows = self._db.execute(f"SELECT {', '.join(_COLUMNS)} FROM albums ORDER BY name")
        return [_album(row) for row in rows]

    def get(self, album_id: int) -> Album | None:
        return next((album for album in self.all() if album.id == album_id), None)

    def find(self, name: str) -> Album | None:
        """The album of this name, in any case."""
        return next((album for album in self.all() if folded(album.name) == folded(name)), None)

    def rename(self, album_id: int, name: str) -> None:
        self._db.execute("UPDATE albums SET name = ? WHERE id = ?", [name, album_id])

    def describe(self, album_id: int, description: str) -> None:
        self._db.execute("UPDATE albums SET description = ? WHERE id = ?", [description, album_id])

    def set_threshold(self, album_id: int, threshold: float) -> None:
        self._db.execute("UPDATE albums SET threshold = ? WHERE id = ?", [threshold, album_id])

    def set_query(self, album_id: int, query: str, *, taught: bool) -> None:
        """Have members be within a query, or, where it is not taught, be what it finds."""
        self._db.execute("UPDATE albums SET query = ?, taught = ? WHERE id = ?", [query, taught, album_id])

    def set_sort(self, album_id: int, sort: AlbumSort) -> None:
        self._db.execute("UPDATE albums SET sort = ? WHERE id = ?", [sort, album_id])

    def set_cover(self, album_id: int, photo_id: int | None) -> None:
        self._db.execute("UPDATE albums SET cover_id = ? WHERE id = ?", [photo_id, album_id])

    def set_target(self, album_id: int, target: float | None) -> None:
        """How precise the members are to be, 0 to 1, or None where the threshold is the user's."""
        self._db.execute("UPDATE albums SET target = ? WHERE id = ?", [target, album_id])

    def remove(self, album_id: int) -> None:
        self._db.execute("DELETE FROM albums WHERE id = ?", [album_id])

    def keep(self, album_id: int) -> tuple[KeptRows, ...]:
        """An album with all that hangs on it, before it is removed."""
        own = keep_rows(self._db, "albums", "id = ?", [album_id])
        return (own, *(keep_rows(self._db, t, "album_id = ?", [album_id]) for t in ("album_examples", "album_probes")))

    def put_back(self, kept: Sequence[KeptRows]) -> None:
        """A removed album exactly as it was."""
        put_back(self._db, kept)

    def set_examples(self, album_id: int, photo_ids: Iterable[int], polarity: Polarity) -> None:
        """The user accepts (+1) or rejects (-1) photos."""
        at = now()
        self._insert(Example(album_id, photo_id, polarity, at) for photo_id in photo_ids)

    def examples(self, album_id: int, photo_ids: Sequence[int] | None = None) -> list[Example]:
        """The album's examples in the order given by the user (None: all of them)."""
        only = "" if photo_ids is None else " AND photo_id IN (SELECT value FROM json_each(?))"
        values: list[Any] = [album_id] if photo_ids is None else [album_id, json.dumps(list(photo_ids))]
        rows = self._db.execute(
            f"SELECT * FROM album_examples WHERE album_id = ?{only} ORDER BY added_at, photo_id", values
        )
        return [Example(*row) for row in rows]

    def of_photo(self, photo_id: int) -> list[Album]:
        """The albums into which the user accepted a photo."""
        rows = self._db.execute("SELECT album_id FROM album_examples WHERE photo_id = ? AND polarity = 1", [photo_id])
        accepted = {album_id for (album_id,) in rows}
        return [album for album in self.all() if album.id in accepted]

    def judging(self, photo_id: int) -> set[int]:
        """The albums (ids) of which the user said whether a photo is in them."""
        rows = self._db.execute("SELECT album_id FROM album_examples WHERE photo_id = ?", [photo_id])
        return {album_id for (album_id,) in rows}

    def restore_examples(self, album_id: int, photo_ids: Sequence[int], examples: Iterable[Example]) -> None:
        """Put the examples among some photos back exactly as they were."""
        self._db.execute(
            "DELETE FROM album_examples WHERE album_id = ? AND photo_id IN (SELECT value FROM json_each(?))",
            [album_id, json.dumps(list(photo_ids))],
        )
        self._insert(examples)

    def probe(self, album_id: int, model_id: int) -> StoredProbe | None:
        row = self._db.execute(
            "SELECT digest, weights, intercept, quality FROM album_probes WHERE album_id = ? AND model_id = ?",
            [album_id, model_id],
        ).fetchone()
        return StoredProbe(row[0], np.frombuffer(row[1], np.float32), row[2], json.loads(row[3])) if row else None

    def store_probe(self, album_id: int, model_id: int, probe: StoredProbe) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO album_probes VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                album_id, model_id, probe.digest, probe.weights.astype(np.float32).tobytes(), probe.intercept,
                json.dumps(probe.quality), now(),
            ],
        )  # fmt: skip

    def _insert(self, examples: Iterable[Example]) -> None:
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO album_examples (album_id, photo_id, polarity, added_at) VALUES (?, ?, ?, ?)",
            [(e.album_id, e.photo_id, e.polarity, e.added_at) for e in examples],
        )


def _album(row: tuple[Any, ...]) -> Album:
    album_id, name, description, taught, *rest = row
    return Album(album_id, name, description, bool(taught), *rest)
