"""Where raw pictures that are no TIFF keep their tags: Fujifilm's RAF, Minolta's MRW, Sigma's X3F.

As far as ExifTool's and LibRaw's authors have found out: their makers publish nothing. Every length is checked against
the file; what lies outside is not there.
"""

from __future__ import annotations

import struct
from typing import Final

_RAF_JPEG: Final = 84  # where a RAF says at which place its JPEG lies, and how long it is
_MRW_TAGS: Final = b"\0TTW"  # the block that is a TIFF
_X3F_IMAGE: Final = struct.Struct("<4sIIIIII")  # "SECi", version, purpose, format, width, height, bytes a row
_X3F_JPEG: Final = 18
_MOST_BLOCKS: Final = 100


def jpeg_of_raf(data: bytes) -> bytes:
    """The camera's JPEG in a RAF, which holds its tags; empty where there is none."""
    if len(data) < _RAF_JPEG + 8:
        return b""
    at, length = struct.unpack_from(">II", data, _RAF_JPEG)
    return data[at : at + length]


def tiff_of_mrw(data: bytes) -> bytes:
    """The TIFF block of an MRW: blocks of a name, a length and as many bytes, in a header of a stated length."""
    if len(data) < 8:
        return b""
    end = min(8 + int(struct.unpack_from(">I", data, 4)[0]), len(data))
    at = 8
    for _ in range(_MOST_BLOCKS):
        if at + 8 > end:
            break
        name, length = data[at : at + 4], int(struct.unpack_from(">I", data, at + 4)[0])
        if name == _MRW_TAGS:
            return data[at + 8 : min(at + 8 + length, end)]
        at += 8 + length
    return b""


def jpeg_of_x3f(data: bytes) -> bytes:
    """The largest JPEG among the images that the directory at an X3F's end lists; empty where there is none."""
    if len(data) < 4:
        return b""
    at = int(struct.unpack_from("<I", data, len(data) - 4)[0])
    if data[at : at + 4] != b"SECd" or at + 12 > len(data):
        return b""
    count = min(int(struct.unpack_from("<I", data, at + 8)[0]), _MOST_BLOCKS)
    found = b""
    for entry in range(at + 12, min(at + 12 + 12 * count, len(data) - 11), 12):
        place, length = struct.unpack_from("<II", data, entry)
        start = place + _X3F_IMAGE.size
        if start > len(data) or length > len(data):
            continue
        name, _, _, kind, *_ = _X3F_IMAGE.unpack_from(data, place)
        if name == b"SECi" and kind == _X3F_JPEG and length > len(found) + _X3F_IMAGE.size:
            found = data[start : place + length]
    return found
