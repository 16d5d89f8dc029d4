"""The vectors of a library as they are searched, kept in the cache: to map a file is a hundred times as quick as to
read rows and centre them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

from clip_desktop.library.embeddings import Embeddings
from clip_desktop.library.records import Model
from clip_desktop.search.index import VectorIndex
from clip_desktop.search.ranking import RankingSpace
from clip_desktop.search.vector_file import StoredVectors, read_vectors, write_vectors

_LEAST_NEW: Final = 1024  # vectors that are worth a file
_SHARE_NEW: Final = 8  # a file is written anew when an eighth of what there is is not in it
_ROOM: Final = 2  # of a disk, this many times a file's size has to be free
_UNUSED_S: Final = 60 * 24 * 3600.0
_LEFT_S: Final = 3600.0  # a piece that is younger may belong to a program at work


class KeptVectors:
    """One file for one model and space. Nothing here fails: what cannot be read or kept is loaded from the library.

    Args:
        folder: where files are kept; perhaps not there yet.
        model: the model's row.
        space: the space in which the vectors are.
    """

    def __init__(self, folder: Path, model: Model, space: RankingSpace) -> None:
        self._key = _key_of(model, space)
        self._model_id = model.id
        self._path = folder / f"vectors-{self._key[:32]}.bin"
        self._new = 0  # vectors that are not in the file

    def load(self, embeddings: Embeddings) -> tuple[VectorIndex, int] | None:
        """The vectors kept that the library still holds, and the last row they stand for; None where there are none."""
        before = _version(self._path)
        if before is None:
            return None
        stored = read_vectors(self._path, self._key)
        if stored is None:
            if _version(self._path) == before:  # not one that another program has just put there
                with contextlib.suppress(OSError):
                    self._path.unlink()
            return None
        last = int(stored.rows.max())
        index = self._still_there(stored, last, embeddings)
        if index is None:
            return None
        with contextlib.suppress(OSError):
            os.utime(self._path)  # in use: others that are not are removed some day
        return index, last

    def keep(self, index: VectorIndex, last: int, loaded: int, embeddings: Embeddings) -> None:
        """Keep the vectors up to a row, if enough of them are new.

        Args:
            last: the last row that was loaded.
            loaded: how many were since the last call.
        """
        self._new += loaded
        if self._new < max(_LEAST_NEW, len(index) // _SHARE_NEW):
            return
        self._new = 0  # also where it fails: another attempt waits for as many more
        rows, photos = embeddings.rows_until(self._model_id, last)
        numbers = np.zeros(len(index), np.int64)
        at = index.positions(photos)
        numbers[at[at >= 0]] = rows[at >= 0]
        if not numbers.all():  # replaced or dropped meanwhile
            index, numbers = index.remove(index.ids[numbers == 0]), numbers[numbers > 0]
        with contextlib.suppress(OSError), _renewed(self._path, 2 * index.dim * len(index)) as out:
            write_vectors(out, self._key, index, numbers)

    def _still_there(self, stored: StoredVectors, last: int, embeddings: Embeddings) -> VectorIndex | None:
        """The index less what the library dropped; None where its history is another one.

        A row number is of one vector in every history. So where the last is there, all that it ever held up to there
        was in the file, and if they are as many as then, they are the same.
        """
        if embeddings.count_until(self._model_id, last) == len(stored.rows):
            return stored.index
        there, _ = embeddings.rows_until(self._model_id, last)
        if not len(there) or not np.isin(there, stored.rows).all():
            return None
        return stored.index.remove(stored.index.ids[~np.isin(stored.rows, there)])


def _version(path: Path) -> tuple[int, int, int] | None:
    """What tells a file from another one of the same name; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _key_of(model: Model, space: RankingSpace) -> str:
    """What the vectors depend on: the model, and what its space makes of a vector."""
    probe = np.cos(np.arange(model.dim))[None].astype(np.float32)
    identity = json.dumps([model.name, model.weights_sha256, model.preprocess, model.dim])
    return hashlib.sha256(identity.encode() + space.pictures(probe).tobytes()).hexdigest()


@contextlib.contextmanager
def _renewed(path: Path, size: int) -> Iterator[BinaryIO]:
    """A file written beside another and put in its place, or nothing.

    Raises:
        OSError: the disk refuses, is full, or would be afterwards.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    if shutil.disk_usage(path.parent).free < _ROOM * size:
        raise OSError("not enough room")
    handle, name = tempfile.mkstemp(".part", "vectors-", path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        os.replace(name, path)
    except BaseException:
        Path(name).unlink()
        raise


def _sweep(path: Path) -> None:
    """Remove what killed programs left, and files of models that nobody uses any more."""
    for pattern, age in (("vectors-*.part", _LEFT_S), ("vectors-*.bin", _UNUSED_S)):
        for old in path.parent.glob(pattern):
            with contextlib.suppress(OSError):
                if old != path and time.time() - old.stat().st_mtime > age:
                    old.unlink()
