"""The folders followed while the window is open: what changed in them becomes a job."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from clip_desktop.imaging.walk import Place
from clip_desktop.services.folders.watching import Watcher
from clip_desktop.ui.jobs import work
from clip_desktop.ui.running.session import Desk, Session

_TICK_MS = 1000


class FolderFollower(QObject):
    """Asks now and then, on the query thread, what happened in the folders; off with the setting ``watch_folders``."""

    def __init__(self, session: Session, watcher: Watcher | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._watcher = watcher or Watcher()
        self._asking = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Follow from now on."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask what happened since the last look; an answer is waited for before the next question."""
        if not self._asking:
            self._asking = True
            self._session.ask("following", self._due, self._arrived, self._broke)

    def close(self) -> None:
        """Follow nothing any more. After the session is closed: its query thread has ended by then."""
        self._timer.stop()
        self._watcher.close()

    def _due(self, desk: Desk) -> dict[int, tuple[Place, ...]]:
        if not self._session.workspace.settings.watch_folders:
            self._watcher.close()
            return {}
        self._watcher.renew(desk.library)
        return self._watcher.due()

    def _arrived(self, due: dict[int, tuple[Place, ...]]) -> None:
        self._asking = False
        if due:
            work.index_places(self._session, due)

    def _broke(self, error: BaseException) -> None:
        self._timer.stop()
        self._session.failed.emit(error)
