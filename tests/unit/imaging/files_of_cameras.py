"""Raw pictures, JPEG XL, films and metadata packets made for tests, byte by byte or by the extras themselves."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from PIL import Image

from tests.unit.imaging.pictures import encoded

_BYTE, _ASCII, _SHORT, _LONG, _RATIONAL, _SIGNED = 1, 2, 3, 4, 5, 10
_CODES = {_BYTE: "B", _SHORT: "H", _LONG: "I"}
Entry = tuple[int, int, Any]


def tiff(*directories: Sequence[Entry], blobs: Sequence[bytes] = (), start: bytes = b"II*\0") -> bytes:
    """A TIFF with some directories; a value ("blob", n) is where the n-th blob lies, ("ifd", n) where a directory does.

    Only the first directory is in the chain: others are reached by what points at them.
    """
    sizes = [2 + 12 * len(entries) + 4 for entries in directories]
    starts = [8 + sum(sizes[:n]) for n in range(len(directories))]
    at = 8 + sum(sizes)
    places = []
    tail = b""
    for blob in blobs:
        places.append(at + len(tail))
        tail += blob + bytes(len(blob) % 2)
    out = start + struct.pack("<I", 8)
    for entries in directories:
        out += struct.pack("<H", len(entries))
        for tag, kind, value in sorted(entries):
            data = _value(kind, _resolved(value, starts, places))
            count = len(data) // {_BYTE: 1, _ASCII: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8, _SIGNED: 8}[kind]
            if len(data) > 4:
                place = at + len(tail)
                tail += data + bytes(len(data) % 2)
                data = struct.pack("<I", place)
            out += struct.pack("<HHI", tag, kind, count) + data.ljust(4, b"\0")
        out += bytes(4)
    return out + tail


def _resolved(value: Any, starts: list[int], places: list[int]) -> Any:
    if isinstance(value, tuple) and value and value[0] in ("blob", "ifd"):
        return (places if value[0] == "blob" else starts)[value[1]]
    return value


def _value(kind: int, value: Any) -> bytes:
    if kind == _ASCII:
        return value.encode() + b"\0"
    values = value if isinstance(value, list | tuple) else [value]
    if kind in _CODES:
        return struct.pack(f"<{len(values)}{_CODES[kind]}", *values)
    fractions = [Fraction(v).limit_denominator(10_000) for v in values]
    code = "<ii" if kind == _SIGNED else "<II"
    return b"".join(struct.pack(code, f.numerator, f.denominator) for f in fractions)


def dng(
    colour: tuple[float, float, float] = (0.8, 0.2, 0.2),
    size: tuple[int, int] = (128, 96),
    *,
    preview: Image.Image | None = None,
    orientation: int = 1,
    taken: str = "2021:02:03 04:05:06",
) -> bytes:
    """A DNG of one colour (linear red, green, blue) behind an RGGB filter, with a JPEG of the camera's or without."""
    width, height = size
    mosaic = np.empty((height, width), np.uint16)
    for (y, x), channel in {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 2}.items():
        mosaic[y::2, x::2] = int(colour[channel] * 60_000)
    jpeg = encoded(preview) if preview is not None else b""
    camera: list[Entry] = [
        (0x010F, _ASCII, "PENTAX Corporation"),
        (0x0110, _ASCII, "PENTAX K10D"),
        (0x0112, _SHORT, orientation),
        (0x0132, _ASCII, taken),
        (50706, _BYTE, [1, 4, 0, 0]),
        (50708, _ASCII, "PENTAX K10D"),
        (50721, _SIGNED, [1, 0, 0, 0, 1, 0, 0, 0, 1]),
        (50728, _RATIONAL, [1, 1, 1]),
        (50778, _SHORT, 21),
    ]
    sensor: list[Entry] = [
        (254, _LONG, 0),
        (256, _LONG, width),
        (257, _LONG, height),
        (258, _SHORT, 16),
        (259, _SHORT, 1),
        (262, _SHORT, 32803),
        (273, _LONG, ("blob", 0)),
        (277, _SHORT, 1),
        (278, _LONG, height),
        (279, _LONG, mosaic.nbytes),
        (284, _SHORT, 1),
        (33421, _SHORT, [2, 2]),
        (33422, _BYTE, [0, 1, 1, 2]),
        (50717, _LONG, 60_000),
    ]
    if preview is None:
        return tiff([*camera, *sensor], blobs=[mosaic.astype("<u2").tobytes()])
    small: list[Entry] = [
        (254, _LONG, 1),
        (256, _LONG, preview.width),
        (257, _LONG, preview.height),
        (258, _SHORT, [8, 8, 8]),
        (259, _SHORT, 7),
        (262, _SHORT, 6),
        (273, _LONG, ("blob", 1)),
        (277, _SHORT, 3),
        (278, _LONG, preview.height),
        (279, _LONG, len(jpeg)),
        (330, _LONG, ("ifd", 1)),
    ]
    return tiff([*camera, *small], sensor, blobs=[mosaic.astype("<u2").tobytes(), jpeg])


def jxl(image: Image.Image, **options: Any) -> bytes:
    import pillow_jxl  # noqa: F401  # registers itself with Pillow

    stream = io.BytesIO()
    image.save(stream, "JXL", lossless=True, **options)
    return stream.getvalue()


def film(
    frames: Sequence[Image.Image],
    *,
    rate: int = 4,
    kind: str = "mp4",
    codec: str = "mpeg4",
    options: dict[str, str] | None = None,
    **metadata: str,
) -> bytes:
    """A short film of some frames, with metadata of the container."""
    import av

    stream = io.BytesIO()
    with av.open(stream, mode="w", format=kind, options=options or {}) as container:
        container.metadata.update(metadata)
        video = container.add_stream(codec, rate=rate)
        video.width, video.height = frames[0].size
        video.pix_fmt = "yuv420p"
        for image in frames:
            container.mux(video.encode(av.VideoFrame.from_image(image)))
        container.mux(video.encode(None))
    return stream.getvalue()


def xmp(properties: str = "", attributes: str = "") -> bytes:
    """A packet with some properties of one description."""
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "aux": "http://ns.adobe.com/exif/1.0/aux/",
        "tiff": "http://ns.adobe.com/tiff/1.0/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "lr": "http://ns.adobe.com/lightroom/1.0/",
        "digiKam": "http://www.digikam.org/ns/1.0/",
        "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    }
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in spaces.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {declared} {attributes}>{properties}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def listed(name: str, *items: str, kind: str = "Bag") -> str:
    """A property with a list of texts, as markup."""
    return f"<{name}><rdf:{kind}>{''.join(f'<rdf:li>{item}</rdf:li>' for item in items)}</rdf:{kind}></{name}>"


def said(name: str, text: str) -> str:
    """A property with a text in the default language and another."""
    return (
        f'<{name}><rdf:Alt><rdf:li xml:lang="de">anders</rdf:li><rdf:li xml:lang="x-default">{text}</rdf:li>'
        f"</rdf:Alt></{name}>"
    )


def iim(*records: tuple[int, int, bytes]) -> bytes:
    """IPTC records."""
    return b"".join(struct.pack(">BBBH", 0x1C, r, n, len(v)) + v for r, n, v in records)


def photoshop(block: bytes, *, name: bytes = b"") -> bytes:
    """IPTC among Photoshop's resources, behind one of another kind."""
    titled = bytes([len(name)]) + name
    titled += bytes(len(titled) % 2)
    other = b"8BIM" + struct.pack(">H", 0x03ED) + b"\0\0" + struct.pack(">I", 3) + b"abc\0"
    return other + b"8BIM" + struct.pack(">H", 0x0404) + titled + struct.pack(">I", len(block)) + block


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """A JPEG with one more segment right after its beginning."""
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + jpeg[2:]


def extension(rest: bytes, length: int | None = None, digest: str = "", sizes: int = 60_000) -> list[bytes]:
    """Segments of a JPEG that hold a second packet in pieces; the length and digest they state may be others."""
    named = (digest or hashlib.md5(rest).hexdigest()).upper().encode()
    stated = len(rest) if length is None else length
    return [
        b"http://ns.adobe.com/xmp/extension/\0" + named + struct.pack(">II", stated, at) + rest[at : at + sizes]
        for at in range(0, len(rest), sizes)
    ]


def described(image: Image.Image, format: str, packet: bytes, **options: Any) -> bytes:
    """A picture of any format that can, with an XMP packet inside."""
    import pillow_heif
    from PIL.PngImagePlugin import PngInfo
    from PIL.TiffImagePlugin import ImageFileDirectory_v2

    if format == "HEIF":
        heif = pillow_heif.from_pillow(image)
        heif.info["xmp"] = packet
        stream = io.BytesIO()
        heif.save(stream, quality=90)
        return stream.getvalue()
    if format == "PNG":
        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet.decode())
        return encoded(image, format, pnginfo=info, **options)
    if format == "TIFF":
        directory = ImageFileDirectory_v2()
        directory.tagtype[700] = 1
        directory[700] = packet
        return encoded(image, format, tiffinfo=directory, **options)
    if format == "JXL":
        return jxl(image, xmp=packet, use_container=True, **options)
    return encoded(image, format, xmp=packet, **options)
