"""Which content the library already has a vector for, small enough to hold for any library."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np


class KnownPictures:
    """A set of content hashes (hex of 32 bytes) as one sorted array: 32 MB for a million, read by any thread.

    What is added later is kept beside it, about 100 bytes each.
    """

    def __init__(self, hashes: Iterable[str]) -> None:
        digests = b"".join(bytes.fromhex(text) for text in hashes)
        self._digests = np.sort(np.frombuffer(digests, dtype="S32"))
        self._added: set[bytes] = set()

    def add(self, content_hash: str) -> None:
        """From now on this content is known too."""
        self._added.add(bytes.fromhex(content_hash))

    def __contains__(self, content_hash: object) -> bool:
        if not isinstance(content_hash, str):
            return False
        digest = bytes.fromhex(content_hash)
        if digest in self._added or not len(self._digests):
            return digest in self._added
        wanted = np.frombuffer(digest, dtype="S32")[0]
        at = int(np.searchsorted(self._digests, wanted))
        return at < len(self._digests) and bool(self._digests[at] == wanted)
