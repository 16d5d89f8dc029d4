"""The world behind the photographs, painted beforehand by a thread of its own, so that no drag waits for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from clip_desktop.ui.map.painting import clusters_rooms, paint_names, paint_world, rehearse
from clip_desktop.ui.map.viewport import Viewport
from clip_desktop.ui.places.place import Located
from clip_desktop.ui.running.tasks import Courier, Worker
from clip_desktop.ui.style.colours import Colours

_MARGIN: Final = 256  # pixels that are painted around the window
_LEFT: Final = 128  # of them, when the next picture is begun


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What a picture of the world shows: where, how fine and in which colours, and beside which photographs."""

    view: Viewport
    ratio: float
    look: Colours
    font: QFont
    located: Located | None

    def holds(self, other: Scene) -> bool:
        """Whether this one's picture shows another scene too, with something left around it."""
        same = self.located is other.located and self.look == other.look and self.font == other.font
        if not same or (self.ratio, self.view.zoom) != (other.ratio, other.view.zoom):
            return False
        place = self.seen_in(other.view)
        left, top = -place.left(), -place.top()
        right, bottom = place.right() - other.view.width, place.bottom() - other.view.height
        return min(left, top, right, bottom) >= _LEFT

    def seen_in(self, view: Viewport) -> QRectF:
        """Where this one's picture lies in a window."""
        own = self.view
        scale = view.side / own.side
        across = ((own.x - view.x + 0.5) % 1.0 - 0.5) * view.side + view.width / 2 - own.width * scale / 2
        down = (own.y - view.y) * view.side + view.height / 2 - own.height * scale / 2
        return QRectF(across, down, own.width * scale, own.height * scale)


class Backdrop(QObject):
    """Keeps one picture of the world, larger than the window, and has the next painted before it is left.

    While another zoom is being painted, the picture at hand is scaled.

    Signals:
        arrived: a newer picture is at hand.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: tuple[Scene, QImage] | None = None
        self._asked: Scene | None = None  # what is being painted, or will be
        self._worker = Worker("map", Courier(self), lambda: None, lambda nothing: None)

    @property
    def settled(self) -> bool:
        """Whether nothing is being painted."""
        return self._asked is None

    def close_threads(self) -> None:
        """Wait for the thread that paints."""
        self._worker.close()

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw what is at hand, and have painted what is not."""
        shown = self._asked or (self._picture[0] if self._picture else None)
        if shown is None:
            rehearse()
        if shown is None or not shown.holds(scene):
            self._ask(scene)
        painter.fillRect(QRectF(0, 0, scene.view.width, scene.view.height), QColor(scene.look.window))
        if self._picture is None:
            return
        of, image = self._picture
        place = of.seen_in(scene.view)
        if of.view.zoom == scene.view.zoom:  # on whole pixels, as it was painted
            painter.drawImage(QPointF(*(round(at * of.ratio) / of.ratio for at in (place.x(), place.y()))), image)
        else:
            painter.drawImage(place, image)

    def _ask(self, scene: Scene) -> None:
        view = scene.view
        wider = replace(view, width=view.width + 2 * _MARGIN, height=view.height + 2 * _MARGIN)
        asked = self._asked = replace(scene, view=wider)

        def paint(_: None) -> QImage | None:
            return paint_scene(asked) if asked is self._asked else None

        def keep(image: QImage | None) -> None:
            if image is not None and asked is self._asked:
                self._picture, self._asked = (asked, image), None
                self.arrived.emit()

        self._worker.run(paint, keep, _fail)


def paint_scene(scene: Scene) -> QImage:
    """A picture of the world with its names. On any thread."""
    view, ratio = scene.view, scene.ratio
    image = QImage(round(view.width * ratio), round(view.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(scene.font)
    paint_world(painter, view, scene.look)
    if scene.located is not None:
        clusters = scene.located.points.clusters(view)
        places = [QPointF(*view.pixel(cluster.x, cluster.y)) for cluster in clusters]
        paint_names(painter, view, scene.look, scene.located.cities, clusters_rooms(places))
        for zoom in (int(view.zoom) - 1, int(view.zoom) + 1):  # so that the next step of zoom need not
            scene.located.points.prepare(max(0, zoom))
    painter.end()
    return image


def _fail(error: BaseException) -> None:
    raise error
