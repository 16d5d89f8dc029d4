"""A picture with the heat of a match laid over it, as a file to look at."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.errors import UserError, reason_of
from clip_desktop.imaging.decode import ImageProblem, decode_file
from clip_desktop.library.library import Library
from clip_desktop.sentences import say
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import existing_path

_EDGE: Final = 1024  # the shorter edge in pixels that the picture is decoded to, at least
_COLOUR: Final = (255, 64, 0)
_OPACITY: Final = 0.65  # of the hottest place
_UNSEEN: Final = 0.4  # how bright what the model does not see remains


def write_heat_picture(library: Library, models: ActiveModel, photo_id: int, direction: FloatArray, to: Path) -> None:
    """Write a PNG of a photo with the heat of a direction over it; what the model does not see is dark.

    Args:
        direction: in the model's centred space, float32 (dim,).
        to: a file that is not there yet: nothing is ever written over.

    Raises:
        UserError: there is such a file or it cannot be written, the photo's file cannot be read, or the model cannot
            be used.
    """
    if to.suffix.lower() != ".png":
        raise UserError("A heat map is written as PNG.", "Give a name that ends in .png.")
    if os.path.lexists(to):
        raise UserError(say("“{to}” is there already, and is left as it is.", to=to), "Give the name of a new file.")
    drawn = heat_picture(library, models, photo_id, direction)
    try:
        with open(to, "xb") as out:
            drawn.save(out, "PNG")
    except OSError as error:
        raise UserError(say("“{to}” cannot be written: {error}.", to=to, error=reason_of(error))) from error


def heat_picture(library: Library, models: ActiveModel, photo_id: int, direction: FloatArray) -> Image.Image:
    """A photo with the heat of a direction over it, RGB.

    Args:
        direction: in the model's centred space, float32 (dim,).

    Raises:
        UserError: the photo's file cannot be read, or the model cannot be used.
    """
    path = existing_path(library, photo_id)
    if path is None:
        raise UserError("The photograph's file is not there now.")
    try:
        picture = decode_file(path, at_least=_EDGE).image.convert("RGB")
    except (ImageProblem, OSError) as error:
        raise UserError(say("“{name}” cannot be read: {error}", name=path.name, error=error)) from error
    maps = models.heat_maps()
    heat = maps.heat_map(picture, direction, models.space(library).picture_mean)
    return with_heat(picture, heat, maps.seen(*picture.size))


def with_heat(picture: Image.Image, heat: FloatArray, seen: tuple[float, float, float, float]) -> Image.Image:
    """An RGB picture with heat over the part of it that was seen.

    Args:
        heat: float32 (h, w), 0 to 1, over that part.
        seen: its left, top, right and bottom in pixels.
    """
    left, top, right, bottom = (round(edge) for edge in seen)
    size = max(right - left, 1), max(bottom - top, 1)
    smooth = Image.fromarray(heat.astype(np.float32)).resize(size, Image.Resampling.BICUBIC)
    cover = Image.fromarray((255 * _OPACITY * np.clip(np.asarray(smooth), 0, 1)).astype(np.uint8))
    drawn = picture.point(lambda value: int(value * _UNSEEN))
    part = picture.crop((left, top, left + size[0], top + size[1]))
    drawn.paste(Image.composite(Image.new("RGB", size, _COLOUR), part, cover), (left, top))
    return drawn
