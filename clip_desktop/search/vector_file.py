"""Vectors of an index in a file that is mapped, not read: derived, checked, and thrown away when anything is odd.

Blocks one after another, each of ids int64 (n,), row numbers int64 (n,) and vectors float16 (n, dim), padded to 64
bytes; then a table of contents in JSON, its length and checksum, and a mark. What was cut short has no mark.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import sys
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.blocks import BLOCK_ROWS, Block
from clip_desktop.search.index import VectorIndex

IdArray = NDArray[np.int64]

_MARK: Final = b"CLIPVEC1"
_END: Final = struct.Struct("<II8s")  # length and checksum of the table of contents, the mark
_ALIGNED: Final = 64
_MOST_CONTENTS: Final = 1 << 26
_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredVectors:
    """What a file holds.

    Attributes:
        index: the vectors, in memory that the system may take back and read again.
        rows: the row number that each row of the index has in the library, int64 (n,).
    """

    index: VectorIndex
    rows: IdArray


@dataclass(frozen=True, slots=True)
class _Entry:
    """One block in the table of contents."""

    count: int
    longest: float
    checksum: int


def write_vectors(out: BinaryIO, key: str, index: VectorIndex, rows: IdArray) -> None:
    """Write an index with a row number for each of its rows (n,).

    Args:
        key: what the vectors depend on; only who asks for the same is given them.

    Raises:
        OSError: the disk is full or refuses.
    """
    entries, start = [], 0
    for block in _joined(index.blocks):
        checksum, size = 0, 0
        for array in (block.ids, rows[start : start + len(block)], block.vectors):
            data = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
            out.write(data)
            checksum, size = zlib.crc32(data, checksum), size + len(data)
        out.write(b"\0" * (-size % _ALIGNED))
        entries.append(_Entry(len(block), block.longest, checksum))
        start += len(block)
    contents = json.dumps([key, sys.byteorder, index.dim, [asdict(entry) for entry in entries]]).encode()
    out.write(contents)
    out.write(_END.pack(len(contents), zlib.crc32(contents), _MARK))


def read_vectors(path: Path, key: str) -> StoredVectors | None:
    """The vectors that were written with this key; None where there are none, or not all is as it was written.

    All of it is read once by ordinary reads to compare checksums: a fault of the disk is then an error of reading,
    where memory that is mapped would end the program.
    """
    try:
        with path.open("rb") as file:
            dim, entries = _contents(file, key)
            offsets = np.cumsum([0, *(_size(entry, dim) for entry in entries)]).tolist()
            if not _all_sound(path, dim, entries, offsets) or not entries:
                return None
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError, TypeError, KeyError, OverflowError, struct.error):
        return None
    blocks, rows = [], []
    for entry, offset in zip(entries, offsets[:-1], strict=True):
        ids, row, vectors = _arrays(mapped, entry, dim, offset)
        blocks.append(Block(ids, vectors, entry.longest))
        rows.append(row)
    return StoredVectors(VectorIndex(dim, tuple(blocks)), np.concatenate(rows))


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The same rows in the same order, in as few blocks as there may be."""
    waiting: Block | None = None
    for block in blocks:
        if waiting is not None and len(waiting) + len(block) > BLOCK_ROWS:
            yield waiting
            waiting = None
        waiting = block if waiting is None else waiting.joined(block)
    if waiting is not None:
        yield waiting


def _contents(file: BinaryIO, key: str) -> tuple[int, list[_Entry]]:
    """The width and the blocks. Raises ``ValueError`` and others when it is no such file, or its blocks do not fit."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END.size))
    length, checksum, mark = _END.unpack(file.read(_END.size))
    if mark != _MARK or length > min(size - _END.size, _MOST_CONTENTS):
        raise ValueError("no mark")
    file.seek(size - _END.size - length)
    contents = file.read(length)
    if zlib.crc32(contents) != checksum:
        raise ValueError("table of contents")
    written_with, byteorder, dim, entries = json.loads(contents)
    found = [_Entry(**entry) for entry in entries]
    if (written_with, byteorder) != (key, sys.byteorder):
        raise ValueError("of something else")
    if sum(_size(entry, dim) for entry in found) != size - _END.size - length:
        raise ValueError("length")
    return dim, found


def _data_size(entry: _Entry, dim: int) -> int:
    return entry.count * (2 * 8 + 2 * dim)


def _size(entry: _Entry, dim: int) -> int:
    """Bytes of a block with what fills it up."""
    return -(-_data_size(entry, dim) // _ALIGNED) * _ALIGNED


def _all_sound(path: Path, dim: int, entries: list[_Entry], offsets: list[int]) -> bool:
    """Whether every block is as it was written."""
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1), thread_name_prefix="checksum") as pool:
        return all(pool.map(partial(_is_sound, path, dim), entries, offsets))


def _is_sound(path: Path, dim: int, entry: _Entry, offset: int) -> bool:
    checksum, left = 0, _data_size(entry, dim)
    with path.open("rb", buffering=0) as file:
        file.seek(offset)
        while left and (piece := file.read(min(left, _PIECE))):
            checksum, left = zlib.crc32(piece, checksum), left - len(piece)
    return not left and checksum == entry.checksum


def _arrays(mapped: mmap.mmap, entry: _Entry, dim: int, offset: int) -> tuple[IdArray, IdArray, NDArray[np.float16]]:
    ids = np.frombuffer(mapped, np.int64, entry.count, offset)
    rows = np.frombuffer(mapped, np.int64, entry.count, offset + ids.nbytes)
    vectors = np.frombuffer(mapped, np.float16, entry.count * dim, offset + 2 * ids.nbytes)
    return ids, rows, vectors.reshape(entry.count, dim)
