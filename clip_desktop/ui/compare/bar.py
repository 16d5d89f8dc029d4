"""The line over photographs that are compared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.style.spacing import CLOSE, NEAR, TIGHT, space
from clip_desktop.ui.widgets.buttons import icon_button


class CompareBar(QWidget):
    """Says how many are compared, and how large the one is that keys act on.

    Signals:
        close_wanted, fit_wanted, link_wanted: their buttons were pressed.
        zoom_wanted: (-1 or +1) smaller or larger.
    """

    close_wanted = Signal()
    fit_wanted = Signal()
    link_wanted = Signal()
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tr = self.tr
        self.back = self._button("back", tr("Back to the photographs (Esc)"), self.close_wanted.emit)
        self.title, self.scale = QLabel(self), QLabel(self)
        self.title.setObjectName("strong")
        self.scale.setObjectName("dim")
        self.scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.scale.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %"))
        self.link = self._button("link", tr("See the same part of each (L)"), self.link_wanted.emit)
        self.link.setCheckable(True)
        self.smaller = self._button("zoom-out", tr("Smaller (−)"), lambda: self.zoom_wanted.emit(-1))
        self.larger = self._button("zoom-in", tr("Larger (+)"), lambda: self.zoom_wanted.emit(+1))
        self.fit = self._button("fit", tr("Whole picture, or its own pixels (Z)"), self.fit_wanted.emit)
        row = QHBoxLayout(self)
        space(row, TIGHT, NEAR, CLOSE)
        row.addWidget(self.back)
        row.addSpacing(TIGHT)
        row.addWidget(self.title, 1)
        for widget in (self.link, self.smaller, self.scale, self.larger, self.fit):
            row.addWidget(widget)

    @property
    def link_told(self) -> str:
        """Whether the same part of each is seen."""
        on = self.link.isChecked()
        return self.tr("The same part of each is seen") if on else self.tr("Each is seen by itself")

    def show_count(self, n: int) -> None:
        """How many photographs are compared."""
        self.title.setText(counted("Compare", n, "1 photograph is left", "{n} photographs, side by side"))

    def _button(self, icon: str, text: str, act: Callable[[], object]) -> QToolButton:
        button = icon_button(icon, text, self)
        button.clicked.connect(lambda: act())
        return button
