"""One file read once: bytes to hash, facts, thumbnail and pixels for the model. Runs in decode workers: no database, no
torch; failures are values, so that one bad file stops nothing."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import Final

from PIL import Image

from clip_desktop.clip.protocol import PixelArray
from clip_desktop.imaging.decode import ImageProblem, content_hash, decode, read_bytes
from clip_desktop.imaging.metadata import read_metadata
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.library.records import PhotoFacts, StaleFile

_OUT_OF_REACH: Final = frozenset(
    getattr(errno, name)
    for name in ("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "ENOTCONN", "ESTALE", "EHOSTDOWN", "ETIMEDOUT")
    if hasattr(errno, name)
)
DECODED_EDGE: Final = 512  # enough for the thumbnail and for most models' input, from one draft decode
_SPARE: Final = 2  # times a model's input: drafts of that cost no photograph more than 0.003 of its cosine


@dataclass(frozen=True, slots=True)
class Read:
    """A picture, read. ``facts`` and ``pixels`` are None when its content was known and needs nothing new."""

    file: StaleFile
    content_hash: str
    size: int
    mtime_ns: int
    facts: PhotoFacts | None
    pixels: PixelArray | None


@dataclass(frozen=True, slots=True)
class Unusable:
    """The file cannot be used, and why.

    ``again`` says that it may be usable next time without having changed: the right to read it is given, say.
    """

    file: StaleFile
    message: str
    size: int
    mtime_ns: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class Unsettled:
    """The file is gone, out of reach, or was being written meanwhile: it stays on the work list."""

    file: StaleFile


Outcome = Read | Unusable | Unsettled


@dataclass(frozen=True, slots=True)
class Reader:
    """What a decode worker needs.

    Attributes:
        prepare: the model's preprocessing, PIL RGB image to uint8 (height, width, 3).
        thumbnails: where the small pictures go.
        known: content hashes whose photos are complete: such a file is only linked.
        edge: the shorter edge in pixels that pictures are decoded to, at least (``edge_for``).
    """

    prepare: Callable[[Image.Image], PixelArray]
    thumbnails: ThumbnailStore
    known: Container[str]
    edge: int = DECODED_EDGE

    def read(self, file: StaleFile) -> Outcome:
        """Read one file. Never raises for what is wrong with the file."""
        try:
            before = os.stat(file.path)
            data = read_bytes(file.path)
            after = os.stat(file.path)
        except ImageProblem as problem:
            return Unusable(file, str(problem), file.size, file.mtime_ns)
        except OSError as error:
            return _unread(file, error)
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            return Unsettled(file)
        try:
            return self._picture(file, data, after)
        except ImageProblem as problem:
            return Unusable(file, str(problem), after.st_size, after.st_mtime_ns)
        except MemoryError:
            return Unusable(file, "This picture needs more memory than there is.", after.st_size, after.st_mtime_ns)

    def _picture(self, file: StaleFile, data: bytes, stat: os.stat_result) -> Read:
        digest = content_hash(data)
        if digest in self.known:
            return Read(file, digest, stat.st_size, stat.st_mtime_ns, None, None)
        picture = decode(data, at_least=self.edge)
        meta = read_metadata(data, stat.st_mtime_ns)
        self.thumbnails.put(digest, picture.image)
        facts = PhotoFacts(
            digest,
            picture.format,
            picture.width,
            picture.height,
            meta.taken_at,
            meta.taken_at_source,
            meta.lat,
            meta.lon,
            meta.camera,
        )
        return Read(file, digest, stat.st_size, stat.st_mtime_ns, facts, self.prepare(picture.image))


def edge_for(size: int) -> int:
    """The shorter edge in pixels to decode to, for a model that sees squares of ``size`` pixels."""
    return max(DECODED_EDGE, _SPARE * size)


def _unread(file: StaleFile, error: OSError) -> Outcome:
    """What it means that the system would not give a file."""
    if error.errno in _OUT_OF_REACH:
        return Unsettled(file)  # moved away or unplugged: the next scan tells
    if isinstance(error, PermissionError):
        return Unusable(file, "This file may not be read by you.", file.size, file.mtime_ns, again=True)
    reason = os.strerror(error.errno) if error.errno else str(error)
    return Unusable(file, f"This file cannot be read: {reason}.", file.size, file.mtime_ns, again=True)
