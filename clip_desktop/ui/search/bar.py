"""The bar on top: back and forward, the search line with its completions and chips, and what stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from clip_desktop.search.term_edits import without
from clip_desktop.search.tokens import QuerySyntaxError
from clip_desktop.ui.announcing import Later
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.search.chips import ChipRow, PictureOf
from clip_desktop.ui.search.field import SearchField
from clip_desktop.ui.search.popup import CompletionPopup
from clip_desktop.ui.style.spacing import CLOSE, NEAR, space

if TYPE_CHECKING:
    from clip_desktop.services.searching.completion import Completion

TYPING_PAUSE_MS: Final = 150


class SearchBar(QWidget):
    """Asks 150 ms after the last key, or at once on Enter.

    Args:
        picture_of: the thumbnail of a photo that stands in a query, or None while it is being fetched.

    Signals:
        asked: (text, finished): what to search for; empty text means the search was cleared. ``finished`` is true for
            Enter.
        typed: (text, cursor, wanted): what may be completed; ``wanted`` is true where the user asks what there is.
        left: the user goes on to the photographs.
    """

    asked = Signal(str, bool)
    typed = Signal(str, int, bool)
    left = Signal()

    def __init__(self, picture_of: PictureOf, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("searchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.popup = CompletionPopup(window)
        self.field = SearchField(self.popup, self)
        self.chips = ChipRow(picture_of, self)
        self.fault = QLabel(self)
        self.fault.setObjectName("fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._told = False
        self._later = Later(self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._ask(False))
        self.field.textEdited.connect(self._edited)
        self.field.recalled.connect(self._pause.start)
        self.field.help_wanted.connect(lambda: self._tell_typed(True))
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(lambda: self._ask(True))
        self.field.left.connect(self.left)
        self.popup.taken.connect(self._complete)
        self.chips.removed.connect(self._remove)
        self._lay_out()

    def add_button(self, action: QAction, *, before: bool = False) -> QToolButton:
        """A button for an action, left (``before``) or right of the field."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setAccessibleDescription(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedHeight(self.field.sizeHint().height())
        place = self._middle if before else self._row.count()
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignTop)
        self._middle += before
        return button

    def show_text(self, text: str) -> None:
        """Show what is searched for now, without asking again and without disturbing whoever types."""
        if text != self.field.text().strip():
            self._pause.stop()
            self._told = True  # blocking the field's signals would keep its clear button out of step as well
            self.field.setText(text)
            self._told = False
        self.show_fault(None)

    def show_offers(self, text: str, cursor: int, offers: tuple[Completion, ...]) -> None:
        """Offer completions of a text, unless it has changed since, or nobody types any more."""
        if self.field.hasFocus() and (text, cursor) == (self.field.text(), self.field.cursorPosition()):
            self.popup.show_offers(offers, self.field)
            n = len(offers)
            self._later.announce(counted("SearchBar", n, "1 completion", "{n} completions") if n else "")

    def show_fault(self, error: QuerySyntaxError | None, *, said: bool = False) -> None:
        """Say what is wrong with the text and underline where; None: nothing is.

        Args:
            said: it is said elsewhere already, and only underlined here.
        """
        text = self.field.text()
        blanks = len(text) - len(text.lstrip())  # what is asked is the text without them
        self.field.show_fault(error.position + blanks if error else 0, error.length if error else 0)
        self.fault.setText(in_language(error) if error else "")
        self.fault.setVisible(error is not None and not said)
        if error is not None and not said:
            self._later.announce(self.fault.text())

    def _edited(self, text: str) -> None:
        self._pause.start()
        self._tell_typed()

    def _tell_typed(self, wanted: bool = False) -> None:
        self.typed.emit(self.field.text(), self.field.cursorPosition(), wanted)

    def _changed(self, text: str) -> None:
        self.popup.hide()
        self.chips.show_text(text)
        before: QWidget = self.field
        for chip in self.chips.chips:  # new ones would come last of all, behind the photographs
            QWidget.setTabOrder(before, chip)
            before = chip
        self.field.show_fault()
        if not text and not self._told:
            self._ask(False)

    def _complete(self, offer: Completion) -> None:
        """Put a completion into the text; after an operator its values are offered at once."""
        text = self.field.text()
        rest = text[offer.stop :]
        insert = offer.insert.rstrip() if rest.startswith((" ", ")")) else offer.insert
        self.field.setText(text[: offer.start] + insert + rest)
        self.field.setCursorPosition(offer.start + len(insert))
        if offer.kind == "operator":
            self._tell_typed()
        else:
            self._ask(False)

    def _remove(self, start: int, stop: int) -> None:
        self.field.setText(without(self.field.text(), start, stop))
        self.field.setFocus()
        if self.field.text():  # else it has asked already
            self._ask(False)

    def _ask(self, finished: bool) -> None:
        self._pause.stop()
        if finished:
            self.popup.hide()
        self.asked.emit(self.field.text().strip(), finished)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        space(middle, CLOSE)
        for widget in (self.field, self.fault, self.chips):
            middle.addWidget(widget)
        self._row = QHBoxLayout(self)
        space(self._row, CLOSE, NEAR, CLOSE)
        self._row.addLayout(middle, 1)
        self._middle = 0  # where it stands among the buttons
