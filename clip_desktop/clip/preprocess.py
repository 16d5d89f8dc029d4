"""From a picture to what an image tower takes. Pillow and numpy only: decode workers run it."""

from __future__ import annotations

import numpy as np
from PIL import Image

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.protocol import FloatArray, PixelArray


def prepare(image: Image.Image, config: PreprocessConfig) -> PixelArray:
    """An upright RGB picture as uint8 (size, size, 3), squashed or cut to the square as the model was trained."""
    edge = (config.size, config.size)
    box: tuple[float, float, float, float] | None = None
    if config.fit == "crop":
        short = min(image.size)
        left, top = (image.width - short) / 2, (image.height - short) / 2
        box = (left, top, left + short, top + short)
    return np.asarray(image.resize(edge, Image.Resampling[config.interpolation.upper()], box=box))


def normalise(pixels: PixelArray, config: PreprocessConfig) -> FloatArray:
    """uint8 (n, size, size, 3) as the tower's input, float32 (n, 3, size, size)."""
    scaled = (pixels.astype(np.float32) - np.asarray(config.mean, np.float32)) / np.asarray(config.std, np.float32)
    return np.ascontiguousarray(scaled.transpose(0, 3, 1, 2))


def describe(config: PreprocessConfig) -> str:
    """What a vector depends on beside the weights, as one line: part of a model's identity."""
    numbers = ",".join(f"{value:g}" for value in (*config.mean, *config.std))
    return f"{config.fit} {config.size} {config.interpolation} {numbers}"
