"""What a picture's file, and the sidecar beside it, say of how, when and where it was taken, and of what it shows.

A fact may stand in several places. The first that has it, and makes sense, wins:

    ==================== ============ ============ ============ ====== ===========
    fact                 first        second       third        fourth last
    ==================== ============ ============ ============ ====== ===========
    time                 sidecar      EXIF         XMP inside   IPTC   file's time
    place                sidecar      EXIF         XMP inside
    title                sidecar      XMP inside   IPTC
    description          sidecar      XMP inside   IPTC         EXIF
    keywords, all of one sidecar      XMP inside   IPTC
    rating               sidecar      XMP inside   EXIF
    camera, lens         EXIF         XMP inside   sidecar
    exposure, turn       EXIF
    ==================== ============ ============ ============ ====== ===========

A sidecar comes first because it is where a program writes what its user said later. For time and place EXIF comes
before the XMP inside, which most programs merely copy from it, often without the part of a second. Where the Metadata
Working Group's guidelines (version 2.0, 2010) weigh checksums of IPTC, the order here is fixed: XMP is the newer one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal

from clip_desktop.imaging.exif_values import camera_of, exposure_of, lens_of, place_of, text_of, time_of
from clip_desktop.imaging.iptc import read_iptc
from clip_desktop.imaging.tags import Tags, tags_of
from clip_desktop.imaging.xmp import Path, Said, XmpError, prose_of, rating_of, read_xmp
from clip_desktop.sentences import say

_MAKE, _MODEL, _ORIENTATION, _LENS_MODEL, _LENS_RANGE = 0x010F, 0x0110, 0x0112, 0xA434, 0xA432
_DESCRIPTION, _RATING = 0x010E, 0x4746
# Time, part of a second and UTC offset: of the shutter, else of the scan, else of the last change by a program.
_TIMES: Final = ((0x9003, 0x9291, 0x9011), (0x9004, 0x9292, 0x9012), (0x0132, 0x9290, 0x9010))
_ANY_OFFSET: Final = 0x9010  # of the change, which some cameras write alone
_UNSET: Final = frozenset("0 :-./T")  # characters of a date that was never set
_EPOCH: Final = ("1970:01:01 00:00:00", "1970-01-01T00:00:00")  # of a clock that was never set
# What cameras fill the description with.
_NO_DESCRIPTION: Final = frozenset({"olympus digital camera", "sony dsc", "dcim", "minolta digital camera", "default"})
_Tags = Mapping[int, Any]
Source = Literal["sidecar", "exif", "xmp", "iptc", "file"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """Facts from the file and its sidecar; what is missing or nonsense is None.

    Attributes:
        taken_at: ISO 8601, the time the clock on the spot showed, with its UTC offset where known; or else the file's
            own time in this machine's zone; None only where that too is beyond any calendar.
        taken_at_source: where that stood.
        lat, lon: degrees, north and east positive.
        camera: maker and model, tidied.
        lens: its name or its range.
        exposure: "1/250 s · f/2.8 · ISO 400 · 50 mm", of what of it is known.
        orientation: how EXIF says the pixels are to be turned, 1 to 8; 1 where the container turns them itself.
        title, description: what it shows, in somebody's words.
        keywords: paths from the widest to the narrowest.
        rating: 1 to 5 stars.
        problems: a sentence for each thing that is there and makes no sense.
    """

    taken_at: str | None
    taken_at_source: Source
    lat: float | None = None
    lon: float | None = None
    camera: str | None = None
    lens: str | None = None
    exposure: str | None = None
    orientation: int = 1
    title: str | None = None
    description: str | None = None
    keywords: tuple[Path, ...] = ()
    rating: int | None = None
    problems: tuple[str, ...] = ()


def read_metadata(data: bytes, mtime_ns: int, sidecar: bytes = b"") -> Metadata:
    """What the bytes of a picture say. Never raises: of a file that is no picture, its time alone is known.

    Args:
        mtime_ns: when the file was last changed, in nanoseconds since 1970: its time where nothing else says one.
        sidecar: the content of the XMP file beside it; empty if there is none.
    """
    return merged(tags_of(data), mtime_ns, sidecar)


def merged(tags: Tags, mtime_ns: int, sidecar: bytes = b"", filmed: Said | None = None) -> Metadata:
    """The table above, applied.

    Args:
        filmed: what a film's container says: its EXIF, so to speak.
    """
    problems: list[str] = []
    beside = _said(sidecar, say("The sidecar"), problems)
    inside = _inside(tags, problems)
    press = read_iptc(tags.iptc)
    exif = filmed or _exif(tags, problems)
    said = (beside, inside, press)
    taken_at, source = _moment(beside, exif, inside, press) or (_file_time(mtime_ns), "file")
    lat, lon = beside.place or exif.place or inside.place or (None, None)
    turn = tags.main.get(_ORIENTATION)
    return Metadata(
        taken_at,
        source,
        lat,
        lon,
        exif.camera or inside.camera or beside.camera,
        exif.lens or inside.lens or beside.lens,
        exposure_of(tags.photo),
        turn if isinstance(turn, int) and 1 <= turn <= 8 else 1,
        next((each.title for each in said if each.title), None),
        next((each.description for each in (*said, exif) if each.description), None),
        next((each.keywords for each in said if each.keywords), ()),
        beside.rating or inside.rating or exif.rating,
        (*problems, *(sentence for each in (beside, inside, press) for sentence in each.problems)),
    )


def _moment(beside: Said, exif: Said, inside: Said, press: Said) -> tuple[str, Source] | None:
    sources: tuple[tuple[Source, Said], ...] = (("sidecar", beside), ("exif", exif), ("xmp", inside), ("iptc", press))
    return next(((said.taken_at, source) for source, said in sources if said.taken_at), None)


def _inside(tags: Tags, problems: list[str]) -> Said:
    """The XMP of the file; of one whose second part is damaged, the first."""
    if tags.xmp_problem:
        problems.append(say("A part of the XMP of this file was ignored: {xmp_problem}.", xmp_problem=tags.xmp_problem))
    if tags.xmp_rest:
        try:
            return read_xmp(tags.xmp, tags.xmp_rest)
        except XmpError as error:
            problems.append(say("A part of the XMP of this file was ignored: {error}.", error=error))
    return _said(tags.xmp, say("The XMP of this file"), problems)


def _said(packet: bytes, where: str, problems: list[str]) -> Said:
    if not packet.strip(b"\0 \t\r\n"):
        return Said()
    try:
        return read_xmp(packet)
    except XmpError as error:
        problems.append(say("{where} was ignored: {error}.", where=where, error=error))
        return Said()


def _exif(tags: Tags, problems: list[str]) -> Said:
    """EXIF as what was said."""
    main, photo, place = tags.main, tags.photo, place_of(tags.gps)
    taken_at = next(filter(None, (_time(main, photo, which) for which in _TIMES)), None)
    if tags.is_damaged:
        problems.append("The EXIF of this file is damaged and was ignored.")
    written = text_of(photo.get(_TIMES[0][0], main.get(_TIMES[0][0])))
    if written and taken_at is None and not set(written) <= _UNSET and not written.startswith(_EPOCH):
        problems.append(say("The date “{written}” of its EXIF is impossible and was ignored.", written=written))
    if place is None and _is_out_of_range(tags.gps):
        problems.append("The position in its EXIF is impossible and was ignored.")
    text = _decoded(main.get(_DESCRIPTION))
    return Said(
        taken_at,
        place,
        rating_of(main.get(_RATING)),
        description=None if text and text.strip().lower() in _NO_DESCRIPTION else prose_of(text),
        camera=camera_of(main.get(_MAKE), main.get(_MODEL)),
        lens=lens_of(photo.get(_LENS_MODEL), photo.get(_LENS_RANGE)),
    )


def _decoded(value: object) -> str | None:
    """A text of EXIF, which is to be ASCII, is mostly UTF-8, and comes from Pillow as Latin-1."""
    if isinstance(value, str):
        try:
            return value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return value
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else None


def _is_out_of_range(gps: _Tags) -> bool:
    """Whether a place is written down that is none; without a fix, receivers write nothing or noughts."""
    values = (gps.get(2), gps.get(4))
    if None in values:
        return False
    numbers = [part for value in values for part in (value if isinstance(value, tuple) else (value,))]
    return any(number != 0 for number in numbers)


def _time(main: _Tags, photo: _Tags, tags: tuple[int, int, int]) -> str | None:
    at, subsec, offset = (photo.get(tag, main.get(tag)) for tag in tags)
    return time_of(at, subsec, text_of(offset) or photo.get(_ANY_OFFSET))


def _file_time(mtime_ns: int) -> str | None:
    try:
        return datetime.fromtimestamp(mtime_ns // 1_000_000_000, UTC).astimezone().isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        return None
