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
from clip_desktop.ui import theme
from clip_desktop.ui.search.popup import CompletionPopup

_WAVE: Final = 3.0  # pixels from one turn of the mark to the next


class SearchField(QLineEdit):
    """A line with a popup of completions, and the searches that were made before.

    Down goes into the popup, or leaves for the photographs; Tab takes a completion; Up in the empty line brings earlier
    searches back; Escape closes the popup, then clears.

    Signals:
        left: the user goes on to the photographs.
        recalled: an earlier search stands in the line.
        help_wanted: completions are asked for by their key.
        pictures_given: (list of Path) image files were dropped or pasted.
        picture_pasted: (QImage) a picture without a file was pasted.
    """

    left = Signal()
    recalled = Signal()
    help_wanted = Signal()
    pictures_given = Signal(object)
    picture_pasted = Signal(object)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste_picture():
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
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._popup.isVisible():
            self._popup.place(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _pictures_in(event.mimeData()) or (event.mimeData().hasText() and not event.mimeData().hasUrls()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _pictures_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.pictures_given.emit(paths)
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

    def _paste_picture(self) -> bool:
        data = QGuiApplication.clipboard().mimeData()
        paths = _pictures_in(data)
        if paths:
            self.pictures_given.emit(paths)
        elif data.hasImage() and not data.hasText():
            self.picture_pasted.emit(QGuiApplication.clipboard().image())
        else:
            return False
        return True

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


def _pictures_in(data: QMimeData) -> list[Path]:
    """The local image files among what is dragged or on the clipboard."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in EXTENSIONS]
