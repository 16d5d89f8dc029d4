"""Backups as jobs of the window: the daily one, and those asked for in the dialog. Never on the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.backup import Backup, backup_folder, list_backups
from clip_desktop.library.library import Library
from clip_desktop.progress import Job
from clip_desktop.services.backups import EVERYTHING, back_up, back_up_daily, restore_backup
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.backups.dialog import BackupsDialog
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session


def daily(session: Session) -> None:
    """Make the backup of the day, if it was not made and the settings do not say otherwise."""
    if not session.workspace.settings.backup_daily:
        return
    session.jobs.add(Work(_name("Backing up the library"), back_up_daily, lambda _: None, key="backup"))


def show_backups(parent: QWidget, session: Session) -> BackupsDialog:
    """Open the list of backups."""

    def refresh() -> None:
        questions.ask("backups", lambda desk: list_backups(desk.library.path), dialog.show_backups)

    def make() -> None:
        session.jobs.add(Work(_name("Backing up the library"), back_up, lambda _: refresh()))

    def restore(backup: Backup) -> None:
        dialog.close()
        _restore(session, backup)

    workspace = session.workspace
    folder = backup_folder(workspace.paths.library_file)
    dialog = BackupsDialog(parent, make, restore, daily=workspace.settings.backup_daily, folder=folder)
    questions = DialogQuestions(dialog, session)  # a backup may be made after the dialog was closed
    refresh()
    dialog.open()
    return dialog


def _restore(session: Session, backup: Backup) -> None:
    def job(library: Library) -> Job[Backup]:
        with session.workspace.indexing_lock():
            point = yield from restore_backup(library, backup)
        return point

    def restored(point: Backup) -> None:
        session.start_afresh()
        session.announce(EVERYTHING)
        sentence = _name("The library is as it was when the backup was made. The backup “{name}” takes you back.")
        session.noticed.emit(sentence.format(name=point.path.name))

    session.jobs.add(Work(_name("Restoring a backup"), job, restored))


def _name(text: str) -> str:
    return QCoreApplication.translate("Backups", text)
