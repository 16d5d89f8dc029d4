"""The map itself: seen, dragged, zoomed, asked what lies where, and an area of it chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from clip_desktop.services.searching.place_names import place_name
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.map.backdrop import Backdrop, Scene
from clip_desktop.ui.map.clusters import Cluster
from clip_desktop.ui.map.faces import Faces
from clip_desktop.ui.map.painting import paint_area, picture_room
from clip_desktop.ui.map.viewport import APART, Box, Viewport, splits
from clip_desktop.ui.places.place import Located
from clip_desktop.ui.style import theme

_NOTCH: Final = 240.0  # of a wheel, for one step of zoom
_PAN: Final = 90  # pixels that an arrow key moves
_SMALLEST: Final = 6  # pixels of an area that was meant

Key = Qt.Key


class MapCanvas(QWidget):
    """The world with photographs on it.

    Args:
        picture_of: a photograph's thumbnail, or None while it is fetched.

    Signals:
        moved: another part of the world is in sight.
        chosen_changed: other photographs are chosen.
        area_chosen: (Box) an area was drawn, or a cluster was opened that cannot be taken apart.
    """

    moved = Signal()
    chosen_changed = Signal()
    area_chosen = Signal(object)

    def __init__(self, picture_of: Callable[[int], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_of = picture_of
        self._located: Located | None = None
        self._clusters: tuple[Viewport, list[Cluster]] | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self._area: QRectF | None = None
        self._holds_all = False  # whether all photographs were brought into sight, and nobody has moved it since
        self._marked = -1  # the cluster that the keyboard is at
        self.chosen: list[int] = []
        self.view = Viewport()
        self.backdrop, self._faces = Backdrop(self), Faces()
        self.backdrop.arrived.connect(self.update)
        self.choosing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map"))
        self._tell_keys()

    def show_located(self, located: Located) -> None:
        """Show photographs; the map stays where it is, and those chosen stay so as far as they are there."""
        self._located, self._clusters = located, None
        there = set(located.points.ids[np.isin(located.points.ids, self.chosen)].tolist())
        self.chosen = [photo for photo in self.chosen if photo in there]
        self._marked = self._ringed if self._marked >= 0 else -1
        self.update()

    def choose(self, photo_ids: list[int]) -> None:
        """Choose photographs: a cluster, or none."""
        if photo_ids != self.chosen:
            self.chosen = photo_ids
            self.chosen_changed.emit()
            self.update()

    def move_to(self, view: Viewport) -> None:
        """Show another part of the world."""
        self._holds_all = False
        if view != self.view:
            self.view, self._marked = view, -1
            self.moved.emit()
            self.update()

    def show_all(self) -> None:
        """Bring all photographs into sight."""
        if self._located is not None and len(self._located.points):
            self.move_to(self.view.around(self._located.points.bounds()))
            self._holds_all = True

    @property
    def clusters(self) -> list[Cluster]:
        """The photographs in sight, gathered."""
        if self._located is None:
            return []
        if self._clusters is None or self._clusters[0] != self.view:
            self._clusters = self.view, self._located.points.clusters(self.view)
        return self._clusters[1]

    def cluster_at(self, at: QPointF) -> Cluster | None:
        """The cluster that is painted at a point."""
        found = (cluster for cluster in self.clusters if picture_room(self._place(cluster)).contains(at))
        return next(found, None)

    def told(self, cluster: Cluster) -> str:
        """Where a cluster is, and how many photographs it stands for."""
        assert self._located is not None
        points, one = self._located.points, cluster.newest
        where = place_name(float(points.lat[one]), float(points.lon[one]))
        return "\n".join(filter(None, (where, photographs(cluster.count))))

    def open(self, cluster: Cluster) -> None:
        """Go nearer, until its photographs lie apart; those that never will are shown."""
        assert self._located is not None
        box: Box = self._located.points.bounds(cluster.members)
        nearer = self.view.around(box)
        if cluster.count > 1 and nearer.zoom > self.view.zoom and splits(box):
            self.move_to(nearer)
        else:
            self.area_chosen.emit(box)

    def _photos_of(self, cluster: Cluster) -> list[int]:
        """Those that a cluster stands for, the newest first."""
        assert self._located is not None
        ids: list[int] = self._located.points.ids[np.sort(cluster.members)].tolist()
        return ids

    @property
    def _ringed(self) -> int:
        """The cluster in sight with the first of the chosen photographs; -1 where there is none."""
        if self._located is None or not self.chosen:
            return -1
        ids, first = self._located.points.ids, self.chosen[0]
        held = (number for number, one in enumerate(self.clusters) if (ids[one.members] == first).any())
        return next(held, -1)

    def _place(self, cluster: Cluster) -> QPointF:
        return QPointF(*self.view.pixel(cluster.x, cluster.y))

    # Qt's own calls

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.backdrop.draw(painter, self._scene())
        self._faces.begin(painter)
        if self._located is not None:
            ringed = self._ringed if self._marked < 0 else self._marked
            for number, cluster in reversed(list(enumerate(self.clusters))):
                picture = self._picture_of(int(self._located.points.ids[cluster.newest]))
                self._faces.draw(painter, self._place(cluster), cluster.count, picture, marked=number == ringed)
        if self._area is not None:
            paint_area(painter, self._area)
        painter.end()
        if not self._faces.complete:
            self.update()

    def _scene(self) -> Scene:
        return Scene(self.view, self.devicePixelRatioF(), theme.colours(), self.font(), self._located)

    def resizeEvent(self, event: QResizeEvent) -> None:
        all_of_it, by_keys = self._holds_all, self._marked >= 0
        if self.chosen and self.isVisible() and not (all_of_it and by_keys):
            self._make_room()
        else:
            self.move_to(self.view.resized(self.width(), self.height()))
            if all_of_it:
                self.show_all()
        self._marked = self._ringed if by_keys else -1

    def _make_room(self) -> None:
        """Something comes or goes beside the map: what is chosen stays under the mouse, or comes back into sight."""
        before, ringed = self.view, self._ringed
        place = self.clusters[ringed] if ringed >= 0 else None
        view = before.resized(self.width(), self.height())
        view = view.panned((before.width - view.width) / 2, (before.height - view.height) / 2)
        if place is not None:
            left, top = view.pixel(place.x, place.y)
            beyond = max(0.0, left + APART - view.width), max(0.0, top + APART - view.height)
            view = view.panned(-beyond[0], -beyond[1])
        self.move_to(view)

    def wheelEvent(self, event: QWheelEvent) -> None:
        at = event.position()
        self.move_to(self.view.zoomed(event.angleDelta().y() / _NOTCH, (at.x(), at.y())))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
            if self.choosing or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._area = QRectF(event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            over = self.cluster_at(at) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else self._plain_cursor())
        elif self._area is not None:
            self._area = QRectF(self._pressed, at).normalized()
            self.update()
        else:
            step = at - self._pressed
            if self._dragged or step.manhattanLength() >= QApplication.startDragDistance():
                self._dragged, self._pressed = True, at
                self.move_to(self.view.panned(step.x(), step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        area, pressed, dragged = self._area, self._pressed, self._dragged
        self._area, self._pressed = None, None
        self.update()
        if area is not None and min(area.width(), area.height()) >= _SMALLEST:
            self.area_chosen.emit(self.view.box(area.left(), area.top(), area.right(), area.bottom()))
        elif pressed is not None and not dragged:
            cluster = self.cluster_at(event.position())
            if cluster is not None and (cluster.count > 1 or self._photos_of(cluster) == self.chosen):
                self.open(cluster)
            else:
                self.choose([] if cluster is None else self._photos_of(cluster))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        cluster = self.cluster_at(at)
        if cluster is None:
            self.move_to(self.view.zoomed(1, (at.x(), at.y())))
        elif self._photos_of(cluster) == self.chosen:
            self.open(cluster)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Key.Key_Left: (_PAN, 0), Key.Key_Right: (-_PAN, 0), Key.Key_Up: (0, _PAN), Key.Key_Down: (0, -_PAN)}
        step = moves.get(Key(event.key()))
        if step is not None:
            self.move_to(self.view.panned(*step))
        elif event.key() in (Key.Key_Plus, Key.Key_Equal, Key.Key_Minus):
            self.move_to(self.view.zoomed(-1 if event.key() == Key.Key_Minus else 1))
        elif event.key() == Key.Key_0:
            self.show_all()
        elif event.key() in (Key.Key_Return, Key.Key_Enter) and 0 <= self._marked < len(self.clusters):
            self.open(self.clusters[self._marked])
        elif event.key() == Key.Key_Escape and self._area is not None:
            self._area, self._pressed = None, None
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Key.Key_0:
            event.accept()  # elsewhere it takes the stars away
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cluster = self.cluster_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.told(cluster) if cluster is not None else "", self)
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the clusters, the largest first, and then on."""
        number = self._marked + 1 if forward else self._marked - 1
        if -1 < number < len(self.clusters):
            self._marked = number
            cluster = self.clusters[number]
            self.setAccessibleDescription(self.told(cluster))
            self.choose(self._photos_of(cluster))
            self.update()
            return True
        self._marked = -1
        self.update()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._marked < 0:  # not before: what changes where the keyboard is would be read aloud
            self._tell_keys()

    def _tell_keys(self) -> None:
        self.setAccessibleDescription(
            self.tr("Arrows move it, plus and minus zoom, Tab goes from photograph to photograph, Enter opens them.")
        )

    def _plain_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor if self.choosing else Qt.CursorShape.ArrowCursor
