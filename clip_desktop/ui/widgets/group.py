"""A subject within a page: its title, and below it what belongs to it."""

from __future__ import annotations

from PySide6.QtWidgets import QGroupBox, QLabel, QVBoxLayout, QWidget

from clip_desktop.ui.style.spacing import CLOSE, TOUCH, space


class Group(QGroupBox):
    """Screen readers say its title on the way into it, where they would say those of a whole page as it opens.

    Attributes:
        column: takes what belongs to it.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        head = QLabel(title, self)
        head.setObjectName("groupTitle")
        head.setIndent(0)
        head.setBuddy(self)  # it is the group's name, and not said by itself
        self.column = QVBoxLayout(self)
        space(self.column, CLOSE, TOUCH)
        self.column.addWidget(head)
