"""Where pictures lie: the mark-and-sweep of scans, and the work list of indexing."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.marking import MarkedFiles, Marking, SeenCompanion, SeenFile
from clip_desktop.library.records import Companion, FileRecord, StaleFile
from clip_desktop.library.work import COLUMNS, work_of


class Seen(NamedTuple):
    """A file as a walk saw it."""

    relative_path: str
    size: int
    mtime_ns: int
    companions: tuple[SeenCompanion, ...] = ()


class Files:
    def __init__(self, db: Database) -> None:
        self._db = db

    def marking(self, folder_id: int, scan_id: int) -> Marking:
        """The mark and sweep of a scan that begins."""
        return Marking(self._db, folder_id, scan_id)

    def mark_seen(self, folder_id: int, scan_id: int, seen: Sequence[SeenFile]) -> MarkedFiles:
        """Note files that were seen, in one batch: new and changed ones become stale, missing ones are back."""
        return self.marking(folder_id, scan_id).mark(seen)

    def sample(self, folder_id: int, under: str = "", limit: int = 16) -> list[tuple[str, int]]:
        """Paths and sizes of some present, read files under a place of a folder, from all over it."""
        place = to_text(under)
        below = "AND relative_path > ? AND relative_path < ? " if place else ""
        rows = self._db.execute(
            "SELECT relative_path, size FROM files WHERE folder_id = ? AND missing_since IS NULL AND photo_id NOT NULL "
            f"{below}ORDER BY (id * 7919) % 10007, id LIMIT ?",
            [folder_id, *([f"{place}/", f"{place}0"] if place else []), limit],
        )
        return [(from_text(path), size) for path, size in rows]

    def companions(self, file_ids: Iterable[int]) -> list[Companion]:
        """What belongs to some files, in order of names."""
        rows = self._db.execute(
            "SELECT file_id, relative_path, kind, size, mtime_ns FROM companions "
            "WHERE file_id IN (SELECT value FROM json_each(?)) ORDER BY file_id, relative_path",
            [json.dumps(list(file_ids))],
        )
        return [Companion(file_id, from_text(path), *rest) for file_id, path, *rest in rows]

    def stale(self, limit: int, after: int = 0, *, read_before: bool | None = None) -> list[StaleFile]:
        """The next files to read, by id, after the one given: the work list of indexing.

        Args:
            read_before: only files in which a photo lay (True), or in which none was read yet (False).
        """
        which = {None: "", True: "AND f.photo_id NOT NULL ", False: "AND f.photo_id IS NULL "}[read_before]
        rows = self._db.execute(
            f"SELECT f.id, f.id, {COLUMNS} FROM files AS f JOIN folders AS d ON d.id = f.folder_id "
            f"WHERE f.stale = 1 AND f.missing_since IS NULL {which}AND f.id > ? ORDER BY f.id LIMIT ?",
            [after, limit],
        )
        return work_of(self._db, rows)

    def without_vector(self, model_id: int, limit: int, after: int = 0) -> list[StaleFile]:
        """One present file of each photo that has no vector of this model yet (a new model, say), by photo id."""
        rows = self._db.execute(
            f"SELECT f.photo_id, min(f.id), {COLUMNS} "
            "FROM files AS f JOIN folders AS d ON d.id = f.folder_id "
            "WHERE f.stale = 0 AND f.missing_since IS NULL AND f.photo_id > ? AND NOT EXISTS "
            "(SELECT 1 FROM embeddings AS e WHERE e.model_id = ? AND e.photo_id = f.photo_id) "
            "GROUP BY f.photo_id ORDER BY f.photo_id LIMIT ?",
            [after, model_id, limit],
        )
        return work_of(self._db, rows)

    def count_without_vector(self, model_id: int) -> int:
        """How many photos with a present, read file lack a vector of this model."""
        row = self._db.execute(
            "SELECT count(DISTINCT f.photo_id) FROM files AS f WHERE f.stale = 0 AND f.missing_since IS NULL "
            "AND f.photo_id NOT NULL AND NOT EXISTS "
            "(SELECT 1 FROM embeddings AS e WHERE e.model_id = ? AND e.photo_id = f.photo_id)",
            [model_id],
        ).fetchone()
        return int(row[0])

    def count_stale(self) -> int:
        return self._count("stale = 1 AND missing_since IS NULL")

    def count_unread(self) -> int:
        """How many files are new or changed and were not yet found to be unreadable."""
        return self._count(
            "stale = 1 AND missing_since IS NULL AND NOT EXISTS (SELECT 1 FROM problems AS p "
            "WHERE p.folder_id = files.folder_id AND p.relative_path = files.relative_path)"
        )

    def count_present(self) -> int:
        return self._count("missing_since IS NULL")

    def count_hidden(self) -> int:
        """How many present files are of hidden photos."""
        return self._count("missing_since IS NULL AND photo_id IN (SELECT id FROM photos WHERE hidden = 1)")

    def count_missing(self) -> int:
        return self._count("missing_since IS NOT NULL")

    def link(self, file_id: int, photo_id: int | None, size: int, mtime_ns: int) -> None:
        """The file was read whole in the state given (photo None: it could not be used): no longer work to do."""
        self._db.execute(
            "UPDATE files SET photo_id = ?, stale = 0, size = ?, mtime_ns = ? WHERE id = ?",
            [photo_id, size, mtime_ns, file_id],
        )

    def of_photos(self, photo_ids: Iterable[int]) -> list[tuple[FileRecord, Path]]:
        """Every file of some photos with its whole path: present ones first, then by path."""
        rows = self._db.execute(
            "SELECT f.id, f.folder_id, f.photo_id, f.relative_path, f.size, f.mtime_ns, f.stale, f.missing_since, "
            "d.path FROM files AS f JOIN folders AS d ON d.id = f.folder_id WHERE f.photo_id IN "
            "(SELECT value FROM json_each(?)) ORDER BY f.missing_since IS NOT NULL, d.path, f.relative_path",
            [json.dumps(list(photo_ids))],
        )
        return [(_record(row), Path(from_text(row[8])) / from_text(row[3])) for row in rows]

    def is_at(self, file_id: int, folder_id: int, relative_path: str) -> bool:
        """Whether a file is still known under this number at this place."""
        row = self._db.execute(
            "SELECT 1 FROM files WHERE id = ? AND folder_id = ? AND relative_path = ?",
            [file_id, folder_id, to_text(relative_path)],
        ).fetchone()
        return row is not None

    def has_other_places(self, photo_id: int, file_id: int) -> bool:
        """Whether a photo lies in another present file beside the one given."""
        row = self._db.execute(
            "SELECT 1 FROM files WHERE photo_id = ? AND id <> ? AND missing_since IS NULL LIMIT 1", [photo_id, file_id]
        ).fetchone()
        return row is not None

    def photo_at(self, folder_id: int, relative_path: str) -> int | None:
        """The photo that lies at a place, if one was read there."""
        row = self._db.execute(
            "SELECT photo_id FROM files WHERE folder_id = ? AND relative_path = ?",
            [folder_id, to_text(relative_path)],
        ).fetchone()
        return row[0] if row else None

    def photos_named(self, name: str) -> list[int]:
        """The photos of present files that have this name, or whose path ends with these folders and name."""
        text = to_text(name)
        rows = self._db.execute(
            "SELECT DISTINCT photo_id FROM files WHERE missing_since IS NULL AND photo_id NOT NULL "
            "AND (relative_path = ? OR substr(relative_path, -length(?) - 1) = '/' || ?) ORDER BY photo_id",
            [text, text, text],
        )
        return [row[0] for row in rows]

    def photo_in(self, file_id: int) -> int | None:
        """The photo that lies in a file, if one was read there."""
        row = self._db.execute("SELECT photo_id FROM files WHERE id = ?", [file_id]).fetchone()
        return row[0] if row else None

    def subfolders(self, folder_id: int) -> list[str]:
        """Every subfolder that holds present files directly ("" is the root itself)."""
        return list(dict.fromkeys(self._subfolders_of(folder_id, "files AS f WHERE 1")))

    def counts_by_subfolder(self, folder_id: int) -> dict[str, int]:
        """The same subfolders, with how many files of each are not of hidden photos."""
        found = Counter(self._subfolders_of(folder_id, "files AS f WHERE 1"))
        # From the photos on: few are hidden, and all files would be asked else.
        hidden = "photos AS p CROSS JOIN files AS f ON f.photo_id = p.id WHERE p.hidden = 1"
        found.subtract(self._subfolders_of(folder_id, hidden))
        return found

    def _subfolders_of(self, folder_id: int, some: str) -> Iterator[str]:
        names = self._db.execute(  # as one text: each row by itself would wait for the interpreter
            f"SELECT json_group_array(f.relative_path) FROM {some} "
            "AND f.folder_id = ? AND f.missing_since IS NULL AND f.photo_id NOT NULL",
            [folder_id],
        ).fetchone()[0]
        # A spelled byte ("//dcff") holds slashes: only names without one are cut as they are stored.
        return ((from_text(text) if "//" in text else text).rpartition("/")[0] for text in json.loads(names))

    def _count(self, where: str) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM files WHERE {where}").fetchone()[0])


def _record(row: tuple[Any, ...]) -> FileRecord:
    file_id, folder_id, photo_id, relative, size, mtime_ns, stale, missing = row[:8]
    return FileRecord(file_id, folder_id, photo_id, from_text(relative), size, mtime_ns, bool(stale), missing)
