"""Files and folders that could not be used: each listed once, and retried when it changes.

Files that only want an extra of this program are counted, not listed: a folder of raw pictures is no list of faults.
"""

from __future__ import annotations

from typing import Final

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.records import PassedOver, Problem

_PRESENT: Final = (
    "NOT EXISTS (SELECT 1 FROM files AS f WHERE f.folder_id = p.folder_id AND f.relative_path = p.relative_path "
    "AND f.missing_since IS NOT NULL)"
)
_WANTS: Final = "wants the extra "  # and its name: the stage of a file that is passed over
_LISTED: Final = f"{_PRESENT} AND p.stage NOT LIKE '{_WANTS}%'"


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
            f"FROM problems AS p WHERE {_LISTED} ORDER BY folder_id, relative_path"
        )
        return [Problem(folder, from_text(path), stage, message, at) for folder, path, stage, message, at in rows]

    def count(self) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM problems AS p WHERE {_LISTED}").fetchone()[0])

    def pass_over(self, folder_id: int, relative_path: str, extra: str, message: str) -> None:
        """A file would be read if an extra of this program were installed."""
        self.note(folder_id, relative_path, _WANTS + extra, message)

    def passed_over(self) -> list[PassedOver]:
        """How many files want which extra, by its name."""
        rows = self._db.execute(
            f"SELECT p.stage, count(*) FROM problems AS p WHERE {_PRESENT} AND p.stage LIKE '{_WANTS}%' "
            "GROUP BY p.stage ORDER BY p.stage"
        )
        return [PassedOver(stage.removeprefix(_WANTS), count) for stage, count in rows]

    def take_up(self, extra: str) -> None:
        """An extra is installed now: the files that want it are work to do again."""
        self._db.execute(
            "UPDATE files SET stale = 1 WHERE stale = 0 AND (folder_id, relative_path) IN "
            "(SELECT folder_id, relative_path FROM problems WHERE stage = ?)",
            [_WANTS + extra],
        )
        self._db.execute("DELETE FROM problems WHERE stage = ?", [_WANTS + extra])
