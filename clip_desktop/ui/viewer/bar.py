"""The line over the picture: which photograph this is, and the buttons for whoever has no keyboard at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from clip_desktop.ui.buttons import icon_button


class ViewerBar(QWidget):
    """Shows name, place in the row, date and zoom.

    Signals:
        close_wanted, fit_wanted: their buttons were pressed.
        step_wanted: (-1 or +1) the photograph before or after.
        zoom_wanted: (-1 or +1) smaller or larger.
    """

    close_wanted = Signal()
    step_wanted = Signal(int)
    zoom_wanted = Signal(int)
    fit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = icon_button("back", self.tr("Back to the photographs (Esc)"), self)
        self.back.clicked.connect(self.close_wanted)
        self.name = self._label("strong")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.facts = self._label("dim")
        self.smaller = icon_button("zoom-out", self.tr("Smaller (−)"), self)
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.scale = self._label("dim")
        self.scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.scale.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %"))
        self.larger = icon_button("zoom-in", self.tr("Larger (+)"), self)
        self.larger.clicked.connect(lambda: self.zoom_wanted.emit(+1))
        self.fit = icon_button("fit", self.tr("Whole picture, or its own pixels (Z)"), self)
        self.fit.clicked.connect(self.fit_wanted)
        self.previous = icon_button("previous", self.tr("Previous (←)"), self)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next = icon_button("next", self.tr("Next (→)"), self)
        self.next.clicked.connect(lambda: self.step_wanted.emit(+1))
        self._lay_out()

    def show_photo(self, name: str, facts: str, *, first: bool, last: bool) -> None:
        """Say which photograph is shown; at either end of the row there is no way on."""
        self.name.setText(name)
        self.name.setToolTip(name)
        self.facts.setText(facts)
        self.previous.setEnabled(not first)
        self.next.setEnabled(not last)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addSpacing(6)
        row.addWidget(self.name, 1)
        row.addWidget(self.facts)
        row.addSpacing(12)
        for widget in (self.smaller, self.scale, self.larger, self.fit):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self.previous)
        row.addWidget(self.next)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
