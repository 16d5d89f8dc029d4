"""Raw pictures of cameras, through LibRaw (the extra ``raw``): the JPEG the camera put inside, or else a development.

The camera's own JPEG is what the photographer saw, and comes a hundred times faster. Only where there is none that is
large enough are the sensor's values developed, at half size: one pixel of each four-pixel cell of the colour filter.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final, NamedTuple

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from clip_desktop.imaging.orientation import orientation_of, upright
from clip_desktop.imaging.problems import ImageProblem
from clip_desktop.sentences import say

if TYPE_CHECKING:
    import rawpy

_LARGE_ENOUGH: Final = 1000  # pixels of the shorter edge of a preview, where nobody says what is needed
_EXIF_OF_FLIP: Final = {3: 3, 5: 8, 6: 6}  # LibRaw's way of saying how a picture is to be turned


class Developed(NamedTuple):
    """An upright raw picture: its pixels, as loaded by Pillow, and the width and height of the whole."""

    image: Image.Image
    width: int
    height: int


def read_raw(data: bytes, at_least: int | None, pixel_budget: int) -> Developed:
    """A raw picture, upright; colours are still those of its preview's profile.

    Args:
        at_least: the shorter edge needed in pixels; None for what the camera's preview gives.
        pixel_budget: the most pixels to load.

    Raises:
        ImageProblem: LibRaw cannot read it, or it is too large.
    """
    import rawpy

    try:
        with rawpy.imread(io.BytesIO(data)) as raw:
            sizes = raw.sizes
            width, height = sizes.iwidth, sizes.iheight
            if sizes.flip in (5, 6):
                width, height = height, width
            if width * height > 4 * pixel_budget:  # developed at half size
                raise ImageProblem(
                    say(
                        "This picture has {width} × {height} pixels, too many for the memory there is.",
                        width=width,
                        height=height,
                    )
                )
            needed = min(at_least or _LARGE_ENOUGH, width, height)
            image = _preview(raw, needed, width > height) or _developed(raw)
    except rawpy.LibRawError as error:
        raise ImageProblem("This raw picture is damaged, or of a camera that is not known yet.") from error
    return Developed(image, width, height)


def _preview(raw: rawpy.RawPy, needed: int, is_wide: bool) -> Image.Image | None:
    """The picture that the camera put beside the raw one, upright; None if it is too small or cannot be read."""
    import rawpy

    try:
        thumb = raw.extract_thumb()
        if isinstance(thumb.data, bytes):
            image: Image.Image = JpegImageFile(io.BytesIO(thumb.data))
        else:
            image = Image.fromarray(thumb.data)
        if min(image.size) < needed:
            return None
        image.load()
    except (rawpy.LibRawError, OSError, ValueError, SyntaxError):
        return None
    # Some previews say themselves how they are turned, some rely on the raw picture, some are turned already.
    own = orientation_of(image)
    turn = own if own != 1 else _EXIF_OF_FLIP.get(raw.sizes.flip, 1)
    lies_right = turn in (6, 8) and (image.width > image.height) == is_wide and image.width != image.height
    profile = image.info.get("icc_profile")
    turned = upright(image, 1 if lies_right else turn)
    turned.info = {"icc_profile": profile} if profile else {}
    turned.getexif().clear()
    return turned


def _developed(raw: rawpy.RawPy) -> Image.Image:
    """The sensor's values as sRGB of half the width and height, with the camera's white balance; LibRaw turns it."""
    return Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8))
