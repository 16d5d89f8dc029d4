"""Rows read from a damaged library file, around the damage: from both ends, then one by one in between.

Works on a copy, never on the file itself. A header that is gone is written anew, and a first page that is gone is taken
from a backup: there the schema lies, without which not one row can be read.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.connection import connect
from clip_desktop.library.safety.damage import MAGIC, PAGE
from clip_desktop.library.schema.steps import APPLICATION_ID, COMPATIBILITY
from clip_desktop.library.words import TABLES, Row

_PROBED: Final = 2_000_000  # row numbers tried one by one: more photographs than a library holds
# How the rows of a table without numbers are asked for one by one, and the table whose numbers are tried.
_BY_NUMBER: Final = {
    "tag_decisions": ("photo_id", "photos"),
    "album_examples": ("album_id", "albums"),
    "label_prompts": ("rowid", "label_prompts"),
    "files": ("rowid", "files"),
    "told_apart": ("photo_id", "photos"),
    "label_words": ("label_id", "labels"),
    "label_exclusions": ("label_id", "labels"),
}
# First columns that tell rows apart; one where nothing is said.
_KEYS: Final = {
    "tag_decisions": 2,
    "album_examples": 2,
    "label_prompts": 2,
    "files": 3,
    "told_apart": 2,
    "label_words": 3,
    "label_exclusions": 2,
}
_LATER: Final = frozenset({"told_apart", "label_words", "label_exclusions"})  # tables that a library may be older than
# An index lies on other pages than its table, and says most of it once more.
_FROM_INDEX: Final = {
    "photos": "SELECT id, content_hash, 0, 0, 0, NULL, NULL FROM photos INDEXED BY sqlite_autoindex_photos_1",
    "tag_decisions": (
        "SELECT photo_id, label_id, verdict, 'user', strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now') "
        "FROM tag_decisions INDEXED BY tag_decisions_label"
    ),
}


@dataclass(slots=True)
class Salvaged:
    """Rows by table, and the tables of which some may be missing."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in TABLES})
    torn: set[str] = field(default_factory=lambda: set(TABLES))

    def count(self) -> int:
        return sum(map(len, self.rows.values()))


def read_damaged(copy: Path, backup: Path | None) -> Salvaged:
    """What can be read of ``TABLES`` in a damaged file.

    Args:
        copy: the file, with its write-ahead log beside it; it is written to.
        backup: a sound copy of the same library, whose first page serves where that of the file is gone.
    """
    best = _read(copy)
    if best.count() == 0:
        _mend_header(copy)
        best = _read(copy)
    if best.count() == 0 and backup is not None:
        with open(copy, "r+b") as file:
            file.write(backup.read_bytes()[:PAGE])
        _mend_header(copy)
        best = _read(copy)
    return best


def _read(path: Path) -> Salvaged:
    found = Salvaged()
    try:
        with closing(connect(path)) as connection:
            connection.execute("PRAGMA cell_size_check = ON")  # a page of nonsense must not be read as rows
            for table, columns in TABLES.items():
                found.rows[table], whole = _rows_of(connection, table, columns, found.rows)
                if whole:
                    found.torn.discard(table)
    except (UserError, sqlite3.Error):
        pass  # what was read until here counts; the other tables stay torn
    return found


def _rows_of(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], before: Mapping[str, list[Row]]
) -> tuple[list[Row], bool]:
    """The rows of a table that can be read, each once, and whether they are all there are."""
    if table in _LATER and _until_damage(connection, f"SELECT 1 FROM sqlite_master WHERE name = '{table}'") == (
        [],
        True,
    ):
        return [], True
    known = {row[1] for row in _until_damage(connection, f"PRAGMA table_info({table})")[0]}
    # A library of an earlier version lacks what was added since: nothing was said of it there.
    select = f"SELECT {', '.join(c if c in known or not known else 'NULL' for c in columns)} FROM {table}"
    rows, whole = _until_damage(connection, f"{select} NOT INDEXED")
    if whole:
        return [row for row in rows if _makes_sense(table, row)], True
    key, numbers = _BY_NUMBER.get(table, ("id", table))
    rows += _until_damage(connection, f"{select} ORDER BY {key} DESC")[0]
    for number in _numbers(connection, numbers, before):
        rows += _until_damage(connection, f"{select} WHERE {key} = ?", (number,))[0]
    if table in _FROM_INDEX:
        rows += _until_damage(connection, _FROM_INDEX[table])[0]
    found: dict[Row, Row] = {}
    for row in rows:
        if _makes_sense(table, row):
            found.setdefault(row[: _KEYS.get(table, 1)], row)
    return list(found.values()), False


def _numbers(connection: sqlite3.Connection, table: str, before: Mapping[str, list[Row]]) -> Iterable[int]:
    """The row numbers worth trying in a table."""
    known = [row[0] for row in before.get(table, []) if isinstance(row[0], int)]
    highest = max(known, default=0)
    for query in (f"SELECT max(rowid) FROM {table}", f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"):
        for (value,) in _until_damage(connection, query)[0]:
            highest = max(highest, value or 0)
    return range(1, min(highest, _PROBED) + 1)


def _until_damage(
    connection: sqlite3.Connection, query: str, values: tuple[object, ...] = ()
) -> tuple[list[Row], bool]:
    """The rows of a query up to the first that cannot be read, and whether that was the end."""
    rows: list[Row] = []
    try:
        cursor = connection.execute(query, values)
        rows.extend(_one_by_one(cursor))
    except (UserError, sqlite3.Error, UnicodeError):
        return rows, False
    return rows, True


def _one_by_one(cursor: sqlite3.Cursor) -> Iterator[Row]:
    while (row := cursor.fetchone()) is not None:
        yield row


def _makes_sense(table: str, row: Row) -> bool:
    """Whether a row can be one of this table: what is read from a torn page may be another's."""
    if any(isinstance(value, bytes) for value in row):
        return False
    match table:
        case "photos":
            numbers, texts = (row[0], *row[2:5]), row[5:]
            said = all(value is None or isinstance(value, str) for value in texts)
            return isinstance(row[1], str) and len(row[1]) == 64 and said and all(map(_is_number, numbers))
        case "tag_decisions":
            return _is_number(row[0]) and _is_number(row[1]) and row[2] in (-1, 1)
        case "album_examples":
            return _is_number(row[0]) and _is_number(row[1]) and row[2] in (-1, 1)
        case "told_apart":
            return _is_number(row[0]) and _is_number(row[1]) and isinstance(row[2], str)
        case "files":
            return isinstance(row[2], str)
        case "label_prompts":
            return _is_number(row[0]) and _is_number(row[1]) and isinstance(row[2], str)
        case "label_words":
            return _is_number(row[0]) and isinstance(row[1], str) and _is_number(row[2]) and isinstance(row[3], str)
        case "label_exclusions":
            return _is_number(row[0]) and _is_number(row[1])
    return _is_number(row[0]) and isinstance(row[1], str) and bool(row[1])


def _is_number(value: object) -> bool:
    return isinstance(value, int)


def _mend_header(path: Path) -> None:
    """Write the first 100 bytes anew, as SQLite's file format says they are for a library of ours."""
    pages = path.stat().st_size // PAGE
    head = bytearray(100)
    head[:16] = MAGIC
    struct.pack_into(">HBBBBBB", head, 16, PAGE, 1, 1, 0, 64, 32, 32)  # format 1: no write-ahead log is looked for
    struct.pack_into(
        ">IIIIII", head, 24, 1, pages, 0, 0, 1, 4
    )  # change counter, size, free pages, cookie, schema format
    struct.pack_into(">IIII", head, 52, 0, 1, COMPATIBILITY, 0)  # no vacuum, UTF-8, the schema's version
    struct.pack_into(">I", head, 68, APPLICATION_ID)
    struct.pack_into(">II", head, 92, 1, 3_040_000)  # the size above is valid for this change counter
    with open(path, "r+b") as file:
        file.write(head)
