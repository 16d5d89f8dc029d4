"""Pictures of Pillow as Qt paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from PIL import Image

_BAND: Final = 256  # rows copied at a time: a second whole copy of a huge picture would be too much


def to_qimage(image: Image.Image) -> QImage:
    """An RGB picture of Pillow as a ``QImage`` of its own memory.

    Raises:
        UserError: there is not enough memory for it.
    """
    result = QImage(image.width, image.height, QImage.Format.Format_RGB32)
    if result.isNull():
        raise UserError("This picture needs more memory than there is.")
    target, stride = memoryview(result.bits()), 4 * image.width
    for top in range(0, image.height, _BAND):
        bottom = min(top + _BAND, image.height)
        band = image.crop((0, top, image.width, bottom)).convert("RGBA")  # the fourth byte has to be 255
        target[top * stride : bottom * stride] = band.tobytes("raw", "BGRA")
    return result
