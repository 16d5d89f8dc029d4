"""What a start of the window leaves for later: the photographs are on the screen before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from clip_desktop.ui import beside
from clip_desktop.ui.jobs import work
from clip_desktop.ui.running.session import Session

_AFTER_MS: Final = 300  # the first pictures are painted by then: all else would have them wait
_BACKUP_LOOK_MS: Final = 3_600_000  # a window that stays open for days has its backups made all the same


class Afterwards(QObject):
    """Has queries warmed, folders looked through, and a backup made each day.

    Args:
        warm: warms queries.
    """

    def __init__(self, session: Session, warm: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._warm = session, warm
        self._awaited = self._look_through = False
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._go_on)
        self._backup_again = QTimer(self, interval=_BACKUP_LOOK_MS)
        self._backup_again.timeout.connect(self._back_up)

    @property
    def settled(self) -> bool:
        """Whether nothing waits for its moment."""
        return not self._soon.isActive()

    def await_photographs(self, *, look_through: bool) -> None:
        """Begin once photographs are there.

        Args:
            look_through: look through the folders for what changed since, and make backups.
        """
        self._awaited, self._look_through = True, look_through

    def photographs_there(self) -> None:
        """A place is on the screen: the first one was awaited."""
        if self._awaited:
            self._awaited = False
            self._soon.start()

    def stop(self) -> None:
        """Begin nothing any more."""
        self._soon.stop()
        self._backup_again.stop()

    def _go_on(self) -> None:
        self._warm()
        if self._look_through:
            self._backup_again.start()
            if self._session.library.folders.all():
                work.index(self._session)
                self._back_up()

    def _back_up(self) -> None:
        beside.back_up_daily(self._session)
