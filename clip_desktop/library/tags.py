"""What the machine thinks (predictions, derived) and what the user said (decisions, touched by no job)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from clip_desktop.library.clock import now
from clip_desktop.library.records import Decision, Polarity, Tag


class Tags:
    def __init__(self, db: Database) -> None:
        self._db = db

    def begin_batch(self, model_id: int, source: str) -> int:
        """The number under which a run's predictions are kept."""
        cursor = self._db.execute(
            "INSERT INTO tag_batches (model_id, source, made_at) VALUES (?, ?, ?)", [model_id, source, now()]
        )
        return int(cursor.lastrowid or 0)

    def predict(self, batch_id: int, model_id: int, rows: Iterable[tuple[int, int, float]]) -> None:
        """Keep (photo id, label id, score 0..1) predictions, replacing older ones of the same pair."""
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO tag_predictions (photo_id, label_id, score, model_id, batch_id) "
            "VALUES (?, ?, ?, ?, ?)",
            [(photo, label, score, model_id, batch_id) for photo, label, score in rows],
        )

    def forget_predictions(self, photo_ids: Sequence[int] | None = None) -> int:
        """Drop predictions of some photos (None: of all); decisions stay. How many went."""
        if photo_ids is None:
            return self._db.execute("DELETE FROM tag_predictions").rowcount
        return self._db.execute(
            "DELETE FROM tag_predictions WHERE photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        ).rowcount

    def of_photo(self, photo_id: int) -> list[Tag]:
        """A photo's tags, decided ones first, then the surest."""
        rows = self._db.execute(
            "SELECT t.photo_id, t.label_id, l.name, t.score, t.decided FROM photo_tags AS t "
            "JOIN labels AS l ON l.id = t.label_id WHERE t.photo_id = ? ORDER BY t.decided DESC, t.score DESC, l.name",
            [photo_id],
        )
        return [_tag(row) for row in rows]

    def of_label(self, label_id: int) -> list[Tag]:
        """The photos that have a label, decided ones first, then the surest."""
        rows = self._db.execute(
            "SELECT t.photo_id, t.label_id, l.name, t.score, t.decided FROM photo_tags AS t "
            "JOIN labels AS l ON l.id = t.label_id JOIN visible_photos AS p ON p.id = t.photo_id "
            "WHERE t.label_id = ? ORDER BY t.decided DESC, t.score DESC, t.photo_id",
            [label_id],
        )
        return [_tag(row) for row in rows]

    def score(self, photo_id: int, label_id: int) -> float | None:
        """The certainty, 0 to 1, that was predicted of a label on a photo, whatever was said since; None for none."""
        row = self._db.execute(
            "SELECT score FROM tag_predictions WHERE photo_id = ? AND label_id = ?", [photo_id, label_id]
        ).fetchone()
        return None if row is None else float(row[0])

    def counts(self) -> dict[int, int]:
        """How many visible photos have each label, by label id."""
        rows = self._db.execute(
            "SELECT t.label_id, count(*) FROM photo_tags AS t "
            "WHERE t.photo_id IN (SELECT p.id FROM visible_photos AS p) GROUP BY 1"
        )
        return dict(rows.fetchall())

    def suggestions(self, label_id: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Visible photos on which a label is predicted and nothing was said: ids (n,) and scores (n,), best first."""
        rows = self._db.execute(
            "SELECT t.photo_id, t.score FROM tag_predictions AS t WHERE t.label_id = ? AND NOT EXISTS "
            "(SELECT 1 FROM tag_decisions AS d WHERE d.photo_id = t.photo_id AND d.label_id = t.label_id) "
            "AND t.photo_id IN (SELECT p.id FROM visible_photos AS p) ORDER BY t.score DESC, t.photo_id",
            [label_id],
        ).fetchall()
        return np.array([row[0] for row in rows], np.int64), np.array([row[1] for row in rows], np.float32)

    def decided(self, label_id: int) -> NDArray[np.int64]:
        """The photos of which the user said that they have a label or have it not: ids (n,)."""
        rows = self._db.execute("SELECT photo_id FROM tag_decisions WHERE label_id = ?", [label_id])
        return np.fromiter((row[0] for row in rows), np.int64)

    def predicted_by(self, model_id: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The photos, and the labels, of which there are predictions by a model: ids, each once."""
        found = [
            [
                row[0]
                for row in self._db.execute(f"SELECT DISTINCT {c} FROM tag_predictions WHERE model_id = ?", [model_id])
            ]
            for c in ("photo_id", "label_id")
        ]
        return np.array(found[0], np.int64), np.array(found[1], np.int64)

    def decide(self, photo_ids: Iterable[int], label_id: int, verdict: Polarity, source: str = "user") -> None:
        """The user says that photos have a label (+1) or have it not (-1)."""
        at = now()
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO tag_decisions (photo_id, label_id, verdict, source, decided_at) "
            "VALUES (?, ?, ?, ?, ?)",
            [(photo_id, label_id, verdict, source, at) for photo_id in photo_ids],
        )

    def decisions(self, photo_ids: Sequence[int], label_id: int) -> list[Decision]:
        """What was said of a label on some photos: what an undo puts back."""
        rows = self._db.execute(
            "SELECT photo_id, label_id, verdict, source, decided_at FROM tag_decisions WHERE label_id = ? "
            "AND photo_id IN (SELECT value FROM json_each(?))",
            [label_id, json.dumps(list(photo_ids))],
        )
        return [Decision(*row) for row in rows]

    def restore(self, photo_ids: Sequence[int], label_id: int, decisions: Iterable[Decision]) -> None:
        """Put decisions of a label on some photos back exactly as they were."""
        self._db.execute(
            "DELETE FROM tag_decisions WHERE label_id = ? AND photo_id IN (SELECT value FROM json_each(?))",
            [label_id, json.dumps(list(photo_ids))],
        )
        self._db.conn.executemany(
            "INSERT INTO tag_decisions (photo_id, label_id, verdict, source, decided_at) VALUES (?, ?, ?, ?, ?)",
            [(d.photo_id, d.label_id, d.verdict, d.source, d.decided_at) for d in decisions],
        )


def _tag(row: tuple[Any, ...]) -> Tag:
    photo_id, label_id, label, score, decided = row
    return Tag(photo_id, label_id, label, score, bool(decided))
