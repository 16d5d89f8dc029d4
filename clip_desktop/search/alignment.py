"""Small pictures laid over one another: the shift, stretch and turn that bring one upon another, found for many pairs.

A copy that was cropped, a little turned, or taken a moment later shows the same things in slightly other places. Its
detail agrees with the original's only once the two lie upon one another. That is found by Gauss and Newton's steps,
from coarse to fine: Lucas and Kanade, "An Iterative Image Registration Technique", IJCAI 1981, in the inverse
compositional form of Baker and Matthews, "Lucas-Kanade 20 Years On", IJCV 2004.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from clip_desktop.search.looks import shrunk
from clip_desktop.search.outlines import FloatArray

COARSE: Final = 16  # places squared, before all 32 count
_STEPS: Final = 6  # at each level
_FURTHEST: Final = 0.25  # of half the edge: what moves a picture further is no small difference any more
_STIFFNESS: Final = 0.01  # keeps pictures in place that have nothing to hold on to in some direction
_SAME: Final = np.array([1, 0, 0, 0, 1, 0], np.float32)  # x' = a·x + b·y + c, y' = d·x + e·y + f, from -1 to 1
_TINY: Final = 1e-6


def begun(pictures: FloatArray, onto: FloatArray) -> FloatArray:
    """How pictures (n, 32, 32) are laid upon others, coarsely: maps float32 (n, 6)."""
    return _refined(shrunk(pictures, COARSE), shrunk(onto, COARSE), np.tile(_SAME, (len(pictures), 1)))


def finished(pictures: FloatArray, onto: FloatArray, maps: FloatArray) -> FloatArray:
    """The same finely, from maps that are about right."""
    return _refined(pictures, onto, maps)


def evened(pictures: FloatArray, where: FloatArray) -> FloatArray:
    """Pictures (n, h, h) of mean 0 and standard deviation 1 where ``where`` is 1, and 0 elsewhere."""
    count = where.sum(axis=(1, 2), keepdims=True) + _TINY
    centred = (pictures - (pictures * where).sum(axis=(1, 2), keepdims=True) / count) * where
    spread = np.sqrt((centred * centred).sum(axis=(1, 2), keepdims=True) / count + _TINY)
    return np.asarray(centred / spread, np.float32)


def _refined(pictures: FloatArray, onto: FloatArray, maps: FloatArray) -> FloatArray:
    """Better maps (n, 6) at one level."""
    count, side = len(pictures), pictures.shape[1]
    x, y = _places(side)
    down, right = np.gradient(evened(onto, np.ones_like(onto)), 2 / side, axis=(1, 2))
    slopes = np.stack([right * x, right * y, right, down * x, down * y, down], -1).reshape(count, side * side, 6)
    sideways = slopes.transpose(0, 2, 1)
    stiff = np.eye(6, dtype=np.float32) * (_STIFFNESS * side * side / 64)
    solve = np.linalg.inv(sideways @ slopes + stiff) @ sideways
    for _ in range(_STEPS):
        seen, where = moved(pictures, maps)
        miss = (evened(seen, where) - evened(onto, where)) * where
        step = (solve @ miss.reshape(count, side * side, 1))[..., 0]
        maps = _SAME + np.clip(_after(maps, step) - _SAME, -_FURTHEST, _FURTHEST)
    return np.asarray(maps, np.float32)


def _after(maps: FloatArray, step: FloatArray) -> FloatArray:
    """Maps (n, 6) that first undo a small step (n, 6)."""
    whole = np.zeros((len(maps), 3, 3), np.float32)
    whole[:, :2], whole[:, 2, 2] = maps.reshape(-1, 2, 3), 1
    small = np.tile(np.eye(3, dtype=np.float32), (len(maps), 1, 1))
    small[:, :2] += step.reshape(-1, 2, 3)
    return np.asarray((whole @ np.linalg.inv(small))[:, :2].reshape(-1, 6), np.float32)


def moved(pictures: FloatArray, maps: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Pictures (n, h, h) seen through maps, bilinearly; and where the maps lead into them (1) or past them (0)."""
    count, side, _ = pictures.shape
    x, y = _places(side)
    a, b, c, d, e, f = (maps[:, n, None, None] for n in range(6))
    across, along = ((a * x + b * y + c + 1) * side - 1) / 2, ((d * x + e * y + f + 1) * side - 1) / 2
    inside = (across >= -0.5) & (across <= side - 0.5) & (along >= -0.5) & (along <= side - 0.5)
    across, along = np.clip(across, 0, side - 1), np.clip(along, 0, side - 1)
    left, top = np.minimum(across.astype(np.int32), side - 2), np.minimum(along.astype(np.int32), side - 2)
    across, along = across - left, along - top
    flat = pictures.reshape(-1)
    at = np.arange(count, dtype=np.int32)[:, None, None] * (side * side) + top * side + left
    upper = flat[at] * (1 - across) + flat[at + 1] * across
    lower = flat[at + side] * (1 - across) + flat[at + side + 1] * across
    return np.asarray(upper * (1 - along) + lower * along, np.float32), inside.astype(np.float32)


def _places(side: int) -> tuple[FloatArray, FloatArray]:
    """The middles of pixels from -1 to 1, across and along: float32 (side, side) each."""
    line = ((np.arange(side) + 0.5) / side * 2 - 1).astype(np.float32)
    along, across = np.meshgrid(line, line, indexing="ij")
    return across, along
