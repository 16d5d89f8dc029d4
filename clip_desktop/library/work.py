"""Files as work: rows of the library as what a reader needs to read them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text
from clip_desktop.library.records import StaleFile

COLUMNS: Final = "f.photo_id, d.path, f.relative_path, f.folder_id, f.size, f.mtime_ns"
"""What ``work_of`` wants after a cursor and the file's id, of ``files AS f`` and ``folders AS d``."""


def work_of(db: Database, rows: Iterable[tuple[Any, ...]]) -> list[StaleFile]:
    """Rows of a cursor, a file's id and ``COLUMNS``, with the sidecars that the last scan saw beside each file."""
    found = list(rows)
    beside: dict[int, list[str]] = {}
    for file_id, path in db.execute(
        "SELECT file_id, relative_path FROM companions WHERE kind = 'sidecar' "
        "AND file_id IN (SELECT value FROM json_each(?)) ORDER BY relative_path",
        [json.dumps([row[1] for row in found])],
    ):
        beside.setdefault(file_id, []).append(from_text(path).rpartition("/")[2])
    return [_file(row, tuple(beside.get(row[1], ()))) for row in found]


def _file(row: tuple[Any, ...], sidecars: tuple[str, ...]) -> StaleFile:
    cursor, file_id, photo_id, root, relative, folder_id, size, mtime_ns = row
    relative = from_text(relative)
    path = Path(from_text(root)) / relative
    return StaleFile(cursor, file_id, photo_id, path, relative, folder_id, size, mtime_ns, sidecars)
