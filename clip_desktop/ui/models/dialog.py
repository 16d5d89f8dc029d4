"""The models in a dialog: a list, a card, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.services.models.active import BUILTIN
from clip_desktop.services.models.overview import ModelState, Overview
from clip_desktop.ui.announcing import Later
from clip_desktop.ui.help.pages import read_page
from clip_desktop.ui.models.card import card, state_line, title_of
from clip_desktop.ui.style.spacing import CLOSE, NEAR, space, space_dialog
from clip_desktop.ui.widgets.reading import Reading

Verb = Literal["download", "use", "prepare", "compare", "measure", "remove"]

_NAME: Final = Qt.ItemDataRole.UserRole
_SIZE: Final = (860, 600)
_LIST_WIDTH: Final = 290


class ModelsDialog(QDialog):
    """What is done is up to whoever opened it.

    Attributes:
        note: what is going on, or came out last.

    Signals:
        wanted: (verb, name of the model).
        import_wanted: a model of this disk is to be taken in.
    """

    wanted = Signal(str, str)
    import_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models"))
        self._states: dict[str, ModelState] = {}
        self._figures: Mapping[str, str] = {}
        self.list = QListWidget(self)
        self.list.setObjectName("models")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(self.tr("Models"))
        self.list.currentRowChanged.connect(self._show_chosen)  # by number: no item that goes is touched
        self.card = Reading(self)
        self.card.setAccessibleName(self.tr("What is known of the model"))
        self.card.document().setDocumentMargin(16)
        self.note = QLabel(self)
        self.note.setObjectName("dim")
        self.note.setWordWrap(True)
        self.note.hide()
        self._later = Later(self)  # of a download that tells how far it is, once it rests
        self.buttons: dict[Verb, QPushButton] = {}
        self._lay_out()
        self.resize(*_SIZE)

    @property
    def chosen(self) -> str:
        """The name of the chosen model; empty where there is none."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def show_overview(self, seen: Overview) -> None:
        """Show these; what was chosen stays chosen, and at first it is the one in use."""
        chosen = self.chosen or next(
            (s.entry.name for s in seen.models if s.entry.installed and s.entry.installed.active), BUILTIN
        )
        self._states = {state.entry.name: state for state in seen.models}
        self._figures = seen.figures
        with QSignalBlocker(self.list):
            for row, state in enumerate(seen.models):
                if row == self.list.count():
                    self.list.addItem(QListWidgetItem())
                item = self.list.item(row)
                item.setText(f"{title_of(state.entry)}\n{state_line(state)}")
                item.setData(_NAME, state.entry.name)
                item.setSizeHint(QSize())
                item.setSizeHint(QSize(0, self.list.sizeHintForRow(row)))  # as high as its words, and no wider
            while self.list.count() > len(seen.models):
                self.list.takeItem(self.list.count() - 1)
            self.list.setCurrentRow(next((n for n, s in enumerate(seen.models) if s.entry.name == chosen), -1))
        self._show_chosen()

    def say(self, sentence: str) -> None:
        """Say what is going on, or what came out."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self._later.announce(sentence)

    def _show_chosen(self) -> None:
        state = self._states.get(self.chosen)
        able = self._able(state) if state is not None else set()  # before the models are there, nothing
        for verb, button in self.buttons.items():
            button.setVisible(verb in able)
        if state is None:
            return
        text = card(state, self._figures)
        if state.entry.name == BUILTIN:
            self.card.setMarkdown(read_page("models").body)
            text += self.card.document().toHtml()
        self.card.setHtml(text)

    def _able(self, state: ModelState) -> set[Verb]:
        """What makes sense with a model as it stands."""
        model = state.entry.installed
        if model is None:
            return {"download", "remove"} if state.entry.begun else {"download"}
        able: set[Verb] = set() if model.name == BUILTIN else {"remove"}
        if model.bundle is None:
            return able
        able.add("measure")
        if not model.active:
            able |= {"use", "compare"}
            if state.readiness is not None and not state.readiness.is_whole:
                able.add("prepare")
        return able

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        space(row, CLOSE)
        tr = self.tr
        said: dict[Verb, tuple[str, str]] = {
            "download": (tr("Download …"), tr("Fetch it from the model hub: the only thing here that uses a network")),
            "prepare": (tr("Read my photographs with it"), tr("The one in use goes on answering meanwhile")),
            "compare": (tr("Compare"), tr("Which finds better what you tagged and put into albums yourself?")),
            "use": (tr("Use"), tr("Search and tag with it from now on; Undo takes it back")),
            "measure": (tr("Measure its speed"), tr("Takes some seconds")),
            "remove": (tr("Remove …"), tr("Take it from this disk")),
        }
        for verb, (text, tip) in said.items():
            button = self.buttons[verb] = QPushButton(text, self)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, asked=verb: self.wanted.emit(asked, self.chosen))
            row.addWidget(button)
        row.addStretch(1)
        right = QVBoxLayout()
        space(right, CLOSE)
        right.addWidget(self.card, 1)
        right.addWidget(self.note)
        right.addLayout(row)
        middle = QHBoxLayout()
        space(middle, NEAR)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        take = closing.addButton(self.tr("Take one from this disk …"), QDialogButtonBox.ButtonRole.ActionRole)
        take.clicked.connect(self.import_wanted)
        closing.rejected.connect(self.close)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addLayout(middle, 1)
        column.addWidget(closing)
        self._show_chosen()
