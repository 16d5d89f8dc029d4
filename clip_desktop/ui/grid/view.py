"""The grid of photographs: how its cells and headers are painted, and what the mouse does on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.grid.cells import Marks, button_at, frame_of, paint_band, paint_cell
from clip_desktop.ui.grid.cells_view import CellsView, View
from clip_desktop.ui.grid.headers import Header, paint_header
from clip_desktop.ui.grid.loader import ThumbnailLoader
from clip_desktop.ui.grid.model import BEHIND, CERTAINTY, PhotoListModel
from clip_desktop.ui.grid.pointing import NOTHING, Pointed

_EDGE_STEP: Final = 64
_HELD: Final = 128  # logical pixels of what is dragged


class PhotoGridView(CellsView):
    """Photographs in cells. Ctrl and the wheel, or ``zoom``, make them larger and smaller.

    Signals:
        opened: (row) Enter or a double click.
        date_wanted: the key for going to a date.
        judged: (row, verdict) the button in a cell was clicked that accepts (1) or rejects (-1).
    """

    opened = QtSignal(int)
    date_wanted = QtSignal()
    judged = QtSignal(int, int)

    def __init__(
        self, model: PhotoListModel, loader: ThumbnailLoader, cell: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, cell, parent)
        self._loader = loader
        self._judging = False
        self._pointed = self._pressed = NOTHING
        self.setObjectName("photoGrid")
        self.setFrameShape(View.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setEditTriggers(View.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Photographs"))
        self.viewport().setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        loader.arrived.connect(self.viewport().update)
        self.zoomed.connect(self._fit_loader)
        self.verticalScrollBar().valueChanged.connect(self._point_anew)
        self._fit_loader()

    def offer_verdicts(self, wanted: bool) -> None:
        """Have a button for yes and one for no in the cell that the mouse is over."""
        self._judging = wanted
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        chosen, current = self.selectionModel(), self.currentIndex().row()
        sight = self.sight
        for row in sight.rows:
            index, rect = self._photos.index(row), sight.cell(row)
            if rect.intersects(event.rect()):
                photo, pixmap = self._picture(row)
                focused = row == current and self.hasFocus()
                offered = self._pointed.verdict if self._judging and row == self._pointed.row else None
                told = index.data(CERTAINTY), index.data(BEHIND)
                paint_cell(painter, rect, photo, pixmap, Marks(*told, chosen.isSelected(index), focused, offered))
        self._paint_headers(painter)
        if not self._band.isNull():
            paint_band(painter, self._band)
        painter.end()

    def _paint_headers(self, painter: QPainter) -> None:
        sight, sections = self.sight, self.sections
        if sections is None:
            return
        for section in reversed(sight.headers):  # the one at the top last: it lies over what scrolls behind it
            rows = sight.plan.rows_of(section)
            chosen = self._chosen_of(rows) == len(rows)
            header = Header.of(
                sections, section, len(rows), sight.stays(section), chosen, section == self._pointed.section
            )
            paint_header(painter, sight.header(section), header)

    # Input

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_loader()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            View.wheelEvent(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._pointed_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not at.by_hand:
            View.mousePressEvent(self, event)
        elif at.section >= 0:
            self.choose_section(at.section)
        else:
            self._pressed = at

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._pointed_at(event.position().toPoint()).by_hand:
            self.mousePressEvent(event)
        else:
            View.mouseDoubleClickEvent(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pressed.by_hand:
            View.mouseMoveEvent(self, event)
        self._point_at(self._pointed_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, NOTHING
        if pressed.by_hand and pressed == self._pointed_at(event.position().toPoint()):
            self.judged.emit(pressed.row, pressed.verdict)
        elif not pressed.by_hand:
            View.mouseReleaseEvent(self, event)
            self._show_band(QRect())

    def leaveEvent(self, event: QEvent) -> None:
        View.leaveEvent(self, event)
        self._point_at(NOTHING)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803  # Qt's own name
        """Take the chosen photographs away: to other programs as files, which they can copy and not move."""
        chosen = self.chosen
        if chosen:
            drag = QDrag(self)
            drag.setMimeData(self._photos.dragged(chosen))
            drag.setPixmap(self._in_the_hand(self.currentIndex().row(), len(chosen)))
            drag.exec(Qt.DropAction.CopyAction)

    def _in_the_hand(self, row: int, count: int) -> QPixmap:
        """What is seen under the mouse while photographs are dragged: one, and how many more."""
        ratio = self.devicePixelRatioF()
        held = QPixmap(round(_HELD * ratio), round(_HELD * ratio))
        held.setDevicePixelRatio(ratio)
        held.fill(Qt.GlobalColor.transparent)
        painter = QPainter(held)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cell(painter, QRect(0, 0, _HELD, _HELD), *self._picture(max(0, row)), Marks(behind=count - 1))
        painter.end()
        return held

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_G and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.date_wanted.emit()
        else:
            View.keyPressEvent(self, event)

    def _pointed_at(self, at: QPoint) -> Pointed:
        section, row = self.sight.mark_at(at), self.sight.row_at(at)
        if section >= 0 or row < 0 or not self._judging:
            return Pointed(section, -1 if section >= 0 else row)
        return Pointed(row=row, verdict=button_at(frame_of(self.sight.cell(row), *self._picture(row)), QPointF(at)))

    def _point_anew(self) -> None:
        """After scrolling, something else may be under the mouse."""
        if self.viewport().underMouse():
            self._point_at(self._pointed_at(self.viewport().mapFromGlobal(QCursor.pos())))

    def _point_at(self, pointed: Pointed) -> None:
        if pointed != self._pointed:
            by_hand = pointed.by_hand
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if by_hand else Qt.CursorShape.ArrowCursor)
            if self._judging or pointed.section != self._pointed.section:
                self.viewport().update()
            self._pointed = pointed

    def _picture(self, row: int) -> tuple[PhotoRow | None, QPixmap | None]:
        photo = self._photos.photo(row)
        return photo, self._loader.pixmap(photo) if photo is not None else None

    def _fit_loader(self) -> None:
        """In steps, so that a window being made wider does not load everything anew at every pixel."""
        self._loader.set_edge(-(-round(self.pitch * self.devicePixelRatioF()) // _EDGE_STEP) * _EDGE_STEP)
