"""The labels as a tree with a filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from clip_desktop.services.labels.listing import LabelRow
from clip_desktop.ui.labels.model import ID, NAMES, SORT, LabelModel


class LabelTree(QTreeView):
    """The tree with a filter.

    Signals:
        chosen_changed: other labels are chosen.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = LabelModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.labels)
        self._proxy.setRecursiveFilteringEnabled(True)
        self._proxy.setAutoAcceptChildRows(True)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setFilterRole(NAMES)
        self._proxy.setSortRole(SORT)
        self.setModel(self._proxy)
        self.setUniformRowHeights(True)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setAccessibleName(self.tr("Labels"))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> list[int]:
        """Ids of the chosen labels, from the top."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: self.visualRect(index).top())
        return [int(index.data(ID)) for index in rows]

    def show_rows(self, rows: Sequence[LabelRow]) -> None:
        """Show these; what is chosen, folded and scrolled to stays, and where the keyboard is."""
        first, current = not self.labels.rowCount(), self.currentIndex().siblingAtColumn(0).data(ID)
        chosen, folded, top = set(self.chosen), self._folded(), self.verticalScrollBar().value()
        self.labels.show_rows(rows)
        self.expandAll()
        for index in self._every():
            label_id = int(index.data(ID))
            if label_id in folded:
                self.collapse(index)
            flags = self.selectionModel().SelectionFlag
            if label_id == current:
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            if label_id in chosen:
                self.selectionModel().select(index, flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(0 if first else top)

    def filter(self, text: str) -> None:
        """Show only labels of which a name in some language holds this text, with what lies under and above them."""
        self._proxy.setFilterFixedString(text.strip())
        self.expandAll()

    def count(self) -> int:
        """How many labels the filter leaves."""
        return len(self._every())

    def choose(self, label_id: int) -> None:
        """Choose one label and bring it into sight."""
        for index in self._every():
            if int(index.data(ID)) == label_id:
                self.setCurrentIndex(index)
                self.scrollTo(index)

    def _folded(self) -> set[int]:
        return {int(i.data(ID)) for i in self._every() if self._proxy.hasChildren(i) and not self.isExpanded(i)}

    def _every(self) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        waiting = [QModelIndex()]
        while waiting:
            above = waiting.pop()
            inside = [self._proxy.index(row, 0, above) for row in range(self._proxy.rowCount(above))]
            found += inside
            waiting += inside
        return found
