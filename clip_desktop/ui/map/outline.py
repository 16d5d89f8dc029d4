"""Land, coasts and borders of the world as lines in the plane of the map (``resources/map``)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.resources import resource
from clip_desktop.ui.map.projection import project
from clip_desktop.ui.map.viewport import TILE

Kind = Literal["land", "coast", "border"]

_FINE_FROM: Final = 3.5  # from this zoom on the finer outline is drawn
_FINEST: Final = 8.0  # from this zoom on all points are
_APART: Final = 1.5  # pixels: what is nearer together is one point, what is smaller is not drawn
_DEGREE: Final = 100_000

Window = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines or rings in the plane, the largest first: so what lies within a ring comes after it.

    Attributes:
        parts: the points of each, float64 (n, 2), x and y.
        boxes: left, top, right and bottom of each, float64 (k, 4).
        water: which are rings around water within land, bool (k,).
    """

    parts: tuple[NDArray[np.float64], ...]
    boxes: NDArray[np.float64]
    water: NDArray[np.bool_]

    def touching(self, window: Window) -> NDArray[np.int64]:
        """Those of which something may lie in a window, int64 (m,)."""
        left, top, right, bottom = window
        b = self.boxes
        return np.flatnonzero((b[:, 0] < right) & (b[:, 2] > left) & (b[:, 1] < bottom) & (b[:, 3] > top))


def level_of(zoom: float) -> float:
    """The zoom whose outline is drawn at a zoom: the next half below it."""
    return min(math.floor(zoom * 2) / 2, _FINEST)


@lru_cache(maxsize=60)
def outline(kind: Kind, level: float) -> Lines:
    """A part of the outline with as many points as a zoom can show, and half a step beyond it."""
    step = 0.0 if level == _FINEST else _APART / (TILE * 2.0 ** (level + 0.5))
    whole = _whole(kind, "50" if level >= _FINE_FROM else "110")
    sizes = np.maximum(whole.boxes[:, 2] - whole.boxes[:, 0], whole.boxes[:, 3] - whole.boxes[:, 1])
    kept = np.flatnonzero(sizes > step)
    parts = tuple(thinned(whole.parts[one], step) if step else whole.parts[one] for one in kept)
    return Lines(parts, whole.boxes[kept], whole.water[kept])


@lru_cache(maxsize=6)
def _whole(kind: Kind, scale: str) -> Lines:
    """A part of the outline as it is stored."""
    with np.load(resource("map", "world.npz")) as world:
        degrees = np.cumsum(world[f"{kind}{scale}_points"], axis=0, dtype=np.int64) / _DEGREE
        counts = world[f"{kind}{scale}_counts"]
    x, y = project(degrees[:, 1], degrees[:, 0])
    parts = np.split(np.stack([x, y], axis=1), np.cumsum(counts)[:-1])
    boxes = np.array([[*part.min(axis=0), *part.max(axis=0)] for part in parts])
    order = np.argsort(-(boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), kind="stable")
    turns = np.array([_turn(part) for part in parts])[order]
    water = (turns != turns[0]) if kind == "land" else np.zeros(len(parts), np.bool_)
    return Lines(tuple(parts[one] for one in order), boxes[order], water)


def _turn(ring: NDArray[np.float64]) -> bool:
    """Which way round a ring goes: around water the other way than around land."""
    x, y = (ring - ring[0]).T
    return bool(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) > 0)


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
