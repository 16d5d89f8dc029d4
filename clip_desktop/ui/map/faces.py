"""The photographs on the map: each painted once, as it is blitted while the map moves."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from clip_desktop.ui.map.painting import PICTURE, picture_room
from clip_desktop.ui.style import theme

_KEPT: Final = 1000
_A_FRAME: Final = 16  # new ones that are painted in one frame; a zoom may bring many more
_AROUND: Final = 10.0  # pixels around a picture for its count


class Faces:
    """Paints the newest photograph of a cluster and how many it stands for, and keeps what it painted last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._look: Hashable = None  # that all of them were painted in
        self._ratio = 1.0
        self._new = 0

    def begin(self, painter: QPainter) -> None:
        """A frame begins."""
        self._ratio, self._new = painter.device().devicePixelRatioF(), 0
        look = (self._ratio, theme.colours(), theme.text_size())
        if look != self._look:
            self._look = look
            self._kept.clear()

    @property
    def complete(self) -> bool:
        """Whether this frame got all its pictures; otherwise the next one goes on."""
        return self._new <= _A_FRAME

    def draw(self, painter: QPainter, at: QPointF, count: int, pixmap: QPixmap | None, *, marked: bool) -> None:
        """Draw a cluster with its middle at a point."""
        said = (pixmap.cacheKey() if pixmap is not None else 0, count, marked)
        face = self._kept.get(said)
        if face is None:
            self._new += 1
            if not self.complete:
                _paint_frame(painter, picture_room(at), marked=marked)
                return
            face = self._kept[said] = _face(painter, count, pixmap, marked=marked)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(said)
        ratio, edge = self._ratio, face.width() / 2  # at whole pixels, as it was painted
        left, top = round(at.x() * ratio - edge) / ratio, round(at.y() * ratio - edge) / ratio
        painter.drawPixmap(QPointF(left, top), face)


def _face(painter: QPainter, count: int, pixmap: QPixmap | None, *, marked: bool) -> QPixmap:
    number = QLocale().toString(count)
    badge = max(20.0, painter.fontMetrics().horizontalAdvance(number) + 10.0)
    edge = PICTURE / 2 + max(_AROUND, badge - PICTURE)
    ratio = painter.device().devicePixelRatioF()
    face = QPixmap(round(2 * edge * ratio), round(2 * edge * ratio))
    face.setDevicePixelRatio(ratio)
    face.fill(Qt.GlobalColor.transparent)
    own = QPainter(face)
    own.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    own.setFont(painter.font())
    room = picture_room(QPointF(edge, edge))
    _paint_frame(own, room, marked=marked)
    if pixmap is not None and not pixmap.isNull():
        _paint_picture(own, room.adjusted(2.5, 2.5, -2.5, -2.5), pixmap)
    if count > 1:
        _paint_count(own, room, badge, number)
    own.end()
    return face


def _paint_frame(painter: QPainter, room: QRectF, *, marked: bool) -> None:
    look = theme.colours()
    painter.setPen(QPen(QColor(look.accent if marked else look.line), 2 if marked else 1))
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(room, 8, 8)


def _paint_picture(painter: QPainter, room: QRectF, pixmap: QPixmap) -> None:
    edge = min(pixmap.width(), pixmap.height())
    middle = QRectF((pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2, edge, edge)
    shape = QPainterPath()
    shape.addRoundedRect(room, 6, 6)
    painter.save()
    painter.setClipPath(shape)
    painter.drawPixmap(room, pixmap, middle)
    painter.restore()


def _paint_count(painter: QPainter, room: QRectF, width: float, text: str) -> None:
    look, height = theme.colours(), max(18.0, painter.fontMetrics().height() + 2.0)
    badge = QRectF(room.right() - width + 8, room.top() - 8, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.setPen(QColor(look.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
