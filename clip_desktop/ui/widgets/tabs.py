"""Pages of which one is seen, and a line of tabs that choose it."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from clip_desktop.ui.style.spacing import TIGHT, space
from clip_desktop.ui.widgets.stack import Stack


class Tabs(QWidget):
    """What Qt's own does, whose pages stand in a stack of Qt's; Tab comes to the line and then to the page below it.

    Args:
        name: what the tabs are about, for screen readers.

    Attributes:
        bar: the line of tabs.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QTabBar(self)
        self.bar.setAccessibleName(name)
        self.bar.setExpanding(False)
        self._pages: list[QWidget] = []
        self._stack = Stack(self)
        self.bar.currentChanged.connect(self._turn)
        column = QVBoxLayout(self)
        space(column, TIGHT)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def add(self, page: QWidget, text: str) -> None:
        """Put a page behind the others."""
        before = self._pages[-1] if self._pages else self.bar
        self._pages.append(page)
        self._stack.addWidget(page)
        self.setTabOrder(before, page)
        self.bar.addTab(text)

    def enable(self, place: int, on: bool) -> None:
        """Whether a page can be chosen; where the one that is seen cannot, the next that can is seen."""
        self.bar.setTabEnabled(place, on)

    def _turn(self, place: int) -> None:
        self._stack.setCurrentWidget(self._pages[place])
