"""How the map is painted: the world, the names of towns, and the photographs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from clip_desktop.services.searching.place_names import Cities
from clip_desktop.ui.map.projection import project
from clip_desktop.ui.map.shapes import KINDS, Shape, shape, shapes
from clip_desktop.ui.map.viewport import Viewport
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.colours import Colours

PICTURE: Final = 46.0
_NAMES: Final = 40  # of towns at once, in a window of a million pixels
_LOOKED_AT: Final = 400
_WINDOW: Final = 1e6


def rehearse() -> None:
    """Paint a little of everything on the GUI thread, before another does.

    PySide makes types when they are first used, overloads that are only tried among them: two threads that did so at
    once would bring the program down.
    """
    image, look = QImage(8, 8, QImage.Format.Format_RGB32), theme.colours()
    painter, view = QPainter(image), Viewport(0.5, 0.5, 17.0, 8, 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont())
    painter.fillRect(QRectF(0, 0, 8, 8), QColor(look.window))
    ring = shape(np.array([[0.0, 0.0], [8.0, 0.0], [8.0, 8.0]]), view)
    _paint_outline(painter, look, [(ring, False)], [(ring, False)], [(ring, False)])
    paint_names(painter, view, look, Cities(np.zeros(1), np.zeros(1), np.full(1, 10**6), ("A",)), [QRectF()])
    painter.end()


def paint_world(painter: QPainter, view: Viewport, look: Colours) -> None:
    """Sea, land, coasts and borders; the world goes on east and west of the date line."""
    painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(look.window))
    for shift in _worlds(view):
        land, borders, coasts = (shapes(kind, view, shift) for kind in KINDS)
        _paint_outline(painter, look, land, borders, coasts)


def _paint_outline(
    painter: QPainter, look: Colours, land: Iterable[Shape], borders: Iterable[Shape], coasts: Iterable[Shape]
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for ring, water in land:  # one by one: all as one path take six times as long
        painter.setBrush(QColor(look.window if water else look.raised))
        painter.drawPath(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, lines in ((QColor(look.line), borders), (_faded(look.dim, 0.6), coasts)):
        painter.setPen(QPen(colour, 1.0))
        for line, _ in lines:
            painter.drawPath(line)


def paint_names(painter: QPainter, view: Viewport, look: Colours, cities: Cities, taken: list[QRectF]) -> None:
    """The largest towns in sight, as many as there is room for beside what is taken."""
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    most = _NAMES * max(1.0, view.width * view.height / _WINDOW)
    for name, px, py in islice(_towns(view, cities), round(_LOOKED_AT * most / _NAMES)):
        width, height = metrics.horizontalAdvance(name) + 14, metrics.height()
        room = QRectF(px - 4, py - height / 2, width, height)
        if any(room.intersects(other) for other in taken):
            continue
        taken.append(room.adjusted(-10, -4, 10, 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.dim))
        painter.drawEllipse(QPointF(px, py), 2, 2)
        painter.setPen(QColor(look.dim))
        painter.drawText(room.adjusted(10, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)
        most -= 1
        if most < 1:
            break


def _towns(view: Viewport, cities: Cities) -> Iterator[tuple[str, float, float]]:
    """The towns in sight with their pixels, the largest first; of a world that is seen twice, twice."""
    x, y = project(cities.lat, cities.lon)
    px = (x[:, None] + np.array(_worlds(view)) - view.x) * view.side + view.width / 2
    py = (y - view.y) * view.side + view.height / 2
    fewest = 4e6 / 2.0 ** (1.15 * (view.zoom - 2))
    here = (py > 0) & (py < view.height) & (cities.people >= fewest)
    for one, world in zip(*np.nonzero((px > 0) & (px < view.width) & here[:, None]), strict=True):
        yield cities.names[one], float(px[one, world]), float(py[one])


def _worlds(view: Viewport) -> list[int]:
    """How many worlds further east those are drawn that are in sight."""
    half = view.width / view.side / 2
    return list(range(math.floor(view.x - half), math.ceil(view.x + half)))


def picture_room(at: QPointF) -> QRectF:
    """Where the picture of a cluster is painted."""
    return QRectF(at.x() - PICTURE / 2, at.y() - PICTURE / 2, PICTURE, PICTURE)


def paint_area(painter: QPainter, area: QRectF) -> None:
    """The area that is being chosen."""
    look = theme.colours()
    painter.setPen(QPen(QColor(look.accent), 1.5))
    painter.setBrush(_faded(look.accent, 0.16))
    painter.drawRect(area)


def clusters_rooms(places: Sequence[QPointF]) -> list[QRectF]:
    """What the pictures of clusters cover, with their counts."""
    return [picture_room(at).adjusted(0, -8, 8, 0) for at in places]


def _faded(colour: str, strength: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(strength)
    return faded
