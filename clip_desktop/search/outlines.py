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

from clip_desktop.search.looks import SIDE, FloatArray, light_of

_CELLS: Final = 4  # places squared
_DIRECTIONS: Final = 8  # of a whole turn
OUTLINE_DIM: Final = _CELLS * _CELLS * _DIRECTIONS
_TINY: Final = 1e-9


def outlines(looks: NDArray[np.uint8]) -> FloatArray:
    """The outlines of looks (n, LOOK_BYTES): unit vectors float32 (n, 128)."""
    light = light_of(looks)
    down, right = light[:, 2:, 1:-1] - light[:, :-2, 1:-1], light[:, 1:-1, 2:] - light[:, 1:-1, :-2]
    strength = np.sqrt(np.hypot(down, right))  # the root: one strong edge must not drown all others
    direction = np.mod(np.arctan2(down, right) * (_DIRECTIONS / (2 * np.pi)), _DIRECTIONS)
    lower = np.floor(direction).astype(np.int32) % _DIRECTIONS
    share = direction - np.floor(direction)
    parts = np.zeros((*light.shape[:1], SIDE - 2, SIDE - 2, _DIRECTIONS), np.float32)
    np.put_along_axis(parts, lower[..., None], (strength * (1 - share))[..., None], 3)
    upper = ((lower + 1) % _DIRECTIONS)[..., None]
    np.put_along_axis(parts, upper, (strength * share)[..., None], 3)
    along = np.tensordot(_SPREAD, parts, axes=(0, 1)).transpose(1, 0, 2, 3)  # (n, cells, SIDE - 2, directions)
    cells = np.tensordot(along, _SPREAD, axes=(2, 0)).transpose(0, 1, 3, 2).reshape(len(light), -1)
    cells = cells - cells.mean(axis=1, keepdims=True)
    return np.asarray(cells / np.maximum(np.linalg.norm(cells, axis=1, keepdims=True), _TINY), np.float32)


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
