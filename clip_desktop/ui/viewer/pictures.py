"""Decoded pictures for the viewer: the one looked at before those beside it, the ones used last kept in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from clip_desktop.errors import UserError
from clip_desktop.library.records import PhotoFacts
from clip_desktop.services.photos import load_picture
from clip_desktop.ui.viewer.canvas import STEP
from clip_desktop.ui.widgets.qimage import to_qimage

if TYPE_CHECKING:
    from clip_desktop.imaging.decode import Picture

KEPT_BYTES: Final = 256 * 1024 * 1024
_WHOLE_FROM: Final = 0.5  # of the shorter edge: from here on all of the picture is decoded rather than most of it

Load = Callable[[Path, "int | None"], "Picture"]
_Key = tuple[str, bool]


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture to be had.

    Attributes:
        content_hash: of the photo.
        paths: where it lies; the first that can be read is taken.
        at_least: the shorter edge needed in pixels; None for all there are.
    """

    content_hash: str
    paths: tuple[Path, ...]
    at_least: int | None

    @property
    def key(self) -> _Key:
        return self.content_hash, self.at_least is None


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture ready to be painted, perhaps smaller than the whole, whose size in pixels is ``width`` × ``height``."""

    image: QImage
    width: int
    height: int

    @property
    def whole(self) -> bool:
        return self.image.width() >= self.width

    @property
    def short_edge(self) -> int:
        return min(self.image.width(), self.image.height())

    def enough(self, at_least: int | None) -> bool:
        """Whether a shorter edge of ``at_least`` pixels (None: every pixel) can be shown from it."""
        return self.whole or (at_least is not None and self.short_edge >= at_least)


def wish_for(facts: PhotoFacts, paths: Sequence[Path], short_edge: int) -> Wish:
    """What shows a photo's shorter edge in so many pixels, and a step of the zoom more, so that its first is sharp."""
    wanted = round(short_edge * STEP)
    whole = wanted > _WHOLE_FROM * min(facts.width, facts.height)
    return Wish(facts.content_hash, tuple(paths), None if whole else wanted)


class PictureLoader(QObject):
    """Decodes on two threads, one for the picture looked at and one for those that may come next.

    All methods belong to the GUI thread. What has not begun when ``want`` is called again is dropped.

    Args:
        load: gives a decoded picture, on a worker thread; raises a ``UserError`` where there is none to be had.

    Signals:
        arrived: (content hash) more of a picture is at hand.
        failed: (content hash, exception) a picture cannot be had.
    """

    arrived = Signal(str)
    failed = Signal(str, object)
    _done = Signal(object, object)

    def __init__(self, load: Load = load_picture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._pictures: OrderedDict[_Key, Decoded] = OrderedDict()
        self._underway: dict[_Key, Future[None]] = {}
        self._now = ThreadPoolExecutor(1, thread_name_prefix="picture")
        self._ahead = ThreadPoolExecutor(1, thread_name_prefix="picture-ahead")
        self._open = True
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return bool(self._underway)

    def waits_for(self, content_hash: str) -> bool:
        """Whether a picture is on its way."""
        return any(key[0] == content_hash for key in self._underway)

    @property
    def bytes_kept(self) -> int:
        """Memory that the pictures at hand take."""
        return sum(picture.image.sizeInBytes() for picture in self._pictures.values())

    def at_hand(self, content_hash: str) -> list[Decoded]:
        """What there is of a picture, the smaller first."""
        keys = [key for key in ((content_hash, False), (content_hash, True)) if key in self._pictures]
        for key in keys:
            self._pictures.move_to_end(key)
        return [self._pictures[key] for key in keys]

    def want(self, wish: Wish) -> None:
        """Decode a picture as soon as may be, unless it is at hand; everything that has not begun is dropped."""
        for key, future in list(self._underway.items()):
            if key != wish.key and future.cancel():
                del self._underway[key]
        self._submit(self._now, wish)

    def expect(self, wishes: Sequence[Wish]) -> None:
        """Decode pictures that are likely to be wanted next, one after another."""
        for wish in wishes:
            self._submit(self._ahead, wish)

    def let_go(self) -> None:
        """Drop what has not begun, and keep no picture: not even that which is being decoded."""
        for future in self._underway.values():
            future.cancel()
        self._underway.clear()
        self._pictures.clear()

    def close(self) -> None:
        """Drop the wishes and wait for the threads."""
        self._open = False
        for pool in (self._now, self._ahead):
            pool.shutdown(wait=False, cancel_futures=True)
        for pool in (self._now, self._ahead):
            pool.shutdown(wait=True)
        self._underway.clear()
        self._pictures.clear()

    def _submit(self, pool: ThreadPoolExecutor, wish: Wish) -> None:
        if not self._open or any(picture.enough(wish.at_least) for picture in self.at_hand(wish.content_hash)):
            return
        before = self._underway.get(wish.key)
        if before is None or (pool is self._now and before.cancel()):  # queued behind others: no longer
            self._underway[wish.key] = pool.submit(self._work, wish)

    def _work(self, wish: Wish) -> None:
        """On a worker."""
        try:
            result: Decoded | Exception = _first_of(wish, self._load)
        except Exception as error:
            result = error
        self._done.emit(wish, result)

    @Slot(object, object)
    def _keep(self, wish: Wish, result: Decoded | Exception) -> None:
        if self._underway.pop(wish.key, None) is None or not self._open:
            return  # it was let go
        if isinstance(result, Exception):
            self.failed.emit(wish.content_hash, result)
            return
        self._pictures[wish.key] = result
        self._pictures.move_to_end(wish.key)
        self.arrived.emit(wish.content_hash)
        while self.bytes_kept > KEPT_BYTES and len(self._pictures) > 1:
            self._pictures.popitem(last=False)


def _first_of(wish: Wish, load: Load) -> Decoded:
    """The picture from the first place where it can be read; otherwise the reason of the first place counts."""
    reason = UserError("This photograph lies in no folder of the library.")
    for n, path in enumerate(wish.paths):
        try:
            picture = load(path, wish.at_least)
        except UserError as error:
            reason = error if n == 0 else reason
        else:
            return Decoded(to_qimage(picture.image), picture.width, picture.height)
    raise reason
