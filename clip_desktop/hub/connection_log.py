"""Each request that went out, in a small file on this disk: when, to whom, what for, and what came in."""

from __future__ import annotations

import json
import os
import threading
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Literal, get_args

from clip_desktop.flushing import write_whole

Outcome = Literal["begun", "answered", "redirected", "refused", "cut", "unreachable", "stopped"]

MOST: Final = 500  # requests that are kept; older ones are forgotten
_LONGEST: Final = 200  # characters of a text: a host or a repository is shorter
_BYTES: Final = 2_000_000  # of the file's end that are read: 500 requests are shorter


@dataclass(frozen=True, slots=True)
class Connection:
    """A request. Its address is not kept, but for the host: what stands behind it may hold signatures and tokens.

    Attributes:
        at: when it was made (UTC ISO 8601).
        host: who was asked.
        purpose: the repository it was made for, and the file of it; empty where nobody asked for it.
        received: bytes of the answer's body.
        outcome: "begun" of one that never ended: the program was killed, or it goes on.
        status: of the answer (HTTP); 0 where there was none.
    """

    at: str
    host: str
    purpose: str
    received: int = 0
    outcome: Outcome = "begun"
    status: int = 0


@dataclass(frozen=True, slots=True)
class Begun:
    """A request on its way, as it was noted."""

    key: str
    connection: Connection


class ConnectionLog:
    """One line when a request is made and one when it ends, so that a killed program leaves its trace, too.

    A line that cannot be written fails nothing.

    Args:
        path: JSON lines; made with the first request.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing = threading.Lock()

    def begin(self, host: str, purpose: str) -> Begun:
        """Note a request before it goes out."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        begun = Begun(uuid.uuid4().hex[:12], Connection(at, host[:_LONGEST], purpose[:_LONGEST]))
        self._append(begun.key, begun.connection)
        self._shorten()
        return begun

    def end(self, begun: Begun, received: int, outcome: Outcome, status: int) -> None:
        """Note what came of it."""
        self._append(begun.key, replace(begun.connection, received=received, outcome=outcome, status=status))

    def all(self) -> list[Connection]:
        """The requests, the newest first. What is no line of ours is passed over."""
        return list(reversed(self._read().values()))[:MOST]

    def clear(self) -> None:
        """Forget them.

        Raises:
            OSError: the file cannot be deleted.
        """
        with self._writing:
            self._path.unlink(missing_ok=True)

    def _append(self, key: str, connection: Connection) -> None:
        line = _line(key, connection)
        with self._writing, suppress(OSError):
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(handle, "ab") as out:
                out.write(line)

    def _shorten(self) -> None:
        kept = self._read()
        if len(kept) > MOST:
            lines = [_line(key, connection) for key, connection in list(kept.items())[-MOST:]]
            with self._writing, suppress(OSError):
                write_whole(self._path, b"".join(lines))

    def _read(self) -> dict[str, Connection]:
        """The requests by their keys, in the order in which they were made."""
        found: dict[str, Connection] = {}
        with suppress(OSError):
            with self._path.open("rb") as file:
                file.seek(max(0, os.fstat(file.fileno()).st_size - _BYTES))
                lines = file.read(_BYTES).splitlines()
            for line in lines:
                with suppress(ValueError, TypeError, KeyError):
                    key, connection = _understood(line)
                    found[key] = connection
        return found


def _line(key: str, connection: Connection) -> bytes:
    return json.dumps({"key": key, **asdict(connection)}).encode() + b"\n"


def _understood(line: bytes) -> tuple[str, Connection]:
    """The key and the request of a line.

    Raises:
        KeyError, TypeError, ValueError: it is none of ours.
    """
    given = json.loads(line)
    if not isinstance(given, dict):
        raise TypeError("no record")
    key = str(given.pop("key"))
    connection = Connection(**given)
    texts, numbers = (connection.at, connection.host, connection.purpose), (connection.received, connection.status)
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(number, int) for number in numbers):
        raise TypeError("a record of something else")
    if connection.outcome not in get_args(Outcome):
        raise ValueError(connection.outcome)
    return key, connection
