"""What is seen where a place holds no photograph: its icon, why that is, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import APART, CLOSE, EDGE, TOUCH, space

MOST_WAYS: Final = 6
_ICON: Final = 48
_WIDTH: Final = 420  # of the words, at the usual size of text


class EmptyPage(QWidget):
    """An icon and a sentence in the middle, a little above it as the eye has it; below them what leads on, if anything.

    Signals:
        way_taken: (int) one of the ways that were offered was pressed.
    """

    way_taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the keyboard is here where no way leads on
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture, self._words, self._reason = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._words, self._reason):
            label.setObjectName("emptyPlace")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._picture, self._words, self._reason):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason.hide()
        self.ways = [QPushButton(self) for _ in range(MOST_WAYS)]  # made now, so that Tab comes to them from the head
        for n, button in enumerate(self.ways):
            button.hide()
            button.clicked.connect(lambda _=False, number=n: self._take(number))
        self._lay_out()

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
        self.setAccessibleName(sentence)
        for label in (self._words, self._reason):
            label.setMaximumWidth(_WIDTH * max(100, theme.text_size()) // 100)
        self._picture.setPixmap(theme.icon(icon).pixmap(QSize(_ICON, _ICON), QIcon.Mode.Disabled))

    def show_ways(self, reason: str, ways: Sequence[str]) -> None:
        """Say what made it empty, and offer ways to something; both may be none. The first six ways are shown."""
        self._reason.setText(reason)
        self._reason.setAccessibleName(reason)
        self._reason.setVisible(bool(reason))
        for n, button in enumerate(self.ways):
            if n < len(ways):
                button.setText(ways[n].replace("&", "&&"))
                button.setAccessibleDescription(reason)
            button.setVisible(n < len(ways))

    def _take(self, number: int) -> None:
        """A way was pressed; not one that went while the key or the mouse was down."""
        if not self.ways[number].isHidden():
            self.way_taken.emit(number)

    def focus_main(self) -> None:
        """Have the keyboard at the first way on, or at what is said."""
        next((way for way in self.ways if not way.isHidden()), self).setFocus()

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QVBoxLayout()
        space(column, EDGE, APART)
        space(buttons, CLOSE)
        column.addStretch(2)
        column.addWidget(self._picture)
        for words in (self._words, self._reason):
            row = QHBoxLayout()  # an alignment would keep the text from getting the height it needs
            space(row, TOUCH)
            row.addStretch(1)
            row.addWidget(words, 100)
            row.addStretch(1)
            column.addLayout(row)
        for button in self.ways:
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch(3)
