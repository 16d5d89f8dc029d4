"""Files that a scan found gone: forgotten when the user asks, while their photos stay with all said of them."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database

from clip_desktop.library.kept import KeptRows, keep_rows

# What lies in the trash is not forgotten: it may be brought back.
_GONE: Final = (
    "missing_since NOT NULL AND NOT EXISTS "
    "(SELECT 1 FROM trashed_files AS t WHERE t.file_id = files.id AND t.restored_at IS NULL)"
)


class MissingFiles:
    def __init__(self, db: Database) -> None:
        self._db = db

    def count(self) -> int:
        """How many files could be forgotten."""
        return int(self._db.execute(f"SELECT count(*) FROM files WHERE {_GONE}").fetchone()[0])

    def forget(self) -> KeptRows:
        """Forget where they lay; the rows, for an undo."""
        kept = keep_rows(self._db, "files", _GONE, [])
        self._db.execute(f"DELETE FROM files WHERE {_GONE}")
        return kept

    def put_back(self, kept: KeptRows) -> None:
        """Know them again, but those whose folder is gone meanwhile or that a scan has found anew."""
        marks = ", ".join("?" * len(kept.columns))
        at = kept.columns.index("folder_id")
        self._db.conn.executemany(
            f"INSERT OR IGNORE INTO files ({', '.join(kept.columns)}) SELECT {marks} "
            "WHERE EXISTS (SELECT 1 FROM folders WHERE id = ?)",
            [(*row, row[at]) for row in kept.rows],
        )
