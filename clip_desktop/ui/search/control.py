"""What the search box asks and shows: goes to searches, completes, remembers, keeps the line that the user draws."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from clip_desktop.library.changes import Changes
from clip_desktop.search.query import parse
from clip_desktop.search.term_edits import with_likes, with_line, with_term
from clip_desktop.search.tokens import QuerySyntaxError, written
from clip_desktop.services.searching.history import clear_history, remember_search
from clip_desktop.services.searching.saved_searches import change_search
from clip_desktop.ui.announcing import Later
from clip_desktop.ui.navigation import Navigation
from clip_desktop.ui.photo_page import PhotoPage
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import Place, Shown
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.search.bar import SearchBar
from clip_desktop.ui.search.emptied import Emptied, blamed
from clip_desktop.ui.search.pasted import keep_pasted

_LIKES: Final = 20  # photographs that a query takes as examples at once
_COMPLETED: Final = 1000  # characters; a longer text is not typed, and not completed


class SearchControl(QObject):
    """Joins the box to the places.

    Signals:
        finished: the user is done typing and goes on to the photographs.
    """

    finished = Signal()

    def __init__(self, session: Session, navigation: Navigation, bar: SearchBar, photos: PhotoPage) -> None:
        super().__init__(bar)
        self._session, self._navigation, self._bar, self._photos = session, navigation, bar, photos
        bar.asked.connect(self.search)
        bar.typed.connect(self._complete)
        bar.field.let_go.connect(self._finish)
        bar.field.pictures_given.connect(self._like_files)
        bar.field.picture_pasted.connect(self._like_pasted)
        bar.field.photos_given.connect(self.more_like)
        photos.header.cut.drawn.connect(self._draw)
        photos.header.cut.reset.connect(lambda: self._draw(None))
        photos.gallery.picture_arrived.connect(bar.chips.refresh_pictures)
        navigation.went.connect(self._went)
        navigation.arrived.connect(self._arrived)
        self._typed: str | None = None  # the search that is still being typed: what comes next stands in its place
        self._emptied = Emptied(session, self)
        self._emptied.changed.connect(self._show_ways)
        self._later = Later(photos.empty)
        photos.empty.way_taken.connect(self._take)
        session.changed.connect(self._on_change)

    def start(self) -> None:
        """Read what was searched for before, and what queries can be completed with."""
        self._read_earlier()
        self._session.ask("completion", lambda desk: desk.completer.warm(desk.library), lambda _: None)

    def search(self, text: str, finished: bool = True) -> None:
        """Search in words; empty text leaves the search. What is still being typed may be no query yet."""
        fault = _fault_of(text)
        here = self._navigation.here
        if fault is None:
            self._bar.show_fault(None)
        if not text:
            self._navigation.leave_search(instead=self._typing)
        elif fault is not None and not finished:
            if not (self._bar.popup.isVisible() or _may_become_query(text, fault)):
                self._bar.show_fault(fault)
        elif not (isinstance(here, SearchPlace) and here.text == text):
            instead = self._typing
            self._typed = text if self._bar.field.hasFocus() else None
            self._go(text, instead=instead)
        if text and finished:
            self._finish()
            if fault is None:
                self._remember(text)
            self.finished.emit()

    def more_like(self, photo_ids: Sequence[int], wanted: bool = True) -> None:
        """Have the search find more that is like these photographs, or less; from elsewhere, search by them alone."""
        here = self._navigation.here
        text = here.text if isinstance(here, SearchPlace) else ""
        if len(photo_ids) > _LIKES:
            self._session.noticed.emit(self.tr("The first {n} photographs are the example.").format(n=_LIKES))
        self._go(with_likes(text, photo_ids[:_LIKES], wanted))

    def clear_history(self) -> None:
        """Forget what was searched for before."""
        self._session.edit(clear_history)

    @property
    def _typing(self) -> bool:
        """Whether the present search is still being typed."""
        here = self._navigation.here
        return isinstance(here, SearchPlace) and here.saved is None and here.text == self._typed

    def _finish(self) -> None:
        """What was typed is a search of its own from now on, which can be gone back to."""
        self._typed = None

    def _go(self, text: str, *, instead: bool = False) -> None:
        here = self._navigation.here
        place = here.changed(text) if isinstance(here, SearchPlace) else SearchPlace(text)
        self._navigation.go(place, instead=instead)

    def _like_files(self, paths: Sequence[Path]) -> None:
        """Search by image files, with what stands in the box."""
        text = self._bar.field.text().strip()
        for path in paths[:_LIKES]:
            text = with_term(text, f"like:{written(str(path))}")
        self._go(text)

    def _like_pasted(self, image: QImage) -> None:
        folder = self._session.workspace.paths.pasted

        def keep(desk: Desk) -> Path:
            said = [*(one.query for one in desk.library.searches.all()), *desk.library.history.all()]
            return keep_pasted(image, folder, said)

        self._session.ask("pasted", keep, lambda path: self._like_files([path]))

    def _draw(self, line: float | None) -> None:
        """The user drew the line somewhere: a saved search keeps it, any other has it in its text."""
        here = self._navigation.here
        if not isinstance(here, SearchPlace):
            return
        text = with_line(here.text, line)
        if here.saved is None:
            self._navigation.adjust(here.changed(text))
            return
        saved = here.saved
        self._session.edit(lambda library: change_search(library, saved.id, text))

    def _remember(self, text: str) -> None:
        self._session.change(lambda library: (None, remember_search(library, text)), lambda _: self._remembered())

    def _remembered(self) -> None:
        """Noting it was a change of the library: what that makes read again is read before the next search is typed."""
        self._read_earlier()
        self._session.ask("ready", lambda desk: desk.searcher.refresh(desk.library), lambda _: None)

    def _read_earlier(self) -> None:
        self._bar.field.show_earlier(self._session.library.history.all())

    def _complete(self, text: str, cursor: int, wanted: bool) -> None:
        if not (wanted or text.strip()) or len(text) > _COMPLETED:
            self._session.forget("completion")
            return
        self._session.ask(
            "completion",
            lambda desk: desk.completer.complete(desk.library, text, cursor, operators=wanted),
            lambda offers: self._bar.show_offers(text, cursor, offers),
        )

    def _went(self, place: Place) -> None:
        self._bar.show_text(place.text if isinstance(place, SearchPlace) else "")
        self._emptied.forget()

    def _arrived(self, place: Place, shown: Shown, again: bool) -> None:
        if not isinstance(place, SearchPlace):
            return
        if len(shown.ids):
            self._emptied.forget()
        elif shown.text is not None:
            self._emptied.look(shown.text)
        if shown.fault is not None:
            self._bar.show_fault(shown.fault, said=True)
        if shown.text is not None and place.saved is not None and shown.text != place.text:
            place.text = shown.text  # it was changed, or that was undone
            self._bar.show_text(shown.text)

    def _show_ways(self) -> None:
        """Where filters left nothing: which, and a way without each."""
        ways = self._emptied.ways
        self._photos.empty.show_ways(blamed(ways), [way.said() for way in ways])
        self._later.announce(blamed(ways))

    def _take(self, number: int) -> None:
        """Go the way without a filter, which can be gone back."""
        if text := self._emptied.ways[number].text:
            self._go(text)
        else:
            self._navigation.go(LibraryPlace())
        self.finished.emit()

    def _on_change(self, changes: Changes, initiator: object) -> None:
        if changes.searches:
            self._read_earlier()


def _may_become_query(text: str, fault: QuerySyntaxError) -> bool:
    """Whether a text that is no query only lacks its end: a value, a quote, a bracket."""
    if len(text) > _COMPLETED:
        return False
    return fault.position >= len(text) or any(
        _fault_of(text + end) is None for end in ("1", '"', '1"', " 1", ")", " 1)")
    )


def _fault_of(text: str) -> QuerySyntaxError | None:
    try:
        parse(text.encode("utf-8", "replace").decode())
    except QuerySyntaxError as error:
        return error
    return None
