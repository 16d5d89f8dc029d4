"""A connection whose complaints about the environment (not about our SQL) are sentences, wherever they come up."""

from __future__ import annotations

import math
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Self

from clip_desktop.errors import UserError
from clip_desktop.sentences import say

BUSY_SECONDS: Final = 30.0
_FETCHED_AT_ONCE: Final = 256
_EARTH_KM: Final = 6371.0


class DamagedLibrary(UserError):  # noqa: N818  (a state of the file)
    """The library file is not what SQLite wrote: see ``recovery`` for what is done about it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            say("The library “{path}” is damaged.", path=path),
            "Your photographs are untouched. Start the program again: it sets the damaged file aside, "
            "and saves what you said of them.",
        )


class _Cursor(sqlite3.Cursor):
    """Raises a ``UserError`` where SQLite cannot do what was asked for a reason outside this program."""

    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        try:
            return super().execute(sql, parameters)
        except sqlite3.DatabaseError as error:
            raise _translated(error, self.connection) from error
        except UnicodeDecodeError as error:  # SQLite's complaint quotes a damaged schema, which is text no more
            damage = sqlite3.DatabaseError("the schema is no text")
            damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise _translated(damage, self.connection) from error

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Self:
        try:
            return super().executemany(sql, parameters)
        except sqlite3.DatabaseError as error:
            raise _translated(error, self.connection) from error

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except sqlite3.DatabaseError as error:
            raise _translated(error, self.connection) from error

    def fetchmany(self, size: int | None = _FETCHED_AT_ONCE) -> list[Any]:
        try:
            return super().fetchmany(size)
        except sqlite3.DatabaseError as error:
            raise _translated(error, self.connection) from error

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except sqlite3.DatabaseError as error:
            raise _translated(error, self.connection) from error

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]  # by pages: a Python call a row would be slow
        while rows := self.fetchmany():
            yield from rows


class _Connection(sqlite3.Connection):
    path: Path
    notes_damage = False

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        # sqlite3's own would make a plain cursor; one made past the connection would be remembered there for ever.
        return super().cursor(_Cursor).execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        return super().cursor(_Cursor).executemany(sql, parameters)


def connect(path: Path, *, notes_damage: bool = False) -> sqlite3.Connection:
    """Open a database file in autocommit, for the calling thread.

    Args:
        notes_damage: have damage that any statement meets noted beside the file, for the next start.

    ``folded(text)`` is there in SQL: equal for texts that differ only in case or in how accents are encoded. So is
    ``km_between(lat, lon, lat, lon)``, the distance of two places in kilometres.

    Raises:
        UserError: the file cannot be opened; and later, from every statement, whatever SQLite runs into.
    """
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, factory=_Connection)
    except sqlite3.DatabaseError as error:
        raise sentence_of(error, path) or error from error
    connection.path, connection.notes_damage = path, notes_damage
    connection.create_function("folded", 1, folded, deterministic=True)
    connection.create_function("km_between", 4, km_between, deterministic=True)
    return connection


def folded(text: str | None) -> str:
    """A text for comparison without regard to case or to how its accents are encoded; nothing is empty."""
    return unicodedata.normalize("NFC", text or "").casefold()


def km_between(lat: float | None, lon: float | None, other_lat: float, other_lon: float) -> float | None:
    """The distance of two places in degrees, in kilometres (the haversine formula); None where one is not known."""
    if lat is None or lon is None:
        return None
    phi, other_phi = math.radians(lat), math.radians(other_lat)
    of_lat, of_lon = math.sin((other_phi - phi) / 2), math.sin(math.radians(other_lon - lon) / 2)
    share = of_lat * of_lat + math.cos(phi) * math.cos(other_phi) * of_lon * of_lon
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(share)))


def sentence_of(error: sqlite3.DatabaseError, path: Path) -> UserError | None:
    """The sentence for one of SQLite's errors; None for those that are a fault of ours."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return UserError(
                say("Another program is holding the library “{path}”.", path=path), "Close it and try again."
            )
        case sqlite3.SQLITE_FULL:
            return UserError("The disk is full: nothing was lost, but nothing more can be kept.", "Make room.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return UserError(
                say("The library “{path}” cannot be opened for writing.", path=path), "Check the folder's rights."
            )
        case sqlite3.SQLITE_NOTADB:
            return UserError(say("“{path}” is not a library of this program.", path=path), "Choose another profile.")
        case sqlite3.SQLITE_CORRUPT:
            return DamagedLibrary(path)
        case sqlite3.SQLITE_IOERR:
            return UserError(
                say("The library “{path}” cannot be read or written: its disk reports an error.", path=path),
                "Nothing that was kept is lost; see that the disk has room and is well, and try again.",
            )
    return None


def _translated(error: sqlite3.DatabaseError, connection: sqlite3.Connection) -> Exception:
    path = getattr(connection, "path", Path())
    sentence = sentence_of(error, path)
    if isinstance(sentence, DamagedLibrary) and getattr(connection, "notes_damage", False):
        note_damage(path)
    return sentence or error


def damage_note(path: Path) -> Path:
    """The file whose presence says that damage was met in a library, so that the next start looks at all of it."""
    return path.with_name(path.name + ".damaged")


def note_damage(path: Path) -> None:
    """Have the next start look over the whole file."""
    with suppress(OSError):
        damage_note(path).touch()
