"""How one photograph of the grid is painted: the picture, what is said of it, and whether it is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.grid import badges
from clip_desktop.ui.style import theme

Verdict = Literal[-1, 0, 1]

_PAD: Final = 7
_CORNER: Final = 5.0
_BUTTON: Final = 26
_BETWEEN: Final = 8


@dataclass(frozen=True, slots=True)
class Marks:
    """What is said of a cell beside its photograph.

    Attributes:
        certainty: how sure the place is of the photo; None: it does not say.
        behind: how many near-duplicates lie behind it.
        focused: the keys are at it.
        offered: the verdict whose button the mouse is on, 0 for neither; None without buttons.
    """

    certainty: float | None = None
    behind: int = 0
    chosen: bool = False
    focused: bool = False
    offered: Verdict | None = None


def paint_cell(painter: QPainter, cell: QRect, photo: PhotoRow | None, pixmap: QPixmap | None, marks: Marks) -> None:
    """Paint one cell.

    Args:
        pixmap: None while it is being loaded, and null where there is none.
    """
    frame = frame_of(cell, photo, pixmap)
    if marks.behind:
        _paint_stack(painter, frame)
    if pixmap is None or pixmap.isNull():
        _fill(painter, frame, QColor(theme.colours().hover))
    else:
        painter.drawPixmap(frame.topLeft(), _fitted(pixmap, frame, painter.device().devicePixelRatioF()))
    _paint_edges(painter, frame, marks)
    if photo is not None:
        badges.paint_badges(painter, frame, photo, marks.certainty, marks.behind)
    if marks.offered is not None:
        _paint_buttons(painter, frame, marks.offered)


def frame_of(cell: QRect, photo: PhotoRow | None, pixmap: QPixmap | None) -> QRectF:
    """Where a picture stands in its cell: whole, in the middle. The same before it is there, if its size is known."""
    room = QRectF(cell.adjusted(_PAD, _PAD, -_PAD, -_PAD))
    if pixmap is not None and not pixmap.isNull():
        size = QSizeF(pixmap.size())
    elif photo is not None and photo.width > 0 and photo.height > 0:
        size = QSizeF(photo.width, photo.height)
    else:
        return room
    frame = QRectF(QPointF(), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    frame.moveCenter(room.center())
    return QRectF(frame.toRect())


def button_at(frame: QRectF, at: QPointF) -> Verdict:
    """The verdict whose button is at a point: accept (1), reject (-1), or neither (0)."""
    accept, reject = _buttons(frame)
    return 1 if accept.contains(at) else -1 if reject.contains(at) else 0


def paint_band(painter: QPainter, rect: QRect) -> None:
    """The rectangle that is drawn up to choose what it touches."""
    inside = QColor(theme.colours().accent)
    painter.setPen(inside)
    inside.setAlpha(40)
    painter.setBrush(inside)
    painter.drawRect(rect)


def _fitted(pixmap: QPixmap, frame: QRectF, ratio: float) -> QPixmap:
    """A picture of the size of its frame, with round corners: made once, as scrolling paints it in every frame."""
    width, height = round(frame.width() * ratio), round(frame.height() * ratio)
    key = f"cell {pixmap.cacheKey()} {width} {height}"
    fitted = QPixmap()
    if QPixmapCache.find(key, fitted):
        return fitted
    fitted = QPixmap(width, height)
    fitted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fitted)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    corners = QPainterPath()
    corners.addRoundedRect(0, 0, width, height, _CORNER * ratio, _CORNER * ratio)
    painter.setClipPath(corners)
    painter.drawPixmap(QRectF(0, 0, width, height), pixmap, QRectF(pixmap.rect()))
    painter.end()
    fitted.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, fitted)
    return fitted


def _buttons(frame: QRectF) -> tuple[QRectF, QRectF]:
    """Where accept and reject are: over the badges at the foot, in the middle of a frame too low for that."""
    wanted = frame.bottom() - badges.EDGE - badges.HEIGHT - 5 - _BUTTON
    top = max(wanted, min(frame.center().y() - _BUTTON / 2, frame.bottom() - _BUTTON))
    left = frame.center().x() - _BUTTON - _BETWEEN / 2
    accept = QRectF(left, top, _BUTTON, _BUTTON)
    return accept, accept.translated(_BUTTON + _BETWEEN, 0)


def _paint_buttons(painter: QPainter, frame: QRectF, pointed: Verdict) -> None:
    look = theme.colours()
    for rect, icon, verdict in zip(_buttons(frame), ("accept", "reject"), (1, -1), strict=True):
        painter.setPen(QPen(QColor(look.text if verdict == pointed else look.edge), 1.5))
        painter.setBrush(QColor(look.raised))
        painter.drawEllipse(rect)
        theme.icon(icon).paint(painter, rect.toRect().adjusted(5, 5, -5, -5))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_edges(painter: QPainter, frame: QRectF, marks: Marks) -> None:
    """That it is chosen, and that the keys are at it: a second line outside, to be told among many chosen ones."""
    look = theme.colours()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marks.chosen:
        painter.setPen(QPen(QColor(look.pen), 3.0))
        painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), _CORNER + 2, _CORNER + 2)
    if marks.focused:
        far = 5.0 if marks.chosen else 2.5
        painter.setPen(QPen(QColor(look.text if marks.chosen else look.dim), 1.5))
        painter.drawRoundedRect(frame.adjusted(-far, -far, far, far), _CORNER + far, _CORNER + far)


def _paint_stack(painter: QPainter, frame: QRectF) -> None:
    """The edges of those that lie behind."""
    look = theme.colours()
    painter.setPen(QPen(QColor(look.ground), 1.0))
    for shift, colour in ((6.0, look.line), (3.0, look.dim)):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(frame.translated(shift, -shift), _CORNER, _CORNER)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, _CORNER, _CORNER)
    painter.setBrush(Qt.BrushStyle.NoBrush)
