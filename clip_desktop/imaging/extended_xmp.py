"""Extended XMP: what of a JPEG's XMP does not fit into one segment of 64 KB (XMP specification, part 3, 1.1.3.1).

The packet names the MD5 digest of the rest in ``xmpNote:HasExtendedXMP``; the rest lies in pieces, in any order, in
segments that each repeat the digest and the whole length, and say where their piece goes.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Iterable
from typing import Final

from clip_desktop.imaging.xmp import LARGEST

_START: Final = b"http://ns.adobe.com/xmp/extension/\0"
_NAMED: Final = re.compile(rb"HasExtendedXMP\s*(?:=\s*[\"']|>)\s*([0-9A-Fa-f]{32})")
_HEADER: Final = struct.Struct(">32sII")  # digest, whole length, offset of this piece


class ExtendedXmpError(ValueError):
    """A packet names a rest that is not there, or not whole. The message says why."""


def extended_xmp(packet: bytes, segments: Iterable[bytes]) -> bytes:
    """The rest that belongs to a packet; empty where it names none.

    Args:
        segments: the contents of a file's APP1 segments, as they come.

    Raises:
        ExtendedXmpError: a piece is missing, lies outside, or the digest is another; or it is too large.
    """
    named = _NAMED.search(packet)
    if named is None:
        return b""
    digest = named[1].upper()
    pieces = [piece for segment in segments if (piece := _piece(segment, digest)) is not None]
    if not pieces:
        raise ExtendedXmpError("its second part is missing")
    length = pieces[0][0]
    if length > LARGEST:
        raise ExtendedXmpError("its second part is too large")
    whole, end = bytearray(), 0
    for states, offset, data in sorted(pieces):
        if states != length or offset > end or offset + len(data) > length:
            raise ExtendedXmpError("its second part is not whole")
        whole[offset : offset + len(data)] = data
        end = max(end, offset + len(data))
    if end != length or hashlib.md5(whole, usedforsecurity=False).hexdigest().upper().encode() != digest:
        raise ExtendedXmpError("its second part is not whole")
    return bytes(whole)


def _piece(segment: bytes, digest: bytes) -> tuple[int, int, bytes] | None:
    """The whole length, the offset and the data of a segment that holds a piece of a digest."""
    if not segment.startswith(_START) or len(segment) < len(_START) + _HEADER.size:
        return None
    whose, length, offset = _HEADER.unpack_from(segment, len(_START))
    return (length, offset, segment[len(_START) + _HEADER.size :]) if whose.upper() == digest else None
