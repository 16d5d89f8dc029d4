"""The first run: a folder suggested, and while the first one is read, what is found of it and searches that answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from clip_desktop.library.changes import Changes
from clip_desktop.ui.grid.gallery import Gallery
from clip_desktop.ui.running.jobs import JobState
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.starting.first_reading import SHOWN
from clip_desktop.ui.starting.welcome import WelcomePage

ENOUGH: Final = 20  # photographs: among fewer a search says little
_EXAMPLES: Final = 3
_LOOK_MS: Final = 500  # the photographs that came are looked at this often at most


class FirstRun(QObject):
    """Keeps the welcome while the first folder is read.

    Attributes:
        page: the welcome.

    Signals:
        search_wanted: (words) the user tries one of the searches.
        over: the folder is read, or the user wants to see the photographs.
    """

    search_wanted = Signal(str)
    over = Signal()

    def __init__(self, session: Session, gallery: Gallery, page: WelcomePage) -> None:
        super().__init__(page)
        self._session, self._gallery, self.page = session, gallery, page
        self._reading = False
        self._untried: list[tuple[str, str]] = []
        self._answered: list[str] = []
        self._try_from = ENOUGH
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._soon.timeout.connect(self._look)
        session.jobs.state_changed.connect(self._on_job)
        session.changed.connect(self._on_change)
        session.failed.connect(self._on_failure)
        gallery.picture_arrived.connect(page.reading.pictures.refresh)
        page.reading.search_wanted.connect(self.search_wanted)
        page.reading.left.connect(self.end)
        page.suggest(pictures_folder())

    @property
    def reading(self) -> bool:
        """Whether the welcome stays, as the first folder is being read."""
        return self._reading

    def expect(self, folder: str) -> None:
        """A folder was added: tell at once, however long its disk and the library take to answer."""
        if not self._reading:
            self._begin()
            self.page.reading.show_expected(folder)

    def end(self) -> None:
        """Show the photographs from now on."""
        if self._reading:
            self._reading = False
            self._soon.stop()
            for channel in ("first-run", "first-search"):
                self._session.forget(channel)
            self.over.emit()
            self.page.show_reading(False)

    def _on_job(self, state: JobState | None) -> None:
        if state is None:
            self.end()
            return
        if not self._reading and self.page.isVisible() and self._session.library.folders.all():
            self._begin()
        if self._reading:
            self.page.reading.show_state(state)

    def _on_failure(self, error: BaseException) -> None:
        """The folder could not be added: no job is coming."""
        if self._reading and self._session.jobs.state is None:
            self._reading = False
            self.page.show_reading(False)

    def _begin(self) -> None:
        self._reading = True
        self._untried, self._answered, self._try_from = self._searches(), [], ENOUGH
        self.page.reading.begin()
        self.page.show_reading(True)

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if self._reading and changes.photos and not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        self._session.ask("first-run", _first_photos, lambda found: self._show_found(*found))

    def _show_found(self, count: int, first: Sequence[int]) -> None:
        if not self._reading:
            return
        self.page.reading.show_found(count, first, self._gallery.picture_of)
        if count >= self._try_from:
            self._try_from = 2 * count
            self._untried = [one for one in self._searches() if not {*one} & {*self._answered}]
            self._try_next()

    def _try_next(self) -> None:
        """One search after the other, each a question of its own: whatever the user asks comes between."""
        if self._reading and self._untried and len(self._answered) < _EXAMPLES:
            own, english = self._untried.pop(0)
            self._session.ask("first-search", lambda desk: _answered(desk, own, english), self._tried)

    def _tried(self, words: str) -> None:
        if words and self._reading:
            self._answered.append(words)
            self.page.reading.show_examples(self._answered)
        self._try_next()

    def _searches(self) -> list[tuple[str, str]]:
        """What many libraries have something of, in the language of the window and in English."""
        return [
            (self.tr("people outdoors"), "people outdoors"),
            (self.tr("blue sky"), "blue sky"),
            (self.tr("red flowers"), "red flowers"),
            (self.tr("a green forest"), "a green forest"),
            (self.tr("a dog"), "a dog"),
            (self.tr("a cat"), "a cat"),
            (self.tr("a beach by the sea"), "a beach by the sea"),
            (self.tr("food on a plate"), "food on a plate"),
            (self.tr("mountains with snow"), "mountains with snow"),
            (self.tr("a street in a city"), "a street in a city"),
            (self.tr("an old building"), "an old building"),
            (self.tr("a sunset"), "a sunset"),
            (self.tr("children playing"), "children playing"),
            (self.tr("a car"), "a car"),
            (self.tr("birds"), "birds"),
        ]


def pictures_folder() -> Path | None:
    """Where the system keeps pictures; None where there is no such folder, or it is all that the user has."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(named)
    return folder if named and folder.is_dir() and folder != Path.home() else None


def _first_photos(desk: Desk) -> tuple[int, list[int]]:
    """How many photographs there are, and the first that were found."""
    ids = desk.library.photos.visible()
    return len(ids), ids[:SHOWN].tolist()


def _answered(desk: Desk, own: str, english: str) -> str:
    """The words where they find something for certain, or else nothing: in English where the model knows no other."""
    desk.searcher.refresh(desk.library)
    words = english if desk.searcher.meaning.note_on([own]) else own
    return words if desk.searcher.search(desk.library, words).relevant else ""
