"""The whole screen for the window; for a photograph seen large, without anything around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from clip_desktop.ui.pages import Pages
from clip_desktop.ui.viewer.slide_show import SlideShow

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Turns the window to the full screen and back, and keeps the slide show there.

    Args:
        around: what gives way to a photograph that has the screen to itself, beside what the pages hide by themselves.
    """

    def __init__(self, window: QWidget, pages: Pages, slides: SlideShow, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._pages, self._slides, self._around = window, pages, slides, around
        self._for_slides = False  # the slide show began it, and takes it back
        window.installEventFilter(self)
        pages.turned.connect(lambda: self._page_changed())
        pages.viewer.full_screen_wanted.connect(self.toggle)
        slides.full_screen_wanted.connect(self._show_slides)

    @property
    def on(self) -> bool:
        return bool(self._window.windowState() & _FULL)

    def toggle(self) -> None:
        """To the full screen, or back to the window as it was."""
        self._window.setWindowState(self._window.windowState() ^ _FULL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            if not self.on:
                self._for_slides = False
                self._slides.stop()
            self._fit()
        return False

    def _show_slides(self, begun: bool) -> None:
        if begun and not self.on:
            self._for_slides = True
            self.toggle()
        elif not begun and self._for_slides and self.on:
            self.toggle()

    def _page_changed(self) -> None:
        if not self._pages.large:
            self._slides.stop()
        self._fit()

    def _fit(self) -> None:
        immersed = self.on and self._pages.large
        for widget in self._around:
            widget.setVisible(not immersed)
        self._pages.immerse(immersed)
