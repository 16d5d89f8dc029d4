"""One of the photographs that are compared: its picture, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from clip_desktop.library.records import PhotoFacts, PhotoRow
from clip_desktop.ui.details.marks import Marks
from clip_desktop.ui.grid.told import name_of
from clip_desktop.ui.language.wording import moment
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, TIGHT, TOUCH, space
from clip_desktop.ui.viewer.canvas import PictureCanvas
from clip_desktop.ui.viewer.pictures import Decoded, Wish, wish_for
from clip_desktop.ui.widgets.buttons import icon_button
from clip_desktop.ui.widgets.elided import ElidedLabel

_RING: Final = TIGHT  # logical pixels around it, for the ring of the one that keys act on


class ComparedPhoto(QWidget):
    """Shows one photograph, and says what it needs to be sharp. Empty until ``show_photo``.

    Signals:
        reached: it has the keyboard now, or was pressed.
        opened: it is to be seen large.
        removed: it is to be compared no longer.
        favourite_set, rated: its heart or one of its stars was pressed.
        sharper_wanted: ``wish`` is another.
    """

    reached = Signal()
    opened = Signal()
    removed = Signal()
    favourite_set = Signal(bool)
    rated = Signal(int)
    sharper_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.photo_id = -1
        self.hidden_before = False  # it was put away when it was opened: that it is says nothing then
        self.current = False
        self._facts: PhotoFacts | None = None
        self._paths: tuple[Path, ...] = ()
        self._thumbnail = QImage()
        self._needed: int | None = None  # pixels that the shorter edge is to have
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas = PictureCanvas(self)
        self.message = QLabel(self)
        self.name, self.taken = ElidedLabel("strong", self), ElidedLabel("dim", self)
        self.marks = Marks(self)
        self.remove = icon_button("close", self.tr("Compare it no longer (Backspace)"), self)
        self._lay_out()
        for button in (self.remove, self.marks.heart, *self.marks.stars):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from picture to picture; each has its key
        self.canvas.installEventFilter(self)
        self.canvas.detail_wanted.connect(self._need)
        self.canvas.double_clicked.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        self.marks.favourite_set.connect(self.favourite_set)
        self.marks.rated.connect(self.rated)

    @property
    def content_hash(self) -> str:
        """Of the photograph that is shown; empty without one."""
        return self._facts.content_hash if self._facts is not None else ""

    @property
    def wish(self) -> Wish | None:
        """What would make it sharp; None where it is, or cannot be."""
        if self._facts is None or self._needed is None or not self.message.isHidden():
            return None
        return wish_for(self._facts, self._paths, self._needed)

    def show_photo(self, row: PhotoRow, facts: PhotoFacts, paths: Sequence[Path], thumbnail: QImage) -> None:
        """Begin with a photograph, fitted."""
        self.photo_id, self._facts, self._paths, self._thumbnail = row.id, facts, tuple(paths), thumbnail
        self._needed = None
        self.message.hide()
        self.show_row(row)
        self.canvas.show_picture(QSize(facts.width, facts.height))
        self.take(())

    def show_row(self, row: PhotoRow) -> None:
        """What is said of the photograph now."""
        self.name.tell(row.path.name, str(row.path))
        self.taken.tell(moment(row.taken_at))
        self.marks.show_values(row.favourite, row.rating)
        self.setAccessibleName(name_of(row, None))
        self.canvas.setAccessibleName(row.path.name)

    def take(self, decoded: Sequence[Decoded]) -> None:
        """What is at hand of the picture, the smaller first."""
        facts = self._facts
        if facts is None:
            return
        size = QSize(decoded[-1].width, decoded[-1].height) if decoded else QSize(facts.width, facts.height)
        wish = self.wish
        if wish is not None and any(picture.enough(wish.at_least) for picture in decoded):
            self._needed = None
        self.canvas.show_images([self._thumbnail, *(picture.image for picture in decoded)], size)

    def tell(self, sentence: str) -> None:
        """Why there is no picture, or none that is sharp."""
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence)
        self.message.show()

    def clear(self) -> None:
        """Keep nothing of the photograph."""
        self.photo_id, self._facts, self._paths, self._needed = -1, None, (), None
        self._thumbnail = QImage()
        self.canvas.show_picture(QSize())

    def show_current(self, current: bool) -> None:
        """Whether keys act on it."""
        self.current = current
        self.update()

    def _need(self, short_edge: int) -> None:
        self._needed = short_edge
        self.sharper_wanted.emit()

    def _lay_out(self) -> None:
        self.message.setObjectName("viewerMessage")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.marks.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        foot = QGridLayout()
        space(foot, TOUCH, CLOSE, TIGHT, TIGHT, TIGHT)
        foot.setHorizontalSpacing(CLOSE)
        foot.addWidget(self.name, 0, 0)
        foot.addWidget(self.taken, 1, 0)
        foot.addWidget(self.marks, 0, 1, 2, 1)
        foot.addWidget(self.remove, 0, 2, 2, 1)
        foot.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        space(column, TOUCH, _RING)
        column.addWidget(self.message)
        column.addWidget(self.canvas, 1)
        column.addLayout(foot)
        self.message.hide()

    # Qt's own calls

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.current:
            painter = QPainter(self)
            theme.paint_focus(painter, self.rect())
            painter.end()
