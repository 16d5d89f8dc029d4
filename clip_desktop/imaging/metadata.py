"""What a picture's file says of how, when and where it was taken."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal

from PIL import ExifTags, Image, ImageFile

from clip_desktop.imaging.exif_values import camera_of, exposure_of, lens_of, place_of, text_of, time_of
from clip_desktop.imaging.opening import open_header
from clip_desktop.imaging.problems import ImageProblem

_MAKE, _MODEL, _ORIENTATION, _LENS_MODEL, _LENS_RANGE = 0x010F, 0x0110, 0x0112, 0xA434, 0xA432
# Time, part of a second and UTC offset: of the shutter, else of the scan, else of the last change by a program.
_TIMES: Final = ((0x9003, 0x9291, 0x9011), (0x9004, 0x9292, 0x9012), (0x0132, 0x9290, 0x9010))
_ANY_OFFSET: Final = 0x9010  # of the change, which some cameras write alone
_Tags = Mapping[int, Any]


@dataclass(frozen=True, slots=True)
class Metadata:
    """Facts from the file; what is missing or nonsense is None.

    Attributes:
        taken_at: ISO 8601, the time the clock on the spot showed, with its UTC offset where known. Of EXIF, or else
            the file's own time in this machine's zone; None only where that too is beyond any calendar.
        lat, lon: degrees, north and east positive.
        camera: maker and model, tidied.
        lens: its name or its range.
        exposure: "1/250 s · f/2.8 · ISO 400 · 50 mm", of what of it is known.
        orientation: how EXIF says the pixels are to be turned, 1 to 8; 1 where the container turns them itself.
    """

    taken_at: str | None
    taken_at_source: Literal["exif", "file"]
    lat: float | None = None
    lon: float | None = None
    camera: str | None = None
    lens: str | None = None
    exposure: str | None = None
    orientation: int = 1


def read_metadata(data: bytes, mtime_ns: int) -> Metadata:
    """What the bytes of a picture say. Never raises: of a file that is no picture, its time alone is known.

    Args:
        mtime_ns: when the file was last changed, in nanoseconds since 1970: its time where EXIF has none.
    """
    main, photo, gps = _tags_of(data)
    taken_at = next(filter(None, (_time(main, photo, tags) for tags in _TIMES)), None)
    lat, lon = place_of(gps) or (None, None)
    turn = main.get(_ORIENTATION)
    return Metadata(
        taken_at or _file_time(mtime_ns),
        "exif" if taken_at else "file",
        lat,
        lon,
        camera_of(main.get(_MAKE), main.get(_MODEL)),
        lens_of(photo.get(_LENS_MODEL), photo.get(_LENS_RANGE)),
        exposure_of(photo),
        turn if isinstance(turn, int) and 1 <= turn <= 8 else 1,
    )


def _time(main: _Tags, photo: _Tags, tags: tuple[int, int, int]) -> str | None:
    at, subsec, offset = (photo.get(tag, main.get(tag)) for tag in tags)
    return time_of(at, subsec, text_of(offset) or photo.get(_ANY_OFFSET))


def _file_time(mtime_ns: int) -> str | None:
    try:
        return datetime.fromtimestamp(mtime_ns // 1_000_000_000, UTC).astimezone().isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        return None


def _tags_of(data: bytes) -> tuple[_Tags, _Tags, _Tags]:
    """The main, photographic and GPS tags; empty where there are none or they are garbage."""
    try:
        image, kind = open_header(data)
    except ImageProblem:
        return {}, {}, {}
    try:
        exif = _exif_of(image, data, kind)
        main = dict(exif)
    except Exception:  # garbage in place of EXIF raises anything
        return {}, {}, {}
    return main, _directory(exif, ExifTags.IFD.Exif), _directory(exif, ExifTags.IFD.GPSInfo)


def _directory(exif: Image.Exif, which: int) -> _Tags:
    try:
        return dict(exif.get_ifd(which))
    except Exception:  # as above, and one bad directory spoils no other
        return {}


def _exif_of(image: ImageFile.ImageFile, data: bytes, kind: str) -> Image.Exif:
    if kind == "PNG" and "exif" not in image.info:
        late = next((body for name, body in _png_chunks(data) if name == b"eXIf"), None)  # may stand behind the pixels
        if late is not None:
            image.info["exif"] = b"Exif\0\0" + late
    return image.getexif()


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at + 8 <= len(data):
        length = int(struct.unpack_from(">I", data, at)[0])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12
