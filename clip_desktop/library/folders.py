"""The roots that the user added, and the scans of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.records import Folder, VolumeAt

_SCANS_KEPT: Final = 100  # of each folder; watching makes many


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

    def move(self, folder_id: int, path: Path) -> None:
        """The root lies at another path now, with all that is in it."""
        self._db.execute("UPDATE folders SET path = ? WHERE id = ?", [to_text(str(path)), folder_id])

    def set_excludes(self, folder_id: int, excludes: Iterable[str]) -> None:
        self._db.execute("UPDATE folders SET excludes = ? WHERE id = ?", [json.dumps(list(excludes)), folder_id])

    def set_volumes(self, folder_id: int, volumes: Iterable[VolumeAt]) -> None:
        """Note on which drives a root and what lies below it were found."""
        rows = [[to_text(v.relative_path), v.identity, to_text(v.inner)] for v in volumes]
        self._db.execute("UPDATE folders SET volumes = ? WHERE id = ?", [json.dumps(rows), folder_id])

    def set_marker(self, folder_id: int, marker: str) -> None:
        self._db.execute("UPDATE folders SET marker = ? WHERE id = ?", [marker, folder_id])

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
        self._db.execute(
            "UPDATE companions SET relative_path = ? || relative_path WHERE file_id IN "
            "(SELECT id FROM files WHERE folder_id = ? AND substr(relative_path, 1, ?) = ?)",
            [start, folder_id, len(start), start],
        )
        self.remove(child_id)

    def begin_scan(self, folder_id: int) -> int:
        """The stamp of a scan that starts now; the oldest scans of the folder are forgotten."""
        self._db.execute(
            "DELETE FROM scans WHERE folder_id = ? AND id NOT IN "
            "(SELECT id FROM scans WHERE folder_id = ? ORDER BY id DESC LIMIT ?)",
            [folder_id, folder_id, _SCANS_KEPT - 1],
        )
        cursor = self._db.execute("INSERT INTO scans (folder_id, started_at) VALUES (?, ?)", [folder_id, now()])
        return int(cursor.lastrowid or 0)

    def end_scan(self, folder_id: int, scan_id: int, *, complete: bool) -> None:
        """Note that a scan came to its end, and whether it saw the whole folder."""
        at = now()
        self._db.execute("UPDATE scans SET finished_at = ?, complete = ? WHERE id = ?", [at, complete, scan_id])
        self._db.execute("UPDATE folders SET last_scan_at = ? WHERE id = ?", [at, folder_id])


def _folder(row: tuple[Any, ...]) -> Folder:
    folder_id, path, excludes, added_at, last_scan_at, volumes, marker = row
    return Folder(
        folder_id,
        Path(from_text(path)),
        tuple(json.loads(excludes)),
        added_at,
        last_scan_at,
        tuple(VolumeAt(from_text(at), identity, from_text(inner)) for at, identity, inner in json.loads(volumes)),
        marker,
    )
