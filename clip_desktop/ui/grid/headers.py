"""The headers over the days, months or years of the grid, and the mark in each that chooses all below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen

from clip_desktop.library.photos import NO_DAY
from clip_desktop.services.timeline import Sections
from clip_desktop.ui.grid.layout import MARGIN
from clip_desktop.ui.language.wording import day_in_year, day_of_week, month_of, photographs, year_of
from clip_desktop.ui.style import theme

_LINE: Final = 36  # logical pixels at the system's text size
_MONTH: Final = 32
_MARK: Final = 18
_PAD: Final = 7


@dataclass(frozen=True, slots=True)
class Header:
    """What one header says.

    Attributes:
        text: the day, month or year.
        over: the month that begins with this day, in a line of its own above it; or empty.
        count: photographs below it.
        chosen: whether all of them are.
        pointed: whether the mouse is over its mark.
    """

    text: str
    over: str
    count: int
    chosen: bool
    pointed: bool

    @classmethod
    def of(cls, sections: Sections, section: int, count: int, alone: bool, chosen: bool, pointed: bool) -> Header:
        """The header of a section; ``alone`` at the top, where nothing above it says the month."""
        over = "" if alone else month_over(sections, section)
        return cls(title_of(sections, section, alone=alone), over, count, chosen, pointed)


def line_height() -> int:
    """The height of a header that is one line."""
    return _LINE * theme.text_size() // 100


def tallest_header() -> int:
    """The height of one that has the month above its day."""
    return line_height() + _MONTH * theme.text_size() // 100


def header_heights(sections: Sections) -> NDArray[np.int64]:
    """The height of each header, int64 (s,): a line more where a day begins a month."""
    heights = np.full(len(sections.starts), line_height(), np.int64)
    if sections.level == "day":
        heights[sections.opens] = tallest_header()
    return heights


def title_of(sections: Sections, section: int, *, alone: bool) -> str:
    """The time of a section in words; a day with its month and year where it stands ``alone``."""
    day = int(sections.days[section])
    if day == NO_DAY:
        return QCoreApplication.translate("Grid", "No date")
    if sections.level == "day":
        return day_in_year(day) if alone else day_of_week(day)
    return month_of(day) if sections.level == "month" else year_of(day)


def month_over(sections: Sections, section: int) -> str:
    """The month that begins with a day, or nothing."""
    begins = sections.level == "day" and bool(sections.opens[section])
    return month_of(int(sections.days[section])) if begins else ""


def mark_rect(header: QRect) -> QRect:
    """Where the mark of a header is, with some room around it for the hand."""
    line = line_height()
    return QRect(header.left(), header.bottom() + 1 - line, MARGIN + _PAD + _MARK + 8, line)


def paint_header(painter: QPainter, rect: QRect, header: Header) -> None:
    """Paint a header over whatever is there."""
    look = theme.colours()
    painter.fillRect(rect, QColor(look.ground))
    line = QRect(rect.left(), rect.bottom() + 1 - line_height(), rect.width(), line_height())
    left = MARGIN + _PAD
    if header.over:
        above = QRect(left, rect.top() + 4, rect.width() - left, rect.height() - line.height() - 4)
        _write(painter, above, header.over, 17, QColor(look.text), QFont.Weight.DemiBold)
    mark = QRect(left, line.center().y() - _MARK // 2, _MARK, _MARK)
    _paint_mark(painter, mark, header.chosen, header.pointed)
    words = line.adjusted(mark.right() + 10, 0, -MARGIN, 0)
    used = _write(painter, words, header.text, 13, QColor(look.text), QFont.Weight.DemiBold)
    _write(
        painter,
        words.adjusted(used + 12, 0, 0, 0),
        photographs(header.count),
        12,
        QColor(look.dim),
        QFont.Weight.Normal,
    )


def _write(painter: QPainter, room: QRect, text: str, size: int, colour: QColor, weight: QFont.Weight) -> int:
    """Write a line; how wide it is."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, size * theme.text_size() // 100))
    font.setWeight(weight)
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(text)


def _paint_mark(painter: QPainter, mark: QRect, chosen: bool, pointed: bool) -> None:
    look = theme.colours()
    painter.setBrush(QColor(look.accent) if chosen else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.accent if chosen or pointed else look.edge), 1.5))
    painter.drawEllipse(QRectF(mark).adjusted(0.75, 0.75, -0.75, -0.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen:
        theme.icon("accept").paint(painter, mark.adjusted(3, 3, -3, -3), mode=QIcon.Mode.Selected)
