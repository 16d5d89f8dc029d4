"""How photos look (derived), and which of them lie in one stack: pictures that are one and the same but for details."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.database import Database

_WITHOUT: Final = (
    "FROM visible_photos AS p WHERE p.format <> '' AND NOT EXISTS "
    "(SELECT 1 FROM photo_looks AS l WHERE l.photo_id = p.id)"
)


class Looks:
    """``services.stacking`` fills it. A photo without a stack is work to do; one alone has a stack of its own."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, photo_id: int, look: bytes) -> None:
        """A photo looks so now (empty: too plain to be compared). Where it looked otherwise its stack is work again."""
        changed = self._db.execute(
            "INSERT INTO photo_looks (photo_id, look) VALUES (?, ?) ON CONFLICT (photo_id) DO UPDATE "
            "SET look = excluded.look, stack = NULL WHERE look <> excluded.look",
            [photo_id, look],
        ).rowcount
        if changed:  # others may lie in a stack under its number, which will be its own again
            self._db.execute("UPDATE photo_looks SET stack = NULL WHERE stack = ?", [photo_id])

    def without(self, limit: int, after: int = 0) -> list[tuple[int, str]]:
        """Visible photos whose look is not known, by id: (id, format). Those of an older library."""
        return self._db.execute(
            f"SELECT p.id, p.format {_WITHOUT} AND p.id > ? ORDER BY p.id LIMIT ?", [after, limit]
        ).fetchall()

    def count_without(self) -> int:
        return int(self._db.execute(f"SELECT count(*) {_WITHOUT}").fetchone()[0])

    def unstacked(self) -> NDArray[np.int64]:
        """The visible photos that are in no stack yet, by id: int64 (n,)."""
        rows = self._db.execute(
            "SELECT p.id FROM photo_looks AS l JOIN visible_photos AS p ON p.id = l.photo_id WHERE l.stack IS NULL "
            "ORDER BY p.id"
        )
        return np.fromiter((row[0] for row in rows), np.int64)

    def stacked(self, head: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint8]]:
        """The photos, also those that cannot be seen now, that are in a stack and can be compared, by stack.

        Args:
            head: how many first bytes of their looks are wanted.

        Returns:
            Ids and stacks, int64 (n,) each, and heads uint8 (n, head).
        """
        rows = self._db.execute(
            f"SELECT p.id, l.stack, substr(l.look, 1, {int(head)}) FROM photo_looks AS l "
            "JOIN photos AS p ON p.id = l.photo_id "
            "WHERE l.stack NOT NULL AND l.look <> x'' ORDER BY l.stack, p.id"
        ).fetchall()
        both = np.array([row[:2] for row in rows], np.int64).reshape(-1, 2)
        heads = np.frombuffer(b"".join(row[2] for row in rows), np.uint8).reshape(-1, head)
        return both[:, 0], both[:, 1], heads

    def of(self, photo_ids: Sequence[int]) -> dict[int, bytes]:
        """The looks of some photos, by id."""
        rows = self._db.execute(
            "SELECT photo_id, look FROM photo_looks WHERE photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(i) for i in photo_ids])],
        )
        return dict(rows.fetchall())

    def stacks_of(self, photo_ids: Sequence[int] | NDArray[np.int64]) -> dict[int, int]:
        """The stacks of those of these photos that are in one, by id."""
        rows = self._db.execute(
            "SELECT photo_id, stack FROM photo_looks WHERE stack NOT NULL "
            "AND photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(i) for i in photo_ids])],
        )
        return dict(rows.fetchall())

    def numbered(self, photo_ids: Sequence[int]) -> dict[int, int]:
        """The photos that lie in a stack under the number of one of these, with that number, by id."""
        rows = self._db.execute(
            "SELECT photo_id, stack FROM photo_looks WHERE stack IN (SELECT value FROM json_each(?))",
            [json.dumps([int(i) for i in photo_ids])],
        )
        return dict(rows.fetchall())

    def set_stacks(self, stacks: Iterable[tuple[int, int | None]]) -> None:
        """Put photos into stacks: (photo id, stack), or out of any (None)."""
        self._db.conn.executemany(
            "UPDATE photo_looks SET stack = ? WHERE photo_id = ?", [(stack, photo) for photo, stack in stacks]
        )

    def forget_stacks(self) -> None:
        """Have all photos compared anew."""
        self._db.execute("UPDATE photo_looks SET stack = NULL")

    def groups(self) -> list[list[int]]:
        """The stacks of two and more visible photos, each in the order of ids."""
        rows: list[Any] = self._db.execute(
            "SELECT l.stack, p.id FROM photo_looks AS l JOIN visible_photos AS p ON p.id = l.photo_id WHERE l.stack IN "
            "(SELECT stack FROM photo_looks WHERE stack NOT NULL GROUP BY stack HAVING count(*) > 1) "
            "ORDER BY l.stack, p.id"
        ).fetchall()
        found: dict[int, list[int]] = {}
        for stack, photo_id in rows:
            found.setdefault(stack, []).append(photo_id)
        return [ids for ids in found.values() if len(ids) > 1]

    def copied(self) -> list[int]:
        """The visible photos that lie in more than one present file, as it is now, by id."""
        rows = self._db.execute(
            "SELECT f.photo_id FROM files AS f JOIN photos AS p ON p.id = f.photo_id WHERE f.missing_since IS NULL "
            "AND f.stale = 0 AND p.hidden = 0 GROUP BY f.photo_id HAVING count(*) > 1 ORDER BY f.photo_id"
        )
        return [row[0] for row in rows]
