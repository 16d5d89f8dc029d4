"""The grid: equal cells over a list model, so that a million rows cost what a hundred do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from clip_desktop.ui.grid.cells import paint_band, paint_cell
from clip_desktop.ui.grid.loader import ThumbnailLoader
from clip_desktop.ui.grid.model import BEHIND, CERTAINTY, PhotoListModel

Index = QModelIndex | QPersistentModelIndex

SMALLEST: Final = 96
LARGEST: Final = 400
_MARGIN: Final = 10
_EDGE_STEP: Final = 64


class PhotoGridView(QAbstractItemView):
    """Rows of equal cells. Ctrl and the wheel, or ``zoom``, make them larger and smaller.

    Signals:
        opened: (row) Enter or a double click.
        zoomed: (edge) the cells have another size now.
    """

    opened = QtSignal(int)
    zoomed = QtSignal(int)

    def __init__(
        self, model: PhotoListModel, loader: ThumbnailLoader, cell: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos, self._loader, self._cell = model, loader, cell
        self._band = QRect()
        self._laid_out = 1  # columns before a resize, which Qt tells of when it has happened
        self.setModel(model)
        self.setObjectName("photoGrid")
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Photographs"))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        loader.arrived.connect(self.viewport().update)
        self._fit_loader()

    @property
    def columns(self) -> int:
        """How many cells stand side by side."""
        return max(1, (self.viewport().width() - 2 * _MARGIN) // self._cell)

    @property
    def pitch(self) -> int:
        """How wide a cell is: at least as wide as high, and the width is used up."""
        return max(self._cell, (self.viewport().width() - 2 * _MARGIN) // self.columns)

    @property
    def rows_in_sight(self) -> range:
        """The model rows that are at least partly in sight."""
        top = self.verticalScrollBar().value() - _MARGIN
        first = max(0, top // self._cell) * self.columns
        last = max(0, (top + self.viewport().height()) // self._cell + 1) * self.columns
        return range(min(first, len(self._photos.ids)), min(last, len(self._photos.ids)))

    def zoom(self, steps: int) -> None:
        """Make the cells larger (or smaller), keeping the first photograph in sight where it is."""
        self.resize_cells(round(self._cell * 1.2**steps))

    @property
    def cell(self) -> int:
        """Edge of a cell in pixels."""
        return self._cell

    def resize_cells(self, edge: int) -> None:
        """Have cells of this edge in pixels, within bounds, keeping the first photograph in sight where it is."""
        edge = max(SMALLEST, min(LARGEST, edge))
        if edge != self._cell:
            anchor = self.rows_in_sight.start
            self._cell = edge
            self._fit_loader()
            self.updateGeometries()
            self.verticalScrollBar().setValue(anchor // self.columns * edge)
            self.viewport().update()
            self.zoomed.emit(edge)

    # What QAbstractItemView asks of its heirs

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self._rect(index.row())

    def _rect(self, row: int) -> QRect:
        line, column = divmod(row, self.columns)
        top = _MARGIN + line * self._cell - self.verticalScrollBar().value()
        return QRect(_MARGIN + column * self.pitch, top, self.pitch, self._cell)

    def indexAt(self, point: QPoint) -> QModelIndex:
        column = (point.x() - _MARGIN) // self.pitch
        line = (point.y() + self.verticalScrollBar().value() - _MARGIN) // self._cell
        row = line * self.columns + column
        if 0 <= column < self.columns and 0 <= row < len(self._photos.ids):
            return self._photos.index(int(row))
        return QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar, rect, height = self.verticalScrollBar(), self.visualRect(index), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + rect.top() - _MARGIN)
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - _MARGIN)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + _MARGIN)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = len(self._photos.ids) - 1
        if last < 0:
            return QModelIndex()
        here, kinds = max(0, self.currentIndex().row()), QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // self._cell) * self.columns
        step = {
            kinds.MoveLeft: -1, kinds.MovePrevious: -1, kinds.MoveRight: 1, kinds.MoveNext: 1,
            kinds.MoveUp: -self.columns, kinds.MoveDown: self.columns,
            kinds.MovePageUp: -page, kinds.MovePageDown: page, kinds.MoveHome: -here, kinds.MoveEnd: last - here,
        }.get(action, 0)  # fmt: skip
        if not self.currentIndex().isValid():
            return self._photos.index(0)
        return self._photos.index(max(0, min(last, here + step)))

    def setSelection(self, rect: QRect, flags: QItemSelectionModel.SelectionFlag) -> None:
        """A band drawn with the mouse chooses the cells it touches; Shift, all from one to the other as one reads."""
        selection = QItemSelection()
        start, end = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
        drawn = self.state() == QAbstractItemView.State.DragSelectingState
        if drawn:
            selection = self._touched(rect.normalized())
        elif start.isValid() and end.isValid():
            selection.select(*sorted((start, end)))
        self.selectionModel().select(selection, flags)
        self._show_band(rect.normalized() if drawn else QRect())

    def _touched(self, rect: QRect) -> QItemSelection:
        columns, count = self.columns, len(self._photos.ids)
        top = self._rect(0).top()
        first, last = (rect.left() - _MARGIN) // self.pitch, (rect.right() - _MARGIN) // self.pitch
        selection = QItemSelection()
        for line in range(max(0, (rect.top() - top) // self._cell), (rect.bottom() - top) // self._cell + 1):
            start = line * columns + max(0, first)
            end = min(line * columns + min(columns - 1, last), count - 1)
            if first < columns and start <= end:
                selection.select(self._photos.index(start), self._photos.index(end))
            if start >= count:
                break
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        self._laid_out = self.columns
        lines = -(-len(self._photos.ids) // self.columns)
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self._cell // 3)
        bar.setRange(0, max(0, lines * self._cell + 2 * _MARGIN - height))
        super().updateGeometries()

    # Painting and input

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        chosen, current = self.selectionModel(), self.currentIndex().row()
        for row in self.rows_in_sight:
            index, rect = self._photos.index(row), self._rect(row)
            if rect.intersects(event.rect()):
                photo = self._photos.photo(row)
                pixmap = self._loader.pixmap(photo) if photo is not None else None
                focused = row == current and self.hasFocus()
                told = (index.data(CERTAINTY), index.data(BEHIND))
                paint_cell(painter, rect, photo, pixmap, told, chosen.isSelected(index), focused)
        if not self._band.isNull():
            paint_band(painter, self._band)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        value, columns = self.verticalScrollBar().value(), self._laid_out
        anchor = max(0, value - _MARGIN) // self._cell * columns
        super().resizeEvent(event)
        self._fit_loader()
        self.updateGeometries()
        if columns != self.columns and value:
            self.verticalScrollBar().setValue(anchor // self.columns * self._cell)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._show_band(QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _show_band(self, rect: QRect) -> None:
        if rect != self._band:
            self._band = rect
            self.viewport().update()

    def _fit_loader(self) -> None:
        """In steps, so that a window being made wider does not load everything anew at every pixel."""
        self._loader.set_edge(-(-round(self.pitch * self.devicePixelRatioF()) // _EDGE_STEP) * _EDGE_STEP)
