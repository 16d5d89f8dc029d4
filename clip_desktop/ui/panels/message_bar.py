"""One quiet line for what went wrong or is worth knowing, until it is read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from clip_desktop.ui import theme
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.spacing import CLOSE, EDGE, TIGHT, space

_NOTICE_MS: Final = 15_000


class MessageBar(QWidget):
    """Shows one message; a notice goes by itself, a failure stays until it is dismissed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("messageText")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QToolButton(self)
        close.setIcon(theme.icon("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        space(row, CLOSE, EDGE, TIGHT, CLOSE, TIGHT)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or empty."""
        return "" if self.isHidden() else self._text.text()

    def notice(self, sentence: str) -> None:
        """Show something worth knowing for a while."""
        self._show(sentence, "info")
        self._timer.start()

    def failure(self, sentence: str) -> None:
        """Show what went wrong, until it is dismissed."""
        self._show(sentence, "problem")
        self._timer.stop()

    def _show(self, sentence: str, icon: str) -> None:
        self._icon.setPixmap(theme.icon(icon).pixmap(18, 18))
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence)
        self.show()
        announce(self, sentence, urgent=icon == "problem")
