"""One tag of a photograph: its name, how sure it is, yes and no."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from clip_desktop.library.records import Tag
from clip_desktop.library.tags import KEYWORD, USER, ZERO_SHOT
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import TIGHT, space
from clip_desktop.ui.widgets.elided import ElidedButton


class TagRow(QWidget):
    """A suggestion shows its certainty and takes yes or no; what the user said shows so, and can be rejected.

    Signals:
        decided: (label id, +1 or -1).
        why_wanted: (label id) the user asks why it is there.
    """

    decided = Signal(int, int)
    why_wanted = Signal(int)

    def __init__(self, tag: Tag, called: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag, self._called = tag, called
        name = ElidedButton("tagName", called, self)
        name.setToolTip(f"{called}\n{self._provenance()}\n{self.tr('Press to see why')}")
        name.setAccessibleName(self.tr("Why “{name}”?").format(name=called))
        name.clicked.connect(lambda: self.why_wanted.emit(tag.label_id))
        sure = QLabel(self.tr("yours") if tag.decided else percent(tag.score), self)
        sure.setObjectName("dim")
        name.setAccessibleDescription(f"{sure.text()}. {self._provenance()}")
        row = QHBoxLayout(self)
        space(row, TIGHT)
        row.addWidget(name, 1)
        row.addWidget(sure)
        if not tag.decided:
            row.addWidget(self._button("accept", self.tr("Yes, “{name}” is right"), 1))
        row.addWidget(self._button("reject", self.tr("No, it is not “{name}”"), -1))

    def _provenance(self) -> str:
        """Who said it."""
        said = {
            USER: self.tr("You said so."),
            KEYWORD: self.tr("A keyword of the file says so."),
            ZERO_SHOT: self.tr("Suggested by the words of the label."),
        }
        return said.get(self.tag.source, self.tag.source)

    def _button(self, icon: str, text: str, verdict: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("yes" if verdict > 0 else "no")
        button.setIcon(theme.icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(text.format(name=self._called))
        button.setAccessibleName(text.format(name=self._called))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.decided.emit(self.tag.label_id, verdict))
        return button
