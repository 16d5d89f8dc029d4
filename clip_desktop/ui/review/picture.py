"""One photograph fitted into the room there is: its thumbnail at once, and more of it as soon as it is decoded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clip_desktop.services.photos import load_picture
from clip_desktop.ui.grid.told import name_of
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.viewer.pictures import Load, PictureLoader, Wish


class FittedPicture(QWidget):
    """Shows photographs of the library; what is expected next is decoded ahead.

    Args:
        load: decodes a picture, on a worker thread.
    """

    def __init__(self, session: Session, parent: QWidget | None = None, load: Load = load_picture) -> None:
        super().__init__(parent)
        self._session = session
        self._photo_id, self._hash = -1, ""
        self._image = QImage()
        self._loader = PictureLoader(load, self)
        self._loader.arrived.connect(self._arrived)
        self._loader.failed.connect(lambda *_: None)  # the thumbnail stays: it is enough to answer by
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)

    @property
    def settled(self) -> bool:
        """Whether the picture is as sharp as it will be."""
        return not self._loader.busy

    @property
    def told(self) -> str:
        """Which photograph it is, for those who do not see it; empty without one."""
        row = self._session.library.photos.rows([self._photo_id]).get(self._photo_id) if self._photo_id >= 0 else None
        return name_of(row, None) if row is not None else ""

    def show_photo(self, photo_id: int) -> None:
        """Show a photograph; -1 shows none."""
        self._photo_id = photo_id
        wish = self._wish(photo_id)
        self._hash = wish.content_hash if wish is not None else ""
        self._image = self._thumbnail(self._hash)
        if wish is not None:
            self._take_best()
            self._loader.want(wish)
        self.update()

    def expect(self, photo_ids: list[int]) -> None:
        """Decode these when there is time."""
        self._loader.expect([wish for photo in photo_ids if (wish := self._wish(photo)) is not None])

    def let_go(self) -> None:
        """Show none, and keep none."""
        self.show_photo(-1)
        self._loader.let_go()

    def close_threads(self) -> None:
        """Wait for the threads that decode."""
        self._loader.close()

    def _wish(self, photo_id: int) -> Wish | None:
        photo = self._session.library.photos.get(photo_id) if photo_id >= 0 else None
        if photo is None:
            return None
        facts = photo.facts
        paths = tuple(path for _, path in self._session.library.files.of_photos([photo_id]))
        room = QSize(facts.width, facts.height).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        edge = round(min(room.width(), room.height()) * self.devicePixelRatioF())
        return Wish(facts.content_hash, paths, max(edge, 1))

    def _thumbnail(self, content_hash: str) -> QImage:
        path = self._session.workspace.thumbnails.get_path(content_hash) if content_hash else None
        return QImage(str(path)) if path is not None else QImage()

    def _arrived(self, content_hash: str) -> None:
        if content_hash == self._hash:
            self._take_best()
            self.update()

    def _take_best(self) -> None:
        decoded = self._loader.at_hand(self._hash)
        if decoded:
            self._image = decoded[-1].image

    # Qt's own calls

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colours().ground)
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(
                (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
            )
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wish = self._wish(self._photo_id)
        if wish is not None:
            self._loader.want(wish)
