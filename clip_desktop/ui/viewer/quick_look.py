"""A quick look: Space shows the current photograph over the grid, large and alone, for as long as one likes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from clip_desktop.errors import UserError
from clip_desktop.library.records import PhotoFacts
from clip_desktop.services.photos import load_picture
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.grid.view import PhotoGridView
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style.spacing import TOUCH, space
from clip_desktop.ui.viewer.canvas import PictureCanvas
from clip_desktop.ui.viewer.pictures import Load, PictureLoader, Wish


class QuickLook(QWidget):
    """Lies over a grid, whose keys go on working: arrows show the next, Enter opens the viewer.

    Args:
        id_at: the photograph of a row of the grid.
        load: decodes a picture, on a worker thread.
    """

    def __init__(
        self, session: Session, grid: PhotoGridView, id_at: Callable[[int], int], load: Load = load_picture
    ) -> None:
        super().__init__(grid)
        self._session, self._grid, self._id_at = session, grid, id_at
        self._facts: PhotoFacts | None = None
        self._photo_id = -1
        self._thumbnail = QImage()
        self._loader = PictureLoader(load, self)
        self.canvas = PictureCanvas(self)
        self.message = QLabel(self)
        self.message.setObjectName("viewerMessage")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        column = QVBoxLayout(self)
        space(column, TOUCH)
        column.addWidget(self.message)
        column.addWidget(self.canvas, 1)
        self.hide()
        self.canvas.detail_wanted.connect(self._want_detail)
        self._loader.arrived.connect(self._arrived)
        self._loader.failed.connect(self._failed)
        grid.selectionModel().currentChanged.connect(lambda *_: self.follow())
        grid.installEventFilter(self)

    @property
    def settled(self) -> bool:
        """Whether the picture is as sharp as it will be, or the reason is told why there is none."""
        return not self._loader.busy

    def follow(self) -> None:
        """Show the photograph that the grid's keys are at now, if anything is shown."""
        if self.isVisible():
            row = self._grid.currentIndex().row()
            if row < 0:
                self.hide()
            elif self._id_at(row) != self._photo_id:
                self._show_photo(self._id_at(row))

    def close_threads(self) -> None:
        """Wait for the threads that decode."""
        self._loader.close()

    def _open(self) -> None:
        if not self._grid.currentIndex().isValid():
            self._grid.setCurrentIndex(self._grid.model().index(self._grid.sight.first_row, 0))
        if self._grid.currentIndex().isValid():
            self._photo_id = -1
            self.setGeometry(self._grid.rect())
            self.show()  # first: the size it is shown at says how much is decoded
            self.raise_()
            self.follow()
            announce(self, self.tr("Quick look opened"))

    def _show_photo(self, photo_id: int) -> None:
        self._photo_id = photo_id
        photo = self._session.library.photos.get(photo_id)
        self._facts = facts = photo.facts if photo else None
        path = self._session.workspace.thumbnails.get_path(facts.content_hash) if facts else None
        self._thumbnail = QImage(str(path)) if path is not None else QImage()
        self.message.setVisible(facts is None)
        self.message.setText(self.tr("This photograph is no longer in the library."))
        self.canvas.show_picture(QSize(facts.width, facts.height) if facts else QSize())
        if facts is not None:
            self._arrived(facts.content_hash)

    def _arrived(self, content_hash: str) -> None:
        facts = self._facts
        if facts is not None and content_hash == facts.content_hash and self.isVisible():
            decoded = self._loader.at_hand(content_hash)
            size = QSize(decoded[-1].width, decoded[-1].height) if decoded else QSize(facts.width, facts.height)
            self.canvas.show_images([self._thumbnail, *(picture.image for picture in decoded)], size)

    def _want_detail(self, short_edge: int) -> None:
        if self._facts is not None and self.isVisible() and self.message.isHidden():
            paths = tuple(path for _, path in self._session.library.files.of_photos([self._photo_id]))
            self._loader.want(Wish(self._facts.content_hash, paths, short_edge))

    def _failed(self, content_hash: str, error: Exception) -> None:
        if self._facts is None or content_hash != self._facts.content_hash:
            return  # it is no longer looked at
        if isinstance(error, UserError):
            self.message.setText(in_language(error))
        else:
            self.message.setText(self.tr("This picture cannot be shown."))
            self._session.failed.emit(error)
        self.message.show()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for opening and closing."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Space and plain and not self.isVisible():
            self._open()
            return True
        if self.isVisible() and plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.hide()
            announce(self._grid, self.tr("Quick look closed"))
            return True
        return False

    # Qt's own calls

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._loader.let_go()  # the viewer keeps pictures of its own, of as many megabytes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._grid.rect())
        elif event.type() == QEvent.Type.Hide:
            self.hide()  # the viewer was opened, or another page
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts it away."""
        self.hide()
