"""The years beside the grid, each at the height where it begins: drag there, or see which month is where."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clip_desktop.library.photos import NO_DAY
from clip_desktop.ui.language.wording import month_of, year_of
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import TIGHT

_WIDTH: Final = 44  # logical pixels at the system's text size
_ENDS: Final = 12  # logical pixels left free above and below
_APART: Final = 18  # between the middles of two years
_BESIDE: Final = 10  # right of the years, for the line that says where the view is
_ANY_DAY: Final = date(2020, 1, 1).toordinal()
_TICKS: Final = 7  # between two months


class DateScrubber(QWidget):
    """Shows where in a list its years and months begin. Keys have “Go to date” for the same.

    Signals:
        scrubbed: (share) the user wants what begins at this share of the whole height, 0 to 1.
    """

    scrubbed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._days: NDArray[np.int32] = np.empty(0, np.int32)
        self._shares: NDArray[np.float64] = np.empty(0)
        self._position = 0.0
        self._marks: tuple[list[tuple[str, int]], list[int]] | None = None  # years and months that are drawn
        self._held = False
        self.bubble = QLabel(parent)
        self.bubble.setObjectName("dateBubble")
        self.bubble.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.bubble.hide()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.tr("Press G in the photographs to go to a date by keys."))

    @staticmethod
    def wanted_width() -> int:
        """How wide it wants to be, in logical pixels: a year, as the language writes it, and the line beside it."""
        year = QFontMetrics(_font(QFont(QApplication.font()))).horizontalAdvance(year_of(_ANY_DAY))
        return max(_WIDTH * theme.text_size() // 100, year + _BESIDE + TIGHT)

    def show_months(self, days: NDArray[np.int32], shares: NDArray[np.float64]) -> None:
        """Show months.

        Args:
            days: a day in each month, int32 (m,), as ``date.toordinal`` has it, or ``NO_DAY`` for those without a date.
            shares: where each begins as a share of the whole height, float64 (m,), ascending.
        """
        self._days, self._shares, self._marks = days, shares, None
        self.update()

    def show_position(self, share: float) -> None:
        """Mark where the view is, as a share of the whole height."""
        if share != self._position:
            self.update(self._line_at(self._position))
            self._position = share
            self.update(self._line_at(share))

    def month_at(self, share: float) -> str:
        """The month that is at a share of the whole height."""
        if not len(self._days):
            return ""
        day = int(self._days[max(0, int(np.searchsorted(self._shares, share, side="right")) - 1)])
        return self.tr("No date") if day == NO_DAY else month_of(day)

    def years(self) -> list[tuple[str, int]]:
        """The years that have room, each with the height of its line; the first of the list always."""
        shown: list[tuple[str, int]] = []
        for day, y in zip(self._days.tolist(), self._heights().tolist(), strict=True):
            year = year_of(day) if day != NO_DAY else ""
            if year and all(year != other for other, _ in shown) and (not shown or y - shown[-1][1] >= _APART):
                shown.append((year, y))
        return shown

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 100)

    def _heights(self) -> NDArray[np.int64]:
        return np.round(_ENDS + self._shares * self._length).astype(np.int64)

    def _drawn(self) -> tuple[list[tuple[str, int]], list[int]]:
        """The years that have room, and the heights of the months that have some beside them."""
        if self._marks is None:
            years, heights = self.years(), self._heights()
            months = heights[np.unique(heights // _TICKS, return_index=True)[1]]
            if years:
                near = np.abs(np.array([y for _, y in years])[:, None] - months).min(axis=0)
                months = months[near >= _TICKS + 2]
            self._marks = years, months.tolist()
        return self._marks

    def _line_at(self, share: float) -> QRect:
        """The line that says where the view is."""
        return QRect(self.width() - 8, round(_ENDS + share * self._length) - 1, 8, 2)

    @property
    def _length(self) -> int:
        return max(1, self.height() - 2 * _ENDS)

    def _share_at(self, y: float) -> float:
        return min(1.0, max(0.0, (y - _ENDS) / self._length))

    def _tell(self, y: float) -> None:
        """Show the bubble beside the mouse."""
        self.bubble.setText(self.month_at(self._share_at(y)))
        self.bubble.adjustSize()
        at = self.mapToParent(QPoint(0, round(y)))
        highest, lowest = self.y(), self.y() + self.height() - self.bubble.height()
        top = max(highest, min(lowest, at.y() - self.bubble.height() // 2))
        self.bubble.move(at.x() - self.bubble.width() - 8, top)
        self.bubble.setVisible(bool(self.bubble.text()))
        self.bubble.raise_()

    # Qt's own calls

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(look.ground))
        painter.setFont(_font(QFont(painter.font())))
        years, months = self._drawn()
        top, bottom = event.rect().top() - _APART, event.rect().bottom() + _APART
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.line))
        for y in months[bisect_left(months, top) : bisect_left(months, bottom)]:
            painter.drawEllipse(QRectF(self.width() - 16, y - 1.5, 3, 3))
        painter.setPen(QColor(look.dim))
        for year, y in years:
            if not top <= y <= bottom:
                continue
            painter.drawText(
                QRect(0, y - 10, self.width() - _BESIDE, 20),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                year,
            )
        painter.fillRect(self._line_at(self._position), QColor(look.accent))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._marks = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self.scrubbed.emit(self._share_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(event.position().y())
        if self._held:
            self.scrubbed.emit(self._share_at(event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        if not self.rect().contains(event.position().toPoint()):
            self.bubble.hide()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._held:
            self.bubble.hide()

    def hideEvent(self, event: QEvent) -> None:
        self.bubble.hide()


def _font(font: QFont) -> QFont:
    """That of the years."""
    font.setPixelSize(max(1, 11 * theme.text_size() // 100))
    return font
