"""Just enough of TIFF to tell a camera's raw picture, which has the same first bytes, from a picture.

Raw are those that say so (DNG), whose pixels are the colour filter's (TIFF/EP, ISO 12234-2) or linear light, or are
packed in a way that only makers of cameras use.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_COMPRESSION, _PHOTOMETRIC, _SUB_DIRECTORIES, _DNG_VERSION = 259, 262, 330, 0xC612
_FILTERED: Final = frozenset({32803, 34892})  # colour filter array; linear raw
_PACKED: Final = frozenset({32767, 32769, 32770, 34713, 65535})  # Sony, Epson, Samsung, Nikon, Pentax
_MOST_DIRECTORIES: Final = 32
_MOST_TAGS: Final = 1000
_LENGTHS: Final = {1: 1, 3: 2, 4: 4, 13: 4}  # of the types that matter here: byte, short, long, directory
_CODES: Final = {1: "B", 2: "H", 4: "I"}


def is_raw(data: bytes) -> bool:
    """Whether a file that begins as a TIFF is a raw picture. False for what makes no sense."""
    order = "<" if data[:2] == b"II" else ">"
    for tags in _directories(data, order):
        if _DNG_VERSION in tags or _FILTERED & set(tags.get(_PHOTOMETRIC, ())):
            return True
        if _PACKED & set(tags.get(_COMPRESSION, ())):
            return True
    return False


def _directories(data: bytes, order: str) -> Iterator[dict[int, tuple[int, ...]]]:
    """Every directory and subdirectory, each once, with the tags that matter."""
    if len(data) < 8:
        return
    waiting, met = [int(struct.unpack_from(order + "I", data, 4)[0])], set[int]()
    while waiting and len(met) < _MOST_DIRECTORIES:
        at = waiting.pop(0)
        if at in met or not 0 < at <= len(data) - 2:
            continue
        met.add(at)
        count = int(struct.unpack_from(order + "H", data, at)[0])
        tags = dict(_entries(data, order, at + 2, min(count, _MOST_TAGS)))
        yield tags
        waiting += tags.get(_SUB_DIRECTORIES, ())
        after = at + 2 + 12 * count
        if after + 4 <= len(data):
            waiting.append(int(struct.unpack_from(order + "I", data, after)[0]))


def _entries(data: bytes, order: str, at: int, count: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    for entry in range(at, min(at + 12 * count, len(data) - 11), 12):
        tag, kind, n = struct.unpack_from(order + "HHI", data, entry)
        length = _LENGTHS.get(kind)
        if length is None or tag not in (_COMPRESSION, _PHOTOMETRIC, _SUB_DIRECTORIES, _DNG_VERSION):
            continue
        n = min(n, _MOST_DIRECTORIES)
        inline = n * length <= 4
        place = entry + 8 if inline else int(struct.unpack_from(order + "I", data, entry + 8)[0])
        if place + n * length <= len(data):
            yield tag, struct.unpack_from(f"{order}{n}{_CODES[length]}", data, place)
