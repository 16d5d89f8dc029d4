"""Runs of tagging: what each did, one taken back exactly, and everything tagged anew after a look at what changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.library.tag_batches import REMOVED, TagBatch
from clip_desktop.progress import Job
from clip_desktop.services.labels.refitting import LabelChange, refit_preview
from clip_desktop.services.labels.runs import Undone, remove_suggestions, undo_batch
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.asking.plan_dialog import PlanDialog
from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.jobs import work
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.language.wording import counted, moment
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style.spacing import space_dialog
from clip_desktop.ui.widgets.emptying import empty

_RUN: Final = Qt.ItemDataRole.UserRole


class RunsDialog(QDialog):
    """One row a run, the newest first.

    Signals:
        undo_wanted: (number of the run).
    """

    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Runs of tagging"))
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Model"), self.tr("Suggestions"), self.tr("State")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(self.tr("Runs of tagging"))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.headerItem().setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.undo = self.buttons.addButton(self.tr("Take this run back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.undo.clicked.connect(self._undo)
        self.buttons.rejected.connect(self.close)
        self.list.itemSelectionChanged.connect(self._fit)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addWidget(self.list)
        column.addWidget(self.buttons)
        self.resize(680, 420)
        self._fit()

    def show_runs(self, runs: Sequence[TagBatch]) -> None:
        """Show these."""
        chosen = self._chosen()
        empty(self.list)
        for run in runs:
            what = self.tr("suggestions removed") if run.source == REMOVED else self.tr("suggested by words")
            state = self.tr("taken back") if run.undone_at else "" if run.can_be_undone else self.tr("too long ago")
            cells = [moment(run.made_at), what, run.model or "", QLocale().toString(run.standing), state]
            item = QTreeWidgetItem(self.list, cells)
            item.setData(0, _RUN, run)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight)
            if chosen is not None and run.id == chosen.id:
                self.list.setCurrentItem(item)
        self._fit()

    def _chosen(self) -> TagBatch | None:
        items = self.list.selectedItems()
        run: TagBatch | None = items[0].data(0, _RUN) if items else None
        return run

    def _undo(self) -> None:
        run = self._chosen()
        if run is not None:
            self.undo_wanted.emit(run.id)

    def _fit(self) -> None:
        run = self._chosen()
        self.undo.setEnabled(run is not None and run.can_be_undone)


def show_runs(parent: QWidget, session: Session) -> RunsDialog:
    """Open the runs."""
    dialog = RunsDialog(parent)
    questions = DialogQuestions(dialog, session)

    def look_again() -> None:
        questions.ask("runs", lambda desk: desk.library.batches.all(), dialog.show_runs)

    def undo(number: int) -> None:
        def job(library: Library) -> Job[Undone]:
            return undo_batch(library, number)

        def done(undone: Undone) -> None:
            session.announce(undone.changes)
            look_again()

        session.jobs.add(Work(_tr("Taking a run of tagging back"), job, done, Changes(tags=True)))

    dialog.undo_wanted.connect(undo)
    look_again()
    dialog.show()
    return dialog


def tag_all_anew(session: Session, parent: QWidget) -> None:
    """Say what tagging everything anew would change, label by label, and do it if the user says so."""
    below = parent.parentWidget() or parent  # comparing takes a while: this dialog may be closed by then

    def job(library: Library) -> Job[list[LabelChange]]:
        searcher = Searcher(session.model)  # its own: a searcher belongs to one thread
        return (yield from refit_preview(library, session.model, searcher))

    def show(changes: list[LabelChange]) -> None:
        dialog = PlanDialog(parent if isValid(parent) else below)
        dialog.setWindowTitle(_tr("Tag everything anew"))
        moved = [one for one in changes if one.come or one.go]
        line = _tr("{name}: {before} now, {come} come, {go} go, {after} then")
        lines = [
            line.format(name=name_of(one.label), before=one.before, come=one.come, go=one.go, after=one.after)
            for one in moved
        ]
        summary = counted(
            "Labels",
            len(moved),
            "1 label would be suggested on other photographs. What you said stays.",
            "{n} labels would be suggested on other photographs. What you said stays.",
        )
        dialog.fill(summary, lines, _tr("Tag anew") if moved else "")
        dialog.accepted.connect(lambda: work.tag(session, only_new=False))
        dialog.open()

    session.jobs.add(Work(_tr("Comparing what tagging anew would change"), job, show, key="refit"))


def remove_suggested(session: Session, parent: QWidget, label_ids: Sequence[int]) -> None:
    """Ask, and take away what was suggested of some labels, or of all."""
    some = list(label_ids) or None
    question = _tr("Remove every suggested tag?")
    if some:
        question = counted(
            "Labels",
            len(some),
            "Remove what is suggested of this label?",
            "Remove what is suggested of these {n} labels?",
        )
    detail = _tr("What you said, and what your files say, stays. Undo brings the suggestions back.")
    confirm(
        parent, question, detail, _tr("Remove"), lambda: session.edit(lambda lib: remove_suggestions(lib, None, some))
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)
