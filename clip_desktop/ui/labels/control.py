"""What the labels dialog asks for, done as edits, questions and jobs of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QInputDialog

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.services.edits import join_edits
from clip_desktop.services.labels import removal, vocabulary
from clip_desktop.services.labels.files import find_label_file, read_label_file
from clip_desktop.services.labels.listing import LabelRow, label_rows
from clip_desktop.services.labels.sets import export_labels, import_labels
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.labels.dialog import LabelsDialog
from clip_desktop.ui.labels.editing import EditorOpener
from clip_desktop.ui.labels.keywords import show_keywords
from clip_desktop.ui.labels.runs import remove_suggested, show_runs, tag_all_anew
from clip_desktop.ui.language.label_names import language, name_of, told_apart
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.running.session import Session

_JOB_PAUSE_MS: Final = 5000  # a running job has the labels, perhaps thousands, shown anew this often at most


class LabelsControl(QObject):
    """Belongs to its dialog.

    Args:
        opener: opens the editor of a label.
        review: asks about a label's suggestions.
        go_to: goes to a place of the sidebar by its key.
        tag: has what is new tagged.
    """

    def __init__(
        self,
        dialog: LabelsDialog,
        session: Session,
        opener: EditorOpener,
        review: Callable[[int], None],
        go_to: Callable[[str], None],
        tag: Callable[[], None],
    ) -> None:
        super().__init__(dialog)
        self._dialog, self._session, self._opener = dialog, session, opener
        self._review, self._go_to, self._tag = review, go_to, tag
        self._rows: dict[int, LabelRow] = {}
        self._soon = QTimer(self, singleShot=True, interval=_JOB_PAUSE_MS)
        self._soon.timeout.connect(self._look_again)
        dialog.wanted.connect(self._do)
        self._questions = DialogQuestions(dialog, session)
        labels = dialog.tree.labels
        labels.renamed.connect(self._rename)
        labels.switched.connect(self._switch)
        labels.nested.connect(self._nest)
        session.changed.connect(self._on_change)
        self._look_again()

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if not (changes.labels or changes.tags):
            return
        if initiator is not self._session.jobs:
            self._look_again()
        elif not self._soon.isActive():
            self._soon.start()

    def _look_again(self) -> None:
        self._questions.ask("labels", lambda desk: label_rows(desk.library), self._show)

    def _show(self, rows: Sequence[LabelRow]) -> None:
        self._rows = {row.label.id: row for row in rows}
        self._dialog.show_rows(rows)

    def _do(self, verb: str, chosen: list[int]) -> None:
        if verb.startswith("set:"):
            self._install(verb.removeprefix("set:"))
            return
        verbs: dict[str, Callable[[], object]] = {
            "new": lambda: self._opener.open(self._dialog, None),
            "edit": lambda: self._edit(chosen),
            "show": lambda: self._leave_for(lambda: self._go_to(f"label:{chosen[0]}")),
            "review": lambda: self._leave_for(lambda: self._review(chosen[0])),
            "merge": lambda: self._ask_merge(chosen),
            "delete": lambda: self._delete(chosen),
            "import": self._ask_import,
            "export": self._ask_export,
            "keywords": lambda: show_keywords(self._dialog, self._session),
            "tag": self._tag,
            "tag-all": lambda: tag_all_anew(self._session, self._dialog),
            "runs": lambda: show_runs(self._dialog, self._session),
            "remove-suggested": lambda: remove_suggested(self._session, self._dialog, chosen),
        }
        verbs[verb]()

    def _edit(self, chosen: Sequence[int]) -> None:
        row = self._rows.get(chosen[0]) if len(chosen) == 1 else None
        if row is not None:
            self._opener.open(self._dialog, row.label)

    def _leave_for(self, go: Callable[[], None]) -> None:
        self._dialog.close()
        go()

    def _rename(self, label_id: int, name: str) -> None:
        self._look_again()  # a name that is refused goes back to what it was
        self._session.edit(lambda library: vocabulary.rename_label(library, label_id, name, language()))

    def _switch(self, label_id: int, on: bool) -> None:
        self._session.edit(lambda library: vocabulary.enable_label(library, label_id, on))

    def _nest(self, label_ids: list[int], above: int | None) -> None:
        makes = [partial(vocabulary.nest_label, label_id=i, parent_id=above) for i in label_ids if i != above]
        if makes:
            name = counted("Labels", len(makes), "Move 1 label", "Move {n} labels")
            self._session.edit(lambda library: join_edits(library, name, makes))

    def _ask_merge(self, chosen: Sequence[int]) -> None:
        called = told_apart([self._rows[i].label for i in chosen if i in self._rows])
        names = {name: i for i, name in called.items()}
        dialog = QInputDialog(self._dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(_tr("Merge labels"))
        dialog.setLabelText(
            _tr("What you said of these goes to one of them; the others become other words for it. Which one stays?")
        )
        dialog.setComboBoxItems(list(names))
        dialog.setOkButtonText(_tr("Merge"))
        dialog.setCancelButtonText(_tr("Cancel"))
        dialog.textValueSelected.connect(lambda name: self._merge(list(names.values()), names[name]))
        dialog.open()

    def _merge(self, label_ids: Sequence[int], into: int) -> None:
        makes = [partial(removal.merge_labels, label_id=i, into_id=into) for i in label_ids if i != into]
        name = _tr("Merge labels into “{name}”").format(name=name_of(self._rows[into].label))
        self._session.edit(lambda library: join_edits(library, name, makes))

    def _delete(self, chosen: Sequence[int]) -> None:
        makes = [partial(removal.remove_label, label_id=label_id) for label_id in chosen]
        if len(makes) == 1:
            self._session.edit(makes[0])
        elif makes:
            name = _tr("Delete {n} labels").format(n=len(makes))
            self._session.edit(lambda library: join_edits(library, name, makes))

    def _install(self, name: str) -> None:
        folder = self._session.workspace.paths.labels
        self._take_in(lambda library: import_labels(library, read_label_file(find_label_file(name, folder))))

    def _take_in(self, make: Callable[[Library], tuple[object, Edit]]) -> None:
        def done(result: object) -> None:
            added = result[0].added  # type: ignore[index]  # what ``make`` gave
            said = counted("Labels", added, "Added 1 label.", "Added {n} labels.")
            self._session.noticed.emit(f"{said} {_tr('“Tag what is new” looks for them.')}" if added else said)

        self._session.edit(make, None, done)

    def _ask_import(self) -> None:
        dialog = self._file_dialog(_tr("Labels from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Add the labels of a file that are not there yet."""
        self._take_in(lambda library: import_labels(library, read_label_file(path)))

    def _ask_export(self) -> None:
        dialog = self._file_dialog(_tr("Labels into a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda path: self.export_file(Path(path)))
        dialog.open()

    def export_file(self, path: Path) -> None:
        """Write all labels into a file."""

        def written(count: int) -> None:
            self._session.noticed.emit(
                counted("Labels", count, "Wrote 1 label to “{name}”.", "Wrote {n} labels to “{name}”.", name=path.name)
            )

        self._session.ask("label export", lambda desk: export_labels(desk.library, path), written)

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._dialog, title, str(Path.home()), _tr("Labels (*.toml *.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)
