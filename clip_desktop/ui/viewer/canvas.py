"""Where one photograph is painted large: zoomed to the cursor, pushed by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from clip_desktop.ui.style import theme
from clip_desktop.ui.viewer.viewpoint import Viewpoint

STEP: Final = 1.25  # of a key, a button or a notch of the wheel
_NOTCH: Final = 120
_SQUARES_FROM: Final = 4.0  # from this scale on pixels are shown as what they are
_NEARLY: Final = 0.97


class PictureCanvas(QWidget):
    """Paints the best image at hand of one picture. Paints no more than is in sight, however large the picture.

    Signals:
        viewpoint_changed: another part is seen, or another size.
        detail_wanted: (pixels) what is shown could be sharper, with images whose shorter edge has so many pixels.
        double_clicked: a double click.
    """

    viewpoint_changed = Signal()
    detail_wanted = Signal(int)
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureCanvas")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._images: list[QImage] = []
        self._view: Viewpoint | None = None
        self._dragged_from: QPointF | None = None
        self._cursor_hidden = False
        self._before = QPixmap()
        self._before_left = 0.0
        self._dark = False

    @property
    def viewpoint(self) -> Viewpoint | None:
        """What is seen; None without a picture."""
        return self._view

    def show_picture(self, size: QSize, turn: int = 0) -> None:
        """Begin with another picture, fitted.

        Args:
            size: of the whole in pixels, empty when nothing is known.
            turn: quarter turns clockwise by which it is seen otherwise than it lies.
        """
        self._images = []
        self._view = None if size.isEmpty() else Viewpoint.on(size.toTuple(), self._view_size(), turn)
        self._moved()

    def show_images(self, images: Sequence[QImage], size: QSize) -> None:
        """What is at hand of the picture, and the size of the whole in pixels. What is seen stays where it is."""
        self._images = sorted((image for image in images if not image.isNull()), key=lambda image: image.width())
        view = self._view
        if not size.isEmpty() and (view is None or view.lying != size.toTuple()):
            self._view = Viewpoint.on(size.toTuple(), self._view_size(), view.turn if view is not None else 0)
        self._moved()

    def fit(self) -> None:
        """The whole picture."""
        if self._view is not None:
            self._look(self._view.fit())

    def actual_size(self, at: QPointF | None = None) -> None:
        """One device pixel for each pixel of the picture."""
        self._zoom_to(1.0, at)

    def darken(self, dark: bool) -> None:
        """Black around the picture in each look, as in a dark room, or the ground of the look."""
        self._dark = dark
        self.update()

    def toggle_fit(self) -> None:
        """The actual size where the whole picture is seen, and the whole picture else."""
        if self._view is not None and self._view.fitted:
            self.actual_size()
        else:
            self.fit()

    def zoom(self, steps: float, at: QPointF | None = None) -> None:
        """Larger (or smaller) by steps of a quarter; ``at`` stays where it is, or else the middle."""
        if self._view is not None:
            self._zoom_to(self._view.shown_scale * STEP**steps, at)

    def pan(self, right: float, down: float) -> None:
        """Push the picture by logical pixels."""
        if self._view is not None:
            ratio = self.devicePixelRatioF()
            self._look(self._view.panned(right * ratio, down * ratio))

    def turn(self, quarters: int) -> None:
        """Turn what is seen clockwise by quarters; the picture itself stays as it is."""
        if self._view is not None:
            self._look(self._view.turned(quarters))

    def look_like(self, view: Viewpoint) -> None:
        """See the same part of this picture as another viewpoint shows of its own."""
        if self._view is not None:
            self._look(self._view.like(view))

    def show_before(self, before: QPixmap, share: float) -> None:
        """Paint what was seen before over the picture, by a share from 1 (that alone) to 0 (no longer)."""
        self._before, self._before_left = before if share > 0 else QPixmap(), share
        self.update()

    def hide_cursor(self, hidden: bool) -> None:
        """Whether the cursor is out of sight over the picture."""
        self._cursor_hidden = hidden
        self._show_cursor()

    def frame(self) -> QRectF:
        """Where the whole picture would lie, in logical pixels of this widget."""
        view = self._view
        if view is None:
            return QRectF()
        (left, top), scale, ratio = view.left_top, view.shown_scale, self.devicePixelRatioF()
        return QRectF(left / ratio, top / ratio, view.width * scale / ratio, view.height * scale / ratio)

    def _zoom_to(self, scale: float, at: QPointF | None) -> None:
        if self._view is not None:
            ratio = self.devicePixelRatioF()
            self._look(self._view.zoomed(scale, None if at is None else (at.x() * ratio, at.y() * ratio)))

    def _look(self, view: Viewpoint) -> None:
        if view != self._view:
            self._view = view
            self._moved()

    def _moved(self) -> None:
        self.update()
        self._show_cursor()
        self.viewpoint_changed.emit()
        view = self._view
        if view is not None:
            wanted = min(view.short_edge, view.width, view.height)
            if not self._images or min(self._images[-1].width(), self._images[-1].height()) < _NEARLY * wanted:
                self.detail_wanted.emit(wanted)

    def _paint_picture(self, painter: QPainter, view: Viewpoint, image: QImage) -> None:
        """What is in sight of it, turned about its middle."""
        frame = self.frame()
        middle = frame.center()
        turned = (
            QTransform().translate(middle.x(), middle.y()).rotate(90 * view.turn).translate(-middle.x(), -middle.y())
        )
        back = turned.inverted()[0]
        seen, lying = back.mapRect(frame.intersected(QRectF(self.rect()))), back.mapRect(frame)
        across, along = image.width() / lying.width(), image.height() / lying.height()
        source = QRectF(
            (seen.x() - lying.x()) * across,
            (seen.y() - lying.y()) * along,
            seen.width() * across,
            seen.height() * along,
        )
        smooth = view.shown_scale < _SQUARES_FROM or image.width() < view.lying[0]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(turned, True)
        painter.drawImage(seen, image, source)

    def _view_size(self) -> tuple[int, int, float]:
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)), ratio

    def _best(self, view: Viewpoint) -> QImage | None:
        """The smallest image that is sharp at this scale: a much larger one would flicker when painted small."""
        wanted = _NEARLY * view.lying[0] * view.shown_scale
        sharp = (image for image in self._images if image.width() >= wanted)
        return next(sharp, self._images[-1] if self._images else None)

    def _show_cursor(self) -> None:
        if self._cursor_hidden:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif self._view is None or self._view.fitted:
            self.unsetCursor()
        else:
            held = self._dragged_from is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    # Qt's own calls

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(Qt.GlobalColor.black if self._dark else theme.colours().ground))
        view = self._view
        image = None if view is None else self._best(view)
        if view is not None and image is not None:
            self._paint_picture(painter, view, image)
        if not self._before.isNull():
            painter.resetTransform()
            painter.setOpacity(self._before_left)
            painter.drawPixmap(self.rect(), self._before)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._look(self._view.in_view(*self._view_size()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(event.angleDelta().y() / _NOTCH, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._view is not None and not self._view.fitted:
            self._dragged_from = event.position()
            self._show_cursor()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            way = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self.pan(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from = None
            self.double_clicked.emit()
