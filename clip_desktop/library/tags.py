"""What the machine thinks (predictions, derived) and what the user said (decisions, touched by no job)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.records import Decision, Polarity, Tag
from clip_desktop.library.tag_batches import REMOVED, REPLACED, begin_batch

USER: Final = "user"  # who decided: the user, or a keyword that the user had taken over from a file
KEYWORD: Final = "file keyword"
ZERO_SHOT: Final = "zero-shot"  # the words of the label
_TAGS: Final = (
    "SELECT t.photo_id, t.label_id, l.name, t.score, t.decided, coalesce(d.source, b.source) FROM photo_tags AS t "
    "JOIN labels AS l ON l.id = t.label_id "
    "LEFT JOIN tag_decisions AS d ON d.photo_id = t.photo_id AND d.label_id = t.label_id "
    "LEFT JOIN tag_predictions AS s ON s.photo_id = t.photo_id AND s.label_id = t.label_id "
    "LEFT JOIN tag_batches AS b ON b.id = s.batch_id"
)

_NEAR: Final = 0.3  # to a label's line


class Tags:
    def __init__(self, db: Database) -> None:
        self._db = db

    def begin_batch(self, model_id: int, source: str) -> int:
        """The number under which a run's predictions are kept, and what they replace: see ``TagBatches``."""
        return begin_batch(self._db, model_id, source)

    def predict(self, batch_id: int, model_id: int, rows: Iterable[tuple[int, int, float]]) -> None:
        """Keep (photo id, label id, score 0..1) predictions in the place of older ones of the same pair, which are kept
        as what the batch replaced."""
        rows = list(rows)
        self._db.conn.executemany(
            f"{REPLACED} WHERE photo_id = ? AND label_id = ? AND batch_id <> ?",
            [(batch_id, photo, label, batch_id) for photo, label, _ in rows],
        )
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO tag_predictions (photo_id, label_id, score, model_id, batch_id) "
            "VALUES (?, ?, ?, ?, ?)",
            [(photo, label, score, model_id, batch_id) for photo, label, score in rows],
        )

    def forget_predictions(self, photo_ids: Sequence[int] | None = None) -> int:
        """Drop predictions of some photos (None: of all) for good; decisions stay. How many went."""
        if photo_ids is None:
            self._db.execute("DELETE FROM tag_replaced")
            return self._db.execute("DELETE FROM tag_predictions").rowcount
        self._db.execute(
            "DELETE FROM tag_replaced WHERE photo_id IN (SELECT value FROM json_each(?))", [json.dumps(list(photo_ids))]
        )
        return self._db.execute(
            "DELETE FROM tag_predictions WHERE photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        ).rowcount

    def of_photo(self, photo_id: int) -> list[Tag]:
        """A photo's tags, decided ones first, then the surest."""
        rows = self._db.execute(
            f"{_TAGS} WHERE t.photo_id = ? ORDER BY t.decided DESC, t.score DESC, l.name", [photo_id]
        )
        return [_tag(row) for row in rows]

    def of_label(self, label_id: int) -> list[Tag]:
        """The photos that have a label, decided ones first, then the surest."""
        rows = self._db.execute(
            f"{_TAGS} JOIN visible_photos AS p ON p.id = t.photo_id "
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

    def unsure(self, each: int, label_id: int | None = None) -> list[tuple[int, int, float]]:
        """Of every label that is suggested, the visible photos nearest to its line of which nothing was said.

        (Photo id, label id, score), at most ``each`` of a label, the nearest first. Without a label only those near the
        line are looked at: a large library has some million suggestions.

        Args:
            label_id: of this label alone, however far from its line.
        """
        rows = self._db.execute(
            "SELECT photo_id, label_id, score FROM (SELECT t.photo_id, t.label_id, t.score, row_number() OVER "
            "(PARTITION BY t.label_id ORDER BY abs(t.score - l.threshold), t.photo_id) AS place "
            "FROM tag_predictions AS t JOIN labels AS l ON l.id = t.label_id AND l.enabled = 1 "
            "WHERE (t.label_id = :label OR :label IS NULL AND abs(t.score - l.threshold) <= :near) "
            "AND (t.photo_id, t.label_id) NOT IN (SELECT d.photo_id, d.label_id FROM tag_decisions AS d) "
            "AND t.photo_id IN (SELECT p.id FROM visible_photos AS p)) WHERE place <= :each ORDER BY label_id, place",
            {"label": label_id, "near": _NEAR, "each": each},
        )
        return rows.fetchall()

    def answered(self) -> dict[int, int]:
        """Of how many photos the user said something, by label id."""
        rows = self._db.execute("SELECT label_id, count(*) FROM tag_decisions WHERE source = ? GROUP BY 1", [USER])
        return dict(rows.fetchall())

    def decided(self, label_id: int) -> NDArray[np.int64]:
        """The photos of which the user said that they have a label or have it not: ids (n,)."""
        rows = self._db.execute("SELECT photo_id FROM tag_decisions WHERE label_id = ?", [label_id])
        return np.fromiter((row[0] for row in rows), np.int64)

    def verdicts(
        self, label_ids: Sequence[int], source: str = "user"
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """What was said of some labels by one source: photo ids, label ids and verdicts +1 or -1, (n,) each."""
        rows = self._db.execute(
            "SELECT photo_id, label_id, verdict FROM tag_decisions WHERE source = ? "
            "AND label_id IN (SELECT value FROM json_each(?)) ORDER BY label_id, photo_id",
            [source, json.dumps(list(label_ids))],
        ).fetchall()
        found = np.array(rows, np.int64).reshape(-1, 3)
        return found[:, 0], found[:, 1], found[:, 2]

    def predicted_by(self, model_id: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The photos, and the labels, of which there are predictions by a model, or were until they were removed."""
        found = [
            self._db.execute(
                f"SELECT {column} FROM tag_predictions WHERE model_id = ? "
                f"UNION SELECT r.{column} FROM tag_replaced AS r "
                "JOIN tag_batches AS b ON b.id = r.batch_id WHERE b.source = ? AND r.model_id = ?",
                [model_id, REMOVED, model_id],
            ).fetchall()
            for column in ("photo_id", "label_id")
        ]
        photos, labels = (np.array([value for (value,) in rows], np.int64) for rows in found)
        return photos, labels

    def decide(self, photo_ids: Iterable[int], label_id: int, verdict: Polarity, source: str = USER) -> None:
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
    photo_id, label_id, label, score, decided, source = row
    return Tag(photo_id, label_id, label, score, bool(decided), source)
