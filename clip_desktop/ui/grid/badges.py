"""The small words and signs on a photograph: in one order, on dark ground, readable whatever lies behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from clip_desktop.library.records import PhotoRow
from clip_desktop.services.photos import running_time
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.colours import ON_PICTURE

HEIGHT: Final = 18
EDGE: Final = 5  # between a badge and the edge of the photograph
_BETWEEN: Final = 4
_ICON: Final = 12
_LETTERS: Final = 11
_MARGIN: Final = 6  # between letters and the end of their badge
_WORDS: Final = {"RAW": "RAW", "GIF": "GIF"}  # kinds of file that are said in words


@dataclass(frozen=True, slots=True)
class Badge:
    """A word, an icon by its name, or an icon and a word after it."""

    text: str = ""
    icon: str = ""


def foot_badges(photo: PhotoRow) -> Iterator[Badge]:
    """What stands at the foot of a photograph, from the left, the most telling first."""
    if photo.favourite:
        yield Badge(icon="heart-full")
    if photo.rating > 0:
        yield Badge("★" * photo.rating)
    if photo.format == "VIDEO":
        yield Badge(running_time(photo.length) if photo.length else "", "video")
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
        right = _paint(painter, right, foot, Badge(percent(certainty)), ends=True) - _BETWEEN
    left = frame.left() + EDGE
    for badge in foot_badges(photo):
        if badge.icon and badge.text and left + _width(painter, badge) > right:
            badge = Badge(icon=badge.icon)
        if left + _width(painter, badge) > right:
            break
        left = _paint(painter, left, foot, badge) + _width(painter, badge) + _BETWEEN
    if behind:
        _paint(painter, frame.right() - EDGE, frame.top() + EDGE, Badge(f"+{behind}"), ends=True)
    if photo.offline:
        _paint(painter, frame.left() + EDGE, frame.top() + EDGE, Badge(icon="offline"))


def _paint(painter: QPainter, at: float, top: float, badge: Badge, *, ends: bool = False) -> float:
    """Paint a badge so that it begins (or ``ends``) at ``at``; where it begins."""
    left = at - _width(painter, badge) if ends else at
    painter.drawPixmap(QPointF(left, top), _drawn_for(painter, badge))
    return left


def _width(painter: QPainter, badge: Badge) -> float:
    return _drawn_for(painter, badge).deviceIndependentSize().width()


def _drawn_for(painter: QPainter, badge: Badge) -> QPixmap:
    return _drawn(badge, painter.device().devicePixelRatioF(), painter.font().family())


@lru_cache(maxsize=512)
def _drawn(badge: Badge, ratio: float, family: str) -> QPixmap:
    """A badge as it looks, drawn once: a screen full of photographs has hundreds."""
    font = QFont(family)
    font.setPixelSize(_LETTERS)
    font.setWeight(QFont.Weight.DemiBold)
    letters = QFontMetrics(font).horizontalAdvance(badge.text) if badge.text else 0
    begin = HEIGHT - 1 if badge.icon else _MARGIN  # of the letters
    width = begin + letters + _MARGIN if badge.text else HEIGHT
    pixmap = QPixmap(round(width * ratio), round(HEIGHT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.picture_ground())
    painter.drawRoundedRect(QRectF(0, 0, width, HEIGHT), HEIGHT / 2, HEIGHT / 2)
    if badge.icon:
        edge = (HEIGHT - _ICON) // 2
        theme.icon_on_picture(badge.icon).paint(painter, QRect(edge, edge, _ICON, _ICON))
    if badge.text:
        painter.setFont(font)
        painter.setPen(QColor(ON_PICTURE))
        painter.drawText(QRectF(begin, 0, letters, HEIGHT), Qt.AlignmentFlag.AlignCenter, badge.text)
    painter.end()
    return pixmap
