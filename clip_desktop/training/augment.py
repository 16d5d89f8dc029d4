"""The same picture seen a little otherwise each time: a part of it, turned about, in another light."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageEnhance

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
        return round(size * (_LARGEST_ASPECT / self.crop_area) ** 0.5)

    def __call__(self, image: Image.Image, size: int, chance: random.Random) -> Image.Image:
        """The picture as a square of ``size`` pixels. The crop is resized to the square, its aspect with it."""
        square = image.resize((size, size), Image.Resampling.BICUBIC, box=self._box(image.size, chance))
        if self.colour:
            for light in _LIGHTS:
                square = light(square).enhance(chance.uniform(1 - self.colour, 1 + self.colour))
        if self.flip and chance.random() < 0.5:
            square = square.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        return square

    def _box(self, of: tuple[int, int], chance: random.Random) -> tuple[float, float, float, float]:
        """A part of random area, aspect and place (Szegedy et al. 2015)."""
        full_width, full_height = of
        if self.crop_area >= 1:
            return 0, 0, full_width, full_height
        area = chance.uniform(self.crop_area, 1.0) * full_width * full_height
        aspect = chance.uniform(1 / _LARGEST_ASPECT, _LARGEST_ASPECT) * full_width / full_height
        width, height = min(full_width, (area * aspect) ** 0.5), min(full_height, (area / aspect) ** 0.5)
        left, top = chance.uniform(0, full_width - width), chance.uniform(0, full_height - height)
        return left, top, left + width, top + height
