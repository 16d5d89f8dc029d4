"""What is said of photos, taken together: counted, given to another photo, and put back as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clip_desktop.library.captions import Captions
from clip_desktop.library.database import Database
from clip_desktop.library.kept import KeptRows, keep_rows, put_back
from clip_desktop.library.photos import give_decisions

_MARKS = ("rating", "favourite", "title", "description")
_TABLES = ("tag_decisions", "album_examples", "photo_texts", "photo_keywords")
_AMONG = "photo_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class KeptWords:
    """All that was said of some photos at a moment."""

    photo_ids: tuple[int, ...]
    marks: tuple[tuple[int | str | None, ...], ...]
    rows: tuple[KeptRows, ...]


class SaidOfPhotos:
    def __init__(self, db: Database) -> None:
        self._db = db

    def counts(self, photo_ids: Sequence[int]) -> dict[int, int]:
        """How much is said of each of some photos: stars, heart, tags decided, albums, title, description, keywords."""
        rows = self._db.execute(
            "SELECT p.id, (p.rating <> 0) + (p.favourite <> 0) + (p.title NOT NULL) + (p.description NOT NULL) "
            "+ (SELECT count(*) FROM tag_decisions AS d WHERE d.photo_id = p.id) "
            "+ (SELECT count(*) FROM album_examples AS e WHERE e.photo_id = p.id) "
            "+ (SELECT count(*) FROM photo_keywords AS k WHERE k.photo_id = p.id) + coalesce((SELECT "
            "(coalesce(t.title, '') <> '') + (coalesce(t.description, '') <> '') + (t.rating NOT NULL) "
            "FROM photo_texts AS t WHERE t.photo_id = p.id), 0) "
            "FROM photos AS p WHERE p.id IN (SELECT value FROM json_each(?))",
            [json.dumps([int(i) for i in photo_ids])],
        )
        return dict(rows.fetchall())

    def keep(self, photo_ids: Iterable[int]) -> KeptWords:
        """All that is said of some photos now."""
        ids = tuple(photo_ids)
        among = [json.dumps(ids)]
        marks = self._db.execute(
            f"SELECT {', '.join(_MARKS)}, id FROM photos WHERE id IN (SELECT value FROM json_each(?))", among
        )
        rows = tuple(keep_rows(self._db, table, _AMONG, among) for table in _TABLES)
        return KeptWords(ids, tuple(marks.fetchall()), rows)

    def put_back(self, kept: KeptWords) -> None:
        """Have said of those photos what was said then, and nothing else."""
        self._db.conn.executemany(
            f"UPDATE photos SET {', '.join(f'{mark} = ?' for mark in _MARKS)} WHERE id = ?", kept.marks
        )
        for table in _TABLES:
            self._db.execute(f"DELETE FROM {table} WHERE {_AMONG}", [json.dumps(kept.photo_ids)])
        put_back(self._db, kept.rows)

    def give(self, source: int, target: int) -> None:
        """Say of one photo what is said of another where nothing was said of it yet. Its own words stay.

        Titles and the like that files say hold until the target's own file or sidecar is read anew.
        """
        self._db.execute(
            "UPDATE photos SET favourite = max(photos.favourite, o.favourite), "
            "rating = CASE WHEN photos.rating = 0 AND o.rating > 0 THEN o.rating ELSE photos.rating END, "
            "title = coalesce(photos.title, nullif(o.title, '')), "
            "description = coalesce(photos.description, nullif(o.description, '')) "
            f"FROM (SELECT {', '.join(_MARKS)} FROM photos WHERE id = ?) AS o WHERE photos.id = ?",
            [source, target],
        )
        give_decisions(self._db, source, target)
        self._give_texts(source, target)
        Captions(self._db).refresh_names([target])

    def _give_texts(self, source: int, target: int) -> None:
        if not self._db.execute("SELECT 1 FROM photo_texts WHERE photo_id = ?", [target]).fetchone():
            return  # its own were not read yet: a row would say that they were
        self._db.execute(
            "INSERT OR IGNORE INTO photo_keywords SELECT ?, path FROM photo_keywords WHERE photo_id = ?",
            [target, source],
        )
        keywords = self._db.execute("SELECT path FROM photo_keywords WHERE photo_id = ? ORDER BY path", [target])
        self._db.execute(
            "UPDATE photo_texts SET title = coalesce(nullif(photo_texts.title, ''), o.title), "
            "description = coalesce(nullif(photo_texts.description, ''), o.description), "
            "rating = coalesce(photo_texts.rating, o.rating), keywords = ? "
            "FROM (SELECT title, description, rating FROM photo_texts WHERE photo_id = ?) AS o "
            "WHERE photo_texts.photo_id = ?",
            ["\n".join(path for (path,) in keywords), source, target],
        )
