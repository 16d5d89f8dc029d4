"""Text with links that is read: by eye, and by ear line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget


class Reading(QTextBrowser):
    """Arrows move a caret, as in any text: without one, screen readers say its name and not a word of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
