"""Files made of boxes (ISO 14496-12): JPEG XL's container and Canon's CR3, read for what stands beside the pixels."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_JXL_START: Final = b"\xff\x0a"
_TIFF: Final = (b"II*\0", b"MM\0*")
_MOST_BOXES: Final = 10_000
_CANON: Final = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")  # of the box in moov that holds Canon's tags
_XMP: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")  # of the box beside moov that holds XMP
_SIZE_BITS: Final = (9, 13, 18, 30)
_RATIOS: Final = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The name and content of each box, until it makes no sense any more."""
    return ((name, data[start:stop]) for name, start, stop in _spans(data))


def _spans(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The name of each box, and where its content begins and ends: the pixels' need not be copied."""
    at = 0
    for _ in range(_MOST_BOXES):
        if at + 8 > len(data):
            return
        length, start = int(struct.unpack_from(">I", data, at)[0]), at + 8
        if length == 1 and at + 16 <= len(data):
            length, start = int(struct.unpack_from(">Q", data, at + 8)[0]), at + 16
        stop = len(data) if length == 0 else at + length
        if stop < start:
            return
        yield data[at + 4 : at + 8], start, stop
        at = stop


def jxl_notes(data: bytes) -> dict[bytes, bytes]:
    """EXIF ("Exif", as TIFF) and XMP ("xml ") of a JPEG XL file in a container, as far as they are not compressed."""
    if data.startswith(_JXL_START):
        return {}
    found = {name: body for name, body in boxes(data) if name in (b"Exif", b"xml ")}
    exif = found.get(b"Exif", b"")
    if exif and not exif.startswith(_TIFF):  # some writers leave out how many bytes come before it
        found[b"Exif"] = exif[4 + int.from_bytes(exif[:4], "big") :]
    return found


def jxl_size(data: bytes) -> tuple[int, int] | None:
    """Width and height that a JPEG XL file states in its first bits (ISO 18181-1, SizeHeader), before it is turned."""
    if not data.startswith(_JXL_START):
        parts = (body[4:] if name == b"jxlp" else body for name, body in boxes(data) if name in (b"jxlc", b"jxlp"))
        data = next(parts, b"")
    if not data.startswith(_JXL_START):
        return None
    bits = int.from_bytes(data[2:14], "little")

    def take(n: int) -> int:
        nonlocal bits
        value = bits & ((1 << n) - 1)
        bits >>= n
        return value

    small = take(1)

    def edge() -> int:
        return (take(5) + 1) * 8 if small else take(_SIZE_BITS[take(2)]) + 1

    height, ratio = edge(), take(3)
    if ratio:
        over, under = _RATIOS[ratio - 1]
        return height * over // under, height
    return edge(), height


def canon_notes(data: bytes) -> dict[bytes, bytes]:
    """The TIFF blocks of a CR3 by name: CMT1 (main tags), CMT2 (of the exposure), CMT4 (of the place); and "xml ", its
    XMP packet."""
    found: dict[bytes, bytes] = {}
    for name, start, stop in _spans(data):
        if name == b"moov":
            own = (body for inner, body in boxes(data[start:stop]) if inner == b"uuid" and body.startswith(_CANON))
            found |= {inner: body for inner, body in boxes(next(own, b"")[len(_CANON) :]) if inner.startswith(b"CMT")}
        elif name == b"uuid" and data.startswith(_XMP, start):
            found[b"xml "] = data[start + len(_XMP) : stop]
    return found
