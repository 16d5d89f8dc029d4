"""The labels as a tree that can be renamed, switched and nested in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from clip_desktop.services.labels.listing import LabelRow
from clip_desktop.ui.label_names import name_of
from clip_desktop.ui.wording import number, percent

_ID: Final = Qt.ItemDataRole.UserRole
_SORT: Final = Qt.ItemDataRole.UserRole + 1
_NAMES: Final = Qt.ItemDataRole.UserRole + 2  # all that it has, one a line: it is found by each
_MIME: Final = "application/x-clip-desktop-labels"

Index = QModelIndex | QPersistentModelIndex
_AT_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LabelModel(QStandardItemModel):
    """One row a label: name, photographs, answers, from which certainty, suggested or not.

    Signals:
        renamed: (label id, name) a name was typed over.
        switched: (label id, bool) the label is to be suggested, or no longer.
        nested: (label ids, label id or None) labels were dropped on another, or beside the others.
    """

    renamed = Signal(int, str)
    switched = Signal(int, bool)
    nested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalHeaderLabels(
            [self.tr("Label"), self.tr("Photographs"), self.tr("Answers"), self.tr("Shown from")]
        )
        for column in (1, 2, 3):  # as the numbers below them
            self.horizontalHeaderItem(column).setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self._filling = False
        self.itemChanged.connect(self._changed)

    def show_rows(self, rows: Sequence[LabelRow]) -> None:
        """Show these, each under the label above it."""
        self._filling = True
        self.removeRows(0, self.rowCount())
        names = {row.label.id: self._name_item(row) for row in rows}
        for row in rows:
            name = names[row.label.id]
            cells = [name, _number(row.photos), _number(row.answers), _share(row.label.threshold)]
            above = names.get(row.label.parent_id or 0)
            (above or self.invisibleRootItem()).appendRow(cells)
        self._filling = False

    def _name_item(self, row: LabelRow) -> QStandardItem:
        label, called = row.label, name_of(row.label)
        item = QStandardItem(called)
        item.setData(label.id, _ID)
        item.setData(called.casefold(), _SORT)
        item.setData("\n".join((label.name, *(name for _, name in label.names))), _NAMES)
        item.setCheckable(True)
        item.setCheckState(Qt.CheckState.Checked if label.enabled else Qt.CheckState.Unchecked)
        own = () if label.name == called and label.prompts else (label.name,)
        item.setToolTip("\n".join((*own, *label.prompts, *label.aliases)))
        return item

    def _changed(self, item: QStandardItem) -> None:
        if self._filling or item.column():
            return
        label_id, name = int(item.data(_ID)), item.text().strip()
        if name.casefold() != item.data(_SORT) or name != item.text():
            self._filling = True  # what is said of it before the labels are read again is no renaming
            item.setText(name)
            item.setData(name.casefold(), _SORT)
            self._filling = False
            self.renamed.emit(label_id, name)
        else:
            self.switched.emit(label_id, item.checkState() == Qt.CheckState.Checked)

    # Qt's own calls

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [str(index.data(_ID)) for index in indexes if index.column() == 0]
        data = QMimeData()
        data.setData(_MIME, QByteArray(",".join(ids).encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if data.hasFormat(_MIME):
            ids = [int(part) for part in bytes(data.data(_MIME).data()).decode().split(",") if part]
            above = self.index(parent.row(), 0, parent.parent()).data(_ID) if parent.isValid() else None
            self.nested.emit(ids, above)
        return False  # what is dropped is moved by the library, and read from there again


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
        self._proxy.setFilterRole(_NAMES)
        self._proxy.setSortRole(_SORT)
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
        return [int(index.data(_ID)) for index in rows]

    def show_rows(self, rows: Sequence[LabelRow]) -> None:
        """Show these; what is chosen, folded and scrolled to stays."""
        first = not self.labels.rowCount()
        chosen, folded, top = set(self.chosen), self._folded(), self.verticalScrollBar().value()
        self.labels.show_rows(rows)
        self.expandAll()
        for index in self._every():
            label_id = int(index.data(_ID))
            if label_id in folded:
                self.collapse(index)
            if label_id in chosen:
                flags = self.selectionModel().SelectionFlag
                self.selectionModel().select(index, flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(0 if first else top)

    def filter(self, text: str) -> None:
        """Show only labels of which a name in some language holds this text, with what lies under and above them."""
        self._proxy.setFilterFixedString(text.strip())
        self.expandAll()

    def choose(self, label_id: int) -> None:
        """Choose one label and bring it into sight."""
        for index in self._every():
            if int(index.data(_ID)) == label_id:
                self.setCurrentIndex(index)
                self.scrollTo(index)

    def _folded(self) -> set[int]:
        return {int(i.data(_ID)) for i in self._every() if self._proxy.hasChildren(i) and not self.isExpanded(i)}

    def _every(self) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        waiting = [QModelIndex()]
        while waiting:
            above = waiting.pop()
            inside = [self._proxy.index(row, 0, above) for row in range(self._proxy.rowCount(above))]
            found += inside
            waiting += inside
        return found


def _share(value: float) -> QStandardItem:
    item = _text(percent(value))
    item.setData(value, _SORT)
    item.setTextAlignment(_AT_RIGHT)
    return item


def _number(value: int) -> QStandardItem:
    item = _text(number(value) if value else "")
    item.setData(value, _SORT)
    item.setData(number(value), Qt.ItemDataRole.AccessibleTextRole)  # an empty cell has no name to be told by
    item.setTextAlignment(_AT_RIGHT)
    return item


def _text(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(text, _SORT)
    item.setEditable(False)
    return item
