"""What files say of their pictures in words: titles, descriptions, keywords, places; and the search through them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.records import Caption, SidecarState, StaleFile
from clip_desktop.library.work import COLUMNS, work_of

SEPARATOR: Final = "|"  # between the parts of a keyword's path, as Lightroom writes it
_FIELDS: Final = ("title", "description", "place", "lens", "exposure", "rating")
_READ: Final = (
    "FROM files AS f JOIN folders AS d ON d.id = f.folder_id "
    "WHERE f.stale = 0 AND f.missing_since IS NULL AND f.photo_id NOT NULL"
)
# Nearly all sidecars are as they were read, and these are left out here: a list of all took longer than the walk.
_SIDECARS_OTHERWISE: Final = """s.name, s.size, s.mtime_ns, c.relative_path, c.size, c.mtime_ns
FROM (SELECT file_id FROM companions WHERE kind = 'sidecar' UNION SELECT file_id FROM sidecars_read) AS w
JOIN files AS f ON f.id = w.file_id
LEFT JOIN sidecars_read AS s ON s.file_id = f.id
LEFT JOIN companions AS c ON c.file_id = f.id AND c.kind = 'sidecar'
WHERE f.folder_id = ? AND f.stale = 0 AND f.missing_since IS NULL AND f.photo_id NOT NULL AND NOT (
    s.size IS c.size AND s.mtime_ns IS c.mtime_ns AND substr(c.relative_path, -length(s.name)) IS s.name
    AND (SELECT count(*) FROM companions AS o WHERE o.file_id = f.id AND o.kind = 'sidecar') = 1)"""
_WITHOUT: Final = "NOT EXISTS (SELECT 1 FROM photo_texts AS t WHERE t.photo_id = f.photo_id)"


class SidecarsOf(NamedTuple):
    """What is known of the sidecars of a picture of this name: the one that was read, and those that were seen."""

    name: str
    read: SidecarState | None
    seen: list[SidecarState]


class Captions:
    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, photo_id: int, caption: Caption) -> None:
        """Write down what is said of a photo now, in place of what was."""
        paths = [SEPARATOR.join(part.replace(SEPARATOR, "/") for part in path) for path in caption.keywords]
        values = [getattr(caption, field) for field in _FIELDS]
        columns = ("keywords", *_FIELDS)
        self._db.execute(
            f"INSERT INTO photo_texts (photo_id, {', '.join(columns)}) VALUES (?{', ?' * len(columns)}) "
            f"ON CONFLICT (photo_id) DO UPDATE SET {', '.join(f'{c} = excluded.{c}' for c in columns)}",
            [photo_id, "\n".join(paths), *values],
        )
        self._db.execute("DELETE FROM photo_keywords WHERE photo_id = ?", [photo_id])
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO photo_keywords (photo_id, path) VALUES (?, ?)", [(photo_id, path) for path in paths]
        )
        self.refresh_names([photo_id])

    def refresh_names(self, photo_ids: Iterable[int]) -> None:
        """The names under which photos can be found are those of their files now, and what the user calls them."""
        for photo_id in photo_ids:
            rows = self._db.execute(
                "SELECT relative_path FROM files WHERE photo_id = ? ORDER BY relative_path", [photo_id]
            ).fetchall()
            said = self._db.execute("SELECT title, description FROM photos WHERE id = ?", [photo_id]).fetchone()
            names = "\n".join([*(row[0] for row in rows), *(text for text in said or () if text)])
            self._db.execute(
                "UPDATE photo_texts SET names = ? WHERE photo_id = ? AND names <> ?", [names, photo_id, names]
            )

    def get(self, photo_id: int) -> Caption | None:
        """What is said of a photo; None if its metadata was not read yet."""
        row = self._db.execute(
            f"SELECT {', '.join(_FIELDS)} FROM photo_texts WHERE photo_id = ?", [photo_id]
        ).fetchone()
        if row is None:
            return None
        paths = self._db.execute("SELECT path FROM photo_keywords WHERE photo_id = ? ORDER BY path", [photo_id])
        title, description, *others = row
        return Caption(title, description, tuple(tuple(path.split(SEPARATOR)) for (path,) in paths), *others)

    def keywords(self) -> dict[tuple[str, ...], int]:
        """Every keyword's path, and how many photos have it."""
        rows = self._db.execute("SELECT path, count(*) FROM photo_keywords GROUP BY path ORDER BY path")
        return {tuple(path.split(SEPARATOR)): count for path, count in rows}

    def having(self, path: tuple[str, ...]) -> list[int]:
        """The photos that have just this keyword: their ids."""
        rows = self._db.execute(
            "SELECT photo_id FROM photo_keywords WHERE path = ? ORDER BY photo_id", [SEPARATOR.join(path)]
        )
        return [photo_id for (photo_id,) in rows]

    def count_unread(self) -> int:
        """How many photos in a present file had their metadata not read in words: those of an older library."""
        row = self._db.execute(
            f"SELECT count(DISTINCT photo_id) FROM (SELECT f.photo_id {_READ} AND {_WITHOUT})"
        ).fetchone()
        return int(row[0])

    def unread(self, limit: int, after: int = 0) -> list[StaleFile]:
        """One file of each photo whose metadata was not read in words, by photo id; the cursor is that id."""
        rows = self._db.execute(
            f"SELECT f.photo_id, min(f.id), {COLUMNS} {_READ} AND {_WITHOUT} AND f.photo_id > ? "
            "GROUP BY f.photo_id ORDER BY f.photo_id LIMIT ?",
            [after, limit],
        )
        return work_of(self._db, rows)

    def files(self, file_ids: Iterable[int]) -> list[StaleFile]:
        """Read files by their ids, as work."""
        rows = self._db.execute(
            f"SELECT f.id, f.id, {COLUMNS} {_READ} AND f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id",
            [json.dumps(list(file_ids))],
        )
        return work_of(self._db, rows)

    def sidecars_otherwise(self, folder_id: int) -> dict[int, SidecarsOf]:
        """The read, present files of a folder, by id, whose sidecars as the last scan saw them may be others than the
        one that was read: several, or none, or one that was not or otherwise."""
        rows = self._db.execute(f"SELECT f.id, f.relative_path, {_SIDECARS_OTHERWISE}", [folder_id]).fetchall()
        found: dict[int, SidecarsOf] = {}
        for file_id, path, read, read_size, read_ns, name, size, mtime_ns in rows:
            state = None if read is None else SidecarState(from_text(read), read_size, read_ns)
            one = found.setdefault(file_id, SidecarsOf(from_text(path).rpartition("/")[2], state, []))
            if name is not None:
                one.seen.append(SidecarState(from_text(name).rpartition("/")[2], size, mtime_ns))
        return found

    def note_sidecar(self, file_id: int, state: SidecarState | None) -> None:
        """The sidecar of a file was read in this state (None: there is none)."""
        if state is None:
            self._db.execute("DELETE FROM sidecars_read WHERE file_id = ?", [file_id])
            return
        self._db.execute(
            "INSERT OR REPLACE INTO sidecars_read (file_id, name, size, mtime_ns) VALUES (?, ?, ?, ?)",
            [file_id, to_text(state.name), state.size, state.mtime_ns],
        )


def match_of(text: str) -> str:
    """A text as FTS5 takes it: photos must have each word, or one that begins with it; "" if it holds none."""
    return " ".join(f'"{word}"*' for word in re.findall(r"\w+", text.replace("_", " ")))
