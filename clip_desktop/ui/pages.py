"""The pages of the window, of which one is seen, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from clip_desktop.ui.compare.page import ComparePage
from clip_desktop.ui.photo_page import PhotoPage
from clip_desktop.ui.review.control import ReviewControl
from clip_desktop.ui.review.page import ReviewPage
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.search.bar import SearchBar
from clip_desktop.ui.viewer.page import ViewerPage
from clip_desktop.ui.viewer.slide_show import SlideShow
from clip_desktop.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from clip_desktop.ui.starting.first_run import FirstRun
    from clip_desktop.ui.starting.welcome import WelcomePage


@dataclass(frozen=True, slots=True)
class Chrome:
    """What stands around the pages, and whether the user wants it there."""

    search_bar: SearchBar
    sidebar: QWidget
    details: QWidget
    sidebar_wanted: QAction
    details_wanted: QAction


class Pages(Stack):
    """The photographs of a place, one seen large, some compared, the review, or the welcome.

    One at a time, the keyboard with it. Call ``surround`` before anything is shown.

    Signals:
        folder_wanted: the user of an empty library wants to choose a folder.
        suggested_wanted: (Path) the folder that was suggested is to be added.
        search_wanted: (words) the user tries a search while the first folder is read.
        first_read: the first folder is read, or the user wants to see the photographs.
    """

    folder_wanted = Signal()
    suggested_wanted = Signal(object)
    search_wanted = Signal(str)
    first_read = Signal()

    def __init__(self, session: Session, photos: PhotoPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.photos = photos
        self.viewer = ViewerPage(session, parent, pixmap_of=photos.gallery.pixmap_of)
        self.slides = SlideShow(session, self.viewer)
        self.compare = ComparePage(session, parent)
        self._slides_over: QWidget | None = None  # the page to which the slide show goes back
        self._over_comparison = False  # the photograph seen large is one of those compared, and leads back to them
        self._first_run: FirstRun | None = None
        self.review = ReviewPage(session, parent)
        self.asking = ReviewControl(session, self.review)
        self._chrome: Chrome | None = None
        self._laid = False
        for page in (self.photos, self.viewer, self.compare, self.review):
            self.addWidget(page)
        self.viewer.closed.connect(self.close_viewer)
        self.compare.closed.connect(self.close_comparison)
        self.compare.opened.connect(self._open_compared)
        self.review.closed.connect(self.close_review)
        self.photos.opened.connect(self.open_viewer)
        self.photos.chosen_changed.connect(self.fit_chrome)
        self.photos.gallery.picture_arrived.connect(self.viewer.strip.refresh_pictures)
        self.photos.brought_back.connect(self._show_again)
        self.viewer.slides_wanted.connect(self.show_slides)
        self.slides.ended.connect(self._slides_ended)

    @property
    def welcome(self) -> WelcomePage:
        """What an empty library shows. Made when it is first asked for: most starts do without."""
        return self._first().page

    @property
    def large(self) -> bool:
        """Whether one photograph is seen large."""
        return self.currentWidget() is self.viewer

    @property
    def comparing(self) -> bool:
        """Whether photographs are seen side by side."""
        return self.currentWidget() is self.compare

    @property
    def reviewing(self) -> bool:
        """Whether suggested tags are being asked about."""
        return self.currentWidget() is self.review

    @property
    def settled(self) -> bool:
        """Whether every picture in sight has been painted."""
        if self.large or self.comparing:
            return self.viewer.settled if self.large else self.compare.settled
        return self.photos.settled and self.review.picture.settled

    @property
    def chosen(self) -> list[int]:
        """The photographs that an action is meant for: the one seen large, the one reached among those compared, or
        those chosen in the grid."""
        if self.reviewing:
            return []
        if self.comparing:
            return [self.compare.photo_id] if self.compare.ids else []
        return [self.viewer.photo_id] if self.large else self.photos.chosen

    @property
    def detailed(self) -> tuple[list[int], Path | None]:
        """The photographs that the details tell of, and which file is meant of one that lies in several places."""
        return self.photos.detailed if self.currentWidget() is self.photos else (self.chosen, None)

    def told(self) -> str | None:
        """What the place shows, in one sentence: none where another page lies over it; None while the welcome does."""
        return None if self._welcoming else self.photos.told if self.currentWidget() is self.photos else ""

    def surround(self, chrome: Chrome) -> None:
        """Put something around the pages, which is there with the photographs and gives way elsewhere."""
        self._chrome = chrome

    def open_viewer(self, photo_id: int) -> None:
        """Show one photograph large; next and previous go through what the place shows."""
        self._show(self.viewer)  # first: the size it is shown at says how much is decoded
        self.viewer.open(self.photos.ids, photo_id)

    def open_comparison(self, photo_ids: Sequence[int]) -> None:
        """Show photographs side by side."""
        self._show(self.compare)
        self.compare.open(photo_ids)

    def close_comparison(self) -> None:
        """Back to the photographs."""
        if self.comparing:
            self._show(self.photos)

    def show_slides(self) -> None:
        """One after another: those that are chosen, where they are several, or else all of the place, from here on.

        It ends where it was begun: in the grid, large, or among those compared.
        """
        row, first = self._row_of_slides()
        if len(row) and not self.reviewing:
            if not self.slides.running:
                self._slides_over = self.currentWidget()
            self._show(self.viewer, over_comparison=self.comparing or self._over_comparison)
            self.slides.start(row, first)

    def immerse(self, on: bool) -> None:
        """Leave nothing but the photograph that is seen large, or put all back in its place."""
        self.viewer.immerse(on)
        self.fit_chrome()

    def close_viewer(self) -> None:
        """Back to the photographs, at the one that was seen last; or to those that are compared."""
        if self.large and self._over_comparison and self.compare.ids:
            self._show(self.compare)
            self.compare.choose(self.viewer.photo_id)
        elif self.large:
            self._show(self.photos)
            self.photos.choose(self.viewer.photo_id)

    def open_review(self, label_id: int | None) -> None:
        """Ask about suggested tags: of all labels, or one."""
        self._show(self.review)
        self.asking.open(label_id)

    def close_review(self) -> None:
        """Back to the photographs."""
        if self.reviewing:
            self._show(self.photos)

    def back_to_photos(self) -> None:
        """Whatever lies over the photographs is closed."""
        self.close_viewer()
        self.close_comparison()
        self.close_review()
        if self._first_run is not None:
            self._first_run.end()

    def fit(self, *, empty: bool) -> None:
        """An empty library is asked for a folder; otherwise the photographs are shown, or what lies over them.

        The welcome stays while the first folder is read.
        """
        if self._welcoming or self.currentWidget() is self.photos:
            reading = self._first_run is not None and self._first_run.reading
            if not reading:
                self._show(self.welcome if empty else self.photos)

    def expect_folder(self, folder: Path) -> None:
        """A folder was added: where it is the first, tell so before it is known of."""
        if self._welcoming:
            self._first().expect(folder.name or str(folder))

    def zoom(self, steps: int) -> None:
        """Larger or smaller: the photograph seen large, those compared, or the cells of the grid."""
        (self.viewer if self.large else self.compare if self.comparing else self.photos.gallery).zoom(steps)

    def take_keyboard(self) -> None:
        """Have the keyboard where the page that is seen wants it."""
        page = self.currentWidget()
        if page in (self.viewer, self.compare, self.review):
            page.setFocus()
        elif self._welcoming:
            self.welcome.focus_main()
        elif page is self.photos:
            self.photos.focus_main()

    def minimumSizeHint(self) -> QSize:
        """Of the page that is seen: the others have other things around them, or nothing."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def close_threads(self) -> None:
        """Wait for the threads that load pictures."""
        self._slides_over = None
        self.slides.stop()
        self.photos.close_threads()
        self.viewer.close_threads()
        self.compare.close_threads()
        self.review.close_threads()

    @property
    def _welcoming(self) -> bool:
        return self._first_run is not None and self.currentWidget() is self._first_run.page

    def _first(self) -> FirstRun:
        if self._first_run is None:
            from clip_desktop.ui.starting.first_run import FirstRun
            from clip_desktop.ui.starting.welcome import WelcomePage

            page = WelcomePage(self)
            self._first_run = FirstRun(self._session, self.photos.gallery, page)
            self._first_run.over.connect(lambda: self._show(self.photos))
            self._first_run.over.connect(self.first_read)
            self._first_run.search_wanted.connect(self.search_wanted)
            page.folder_wanted.connect(self.folder_wanted)
            page.suggested_wanted.connect(self.suggested_wanted)
            self.addWidget(page)
        return self._first_run

    def _row_of_slides(self) -> tuple[NDArray[np.int64], int]:
        """What a slide show goes through, int64 (n,), and the photograph that it begins with; -1 without any."""
        if self.comparing or self._over_comparison:
            return np.array(self.compare.ids, np.int64), self.viewer.photo_id if self.large else self.compare.photo_id
        if self.large:
            return self.photos.ids, self.viewer.photo_id
        chosen = np.array(self.photos.chosen, np.int64)
        row = self.photos.ids if len(chosen) < 2 else chosen
        return row, int((chosen if len(chosen) else row)[0]) if len(row) else -1

    def _show_again(self, photo_id: int) -> None:
        """A photograph is back: who looks at one of the place sees it."""
        if self.large and not self._over_comparison and not self.slides.running:
            self.viewer.open(self.photos.ids, photo_id)

    def _slides_ended(self) -> None:
        if self._slides_over not in (None, self.viewer):
            self.close_viewer()

    def _open_compared(self, photo_id: int) -> None:
        """One of those compared, seen large; next and previous go through them."""
        self._show(self.viewer, over_comparison=True)
        self.viewer.open(np.array(self.compare.ids, np.int64), photo_id)

    def _show(self, page: QWidget, *, over_comparison: bool = False) -> None:
        self._over_comparison = over_comparison
        if page is self.currentWidget() and self._laid:
            return
        if page is not self.review:
            self.asking.close()
        if page is not self.compare and not over_comparison:
            self.compare.clear()
        for left in (self.viewer, self.review):  # each page may keep as much as the memory of one allows
            if left is not page:
                left.let_go()
        self._laid = True
        typing = self._chrome is not None and self._chrome.search_bar.field.hasFocus()
        self.setCurrentWidget(page)
        self.updateGeometry()
        self.fit_chrome()
        if page is not self.photos or not typing:
            self.take_keyboard()

    def fit_chrome(self) -> None:
        """What stands around the page: all of it only around the photographs, details where there can be any."""
        chrome, with_photos = self._chrome, self.currentWidget() is self.photos
        if chrome is not None:
            chrome.search_bar.setVisible(with_photos)
            chrome.sidebar.setVisible(with_photos and chrome.sidebar_wanted.isChecked())
            any_told = not with_photos or self.photos.has_details
            chrome.details_wanted.setEnabled(any_told)
            told = with_photos or self.comparing or (self.large and not self.viewer.immersed)
            chrome.details.setVisible(told and any_told and chrome.details_wanted.isChecked())
