"""A picture that moves is played where it is seen large: its frames are decoded a little ahead, on one thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from clip_desktop.errors import UserError
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style.motion import reduced
from clip_desktop.ui.viewer.bar import ViewerBar
from clip_desktop.ui.viewer.canvas import PictureCanvas
from clip_desktop.ui.widgets.qimage import to_qimage

if TYPE_CHECKING:
    from clip_desktop.imaging.animation import Animation, Frame

MAY_MOVE: Final = frozenset({"GIF", "WEBP", "PNG"})  # formats of which a file may hold more than a still picture
AHEAD: Final = 2  # frames decoded, or being decoded, that are not seen yet

Read = Callable[[Path], "Animation | None"]
_Ready = tuple[QImage, float]  # and the seconds it is seen


def _read(path: Path) -> Animation | None:
    from clip_desktop.imaging.animation import read_animation  # with the first picture that may move, not before

    return read_animation(path)


class MovingPicture(QObject):
    """Plays on a canvas, as long as that is seen. Begins by itself where things may move.

    Args:
        read: finds what moves in a file, on the worker thread.

    Attributes:
        moves: whether the picture that is shown is known to move.
        playing: whether it does so now.
        image: the frame that is seen; null before the first.
    """

    _found = Signal(int, object)
    _decoded = Signal(int, object)

    def __init__(
        self, session: Session, canvas: PictureCanvas, bar: ViewerBar, parent: QObject, read: Read = _read
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._bar, self._read = session, canvas, bar, read
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="moving picture")
        self._number = 0  # of the picture: what comes for one before it is dropped
        self._animation: Animation | None = None
        self._frames: Iterator[Frame] | None = None
        self._ahead: deque[_Ready | None] = deque()  # None: after the last
        self._underway = 0
        self._due = 0.0  # when the next frame is to be seen
        self.playing = False
        self.image = QImage()
        self._time = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._time.timeout.connect(self._show_next)
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        bar.motion_wanted.connect(self.toggle)
        canvas.installEventFilter(self)

    @property
    def moves(self) -> bool:
        return self._animation is not None

    def open(self, paths: Sequence[Path]) -> None:
        """Another picture is shown: find out whether it moves. Without a path it does not, and no thread is asked."""
        self.forget()
        if paths:
            self._pool.submit(self._look, self._number, tuple(paths))

    def toggle(self) -> None:
        """Play the picture, or stop it at the frame that is seen."""
        if self.playing:
            self.stop()
        elif self.moves:
            self._play()

    def stop(self) -> None:
        """Stay at the frame that is seen."""
        self.playing = False
        self._time.stop()
        self._tell()

    def forget(self) -> None:
        """Nothing moves any longer, and no frame is kept."""
        self._number += 1
        self._animation = self._frames = None
        self._ahead.clear()
        self._underway = 0
        self.image = QImage()
        self.stop()

    def close(self) -> None:
        """Wait for the thread."""
        self.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.stop()
        return False

    def _play(self) -> None:
        self.playing, self._due = True, time.monotonic()
        self._tell()
        self._show_next()
        self._ask()

    def _ask(self) -> None:
        """Have the next frames decoded, though never many."""
        if self._animation is None or (self._ahead and self._ahead[-1] is None):
            return
        if self._frames is None:
            self._frames = self._animation.shown()
        while len(self._ahead) + self._underway < AHEAD:
            self._underway += 1
            self._pool.submit(self._decode, self._number, self._frames)

    def _show_next(self) -> None:
        if not self.playing or not self._ahead or self._time.isActive():
            return
        ready = self._ahead.popleft()
        if ready is None:
            self._frames = None  # from the beginning, when it is played again
            self._ahead.clear()
            self.stop()
            return
        self.image, seconds = ready
        self._canvas.show_images([self.image], self.image.size())
        now = time.monotonic()
        late = min(max(0.0, now - self._due), seconds)
        self._due = now - late + seconds
        self._time.start(round(1000 * (seconds - late)))
        self._ask()

    def _tell(self) -> None:
        self._bar.show_motion(moves=self.moves, playing=self.playing)

    # On the worker

    def _look(self, number: int, paths: Sequence[Path]) -> None:
        for path in paths if number == self._number else ():
            try:
                self._found.emit(number, self._read(path))
            except (UserError, OSError):
                continue  # whoever shows the picture says it
            except Exception as error:
                self._found.emit(number, error)
            return

    def _decode(self, number: int, frames: Iterator[Frame]) -> None:
        if number != self._number:
            return
        try:
            frame = next(frames, None)
            self._decoded.emit(number, None if frame is None else (to_qimage(frame.image), frame.seconds))
        except UserError:
            self._decoded.emit(number, None)  # as if it ended here
        except Exception as error:
            self._decoded.emit(number, error)

    # Back on the GUI thread

    @Slot(int, object)
    def _take(self, number: int, found: Animation | Exception | None) -> None:
        if number != self._number:
            return
        if isinstance(found, Exception):
            self._session.failed.emit(found)
            return
        self._animation = found
        self._tell()
        if self.moves and self._canvas.isVisible() and not reduced(self._session.workspace.settings):
            self._play()

    @Slot(int, object)
    def _keep(self, number: int, ready: _Ready | Exception | None) -> None:
        if number != self._number:
            return
        self._underway -= 1
        if isinstance(ready, Exception):
            self._session.failed.emit(ready)
            ready = None
        if not (self._ahead and self._ahead[-1] is None):
            self._ahead.append(ready)
        self._show_next()
