"""Pages of which one is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


class Stack(QWidget):
    """What Qt's own stack does; that one is a "layered pane, 0 items" to screen readers, said at each step into it.

    Signals:
        turned: another page is seen.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("stack", True)  # what the style sheet knows it by
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QStackedLayout(self)
        self._layout.currentChanged.connect(self.turned)

    def addWidget(self, page: QWidget) -> None:
        """Put a page behind the others."""
        self._layout.addWidget(page)

    def currentWidget(self) -> QWidget | None:
        """The page that is seen."""
        return self._layout.currentWidget()

    def setCurrentWidget(self, page: QWidget) -> None:
        """Have a page seen."""
        self._layout.setCurrentWidget(page)
