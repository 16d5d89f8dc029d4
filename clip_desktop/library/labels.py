"""The user's vocabulary: labels with their prompts and other words, and the cache of their vectors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.clock import now
from clip_desktop.library.connection import folded
from clip_desktop.library.database import Database
from clip_desktop.library.kept import KeptRows, keep_rows, put_back
from clip_desktop.library.records import Label

WordKind = Literal["alias", "contrast"]

NAME: Final = "name_"  # what the kind of a label's name in another language begins with
_ROWS: Final = "SELECT id, name, parent_id, threshold, enabled FROM labels"
# Each table with rows of a label, and the condition that finds them; a row before those that refer to it.
_TABLES: Final = {
    "label_prompts": "label_id = :id",
    "label_words": "label_id = :id",
    "label_exclusions": "label_id = :id OR other_id = :id",
    "label_vectors": "label_id = :id",
    "label_scored": "label_id = :id",
    "tag_predictions": "label_id = :id",
    "tag_replaced": "label_id = :id",
    "tag_decisions": "label_id = :id",
}
_BELOW: Final = (
    "WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT l.id FROM labels AS l JOIN below AS b ON l.parent_id = b.id) "
    "SELECT id FROM below"
)


@dataclass(frozen=True, slots=True)
class KeptLabel:
    """A removed label: its rows, and the labels that were under it."""

    label_id: int
    children: tuple[int, ...]
    rows: tuple[KeptRows, ...]

    @property
    def name(self) -> str:
        own = self.rows[0]
        return str(own.rows[0][own.columns.index("name")])


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
        return self._whole(self._db.execute(f"{_ROWS} ORDER BY position, id").fetchall(), "1", [])

    def get(self, label_id: int) -> Label | None:
        return next(iter(self.some([label_id])), None)

    def some(self, label_ids: Iterable[int]) -> list[Label]:
        """The labels of these ids that are there, in the user's order."""
        among = [json.dumps([int(i) for i in label_ids])]
        rows = self._db.execute(f"{_ROWS} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position, id", among)
        return self._whole(rows.fetchall(), "label_id IN (SELECT value FROM json_each(?))", among)

    def ids(self) -> set[int]:
        """The ids of all labels."""
        return {label_id for (label_id,) in self._db.execute("SELECT id FROM labels")}

    def find(self, name: str) -> Label | None:
        """The label of this name, in any case."""
        row = self._db.execute("SELECT id FROM labels WHERE folded(name) = ?", [folded(name)]).fetchone()
        return None if row is None else self.get(row[0])

    def meant(self, name: str) -> list[Label]:
        """The label of this name, in any case, or else those that have it for an alias or in another language."""
        named = self.find(name)
        if named is not None:
            return [named]
        rows = self._db.execute(
            "SELECT label_id FROM label_words WHERE kind <> 'contrast' AND folded(text) = ?", [folded(name)]
        )
        return self.some(label_id for (label_id,) in rows)

    def below(self, label_id: int) -> list[int]:
        """The ids of a label, first, and of all labels under it, of whatever depth."""
        return [found for (found,) in self._db.execute(_BELOW, [label_id])]

    def rename(self, label_id: int, name: str) -> None:
        self._db.execute("UPDATE labels SET name = ? WHERE id = ?", [name, label_id])

    def set_parent(self, label_id: int, parent_id: int | None) -> None:
        """Put a label under another, or at the top. ``below`` tells whether that would be a circle."""
        self._db.execute("UPDATE labels SET parent_id = ? WHERE id = ?", [parent_id, label_id])

    def set_prompts(self, label_id: int, prompts: Sequence[str]) -> None:
        self._db.execute("DELETE FROM label_prompts WHERE label_id = ?", [label_id])
        self._db.conn.executemany(
            "INSERT INTO label_prompts VALUES (?, ?, ?)",
            [(label_id, i, text) for i, text in enumerate(prompts)],
        )

    def set_words(self, label_id: int, kind: WordKind, texts: Sequence[str]) -> None:
        """Have just these aliases, or these descriptions of what the label is mistaken for."""
        self._db.execute("DELETE FROM label_words WHERE label_id = ? AND kind = ?", [label_id, kind])
        self._db.conn.executemany(
            "INSERT INTO label_words (label_id, kind, position, text) VALUES (?, ?, ?, ?)",
            [(label_id, kind, i, text) for i, text in enumerate(texts)],
        )

    def set_names(self, label_id: int, names: Mapping[str, str]) -> None:
        """Have just these names in other languages, by the languages' codes."""
        self._db.execute("DELETE FROM label_words WHERE label_id = ? AND kind LIKE 'name%'", [label_id])
        self._db.conn.executemany(
            "INSERT INTO label_words (label_id, kind, position, text) VALUES (?, ?, 0, ?)",
            [(label_id, NAME + code, text) for code, text in sorted(names.items())],
        )

    def set_exclusions(self, label_id: int, others: Iterable[int]) -> None:
        """Have just these other labels that cannot hold together with this one."""
        self._db.execute("DELETE FROM label_exclusions WHERE label_id = ? OR other_id = ?", [label_id, label_id])
        self.exclude(label_id, others)

    def exclude(self, label_id: int, others: Iterable[int]) -> None:
        """Have other labels, too, that cannot hold together with this one."""
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO label_exclusions (label_id, other_id) VALUES (?, ?)",
            [pair for other in sorted(set(others) - {label_id}) for pair in ((label_id, other), (other, label_id))],
        )

    def set_threshold(self, label_id: int, threshold: float) -> None:
        self._db.execute("UPDATE labels SET threshold = ? WHERE id = ?", [threshold, label_id])

    def set_enabled(self, label_id: int, enabled: bool) -> None:
        self._db.execute("UPDATE labels SET enabled = ? WHERE id = ?", [enabled, label_id])

    def remove(self, label_id: int) -> None:
        """Delete a label with its words, predictions and decisions. Labels under it go to the top."""
        self._db.execute("DELETE FROM labels WHERE id = ?", [label_id])

    def children(self, label_id: int) -> list[int]:
        """The ids of the labels right under one."""
        return [i for (i,) in self._db.execute("SELECT id FROM labels WHERE parent_id = ? ORDER BY id", [label_id])]

    def keep(self, label_id: int) -> KeptLabel:
        """A label with all that hangs on it, before it is removed."""
        own = keep_rows(self._db, "labels", "id = ?", [label_id])
        rows = (keep_rows(self._db, t, where.replace(":id", str(int(label_id))), []) for t, where in _TABLES.items())
        return KeptLabel(label_id, tuple(self.children(label_id)), (own, *rows))

    def put_back(self, kept: KeptLabel) -> None:
        """A removed label exactly as it was; at the top, where the one above it is gone or stands below it now."""
        own, *others = kept.rows
        parent = own.columns.index("parent_id")
        row = own.rows[0]
        under = {found for child in kept.children for found in self.below(child)}
        if row[parent] not in self.ids() - under:
            own = replace(own, rows=((*row[:parent], None, *row[parent + 1 :]),))
        there = self.ids() | {kept.label_id}
        put_back(self._db, [own, *(_among(part, there) for part in others)])
        for child in kept.children:
            self.set_parent(child, kept.label_id)

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

    def wordings(self, model_id: int) -> dict[int, str]:
        """By which wording labels were looked for last by a model, by label id; labels of older runs are not in it."""
        rows = self._db.execute("SELECT label_id, wording FROM label_scored WHERE model_id = ?", [model_id])
        return dict(rows.fetchall())

    def note_wordings(self, model_id: int, batch_id: int, wordings: Mapping[int, str], *, known_too: bool) -> None:
        """Note by which wordings a batch looked for labels; of those that are noted already only if ``known_too``."""
        self._db.conn.executemany(
            f"INSERT OR {'REPLACE' if known_too else 'IGNORE'} INTO label_scored VALUES (?, ?, ?, ?)",
            [(label_id, model_id, wording, batch_id) for label_id, wording in wordings.items()],
        )

    def _whole(self, rows: list[Any], among: str, values: list[Any]) -> list[Label]:
        """Labels from their rows, with the words of those among which they are."""
        prompts = _grouped(
            self._db.execute(f"SELECT label_id, prompt FROM label_prompts WHERE {among} ORDER BY position", values)
        )
        excludes = _grouped(
            self._db.execute(f"SELECT label_id, other_id FROM label_exclusions WHERE {among} ORDER BY other_id", values)
        )
        words: dict[int, dict[str, list[str]]] = {}
        for label_id, kind, text in self._db.execute(
            f"SELECT label_id, kind, text FROM label_words WHERE {among} ORDER BY kind, position", values
        ):
            words.setdefault(label_id, {}).setdefault(kind, []).append(text)
        return [
            Label(
                i,
                name,
                parent,
                threshold,
                bool(enabled),
                tuple(prompts.get(i, ())),
                tuple(words.get(i, {}).get("alias", ())),
                tuple(words.get(i, {}).get("contrast", ())),
                tuple((k[len(NAME) :], text) for k, (text, *_) in words.get(i, {}).items() if k.startswith(NAME)),
                tuple(excludes.get(i, ())),
            )
            for i, name, parent, threshold, enabled in rows
        ]


def _grouped(rows: Iterable[tuple[int, Any]]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for label_id, value in rows:
        found.setdefault(label_id, []).append(value)
    return found


def _among(part: KeptRows, label_ids: set[int]) -> KeptRows:
    """Rows without the exclusions of labels that are gone."""
    if part.table != "label_exclusions":
        return part
    return replace(part, rows=tuple(row for row in part.rows if set(row) <= label_ids))
