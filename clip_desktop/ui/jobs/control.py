"""The bar and the panel of jobs joined to the queue, the setting, and the problems."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from clip_desktop.library.changes import Changes
from clip_desktop.settings import Settings
from clip_desktop.ui.jobs.bar import JobsBar
from clip_desktop.ui.jobs.panel import JobsPanel
from clip_desktop.ui.running.jobs import JobState
from clip_desktop.ui.running.session import Session


class JobsControl(QObject):
    """Shows how the jobs go, and does what is asked of them there.

    Args:
        show_problems: goes to the files that could not be used.
    """

    def __init__(self, session: Session, bar: JobsBar, panel: JobsPanel, show_problems: Callable[[], None]) -> None:
        super().__init__(panel)
        self._session, self._bar, self._panel, jobs = session, bar, panel, session.jobs
        jobs.state_changed.connect(self._show)
        bar.pause_wanted.connect(lambda on: jobs.pause() if on else jobs.resume())
        bar.cancel_wanted.connect(jobs.cancel)
        bar.panel_wanted.connect(self.turn)
        panel.closed.connect(panel.hide)
        panel.dropped.connect(jobs.drop)
        panel.problems_wanted.connect(show_problems)
        panel.gentle_wanted.connect(lambda wish: session.set(gentle=wish))
        session.settings_changed.connect(self._show_settings)
        session.changed.connect(self._on_change)

    def turn(self) -> None:
        """Open the panel, or close it."""
        if self._panel.isVisible():
            self._panel.hide()
            return
        self._panel.show_gentle(self._session.workspace.settings.gentle)
        self._panel.show_state(self._session.jobs.state)
        self._panel.show_problems(self._session.library.problems.count())
        self._panel.show()
        self._panel.close_button.setFocus()

    def _show(self, state: JobState | None) -> None:
        self._bar.show_state(state)
        if self._panel.isVisible():
            self._panel.show_state(state)

    def _show_settings(self, settings: Settings) -> None:
        self._panel.show_gentle(settings.gentle)

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if self._panel.isVisible() and changes.folders:
            self._panel.show_problems(self._session.library.problems.count())
