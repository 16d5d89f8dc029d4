"""How many photographs each saved search finds now, counted one after the other on the query thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes
from clip_desktop.library.records import SavedSearch
from clip_desktop.ui.running.session import Desk, Session

PAUSE_MS: Final = 700  # after a change; a running job makes many
_JOB_PAUSE_MS: Final = 5000


class SearchCounts(QObject):
    """Counts again what changes may have made wrong.

    One search is asked for at a time, so that what the user asks meanwhile waits for one count at most; an answer
    for a text that has changed since is dropped.

    Signals:
        counted: (id of the saved search, how many it finds).
    """

    counted = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._searches: dict[int, str] = {}
        self._waiting: list[int] = []
        self._asking = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._begin)
        session.changed.connect(self._on_change)

    @property
    def settled(self) -> bool:
        """Whether every count is that of now."""
        return not self._again.isActive() and not self._asking and not self._waiting

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """The saved searches there are; those that are new or look for something else are counted soon."""
        before, self._searches = self._searches, {one.id: one.query for one in searches}
        new = [i for i, query in self._searches.items() if before.get(i) != query]
        self._waiting = [i for i in dict.fromkeys([*self._waiting, *new]) if i in self._searches]
        if self._waiting and not self._again.isActive():
            self._again.start(0)

    def stop(self) -> None:
        """Count nothing any more."""
        self._again.stop()
        self._waiting.clear()
        self._searches.clear()

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if not self._searches or not (changes.photos or changes.tags or changes.albums or changes.labels):
            return
        self._waiting = list(self._searches)
        of_job = initiator is self._session.jobs
        if not of_job or not self._again.isActive():  # the user's own edits put it off, a job's steps do not
            self._again.start(_JOB_PAUSE_MS if of_job else PAUSE_MS)

    def _begin(self) -> None:
        if not self._asking:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        self._asking = True
        search_id = self._waiting.pop(0)
        query = self._searches[search_id]
        self._session.ask(
            "count",
            lambda desk: _count(desk, query),
            lambda found: self._arrived(search_id, query, found),
            self._broke,
        )

    def _arrived(self, search_id: int, query: str, found: int) -> None:
        self._asking = False
        if self._searches.get(search_id) == query:
            self.counted.emit(search_id, found)
        self._next()

    def _broke(self, error: BaseException) -> None:
        """A search that can no longer be read, or for want of a model, is not counted; its place says why."""
        self._asking = False
        if not isinstance(error, UserError):
            self._session.failed.emit(error)
        self._next()


def _count(desk: Desk, query: str) -> int:
    from clip_desktop.services.searching.counting import count_found

    return count_found(desk.library, desk.searcher, query)
