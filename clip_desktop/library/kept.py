"""Rows kept aside before they are deleted, so that they can be put back exactly as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from clip_desktop.library.database import Database


@dataclass(frozen=True, slots=True)
class KeptRows:
    """Some rows of a table, every column of them."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def keep_rows(db: Database, table: str, where: str, values: Sequence[Any]) -> KeptRows:
    """The rows of a table for which ``where`` holds."""
    cursor = db.execute(f"SELECT * FROM {table} WHERE {where}", values)
    columns = tuple(column[0] for column in cursor.description)
    return KeptRows(table, columns, tuple(cursor.fetchall()))


def put_back(db: Database, kept: Sequence[KeptRows]) -> None:
    """Insert kept rows again, tables in the order given (a row before those that refer to it)."""
    for part in kept:
        marks = ", ".join("?" * len(part.columns))
        db.conn.executemany(f"INSERT INTO {part.table} ({', '.join(part.columns)}) VALUES ({marks})", part.rows)
