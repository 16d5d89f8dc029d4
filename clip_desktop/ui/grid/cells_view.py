"""A list laid out as equal cells, under headers where it has a timeline; keys and bands go over both.

It is a ``QListView`` for the sake of screen readers alone, to whom Qt shows each cell of one as it is asked for. All
that is laid out and moved is done here, and nothing of what a list view would do row by row, so that a million rows
cost what a hundred do.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from clip_desktop.services.timeline import Sections, Timeline
from clip_desktop.ui.grid.headers import header_heights, line_height
from clip_desktop.ui.grid.layout import MARGIN, GridLayout
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.scrubber import DateScrubber
from clip_desktop.ui.grid.sight import Sight
from clip_desktop.ui.grid.told import tell_chosen, tell_current

Index = QModelIndex | QPersistentModelIndex
View = QAbstractItemView

SMALLEST: Final = 96
LARGEST: Final = 400
DAYS_FROM: Final = 140  # in smaller cells the headers are months


class CellsView(QListView):
    """Rows of equal cells, with the years beside them where they are in order of time.

    Signals:
        zoomed: (edge) the cells have another size now.
    """

    zoomed = QtSignal(int)

    def __init__(self, model: PhotoListModel, cell: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos, self._cell = model, cell
        self._band = QRect()
        self._divided: tuple[object, Sections | None] = (None, None)
        self._laid: tuple[object, GridLayout] = (None, GridLayout(0, 1, cell, cell))
        self._told: GridLayout | None = None  # of which the scrubber knows
        self.scrubber = DateScrubber(self)
        self.setModel(model)
        self.setSelectionMode(View.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(View.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scrubber.scrubbed.connect(lambda share: self.verticalScrollBar().setValue(round(share * self.plan.height)))
        self.verticalScrollBar().valueChanged.connect(self._show_position)

    @property
    def columns(self) -> int:
        """How many cells stand side by side."""
        return self.plan.columns

    @property
    def pitch(self) -> int:
        """How wide a cell is: at least as wide as high, and the width is used up."""
        return self.plan.pitch

    @property
    def timeline(self) -> Timeline | None:
        """The days of the photographs, where they are in order of time."""
        return self._photos.timeline

    @property
    def sections(self) -> Sections | None:
        """The days, months or years under whose headers the photographs stand."""
        timeline, days = self._photos.timeline, self._cell >= DAYS_FROM
        if self._divided[0] != (timeline, days):
            level = timeline.finest(("day", "month", "year") if days else ("month", "year")) if timeline else "day"
            self._divided = ((timeline, days), timeline.sections(level) if timeline else None)
        return self._divided[1]

    @property
    def plan(self) -> GridLayout:
        """Where everything lies now."""
        sections, width = self.sections, self.viewport().width()
        key = (len(self._photos.ids), width, self._cell, sections, line_height())
        if self._laid[0] != key:
            columns = max(1, (width - 2 * MARGIN) // self._cell)
            pitch = max(self._cell, (width - 2 * MARGIN) // columns)
            heads = (None, None) if sections is None else (sections.starts, header_heights(sections))
            self._laid = (key, GridLayout(len(self._photos.ids), columns, pitch, self._cell, *heads))
        return self._laid[1]

    @property
    def sight(self) -> Sight:
        """What is seen of it now."""
        port = self.viewport()
        return Sight(self.plan, self.sections, self.verticalScrollBar().value(), port.width(), port.height())

    @property
    def rows_in_sight(self) -> range:
        """The model rows that are at least partly in sight."""
        return self.sight.rows

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
            anchor = self.sight.first_row
            self._cell = edge
            self.updateGeometries()
            self.bring_to_top(anchor)
            self.viewport().update()
            self.zoomed.emit(edge)

    def bring_to_top(self, row: int) -> None:
        """Scroll so that a row is the first in sight, with its header where it begins a section."""
        self.verticalScrollBar().setValue(self.sight.top_for(row))

    def go_to_row(self, row: int) -> None:
        """Have a row at the top, with its header, and go on by keys from there. What is chosen stays."""
        self.selectionModel().setCurrentIndex(self._photos.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.bring_to_top(row)

    def choose_section(self, section: int) -> None:
        """Choose all photographs under a header, beside what is chosen; or where they all are, none of them."""
        rows, flags = self.plan.rows_of(section), QItemSelectionModel.SelectionFlag
        part = QItemSelection(self._photos.index(rows.start), self._photos.index(rows.stop - 1))
        flag = flags.Deselect if self._chosen_of(rows) == len(rows) else flags.Select
        self.selectionModel().select(part, flag)
        self.selectionModel().setCurrentIndex(self._photos.index(rows.start), flags.NoUpdate)

    def choose_section_here(self) -> None:
        """``choose_section`` for the photographs among which the keys are."""
        if self.sections is not None and self.currentIndex().isValid():
            current = self.currentIndex()
            self.choose_section(self.plan.section_of(current.row()))
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)

    # What QAbstractItemView asks of its heirs

    def visualRect(self, index: Index) -> QRect:
        return self.sight.cell(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.sight.row_at(point)
        return self._photos.index(row) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: View.ScrollHint = View.ScrollHint.EnsureVisible) -> None:
        bar, rect, height = self.verticalScrollBar(), self.visualRect(index), self.viewport().height()
        if hint == View.ScrollHint.PositionAtTop:
            self.bring_to_top(index.row())
        elif hint == View.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < self.sight.sticky:
            self.bring_to_top(index.row())
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + MARGIN)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(self, action: View.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = len(self._photos.ids) - 1
        if last < 0:
            return QModelIndex()
        if not self.currentIndex().isValid():
            return self._photos.index(0)
        plan, here, kinds = self.plan, self.currentIndex().row(), View.CursorAction
        page = max(1, (self.viewport().height() - self.sight.sticky) // self._cell) * self._cell
        match action:
            case kinds.MoveLeft | kinds.MovePrevious:
                row = here - 1
            case kinds.MoveRight | kinds.MoveNext:
                row = here + 1
            case kinds.MoveUp | kinds.MoveDown:
                row = plan.line_beside(here, 1 if action == kinds.MoveDown else -1)
            case kinds.MovePageUp | kinds.MovePageDown:
                row = plan.page_beside(here, page if action == kinds.MovePageDown else -page)
            case _:
                row = 0 if action == kinds.MoveHome else last
        return self._photos.index(max(0, min(last, row)))

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would ask a million rows for their names. Dates are gone to by a field of their own."""

    def selectAll(self) -> None:
        """Every row as one range: Qt's own counts the rows once for each of them."""
        if len(self._photos.ids):
            every = QItemSelection(self._photos.index(0), self._photos.index(len(self._photos.ids) - 1))
            self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def setSelection(self, rect: QRect, flags: QItemSelectionModel.SelectionFlag) -> None:
        """A band drawn with the mouse chooses the cells it touches; Shift, all from one to the other as one reads."""
        selection = QItemSelection()
        drawn = self.state() == View.State.DragSelectingState
        if drawn:
            selection = self._touched(rect.normalized())
        else:
            scrolled = QPoint(0, self.verticalScrollBar().value())
            ends = [
                self.plan.row_at(at.x(), at.y()) for at in (rect.topLeft() + scrolled, rect.bottomRight() + scrolled)
            ]
            if min(ends) >= 0:
                selection.select(self._photos.index(min(ends)), self._photos.index(max(ends)))
        self.selectionModel().select(selection, flags)
        self._show_band(rect.normalized() if drawn else QRect())

    def _touched(self, rect: QRect) -> QItemSelection:
        top = rect.top() + self.verticalScrollBar().value()
        selection = QItemSelection()
        for first, last in self.plan.touched((rect.left(), top, rect.width(), rect.height())).tolist():
            selection.select(self._photos.index(first), self._photos.index(last))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def currentChanged(self, current: Index, previous: Index) -> None:
        View.currentChanged(self, current, previous)
        tell_current(self)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        View.selectionChanged(self, selected, deselected)
        tell_chosen(self, selected, deselected)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()  # a list view moves what is painted, and the header that stays would go along

    def doItemsLayout(self) -> None:
        View.doItemsLayout(self)  # and not what a list view does, which looks at every row

    def updateGeometries(self) -> None:
        height, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self._cell // 3)
        bar.setRange(0, max(0, self.plan.height - height))
        bar.setEnabled(bar.maximum() > 0)  # there is no handle where there is nothing to scroll
        View.updateGeometries(self)
        self._make_room()
        self._fit_scrubber()

    def reset(self) -> None:
        """Other photographs: the years stand beside them where they are in order of time."""
        super().reset()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        laid, value = self._laid[1], self.verticalScrollBar().value()
        anchor = laid.rows_between(value + self.sight.sticky, value + self.sight.sticky + 1).start
        View.resizeEvent(self, event)
        self.updateGeometries()
        if laid.columns != self.columns and value:
            self.bring_to_top(anchor)

    @property
    def chosen(self) -> list[int]:
        """The chosen photographs, in the order shown."""
        ids, parts = self._photos.ids, self.selectionModel().selection().toList()
        runs = sorted((part.top(), part.bottom() + 1) for part in parts)
        chosen: list[int] = np.concatenate([ids[:0], *(ids[top:end] for top, end in runs)]).tolist()
        return chosen

    def _chosen_of(self, rows: range) -> int:
        """How many of some rows are chosen."""
        parts = self.selectionModel().selection().toList()
        return sum(max(0, min(part.bottom() + 1, rows.stop) - max(part.top(), rows.start)) for part in parts)

    def _show_band(self, rect: QRect) -> None:
        if rect != self._band:
            self._band = rect
            self.viewport().update()

    def _make_room(self) -> None:
        """For the years, whose letters may have another size now."""
        room = QMargins(0, 0, 0 if self._photos.timeline is None else self.scrubber.wanted_width(), 0)
        if self.viewportMargins() != room:
            self.setViewportMargins(room)

    def _fit_scrubber(self) -> None:
        timeline, plan, port = self._photos.timeline, self.plan, self.viewport().geometry()
        self.scrubber.setVisible(timeline is not None and self.verticalScrollBar().maximum() > 0)
        if timeline is not None and self._told is not plan:
            self._told = plan
            months = timeline.sections("month")
            self.scrubber.show_months(months.days, plan.tops_of(months.starts) / plan.height)
        self.scrubber.setGeometry(port.right() + 1, port.top(), self.scrubber.wanted_width(), port.height())
        self._show_position()

    def _show_position(self) -> None:
        self.scrubber.show_position(self.verticalScrollBar().value() / self.plan.height)
