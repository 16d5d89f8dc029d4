"""Runs of tagging: what each put in the place of what, and how one of them is taken out again.

For a photo and a label the suggestions of several runs lie on one another: the uppermost is the prediction, and each
run keeps what it replaced. Where it replaced a suggestion by none, the pile goes on without one of its own. Taking a
run out leaves the pile as if it had never run, whatever came after it. Decisions are never touched.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.records import Polarity

REMOVED: Final = "removed"  # source of a batch that took suggestions away
# Keeps predictions as what a batch (the first value) replaced.
REPLACED: Final = (
    "INSERT OR IGNORE INTO tag_replaced (batch_id, photo_id, label_id, score, model_id, former_batch) "
    "SELECT ?, photo_id, label_id, score, model_id, batch_id FROM tag_predictions"
)
# The photos and labels on which a batch put something, or took something away.
_TOUCHED: Final = (
    "SELECT photo_id, label_id FROM tag_predictions WHERE batch_id = ?",
    "SELECT photo_id, label_id FROM tag_replaced WHERE batch_id = ?",
    "SELECT photo_id, label_id FROM tag_replaced WHERE former_batch = ?",
)
_PAIR: Final = "photo_id = ? AND label_id = ?"
_EVENTS: Final = """
SELECT e.photo_id, e.label_id, l.name, e.source, e.at, e.verdict, e.score, m.name, e.batch, e.replaced_by FROM (
    SELECT photo_id, label_id, source, decided_at AS at, verdict, NULL AS score, NULL AS model_id, NULL AS batch,
        NULL AS replaced_by, 1 AS rank FROM tag_decisions WHERE {where}
    UNION ALL
    SELECT p.photo_id, p.label_id, b.source, b.made_at, NULL, p.score, p.model_id, p.batch_id, NULL, 0
        FROM tag_predictions AS p JOIN tag_batches AS b ON b.id = p.batch_id WHERE {where}
    UNION ALL
    SELECT r.photo_id, r.label_id, b.source, b.made_at, NULL, r.score, r.model_id, r.former_batch, r.batch_id, 0
        FROM tag_replaced AS r JOIN tag_batches AS b ON b.id = r.former_batch WHERE {where}
) AS e JOIN labels AS l ON l.id = e.label_id LEFT JOIN models AS m ON m.id = e.model_id
ORDER BY e.at DESC, e.rank DESC, e.batch DESC, e.score DESC, e.photo_id, e.label_id LIMIT ?"""


@dataclass(frozen=True, slots=True)
class TagEvent:
    """What was said or suggested of one label on one photo, by whom and when.

    Attributes:
        source: "user", "file keyword", or the way of suggesting ("zero-shot").
        verdict: what was decided; None of a suggestion.
        score, model, batch: of a suggestion: its certainty from 0 to 1, the name of the model, the number of the run.
        replaced_by: the run that put another suggestion, or none, in its place; None where it stands.
    """

    photo_id: int
    label_id: int
    label: str
    source: str
    at: str
    verdict: Polarity | None
    score: float | None
    model: str | None
    batch: int | None
    replaced_by: int | None


@dataclass(frozen=True, slots=True)
class TagBatch:
    """A run that suggested tags, or took suggestions away.

    Attributes:
        source: "zero-shot" and the like, or "removed" where suggestions were taken away.
        standing: suggestions of it that stand now, of whatever certainty.
        can_be_undone: whether what it replaced is kept still.
    """

    id: int
    source: str
    model: str | None
    made_at: str
    standing: int
    undone_at: str | None
    can_be_undone: bool


def begin_batch(db: Database, model_id: int | None, source: str) -> int:
    """The number of a new batch, which keeps what it replaces."""
    cursor = db.execute(
        "INSERT INTO tag_batches (model_id, source, made_at, kept) VALUES (?, ?, ?, 1)", [model_id, source, now()]
    )
    return int(cursor.lastrowid or 0)


class TagBatches:
    def __init__(self, db: Database) -> None:
        self._db = db

    def begin_removal(self) -> int:
        """The number of a batch that will take suggestions away."""
        return begin_batch(self._db, None, REMOVED)

    def all(self) -> list[TagBatch]:
        """Every batch, the newest first."""
        rows = self._db.execute(
            "SELECT b.id, b.source, m.name, b.made_at, (SELECT count(*) FROM tag_predictions AS p "
            "WHERE p.batch_id = b.id), b.undone_at, b.kept = 1 AND b.undone_at IS NULL "
            "FROM tag_batches AS b LEFT JOIN models AS m ON m.id = b.model_id ORDER BY b.id DESC"
        )
        return [TagBatch(i, by, model, at, n, undone, bool(kept)) for i, by, model, at, n, undone, kept in rows]

    def get(self, batch_id: int) -> TagBatch | None:
        return next((batch for batch in self.all() if batch.id == batch_id), None)

    def withdraw(
        self,
        batch_id: int,
        photo_ids: Sequence[int] | None = None,
        label_ids: Sequence[int] | None = None,
        limit: int | None = None,
    ) -> int:
        """Take predictions away, and keep them as what a batch replaced; how many.

        Args:
            photo_ids, label_ids: of these alone, where given.
            limit: at most so many.
        """
        where, values = _among(photo_ids, label_ids)
        pairs = self._db.execute(
            f"SELECT photo_id, label_id FROM tag_predictions WHERE {where} AND batch_id <> ? LIMIT ?",
            [*values, batch_id, -1 if limit is None else limit],
        ).fetchall()
        self._db.conn.executemany(f"{REPLACED} WHERE {_PAIR}", [(batch_id, *pair) for pair in pairs])
        self._db.conn.executemany(f"DELETE FROM tag_predictions WHERE {_PAIR}", pairs)
        return len(pairs)

    def touched(self, batch_id: int) -> int:
        """On how many photos and labels a batch said something, or took it away, that is still to be undone."""
        row = self._db.execute(f"SELECT count(*) FROM ({' UNION '.join(_TOUCHED)})", [batch_id] * 3).fetchone()
        return int(row[0])

    def take_out(self, batch_id: int, limit: int) -> int:
        """Undo a batch on so many photos and labels at most; on how many. When it is 0, all of it is undone."""
        pairs: dict[tuple[int, int], None] = {}
        for rows in _TOUCHED:
            left = limit - len(pairs)
            pairs |= dict.fromkeys(self._db.execute(f"{rows} LIMIT ?", [batch_id, left]).fetchall())
        for photo_id, label_id in pairs:
            self._take_out(batch_id, photo_id, label_id)
        if not pairs:
            self._db.execute("UPDATE tag_batches SET undone_at = ? WHERE id = ?", [now(), batch_id])
            self._db.execute("DELETE FROM label_scored WHERE batch_id = ?", [batch_id])
        return len(pairs)

    def forget_replaced(self, keep: int, limit: int) -> int:
        """Have all but the newest runs of tagging forget what they replaced, so many rows at most; how many.

        What the user had removed stays removed: it is not forgotten.
        """
        old = (
            "SELECT id FROM tag_batches WHERE source <> ? AND kept = 1 AND id NOT IN "
            "(SELECT id FROM tag_batches WHERE source <> ? ORDER BY id DESC LIMIT ?)"
        )
        values = [REMOVED, REMOVED, keep]
        count = self._db.execute(
            "DELETE FROM tag_replaced WHERE (photo_id, label_id, batch_id) IN (SELECT photo_id, label_id, batch_id "
            f"FROM tag_replaced WHERE batch_id IN ({old}) LIMIT ?)",
            [*values, limit],
        ).rowcount
        if count < limit:
            self._db.execute(f"UPDATE tag_batches SET kept = 0 WHERE id IN ({old})", values)
        return count

    def history(self, *, photo_id: int | None = None, label_id: int | None = None, limit: int = 1000) -> list[TagEvent]:
        """What was said and suggested of a photo, of a label, or of one on the other, the newest first."""
        known = {"photo_id": photo_id, "label_id": label_id}
        where = " AND ".join(f"{column} = {int(value)}" for column, value in known.items() if value is not None) or "1"
        return [TagEvent(*row) for row in self._db.execute(_EVENTS.format(where=where), [limit])]

    def _take_out(self, batch_id: int, photo_id: int, label_id: int) -> None:
        pair = [photo_id, label_id]
        rows: dict[int, tuple[Any, ...]] = {
            row[0]: row[1:]
            for row in self._db.execute(
                f"SELECT batch_id, score, model_id, former_batch FROM tag_replaced WHERE {_PAIR}", pair
            )
        }
        top = self._db.execute(f"SELECT batch_id FROM tag_predictions WHERE {_PAIR}", pair).fetchone()
        beneath = rows.pop(batch_id, None)
        above = next((batch for batch, (_, _, former) in rows.items() if former == batch_id), None)
        if above is None and top is not None and top[0] == batch_id:
            self._db.execute(f"DELETE FROM tag_predictions WHERE {_PAIR}", pair)
            top = None
        elif above is None:  # it left nothing there: what came after lies on nothing yet
            later = {former for batch, (_, _, former) in rows.items() if batch > batch_id and former > batch_id}
            above = min(later | ({top[0]} if top and top[0] > batch_id else set()), default=top and top[0])
        self._db.execute(f"DELETE FROM tag_replaced WHERE {_PAIR} AND batch_id IN (?, ?)", [*pair, batch_id, above])
        if beneath is None:
            return
        if above is not None:
            self._db.execute(
                "INSERT INTO tag_replaced (batch_id, photo_id, label_id, score, model_id, former_batch) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                [above, *pair, *beneath],
            )
        else:
            self._db.execute(
                "INSERT INTO tag_predictions (photo_id, label_id, score, model_id, batch_id) VALUES (?, ?, ?, ?, ?)",
                [*pair, *beneath],
            )


def _among(photo_ids: Sequence[int] | None, label_ids: Sequence[int] | None) -> tuple[str, list[Any]]:
    known = {"photo_id": photo_ids, "label_id": label_ids}
    parts = {column: json.dumps([int(i) for i in ids]) for column, ids in known.items() if ids is not None}
    where = " AND ".join(f"{column} IN (SELECT value FROM json_each(?))" for column in parts) or "1"
    return where, list(parts.values())
