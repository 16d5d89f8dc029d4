"""The user's vocabulary: labels with their prompts, and the cache of their vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from clip_desktop.library.clock import now
from clip_desktop.library.connection import folded
from clip_desktop.library.kept import KeptRows, keep_rows, put_back
from clip_desktop.library.records import Label


@dataclass(frozen=True, slots=True)
class KeptLabel:
    """A removed label: its rows, and the labels that were under it."""

    label_id: int
    children: tuple[int, ...]
    rows: tuple[KeptRows, ...]


class Labels:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, name: str, prompts: Sequence[str], threshold: float = 0.5, parent_id: int | None = None) -> int:
        """Add a label; its id. The name must be new in any case (``find`` tells)."""
        cursor = self._db.execute(
            "INSERT INTO labels (name, parent_id, threshold, position, created_at) "
            "VALUES (?, ?, ?, (SELECT count(*) FROM labels), ?)",
            [name, parent_id, threshold, now()],
        )
        label_id = int(cursor.lastrowid or 0)
        self.set_prompts(label_id, prompts)
        return label_id

    def all(self) -> list[Label]:
        """Every label in the user's order."""
        prompts: dict[int, list[str]] = {}
        for label_id, prompt in self._db.execute("SELECT label_id, prompt FROM label_prompts ORDER BY position"):
            prompts.setdefault(label_id, []).append(prompt)
        rows = self._db.execute("SELECT id, name, parent_id, threshold, enabled FROM labels ORDER BY position, id")
        return [Label(i, name, parent, t, bool(on), tuple(prompts.get(i, ()))) for i, name, parent, t, on in rows]

    def get(self, label_id: int) -> Label | None:
        return next((label for label in self.all() if label.id == label_id), None)

    def find(self, name: str) -> Label | None:
        """The label of this name, in any case."""
        return next((label for label in self.all() if folded(label.name) == folded(name)), None)

    def rename(self, label_id: int, name: str) -> None:
        self._db.execute("UPDATE labels SET name = ? WHERE id = ?", [name, label_id])

    def set_prompts(self, label_id: int, prompts: Sequence[str]) -> None:
        self._db.execute("DELETE FROM label_prompts WHERE label_id = ?", [label_id])
        self._db.conn.executemany(
            "INSERT INTO label_prompts VALUES (?, ?, ?)",
            [(label_id, i, text) for i, text in enumerate(prompts)],
        )

    def set_threshold(self, label_id: int, threshold: float) -> None:
        self._db.execute("UPDATE labels SET threshold = ? WHERE id = ?", [threshold, label_id])

    def set_enabled(self, label_id: int, enabled: bool) -> None:
        self._db.execute("UPDATE labels SET enabled = ? WHERE id = ?", [enabled, label_id])

    def remove(self, label_id: int) -> None:
        """Delete a label with its prompts, predictions and decisions."""
        self._db.execute("DELETE FROM labels WHERE id = ?", [label_id])

    def keep(self, label_id: int) -> KeptLabel:
        """A label with all that hangs on it, before it is removed."""
        tables = ("label_prompts", "label_vectors", "tag_predictions", "tag_decisions")
        children = self._db.execute("SELECT id FROM labels WHERE parent_id = ?", [label_id]).fetchall()
        own = keep_rows(self._db, "labels", "id = ?", [label_id])
        return KeptLabel(
            label_id,
            tuple(child for (child,) in children),
            (own, *(keep_rows(self._db, table, "label_id = ?", [label_id]) for table in tables)),
        )

    def put_back(self, kept: KeptLabel) -> None:
        """A removed label exactly as it was."""
        put_back(self._db, kept.rows)
        self._db.conn.executemany(
            "UPDATE labels SET parent_id = ? WHERE id = ?", [(kept.label_id, child) for child in kept.children]
        )

    def cached_vector(self, label_id: int, model_id: int, prompt_digest: str) -> NDArray[np.float32] | None:
        """The label's vector (dim,) if it was made from just these prompts by this model."""
        row = self._db.execute(
            "SELECT vector FROM label_vectors WHERE label_id = ? AND model_id = ? AND prompt_digest = ?",
            [label_id, model_id, prompt_digest],
        ).fetchone()
        return np.frombuffer(row[0], np.float32) if row else None

    def cache_vector(self, label_id: int, model_id: int, prompt_digest: str, vector: NDArray[np.float32]) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO label_vectors VALUES (?, ?, ?, ?)",
            [label_id, model_id, prompt_digest, vector.astype(np.float32).tobytes()],
        )
