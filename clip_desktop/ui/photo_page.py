"""The page of a place: its head, its questions, and its photographs (or the list of problems, or why there is none)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QTreeView, QVBoxLayout, QWidget

from clip_desktop.ui import beside
from clip_desktop.ui.albums.teach_strip import TeachStrip
from clip_desktop.ui.announcing import Later
from clip_desktop.ui.duplicates.page import DuplicatesPage
from clip_desktop.ui.grid.gallery import Gallery, Standing
from clip_desktop.ui.language.wording import above, photographs
from clip_desktop.ui.panels.empty_page import EmptyPage
from clip_desktop.ui.panels.header import PlaceHeader
from clip_desktop.ui.panels.problems_page import ProblemsPage
from clip_desktop.ui.places.place import Command, Place, Shown
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style.spacing import TOUCH, space
from clip_desktop.ui.viewer.quick_look import QuickLook
from clip_desktop.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from clip_desktop.ui.map.page import MapPage


@dataclass(frozen=True, slots=True, eq=False)
class Left:
    """How a user left a place, to find it so again.

    Attributes:
        standing: what was chosen, and what was in sight.
        with_more: whether the less likely were shown.
        unfolded: photographs whose stacks were shown whole.
    """

    standing: Standing
    with_more: bool
    unfolded: frozenset[int]


class PhotoPage(QWidget):
    """Shows what a place found.

    Signals:
        opened: (photo id) to be seen large.
        brought_back: (photo id) an undo brought back photographs, of which this is the first.
        chosen_changed: other photographs are chosen.
        menu_wanted: (QPoint on the screen) the menu of the chosen photographs.
    """

    opened = Signal(int)
    brought_back = Signal(int)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, run: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None
        self._shown: Shown | None = None
        self._with_more = False
        self._line: float | None = None  # where the user drags the line of a search to
        self._unfolded: set[int] = set()  # photos whose stacks are shown whole
        self._asking = True
        self._later = Later(self)  # how many are left, once the line that is dragged rests
        self._chose_on_map = False  # since the user came to it
        self._steps = 0  # of the user's edits that can be undone
        self.gallery = Gallery(session, self)
        self.grid = self.gallery.view
        self.look = QuickLook(session, self.grid, lambda row: int(self.ids[row]))
        self.header = PlaceHeader(run, self)
        self.strip = TeachStrip(self.gallery.picture_of, self)
        self.problems = ProblemsPage(self)
        self.duplicates = DuplicatesPage(self.gallery.picture_of, self)
        self._run = run
        self._map: MapPage | None = None
        self.empty = EmptyPage(self)
        self._pages = Stack(self)
        self._lay_out()
        self._connect()

    @property
    def ids(self) -> NDArray[np.int64]:
        """The photographs shown, int64 (n,), in their order."""
        return self.gallery.ids

    @property
    def chosen(self) -> list[int]:
        """The chosen photographs in the order shown; none where photographs are not what is shown."""
        return self.gallery.chosen if self._pages.currentWidget() is self.grid else []

    @property
    def detailed(self) -> tuple[list[int], Path | None]:
        """The photographs that the details tell of, and which file is meant of one that lies in several places.

        Beside the chosen ones: the copy that the keyboard is at among duplicates, and what is chosen on the map.
        """
        seen, copy = self._pages.currentWidget(), self.duplicates.copy
        if seen is self.duplicates and copy is not None:
            return [copy.photo.id], copy.path
        if self._map is not None and seen is self._map:
            return self._map.canvas.chosen, None
        return self.chosen, None

    @property
    def has_details(self) -> bool:
        """Whether details can be told of anything that is seen. They stay while a list of photographs has none."""
        seen = self._pages.currentWidget()
        if self._map is not None and seen is self._map:
            return self._chose_on_map
        return seen in (self.grid, self.duplicates) or (self._place is not None and self._place.page == "photos")

    @property
    def told(self) -> str:
        """What the place shows, in one sentence: how much, or why there is nothing."""
        return self.empty.text() if self._pages.currentWidget() is self.empty else self.header.said

    @property
    def settled(self) -> bool:
        """Whether every picture in sight has been painted."""
        pictures = self.gallery.settled and self.look.settled and (self._map is None or self._map.settled)
        return self._shown is not None and pictures and self.header.cut.settled

    @property
    def left(self) -> Left:
        """How the place would be left now."""
        return Left(self.gallery.standing, self._with_more, frozenset(self._unfolded))

    def show_place(
        self, place: Place, shown: Shown, *, again: bool, left: Left | None = None, brought_back: Collection[int] = ()
    ) -> None:
        """Show what a place found.

        Args:
            again: it is the same place: keep what is chosen and where the user has scrolled to.
            left: how the user left it before, where they are back there now.
            brought_back: choose those of these that were not there before.
        """
        same = again and self._place is not None and self._place.key == place.key
        if not same:
            self._with_more = left is not None and left.with_more
            self._unfolded = set(left.unfolded) if left is not None else set()
            self._chose_on_map = False
        if not (same and self.header.cut.isSliderDown()):
            self._line = None
        self._place, self._shown = place, shown
        self.grid.offer_verdicts(place.judge() is not None)
        self.gallery.ask_what_is_away()
        self._show_head()
        self._show_questions(new_place=not same)
        if place.page == "problems":
            self.problems.show_problems(shown.problems)
        elif place.page == "duplicates":
            self.duplicates.show_groups(shown.groups)
        elif shown.located is not None:
            self.map.show_located(shown.located, again=same)
        before = self.ids
        self._show_photographs(keep=same, left=left.standing if left is not None else None)
        if same and brought_back:
            self._choose_those_back(list(brought_back), before)

    def turn_stacks(self, photo_ids: Sequence[int]) -> None:
        """Show what lies behind these photographs; or, where all of it is shown, no longer."""
        stacks = self._shown.stacks if self._shown else {}
        leaders = {first for first, others in stacks.items() if first in photo_ids or set(others) & set(photo_ids)}
        if leaders <= self._unfolded:
            self._unfolded -= leaders
        else:
            self._unfolded |= leaders
        if leaders:
            self._show_in_grid(*self._photographs(), keep=True)

    def choose(self, photo_id: int) -> None:
        """Go on from a photograph, and have it in sight; one of several that are chosen leaves these so."""
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
        self.look.close_threads()
        if self._map is not None:
            self._map.close_threads()

    @property
    def map(self) -> MapPage:
        """The map, made when it is first looked at."""
        if self._map is None:
            from clip_desktop.ui.map.page import MapPage

            self._map = MapPage(self.gallery.picture_of, self._run, self)
            self._pages.addWidget(self._map)
            self.gallery.picture_arrived.connect(self._map.canvas.update)
            self._map.canvas.chosen_changed.connect(self._note_choice)
        return self._map

    def _lay_out(self) -> None:
        for page in (self.grid, self.problems, self.duplicates, self.empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        space(column, TOUCH)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        self.strip.hide()

    def _connect(self) -> None:
        self.header.more_wanted.connect(self._show_more)
        self.header.cut.moved.connect(self._cut)
        self.header.cut.reset.connect(self._leave_out_more)
        self.strip.opened.connect(self.opened)
        self.strip.threshold_moved.connect(self._move_threshold)
        self.strip.threshold_set.connect(self._set_threshold)
        self.gallery.opened.connect(self.opened)
        self.gallery.chosen_changed.connect(self.chosen_changed)
        self.gallery.chosen_changed.connect(self.look.follow)
        self.gallery.menu_wanted.connect(self.menu_wanted)
        self.gallery.picture_arrived.connect(self.strip.refresh_pictures)
        self._session.undo_stack.indexChanged.connect(self._steps_changed)
        self.gallery.picture_arrived.connect(self.duplicates.refresh_pictures)
        self.duplicates.opened.connect(self.opened)
        self.duplicates.copy_changed.connect(self.chosen_changed)
        self.duplicates.keep_wanted.connect(lambda groups: beside.keep_best_of(self._session, self, groups))
        self.duplicates.apart_wanted.connect(lambda groups: beside.not_duplicates(self._session, groups))

    def focus_main(self) -> None:
        """Bring the keyboard to what is seen: photographs, the map, groups or files, or why there is nothing."""
        if self._pages.currentWidget() is self.empty:
            self.empty.focus_main()
            return
        seen: dict[QWidget | None, QWidget] = {
            self.map: self.map.canvas,
            self.problems: self.problems.view,
            self.duplicates: self.duplicates.view,
        }
        seen.get(self._pages.currentWidget(), self.grid).setFocus()

    def _show_head(self) -> None:
        place, shown = self._place, self._shown
        if place is None or shown is None:
            return
        more = 0 if shown.more is None else len(shown.more)
        trail = place.trail() if shown.trail is None else shown.trail
        title = shown.title or place.title()
        self.header.show_note(shown.note)
        self.header.show_place(title, shown.line, place.commands(), more, self._with_more, shown.answer, trail)

    def _show_questions(self, *, new_place: bool) -> None:
        teaching = self._shown.teaching if self._shown else None
        self.strip.setVisible(teaching is not None and self._asking)
        if teaching is not None:
            self.strip.show_teaching(teaching, new_place=new_place)

    def _steps_changed(self, steps: int) -> None:
        """Where a step was undone, it may have been an answer: its photograph may be asked about again."""
        if steps < self._steps:
            self.strip.forget_answer()
        self._steps = steps

    def _choose_those_back(self, photo_ids: list[int], before: NDArray[np.int64]) -> None:
        """Of some photographs, those that are there now and were not before."""
        there = self.ids[np.isin(self.ids, photo_ids)]
        back = there[~np.isin(there, before)]
        if len(back):
            self.gallery.choose_all(back)
            self.brought_back.emit(int(back[0]))

    def _show_photographs(self, *, keep: bool, left: Standing | None = None) -> None:
        place, shown = self._place, self._shown
        if place is None or shown is None:
            return
        ids, certainty = self._photographs()
        self._show_in_grid(ids, certainty, keep=keep, left=left)
        if place.page == "problems" and shown.problems:
            self._pages.setCurrentWidget(self.problems)
            self._bring_keyboard(keep=keep)
            self.chosen_changed.emit()
        elif place.page == "duplicates" and shown.groups:
            self._pages.setCurrentWidget(self.duplicates)
            self._bring_keyboard(keep=keep)
            self.chosen_changed.emit()
        elif shown.located is not None and len(shown.located.points):
            self._pages.setCurrentWidget(self.map)
            self._bring_keyboard(keep=keep)
            self.chosen_changed.emit()
        elif len(ids):
            if self._pages.currentWidget() is not self.grid:
                self._pages.setCurrentWidget(self.grid)
                self.chosen_changed.emit()
        else:
            self.empty.show_words(place.icon, shown.why or self._why_empty(place))
            self._pages.setCurrentWidget(self.empty)
            self.chosen_changed.emit()

    def _note_choice(self) -> None:
        """On the map: the details stay from the first choice on, so that they do not come and go."""
        self._chose_on_map = self._chose_on_map or bool(self.map.canvas.chosen)
        self.chosen_changed.emit()

    def _bring_keyboard(self, *, keep: bool) -> None:
        """To what is seen now. Looked at again, it stays with whoever types, and always with whoever goes through the
        sidebar."""
        at = QApplication.focusWidget()
        if not keep and (not isinstance(at, QTreeView) or self.isAncestorOf(at)):
            self.focus_main()

    def _photographs(self) -> tuple[NDArray[np.int64], NDArray[np.float32] | None]:
        """What is shown now, and how sure the place is of each: with the less likely ones, or cut by hand."""
        shown = self._shown
        assert shown is not None
        if shown.answer is not None and self._line is not None:
            return shown.answer.above(self._line)
        if not self._with_more or shown.more is None:
            return shown.ids, shown.certainty
        ids = np.concatenate([shown.ids, shown.more])
        return ids, shown.answer.certainty_of(ids) if shown.answer is not None else None

    def _show_in_grid(
        self,
        ids: NDArray[np.int64],
        certainty: NDArray[np.float32] | None,
        *,
        keep: bool,
        left: Standing | None = None,
    ) -> None:
        """Show photographs, each with how many lie behind it, or with these right after it."""
        stacks = self._shown.stacks if self._shown else {}
        behind = {first: len(others) for first, others in stacks.items()}
        opened = self._unfolded.intersection(ids.tolist()) if self._unfolded else set()
        if opened:
            counts = np.array([1 + len(stacks[photo]) if photo in opened else 1 for photo in ids.tolist()])
            certainty = None if certainty is None else np.repeat(certainty, counts)
            rows = [(photo, *stacks[photo]) if photo in opened else (photo,) for photo in ids.tolist()]
            ids = np.array([photo for row in rows for photo in row], np.int64)
            behind = {first: count for first, count in behind.items() if first not in opened}
        timeline = self._shown.timeline if self._shown and ids is self._shown.ids else None
        self.gallery.show_photos(ids, certainty, behind, timeline, keep=keep, left=left)

    def _why_empty(self, place: Place) -> str:
        if self._session.jobs.state is not None and place.page == "photos":
            return self.tr("Your photographs are being looked through. They appear here as they are found.")
        return place.empty_sentence()

    def _cut(self, line: float) -> None:
        """The user drags the line of a search: cut what is known there, without asking again."""
        if self._shown is not None and self._shown.answer is not None:
            self._line = line
            self._leave_out_more()
            ids, certainty = self._photographs()
            stacks = self._shown.stacks
            self.header.show_line(above(len(ids) + sum(len(stacks.get(i, ())) for i in ids.tolist()), line))
            self._later.announce(self.header.line.text())
            self._pages.setCurrentWidget(self.grid)
            self._show_in_grid(ids, certainty, keep=True)

    def _show_more(self, wanted: bool) -> None:
        self._with_more, self._line = wanted, None
        self._show_head()
        self._show_photographs(keep=True)

    def _leave_out_more(self) -> None:
        """Who draws the line says himself what is shown: no less likely ones beside it."""
        self._with_more = False
        self.header.show_more(False)

    def _move_threshold(self, threshold: float) -> None:
        """The line of an album is dragged: show what would belong, without asking again."""
        teaching = self._shown.teaching if self._shown else None
        if teaching is None or teaching.open is None or teaching.before is None:
            return
        ids, certainty = teaching.open.above(threshold)
        first = np.array(teaching.before, np.int64)
        ids = np.concatenate([first, ids])
        self.header.show_line(photographs(len(ids)))
        self._later.announce(self.header.line.text())
        self._pages.setCurrentWidget(self.grid)
        self._show_in_grid(ids, np.concatenate([np.ones(len(first), np.float32), certainty]), keep=True)

    def _set_threshold(self, threshold: float) -> None:
        teaching = self._shown.teaching if self._shown else None
        if teaching is not None and teaching.set_threshold is not None:
            make = teaching.set_threshold
            self._session.edit(lambda library: make(library, threshold))
