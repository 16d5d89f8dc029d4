"""The mark and sweep of one scan: what it saw is remembered, what it did not see can be told and set missing.

Only differences are written, so that looking through a library in which nothing changed writes nothing. What was seen
is one byte a file in memory (a megabyte for a million); it need not outlive the scan, as only a scan that reached its
end sweeps.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple, Protocol

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.file_names import from_text, to_text

_SEEN: Final = 1
_HAS_COMPANIONS: Final = 2
_SIDECAR: Final = "sidecar"  # what it says is read anew, the picture itself is not


class Seen(Protocol):
    """What a walk saw at a place: its size in bytes and its time."""

    @property
    def relative_path(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def mtime_ns(self) -> int: ...


class SeenCompanion(Seen, Protocol):
    """A companion as a walk saw it."""

    @property
    def kind(self) -> str: ...


class SeenFile(Seen, Protocol):
    """A file as a walk saw it."""

    @property
    def companions(self) -> Sequence[SeenCompanion]: ...


class MarkedFiles(NamedTuple):
    """What a batch of seen files turned out to be: numbers, and the ids of those that were missing and are back."""

    new: int
    changed: int
    back: tuple[int, ...] = ()


_KNOWN: Final = "SELECT relative_path, id, size, mtime_ns, missing_since IS NULL FROM files WHERE folder_id = ? AND "
_BETWEEN: Final = f"{_KNOWN} relative_path BETWEEN ? AND ? LIMIT ?"
_AMONG: Final = f"{_KNOWN} relative_path IN (SELECT value FROM json_each(?))"
_WRITE: Final = """
INSERT INTO files (folder_id, relative_path, size, mtime_ns, scan_id) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (folder_id, relative_path) DO UPDATE SET
    stale = CASE WHEN size <> excluded.size OR mtime_ns <> excluded.mtime_ns THEN 1 ELSE stale END,
    size = excluded.size, mtime_ns = excluded.mtime_ns, scan_id = excluded.scan_id, missing_since = NULL
"""
# Of files that a walk has not seen, those found nowhere else: neither as a copy, nor (by size and time, which a move
# keeps) among the files that are still to be read.
_VANISHED: Final = """
SELECT f.relative_path FROM temp.unseen AS u JOIN files AS f ON f.id = u.id WHERE NOT EXISTS (
    SELECT 1 FROM files AS g WHERE g.photo_id = f.photo_id AND g.missing_since IS NULL
    AND g.id NOT IN (SELECT id FROM temp.unseen))
AND (f.size, f.mtime_ns) NOT IN (
    SELECT size, mtime_ns FROM files WHERE photo_id IS NULL AND stale = 1 AND missing_since IS NULL
    AND id NOT IN (SELECT id FROM temp.unseen))
"""


class Marking:
    """What one scan of one folder has seen. Begin it inside a transaction."""

    def __init__(self, db: Database, folder_id: int, scan_id: int) -> None:
        self._db, self._folder_id, self._scan_id = db, folder_id, scan_id
        last = db.execute("SELECT max(id) FROM files").fetchone()[0] or 0
        self._marks = bytearray(last + 1)
        for (file_id,) in db.execute("SELECT file_id FROM companions"):  # of other folders too, where it does no harm
            self._marks[file_id] = _HAS_COMPANIONS

    def mark(self, seen: Sequence[SeenFile]) -> MarkedFiles:
        """Note files that a walk saw: new and changed ones become stale, missing ones are back."""
        differing = {to_text(file.relative_path): file for file in seen}
        rows = self._known(list(differing))
        marks, fresh = self._marks, len(self._marks)
        ids: dict[int, SeenFile] = {}
        changed, back = set(), []
        for path, file_id, size, mtime_ns, present in rows:
            file = differing.get(path)
            if file is None:  # lies between, and was not seen in this batch
                continue
            if file_id < fresh:
                marks[file_id] |= _SEEN
            if file.companions or file_id >= fresh or marks[file_id] & _HAS_COMPANIONS:
                ids[file_id] = file
            if not present:
                back.append(file_id)
            if file.size != size or file.mtime_ns != mtime_ns:
                changed.add(file_id)
            elif present:
                del differing[path]
        self._db.conn.executemany(
            _WRITE, [(self._folder_id, path, f.size, f.mtime_ns, self._scan_id) for path, f in differing.items()]
        )
        known = {row[0] for row in rows} if differing else ()
        new = {path: file for path, file in differing.items() if path not in known}
        with_companions = {path: file for path, file in new.items() if file.companions}
        said_anew = self._mark_companions(ids | self._ids_of(with_companions))
        return MarkedFiles(len(new), len(changed | said_anew), tuple(back))

    def keep_under(self, relative_path: str) -> None:
        """A subfolder could not be looked into: what is known under it stays as it is through this scan."""
        prefix = to_text(relative_path) + "/"
        for (file_id,) in self._db.execute(
            "SELECT id FROM files WHERE folder_id = ? AND substr(relative_path, 1, ?) = ? AND missing_since IS NULL",
            [self._folder_id, len(prefix), prefix],
        ):
            self._set(file_id, _SEEN)

    def unseen(self, places: Iterable[tuple[str, bool]] = (("", True),)) -> array[int]:
        """The ids of the present files at some places (a folder, and whether with all under it) that were not seen.

        What another scan that began later has seen is left out.
        """
        found = array("q")
        marks, fresh = self._marks, len(self._marks)
        for place, deep in places:
            where, values = _at(to_text(place), deep)
            if not where and self._all_seen():
                continue
            rows = self._db.execute(
                # A whole folder is faster read straight through the table than by its index.
                f"SELECT id FROM files {'' if where else 'NOT INDEXED '}"
                f"WHERE folder_id = ? AND scan_id < ? AND missing_since IS NULL{where}",
                [self._folder_id, self._scan_id, *values],
            )
            for (file_id,) in rows:
                if file_id < fresh and not marks[file_id] & _SEEN:
                    found.append(file_id)
                    marks[file_id] |= _SEEN  # places may lie in one another; each file counts once
        return found

    def _all_seen(self) -> bool:
        """Whether every present file that was known when the scan began was seen: counted without fetching a row."""
        (present,) = self._db.execute(
            "SELECT count(*) FROM files NOT INDEXED WHERE folder_id = ? AND id < ? AND missing_since IS NULL",
            [self._folder_id, len(self._marks)],
        ).fetchone()
        return bool(present == self._marks.count(_SEEN) + self._marks.count(_SEEN | _HAS_COMPANIONS))

    def count_present(self) -> int:
        """How many files of the folder are present as far as is known."""
        row = self._db.execute(
            "SELECT count(*) FROM files WHERE folder_id = ? AND missing_since IS NULL", [self._folder_id]
        ).fetchone()
        return int(row[0])

    def vanished(self, unseen: Iterable[int]) -> Iterator[str]:
        """Of unseen files, the paths of those whose content is found nowhere else in the library. In a transaction."""
        self._db.execute("CREATE TEMP TABLE IF NOT EXISTS unseen (id INTEGER PRIMARY KEY)")
        self._db.execute("DELETE FROM temp.unseen")
        self._db.conn.executemany("INSERT INTO temp.unseen VALUES (?)", ((file_id,) for file_id in unseen))
        for (path,) in self._db.execute(_VANISHED):
            yield from_text(path)

    def sweep(self, unseen: Iterable[int]) -> int:
        """Files that a complete walk has not seen are missing from now. How many."""
        return self._db.execute(
            "UPDATE files SET missing_since = ? WHERE id IN (SELECT value FROM json_each(?)) "
            "AND scan_id <= ? AND missing_since IS NULL",
            [now(), json.dumps(list(unseen)), self._scan_id],
        ).rowcount

    def _mark_companions(self, files: dict[int, SeenFile]) -> set[int]:
        """Keep the companions of files as they were seen; the known files whose sidecars changed."""
        if not files:
            return set()
        before: dict[int, set[tuple[Any, ...]]] = defaultdict(set)
        for file_id, *row in self._db.execute(
            "SELECT file_id, relative_path, kind, size, mtime_ns FROM companions "
            "WHERE file_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(files))],
        ):
            before[file_id].add(tuple(row))
        said_anew = set()
        for file_id, file in files.items():
            after = {(to_text(c.relative_path), c.kind, c.size, c.mtime_ns) for c in file.companions}
            if after == before[file_id]:
                continue
            self._db.execute("DELETE FROM companions WHERE file_id = ?", [file_id])
            self._db.conn.executemany("INSERT INTO companions VALUES (?, ?, ?, ?, ?)", [(file_id, *c) for c in after])
            if any(row[1] == _SIDECAR for row in after ^ before[file_id]):
                said_anew.add(file_id)
        return said_anew & {n for n in files if n < len(self._marks)}  # a new file is to be read anyway

    def _ids_of(self, files: dict[str, SeenFile]) -> dict[int, SeenFile]:
        if not files:
            return {}
        return {row[1]: files[row[0]] for row in self._known(list(files)) if row[0] in files}

    def _set(self, file_id: int, mark: int) -> None:
        if file_id < len(self._marks):  # younger ones carry a later stamp
            self._marks[file_id] |= mark

    def _known(self, paths: list[str]) -> list[tuple[str, int, int, int, int]]:
        """What is known of some paths, perhaps among others that lie between them."""
        if paths and paths == sorted(paths):
            # As a walk mostly goes: one range of the index is read in half the time of so many single look-ups, unless
            # much lies between, as subfolders do between the files of a folder.
            most = 2 * len(paths)
            rows = self._db.execute(_BETWEEN, [self._folder_id, paths[0], paths[-1], most]).fetchall()
            if len(rows) < most:
                return rows
        return self._db.execute(_AMONG, [self._folder_id, json.dumps(paths)]).fetchall()


def _at(place: str, deep: bool) -> tuple[str, list[Any]]:
    """SQL for files at a place: as a range, which an index answers ("0" comes right after "/")."""
    below = ""
    values: list[Any] = []
    if place:
        below, values = " AND relative_path > ? AND relative_path < ?", [f"{place}/", f"{place}0"]
    if deep:
        return below, values
    # A byte that is no text is spelled with "//", which is no step down.
    rest = "replace(substr(relative_path, ?), '//', '')"
    return f"{below} AND instr({rest}, '/') = 0", [*values, len(place) + 2 if place else 1]
