"""Checksums of a file while it comes in: SHA-256, and Git's digest where the hub knows only that one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

CHUNK: Final = 1 << 20  # bytes read at once


class Checksum:
    """Of a file of a known size, fed from its first byte on.

    Attributes:
        length: bytes seen so far.
    """

    def __init__(self, size: int) -> None:
        self.length = 0
        self._sha256 = hashlib.sha256()
        # Git hashes a header before the content. It is a name here and no proof, so a broken SHA-1 does no harm: what
        # is loaded as weights always has a SHA-256.
        self._blob = hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)

    def update(self, data: bytes) -> None:
        self.length += len(data)
        self._sha256.update(data)
        self._blob.update(data)

    @property
    def sha256(self) -> str:
        return self._sha256.hexdigest()

    @property
    def blob(self) -> str:
        """What ``git hash-object`` says, if the file has the size it was said to have."""
        return self._blob.hexdigest()


def take_in(path: Path, checksum: Checksum) -> Iterator[int]:
    """Feed a file that is there already, in pieces; gives the bytes seen so far."""
    with path.open("rb") as file:
        while data := file.read(CHUNK):
            checksum.update(data)
            yield checksum.length
