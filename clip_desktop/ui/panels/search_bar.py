"""The bar on top: back and forward, the search, and what stays in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from clip_desktop.ui import theme

TYPING_PAUSE_MS: Final = 250


class SearchField(QLineEdit):
    """The line that is typed into. Down leaves it for the photographs."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """Asks 250 ms after the last key, or at once on Enter.

    Signals:
        asked: (text, finished): what to search for; empty text means the search was cleared. ``finished`` is true for
            Enter.
        left: the user goes on to the photographs.
    """

    asked = Signal(str, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchField(self)
        self.field.setObjectName("searchField")
        self.field.setPlaceholderText(self.tr("Search in words: dog on a beach, birthday cake, red car at night …"))
        self.field.setAccessibleName(self.tr("Search photographs"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self._told = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._ask(False))
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.textChanged.connect(self._cleared)
        self.field.returnPressed.connect(lambda: self._ask(True))
        self.field.left.connect(self.left)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 10, 12, 10)
        self._row.setSpacing(6)
        self._row.addWidget(self.field, 1)

    def add_button(self, action: QAction, *, before: bool = False) -> QToolButton:
        """A button for an action, left (``before``) or right of the field."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if before:
            self._row.insertWidget(self._row.indexOf(self.field), button)
        else:
            self._row.addWidget(button)
        return button

    def show_text(self, text: str) -> None:
        """Show what is searched for now, without asking again and without disturbing whoever types."""
        if text != self.field.text():
            self._pause.stop()
            self._told = True  # blocking the field's signals would keep its clear button out of step as well
            self.field.setText(text)
            self._told = False

    def _cleared(self, text: str) -> None:
        if not text and not self._told:
            self._ask(False)

    def _ask(self, finished: bool) -> None:
        self._pause.stop()
        self.asked.emit(self.field.text().strip(), finished)
