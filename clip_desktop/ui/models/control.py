"""What the models dialog asks for, done as jobs and edits of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.progress import Job
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.comparing import Comparison, compare_models
from clip_desktop.services.models.install import download_model, import_model
from clip_desktop.services.models.listing import find_model
from clip_desktop.services.models.overview import ModelState, Overview, overview
from clip_desktop.services.models.preparing import prepare_model, switch_model
from clip_desktop.services.models.removal import remove_model
from clip_desktop.services.models.speed import measure_speed
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.jobs import work
from clip_desktop.ui.language.wording import size_of_file
from clip_desktop.ui.models.card import title_of
from clip_desktop.ui.models.comparison import comparison_sentence
from clip_desktop.ui.models.dialog import ModelsDialog
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session


def show_models(parent: QWidget, session: Session) -> ModelsDialog:
    """Open the models beside the window."""
    dialog = ModelsDialog(parent)
    ModelsControl(dialog, session)
    dialog.show()
    return dialog


class ModelsControl(QObject):
    """Belongs to its dialog."""

    def __init__(self, dialog: ModelsDialog, session: Session) -> None:
        super().__init__(dialog)
        self._dialog, self._session = dialog, session
        self._states: dict[str, ModelState] = {}
        self._questions = DialogQuestions(dialog, session)
        self._open = True
        dialog.wanted.connect(self._do)
        dialog.import_wanted.connect(self._choose_folder)
        dialog.finished.connect(lambda _: self._close())
        session.changed.connect(self._look_again)
        session.settings_changed.connect(self._look_again)
        self._look_again()

    def _look_again(self) -> None:
        workspace = self._session.workspace
        self._questions.ask("models", lambda desk: overview(workspace, desk.library), self._show)

    def _show(self, seen: Overview) -> None:
        self._states = {state.entry.name: state for state in seen.models}
        self._dialog.show_overview(seen)

    def _close(self) -> None:
        self._open = False

    def _do(self, verb: str, name: str) -> None:
        verbs: dict[str, Callable[[str], None]] = {
            "download": self._download, "use": self._use, "prepare": self._prepare,
            "compare": self._compare, "measure": self._measure, "remove": self._remove,
        }  # fmt: skip
        verbs[verb](name)

    def _download(self, name: str) -> None:
        entry, session = self._states[name].entry, self._session
        detail = _tr("From {repository}, licence {licence}. Nothing of yours is sent.").format(
            repository=entry.published.repository if entry.published else name, licence=entry.licence
        )
        if entry.published is not None and not entry.published.free:
            detail += " " + _tr("The licence does not allow every use.")
        question = _tr("Download “{title}” ({size})?").format(title=title_of(entry), size=size_of_file(entry.size or 0))

        def start() -> None:
            job_name = _tr("Downloading “{name}”").format(name=name)
            self._run(job_name, lambda library: download_model(session.workspace, name), lambda _: _installed(name))

        confirm(self._dialog, question, detail, _tr("Download"), start)

    def _use(self, name: str) -> None:
        session = self._session

        def used(_: Any) -> None:
            session.settings_changed.emit(session.workspace.settings)
            self._say(_tr("“{name}” is in use. Undo goes back to the one before.").format(name=name))
            work.index(session)  # what it has not read yet

        session.edit(lambda library: switch_model(session.workspace, session.model, name), self, used)

    def _prepare(self, name: str) -> None:
        session = self._session
        self._run(
            _tr("Reading your photographs with “{name}”").format(name=name),
            lambda library: prepare_model(session.workspace, library, name),
            lambda _: _tr("“{name}” has read your photographs.").format(name=name),
            Changes(photos=True),
        )

    def _compare(self, name: str) -> None:
        workspace = self._session.workspace
        names = (workspace.settings.model, name)

        def job(library: Library) -> Job[Comparison]:
            models = [ActiveModel(workspace, name=find_model(workspace, one).name) for one in names]
            return (yield from compare_models(library, models[0], models[1], names))

        self._run(_tr("Comparing models on your own words"), job, comparison_sentence)

    def _measure(self, name: str) -> None:
        workspace = self._session.workspace

        def measured(rate: float) -> str:
            n = QLocale().toString(round(rate))
            return _tr("“{name}” reads {n} pictures a second on this machine.").format(name=name, n=n)

        self._run(
            _tr("Measuring “{name}”").format(name=name),
            lambda library: measure_speed(workspace, find_model(workspace, name)),
            measured,
        )

    def _remove(self, name: str) -> None:
        state, session = self._states[name], self._session
        active = state.entry.installed is not None and state.entry.installed.active
        freed = (state.entry.installed.size if state.entry.installed else 0) + state.entry.begun
        detail = _tr("{size} become free. What it read of your photographs is kept in case it comes back.")
        if active:
            detail += " " + _tr("The built-in model is used from then on.")

        def remove() -> None:
            def job(library: Library) -> Job[None]:
                remove_model(session.workspace, name, in_use_too=True)
                session.model.renew()
                yield from ()

            after = _tr("“{name}” was removed.").format(name=name)
            self._run(
                _tr("Removing “{name}”").format(name=name), job, lambda _: after, Changes(photos=True, tags=active)
            )

        question = _tr("Remove “{title}” from this disk?").format(title=title_of(state.entry))
        confirm(self._dialog, question, detail.format(size=size_of_file(freed)), _tr("Remove"), remove)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._dialog, _tr("A folder with a model"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.take_in(Path(path)))
        dialog.open()

    def take_in(self, folder: Path) -> None:
        """Copy a model of this disk into the profile."""
        workspace = self._session.workspace
        self._run(
            _tr("Copying a model"),
            lambda library: import_model(workspace, folder),
            lambda model: _installed(model.name),
        )

    def _run(
        self,
        name: str,
        start: Callable[[Library], Job[Any]],
        said: Callable[[Any], str],
        grows: Changes = Changes(),  # noqa: B008  # it is frozen
    ) -> None:
        """Queue a job; the jobs bar shows and cancels it, and the dialog says what came out."""

        def done(result: Any) -> None:
            self._say(said(result))
            self._look_again()

        self._say(name + " …")
        self._session.jobs.add(Work(name, start, done, grows, key=name))

    def _say(self, sentence: str) -> None:
        if self._open:
            self._dialog.say(sentence)
        elif not sentence.endswith("…"):
            self._session.noticed.emit(sentence)


def _installed(name: str) -> str:
    said = _tr("“{name}” is installed. Read your photographs with it, then compare or use it.")
    return said.format(name=name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
