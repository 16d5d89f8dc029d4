"""How sure a search is of each result, drawn as small bars, with the line that cuts the answer."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.style import theme

_BARS: Final = 40
_SIZE: Final = QSize(190, 34)
_EDGE: Final = 6.0  # room for the handle at both ends
_KEY_PAUSE_MS: Final = 600  # after the last key the line stays where it is
_FEWEST: Final = 0.12  # of the height: what a bar of a single result has

FloatArray = NDArray[np.float32]


class CutLine(QAbstractSlider):
    """A line over 0 to 100 % that the user drags, by mouse or keys.

    Signals:
        moved: (0 to 1) the line is there now, and may go on.
        drawn: (0 to 1) the user let go of it there.
        reset: the user wants it where the search would draw it (double click).
    """

    moved = Signal(float)
    drawn = Signal(float)
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, 99)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How sure a result has to be"))
        self.setToolTip(
            self.tr(
                "How sure the search is of its results. Drag the line to where the answer ends; double click: back."
            )
        )
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setMouseTracking(True)
        self._heights: NDArray[np.float64] = np.zeros(_BARS)
        self._told = False
        self._pause = QTimer(self, singleShot=True, interval=_KEY_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.drawn.emit(self.value() / 100))
        self.valueChanged.connect(self._on_value)

    def show_answer(self, certainty: FloatArray, line: float) -> None:
        """Show certainties float32 (n,) from 0 to 1, and where they are cut. Nothing is told to anyone."""
        counts, _ = np.histogram(certainty, bins=_BARS, range=(0.0, 1.0))
        # Most of a library is near nothing: by the square root, a handful of sure results is seen beside it.
        tall = np.sqrt(counts / max(1, counts[1:].max(initial=1)))
        self._heights = np.where(counts > 0, np.clip(tall, _FEWEST, 1.0), 0.0)
        if not self.isSliderDown() and not self._pause.isActive():
            self._told = True
            self.setValue(round(100 * line))
            self._told = False
        self.update()

    @property
    def settled(self) -> bool:
        """Whether the user has let go of it, and said so."""
        return not self._pause.isActive() and not self.isSliderDown()

    def sizeHint(self) -> QSize:
        return _SIZE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.setSliderDown(False)  # a menu that opened meanwhile has had the release
        elif self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and event.button() == Qt.MouseButton.LeftButton:
            self._follow(event)
            self._pause.stop()
            self.setSliderDown(False)
            self.drawn.emit(self.value() / 100)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pause.stop()
        self.setSliderDown(False)
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pause.isActive():
            self._pause.stop()
            self.drawn.emit(self.value() / 100)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._pause.stop()
            self.reset.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        self._pause.stop()
        self.setSliderDown(False)  # its release will not come here: held, it would follow no answer any more
        super().hideEvent(event)  # type: ignore[arg-type]  # the stubs want the narrower kind that it always is

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 2 * _EDGE) / _BARS
        bottom, room = self.height() - 7.0, self.height() - 10.0
        at = self._x(self.value() / 100)
        painter.setPen(Qt.PenStyle.NoPen)
        for n, height in enumerate(self._heights):
            left = _EDGE + n * width
            painter.setBrush(QColor(look.accent if left + width / 2 >= at else look.edge))
            if height:
                painter.drawRect(QRectF(left, bottom - height * room, width - 1.0, height * room))
        painter.setPen(QPen(QColor(look.edge), 1.0))
        painter.drawLine(QPointF(_EDGE, bottom + 0.5), QPointF(self.width() - _EDGE, bottom + 0.5))
        held = self.hasFocus() or self.isSliderDown() or self.underMouse()
        colour = QColor(look.pen if held else look.text)
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(QPointF(at, 2.0), QPointF(at, bottom))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(at - 4, bottom + 5), QPointF(at, bottom), QPointF(at + 4, bottom + 5)]))
        if self.hasFocus():
            theme.paint_focus(painter, self.rect())
        painter.end()

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _x(self, share: float) -> float:
        return _EDGE + share * (self.width() - 2 * _EDGE)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _EDGE) / max(1.0, self.width() - 2 * _EDGE)
        self.setValue(round(100 * min(1.0, max(0.0, share))))

    def _on_value(self, value: int) -> None:
        self.update()
        text = self.tr("From {share} on").format(share=percent(value / 100))
        self.setAccessibleDescription(text)
        if self._told:
            return
        self.setToolTip(text)
        self.moved.emit(value / 100)
        if not self.isSliderDown():
            self._pause.start()
