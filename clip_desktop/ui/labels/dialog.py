"""The vocabulary in a dialog: every label, and what can be done with those that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.services.labels.listing import LabelRow
from clip_desktop.ui.announcing import Later
from clip_desktop.ui.labels.tree import LabelTree
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, NEAR, space, space_dialog
from clip_desktop.ui.widgets.menu import Menu

_SIZE: Final = (760, 620)
SETS: Final = ("everyday", "travel", "family", "nature", "documents")


class LabelsDialog(QDialog):
    """What is done is up to whoever opened it.

    Signals:
        wanted: (verb, label ids): "new", "edit", "merge", "delete", "review", "show", "import", "export", "keywords",
            "tag", "tag-all", "runs", "remove-suggested", or "set:NAME".
    """

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels"))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find a label"))
        self.filter.setAccessibleName(self.tr("Find a label"))
        self.filter.setClearButtonEnabled(True)
        self.told = QLabel(self)
        self.told.setObjectName("dim")
        self.tree = LabelTree(self)
        self.verbs: dict[str, QAction] = {}
        self._make_actions()
        self._lay_out()
        self._later = Later(self.filter)
        self.filter.textChanged.connect(self._filter)
        self.tree.chosen_changed.connect(self._fit)
        self.tree.doubleClicked.connect(lambda _: self._want("edit"))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.resize(*_SIZE)
        self._fit()

    def show_rows(self, rows: Sequence[LabelRow]) -> None:
        """Show these labels."""
        self.tree.show_rows(rows)
        on = sum(row.label.enabled for row in rows)
        every = counted("LabelsDialog", len(rows), "1 label", "{n} labels")
        self.told.setText(
            self.tr("{labels}, {on} of them suggested").format(labels=every, on=self.locale().toString(on))
        )
        self._fit()

    def _filter(self, text: str) -> None:
        self.tree.filter(text)
        self._later.announce(counted("LabelsDialog", self.tree.count(), "1 label", "{n} labels"))

    def _want(self, verb: str) -> None:
        self.wanted.emit(verb, self.tree.chosen)

    def _fit(self) -> None:
        chosen = len(self.tree.chosen)
        for verb in ("edit", "review", "show"):
            self.verbs[verb].setEnabled(chosen == 1)
        self.verbs["merge"].setEnabled(chosen > 1)
        self.verbs["delete"].setEnabled(chosen > 0)

    def _make_actions(self) -> None:
        tr = self.tr
        for verb, text, icon, key in (
            ("new", tr("New label …"), "plus", "Ctrl+N"),
            ("edit", tr("Edit …"), "edit", "Ctrl+E"),
            ("show", tr("Show its photographs"), "photos", "Ctrl+Return"),
            ("review", tr("Review its suggestions"), "teach", "Ctrl+R"),
            ("merge", tr("Merge …"), "album", "Ctrl+M"),
            ("delete", tr("Delete"), "trash", "Del"),
            ("import", tr("Import …"), "", ""),
            ("export", tr("Export …"), "", ""),
            ("keywords", tr("From the keywords in your files …"), "", ""),
            ("tag", tr("Tag what is new"), "", ""),
            ("tag-all", tr("Tag everything anew …"), "", ""),
            ("runs", tr("Runs of tagging …"), "", ""),
            ("remove-suggested", tr("Remove suggested tags …"), "", ""),
        ):
            action = self.verbs[verb] = QAction(theme.icon(icon) if icon else theme.icon("tag"), text, self)
            if key:
                action.setShortcut(QKeySequence(key))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, chosen=verb: self._want(chosen))
        self.tree.addActions([self.verbs[verb] for verb in ("edit", "show", "review", "merge", "delete")])
        self.addAction(self.verbs["new"])

    def _lay_out(self) -> None:
        tr = self.tr
        names = (tr("Every day"), tr("Travel"), tr("Family"), tr("Nature"), tr("Documents"))
        sets = Menu(tr("Ready sets"), self)
        for name, text in zip(SETS, names, strict=True):
            sets.addAction(text).triggered.connect(lambda _=False, chosen=name: self._want(f"set:{chosen}"))
        more, tagging = Menu(self), Menu(self)
        more.addMenu(sets)
        more.addActions([self.verbs[verb] for verb in ("keywords", "import", "export")])
        tagging.addActions([self.verbs[verb] for verb in ("tag", "tag-all", "runs", "remove-suggested")])
        top, row = QHBoxLayout(), QHBoxLayout()
        space(top, NEAR)
        space(row, CLOSE)
        top.addWidget(self.filter, 1)
        top.addWidget(self.told)
        for verb in ("new", "edit", "merge", "delete"):
            row.addWidget(self._button(self.verbs[verb]))
        row.addStretch(1)
        row.addWidget(self._menu_button(tr("Get labels"), more))
        row.addWidget(self._menu_button(tr("Tagging"), tagging))
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        closing.rejected.connect(self.close)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(closing)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        enabled: Callable[[], None] = lambda: button.setEnabled(action.isEnabled())  # noqa: E731
        action.changed.connect(enabled)
        return button

    def _menu_button(self, text: str, menu: QMenu) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setMenu(menu)
        return button
