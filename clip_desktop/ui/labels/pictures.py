"""A row of small photographs, with how sure a label is of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from clip_desktop.ui.grid.told import name_of
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import NEAR, TIGHT
from clip_desktop.ui.viewer.filmstrip import Rows
from clip_desktop.ui.widgets.emptying import empty

EDGE: Final = 96
_BORDER: Final = 2  # of the list, in which the ring of the keyboard is drawn
_ID: Final = Qt.ItemDataRole.UserRole
_TOLD: Final = Qt.ItemDataRole.AccessibleTextRole

PictureOf = Callable[[int], QPixmap | None]
"""The thumbnail of a photo if it is at hand; otherwise it is fetched, and ``refresh`` is called later."""


class SmallPictures(QListWidget):
    """Photographs in rows; Enter or a double click opens one.

    Signals:
        opened: (photo id).
    """

    opened = Signal(int)

    def __init__(self, picture_of: PictureOf, rows_of: Rows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_of, self._rows_of = picture_of, rows_of
        self._missing = set[int]()  # rows whose thumbnail is not there yet
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(EDGE, EDGE))
        self.setSpacing(TIGHT)
        self.setObjectName("smallPictures")
        self.setAccessibleName(name)
        self.activated.connect(self._open)

    def in_one_row(self) -> None:
        """Stand in one row, and be no higher than it."""
        self.setWrapping(False)
        self.setFixedHeight(self._cell().height() + 2 * (self.spacing() + _BORDER))

    def show_photos(self, photos: Sequence[tuple[int, float]]) -> None:
        """Show these (photo id, certainty), in their order."""
        empty(self)
        self._missing = set(range(len(photos)))
        blank = QIcon(_blank())
        rows = self._rows_of([photo_id for photo_id, _ in photos])
        for photo_id, certainty in photos:
            item = QListWidgetItem(blank, percent(certainty), self)
            item.setData(_ID, photo_id)
            if photo_id in rows:
                item.setData(_TOLD, f"{name_of(rows[photo_id], None)}, {item.text()}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setSizeHint(self._cell())
        self.refresh()

    def refresh(self) -> None:
        """Thumbnails arrived: show those that were missing."""
        for row in sorted(self._missing):
            item = self.item(row)
            pixmap = self._picture_of(int(item.data(_ID)))
            if pixmap is not None and not pixmap.isNull():
                item.setIcon(QIcon(_in_square(pixmap)))
                self._missing.discard(row)

    def _cell(self) -> QSize:
        """Room for a picture and the line under it."""
        return QSize(EDGE + 2 * TIGHT, EDGE + NEAR + self.fontMetrics().height())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(int(index.data(_ID)))

    # Qt's own calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it opened a photograph: the dialog's own button is not meant


def _blank() -> QPixmap:
    """What stands in the place of a picture until it is there."""
    square = QPixmap(EDGE, EDGE)
    square.fill(theme.colours().hover)
    return square


def _in_square(picture: QPixmap) -> QPixmap:
    """A picture in the middle of a square, so that what stands under pictures of any shape is on one line."""
    edge = max(picture.width(), picture.height())
    square = QPixmap(edge, edge)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.drawPixmap((edge - picture.width()) // 2, (edge - picture.height()) // 2, _plain(picture))
    painter.end()
    return square


def _plain(picture: QPixmap) -> QPixmap:
    """Its pixels, whatever the screen they were made for."""
    picture = QPixmap(picture)
    picture.setDevicePixelRatio(1.0)
    return picture
