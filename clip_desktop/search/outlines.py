"""What pairs of like pictures are sought by: how much of an edge of each direction there is, and roughly where.

A look's gist, after Oliva and Torralba, "Modeling the Shape of the Scene", IJCV 2001, which Douze et al., "Evaluation
of GIST Descriptors for Web-Scale Image Search", CIVR 2009, found good at copies; here of gradients instead of filters,
as in Dalal and Triggs, "Histograms of Oriented Gradients for Human Detection", CVPR 2005. Slightly cropped and moved
pictures keep it, and a turn by a quarter only changes the order of its values.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

SIDE: Final = 32  # pixels squared, whatever the picture's shape
_CELLS: Final = 4  # places squared
_DIRECTIONS: Final = 8  # of a whole turn
OUTLINE_DIM: Final = _CELLS * _CELLS * _DIRECTIONS
_TINY: Final = 1e-9
_STEPS: Final = 127  # of which a value is a whole number


def outline_of(light: FloatArray) -> NDArray[np.int8]:
    """The outline of a picture by its light (32, 32), not all the same: int8 (128,), ``outlines`` says of what."""
    down, right = light[2:, 1:-1] - light[:-2, 1:-1], light[1:-1, 2:] - light[1:-1, :-2]
    strength = np.sqrt(np.hypot(down, right))  # the root: one strong edge must not drown all others
    direction = np.mod(np.arctan2(down, right) * (_DIRECTIONS / (2 * np.pi)), _DIRECTIONS)
    lower = np.floor(direction).astype(np.int32) % _DIRECTIONS
    share = direction - np.floor(direction)
    parts = np.zeros((SIDE - 2, SIDE - 2, _DIRECTIONS), np.float32)
    np.put_along_axis(parts, lower[..., None], (strength * (1 - share))[..., None], 2)
    upper = ((lower + 1) % _DIRECTIONS)[..., None]
    np.put_along_axis(parts, upper, (strength * share)[..., None], 2)
    cells = np.tensordot(np.tensordot(_SPREAD, parts, axes=(0, 0)), _SPREAD, axes=(1, 0)).transpose(0, 2, 1).reshape(-1)
    cells = cells - cells.mean()
    return np.asarray((cells * (_STEPS / max(float(np.linalg.norm(cells)), _TINY))).round(), np.int8)


def outlines(stored: NDArray[np.int8]) -> FloatArray:
    """Outlines (n, 128) as they are compared: vectors float32 (n, 128) of a length within 0.01 of 1."""
    return np.asarray(stored.astype(np.float32) / _STEPS, np.float32)


def turned(found: FloatArray, quarters: int) -> FloatArray:
    """The outlines (n, 128) that the same pictures have when turned by so many quarters, as ``numpy.rot90`` does."""
    cells = np.rot90(found.reshape(-1, _CELLS, _CELLS, _DIRECTIONS), quarters, (1, 2))
    cells = np.roll(cells, -quarters * _DIRECTIONS // 4, axis=3)
    return np.ascontiguousarray(cells).reshape(len(found), -1)


def _spread() -> FloatArray:
    """How much each row of pixels counts for each row of cells: float32 (SIDE - 2, cells), bilinear."""
    at = (np.arange(SIDE - 2) + 0.5) / (SIDE - 2) * _CELLS - 0.5
    at = np.clip(at, 0, _CELLS - 1)
    return np.asarray(np.maximum(0, 1 - np.abs(at[:, None] - np.arange(_CELLS))), np.float32)


_SPREAD: Final = _spread()
