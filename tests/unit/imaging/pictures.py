"""Pictures made for tests: of every format, turned every way, with profiles whose effect is plain to see."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from PIL import Image, ImageCms

RED, GREEN, BLUE, YELLOW = (220, 40, 40), (40, 200, 40), (40, 40, 220), (230, 220, 60)
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "HEIF", "AVIF")
WITH_EXIF = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF")
_BACK = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
Tags = dict[int, Any]


def quarters(width: int = 96, height: int = 64) -> Image.Image:
    """Red and green above blue and yellow: no turn or mirroring leaves it as it is."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def assert_quarters(image: Image.Image, tolerance: int = 24) -> None:
    """The picture is ``quarters``, upright, whatever its size."""
    assert image.mode == "RGB"
    for colour, (x, y) in zip((RED, GREEN, BLUE, YELLOW), ((1, 1), (3, 1), (1, 3), (3, 3)), strict=True):
        assert_close(image.getpixel((image.width * x // 4, image.height * y // 4)), colour, tolerance)


def assert_close(found: object, wanted: tuple[int, ...], tolerance: int = 3) -> None:
    assert isinstance(found, tuple)
    assert max(abs(a - b) for a, b in zip(found, wanted, strict=True)) <= tolerance, f"{found} is not {wanted}"


def encoded(image: Image.Image, format: str = "JPEG", **options: Any) -> bytes:
    """A picture as the bytes of a file, without loss where the format can."""
    stream = io.BytesIO()
    if format == "HEIF":
        heif = pillow_heif.from_pillow(image)
        heif.info["exif"] = options.pop("exif", None)
        heif.save(stream, quality=90, **options)
        return stream.getvalue()
    if format == "WEBP":
        options.setdefault("lossless", True)
    if format == "JPEG":
        options.setdefault("quality", 92)
    image.save(stream, format, **options)
    return stream.getvalue()


def exif(main: Tags | None = None, photo: Tags | None = None, gps: Tags | None = None) -> bytes:
    """EXIF with some tags in each directory, for ``encoded(…, exif=…)``."""
    tags = Image.Exif()
    for number, value in (main or {}).items():
        tags[number] = value
    for directory, values in ((0x8769, photo), (0x8825, gps)):
        if values:
            tags.get_ifd(directory).update(values)
    return tags.tobytes()


def turned(image: Image.Image, orientation: int, format: str = "JPEG") -> bytes:
    """A file whose pixels lie as a camera held that way writes them, with the tag that says so."""
    lying = image.transpose(_BACK[orientation]) if orientation in _BACK else image
    return encoded(lying, format, exif=exif({0x0112: orientation}))


def png_of(size: tuple[int, int], chunks: list[tuple[bytes, bytes]] | None = None, bits: int = 1) -> bytes:
    """A PNG that claims a size, followed by chunks of one's own."""
    header = struct.pack(">IIBBBBB", *size, bits, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(n, b) for n, b in [(b"IHDR", header), *(chunks or [])])


def png_chunk(name: bytes, body: bytes) -> bytes:
    import zlib

    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def swapped_profile() -> bytes:
    """sRGB with red and blue exchanged: what is red in the file is blue to the eye."""
    profile = srgb_profile()
    count = struct.unpack_from(">I", profile, 128)[0]
    table, rest = profile[132 : 132 + 12 * count], profile[132 + 12 * count :]
    table = table.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    return profile[:132] + table + rest


def ink_profile() -> bytes:
    """A CMYK profile of strange inks: cyan prints red, anything else prints black, no ink is white paper."""
    white, black, red = (255, 128, 128), (0, 128, 128), (136, 208, 195)  # L* a* b* in bytes; red is that of sRGB
    nodes = {0b0000: white, 0b1000: red}
    clut = bytes(value for inks in range(16) for value in nodes.get(inks, black))
    ramp = bytes(range(256))
    matrix = struct.pack(">9i", *(65536 * value for value in (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    lut = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + matrix + ramp * 4 + clut + ramp * 3
    paper = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    start, tags, body = 132 + 12 * 2, b"", b""
    for name, data in ((b"A2B0", lut), (b"wtpt", paper)):
        padded = data + bytes(-len(data) % 4)
        tags += name + struct.pack(">II", start + len(body), len(data))
        body += padded
    head = struct.pack(">I4sI4s4s4s12s4s", 0, b"test", 0x02400000, b"prtr", b"CMYK", b"Lab ", bytes(12), b"acsp")
    head = head.ljust(68, b"\0") + struct.pack(">3i", 63190, 65536, 54061)
    profile = head.ljust(128, b"\0") + struct.pack(">I", 2) + tags + body
    return struct.pack(">I", len(profile)) + profile[4:]


def speckled(width: int, height: int, seed: int = 0) -> Image.Image:
    """Smooth noise, which compresses about as a photograph does."""
    noise = np.random.default_rng(seed).integers(0, 256, (height // 16 + 1, width // 16 + 1, 3), np.uint8)
    return Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)


def write(path: Path, data: bytes | None = None) -> Path:
    """A file with the folders it needs; a small JPEG unless other bytes are given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded(quarters(16, 12)) if data is None else data)
    return path
