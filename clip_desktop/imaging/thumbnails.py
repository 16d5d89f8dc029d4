"""Small pictures on disk by content: made whole or not at all, checked when read, the least used dropped."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

if TYPE_CHECKING:
    from PIL import Image

EDGE: Final = 512  # pixels of the longer edge: what indexing makes, and enough for most cells
LARGE: Final = 1024  # made when large cells on a screen of many pixels ask for it
_QUALITY: Final = 85
_START, _END = b"\xff\xd8\xff", b"\xff\xd9"
_KEPT_SHARE: Final = 0.9  # of the limit after shrinking, so that it does not happen at each new picture
_USE_STEP_S: Final = 3600.0  # how exactly the time of last use is kept
_OLD_SCRAP_S: Final = 3600.0
_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


class _Entry(NamedTuple):
    used: float
    size: int
    path: str


class ThumbnailStore:
    """A folder of thumbnails: JPEG in sRGB, upright, of two sizes: at most 512 or 1,024 pixels on the longer edge.

    Any thread may use it. The time of a file is when it was last used, to the hour, so that a view seldom writes.

    Args:
        root: the folder; made when the first thumbnail is.
        limit_mb: how many megabytes (of 1,000,000 bytes) they may take.
    """

    def __init__(self, root: Path, limit_mb: int) -> None:
        self.root = root
        self.limit = limit_mb * 1_000_000
        self._lock = threading.Lock()
        self._bytes: int | None = None  # what lies there, as far as this process knows; None before it looked

    @property
    def is_full(self) -> bool:
        """Whether thumbnails have been, or may soon be, dropped for want of room."""
        return sum(entry.size for entry in self._entries()) > self.limit * _KEPT_SHARE * _KEPT_SHARE

    def path(self, content_hash: str, edge: int = EDGE) -> Path:
        """Where the thumbnail of a content lies, or would lie."""
        name = content_hash if edge == EDGE else f"{content_hash}-{edge}"
        return self.root / content_hash[:2] / f"{name}.jpg"

    def put(self, content_hash: str, image: Image.Image, edge: int = EDGE) -> Path:
        """Keep a small copy of an RGB picture, in place of an older one, and drop others if there are too many.

        Raises:
            UserError: the disk is full, or its folder cannot be written to.
        """
        path = self.path(content_hash, edge)
        try:
            size = _write(path, _small(image, edge))
        except OSError as error:
            raise _problem(error) from error
        with self._lock:
            if self._bytes is None:
                self._bytes = sum(entry.size for entry in self._entries())
            else:
                self._bytes += size
            too_much = self._bytes > self.limit
        if too_much:
            self.shrink_to_limit()
        return path

    def get_path(self, content_hash: str, edge: int = EDGE) -> Path | None:
        """Where a whole thumbnail lies, and note that it was used; None when there is none. A damaged one is
        dropped."""
        path = self.path(content_hash, edge)
        try:
            with open(path, "rb") as file:
                status = os.fstat(file.fileno())
                whole = status.st_size > len(_START) + len(_END) and _has_both_ends(file)
        except OSError:  # not there, or out of reach just now, which is no reason to drop it
            return None
        if not whole:
            _drop(path)
            return None
        if abs(time.time() - status.st_mtime) > _USE_STEP_S:
            with contextlib.suppress(OSError):  # a cache that is read-only is still a cache
                os.utime(path)
        return path

    def discard(self, content_hash: str) -> None:
        """Drop the thumbnails of a content, if they are there."""
        for edge in (EDGE, LARGE):
            _drop(self.path(content_hash, edge))

    def contents(self) -> Iterator[str]:
        """The content of every thumbnail that lies there, in no order; twice where both sizes do."""
        for entry in self._entries():
            yield Path(entry.path).name.removesuffix(".jpg").partition("-")[0]

    def shrink_to_limit(self) -> int:
        """Drop those unused for longest until nine tenths of the limit are left, if it is exceeded; how many."""
        with self._lock:
            entries = sorted(self._entries())
            total = sum(entry.size for entry in entries)
            dropped = 0
            if total > self.limit:
                for entry in entries:
                    if total <= self.limit * _KEPT_SHARE:
                        break
                    with contextlib.suppress(OSError):
                        Path(entry.path).unlink()
                        total -= entry.size
                        dropped += 1
            self._bytes = total
        return dropped

    def _entries(self) -> Iterator[_Entry]:
        """Every thumbnail with its time of last use; scraps of writes that were cut off are removed on the way."""
        for shard in _listed(self.root):
            for entry in _listed(shard.path):
                with contextlib.suppress(OSError):
                    status = entry.stat()
                    if entry.name.endswith(".jpg"):
                        yield _Entry(status.st_mtime, status.st_size, entry.path)
                    elif time.time() - status.st_mtime > _OLD_SCRAP_S:
                        Path(entry.path).unlink()


def _listed(folder: str | Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _has_both_ends(file: BinaryIO) -> bool:
    start = file.read(len(_START))
    file.seek(-len(_END), os.SEEK_END)
    return start == _START and file.read() == _END


def _drop(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _small(image: Image.Image, edge: int) -> Image.Image:
    from PIL import Image

    longest = max(image.size)
    if longest <= edge:
        return image
    size = (max(1, round(image.width * edge / longest)), max(1, round(image.height * edge / longest)))
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _write(path: Path, image: Image.Image) -> int:
    """Write through a neighbour and rename, so that no reader ever sees half a file; the size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, scrap = tempfile.mkstemp(suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            image.save(file, "JPEG", quality=_QUALITY)
            size = file.tell()
        _move(scrap, path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(scrap).unlink()
        raise
    return size


def _move(scrap: str, path: Path) -> None:
    try:
        os.replace(scrap, path)
    except PermissionError:
        if not path.is_file():
            raise
        Path(scrap).unlink()  # Windows keeps a file that somebody is reading; it shows the same content


def _problem(error: OSError) -> UserError:
    if error.errno in _FULL:
        return UserError(
            "The disk is full: no more thumbnails can be kept.",
            "Free some space, or make the thumbnail cache smaller in the settings.",
        )
    reason = reason_of(error)
    return UserError(say("The thumbnail folder cannot be written to: {reason}.", reason=reason))
