"""Turning pictures upright."""

from __future__ import annotations

from typing import Final

from PIL import Image

_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def orientation_of(image: Image.Image) -> int:
    """How a picture that Pillow opened is still to be turned: EXIF's 1 (upright) to 8.

    Ask after ``load``: the decoders of HEIF and TIFF turn while loading and take the tag away, that of AVIF writes the
    container's turn into it, and a PNG may carry the tag behind its pixels. So nothing is turned twice.
    """
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # garbage in place of EXIF raises anything
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """The picture turned and mirrored as EXIF's orientation 1 to 8 says."""
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def upright_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height after ``upright``."""
    return (size[1], size[0]) if orientation >= 5 else size
