"""Where the user is: the place shown, the way back, and looking again when something changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes
from clip_desktop.search.tokens import QuerySyntaxError
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.photo_page import Left
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import NOTHING_THERE, Place, Shown
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.running.edits import EditCommand
from clip_desktop.ui.running.session import Session

_MEMORY: Final = 100  # places that can be gone back to
_JOB_PAUSE_MS: Final = 1000  # a running job has the place looked at again this often at most


@dataclass(frozen=True, slots=True)
class Visit:
    """A place that can be gone back to, and how the user left it (None: nothing is known of that)."""

    place: Place
    left: Left | None = None


class Navigation(QObject):
    """Goes from place to place; each answer comes from the query thread.

    Args:
        leave: closes what lies over the present place, which is about to be left, and says how it is left.

    Attributes:
        left: while ``arrived`` tells of a place that was gone back to: how it was left.
        brought_back: while ``arrived`` tells of the same place: the photographs of the steps that were undone or done
            again meanwhile.

    Signals:
        went: (Place) the user is on the way there.
        arrived: (Place, Shown, again) what is there; ``again`` when it is the same place looked at once more.
    """

    went = Signal(object)
    arrived = Signal(object, object, bool)

    def __init__(self, session: Session, leave: Callable[[], Left | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._leave = session, leave
        self.left: Left | None = None
        self.brought_back: set[int] = set()
        self._past: list[Visit] = []
        self._future: list[Visit] = []
        self._here: Place = LibraryPlace()
        self._shown: Shown | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.look_again)
        session.changed.connect(self._on_change)

    @property
    def here(self) -> Place:
        """The place the user is at, or on the way to."""
        return self._here

    @property
    def settled(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return self._shown is not None and not self._again.isActive()

    @property
    def can_go_back(self) -> bool:
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._future)

    def go(self, place: Place, *, instead: bool = False) -> None:
        """Go to a place; ``instead`` takes the present one out of the way back (a search still being typed)."""
        if not instead and place.key != self._here.key:
            self._keep()
        self._enter(self._last(place) or Visit(place))

    def adjust(self, place: Place) -> None:
        """The same place asked otherwise: what is chosen and where the user has scrolled to stays."""
        self._here = place
        self.went.emit(place)
        self._ask(again=True)

    def back(self) -> None:
        if self._past:
            self._future.append(self._visit())
            self._enter(self._past.pop())

    def forward(self) -> None:
        if self._future:
            self._past.append(self._visit())
            self._enter(self._future.pop())

    def leave_search(self, *, instead: bool = False) -> None:
        """From a search to where searching was begun, as it was left; ``instead`` as in ``go``."""
        if isinstance(self._here, SearchPlace):
            begun = (visit for visit in reversed(self._past) if not isinstance(visit.place, SearchPlace))
            visit = next(begun, Visit(LibraryPlace()))
            if not instead:
                self._keep()
            self._enter(self._last(visit.place) or visit)

    def look_again(self) -> None:
        """Ask the present place once more."""
        self._ask(again=True)

    def _keep(self) -> None:
        """Have the present place be the one that is gone back to."""
        self._past = [*self._past, self._visit()][-_MEMORY:]
        self._future.clear()

    def _last(self, place: Place) -> Visit | None:
        """The visit to a place out of the way back, if it is the last one there: nobody goes back to where they are."""
        return self._past.pop() if self._past and self._past[-1].place.key == place.key else None

    def _visit(self) -> Visit:
        """The present place, as it is left."""
        left = self._leave()
        return Visit(self._here, left if self._shown is not None else self.left)

    def _enter(self, visit: Visit) -> None:
        self._here, self._shown, self.left = visit.place, None, visit.left
        self.brought_back.clear()
        self.went.emit(visit.place)
        self._ask(again=False)

    def _ask(self, *, again: bool) -> None:
        self._again.stop()
        place = self._here
        self._session.ask(
            "place",
            place.find,
            lambda shown: self._arrived(place, shown, again),
            lambda error: self._broke(place, error),
        )

    def _arrived(self, place: Place, shown: Shown, again: bool) -> None:
        if shown.gone:
            self._gone(place)
            return
        again = again and self._shown is not None
        self._shown = shown
        self.arrived.emit(place, shown, again)
        self.left = None
        self.brought_back.clear()

    def _broke(self, place: Place, error: BaseException) -> None:
        """A search that cannot be read is answered by its sentence; all else is told as every failure is."""
        if isinstance(error, UserError):
            fault = error if isinstance(error, QuerySyntaxError) else None
            self._arrived(place, Shown(NOTHING_THERE.ids, why=in_language(error), fault=fault), False)
        else:
            self._session.failed.emit(error)

    def _gone(self, place: Place) -> None:
        self._past = [other for other in self._past if other.place.key != place.key]
        self._future.clear()
        self._enter(Visit(LibraryPlace()))

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if not self._here.concerned_by(changes):
            return
        if isinstance(initiator, EditCommand):
            self.brought_back.update(initiator.photo_ids)
        if initiator is self._session.jobs:
            if not self._again.isActive():
                self._again.start(_JOB_PAUSE_MS)
        else:
            self.look_again()
