"""From a file to upright sRGB pixels. Every failure is one sentence; no function here shares state between threads."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, ImageFile

from clip_desktop.imaging.boxes import jxl_size
from clip_desktop.imaging.colour import to_srgb
from clip_desktop.imaging.formats import VIDEO
from clip_desktop.imaging.memory import pixel_budget as free_pixels
from clip_desktop.imaging.opening import known_kind, open_header, problem_from
from clip_desktop.imaging.orientation import orientation_of, upright, upright_size
from clip_desktop.imaging.problems import ImageProblem as ImageProblem
from clip_desktop.imaging.problems import NeedsExtra as NeedsExtra
from clip_desktop.imaging.raw import read_raw
from clip_desktop.imaging.video import is_video, read_video, read_video_bytes
from clip_desktop.sentences import say

_MOST_BYTES: Final = 1024**3
_MOST_DRAFTED: Final = 8  # times the budget: a picture decoded small costs time, if not memory, for all its pixels


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture.

    Attributes:
        image: RGB in sRGB, upright; perhaps smaller than the picture in the file.
        format: the name of one of ``formats.FORMATS``, by content.
        width, height: of the whole upright picture in pixels.
    """

    image: Image.Image
    format: str
    width: int
    height: int


def read_bytes(path: Path) -> bytes:
    """The whole content of a regular file. A pipe, socket or device is never waited for.

    Raises:
        ImageProblem: it is not a regular file, or too large for a picture.
        OSError: the system does not give it.
    """
    _check_regular(os.stat(path))  # before opening: to open a device may do things
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        _check_regular(status)
        # One byte more than stated: a growing file is cut there, and found changed by whoever compares the times.
        pieces, left = [], min(status.st_size, _MOST_BYTES) + 1
        while left and (piece := file.read(left)):
            pieces.append(piece)
            left -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def content_hash(data: bytes) -> str:
    """The identity of a content: BLAKE2b of 256 bits as 64 hex digits."""
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def decode(data: bytes, *, at_least: int | None = None, pixel_budget: int | None = None) -> Picture:
    """Decode a picture: the first frame or page, upright, in sRGB, what is transparent on white.

    Args:
        at_least: the shorter edge needed in pixels. The image may be smaller than the picture then, but not below
            this; a 12-megapixel JPEG is several times faster.
        pixel_budget: the most pixels to load; None goes by the memory that is free now.

    Raises:
        ImageProblem: these bytes are no picture, or a damaged, incomplete or too large one.
        NeedsExtra: what reads pictures of this format is not installed.
    """
    kind, budget = known_kind(data), free_pixels() if pixel_budget is None else pixel_budget
    try:
        if kind == "RAW":
            raw, *size = read_raw(data, at_least, budget)
            return Picture(_plain(to_srgb(raw, at_least)), kind, *size)
        if kind == "VIDEO":
            film = read_video_bytes(data, budget)
            return Picture(_plain(to_srgb(film.image, at_least)), kind, film.width, film.height)
        if kind == "JXL":
            _check_pixels(jxl_size(data) or (0, 0), budget)
        return _decoded(data, at_least, budget)
    except Exception as error:  # whatever hostile bytes make a decoder raise
        raise problem_from(error, data, kind) from error


def decode_file(path: Path, *, at_least: int | None = None) -> Picture:
    """Decode a file. A film is not read whole: it may be larger than the memory.

    Raises:
        ImageProblem, NeedsExtra: as ``decode``.
        OSError: the system does not give it.
    """
    if not is_video(path):
        return decode(read_bytes(path), at_least=at_least)
    if not VIDEO.is_there:
        raise NeedsExtra(VIDEO.extra)
    with open(path, "rb") as file:
        film = read_video(file, free_pixels(), at_least=at_least)
    return Picture(_plain(to_srgb(film.image, at_least)), VIDEO.name, film.width, film.height)


def _decoded(data: bytes, at_least: int | None, budget: int) -> Picture:
    """A picture of a format that Pillow knows."""
    image, kind = open_header(data)
    header_size = image.size
    if at_least and kind == "JPEG":
        image.draft("RGB", (at_least, at_least))
    _check_size(image, header_size, budget)
    image.load()
    size = header_size if kind == "JPEG" else image.size  # other decoders may turn, or know better, while loading
    orientation = 1 if kind == "JXL" else orientation_of(image)  # JPEG XL's decoder turns, and leaves EXIF as it was
    turned = upright(to_srgb(image, at_least), orientation)
    return Picture(_plain(turned), kind, *upright_size(size, orientation))


def _check_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ImageProblem("This is a folder, not a picture.")
    if not stat.S_ISREG(status.st_mode):
        raise ImageProblem("This is no ordinary file but a pipe, a socket or a device.")
    if status.st_size > _MOST_BYTES:
        raise ImageProblem("This file is larger than a gigabyte, too large for a picture.")


def _check_size(image: ImageFile.ImageFile, header_size: tuple[int, int], budget: int) -> None:
    """Refuse by the header what would not fit into memory, or would take minutes."""
    whole = header_size[0] * header_size[1]
    to_load = image.size[0] * image.size[1]
    if "progressive" in image.info:
        to_load = max(to_load, whole // 2)  # its coefficients are all kept until the last scan, however small the draft
    if to_load > budget or whole > _MOST_DRAFTED * budget:
        _check_pixels(header_size, 0)


def _check_pixels(size: tuple[int, int], budget: int) -> None:
    width, height = size
    if width * height > budget:
        raise ImageProblem(
            say(
                "This picture says it has {width} × {height} pixels, too many for the memory there is.",
                width=width,
                height=height,
            )
        )


def _plain(image: Image.Image) -> Image.Image:
    """The pixels alone, without the file and its tags, so that keeping a picture keeps nothing else."""
    if isinstance(image, ImageFile.ImageFile):
        image = image.copy()
    image.info = {}
    return image
