"""The photographs around the one that is seen large, in a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.style import theme

HEIGHT: Final = 88
CELL: Final = 84  # logical pixels from one photograph to the next
_PAD: Final = 5
_ROWS_KEPT: Final = 512
_NOTCH: Final = 120

Rows = Callable[[Sequence[int]], Mapping[int, PhotoRow]]
PixmapOf = Callable[[PhotoRow], QPixmap | None]


class Filmstrip(QWidget):
    """The photograph that is shown stands in the middle. Only those in sight are read and asked for.

    Args:
        rows: the rows of some ids; called on the GUI thread for what is in sight.
        pixmap_of: a thumbnail, or None while it is fetched; ``refresh_pictures`` is called when it is there.

    Signals:
        chosen: (row) a photograph was pressed.
    """

    chosen = Signal(int)

    def __init__(self, rows: Rows, pixmap_of: PixmapOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_of, self._pixmap_of = rows, pixmap_of
        self._ids: NDArray[np.int64] = np.empty(0, np.int64)
        self._row = 0
        self._pushed = 0  # logical pixels that the wheel has moved the line to the left
        self._known: dict[int, PhotoRow] = {}
        self.setObjectName("filmstrip")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Filmstrip"))

    @property
    def in_sight(self) -> range:
        """The rows that are in sight, whole or in part."""
        first = (self._pushed - self._middle) // CELL + self._row
        last = (self._pushed - self._middle + self.width() - 1) // CELL + self._row
        return range(max(0, first), min(len(self._ids), last + 1))

    def show_row(self, ids: NDArray[np.int64], row: int) -> None:
        """Show a row of photographs, int64 (n,), one of them in the middle."""
        self._ids, self._row, self._pushed = ids, row, 0
        self.update()

    def forget(self) -> None:
        """What is known of the photographs may be no longer so."""
        self._known.clear()
        self.update()

    def refresh_pictures(self) -> None:
        """A thumbnail is at hand now."""
        self.update()

    def cell(self, row: int) -> QRect:
        """Where a row is painted."""
        return QRect(self._middle + (row - self._row) * CELL - self._pushed, 0, CELL, self.height())

    def row_at(self, x: int) -> int:
        """The row that is painted at ``x``, or -1."""
        row = (x - self._middle + self._pushed) // CELL + self._row
        return row if 0 <= row < len(self._ids) else -1

    @property
    def _middle(self) -> int:
        """The left edge of the cell in the middle."""
        return (self.width() - CELL) // 2

    def _photos(self) -> list[tuple[int, PhotoRow | None]]:
        """Those in sight, the ones nearest to the middle last: what was asked for last is fetched first."""
        rows = sorted(self.in_sight, key=lambda row: -abs(self.cell(row).center().x() - self.width() // 2))
        ids = [int(self._ids[row]) for row in rows]
        new = [photo_id for photo_id in ids if photo_id not in self._known]
        if new:
            if len(self._known) > _ROWS_KEPT:
                self._known.clear()
                new = ids
            self._known.update(self._rows_of(new))
        return [(row, self._known.get(photo_id)) for row, photo_id in zip(rows, ids, strict=True)]

    def _paint_photo(self, painter: QPainter, row: int, photo: PhotoRow | None) -> None:
        look = theme.colours()
        room = QRectF(self.cell(row)).adjusted(_PAD, _PAD + 2, -_PAD, -_PAD - 2)
        frame, pixmap = room, None if photo is None else self._pixmap_of(photo)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(room, QColor(look.line))
        else:
            scale = min(room.width() / pixmap.width(), room.height() / pixmap.height())
            frame = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
            frame.moveCenter(room.center())
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
        if row == self._row:
            painter.setPen(QPen(QColor(look.accent), 3))
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 3, 3)

    # Qt's own calls

    def sizeHint(self) -> QSize:
        return QSize(5 * CELL, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(CELL, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        look = theme.colours()
        painter.fillRect(self.rect(), QColor(look.window))
        painter.fillRect(0, 0, self.width(), 1, QColor(look.line))
        for row, photo in self._photos():
            self._paint_photo(painter, row, photo)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        first, last = -self._row * CELL, (len(self._ids) - 1 - self._row) * CELL
        pushed = self._pushed - round((turned.y() or turned.x()) * CELL / _NOTCH)
        self._pushed = max(first, min(last, pushed))
        self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(int(event.position().x()))
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.chosen.emit(row)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos().x())
            photo = self._known.get(int(self._ids[row])) if row >= 0 else None
            QToolTip.showText(event.globalPos(), photo.path.name if photo else "", self)
            return True
        return super().event(event)
