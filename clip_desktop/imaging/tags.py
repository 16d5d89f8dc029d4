"""The metadata in a file of any format, unread: EXIF's directories, the XMP packet, the IPTC block."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from PIL import ExifTags, Image, ImageFile, TiffImagePlugin

from clip_desktop.imaging.boxes import canon_notes, jxl_notes
from clip_desktop.imaging.extended_xmp import ExtendedXmpError, extended_xmp
from clip_desktop.imaging.iptc import iptc_of_photoshop
from clip_desktop.imaging.maker_files import jpeg_of_raf, jpeg_of_x3f, tiff_of_mrw
from clip_desktop.imaging.opening import kind_of_content, open_header
from clip_desktop.imaging.problems import ImageProblem
from clip_desktop.imaging.quiet import hush_pillow

_XMP, _IPTC, _PHOTOSHOP = 700, 33723, 34377  # tags of TIFF
_PHOTOSHOP_3: Final = b"Photoshop 3.0\0"  # begins a JPEG's segment of Photoshop's resources
_Tags = Mapping[int, Any]


@dataclass(frozen=True, slots=True)
class Tags:
    """What was found; empty where there is none or it is garbage.

    Attributes:
        main, photo, gps: EXIF's directories: tag number to value.
        xmp: a packet.
        xmp_rest: what of a JPEG's did not fit into it, a packet of its own.
        iptc: IIM records.
        is_damaged: EXIF is there and cannot be read.
        xmp_problem: why there is no rest though the packet names one.
    """

    main: _Tags = field(default_factory=dict)
    photo: _Tags = field(default_factory=dict)
    gps: _Tags = field(default_factory=dict)
    xmp: bytes = b""
    iptc: bytes = b""
    is_damaged: bool = False
    xmp_rest: bytes = b""
    xmp_problem: str = ""


def tags_of(data: bytes) -> Tags:
    """What stands in a file's bytes. Never raises."""
    kind = kind_of_content(data)
    try:
        if kind == "JXL":
            notes = jxl_notes(data)
            return _of_tiff(notes.get(b"Exif", b""), notes.get(b"xml ", b""))
        if kind == "RAW":
            return _of_raw(data)
        if kind in (None, "VIDEO"):
            return Tags()
        return _of_picture(data)
    except Exception:  # garbage in place of EXIF raises anything
        return Tags(is_damaged=True)


def _of_picture(data: bytes) -> Tags:
    try:
        image, kind = open_header(data)
    except ImageProblem:
        return Tags()
    xmp, iptc = _packets(image, data, kind)
    found = Tags(xmp=xmp, iptc=iptc)
    if kind == "JPEG":
        try:
            segments = (body for name, body in getattr(image, "applist", ()) if name == "APP1")
            found = replace(found, xmp_rest=extended_xmp(xmp, segments))
        except ExtendedXmpError as error:
            found = replace(found, xmp_problem=str(error))
    try:
        exif = _exif_of(image, data, kind)
        main = dict(exif)
    except Exception:  # as above, and it spoils nothing else
        return replace(found, is_damaged=True)
    photo, gps = _directory(exif, ExifTags.IFD.Exif), _directory(exif, ExifTags.IFD.GPSInfo)
    return replace(found, main=main, photo=photo, gps=gps)


def _of_raw(data: bytes) -> Tags:
    if data.startswith(b"FUJIFILM"):
        return _of_picture(jpeg_of_raf(data))
    if data.startswith(b"FOVb"):
        return _of_picture(jpeg_of_x3f(data))
    if data.startswith(b"\0MRM"):
        return _of_tiff(tiff_of_mrw(data))
    if data[4:8] == b"ftyp":
        notes = canon_notes(data)
        main, photo, gps = (_of_tiff(notes.get(name, b"")).main for name in (b"CMT1", b"CMT2", b"CMT4"))
        return Tags(main, photo, gps, notes.get(b"xml ", b""))
    if data[:2] not in (b"II", b"MM"):
        return Tags()
    order = data[:2]
    # Olympus and Panasonic write TIFF with numbers of their own in its third and fourth byte.
    return _of_tiff(order + (b"*\0" if order == b"II" else b"\0*") + data[4:])


def _of_tiff(block: bytes, xmp: bytes = b"") -> Tags:
    if not block:
        return Tags(xmp=xmp)
    hush_pillow()
    exif = Image.Exif()
    exif.load(b"Exif\0\0" + block)
    main = dict(exif)
    packet = _bytes_of(main.get(_XMP)) or xmp
    photo, gps = _directory(exif, ExifTags.IFD.Exif), _directory(exif, ExifTags.IFD.GPSInfo)
    return Tags(main, photo, gps, packet, _bytes_of(main.get(_IPTC)))


def _packets(image: ImageFile.ImageFile, data: bytes, kind: str) -> tuple[bytes, bytes]:
    """The XMP packet and the IPTC block."""
    packet = _bytes_of(image.info.get("xmp"))
    if kind == "PNG" and not packet:
        packet = next((text for name, body in _png_chunks(data) if name == b"iTXt" and (text := _xmp_of(body))), b"")
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        block = _bytes_of(image.tag_v2.get(_IPTC), data[:2])
        return packet, block or iptc_of_photoshop(_bytes_of(image.tag_v2.get(_PHOTOSHOP)))
    segments = (body for name, body in getattr(image, "applist", ()) if name == "APP13")
    resources = b"".join(body.removeprefix(_PHOTOSHOP_3) for body in segments if body.startswith(_PHOTOSHOP_3))
    return packet, iptc_of_photoshop(resources)


def _xmp_of(chunk: bytes) -> bytes:
    """The packet in a PNG's uncompressed iTXt chunk that holds one, wherever it stands."""
    name, _, rest = chunk.partition(b"\0")
    return rest[2:].split(b"\0", 2)[-1] if name == b"XML:com.adobe.xmp" and rest[:1] == b"\0" else b""


def _bytes_of(value: object, order: bytes = b"II") -> bytes:
    """A tag's bytes, however Pillow took them: IPTC is often marked as long numbers, in the order of its file."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape")
    if isinstance(value, tuple) and value and all(isinstance(each, int) and each >= 0 for each in value):
        return bytes(value) if max(value) < 256 else struct.pack(f"{'<>'[order == b'MM']}{len(value)}I", *value)
    return value if isinstance(value, bytes) else b""


def _directory(exif: Image.Exif, which: int) -> _Tags:
    try:
        return dict(exif.get_ifd(which))
    except Exception:  # one bad directory spoils no other
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
