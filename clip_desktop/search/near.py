"""Whether two pictures are one but for size, compression, light, a slight crop, a mark, a turn, or a moment.

Likeness of meaning (a model's vectors) does not tell a copy from another picture of the same scene, and the usual
64-bit hashes lose copies that were cropped by a few percent. Here the light of both is laid upon one another
(``alignment``), and then the *detail*, what a pixel differs from its neighbours by, must agree.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.alignment import COARSE, begun, evened, finished, moved
from clip_desktop.search.looks import light_of, outlines_of, shrunk, tints_of
from clip_desktop.search.outlines import FloatArray, turned

Mask = NDArray[np.bool_]

OUTLINE: Final = 0.72  # product of outlines below which nothing is compared: 0.6 % of the copies are lost by it
DETAIL: Final = 0.7  # correlation of detail from which two pictures are one
_LIGHT: Final = 0.7  # correlation of light, which copies with a large mark on them keep, too
_LIKELY: Final = 0.6  # the same before the finer steps
_COLOURFUL: Final = 10.0  # of 255: fainter colours than that say nothing
_OFF_COLOUR: Final = 0.75  # of the colour there is: a difference as large makes a toned picture another one
_AT_ONCE: Final = 256  # pairs that are compared together
_TINY: Final = 1e-9


def are_near(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> Mask:
    """Which pairs of looks, uint8 (n, LOOK_BYTES) each, are of one picture, in whichever of four turns: bool (n,)."""
    near = np.zeros(len(first), np.bool_)
    for start in range(0, len(first), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        near[part] = _are_near(first[part], second[part])
    return near


def _are_near(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> Mask:
    light, tints = light_of(first), tints_of(first)
    onto, onto_tints = light_of(second), tints_of(second)
    sought, known = outlines_of(first), outlines_of(second)
    near = np.zeros(len(first), np.bool_)
    for quarters in range(4):
        likely = ~near & ((turned(sought, quarters) * known).sum(axis=1) >= OUTLINE)
        likely[likely] = _same_colour(np.rot90(tints[likely], quarters, (1, 2)), onto_tints[likely])
        if likely.any():
            near[likely] = _same_detail(np.rot90(light[likely], quarters, (1, 2)), onto[likely])
    return near


def _same_colour(tints: FloatArray, others: FloatArray) -> Mask:
    """Whether neither of two pictures is a toned or a grey print of the other."""
    colour = np.maximum(_size(tints), _size(others))
    return np.asarray((colour < _COLOURFUL) | (_size(tints - others) < _OFF_COLOUR * colour))


def _same_detail(light: FloatArray, onto: FloatArray) -> Mask:
    """Whether two pictures agree, as they are (a mark on one would draw it away) or once laid upon one another."""
    light = np.ascontiguousarray(light)
    same = _agree(light, np.ones_like(light), onto)
    same[~same] = _agree_moved(light[~same], onto[~same])
    return same


def _agree_moved(light: FloatArray, onto: FloatArray) -> Mask:
    """Whether pictures agree once one is laid upon the other; most that do not are told by a coarse look."""
    maps = begun(light, onto)
    likely = _agreement(*moved(shrunk(light, COARSE), maps), shrunk(onto, COARSE)) >= _LIKELY
    light, onto, maps = light[likely], onto[likely], maps[likely]
    same = np.zeros(len(likely), np.bool_)
    same[likely] = _agree(*moved(light, finished(light, onto, maps)), onto)
    return same


def _agree(light: FloatArray, where: FloatArray, onto: FloatArray) -> Mask:
    """Whether light and detail agree, as two pictures lie upon one another."""
    inner = where[:, 1:-1, 1:-1] * where[:, :-2, 1:-1] * where[:, 2:, 1:-1] * where[:, 1:-1, :-2] * where[:, 1:-1, 2:]
    one, other = _detail(light) * inner, _detail(onto) * inner
    detail = (one * other).sum(axis=(1, 2)) / np.sqrt((one**2).sum(axis=(1, 2)) * (other**2).sum(axis=(1, 2)) + _TINY)
    return np.asarray((_agreement(light, where, onto) >= _LIGHT) & (detail >= DETAIL))


def _agreement(light: FloatArray, where: FloatArray, onto: FloatArray) -> FloatArray:
    """The correlation of two pictures where both show something: float32 (n,)."""
    product = (evened(light, where) * evened(onto, where)).sum(axis=(1, 2))
    return np.asarray(product / np.maximum(where.sum(axis=(1, 2)), 1), np.float32)


def _detail(light: FloatArray) -> FloatArray:
    """What each inner pixel differs from the mean of its four neighbours by: float32 (n, h - 2, h - 2)."""
    around = light[:, :-2, 1:-1] + light[:, 2:, 1:-1] + light[:, 1:-1, :-2] + light[:, 1:-1, 2:]
    return np.asarray(light[:, 1:-1, 1:-1] - around / 4, np.float32)


def _size(tints: FloatArray) -> FloatArray:
    return np.asarray(np.sqrt((tints * tints).mean(axis=(1, 2, 3))), np.float32)
