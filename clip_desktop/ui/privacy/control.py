"""What the page on privacy shows and forgets, as questions and changes of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import Library
from clip_desktop.services.crash_reports import delete_reports
from clip_desktop.services.privacy import clear_connections, privacy
from clip_desktop.services.searching.history import clear_history
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.privacy.dialog import PrivacyDialog
from clip_desktop.ui.running.jobs import JobState
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.system.desktop import show_in_file_manager

_JOB_PAUSE_MS: Final = 2000


def show_privacy(parent: QWidget, session: Session) -> PrivacyDialog:
    """Open the page on privacy beside the window."""
    dialog = PrivacyDialog(parent, show_in_file_manager)
    PrivacyControl(dialog, session)
    dialog.show()
    return dialog


class PrivacyControl(QObject):
    """Belongs to its dialog."""

    def __init__(self, dialog: PrivacyDialog, session: Session) -> None:
        super().__init__(dialog)
        self._dialog, self._session = dialog, session
        self._questions = DialogQuestions(dialog, session)
        dialog.unwanted.connect(self._forget)
        session.changed.connect(self._on_change)
        self._soon = QTimer(self, singleShot=True, interval=_JOB_PAUSE_MS)
        self._soon.timeout.connect(self._look_again)
        session.jobs.state_changed.connect(self._on_job)
        self._look_again()

    def _look_again(self) -> None:
        paths = self._session.workspace.paths
        self._questions.ask("privacy", lambda desk: privacy(paths, desk.library), self._dialog.show_privacy)

    def _on_job(self, state: JobState | None) -> None:
        """A download may be what runs: its connections are listed while it lasts."""
        if state is None:
            self._look_again()
        elif not self._soon.isActive():
            self._soon.start()

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if changes.searches:
            self._look_again()

    def _forget(self, verb: str) -> None:
        paths = self._session.workspace.paths

        def without_reports(library: Library) -> tuple[None, Changes]:
            delete_reports(paths.crash_reports)
            return None, NOTHING

        def without_connections(library: Library) -> tuple[None, Changes]:
            clear_connections(paths)
            return None, NOTHING

        if verb == "history":
            self._session.edit(clear_history)
        else:
            forget = without_reports if verb == "reports" else without_connections
            self._session.change(forget, lambda _: self._look_again())
