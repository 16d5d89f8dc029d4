"""How a picture looks, in a thousand bytes: enough to tell a copy of it from another picture of the same thing."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.outlines import OUTLINE_DIM, SIDE, FloatArray, outline_of, outlines

_TINTS: Final = 4  # places squared where colour is taken
_LIGHT_END: Final = OUTLINE_DIM + SIDE * SIDE  # the outline comes first, so that it can be read alone
LOOK_BYTES: Final = _LIGHT_END + 2 * _TINTS * _TINTS
NO_LOOK: Final = b""  # of a picture that shows nothing, and of a film, for which one frame does not speak

_PLAIN: Final = 4.0  # of 255: what varies less (standard deviation) is one plain surface, and alike to any other
_LIGHT: Final = np.array([0.299, 0.587, 0.114], np.float32)  # of red, green and blue (ITU-R BT.601)


def look_of(pixels: NDArray[np.uint8]) -> bytes:
    """The look of a picture as bytes: its outline, its light at 32 × 32 places, and its colour at 4 × 4.

    Args:
        pixels: the picture shrunk to uint8 (32, 32, 3), each pixel the mean of what it stands for.

    Returns:
        ``LOOK_BYTES`` bytes; ``NO_LOOK`` where the picture is one plain surface (a black frame, a blank page).
    """
    if pixels.shape != (SIDE, SIDE, 3) or pixels.dtype != np.uint8:
        raise ValueError(f"not a picture of {SIDE} × {SIDE} pixels: {pixels.dtype} {pixels.shape}")
    colours = pixels.astype(np.float32)
    light = colours @ _LIGHT
    if float(light.std()) < _PLAIN:
        return NO_LOOK
    tints = np.stack([colours[..., 0] - light, colours[..., 2] - light], -1)
    step = SIDE // _TINTS
    tints = tints.reshape(_TINTS, step, _TINTS, step, 2).mean(axis=(1, 3)) / 2 + 128
    rounded = np.concatenate([light.reshape(-1), tints.reshape(-1)]).round()
    return bytes(outline_of(light)) + bytes(np.clip(rounded, 0, 255).astype(np.uint8))


def outlines_of(looks: NDArray[np.uint8]) -> FloatArray:
    """The outlines of looks, of which the first 128 bytes are enough: float32 (n, 128)."""
    return outlines(np.ascontiguousarray(looks[:, :OUTLINE_DIM]).view(np.int8))


def light_of(looks: NDArray[np.uint8]) -> FloatArray:
    """The light of looks (n, LOOK_BYTES): float32 (n, 32, 32) from 0 to 255."""
    return looks[:, OUTLINE_DIM:_LIGHT_END].reshape(-1, SIDE, SIDE).astype(np.float32)


def tints_of(looks: NDArray[np.uint8]) -> FloatArray:
    """The colour of looks (n, LOOK_BYTES), apart from light: red and blue, float32 (n, 4, 4, 2), 0 is grey."""
    return (looks[:, _LIGHT_END:].reshape(-1, _TINTS, _TINTS, 2).astype(np.float32) - 128) * 2


def shrunk(light: FloatArray, side: int) -> FloatArray:
    """Light (n, h, h) at fewer places: float32 (n, side, side); ``side`` divides h."""
    step = light.shape[1] // side
    return np.asarray(light.reshape(-1, side, step, side, step).mean(axis=(2, 4)), np.float32)
