"""The head of a place: its name, one line about what is shown, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from clip_desktop.ui.panels.breadcrumb import Breadcrumb
from clip_desktop.ui.places.place import Answer, Command, Crumb, Place, turn_to
from clip_desktop.ui.search.cut_line import CutLine
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, NEAR, TIGHT, TOUCH, space
from clip_desktop.ui.widgets.elided import ElidedLabel
from clip_desktop.ui.widgets.menu import Menu

_WORDS: Final = 240  # logical pixels that a title has at least, at the usual size of text


class PlaceHeader(QWidget):
    """Title and line of the place; a menu of its commands; a button for less likely results; the line of a search.

    Signals:
        more_wanted: (bool) show the less likely results too, or leave them out again.
    """

    more_wanted = Signal(bool)

    def __init__(self, run: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._run = run
        self.trail = Breadcrumb(self._go, self)
        self.title, self.line = ElidedLabel("placeTitle", self), ElidedLabel("dim", self)
        for words in (self.title, self.line):
            words.setContentsMargins(TIGHT, TOUCH, TOUCH, TOUCH)  # as the crumbs, whose ring needs the room
        self.note = QLabel(self)  # may be long, and is to be read: below all else, on as many lines as it needs
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(TIGHT, 0, TOUCH, TOUCH)
        self.note.hide()
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.clicked.connect(self._ask_for_more)
        self._with_more = False
        self.cut = CutLine(self)
        self.cut.hide()
        self._tools = QWidget(self)  # what a search has
        self._below: bool | None = None  # they stand below the words; None before they are placed
        self._commands: Sequence[Command] = ()
        self._menu = Menu(self)
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
        with_more: bool = False,
        answer: Answer | None = None,
        trail: Sequence[Crumb] = (),
    ) -> None:
        """Show a place. ``more`` is the number of less likely results, which are shown ``with_more``."""
        self.trail.show_crumbs(trail)
        self.title.tell(title)
        self.show_line(line)
        self.cut.setVisible(answer is not None)
        if answer is not None:
            self.cut.show_answer(answer.certainty, answer.line)
        self.more.setVisible(more > 0)
        self._tools.setVisible(answer is not None or more > 0)
        self.show_more(with_more)
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

    def show_note(self, note: str) -> None:
        """Say how far what is shown can be believed; empty: there is nothing to say of that."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    @property
    def said(self) -> str:
        """All that is said of what is shown."""
        return " · ".join(text for text in (self.line.text(), self.note.text()) if text)

    def show_more(self, with_more: bool) -> None:
        """Say whether the less likely results are shown: the button leads to the other."""
        self._with_more = with_more
        self.more.setText(self.tr("Leave out less likely") if with_more else self.tr("Show less likely"))
        self._place_tools()

    def _ask_for_more(self) -> None:
        self.more_wanted.emit(not self._with_more)

    def _go(self, place: Place) -> None:
        self._run(Command(place.title(), place.icon, turn_to(place)))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        space(words, TOUCH)
        words.addWidget(self.trail)
        words.addWidget(self.title)
        words.addWidget(self.line)
        tools = QHBoxLayout(self._tools)
        space(tools, CLOSE)
        for tool in (self.cut, self.more):
            tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid = QGridLayout(self)
        space(self._grid, CLOSE, NEAR, TIGHT, NEAR, CLOSE)
        self._grid.addLayout(words, 0, 0)
        self._grid.addWidget(self._menu_button, 0, 2, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self.note, 2, 0, 1, 3)
        self._grid.setColumnStretch(0, 1)
        self._place_tools()

    def _place_tools(self) -> None:
        """Beside the words, or below them where these would have no room."""
        words = self.width() - self._tools.sizeHint().width() - self._menu_button.sizeHint().width()
        below = words < _WORDS * theme.text_size() // 100
        if below != self._below:
            self._below = below
            at = (1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft) if below else (0, 1, 1, 1, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(self._tools, *at)

    # Qt's own calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools()
