"""The list of files that could not be used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.ui.style.spacing import EDGE, HAIR, NEAR, TOUCH, space
from clip_desktop.ui.system.desktop import show_in_file_manager

Index = QModelIndex | QPersistentModelIndex

_NEXT_LINE: Final = "\u2028"


class _Problems(QAbstractTableModel):
    """The files; none is turned into items, of which ten thousand would hold the window up."""

    def __init__(self, heads: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = heads
        self.problems: Sequence[tuple[Path, str]] = ()

    def show(self, problems: Sequence[tuple[Path, str]]) -> None:
        self.beginResetModel()
        self.problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return str(self.problems[index.row()][index.column()])
        return None

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


class _Path(QStyledItemDelegate):
    """The name above its folder, whose middle is left out where it is too long. Two lines leave room for sentences."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        path, room = Path(option.text), option.rect.width() - NEAR - 2 * HAIR
        lines = [path.name, str(path.parent)]
        if room > 0:  # it is being painted
            lines = [option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room) for text in lines]
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        option.text = _NEXT_LINE.join(lines)


class ProblemsPage(QWidget):
    """One row a file: where it lies and what is wrong. Enter or a double click shows it in the file manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Problems((self.tr("File"), self.tr("What is wrong")), self)
        self.view = QTreeView(self)
        self.view.setModel(self._model)
        self.view.setObjectName("problems")
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setWordWrap(True)
        self.view.setItemDelegateForColumn(0, _Path(self.view))
        self.view.setAllColumnsShowFocus(True)
        self.view.setAccessibleName(self.tr("Files that could not be read"))
        self.view.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)  # half for each: both are long
        self.view.header().setStretchLastSection(False)
        self.view.activated.connect(lambda index: show_in_file_manager(self._model.problems[index.row()][0]))
        column = QVBoxLayout(self)
        space(column, TOUCH, EDGE, TOUCH, EDGE, EDGE)
        column.addWidget(self.view)

    def show_problems(self, problems: Sequence[tuple[Path, str]]) -> None:
        """Show files and what is wrong with each. The same as before stay as they are, chosen and scrolled to."""
        if problems != self._model.problems:
            self._model.show(problems)
