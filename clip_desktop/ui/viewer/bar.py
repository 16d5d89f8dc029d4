"""The line over the picture: which photograph this is, and the buttons for whoever has no keyboard at hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, NEAR, TIGHT, space
from clip_desktop.ui.widgets.buttons import icon_button
from clip_desktop.ui.widgets.elided import ElidedLabel


class ViewerBar(QWidget):
    """Shows name, place in the row, date and zoom.

    Signals:
        close_wanted, fit_wanted: their buttons were pressed.
        step_wanted: (-1 or +1) the photograph before or after.
        zoom_wanted: (-1 or +1) smaller or larger.
        turn_wanted: (-1 or +1) seen turned by a quarter, against the clock or with it.
        motion_wanted, strip_wanted, slides_wanted, full_screen_wanted: their buttons were pressed.
    """

    close_wanted = Signal()
    step_wanted = Signal(int)
    zoom_wanted = Signal(int)
    fit_wanted = Signal()
    turn_wanted = Signal(int)
    motion_wanted = Signal()
    strip_wanted = Signal()
    slides_wanted = Signal()
    full_screen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tr = self.tr
        self.back = self._button("back", tr("Back to the photographs (Esc)"), self.close_wanted.emit)
        self.name = ElidedLabel("strong", self)
        self.note = self._label("strong")
        self.note.hide()
        self.facts = ElidedLabel("dim", self)
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # the name gives way first
        self.motion = self._button("play", "", self.motion_wanted.emit)
        self.show_motion(moves=False, playing=False)
        self.smaller = self._button("zoom-out", tr("Smaller (−)"), lambda: self.zoom_wanted.emit(-1))
        self.scale = self._label("dim")
        self.scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.scale.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %"))
        self.larger = self._button("zoom-in", tr("Larger (+)"), lambda: self.zoom_wanted.emit(+1))
        self.fit = self._button("fit", tr("Whole picture, or its own pixels (Z)"), self.fit_wanted.emit)
        left, right = tr("See it turned left (Shift+R); the file stays"), tr("See it turned right (R); the file stays")
        self.turn_left = self._button("turn-left", left, lambda: self.turn_wanted.emit(-1))
        self.turn_right = self._button("turn-right", right, lambda: self.turn_wanted.emit(+1))
        self.strip = self._button("filmstrip", tr("Filmstrip (F6)"), self.strip_wanted.emit)
        self.strip.setCheckable(True)
        self.slides = self._button("slides", tr("Slide show (Ctrl+Shift+S)"), self.slides_wanted.emit)
        self.full_screen = self._button("full-screen", tr("Full screen (F11)"), self.full_screen_wanted.emit)
        self.previous = self._button("previous", tr("Previous (←)"), lambda: self.step_wanted.emit(-1))
        self.next = self._button("next", tr("Next (→)"), lambda: self.step_wanted.emit(+1))
        self._lay_out()

    def show_photo(self, name: str, facts: str, *, first: bool, last: bool) -> None:
        """Say which photograph is shown; at either end of the row there is no way on."""
        self.name.tell(name)
        self.facts.tell(facts)
        for button, other, ends in ((self.previous, self.next, first), (self.next, self.previous, last)):
            if ends and button.hasFocus():  # else the keyboard would go wherever Tab leads
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(not ends)

    def show_motion(self, *, moves: bool, playing: bool) -> None:
        """Offer to play a picture that moves, or to stop it."""
        text = self.tr("Stop moving (P)") if playing else self.tr("Play (P)")
        self.motion.setIcon(theme.icon("pause" if playing else "play"))
        self.motion.setToolTip(text)
        self.motion.setAccessibleName(text)
        self.motion.setVisible(moves)

    def say(self, note: str) -> None:
        """Something beside the name, or nothing."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        space(row, TIGHT, NEAR, CLOSE)
        row.addWidget(self.back)
        row.addSpacing(TIGHT)
        row.addWidget(self.name, 1)
        row.addWidget(self.note)
        row.addSpacing(TIGHT)
        row.addWidget(self.facts)
        row.addSpacing(CLOSE)
        for widget in (self.motion, self.smaller, self.scale, self.larger, self.fit, self.turn_left, self.turn_right):
            row.addWidget(widget)
        row.addSpacing(TIGHT)
        for widget in (self.strip, self.slides, self.full_screen):
            row.addWidget(widget)
        row.addSpacing(TIGHT)
        row.addWidget(self.previous)
        row.addWidget(self.next)

    def _button(self, icon: str, text: str, act: Callable[[], object]) -> QToolButton:
        button = icon_button(icon, text, self)
        button.clicked.connect(lambda: act())
        return button

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
