"""Files that a scan found gone: told apart, taken for present again, and forgotten when the user asks, while their
photos stay with all said of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from clip_desktop.library.database import Database
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

    def of_folder(self, folder_id: int) -> set[int]:
        """The ids of the files of a folder that are gone."""
        rows = self._db.execute("SELECT id FROM files WHERE folder_id = ? AND missing_since NOT NULL", [folder_id])
        return {row[0] for row in rows}

    def take_back(self, file_ids: Iterable[int]) -> None:
        """They are not gone after all, as far as is known. At most as many as a transaction may hold."""
        self._db.execute(
            "UPDATE files SET missing_since = NULL WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(file_ids))],
        )

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
