"""The outline of the world as Qt's paths, made once for each level of detail."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QPainterPath, QTransform

from clip_desktop.ui.map.outline import Kind, Window, clipped, level_of, outline
from clip_desktop.ui.map.viewport import Viewport

KINDS: Final[tuple[Kind, Kind, Kind]] = ("land", "border", "coast")  # in the order in which they are painted

Shape = tuple[QPainterPath, bool]
"""A line or ring, and whether it goes around water within land."""

_CUT_FROM: Final = 7.0  # from this zoom on little of a large ring is in sight: it is cut before it is given to Qt
_ELEMENT: Final = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_EDGE: Final = 8.0  # pixels beyond the window where a cut ring ends


def shapes(kind: Kind, view: Viewport, shift: float) -> Iterator[Shape]:
    """What is seen of a part of the outline, in pixels.

    Args:
        shift: how many worlds further east it is drawn.
    """
    (left, top), (right, bottom) = view.place_at(-_EDGE, -_EDGE), view.place_at(view.width + _EDGE, view.height + _EDGE)
    window = left - shift, top, right - shift, bottom
    level = level_of(view.zoom)
    lines = outline(kind, level)
    for one in lines.touching(window):
        path = _near(lines.parts[one], kind, view, shift, window) if view.zoom >= _CUT_FROM else None
        yield path or _to_pixels(view, shift).map(_whole(kind, level)[one]), bool(lines.water[one])


def shape(points: NDArray[np.float64], view: Viewport) -> QPainterPath:
    """Points of the plane, float64 (n, 2), as a path in pixels."""
    return _to_pixels(view, 0).map(_path(points))


def _near(points: NDArray[np.float64], kind: Kind, view: Viewport, shift: float, window: Window) -> QPainterPath:
    some = clipped(points, window) if kind == "land" else points
    x = (some[:, 0] + shift - view.x) * view.side + view.width / 2
    y = (some[:, 1] - view.y) * view.side + view.height / 2
    return _path(np.stack([x, y], axis=1))


def _to_pixels(view: Viewport, shift: float) -> QTransform:
    side = view.side
    across, down = view.width / 2 + (shift - view.x) * side, view.height / 2 - view.y * side
    return QTransform(side, 0, 0, side, across, down)


@lru_cache(maxsize=60)
def _whole(kind: Kind, level: float) -> tuple[QPainterPath, ...]:
    """The lines of a level in the plane, where the world is 1 wide."""
    return tuple(_path(points) for points in outline(kind, level).parts)


def _path(points: NDArray[np.float64]) -> QPainterPath:
    """A path through points (n, 2): handed over as Qt writes paths, since a call for each point takes far longer."""
    elements = np.zeros(len(points), _ELEMENT)
    elements["kind"][1:] = QPainterPath.ElementType.LineToElement.value
    elements["x"], elements["y"] = points.T
    ends = np.array([0, Qt.FillRule.OddEvenFill.value], ">i4")
    path = QPainterPath()
    if len(points):
        QDataStream(QByteArray(np.array(len(points), ">i4").tobytes() + elements.tobytes() + ends.tobytes())) >> path
    return path
