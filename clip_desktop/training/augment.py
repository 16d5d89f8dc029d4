"""The same picture seen a little otherwise each time: a part of it, turned about, in another light."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageEnhance

from clip_desktop.clip.config import PreprocessConfig

_LARGEST_ASPECT: Final = 4 / 3
_LIGHTS: Final = (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color)


@dataclass(frozen=True, slots=True)
class Augmentation:
    """What may change.

    Attributes:
        crop_area: smallest share of the picture that is shown; 1 shows all of it.
        flip: turned about, half the time.
        colour: light, contrast and colour are multiplied by 1 ± this much.
    """

    crop_area: float = 1.0
    flip: bool = False
    colour: float = 0.0

    def smallest_edge(self, size: int) -> int:
        """How long the shorter edge of a picture must be for its smallest crop to fill ``size`` pixels."""
        return math.ceil(size * math.sqrt(_LARGEST_ASPECT / self.crop_area))

    def __call__(self, image: Image.Image, preprocess: PreprocessConfig, chance: random.Random) -> Image.Image:
        """The picture as the model's square; what is cut out is resized to it, its aspect with it."""
        edge, box = (preprocess.size, preprocess.size), self._box(image.size, preprocess.fit == "crop", chance)
        square = image.resize(edge, Image.Resampling[preprocess.interpolation.upper()], box=box)
        if self.colour:
            for light in _LIGHTS:
                square = light(square).enhance(chance.uniform(1 - self.colour, 1 + self.colour))
        if self.flip and chance.random() < 0.5:
            square = square.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        return square

    def _box(self, of: tuple[int, int], upright: bool, chance: random.Random) -> tuple[float, float, float, float]:
        """A part of random area, aspect and place (Szegedy et al. 2015).

        Args:
            upright: about a square, for models that cut a square out of pictures; else about the picture's own aspect,
                for models that squash it.
        """
        full_width, full_height = of
        inner = (min(of), min(of)) if upright else of
        if self.crop_area >= 1:
            left, top = (full_width - inner[0]) / 2, (full_height - inner[1]) / 2
            return left, top, left + inner[0], top + inner[1]
        area = chance.uniform(self.crop_area, 1.0) * inner[0] * inner[1]
        aspect = chance.uniform(1 / _LARGEST_ASPECT, _LARGEST_ASPECT) * inner[0] / inner[1]
        width, height = min(full_width, (area * aspect) ** 0.5), min(full_height, (area / aspect) ** 0.5)
        left, top = chance.uniform(0, full_width - width), chance.uniform(0, full_height - height)
        return left, top, left + width, top + height
