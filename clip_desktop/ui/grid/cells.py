"""How one photograph of the grid is painted: the picture, what is said of it, and whether it is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui import theme
from clip_desktop.ui.wording import percent

_PAD: Final = 7
_CORNER: Final = 5.0
_BADGE: Final = 18


def paint_cell(
    painter: QPainter,
    cell: QRect,
    photo: PhotoRow | None,
    pixmap: QPixmap | None,
    told: tuple[float | None, int],
    chosen: bool,
    focused: bool,
) -> None:
    """Paint one cell.

    Args:
        pixmap: None while it is being loaded, and null where there is none.
        told: how sure the place is of the photo (None: it does not say), and how many near-duplicates lie behind it.
    """
    look = theme.colours()
    room = QRectF(cell.adjusted(_PAD, _PAD, -_PAD, -_PAD))
    frame = room
    if pixmap is None or pixmap.isNull():
        _fill(painter, room, QColor(look.line))
    else:
        frame = _fitted(room, pixmap)
        if told[1]:
            _paint_stack(painter, frame)
        corners = QPainterPath()
        corners.addRoundedRect(frame, _CORNER, _CORNER)
        painter.save()
        painter.setClipPath(corners)
        painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
        painter.restore()
    if chosen or focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.accent if chosen else look.dim), 3.0 if chosen else 1.5))
        painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), _CORNER + 2, _CORNER + 2)
    if photo is not None:
        _paint_badges(painter, frame, photo, *told)


def paint_band(painter: QPainter, rect: QRect) -> None:
    """The rectangle that is drawn up to choose what it touches."""
    inside = QColor(theme.colours().accent)
    painter.setPen(inside)
    inside.setAlpha(40)
    painter.setBrush(inside)
    painter.drawRect(rect)


def _fitted(room: QRectF, pixmap: QPixmap) -> QRectF:
    """Where a picture stands in its cell: whole, in the middle."""
    width, height = pixmap.width(), pixmap.height()
    scale = min(room.width() / width, room.height() / height)
    frame = QRectF(0, 0, width * scale, height * scale)
    frame.moveCenter(room.center())
    return frame


def _paint_stack(painter: QPainter, frame: QRectF) -> None:
    """The edges of those that lie behind."""
    look = theme.colours()
    painter.setPen(QPen(QColor(look.ground), 1.0))
    for shift, colour in ((6.0, look.line), (3.0, look.dim)):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(frame.translated(shift, -shift), _CORNER, _CORNER)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_badges(painter: QPainter, frame: QRectF, photo: PhotoRow, certainty: float | None, behind: int) -> None:
    bottom = frame.bottom() - _BADGE - 5
    left = frame.left() + 5
    if photo.favourite:
        _fill(painter, QRectF(left, bottom, _BADGE, _BADGE), QColor(0, 0, 0, 120), 9)
        theme.icon("heart-full").paint(painter, QRect(round(left) + 3, round(bottom) + 3, 12, 12))
        left += _BADGE + 4
    if photo.rating:
        left += _pill(painter, QPointF(left, bottom), "★" * photo.rating) + 4
    if photo.copies > 1:
        _pill(painter, QPointF(left, bottom), f"×{photo.copies}")
    if behind:
        text = f"+{behind}"
        _pill(painter, QPointF(frame.right() - _pill_width(painter, text) - 5, frame.top() + 5), text)
    if certainty is not None:
        text = percent(certainty)
        width = _pill_width(painter, text)
        _pill(painter, QPointF(frame.right() - width - 5, bottom), text)


def _pill_font(painter: QPainter) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _pill_width(painter: QPainter, text: str) -> float:
    painter.setFont(_pill_font(painter))
    return painter.fontMetrics().horizontalAdvance(text) + 12.0


def _pill(painter: QPainter, corner: QPointF, text: str) -> float:
    """A word on a dark ground, readable on every photograph; how wide it is."""
    rect = QRectF(corner.x(), corner.y(), _pill_width(painter, text), _BADGE)
    _fill(painter, rect, QColor(0, 0, 0, 140), _BADGE / 2)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return rect.width()


def _fill(painter: QPainter, rect: QRectF, colour: QColor, corner: float = _CORNER) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, corner, corner)
    painter.setBrush(Qt.BrushStyle.NoBrush)
