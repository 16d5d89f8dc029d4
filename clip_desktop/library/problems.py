"""Files and folders that could not be used: each listed once, and retried when it changes."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database

from clip_desktop.library.clock import now
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.records import Problem

_PRESENT: Final = (
    "NOT EXISTS (SELECT 1 FROM files AS f WHERE f.folder_id = p.folder_id AND f.relative_path = p.relative_path "
    "AND f.missing_since IS NOT NULL)"
)


class Problems:
    def __init__(self, db: Database) -> None:
        self._db = db

    def note(self, folder_id: int, relative_path: str, stage: str, message: str) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO problems (folder_id, relative_path, stage, message, noted_at) "
            "VALUES (?, ?, ?, ?, ?)",
            [folder_id, to_text(relative_path), stage, message, now()],
        )

    def solved(self, folder_id: int, relative_path: str) -> None:
        self._db.execute(
            "DELETE FROM problems WHERE folder_id = ? AND relative_path = ?",
            [folder_id, to_text(relative_path)],
        )

    def forget_stage(self, folder_id: int, stage: str, place: str = "") -> None:
        """Forget problems of one stage at and under a place of a folder: that stage is about to be done again."""
        path = to_text(place)
        self._db.execute(
            "DELETE FROM problems WHERE folder_id = ? AND stage = ? AND (? IN ('', relative_path) OR "
            "substr(relative_path, 1, ?) = ?)",
            [folder_id, stage, path, len(path) + 1, f"{path}/"],
        )

    def all(self) -> list[Problem]:
        """What is wrong now: problems of files that have gone missing wait for their return."""
        rows = self._db.execute(
            "SELECT folder_id, relative_path, stage, message, noted_at "
            f"FROM problems AS p WHERE {_PRESENT} ORDER BY folder_id, relative_path"
        )
        return [Problem(folder, from_text(path), stage, message, at) for folder, path, stage, message, at in rows]

    def count(self) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM problems AS p WHERE {_PRESENT}").fetchone()[0])
