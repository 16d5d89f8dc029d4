"""What is seen where a place holds no photograph: its icon, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clip_desktop.ui import theme
from clip_desktop.ui.spacing import APART, EDGE, TOUCH, space

_ICON: Final = 48
_WIDTH: Final = 420  # of the words, at the usual size of text


class EmptyPage(QWidget):
    """An icon and a sentence in the middle, a little above it as the eye has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture, self._words = QLabel(self), QLabel(self)
        self._words.setObjectName("emptyPlace")
        self._words.setWordWrap(True)
        for label in (self._picture, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()  # an alignment would keep the text from getting the height it needs
        space(row, TOUCH)
        row.addStretch(1)
        row.addWidget(self._words, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        space(column, EDGE, APART)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addLayout(row)
        column.addStretch(3)

    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_words(self, icon: str, sentence: str) -> None:
        """Say why nothing is shown here.

        Args:
            icon: the name of the place's icon.
        """
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._words.setMaximumWidth(_WIDTH * max(100, theme.text_size()) // 100)
        self._picture.setPixmap(theme.icon(icon).pixmap(QSize(_ICON, _ICON), QIcon.Mode.Disabled))
