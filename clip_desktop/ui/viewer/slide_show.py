"""Photographs one after another by themselves, on the full screen."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPixmap

from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import motion
from clip_desktop.ui.viewer.page import ViewerPage

_FADE_MS: Final = 700


class SlideShow(QObject):
    """Goes on in a viewer after the seconds of the settings, though never before the next picture is decoded.

    Space pauses, Escape ends it; all other keys are the viewer's. From the last photograph it goes on to the first.

    Signals:
        full_screen_wanted: (bool) it begins, or ends.
        ended: it was ended; the viewer is still at the photograph that was seen last.
    """

    full_screen_wanted = Signal(bool)
    ended = Signal()

    def __init__(self, session: Session, page: ViewerPage, parent: QObject | None = None) -> None:
        super().__init__(parent or page)
        self._session, self._page = session, page
        self.running = False
        self.paused = False
        self._due = False  # the time is over, and the next picture is not there yet
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._over)
        self._before = QPixmap()
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FADE_MS)
        self._fade.valueChanged.connect(lambda share: page.canvas.show_before(self._before, share))
        page.shown.connect(self._shown)
        page.more_at_hand.connect(self._look)
        page.installEventFilter(self)

    def start(self, ids: NDArray[np.int64], photo_id: int) -> None:
        """Begin with a photograph of a row of them, int64 (n,), in that order or in any."""
        if self._session.workspace.settings.slide_shuffle:
            others = np.random.default_rng().permutation(ids[ids != photo_id])
            ids = np.concatenate([np.array([photo_id], np.int64), others])
        self.running, self.paused = True, False
        self._page.goes_round = True
        self._page.canvas.darken(True)
        self._page.open(ids, photo_id)
        self._tell()
        self.full_screen_wanted.emit(True)

    def stop(self) -> None:
        """End it where it is."""
        if self.running:
            self.running = self._due = False
            self._page.goes_round = False
            self._page.canvas.darken(False)
            self._time.stop()
            self._end_fade()
            self._tell()
            self.full_screen_wanted.emit(False)
            self.ended.emit()

    def pause(self, paused: bool) -> None:
        """Stay at this photograph, or go on."""
        self.paused, self._due = paused, False
        if paused:
            self._time.stop()
        else:
            self._wait()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.running or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif event.key() == Qt.Key.Key_Space:
            self.pause(not self.paused)
        else:
            return False
        return True

    def _shown(self) -> None:
        self._due = False
        if self.running and not self.paused:
            self._wait()

    def _wait(self) -> None:
        self._time.start(1000 * self._session.workspace.settings.slide_seconds)

    def _over(self) -> None:
        self._due = True
        self._look()

    def _look(self) -> None:
        """Go on, if it is time and the next picture is there."""
        if not (self.running and self._due and self._page.next_is_ready):
            return
        self._end_fade()
        self._before = self._page.canvas.grab()
        self._page.step(1)
        self._page.canvas.show_before(self._before, 1.0)  # the animation tells of its changes only
        motion.start(self._fade, self._session.workspace.settings)

    def _end_fade(self) -> None:
        self._fade.stop()
        self._before = QPixmap()
        self._page.canvas.show_before(self._before, 0.0)

    def _tell(self) -> None:
        paused = self.tr("Slide show paused: Space goes on")
        self._page.bar.say("" if not self.running else paused if self.paused else self.tr("Slide show"))
