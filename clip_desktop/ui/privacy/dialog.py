"""The page on privacy: what is kept where, what went over a network, and what can be forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.services.privacy import Privacy
from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.privacy.connections import ConnectionList
from clip_desktop.ui.privacy.kept import KeptRows
from clip_desktop.ui.style.spacing import CLOSE, EDGE, TOUCH, space, space_dialog
from clip_desktop.ui.widgets.group import Group

Verb = Literal["history", "reports", "connections"]

_SIZE: Final = (860, 720)
_LIST_HEIGHT: Final = 170


class PrivacyDialog(QDialog):
    """What is forgotten is up to whoever opened it.

    Args:
        show: shows a place in the file manager.

    Signals:
        unwanted: (verb) the search history, the crash reports or the list of connections is to go. Of the reports, the
            user has been asked.
    """

    unwanted = Signal(str)

    def __init__(self, parent: QWidget, show: Callable[[Path], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Privacy"))
        self._reports = 0
        self.kept = KeptRows(show, self)
        self.connections = ConnectionList(self)
        self.connections.setMinimumHeight(_LIST_HEIGHT)
        self.none_yet = QLabel(self.tr("None so far."), self)
        self.none_yet.hide()
        self.clear_history = self._button(self.tr("Clear the search history"), lambda: self.unwanted.emit("history"))
        self.delete_reports = self._button(self.tr("Delete crash reports …"), self._ask)
        self.clear_list = self._button(self.tr("Clear this list"), lambda: self.unwanted.emit("connections"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addWidget(self._page(), 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def show_privacy(self, seen: Privacy) -> None:
        """Show how it stands."""
        self._reports = seen.reports
        self.kept.show_kept(seen.kept)
        self.connections.show_connections(seen.connections)
        self.connections.setVisible(bool(seen.connections))
        self.none_yet.setVisible(not seen.connections)
        self.clear_list.setEnabled(bool(seen.connections))
        self.clear_history.setEnabled(seen.searches > 0)
        self.delete_reports.setEnabled(seen.reports > 0)

    def _ask(self) -> None:
        confirm(
            self,
            counted("Privacy", self._reports, "Delete the crash report?", "Delete {n} crash reports?"),
            self.tr("They are of use only to whoever you give them to, and cannot be brought back."),
            self.tr("Delete"),
            lambda: self.unwanted.emit("reports"),
        )

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setEnabled(False)
        button.clicked.connect(lambda: pressed())
        return button

    def _page(self) -> QScrollArea:
        page = QWidget(self)
        page.setObjectName("preferencesPage")
        column = QVBoxLayout(page)
        space(column, CLOSE, TOUCH, TOUCH, EDGE, TOUCH)
        stay = self.tr("Your photographs stay where they are and as they are. Beside them there is:")
        here = Group(self.tr("Kept on this machine"), page)
        here.column.addWidget(self._words(stay))
        here.column.addWidget(self.kept)
        here.column.addLayout(_row(self.clear_history, self.delete_reports))
        asked = self.tr(
            "Nothing goes over a network but what fetches a model that you ask for: its name goes out, its files come "
            "in. No photograph, no word of yours, no account, no count of anything. These connections were made:"
        )
        out = Group(self.tr("Over the network"), page)
        out.column.addWidget(self._words(asked))
        out.column.addWidget(self.none_yet)
        out.column.addWidget(self.connections)
        out.column.addLayout(_row(self.clear_list))
        column.addWidget(here)
        column.addWidget(out)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("preferences")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its widgets bring themselves into sight
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        return scroll

    def _words(self, text: str) -> QLabel:
        words = QLabel(text, self)
        words.setObjectName("dim")
        words.setWordWrap(True)
        return words


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    space(row, CLOSE, TOUCH, CLOSE)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
