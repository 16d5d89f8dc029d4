"""The albums that found a photograph by themselves, asked beside the window and without haste.

What is known of albums is told at once. The others are asked one by one, once the choice rests and no job runs: each
takes as long as a search, and a search in between waits for one of them at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from clip_desktop.errors import UserError
from clip_desktop.ui.running.session import Desk, Session

if TYPE_CHECKING:
    from clip_desktop.services.albums.containing import FoundIn

_CHANNEL: Final = "details-albums"
_REST_MS: Final = 400


class FoundAlbums(QObject):
    """Keeps what is known of one photograph.

    Signals:
        changed: ``found`` is another.

    Attributes:
        found: the albums that found it, as far as they were asked.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._photo_id: int | None = None
        self._by_album: dict[int, FoundIn] = {}
        self._left: list[int] = []  # albums that are to be asked
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self._ask_next)
        session.jobs.state_changed.connect(self._on_job)

    @property
    def found(self) -> Sequence[FoundIn]:
        return list(self._by_album.values())

    @property
    def settled(self) -> bool:
        """Whether no album is still to be asked."""
        return not self._soon.isActive() and not self._left

    def forget(self) -> None:
        """No photograph, or none that can be seen."""
        self._stop()
        self._photo_id = None
        self._by_album.clear()

    def look(self, photo_id: int) -> None:
        """Ask about a photograph; of the one as before anew, and what was known of it holds until that is answered."""
        if photo_id != self._photo_id:
            self.forget()
            self._photo_id = photo_id
        elif self._session.jobs.state is not None:
            return  # jobs tell of every step; all is asked when they are over
        self._stop()

        def known(desk: Desk) -> tuple[list[FoundIn], list[int]]:
            from clip_desktop.services.albums.containing import known_albums

            return known_albums(desk.library, desk.searcher_if_made, photo_id)

        self._session.ask(_CHANNEL, known, self._know, self._failed)

    def _know(self, answer: tuple[list[FoundIn], list[int]]) -> None:
        found, self._left = answer
        before = {album_id: self._by_album[album_id] for album_id in self._left if album_id in self._by_album}
        self._set({**before, **{one.album.id: one for one in found}})
        if self._left:
            self._soon.start()

    def _ask_next(self) -> None:
        photo_id = self._photo_id
        if photo_id is None or not self._left or self._session.jobs.state is not None:
            return
        album_id = self._left[0]

        def ask(desk: Desk) -> list[FoundIn]:
            from clip_desktop.services.albums.containing import ask_albums

            return ask_albums(desk.library, desk.searcher, photo_id, [album_id])

        self._session.ask(_CHANNEL, ask, lambda found: self._answered(album_id, found), self._failed)

    def _answered(self, album_id: int, found: list[FoundIn]) -> None:
        self._left.remove(album_id)
        others = {number: one for number, one in self._by_album.items() if number != album_id}
        self._set({**others, **{one.album.id: one for one in found}})
        self._ask_next()

    def _on_job(self, state: object) -> None:
        if state is None and self._photo_id is not None:
            self.look(self._photo_id)

    def _failed(self, error: BaseException) -> None:
        self._stop()
        if not isinstance(error, UserError):  # that the model cannot be used is told where it is needed
            self._session.failed.emit(error)

    def _set(self, by_album: dict[int, FoundIn]) -> None:
        if by_album != self._by_album:
            self._by_album = by_album
            self.changed.emit()

    def _stop(self) -> None:
        self._soon.stop()
        self._left = []
        self._session.forget(_CHANNEL)
