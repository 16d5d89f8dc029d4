"""The small words and signs on a photograph: in one order, on dark ground, readable whatever lies behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui import theme
from clip_desktop.ui.wording import percent

HEIGHT: Final = 18
EDGE: Final = 5  # between a badge and the edge of the photograph
_BETWEEN: Final = 4
_ICON: Final = 12
_GROUND: Final = 150  # of 255: how dark the ground is
_WORDS: Final = {"RAW": "RAW", "GIF": "GIF"}  # kinds of file that are said in words


@dataclass(frozen=True, slots=True)
class Badge:
    """A word, or an icon by its name."""

    text: str = ""
    icon: str = ""


def foot_badges(photo: PhotoRow) -> Iterator[Badge]:
    """What stands at the foot of a photograph, from the left, the most telling first."""
    if photo.favourite:
        yield Badge(icon="heart-full")
    if photo.rating > 0:
        yield Badge("★" * photo.rating)
    if photo.format == "VIDEO":
        yield Badge(icon="video")
    elif photo.format in _WORDS:
        yield Badge(_WORDS[photo.format])
    elif photo.raw_beside:
        yield Badge("+RAW")
    if photo.copies > 1:
        yield Badge(f"×{photo.copies}")


def paint_badges(painter: QPainter, frame: QRectF, photo: PhotoRow, certainty: float | None, behind: int) -> None:
    """Paint the badges of one photograph into its frame; those at the foot as far as there is room."""
    foot, right = frame.bottom() - HEIGHT - EDGE, frame.right() - EDGE
    if certainty is not None:
        right = _paint_ending(painter, right, foot, Badge(percent(certainty))) - _BETWEEN
    left = frame.left() + EDGE
    for badge in foot_badges(photo):
        if left + _width(painter, badge) > right:
            break
        left = _paint(painter, left, foot, badge) + _BETWEEN
    if behind:
        _paint_ending(painter, frame.right() - EDGE, frame.top() + EDGE, Badge(f"+{behind}"))
    if photo.offline:
        _paint(painter, frame.left() + EDGE, frame.top() + EDGE, Badge(icon="offline"))


def _paint(painter: QPainter, left: float, top: float, badge: Badge) -> float:
    """Where it ends."""
    rect = QRectF(left, top, _width(painter, badge), HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _GROUND))
    painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if badge.icon:
        at = QRect(round(left) + 3, round(top) + 3, _ICON, _ICON)
        theme.icon(badge.icon).paint(painter, at, mode=QIcon.Mode.Selected)  # light, as on a chosen row
    else:
        painter.setPen(QColor("#ffffff"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge.text)
    return rect.right()


def _paint_ending(painter: QPainter, right: float, top: float, badge: Badge) -> float:
    """Paint it so that it ends at ``right``; where it begins."""
    left = right - _width(painter, badge)
    _paint(painter, left, top, badge)
    return left


def _width(painter: QPainter, badge: Badge) -> float:
    if badge.icon:
        return HEIGHT
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    return painter.fontMetrics().horizontalAdvance(badge.text) + 12.0
