"""Changes of the library, told no more often than what stands around the photographs can be read again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from clip_desktop.library.changes import Changes
from clip_desktop.ui.running.session import Session

_JOB_PAUSE_MS: Final = 1500


class PacedChanges(QObject):
    """Tells of what the user changed at once, and of a running job's steps now and then.

    Signals:
        due: what hangs on the library is to be read again.
    """

    due = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = session.jobs
        self._soon = QTimer(self, singleShot=True, interval=_JOB_PAUSE_MS)
        self._soon.timeout.connect(self.due)
        session.changed.connect(self._on_change)

    def stop(self) -> None:
        """Tell nothing that is not told yet."""
        self._soon.stop()

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if initiator is not self._jobs:
            self.due.emit()
        elif not self._soon.isActive():
            self._soon.start()
