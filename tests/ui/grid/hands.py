"""What a hand does to a grid."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from clip_desktop.ui.grid.view import PhotoGridView

PLAIN = Qt.KeyboardModifier.NoModifier


def choose(grid: PhotoGridView, row: int) -> None:
    grid.setCurrentIndex(grid.model().index(row, 0))


def chosen(grid: PhotoGridView) -> list[int]:
    return sorted(index.row() for index in grid.selectionModel().selectedIndexes())


def middle(grid: PhotoGridView, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def mouse(grid: PhotoGridView, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
    port = grid.viewport()
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(at), QPointF(port.mapToGlobal(at)), button, held, PLAIN)
    QApplication.sendEvent(port, event)
