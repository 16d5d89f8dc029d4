"""Pictures: their facts, what the user said of each, and which of them a filter leaves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text
from clip_desktop.library.photo_filter import RATING, files_at, where_clause
from clip_desktop.library.records import Photo, PhotoFacts, PhotoFilter, PhotoRow, SharedMarks, StaleFile
from clip_desktop.library.work import COLUMNS, work_of

Order = Literal["newest", "oldest", "name", "rating"]

_ORDERS: Final[dict[Order, str]] = {
    "newest": "p.taken_at DESC, p.id DESC",
    "oldest": "p.taken_at IS NULL, p.taken_at, p.id",
    "name": "(SELECT min(f.relative_path) FROM files AS f WHERE f.photo_id = p.id AND f.missing_since IS NULL), p.id",
    "rating": f"{RATING} DESC, p.taken_at DESC, p.id DESC",
}
_FACTS: Final = (
    "content_hash", "format", "width", "height", "taken_at", "taken_at_source", "lat", "lon", "camera", "length",
)  # fmt: skip
_MARKS: Final = frozenset({"rating", "favourite", "hidden"})
_TEXTS: Final = frozenset({"title", "description"})
NO_STARS: Final = -1  # the user's word that a photo has none, whatever its file says
NO_DAY: Final = 0  # of a photo without a date


class Photos:
    def __init__(self, db: Database) -> None:
        self._db = db

    def by_hash(self, content_hash: str) -> int | None:
        """The photo with exactly this content."""
        row = self._db.execute("SELECT id FROM photos WHERE content_hash = ?", [content_hash]).fetchone()
        return row[0] if row else None

    def insert(self, facts: PhotoFacts) -> int:
        """A picture seen for the first time; its id."""
        cursor = self._db.execute(
            f"INSERT INTO photos ({', '.join(_FACTS)}, added_at) VALUES ({', '.join('?' * len(_FACTS))}, ?)",
            [*_values(facts), now()],
        )
        return int(cursor.lastrowid or 0)

    def renew(self, photo_id: int, facts: PhotoFacts) -> None:
        """The picture was edited in its place: new facts, while what the user said of it stays."""
        self._db.execute(
            f"UPDATE photos SET {', '.join(f'{name} = ?' for name in _FACTS)} WHERE id = ?",
            [*_values(facts), photo_id],
        )

    def get(self, photo_id: int) -> Photo | None:
        return self.several([photo_id]).get(photo_id)

    def several(self, photo_ids: Sequence[int]) -> dict[int, Photo]:
        """Some photos by id; ids that are gone are left out."""
        rows = self._db.execute(
            f"SELECT id, {', '.join(_FACTS)}, {RATING}, favourite, hidden, added_at, title, description "
            "FROM photos AS p WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(i) for i in photo_ids])],
        )
        return {row[0]: _photo(row) for row in rows}

    def shared_marks(self, photo_ids: Sequence[int]) -> SharedMarks:
        """The hearts and stars of some photos, in one question however many there are."""
        row = self._db.execute(
            f"SELECT count(*), sum(p.favourite), min({RATING}), max({RATING}) FROM photos AS p "
            "WHERE p.id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(i) for i in photo_ids])],
        ).fetchone()
        return SharedMarks(*(value or 0 for value in row))

    def count(self) -> int:
        """How many photos are visible: not hidden, with a file that is not missing."""
        return len(self.visible())  # a tenth of what it takes to count the rows of the view

    def ids_of_contents(self, content_hashes: Sequence[str]) -> dict[str, int]:
        """The photos of some contents, by content; what is not in the library is left out."""
        rows = self._db.execute(
            "SELECT content_hash, id FROM photos WHERE content_hash IN (SELECT value FROM json_each(?))",
            [json.dumps(list(content_hashes))],
        )
        return dict(rows.fetchall())

    def ids(self, conditions: PhotoFilter | None = None, order: Order = "newest") -> NDArray[np.int64]:
        """The visible photos that a filter leaves, int64 (n,), in the order asked for."""
        where, values = where_clause(conditions or PhotoFilter())
        return self._numbers(f"SELECT p.id FROM visible_photos AS p{where} ORDER BY {_ORDERS[order]}", values)

    def passing(self, conditions: PhotoFilter) -> NDArray[np.int64]:
        """The visible photos that a filter leaves, int64 (n,), in no order: cheaper than ``ids``."""
        where, values = where_clause(conditions)
        return self._numbers(
            f"SELECT p.id FROM photos AS p{where or ' WHERE 1'} AND p.hidden = 0 AND p.id IN "
            "(SELECT f.photo_id FROM files AS f WHERE f.missing_since IS NULL)",
            values,
        )

    def any(self, conditions: PhotoFilter) -> bool:
        """Whether a filter leaves any visible photo: cheaper than ``passing``, as it ends at the first."""
        where, values = where_clause(conditions)
        found = self._db.execute(f"SELECT EXISTS (SELECT 1 FROM visible_photos AS p{where})", values)
        return bool(found.fetchone()[0])

    def visible(self) -> NDArray[np.int64]:
        """Every visible photo, int64 (n,), in the order of their ids: much cheaper than ``ids`` on a large library."""
        # As one text: a row for each would take three times as long.
        text = self._db.execute("SELECT group_concat(photo_id) FROM files WHERE missing_since IS NULL").fetchone()[0]
        hidden = self._db.execute("SELECT id FROM photos WHERE hidden = 1").fetchall()
        present = np.sort(np.fromstring(text or "", np.int64, sep=","))
        present = present[np.diff(present, prepend=-1) > 0]
        return present[~np.isin(present, np.array(hidden, np.int64))]

    def hidden(self) -> NDArray[np.int64]:
        """The photos that the user hid and that are there, int64 (n,), newest first."""
        return self._numbers(
            "SELECT p.id FROM photos AS p WHERE p.hidden = 1 AND EXISTS "
            "(SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.missing_since IS NULL) "
            f"ORDER BY {_ORDERS['newest']}"
        )

    def _numbers(self, query: str, values: Sequence[Any] = ()) -> NDArray[np.int64]:
        """The ids that a query gives, int64 (n,), in its order.

        As one text: each row by itself would wait for the interpreter, twenty times as long while another thread runs.
        """
        text = self._db.execute(f"SELECT group_concat(id) FROM ({query})", values).fetchone()[0]
        return np.fromstring(text or "", np.int64, sep=",")

    def positions(self) -> NDArray[np.float64]:
        """The id, latitude and longitude of every visible photo that has them, the newest first, float64 (n, 3)."""
        # As one text, as in ``visible``.
        text = self._db.execute(
            "SELECT group_concat(one) FROM (SELECT id || ',' || lat || ',' || lon AS one FROM photos "
            "WHERE lat NOT NULL AND lon NOT NULL ORDER BY taken_at DESC, id DESC)"
        ).fetchone()[0]
        found = np.fromstring(text or "", np.float64, sep=",").reshape(-1, 3)
        return found[np.isin(found[:, 0].astype(np.int64), self.visible())]

    def days(self, photo_ids: NDArray[np.int64]) -> NDArray[np.int32]:
        """The day on which each photo was taken, int32 (n,), as ``date.toordinal`` has it; ``NO_DAY`` for none."""
        rows = self._db.execute(
            "SELECT id, substr(taken_at, 1, 10) FROM photos WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(photo_ids.tolist())],
        )
        found = {photo_id: day_number(text) for photo_id, text in rows}
        return np.fromiter((found.get(photo_id, NO_DAY) for photo_id in photo_ids.tolist()), np.int32, len(photo_ids))

    def rows(self, photo_ids: Sequence[int], away: Sequence[tuple[int, str]] = ()) -> dict[int, PhotoRow]:
        """What the grid shows of some photos, by id, with the first of their present files; ids that are gone are left
        out.

        Args:
            away: the places that are out of reach: (folder id, path below it).
        """
        places = [files_at(folder_id, relative) for folder_id, relative in away]
        inside = " OR ".join(text for text, _ in places) or "0"
        # Of min() and max() there must be one alone: it says from which row the file's columns are.
        rows = self._db.execute(
            f"SELECT p.id, p.content_hash, d.path, f.relative_path, p.taken_at, {RATING}, p.favourite, "
            "count(*) FILTER (WHERE f.missing_since IS NULL), p.format, p.width, p.height, "
            "sum(EXISTS (SELECT 1 FROM companions AS c WHERE c.file_id = f.id AND c.kind = 'raw')), "
            f"count(*) FILTER (WHERE f.missing_since IS NULL AND NOT ({inside})), p.length, "
            "min((f.missing_since IS NOT NULL) || d.path || '/' || f.relative_path) FROM photos AS p "
            "JOIN files AS f ON f.photo_id = p.id JOIN folders AS d ON d.id = f.folder_id "
            "WHERE p.id IN (SELECT value FROM json_each(?)) GROUP BY p.id",
            [*(v for _, values in places for v in values), json.dumps([int(i) for i in photo_ids])],
        )
        return {row[0]: _row(row) for row in rows}

    def values(self, photo_ids: Sequence[int], field: str) -> dict[int, int]:
        """The user's value of one field (rating, favourite or hidden) by photo: what an undo puts back.

        A rating is what the user said alone: 1 to 5, ``NO_STARS``, or 0 for nothing.
        """
        _check_field(field, _MARKS)
        rows = self._db.execute(
            f"SELECT id, {field} FROM photos WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        )
        return {row[0]: row[1] for row in rows}

    def set_values(self, field: str, values: dict[int, int]) -> None:
        """Set one of the user's fields of some photos."""
        _check_field(field, _MARKS)
        self._set(field, values)

    def texts(self, photo_ids: Sequence[int], field: str) -> dict[int, str | None]:
        """The title or description that the user gave, by photo; None for nothing said, "" for the word that it has
        none."""
        _check_field(field, _TEXTS)
        rows = self._db.execute(
            f"SELECT id, {field} FROM photos WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        )
        return {row[0]: row[1] for row in rows}

    def set_texts(self, field: str, values: Mapping[int, str | None]) -> None:
        """Set the user's title or description of some photos. ``captions.refresh_names`` has them found by it."""
        _check_field(field, _TEXTS)
        self._set(field, values)

    def _set(self, field: str, values: Mapping[int, Any]) -> None:
        self._db.conn.executemany(
            f"UPDATE photos SET {field} = ? WHERE id = ?", [(value, photo_id) for photo_id, value in values.items()]
        )

    def copy_words(self, source: int, target: int) -> None:
        """What the user said of one photo is said of another too: its edited copy."""
        self._db.execute(
            "UPDATE photos SET (rating, favourite, hidden, title, description) = "
            "(SELECT rating, favourite, hidden, title, description FROM photos WHERE id = ?) WHERE id = ?",
            [source, target],
        )
        give_decisions(self._db, source, target)

    def unmeasured(self) -> list[StaleFile]:
        """The films whose length was not looked for yet: each read file of theirs that is not missing."""
        rows = self._db.execute(
            f"SELECT p.id, f.id, {COLUMNS} FROM photos AS p JOIN files AS f ON f.photo_id = p.id "
            "JOIN folders AS d ON d.id = f.folder_id WHERE p.format = 'VIDEO' AND p.length IS NULL "
            "AND f.stale = 0 AND f.missing_since IS NULL ORDER BY p.id, f.id"
        )
        return work_of(self._db, rows)

    def set_lengths(self, lengths: Mapping[int, float]) -> None:
        """How long some films are, by photo, in seconds; 0 for one that does not say."""
        self._set("length", lengths)

    def hashes_with_vector(self, model_id: int) -> Iterator[str]:
        """The content hashes of the photos that have a vector of a model."""
        rows = self._db.execute(
            "SELECT p.content_hash FROM photos AS p JOIN embeddings AS e ON e.photo_id = p.id WHERE e.model_id = ?",
            [model_id],
        )
        return (row[0] for row in rows)


@lru_cache(maxsize=16_384)
def day_number(text: str | None) -> int:
    """The day that an ISO time begins with, as ``date.toordinal`` has it; the first of a month or year alone."""
    parts = (text or "")[:10].split("-")
    try:
        return date(*(int(part) for part in [*parts, "1", "1"][:3])).toordinal()
    except ValueError:
        return NO_DAY


def _check_field(field: str, among: frozenset[str]) -> None:
    if field not in among:
        raise ValueError(f"{field!r} is not a field the user sets")


def _values(facts: PhotoFacts) -> list[Any]:
    return [getattr(facts, name) for name in _FACTS]


def _photo(row: tuple[Any, ...]) -> Photo:
    end = 1 + len(_FACTS)
    rating, favourite, hidden, *others = row[end:]
    return Photo(row[0], PhotoFacts(*row[1:end]), rating, bool(favourite), bool(hidden), *others)


def _row(row: tuple[Any, ...]) -> PhotoRow:
    photo_id, content_hash, root, relative, taken_at, *marks, kind, width, height, raws, in_reach, length, _ = row
    rating, favourite, copies = marks
    path, offline = Path(from_text(root)) / from_text(relative), copies > 0 and not in_reach
    said = rating, bool(favourite), copies
    return PhotoRow(photo_id, content_hash, path, taken_at, *said, kind, width, height, bool(raws), offline, length)


def give_decisions(db: Database, source: int, target: int) -> None:
    """The tags and albums that were decided for one photo are decided for another, where nothing was yet."""
    db.execute(
        "INSERT OR IGNORE INTO tag_decisions SELECT ?, label_id, verdict, source, decided_at FROM tag_decisions "
        "WHERE photo_id = ?",
        [target, source],
    )
    db.execute(
        "INSERT OR IGNORE INTO album_examples SELECT album_id, ?, polarity, added_at FROM album_examples "
        "WHERE photo_id = ?",
        [target, source],
    )
