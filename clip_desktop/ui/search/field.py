"""The line that is typed into: its keys, what may be dropped or pasted into it, and the mark under a mistake."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from clip_desktop.imaging.formats import EXTENSIONS
from clip_desktop.ui.search.popup import CompletionPopup
from clip_desktop.ui.style import theme
from clip_desktop.ui.system.dragged import holds_photos, photos_in

_WAVE: Final = 3.0  # pixels from one turn of the mark to the next


class SearchField(QLineEdit):
    """A line with a popup of completions, and the searches that were made before.

    Down goes into the popup, or leaves for the photographs; Tab takes a completion; Up in the empty line brings earlier
    searches back; Escape closes the popup, then clears.

    Signals:
        left: the user goes on to the photographs.
        let_go: the keyboard goes elsewhere: what stands in the box has been typed to its end.
        recalled: an earlier search stands in the line.
        help_wanted: completions are asked for by their key.
        pictures_given: (list of Path) image files were dropped or pasted.
        picture_pasted: (QImage) a picture without a file was dropped or pasted.
        photos_given: (list of int) photographs of the library were dropped.
    """

    left = Signal()
    let_go = Signal()
    recalled = Signal()
    help_wanted = Signal()
    pictures_given = Signal(object)
    picture_pasted = Signal(object)
    photos_given = Signal(object)

    def __init__(self, popup: CompletionPopup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup = popup
        self._earlier: Sequence[str] = ()
        self._at = -1  # which of them stands in the line; -1: none
        self._fault: tuple[int, int] | None = None
        self.setObjectName("searchField")
        self.setPlaceholderText(self.tr("Search in words: dog on a beach, birthday cake, red car at night …"))
        self.setAccessibleName(self.tr("Search photographs"))
        self.setClearButtonEnabled(True)
        self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.textEdited.connect(self._forget_place)

    def show_earlier(self, searches: Sequence[str]) -> None:
        """The searches that Up brings back, the latest first."""
        self._earlier, self._at = searches, -1

    def show_fault(self, position: int = 0, length: int = 0) -> None:
        """Underline ``length`` characters from ``position`` on; 0: nothing is wrong."""
        self._fault = (position, length) if length else None
        self.update()

    @property
    def fault(self) -> tuple[int, int] | None:
        """What is underlined: (position, length)."""
        return self._fault

    def take(self, data: QMimeData | None) -> bool:
        """Search by the photographs or pictures that are dropped or on the clipboard; False: there are none.

        A photograph of the library is itself, not its file; a picture's file counts more than its pixels, which
        programs give along.
        """
        if data is None:  # an empty clipboard
            return False
        if photos := photos_in(data):
            self.photos_given.emit(photos)
        elif paths := _pictures_in(data):
            self.pictures_given.emit(paths)
        elif _image_in(data):
            self.picture_pasted.emit(QImage(data.imageData()))
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.take(QGuiApplication.clipboard().mimeData()):
            return
        if not (self._key_of_popup(event.key()) if self._popup.isVisible() else self._key(event)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self._popup.isVisible():
            self._popup.take(or_first=True)
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        self.let_go.emit()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._popup.isVisible():
            self._popup.place(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if holds_picture(data) or (data.hasText() and not data.hasUrls()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._fault is not None:
            self._paint_fault(*self._fault)

    def _key_of_popup(self, key: int) -> bool:
        keys = Qt.Key
        if key in (keys.Key_Down, keys.Key_Up):
            self._popup.move_by(1 if key == keys.Key_Down else -1)
        elif key in (keys.Key_Return, keys.Key_Enter):
            if self._popup.take():
                return True
            self._popup.hide()
            return False
        elif key == keys.Key_Escape:
            self._popup.hide()
        else:
            return False
        return True

    def _key(self, event: QKeyEvent) -> bool:
        keys, key = Qt.Key, event.key()
        if key == keys.Key_Down and self._at >= 0:
            self._recall(self._at - 1)
        elif key == keys.Key_Down:
            self.left.emit()
        elif key == keys.Key_Up and (self._at >= 0 or not self.text()):
            self._recall(self._at + 1)
        elif key == keys.Key_Escape and self.text():
            self.clear()
        elif key == keys.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.help_wanted.emit()
        else:
            return False
        return True

    def _recall(self, at: int) -> None:
        if at < len(self._earlier):
            self.setText(self._earlier[at] if at >= 0 else "")
            self._at = at
            if at >= 0:
                self.recalled.emit()

    def _forget_place(self) -> None:
        self._at = -1

    def _paint_fault(self, position: int, length: int) -> None:
        """A wave under the characters at fault; where something is missing, under the place where it should be."""
        metrics, text = self.fontMetrics(), self.text()
        caret = self.cursorRect()
        zero = caret.center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        start = zero + metrics.horizontalAdvance(text[:position])
        end = zero + metrics.horizontalAdvance(text[: position + length])
        end = max(end, start + metrics.averageCharWidth())
        bottom = caret.bottom() - 1.0
        steps = range(int((end - start) / _WAVE) + 1)
        wave = QPolygonF([QPointF(start + n * _WAVE, bottom + (n % 2) * 2.0) for n in steps])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(8, 0, -8, 0))
        painter.setPen(QPen(QColor(theme.colours().no), 1.4))
        painter.drawPolyline(wave)
        painter.end()


def holds_picture(data: QMimeData) -> bool:
    """Whether a search can be made by what is dragged or on the clipboard."""
    return holds_photos(data) or bool(_pictures_in(data)) or _image_in(data)


def _image_in(data: QMimeData) -> bool:
    """Whether there are pixels; with a file or a text beside them that is meant, unless it is the picture's address."""
    local = any(url.isLocalFile() for url in data.urls())
    return data.hasImage() and not local and (data.hasUrls() or not data.hasText())


def _pictures_in(data: QMimeData) -> list[Path]:
    """The local image files among what is dragged or on the clipboard."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in EXTENSIONS]
