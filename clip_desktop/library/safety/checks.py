"""What can be wrong in a library, counted; and what is derived, put right by deleting or by reading again.

Rows that the user said are never deleted here. A table is taken for such unless it is named among the derived ones.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from clip_desktop.library.connection import DamagedLibrary
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text

DERIVED: Final = frozenset(
    {
        "files", "problems", "scans", "embeddings", "models", "model_statistics", "model_sources", "model_files",
        "label_vectors", "tag_predictions", "tag_batches", "tag_replaced", "album_probes", "photo_texts",
        "photo_keywords", "sidecars_read", "companions", "photo_looks",
    }
)  # fmt: skip
_UNSAID: Final = "p.rating = 0 AND p.favourite = 0 AND p.hidden = 0 AND p.title IS NULL AND p.description IS NULL"
_UNREAD: Final = (
    "photo_id IS NULL AND stale = 0 AND missing_since IS NULL AND NOT EXISTS (SELECT 1 FROM problems AS p "
    "WHERE p.folder_id = files.folder_id AND p.relative_path = files.relative_path)"
)
_EMPTY_BATCH: Final = (
    "NOT EXISTS (SELECT 1 FROM tag_predictions AS t WHERE t.batch_id = tag_batches.id) "
    "AND id NOT IN (SELECT batch_id FROM tag_replaced UNION SELECT former_batch FROM tag_replaced)"
)


class PresentFile(NamedTuple):
    """A file that was read and not missing at the last scan, in the state it was read in."""

    id: int
    folder_id: int
    path: Path
    size: int
    mtime_ns: int


class Checks:
    def __init__(self, db: Database) -> None:
        self._db = db

    def integrity(self) -> list[str]:
        """What SQLite finds wrong with the file, in its own words; empty for a sound one."""
        try:
            found = [row[0] for row in self._db.execute("PRAGMA integrity_check(100)")]
        except DamagedLibrary:
            return ["its pages do not fit together"]
        return [] if found == ["ok"] else found

    def renew_indexes(self) -> bool:
        """Make every index anew from its table; whether the file is sound after that."""
        try:
            self._db.execute("REINDEX")
        except DamagedLibrary:
            return False
        return not self.integrity()

    def broken_references(self) -> Counter[str]:
        """How many rows of each table refer to what is not there."""
        return Counter(row[0] for row in self._db.execute("PRAGMA foreign_key_check"))

    def drop_broken_references(self) -> int:
        """Delete such rows of derived tables; how many."""
        dropped = 0
        for table in sorted(DERIVED & self.broken_references().keys()):
            for column, parent, key in self._references(table):
                dropped += self._db.execute(
                    f"DELETE FROM {table} WHERE {column} NOT NULL AND {column} NOT IN (SELECT {key} FROM {parent})"
                ).rowcount
        return dropped

    def count_orphans(self) -> int:
        """Photos that lie in no file that is known, and of which nothing was said."""
        return int(self._db.execute(f"SELECT count(*) FROM photos AS p WHERE {self._orphan()}").fetchone()[0])

    def drop_orphans(self) -> int:
        return self._db.execute(
            f"DELETE FROM photos WHERE id IN (SELECT p.id FROM photos AS p WHERE {self._orphan()})"
        ).rowcount

    def count_unread(self) -> int:
        """Files that count as read, but are neither a photo nor a problem."""
        return int(self._db.execute(f"SELECT count(*) FROM files WHERE {_UNREAD}").fetchone()[0])

    def reread_unread(self) -> int:
        return self._db.execute(f"UPDATE files SET stale = 1 WHERE {_UNREAD}").rowcount

    def count_empty_batches(self) -> int:
        """Runs of tagging of which no suggestion is left."""
        return int(self._db.execute(f"SELECT count(*) FROM tag_batches WHERE {_EMPTY_BATCH}").fetchone()[0])

    def drop_empty_batches(self) -> int:
        return self._db.execute(f"DELETE FROM tag_batches WHERE {_EMPTY_BATCH}").rowcount

    def vectors_of_wrong_size(self) -> int:
        """Vectors that are not as long as their model's are."""
        return int(self._db.execute(f"SELECT count(*) FROM ({_WRONG_SIZE})").fetchone()[0])

    def drop_vectors_of_wrong_size(self) -> int:
        return self._db.execute(f"DELETE FROM embeddings WHERE id IN ({_WRONG_SIZE})").rowcount

    def drop_vectors(self, model_id: int, photo_ids: Iterable[int]) -> int:
        """Delete vectors of some photos: they are made anew by indexing."""
        return self._db.execute(
            "DELETE FROM embeddings WHERE model_id = ? AND photo_id IN (SELECT value FROM json_each(?))",
            [model_id, json.dumps(list(photo_ids))],
        ).rowcount

    def present_files(self) -> Iterator[PresentFile]:
        """Every file that is up to date as far as the library knows."""
        rows = self._db.execute(
            "SELECT f.id, f.folder_id, d.path, f.relative_path, f.size, f.mtime_ns FROM files AS f "
            "JOIN folders AS d ON d.id = f.folder_id WHERE f.missing_since IS NULL AND f.stale = 0"
        )
        for file_id, folder_id, root, relative, size, mtime_ns in rows:
            yield PresentFile(file_id, folder_id, Path(from_text(root)) / from_text(relative), size, mtime_ns)

    def reread(self, file_ids: Iterable[int]) -> int:
        """Have files read again by the next indexing."""
        ids = json.dumps(list(file_ids))
        return self._db.execute(
            "UPDATE files SET stale = 1 WHERE id IN (SELECT value FROM json_each(?))", [ids]
        ).rowcount

    def contents(self) -> dict[str, int]:
        """Every photo by its content."""
        return {row[0]: row[1] for row in self._db.execute("SELECT content_hash, id FROM photos")}

    def _references(self, table: str) -> list[tuple[str, str, str]]:
        rows = self._db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        return [(row[3], row[2], row[4] or "id") for row in rows]

    def _orphan(self) -> str:
        """The condition, with every table that refers to photos and is not known to be derived."""
        tables = [row[0] for row in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        said = [
            f"NOT EXISTS (SELECT 1 FROM {table} AS t WHERE t.{column} = p.id)"
            for table in tables
            if table not in DERIVED or table == "files"
            for column, parent, _ in self._references(table)
            if parent == "photos"
        ]
        return " AND ".join([_UNSAID, *said])


_WRONG_SIZE: Final = (
    "SELECT e.id FROM embeddings AS e JOIN models AS m ON m.id = e.model_id WHERE length(e.vector) <> 2 * m.dim"
)
