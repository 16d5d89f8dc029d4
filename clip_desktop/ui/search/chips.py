"""The filters of a query as it was understood, each with a cross that takes it out of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImageReader, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clip_desktop.search.term_edits import TypedFilter, filters_in
from clip_desktop.ui.search.understood import described
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE

PictureOf = Callable[[int], QPixmap | None]

_GAP: Final = CLOSE
_PICTURE: Final = 16
_CROSS: Final = 12
_HEIGHT: Final = 26
_READ_AT_ONCE: Final = 4_000_000  # bytes
_MOST_PIXELS: Final = 4096  # along an edge
_LONGEST: Final = 48  # letters of a chip
_ICONS: Final = {
    "tag": "tag", "keyword": "tag", "album": "album", "folder": "folder", "file": "folder", "place": "place",
    "near": "place", "box": "box", "camera": "camera", "lens": "camera", "rating": "star", "length": "video",
    "before": "calendar", "after": "calendar", "date": "calendar", "last": "calendar", "score": "search",
    "like": "similar",
}  # fmt: skip


class ChipRow(QWidget):
    """Chips side by side, on as many lines as they need; hidden where there is none.

    Args:
        picture_of: the thumbnail of a photo, or None while it is being fetched.

    Signals:
        removed: (start, stop) the part of the text that is to go.
    """

    removed = Signal(int, int)

    def __init__(self, picture_of: PictureOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_of = picture_of
        self._filters: tuple[TypedFilter, ...] = ()
        self.chips: list[Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show the filters of a text; none while it cannot be read."""
        filters = filters_in(text)
        if filters == self._filters:
            return
        self._filters = filters
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(typed) for typed in filters]
        for chip in self.chips:
            chip.show()
        self.setVisible(bool(self.chips))
        self._place()

    def refresh_pictures(self) -> None:
        """Thumbnails arrived: show those that were missing."""
        for chip, typed in zip(self.chips, self._filters, strict=True):
            self._show_picture(chip, typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a chip is of another size: the text is
            self._place()
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(0, self.height() if self.chips else 0)

    def _chip(self, typed: TypedFilter) -> Chip:
        chip = Chip(described(typed), theme.icon(_ICONS.get(typed.key, "info")), self)
        chip.clicked.connect(lambda: self.removed.emit(typed.start, typed.stop))
        self._show_picture(chip, typed)
        return chip

    def _show_picture(self, chip: Chip, typed: TypedFilter) -> None:
        """The photo or the picture that is meant, in place of an icon."""
        if typed.key == "like" and typed.value.isdecimal():
            pixmap = self._picture_of(int(typed.value))
        elif typed.key == "like":
            pixmap = _small_picture(typed.value)
        else:
            return
        if pixmap is not None and not pixmap.isNull():
            chip.setIcon(QIcon(pixmap))

    def _place(self) -> None:
        """Lay the chips out in lines, and be as high as these."""
        at, line = QPoint(0, 0), 0
        for chip in self.chips:
            size = chip.sizeHint()
            if at.x() and at.x() + size.width() > self.width():
                at = QPoint(0, at.y() + line + _GAP)
                line = 0
            chip.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + _GAP)
            line = max(line, size.height())
        if self.height() != at.y() + line:
            self.setFixedHeight(at.y() + line)


@lru_cache(maxsize=64)
def _small_picture(path: str) -> QPixmap | None:
    """A picture from elsewhere, as small as a chip; None where its file is gone, odd, or too large to read at once."""
    try:
        if not Path(path).is_absolute() or Path(path).stat().st_size > _READ_AT_ONCE:
            return None
    except (OSError, ValueError):
        return None
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) <= _MOST_PIXELS:
        reader.setScaledSize(size.scaled(4 * _PICTURE, 4 * _PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
        return QPixmap.fromImage(reader.read())
    return None


class Chip(QAbstractButton):
    """A picture, a few words and a cross; pressing it anywhere takes it away."""

    def __init__(self, said: str, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.said = said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
        self.setIcon(icon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Take “{filter}” out of the search").format(filter=said))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.said) + _PICTURE + _CROSS + 4 * _GAP, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.colours(), QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(look.pen if lit else look.edge), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _HEIGHT / 2, _HEIGHT / 2)
        picture = QRect(_GAP + 1, (_HEIGHT - _PICTURE) // 2, _PICTURE, _PICTURE)
        self.icon().paint(painter, picture)
        painter.setPen(QColor(look.text))
        words = QRect(picture.right() + _GAP, 0, self.width(), _HEIGHT)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.said)
        middle, arm = QPointF(self.width() - _GAP - 1 - _CROSS / 2, _HEIGHT / 2), _CROSS / 2 - 2.5
        painter.setPen(QPen(QColor(look.text if lit else look.dim), 1.4))
        for turn in (1, -1):
            painter.drawLine(middle + QPointF(-arm, -arm * turn), middle + QPointF(arm, arm * turn))
        painter.end()
