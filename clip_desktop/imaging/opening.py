"""From bytes to a picture whose header is read and whose pixels are not."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

from PIL import ImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from clip_desktop.imaging.formats import FORMAT_OF, SNIFFED, describe_other, is_cut_short, kind_of
from clip_desktop.imaging.problems import ImageProblem, NeedsExtra
from clip_desktop.imaging.quiet import hush_pillow
from clip_desktop.imaging.tiff_tags import is_raw
from clip_desktop.sentences import say


def _open_heif(stream: io.BytesIO) -> ImageFile.ImageFile:
    from pillow_heif import HeifImageFile  # 30 ms that a library without HEIF never pays

    opened: ImageFile.ImageFile = HeifImageFile(stream)  # type: ignore[no-untyped-call]
    return opened


def _open_avif(stream: io.BytesIO) -> ImageFile.ImageFile:
    from PIL.AvifImagePlugin import AvifImageFile

    return AvifImageFile(stream)


def _open_jxl(stream: io.BytesIO) -> ImageFile.ImageFile:
    from pillow_jxl.JpegXLImagePlugin import JXLImageFile  # decodes at once: check ``boxes.jxl_size`` first

    opened: ImageFile.ImageFile = JXLImageFile(stream)
    return opened


# The decoders themselves rather than Image.open: that would try every plugin on every file, PostScript's included, ask
# for heif to be registered globally, and hold its own fixed limit of pixels where ours follows the memory.
_OPENERS: Final[dict[str, Callable[[io.BytesIO], ImageFile.ImageFile]]] = {
    "JPEG": JpegImageFile,
    "PNG": PngImageFile,
    "GIF": GifImageFile,
    "WEBP": WebPImageFile,
    "TIFF": TiffImageFile,
    "BMP": BmpImageFile,
    "HEIF": _open_heif,
    "AVIF": _open_avif,
    "JXL": _open_jxl,
}


def kind_of_content(data: bytes) -> str | None:
    """The name of a file's format by its whole content, or None."""
    kind = kind_of(data[:SNIFFED])
    return "RAW" if kind == "TIFF" and is_raw(data) else kind


def known_kind(data: bytes) -> str:
    """The name of a file's format, which this installation reads.

    Raises:
        ImageProblem: the bytes are no picture of a known format.
        NeedsExtra: they are, and what reads it is not installed.
    """
    if not data:
        raise ImageProblem("This file is empty.")
    kind = kind_of_content(data)
    if kind is None:
        other = describe_other(data[:SNIFFED])
        if other is not None:
            raise ImageProblem(say("This file holds {other}, not a picture that can be read here.", other=other))
        raise ImageProblem("This file is no picture of a known kind.")
    if not FORMAT_OF[kind].is_there:
        raise NeedsExtra(FORMAT_OF[kind].extra)
    return kind


def open_header(data: bytes) -> tuple[ImageFile.ImageFile, str]:
    """A picture with size, mode and tags but no pixels yet, and the name of its format; not of films and raw pictures.

    Raises:
        ImageProblem: the bytes are no picture of a known format, or its header is damaged.
        NeedsExtra: what reads it is not installed.
    """
    kind = known_kind(data)
    hush_pillow()
    try:
        return _OPENERS[kind](io.BytesIO(data)), kind
    except Exception as error:  # whatever hostile bytes make a decoder raise
        raise problem_from(error, data, kind) from error


def problem_from(error: Exception, data: bytes, kind: str) -> ImageProblem:
    """The sentence for what a decoder raised."""
    if isinstance(error, ImageProblem):
        return error
    if isinstance(error, MemoryError):
        return ImageProblem("This picture needs more memory than there is.")
    if isinstance(error, EOFError) or "truncated" in str(error).lower() or is_cut_short(data, kind):
        return ImageProblem("This picture is cut short: the file ends before the picture does.")
    return ImageProblem(
        say("This {called} picture is damaged and cannot be decoded.", called=FORMAT_OF[kind].called or kind)
    )
