"""The kinds of picture there are, told by their first bytes: names and extensions lie."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Final

SNIFFED: Final = 64  # first bytes of a file that ``kind_of`` looks at


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of picture that is read.

    Attributes:
        name: as Pillow calls it, and as the library stores it.
        extensions: the endings that a walk takes for it, in small letters with the dot.
    """

    name: str
    extensions: tuple[str, ...]


FORMATS: Final = (
    Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")),
    Format("PNG", (".png", ".apng")),
    Format("GIF", (".gif",)),
    Format("WEBP", (".webp",)),
    Format("TIFF", (".tif", ".tiff")),
    Format("BMP", (".bmp", ".dib")),
    Format("HEIF", (".heic", ".heif", ".hif")),
    Format("AVIF", (".avif", ".avifs")),
)
EXTENSIONS: Final = frozenset(extension for kind in FORMATS for extension in kind.extensions)

_STARTS: Final = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
)
_BMP_HEADERS: Final = frozenset({12, 40, 52, 56, 64, 108, 124})
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1"}
)
_RAW_BRAND: Final = b"crx "

# What else is met under a picture's name, with an article: to say what a file is beats saying what it is not.
_OTHERS: Final = (
    (re.compile(rb"\xff\x0a|\0\0\0\x0cJXL "), "a JPEG XL picture"),
    (re.compile(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), "a JPEG 2000 picture"),
    (re.compile(rb"8BPS"), "a Photoshop document"),
    (re.compile(rb"FUJIFILMCCD-RAW|IIRO|IIRS|MMOR|IIU\0"), "a raw picture of a camera"),
    (re.compile(rb"%PDF"), "a PDF document"),
    (re.compile(rb"\x1a\x45\xdf\xa3|RIFF....AVI |FLV\x01", re.DOTALL), "a video"),
    (re.compile(rb"PK\x03\x04"), "a ZIP archive"),
    (re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype html|html)", re.IGNORECASE), "a web page"),
    (re.compile(rb"(\xef\xbb\xbf)?\s*(<\?xml.*)?<svg", re.IGNORECASE | re.DOTALL), "an SVG drawing"),
    (re.compile(rb"[\t\n\r\x20-\x7e]{8}[\t\n\r\x20-\x7e]*\Z"), "text"),
)


def kind_of(head: bytes) -> str | None:
    """The name of the format that a file's first bytes (64 are enough) show, or None."""
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[:2] == b"BM" and len(head) >= 18 and struct.unpack_from("<I", head, 14)[0] in _BMP_HEADERS:
        return "BMP"
    brands = _brands(head)
    if brands & _AVIF_BRANDS:
        return "AVIF"
    return "HEIF" if brands & _HEIF_BRANDS else None


def describe_other(head: bytes) -> str | None:
    """What a file is that is no readable picture, as "a video" or "text"; None when that cannot be told."""
    brands = _brands(head)
    if _RAW_BRAND in brands:
        return "a raw picture of a camera"
    if brands and not brands & (_HEIF_BRANDS | _AVIF_BRANDS):
        return "a video"
    return next((name for pattern, name in _OTHERS if pattern.match(head[:SNIFFED])), None)


def is_cut_short(data: bytes, kind: str) -> bool:
    """Whether a file of a format that states lengths is shorter than it states."""
    if kind == "WEBP" and len(data) >= 8:
        return int(struct.unpack_from("<I", data, 4)[0]) + 8 > len(data)
    if kind in ("HEIF", "AVIF"):
        at = 0
        while at + 8 <= len(data):
            length = int(struct.unpack_from(">I", data, at)[0])
            if length == 1 and at + 16 <= len(data):
                length = int(struct.unpack_from(">Q", data, at + 8)[0])
            if length == 0:  # this box reaches to the end, wherever that is
                return False
            at += max(length, 8)
        return at > len(data)
    return False


def _brands(head: bytes) -> frozenset[bytes]:
    """The brands in the first box of an ISO media file (HEIF, AVIF, video); none for anything else."""
    if head[4:8] != b"ftyp" or len(head) < 12:
        return frozenset()
    end = min(int(struct.unpack_from(">I", head)[0]), len(head))
    return frozenset({head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))})
