"""Photographs that lie too close on the map to be seen apart, gathered.

Places are kept in the order of a curve through nested squares (Morton's): those in one square of any size stand side
by side, so that a million are gathered at any zoom by one walk over them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.ui.map.projection import Numbers, project
from clip_desktop.ui.map.viewport import APART, TILE, Box, Viewport, bounds_of

_DEEPEST: Final = 26  # squares of 0.6 m
_SQUARE: Final = 64  # pixels of a square whose photographs are one cluster, and up to twice as many
_MOST: Final = 1500  # squares in sight that are looked at; more is no window's


@dataclass(frozen=True, slots=True)
class Squares:
    """Clusters before those too near each other are joined.

    Attributes:
        x, y: their middles in the plane, float64 (k,).
        counts: photographs in each, int64 (k,).
        newest: the place in ``Points`` of the newest of each, int64 (k,).
        starts: where each begins in the order of the curve, int64 (k + 1,).
    """

    x: Numbers
    y: Numbers
    counts: NDArray[np.int64]
    newest: NDArray[np.int64]
    starts: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Photographs shown as one: where in the plane, how many, the newest, and all of them (places in ``Points``)."""

    x: float
    y: float
    newest: int
    members: NDArray[np.int64]

    @property
    def count(self) -> int:
        return len(self.members)


class Points:
    """Photographs by where they were taken.

    Args:
        ids: int64 (n,), the newest first.
        lat, lon: degrees, float64 (n,).
    """

    def __init__(self, ids: NDArray[np.int64], lat: Numbers, lon: Numbers) -> None:
        self.ids, self.lat, self.lon = ids, lat, lon
        self.x, self.y = project(lat, lon)
        codes = _codes(self.x, self.y)
        self._order = np.argsort(codes, kind="stable")
        self._codes = codes[self._order]
        self._x, self._y = self.x[self._order], self.y[self._order]
        self._squares: dict[int, Squares] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def bounds(self, members: NDArray[np.int64] | None = None) -> Box:
        """The area that holds these, or all."""
        some = slice(None) if members is None else members
        return bounds_of(self.lat[some], self.lon[some])

    def clusters(self, view: Viewport) -> list[Cluster]:
        """What is seen of them, the largest first; none nearer than ``APART`` to another."""
        if not len(self):
            return []
        squares = self._at(int(view.zoom))
        px, py = view.pixels(squares.x, squares.y)
        margin = _SQUARE
        seen = np.flatnonzero(
            (px > -margin) & (px < view.width + margin) & (py > -margin) & (py < view.height + margin)
        )
        seen = seen[np.lexsort((squares.newest[seen], -squares.counts[seen]))][:_MOST]
        heads, joins = _joined(px[seen], py[seen])
        return [self._cluster(squares, seen[head], seen[joins == head]) for head in heads]

    def prepare(self, zoom: int) -> None:
        """Gather for a zoom that may be shown next. On any thread."""
        if len(self):
            self._at(zoom)

    def _at(self, zoom: int) -> Squares:
        """The squares of a zoom, made once."""
        found = self._squares.get(zoom)
        if found is None:
            found = self._squares[zoom] = self._gather(zoom)
        return found

    def _gather(self, zoom: int) -> Squares:
        depth = min(zoom + (TILE // _SQUARE).bit_length() - 1, _DEEPEST)
        cells = self._codes >> (2 * (_DEEPEST - depth))
        first = np.flatnonzero(np.diff(cells, prepend=-1))
        starts = np.append(first, len(cells))
        counts = np.diff(starts)
        newest = np.minimum.reduceat(self._order, first)
        x, y = np.add.reduceat(self._x, first) / counts, np.add.reduceat(self._y, first) / counts
        return Squares(x, y, counts, newest, starts)

    def _cluster(self, squares: Squares, head: int, joined: NDArray[np.int64]) -> Cluster:
        """The squares that were joined to one, at its middle."""
        runs = [self._order[squares.starts[one] : squares.starts[one + 1]] for one in joined]
        members = runs[0] if len(runs) == 1 else np.concatenate(runs)
        return Cluster(float(squares.x[head]), float(squares.y[head]), int(squares.newest[joined].min()), members)


def _codes(x: Numbers, y: Numbers) -> NDArray[np.int64]:
    """The square of the finest grid that each place lies in, numbered along the curve, int64 (n,)."""
    side = 1 << _DEEPEST
    return _spread(np.clip(x * side, 0, side - 1)) | (_spread(np.clip(y * side, 0, side - 1)) << 1)


def _spread(numbers: Numbers) -> NDArray[np.int64]:
    """Whole numbers below 2**31 with a zero between every two bits."""
    bits = numbers.astype(np.int64)
    for shift, mask in (
        (16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F), (2, 0x3333333333333333),
        (1, 0x5555555555555555),
    ):  # fmt: skip
        bits = (bits | (bits << shift)) & mask
    return bits


def _joined(px: Numbers, py: Numbers) -> tuple[list[int], NDArray[np.int64]]:
    """Which of some squares, the largest first, stay by themselves, and the one that each goes with, int64 (k,)."""
    heads: list[int] = []
    joins = np.full(len(px), -1, np.int64)
    for one in range(len(px)):
        if joins[one] < 0:
            heads.append(one)
            near = (px - px[one]) ** 2 + (py - py[one]) ** 2 < APART**2
            joins[near & (joins < 0)] = one
    return heads, joins
