"""Thumbnails for the grid: scaled on a few threads, the newest wish first; pixmaps only on the GUI thread."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QPixmapCache

from clip_desktop.library.records import PhotoRow

_WORKERS: Final = 2
_KEPT_BYTES: Final = 192 * 1024 * 1024
_FITTED_KB: Final = 64 * 1024  # of pictures made to fit their cells
_WISHES: Final = 400  # older wishes have scrolled out of sight


class ThumbnailLoader(QObject):
    """Keeps the pixmaps that were used last, and loads the others.

    Args:
        load: the picture of a photo, on a worker thread; a null image where there is none.

    Signals:
        arrived: a picture that was asked for is at hand now.
        failed: (exception) that ``load`` raised; the photo counts as one without a picture.
    """

    arrived = Signal()
    failed = Signal(object)
    _loaded = Signal(str, int, QImage)

    def __init__(self, load: Callable[[PhotoRow], QImage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        QPixmapCache.setCacheLimit(_FITTED_KB)
        self._load = load
        self._edge = 256
        self._pixmaps: OrderedDict[str, QPixmap] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()
        self._wishes: OrderedDict[str, PhotoRow] = OrderedDict()  # behind the lock, as the next one
        self._underway: set[str] = set()
        self._open = True
        self._new = 0  # wishes for which no thread was asked yet
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._submit)
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="thumbnail")
        self._loaded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether pictures that were asked for are still to come."""
        with self._lock:
            return bool(self._wishes or self._underway)

    @property
    def edge(self) -> int:
        """The longest edge of the pixmaps in device pixels."""
        return self._edge

    def set_edge(self, edge: int) -> None:
        """The longest edge of the pixmaps in device pixels."""
        if edge != self._edge:
            self._edge = edge
            self._pixmaps.clear()
            self._bytes = 0

    def pixmap(self, photo: PhotoRow) -> QPixmap | None:
        """The picture if it is at hand (null: there is none to be had); otherwise it is fetched."""
        key = photo.content_hash
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
            return found
        with self._lock:
            wanted = self._open and key not in self._underway
            new = wanted and key not in self._wishes
            if wanted:
                self._wishes[key] = photo
                self._wishes.move_to_end(key)
                while len(self._wishes) > _WISHES:
                    self._wishes.popitem(last=False)
        if new:
            self._new += 1
            self._begin.start()
        return None

    def try_again(self) -> None:
        """Ask anew, when they are next wanted, for pictures that were not to be had: a drive may be back."""
        for key in [key for key, pixmap in self._pixmaps.items() if pixmap.isNull()]:
            del self._pixmaps[key]

    def close(self) -> None:
        """Drop the wishes and wait for the threads."""
        self._begin.stop()
        with self._lock:
            self._open = False
            self._wishes.clear()
        self._pool.shutdown(wait=True)

    def _submit(self) -> None:
        """Once all is painted: threads that load meanwhile would hold the painting up."""
        for _ in range(self._new):
            self._pool.submit(self._work, self._edge)
        self._new = 0

    def _work(self, edge: int) -> None:
        """On a worker: the newest wish."""
        with self._lock:
            if not self._wishes:
                return
            key, photo = self._wishes.popitem(last=True)
            self._underway.add(key)
        image = QImage()
        try:
            image = self._load(photo)
            if max(image.width(), image.height()) > edge:
                smooth = Qt.TransformationMode.SmoothTransformation
                image = image.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        except Exception as error:  # a thread's own end is no place to report
            self.failed.emit(error)
        self._loaded.emit(key, edge, image)

    @Slot(str, int, QImage)
    def _keep(self, key: str, edge: int, image: QImage) -> None:
        with self._lock:
            self._underway.discard(key)
        if edge == self._edge:
            pixmap = self._pixmaps[key] = QPixmap.fromImage(image)
            self._bytes += _bytes_of(pixmap)
            while self._bytes > _KEPT_BYTES and len(self._pixmaps) > 1:
                _, old = self._pixmaps.popitem(last=False)
                self._bytes -= _bytes_of(old)
        self.arrived.emit()


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
