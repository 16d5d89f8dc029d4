"""The kinds of picture there are, told by their first bytes: names and extensions lie."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from typing import Final

from clip_desktop.sentences import Sentence, say

SNIFFED: Final = 200  # first bytes of a file that ``kind_of`` looks at


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of picture that is read.

    Attributes:
        name: as Pillow calls it, and as the library stores it.
        extensions: the endings that a walk takes for it, in small letters with the dot.
        extra: the extra of this program (``clip-desktop[raw]``) that reads it; empty where nothing else is needed.
        module: what that extra installs; empty too.
        called: what people call it, where that is not its name.
    """

    name: str
    extensions: tuple[str, ...]
    extra: str = ""
    module: str = ""
    called: str = ""

    @property
    def is_there(self) -> bool:
        """Whether this installation reads it."""
        return not self.module or _is_installed(self.module)


RAW: Final = Format(
    "RAW",
    (
        ".dng", ".nef", ".nrw", ".cr2", ".cr3", ".crw", ".arw", ".sr2", ".srf", ".raf", ".orf", ".rw2", ".raw", ".rwl",
        ".pef", ".srw", ".3fr", ".fff", ".iiq", ".erf", ".kdc", ".dcr", ".mrw", ".mef", ".mos", ".x3f",
        ".gpr", ".k25",
    ),
    "raw",
    "rawpy",
    "raw pictures of cameras",
)  # fmt: skip
JXL: Final = Format("JXL", (".jxl",), "jxl", "pillow_jxl", "JPEG XL")
VIDEO: Final = Format(
    "VIDEO",
    (".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".mts", ".m2ts"),
    "video",
    "av",
    "videos",
)

# All that is read, and what each needs.
FORMATS: Final = (
    Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")),
    Format("PNG", (".png", ".apng")),
    Format("GIF", (".gif",)),
    Format("WEBP", (".webp",)),
    Format("TIFF", (".tif", ".tiff")),
    Format("BMP", (".bmp", ".dib")),
    Format("HEIF", (".heic", ".heif", ".hif")),
    Format("AVIF", (".avif", ".avifs")),
    RAW,
    JXL,
    VIDEO,
)
FORMAT_OF: Final = {kind.name: kind for kind in FORMATS}
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
    (b"FUJIFILMCCD-RAW", "RAW"),
    (b"IIRO", "RAW"),  # Olympus
    (b"IIRS", "RAW"),
    (b"MMOR", "RAW"),
    (b"IIU\0", "RAW"),  # Panasonic
    (b"\0MRM", "RAW"),  # Minolta; like Sigma's among what the LibRaw in rawpy's wheels says it reads, and untried
    (b"FOVb", "RAW"),  # Sigma
    (b"\xff\x0a", "JXL"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "JXL"),
    (b"\x1a\x45\xdf\xa3", "VIDEO"),
    (b"FLV\x01", "VIDEO"),
    (b"\0\0\1\xba", "VIDEO"),
)
_CR2: Final = b"CR"  # at the eighth byte of Canon's TIFFs
_BMP_HEADERS: Final = frozenset({12, 40, 52, 56, 64, 108, 124})
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1"}
)
_RAW_BRAND: Final = b"crx "
_TRANSPORT: Final = ((0, 188), (4, 192))  # where packets of camcorders' streams begin, and how long they are
_QUICKTIME: Final = frozenset({b"moov", b"mdat", b"wide", b"free", b"pnot"})  # first boxes of films before ftyp was

# What else is met under a picture's name, with an article: to say what a file is beats saying what it is not.
_OTHERS: Final = (
    (re.compile(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), say("a JPEG 2000 picture")),
    (re.compile(rb"8BPS"), say("a Photoshop document")),
    (re.compile(rb"%PDF"), say("a PDF document")),
    (re.compile(rb"PK\x03\x04"), say("a ZIP archive")),
    (re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype html|html)", re.IGNORECASE), say("a web page")),
    (re.compile(rb"(\xef\xbb\xbf)?\s*(<\?xml.*)?<svg", re.IGNORECASE | re.DOTALL), say("an SVG drawing")),
    (re.compile(rb"[\t\n\r\x20-\x7e]{8}[\t\n\r\x20-\x7e]*\Z"), say("text")),
)


def kind_of(head: bytes) -> str | None:
    """The name of the format that a file's first bytes (``SNIFFED`` are enough) show, or None.

    Many cameras' raw pictures are TIFFs by their first bytes: ``tiff_tags.is_raw`` tells them apart.
    """
    for start, name in _STARTS:
        if head.startswith(start):
            return "RAW" if name == "TIFF" and head[8:10] == _CR2 else name
    if head[:4] == b"RIFF":
        return {b"WEBP": "WEBP", b"AVI ": "VIDEO"}.get(head[8:12])
    if head[:2] == b"BM" and len(head) >= 18 and struct.unpack_from("<I", head, 14)[0] in _BMP_HEADERS:
        return "BMP"
    return _iso_kind(head)


def _iso_kind(head: bytes) -> str | None:
    """The kind of a file that is made of boxes or packets."""
    brands = _brands(head)
    if brands & _AVIF_BRANDS:
        return "AVIF"
    if brands & _HEIF_BRANDS:
        return "HEIF"
    if _RAW_BRAND in brands:
        return "RAW"
    is_stream = any(head[at : at + 1] == head[at + gap : at + gap + 1] == b"G" for at, gap in _TRANSPORT)
    return "VIDEO" if brands or head[4:8] in _QUICKTIME or is_stream else None


def describe_other(head: bytes) -> Sentence | None:
    """What a file is that is no readable picture, as "a web page"; None when that cannot be told."""
    return next((name for pattern, name in _OTHERS if pattern.match(head[:SNIFFED])), None)


@lru_cache(maxsize=8)
def _is_installed(module: str) -> bool:
    return find_spec(module) is not None


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
