"""A connection as the aggregates use it: statements, and transactions within transactions.

This much of sqlite-utils' ``Database`` is all that runs at a start, where importing sqlite-utils itself (with click,
pluggy and dateutil) takes longer than opening the library. It is imported when a schema is brought up to date.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

_SAVEPOINT: Final = "within"  # may be opened within itself: the innermost counts


class Database:
    """One connection in autocommit (``connection.connect``), for the thread that opened it.

    Raises:
        UserError: from every call, where SQLite runs into something outside this program.
    """

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn
        self.execute("PRAGMA recursive_triggers = ON")  # what REPLACE removes is removed for triggers too

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
        """Run one statement; outside of a transaction it is one of its own."""
        return self.conn.execute(sql, parameters)

    @contextmanager
    def atomic(self, begin: str = "BEGIN") -> Iterator[None]:
        """All or nothing, also within a transaction; ``begin`` opens one where there is none."""
        if not self.conn.in_transaction:
            self.execute(begin)
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                self.rollback()
                raise
            return
        self.execute(f"SAVEPOINT {_SAVEPOINT}")
        try:
            yield
        except BaseException:
            if self.conn.in_transaction:  # some errors end all of it
                self.execute(f"ROLLBACK TO {_SAVEPOINT}")
                self.execute(f"RELEASE {_SAVEPOINT}")
            raise
        self.execute(f"RELEASE {_SAVEPOINT}")

    def rollback(self) -> None:
        """Take back what was done since the transaction began, if one is open."""
        if self.conn.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        self.conn.close()
