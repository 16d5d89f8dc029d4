"""Land, coasts and borders of the world as lines in the plane of the map (``resources/map``)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.resources import resource
from clip_desktop.ui.map.projection import project

Kind = Literal["land", "coast", "border"]
Scale = Literal["110", "50"]

FINE_FROM: Final = 3.5  # from this zoom on the finer outline is drawn
_DEGREE: Final = 100_000

Window = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines or rings in the plane.

    Attributes:
        parts: the points of each, float64 (n, 2), x and y.
        boxes: left, top, right and bottom of each, float64 (k, 4).
    """

    parts: tuple[NDArray[np.float64], ...]
    boxes: NDArray[np.float64]

    def touching(self, window: Window, smallest: float) -> Iterator[NDArray[np.float64]]:
        """Those of which something may lie in a window, but for what is smaller than a length."""
        left, top, right, bottom = window
        b = self.boxes
        seen = (b[:, 0] < right) & (b[:, 2] > left) & (b[:, 1] < bottom) & (b[:, 3] > top)
        for one in np.flatnonzero(seen & (np.maximum(b[:, 2] - b[:, 0], b[:, 3] - b[:, 1]) > smallest)):
            yield self.parts[one]


@lru_cache(maxsize=6)
def outline(kind: Kind, scale: Scale) -> Lines:
    """A part of the outline at a scale."""
    with np.load(resource("map", "world.npz")) as world:
        degrees = np.cumsum(world[f"{kind}{scale}_points"], axis=0, dtype=np.int64) / _DEGREE
        counts = world[f"{kind}{scale}_counts"]
    x, y = project(degrees[:, 1], degrees[:, 0])
    parts = tuple(np.split(np.stack([x, y], axis=1), np.cumsum(counts)[:-1]))
    boxes = np.array([[*part.min(axis=0), *part.max(axis=0)] for part in parts])
    return Lines(parts, boxes)


def thinned(points: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """A line without the points that lie within a step of the one before; its ends stay."""
    squares = np.floor(points / step)
    kept = np.any(np.diff(squares, axis=0, prepend=np.nan) != 0, axis=1)
    kept[-1:] = True
    return points[kept]


def clipped(ring: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
    """The part of a ring inside a window, float64 (m, 2): cut along its four sides, one after the other."""
    for axis, limit, sign in ((0, window[0], 1), (1, window[1], 1), (0, window[2], -1), (1, window[3], -1)):
        if not len(ring):
            break
        ring = _cut(ring, axis, limit, sign)
    return ring


def _cut(ring: NDArray[np.float64], axis: int, limit: float, sign: int) -> NDArray[np.float64]:
    """A ring without what lies on the wrong side of a line."""
    depth = (ring[:, axis] - limit) * sign
    inside = depth >= 0
    if inside.all():
        return ring
    after, depth_after = np.roll(ring, -1, axis=0), np.roll(depth, -1)
    crosses = inside != np.roll(inside, -1)
    share = np.where(crosses, depth / np.where(crosses, depth - depth_after, 1.0), 0.0)
    met = ring + share[:, None] * (after - ring)
    both = np.stack([ring, met], axis=1).reshape(-1, 2)
    kept: NDArray[np.float64] = both[np.stack([inside, crosses], axis=1).reshape(-1)]
    return kept
