"""The list of groups of duplicates, and what can be done with those that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from clip_desktop.ui.announcing import announce
from clip_desktop.ui.duplicates.row import GROUP, DuplicateRow, told, told_copy
from clip_desktop.ui.style.spacing import CLOSE, NEAR, TIGHT, TOUCH, space

if TYPE_CHECKING:
    from clip_desktop.services.duplicates.groups import DuplicateGroup
    from clip_desktop.services.duplicates.keep_rules import Copy

Index = QModelIndex | QPersistentModelIndex
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ACROSS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Groups(QAbstractListModel):
    """The groups; none is turned into items before it comes into sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.groups: Sequence[DuplicateGroup] = ()

    def show(self, groups: Sequence[DuplicateGroup]) -> None:
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.groups[index.row()]
        if role == GROUP:
            return group
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told(group)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(str(copy.path) for copy in group.copies[:20])
        return None


class DuplicatesPage(QWidget):
    """One row a group. What is done is done with the chosen groups, or with all where none is chosen.

    Up and Down go from group to group, Left and Right from copy to copy.

    Signals:
        opened: (photo id) a copy to be seen large.
        keep_wanted: (groups, or None for all) keep the best of each.
        apart_wanted: (groups) they are no duplicates.
        copy_changed: the keyboard is at another copy.
    """

    opened = Signal(int)
    keep_wanted = Signal(object)
    apart_wanted = Signal(object)
    copy_changed = Signal()

    def __init__(self, picture_of: Callable[[int], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Groups(self)
        self._row = DuplicateRow(picture_of, self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._row)
        self.view.setObjectName("duplicates")
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Groups of duplicates"))
        self.view.doubleClicked.connect(self._open)
        self.view.pressed.connect(self._press)
        self.view.selectionModel().currentChanged.connect(self._come_to)
        self.view.viewport().installEventFilter(self)
        self.view.installEventFilter(self)
        self._pressed = 0
        self.keep = QPushButton(self.tr("Keep the best of each …"), self)
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(self.chosen or None))
        self.apart = QPushButton(self.tr("Not duplicates"), self)
        self.apart.setToolTip(self.tr("Remember that the photographs of the chosen groups are no duplicates"))
        self.apart.clicked.connect(lambda: self.apart_wanted.emit([one for one in self.chosen if not one.is_exact]))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._fit_buttons())
        buttons = QHBoxLayout()
        space(buttons, CLOSE, TIGHT, TOUCH, TOUCH, TIGHT)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        space(column, TIGHT, NEAR, TOUCH, TIGHT, CLOSE)
        column.addLayout(buttons)
        column.addWidget(self.view)
        self._fit_buttons()

    @property
    def chosen(self) -> list[DuplicateGroup]:
        """The chosen groups, in the order shown."""
        return [
            self._model.groups[row] for row in sorted(i.row() for i in self.view.selectionModel().selectedIndexes())
        ]

    @property
    def copy(self) -> Copy | None:
        """The copy that the keyboard is at; None where there are no groups."""
        here = self.view.currentIndex()
        copies: Sequence[Copy] = here.data(GROUP).copies if here.isValid() else ()
        return copies[self._row.at] if self._row.at < len(copies) else None

    def show_groups(self, groups: Sequence[DuplicateGroup]) -> None:
        """Show groups; those that were chosen stay so, and so does the copy that the keyboard is at."""
        held = {tuple(group.photo_ids) for group in self.chosen}
        row, copy = max(0, self.view.currentIndex().row()), self.copy
        top = self.view.verticalScrollBar().value()
        self._model.show(groups)
        again = QItemSelection()
        for row, group in enumerate(groups) if held else ():
            if tuple(group.photo_ids) in held:
                again.select(self._model.index(row), self._model.index(row))
        self.view.selectionModel().select(again, QItemSelectionModel.SelectionFlag.Select)
        self._return_to(row, copy)
        self.view.verticalScrollBar().setValue(top)
        self._fit_buttons()

    def refresh_pictures(self) -> None:
        """A thumbnail is at hand now."""
        self.view.viewport().update()

    def _fit_buttons(self) -> None:
        chosen = self.chosen
        self.keep.setText(self.tr("Keep the best of the chosen …") if chosen else self.tr("Keep the best of each …"))
        self.keep.setEnabled(bool(self._model.groups))
        self.apart.setEnabled(any(not group.is_exact for group in chosen))

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QMouseEvent):
            self._pressed = int(event.position().x())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if self.copy is not None:
                self.opened.emit(self.copy.photo.id)
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ACROSS:
            self._go(_ACROSS[Qt.Key(event.key())])
            return True
        return False

    def _open(self, index: QModelIndex) -> None:
        if self._copy_at(index) is not None and self.copy is not None:
            self.opened.emit(self.copy.photo.id)

    def _press(self, index: QModelIndex) -> None:
        at = self._copy_at(index)
        if at is not None:
            self._set_copy(at)

    def _copy_at(self, index: QModelIndex) -> int | None:
        """Which copy of a group was pressed."""
        return self._row.copy_at(index, self.view.visualRect(index), self._pressed)

    def _come_to(self, index: QModelIndex) -> None:
        """The keyboard is at another group: at the copy to keep."""
        self._row.row, self._row.first = index.row(), 0
        self._set_copy(0)

    def _go(self, step: int) -> None:
        """To the next copy of the group, or the one before."""
        here = self.view.currentIndex()
        if here.isValid():
            self._set_copy(min(max(0, self._row.at + step), len(here.data(GROUP).copies) - 1))
            announce(self.view, told_copy(here.data(GROUP).copies[self._row.at]))

    def _set_copy(self, at: int) -> None:
        self._row.at = at
        self.view.viewport().update()
        self.copy_changed.emit()

    def _return_to(self, row: int, copy: Copy | None) -> None:
        """Other groups are shown: to the copy as before where it is there, or else to the group in its place."""
        groups = self._model.groups
        if not groups:
            return
        at = 0
        path = copy.path if copy is not None else None
        for n, group in enumerate(groups):
            same = [place for place, one in enumerate(group.copies) if one.path == path]
            if same:
                row, at = n, same[0]
        index = self._model.index(min(row, len(groups) - 1))
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._set_copy(at)
