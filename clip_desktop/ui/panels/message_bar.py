"""One quiet line for what went wrong or is worth knowing, until it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from clip_desktop.ui.announcing import announce
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, TIGHT, space
from clip_desktop.ui.widgets.buttons import icon_button

if TYPE_CHECKING:
    from clip_desktop.ui.running.session import Session

_NOTICE_MS: Final = 15_000


class MessageBar(QWidget):
    """Shows one message; a notice goes by itself, a failure stays until it is dismissed or replaced.

    Signals:
        left: the bar went, and the keyboard was in it.
    """

    left = Signal()

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
        self.undo = QPushButton(theme.icon("undo"), self.tr("Undo"), self)
        close = icon_button("close", self.tr("Dismiss"), self)
        close.setAccessibleName(self.tr("Dismiss the message"))
        close.clicked.connect(self._go)
        row = QHBoxLayout(self)
        space(row, CLOSE, EDGE, TIGHT, CLOSE, TIGHT)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._timer.timeout.connect(self._over)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or empty."""
        return "" if self.isHidden() else self._text.text()

    def follow(self, session: Session) -> None:
        """Show what a session tells."""
        session.noticed.connect(self.notice)
        session.step_told.connect(self.tell_step)
        session.step_told_in_part.connect(self.tell_step_in_part)
        session.undo_stack.indexChanged.connect(self.forget_step)
        self.undo.clicked.connect(session.undo_stack.undo)

    def notice(self, sentence: str) -> None:
        """Show something worth knowing for a while."""
        self._show(sentence, "info")
        self._timer.start()

    def tell_step(self, sentence: str) -> None:
        """Show for a while what the last step did, with undo at hand."""
        self._show(sentence, "info", undo=True)
        self._timer.start()

    def tell_step_in_part(self, sentence: str) -> None:
        """Show what the last step did and could not do, with undo at hand, until it is dismissed."""
        self._show(sentence, "problem", undo=True)
        self._timer.stop()

    def failure(self, sentence: str) -> None:
        """Show what went wrong, until it is dismissed."""
        self._show(sentence, "problem")
        self._timer.stop()

    def forget_step(self) -> None:
        """The step that was told is taken back, or no longer the last: undo would take back another."""
        if not self.undo.isHidden():
            self._go()

    def _show(self, sentence: str, icon: str, *, undo: bool = False) -> None:
        self._icon.setPixmap(theme.icon(icon).pixmap(18, 18))
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence)
        self.undo.setAccessibleDescription(sentence)
        self.undo.setVisible(undo)
        self.show()
        announce(self, sentence, urgent=icon == "problem")

    def _over(self) -> None:
        """The time is over, unless somebody is about to press something."""
        if self.underMouse() or self._has_keyboard():
            self._timer.start()
        else:
            self._go()

    def _go(self) -> None:
        held = self._has_keyboard()
        self.hide()
        if held:
            self.left.emit()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
