"""How the map is painted: the world, the names of towns, and the photographs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from clip_desktop.services.searching.place_names import Cities
from clip_desktop.ui import theme
from clip_desktop.ui.map.outline import FINE_FROM, Kind, Scale, Window, clipped, outline, thinned
from clip_desktop.ui.map.projection import project
from clip_desktop.ui.map.viewport import Viewport

PICTURE: Final = 46.0
_NAMES: Final = 40  # of towns at once
_LOOKED_AT: Final = 400
_FINEST: Final = 1.5  # pixels: what of the outline is nearer together is one point


def paint_world(painter: QPainter, view: Viewport) -> None:
    """Sea, land, coasts and borders; the world goes on east and west of the date line."""
    look = theme.colours()
    painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(look.window))
    scale: Scale = "50" if view.zoom >= FINE_FROM else "110"
    margin = 8 / view.side
    for shift in (-1.0, 0.0, 1.0):
        left, top = view.place_at(0, 0)
        right, bottom = view.place_at(view.width, view.height)
        window = (left - shift - margin, top - margin, right - shift + margin, bottom + margin)
        land = QPainterPath()
        land.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in outline("land", scale).touching(window, _FINEST / view.side):
            part = clipped(thinned(ring, _FINEST / view.side), window)
            if len(part) > 2:
                land.addPolygon(_seen(part, view, shift))
                land.closeSubpath()
        painter.fillPath(land, QColor(look.raised))
        _lines(painter, view, shift, window, scale)


def _lines(painter: QPainter, view: Viewport, shift: float, window: Window, scale: Scale) -> None:
    look = theme.colours()
    kinds: tuple[tuple[Kind, QColor], ...] = (("border", QColor(look.line)), ("coast", _faded(look.dim, 0.6)))
    for kind, colour in kinds:
        painter.setPen(QPen(colour, 1.0))
        for line in outline(kind, scale).touching(window, _FINEST / view.side):
            painter.drawPolyline(_seen(thinned(line, _FINEST / view.side), view, shift))


def paint_names(painter: QPainter, view: Viewport, cities: Cities, taken: list[QRectF]) -> None:
    """The largest towns in sight, as many as there is room for beside what is taken."""
    look = theme.colours()
    x, y = project(cities.lat, cities.lon)
    px, py = view.pixels(x, y)
    fewest = 4e6 / 2.0 ** (1.15 * (view.zoom - 2))
    seen = (px > 0) & (px < view.width) & (py > 0) & (py < view.height) & (cities.people >= fewest)
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    metrics, written = painter.fontMetrics(), 0
    for one in np.flatnonzero(seen)[:_LOOKED_AT]:
        name = cities.names[one]
        width, height = metrics.horizontalAdvance(name) + 14, metrics.height()
        room = QRectF(px[one] - 4, py[one] - height / 2, width, height)
        if any(room.intersects(other) for other in taken):
            continue
        taken.append(room.adjusted(-10, -4, 10, 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.dim))
        painter.drawEllipse(QPointF(px[one], py[one]), 2, 2)
        painter.setPen(QColor(look.dim))
        painter.drawText(room.adjusted(10, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)
        written += 1
        if written == _NAMES:
            break


def picture_room(at: QPointF) -> QRectF:
    """Where the picture of a cluster is painted."""
    return QRectF(at.x() - PICTURE / 2, at.y() - PICTURE / 2, PICTURE, PICTURE)


def paint_cluster(painter: QPainter, at: QPointF, count: int, pixmap: QPixmap | None, *, marked: bool) -> None:
    """The newest photograph of a cluster, and how many it stands for."""
    look, room = theme.colours(), picture_room(at)
    painter.setPen(QPen(QColor(look.accent if marked else look.line), 2 if marked else 1))
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(room, 8, 8)
    if pixmap is not None and not pixmap.isNull():
        inner, edge = room.adjusted(2.5, 2.5, -2.5, -2.5), min(pixmap.width(), pixmap.height())
        middle = QRectF((pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2, edge, edge)
        shape = QPainterPath()
        shape.addRoundedRect(inner, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(inner, pixmap, middle)
        painter.restore()
    if count > 1:
        _paint_count(painter, room, QLocale().toString(count))


def _paint_count(painter: QPainter, room: QRectF, text: str) -> None:
    look = theme.colours()
    width = max(20.0, painter.fontMetrics().horizontalAdvance(text) + 10.0)
    badge = QRectF(room.right() - width + 8, room.top() - 8, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(badge, 9, 9)
    painter.setPen(QColor(look.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def paint_area(painter: QPainter, area: QRectF) -> None:
    """The area that is being chosen."""
    look = theme.colours()
    painter.setPen(QPen(QColor(look.accent), 1.5))
    painter.setBrush(_faded(look.accent, 0.16))
    painter.drawRect(area)


def _seen(points: NDArray[np.float64], view: Viewport, shift: float) -> QPolygonF:
    x = (points[:, 0] + shift - view.x) * view.side + view.width / 2
    y = (points[:, 1] - view.y) * view.side + view.height / 2
    return QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])


def clusters_rooms(places: Sequence[QPointF]) -> list[QRectF]:
    """What the pictures of clusters cover, with their counts."""
    return [picture_room(at).adjusted(0, -8, 8, 0) for at in places]


def _faded(colour: str, strength: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(strength)
    return faded
