"""The list of files that could not be used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QVBoxLayout, QWidget

from clip_desktop.ui.desktop import show_in_file_manager

_PATH: Final = Qt.ItemDataRole.UserRole


class ProblemsPage(QWidget):
    """One row a file: where it lies and what is wrong. Enter or a double click shows it in the file manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(0, 2, self)
        self._model.setHorizontalHeaderLabels([self.tr("File"), self.tr("What is wrong")])
        self.view = QTreeView(self)
        self.view.setModel(self._model)
        self.view.setObjectName("problems")
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setAccessibleName(self.tr("Files that could not be read"))
        self.view.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)  # half for each: both are long
        self.view.header().setStretchLastSection(False)
        self.view.activated.connect(lambda index: show_in_file_manager(Path(index.siblingAtColumn(0).data(_PATH))))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(self.view)

    def show_problems(self, problems: Sequence[tuple[Path, str]]) -> None:
        """Show files and what is wrong with each."""
        self._model.removeRows(0, self._model.rowCount())
        for path, message in problems:
            file, reason = QStandardItem(str(path)), QStandardItem(message)
            file.setData(str(path), _PATH)
            file.setToolTip(str(path))
            reason.setToolTip(message)
            self._model.appendRow([file, reason])
