"""A small field over the grid into which a date is written, and where it led."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLineEdit, QWidget

from clip_desktop.ui.grid.headers import tallest_header
from clip_desktop.ui.style.spacing import CLOSE, space

SILENCE_MS: Final = 1500
_DONE: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateField(QFrame):
    """Asks for a date over the middle of its parent. It goes when it has led somewhere and nothing more is typed.

    Signals:
        wanted: (text) what is written so far.
        left: the user is done with it.
    """

    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dateField")
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("2019, 2019-05, May 2019"))
        self.line.setAccessibleName(self.tr("Go to date"))
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("m" * 16))
        self.line.installEventFilter(self)
        self.answer = QLabel(self)
        self.answer.setObjectName("dim")
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        space(self._row, CLOSE, CLOSE)
        self._row.addWidget(self.line)
        self._row.addWidget(self.answer)
        self._ground = parent
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self._close)
        self.line.textEdited.connect(self._edited)
        self.hide()

    def ask(self) -> None:
        """Show the field, empty."""
        self.line.clear()
        self.say("", settled=False)
        self.show()
        self.raise_()
        self.line.setFocus()

    def say(self, sentence: str, *, settled: bool) -> None:
        """Say where the text led; ``settled`` when it led somewhere."""
        self.answer.setText(sentence)
        self.answer.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        if settled:
            self._silence.start()
        else:
            self._silence.stop()
        self.fit()

    def fit(self) -> None:
        """Stand over the middle of the parent, below the header there: in one line, where it has room for one."""
        for direction in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom):
            self._row.setDirection(direction)
            self.adjustSize()
            if self.width() <= self._ground.width():
                break
        self.move(max(0, (self._ground.width() - self.width()) // 2), tallest_header() + CLOSE)

    def _edited(self, text: str) -> None:
        self._silence.stop()
        self.wanted.emit(text)

    def _close(self) -> None:
        if self.isVisible():
            self._silence.stop()
            self.hide()
            self.left.emit()

    # Qt's own calls

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close()
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _DONE
        if pressed:
            self._close()
        return pressed
