"""The head of a place: its name, one line about what is shown, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from clip_desktop.ui import theme
from clip_desktop.ui.elided import ElidedLabel
from clip_desktop.ui.panels.breadcrumb import Breadcrumb
from clip_desktop.ui.places.place import Answer, Command, Crumb, Place, turn_to
from clip_desktop.ui.search.cut_line import CutLine
from clip_desktop.ui.spacing import CLOSE, NEAR, TIGHT, TOUCH, space


class PlaceHeader(QWidget):
    """Title and line of the place; a menu of its commands; a button for less likely results; the line of a search.

    Signals:
        more_wanted: show the less likely results too.
    """

    more_wanted = Signal()

    def __init__(self, run: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._run = run
        self.trail = Breadcrumb(self._go, self)
        self.title, self.line = ElidedLabel("placeTitle", self), ElidedLabel("dim", self)
        for words in (self.title, self.line):
            words.setContentsMargins(TIGHT, TOUCH, TOUCH, TOUCH)  # as the crumbs, whose ring needs the room
        self._more = QPushButton(self.tr("Show less likely"), self)
        self._more.setFlat(True)
        self._more.clicked.connect(self.more_wanted)
        self.cut = CutLine(self)
        self.cut.hide()
        self._commands: Sequence[Command] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu_button = QToolButton(self)
        self._menu_button.setIcon(theme.icon("more"))
        self._menu_button.setAutoRaise(True)
        self._menu_button.setToolTip(self.tr("What can be done here"))
        self._menu_button.setAccessibleName(self.tr("Actions of this place"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._menu)
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def show_place(
        self,
        title: str,
        line: str,
        commands: Sequence[Command],
        more: int,
        answer: Answer | None = None,
        trail: Sequence[Crumb] = (),
    ) -> None:
        """Show a place. ``more`` is the number of less likely results that may be shown."""
        self.trail.show_crumbs(trail)
        self.title.tell(title)
        self.show_line(line)
        self.cut.setVisible(answer is not None)
        if answer is not None:
            self.cut.show_answer(answer.certainty, answer.line)
        self._more.setVisible(more > 0)
        self._commands = commands
        self._menu_button.setVisible(bool(commands))

    def _fill_menu(self) -> None:
        """As it opens, and not at each look: a menu that is open stays as it is."""
        self._menu.clear()
        for command in self._commands:
            action = self._menu.addAction(theme.icon(command.icon), command.text)
            action.triggered.connect(lambda _=False, chosen=command: self._run(chosen))

    def show_line(self, line: str) -> None:
        """Say in one line what is shown."""
        self.line.tell(line)

    def _go(self, place: Place) -> None:
        self._run(Command(place.title(), place.icon, turn_to(place)))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        space(words, TOUCH)
        words.addWidget(self.trail)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        space(row, CLOSE, NEAR, TIGHT, NEAR, CLOSE)
        row.addLayout(words, 1)
        row.addWidget(self.cut, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignBottom)
