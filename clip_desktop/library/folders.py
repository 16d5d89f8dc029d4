"""The roots that the user added, and the scans of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from clip_desktop.library.clock import now
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.records import Folder


class Folders:
    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, path: Path, excludes: tuple[str, ...] = ()) -> int:
        """Add a root, or find it if it is there; its id."""
        known = self._db.execute("SELECT id FROM folders WHERE path = ?", [to_text(str(path))]).fetchone()
        if known:
            return int(known[0])
        cursor = self._db.execute(
            "INSERT INTO folders (path, excludes, added_at) VALUES (?, ?, ?)",
            [to_text(str(path)), json.dumps(excludes), now()],
        )
        return int(cursor.lastrowid or 0)

    def all(self) -> list[Folder]:
        """Every root in the order of its path."""
        return [_folder(row) for row in self._db.execute("SELECT * FROM folders ORDER BY path")]

    def get(self, folder_id: int) -> Folder | None:
        row = self._db.execute("SELECT * FROM folders WHERE id = ?", [folder_id]).fetchone()
        return _folder(row) if row else None

    def remove(self, folder_id: int) -> None:
        """Forget a root and where its files lie; photos stay, with all that was said of them."""
        self._db.execute("DELETE FROM folders WHERE id = ?", [folder_id])

    def absorb(self, folder_id: int, child_id: int, prefix: str) -> None:
        """A root takes in another that lies inside it at ``prefix``: its files stay known, under their longer names."""
        start = to_text(prefix) + "/"
        for table in ("files", "problems"):
            self._db.execute(
                f"UPDATE {table} SET folder_id = ?, relative_path = ? || relative_path WHERE folder_id = ?",
                [folder_id, start, child_id],
            )
        self.remove(child_id)

    def begin_scan(self, folder_id: int) -> int:
        """The stamp of a scan that starts now."""
        cursor = self._db.execute("INSERT INTO scans (folder_id, started_at) VALUES (?, ?)", [folder_id, now()])
        return int(cursor.lastrowid or 0)

    def end_scan(self, folder_id: int, scan_id: int, *, complete: bool) -> None:
        """Note that a scan came to its end, and whether it saw the whole folder."""
        at = now()
        self._db.execute("UPDATE scans SET finished_at = ?, complete = ? WHERE id = ?", [at, complete, scan_id])
        self._db.execute("UPDATE folders SET last_scan_at = ? WHERE id = ?", [at, folder_id])


def _folder(row: tuple[Any, ...]) -> Folder:
    folder_id, path, excludes, added_at, last_scan_at = row
    return Folder(folder_id, Path(from_text(path)), tuple(json.loads(excludes)), added_at, last_scan_at)
