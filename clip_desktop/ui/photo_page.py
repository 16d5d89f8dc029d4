"""The page of a place: its head, its questions, and its photographs (or the list of problems, or why there is none)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from clip_desktop.ui.duplicates import keep_best_of, not_duplicates
from clip_desktop.ui.gallery import Gallery
from clip_desktop.ui.panels.duplicates_page import DuplicatesPage
from clip_desktop.ui.panels.header import PlaceHeader
from clip_desktop.ui.panels.problems_page import ProblemsPage
from clip_desktop.ui.panels.teach_strip import TeachStrip
from clip_desktop.ui.places.place import Command, Place, Shown
from clip_desktop.ui.session import Session
from clip_desktop.ui.wording import above


class PhotoPage(QWidget):
    """Shows what a place found.

    Signals:
        opened: (photo id) to be seen large.
        chosen_changed: other photographs are chosen.
        menu_wanted: (QPoint on the screen) the menu of the chosen photographs.
    """

    opened = Signal(int)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, run: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None
        self._shown: Shown | None = None
        self._with_more = False
        self._asking = True
        self.gallery = Gallery(session, self)
        self.grid = self.gallery.view
        self.header = PlaceHeader(run, self)
        self.strip = TeachStrip(self.gallery.picture_of, self)
        self.problems = ProblemsPage(self)
        self.duplicates = DuplicatesPage(self.gallery.picture_of, self)
        self.empty = QLabel(self)
        self.empty.setObjectName("emptyPlace")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(80, 0, 80, 60)
        self._pages = QStackedWidget(self)
        for page in (self.grid, self.problems, self.duplicates, self.empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        self.strip.hide()
        self.header.more_wanted.connect(self._show_more)
        self.header.cut.moved.connect(self._cut)
        self.strip.opened.connect(self.opened)
        self.strip.threshold_set.connect(self._set_threshold)
        self.gallery.opened.connect(self.opened)
        self.gallery.chosen_changed.connect(self.chosen_changed)
        self.gallery.menu_wanted.connect(self.menu_wanted)
        self.gallery.picture_arrived.connect(self.strip.refresh_pictures)
        self.gallery.picture_arrived.connect(self.duplicates.refresh_pictures)
        self.duplicates.opened.connect(self.opened)
        self.duplicates.keep_wanted.connect(lambda groups: keep_best_of(session, self, groups))
        self.duplicates.apart_wanted.connect(lambda groups: not_duplicates(session, groups))

    @property
    def ids(self) -> NDArray[np.int64]:
        """The photographs shown, int64 (n,), in their order."""
        return self.gallery.ids

    @property
    def chosen(self) -> list[int]:
        """The chosen photographs in the order shown; none where photographs are not what is shown."""
        return self.gallery.chosen if self._pages.currentWidget() is self.grid else []

    @property
    def settled(self) -> bool:
        """Whether every picture in sight has been painted."""
        return self._shown is not None and self.gallery.settled and self.header.cut.settled

    def show_place(self, place: Place, shown: Shown, *, again: bool) -> None:
        """Show what a place found; ``again`` keeps what is chosen and where the user has scrolled to."""
        same = again and self._place is not None and self._place.key == place.key
        if not same:
            self._with_more = False
        self._place, self._shown = place, shown
        self._show_head()
        self._show_questions(new_place=not same)
        if place.page == "problems":
            self.problems.show_problems(shown.problems)
        elif place.page == "duplicates":
            self.duplicates.show_groups(shown.groups)
        self._show_photographs(keep=same)

    def choose(self, photo_id: int) -> None:
        """Choose a photograph and bring it into sight."""
        self.gallery.choose(photo_id)

    def ask_questions(self, wanted: bool) -> None:
        """Show or hide the questions of places that have some."""
        self._asking = wanted
        self._show_questions(new_place=True)

    def refresh_rows(self) -> None:
        """What was said of photographs changed: paint their marks anew."""
        self.gallery.refresh_rows()

    def close_threads(self) -> None:
        """Wait for the threads that load pictures."""
        self.gallery.close_threads()

    def _show_head(self) -> None:
        place, shown = self._place, self._shown
        if place is None or shown is None:
            return
        more = 0 if self._with_more or shown.more is None else len(shown.more)
        self.header.show_place(shown.title or place.title(), shown.line, place.commands(), more, shown.answer)

    def _show_questions(self, *, new_place: bool) -> None:
        teaching = self._shown.teaching if self._shown else None
        self.strip.setVisible(teaching is not None and self._asking)
        if teaching is not None:
            self.strip.show_teaching(teaching, new_place=new_place)

    def _show_photographs(self, *, keep: bool) -> None:
        place, shown = self._place, self._shown
        if place is None or shown is None:
            return
        ids, certainty = shown.ids, shown.certainty
        if self._with_more and shown.more is not None:
            ids = np.concatenate([ids, shown.more])
            certainty = shown.answer.certainty_of(ids) if shown.answer is not None else None
        self.gallery.show_photos(ids, certainty, keep=keep)
        if place.page == "problems" and shown.problems:
            self._pages.setCurrentWidget(self.problems)
        elif place.page == "duplicates" and shown.groups:
            self._pages.setCurrentWidget(self.duplicates)
            self.chosen_changed.emit()
        elif len(ids):
            self._pages.setCurrentWidget(self.grid)
        else:
            self.empty.setText(shown.why or self._why_empty(place))
            self._pages.setCurrentWidget(self.empty)
            self.chosen_changed.emit()

    def _why_empty(self, place: Place) -> str:
        if self._session.jobs.state is not None and place.page == "photos":
            return self.tr("Your photographs are being looked through. They appear here as they are found.")
        return place.empty_sentence()

    def _cut(self, line: float) -> None:
        """The user drags the line of a search: cut what is known there, without asking again."""
        answer = self._shown.answer if self._shown else None
        if answer is not None:
            ids, certainty = answer.above(line)
            self.header.show_line(above(len(ids), line))
            self._pages.setCurrentWidget(self.grid)
            self.gallery.show_photos(ids, certainty, keep=True)

    def _show_more(self) -> None:
        self._with_more = True
        self._show_head()
        self._show_photographs(keep=True)

    def _set_threshold(self, threshold: float) -> None:
        teaching = self._shown.teaching if self._shown else None
        if teaching is not None and teaching.set_threshold is not None:
            make = teaching.set_threshold
            self._session.edit(lambda library: make(library, threshold))
