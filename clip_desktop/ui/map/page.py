"""The page of the map: the map, how many photographs are in sight, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from clip_desktop.ui.announcing import announce
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.map.canvas import MapCanvas
from clip_desktop.ui.map.viewport import Box, rounded, within
from clip_desktop.ui.places.place import Command, Located, turn_to
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, HAIR, NEAR, TOUCH, space
from clip_desktop.ui.widgets.elided import ElidedLabel

_NEAR_ZOOM = 13.0  # for a place that the user asked to see
_PAUSE_MS = 80  # after the map has moved, what is in sight is counted


class MapPage(QWidget):
    """Map and buttons. An area that is chosen becomes a search (``box:``).

    Args:
        picture_of: a photograph's thumbnail, or None while it is fetched.
        run: does what a place offers.
    """

    def __init__(
        self,
        picture_of: Callable[[int], QPixmap | None],
        run: Callable[[Command], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._located: Located | None = None
        self._fitted = False
        self._said = ""
        self.canvas = MapCanvas(picture_of, self)
        self.in_sight = ElidedLabel("dim", self)
        self.show_these = QPushButton(self.tr("Show these"), self)
        self.show_these.setToolTip(self.tr("Search for the photographs taken in the part of the world in sight"))
        self.choose = self._button("box", self.tr("Choose an area: drag over the map (or hold Shift)"))
        self.choose.setCheckable(True)
        self.nearer = self._button("zoom-in", self.tr("Nearer (+)"))
        self.farther = self._button("zoom-out", self.tr("Farther (-)"))
        self.all = self._button("fit", self.tr("All photographs (0)"))
        self._count = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    @property
    def settled(self) -> bool:
        """Whether the world is painted."""
        return self.canvas.backdrop.settled

    def close_threads(self) -> None:
        """Wait for the thread that paints."""
        self.canvas.backdrop.close_threads()

    def show_located(self, located: Located, *, again: bool) -> None:
        """Show photographs. The first time all are brought into sight, or the place that the user asked for."""
        self._located = located
        if not again:
            self.canvas.choose([])
        self.canvas.show_located(located)
        if located.centre is not None:
            lat, lon = located.centre
            near = self.canvas.view.around((lat, lon, lat, lon))
            self.canvas.move_to(near.zoomed(_NEAR_ZOOM - near.zoom))
            self._fitted = True
            self.canvas.choose([] if located.chosen is None else [located.chosen])
        elif not self._fitted:
            self._fitted = len(located.points) > 0
            self.canvas.show_all()
        self._tell()
        self._said = self.in_sight.text()

    def resizeEvent(self, event: object) -> None:
        self._count.start()

    def _connect(self) -> None:
        self._count.timeout.connect(self._tell)
        self._count.timeout.connect(self._announce)
        self.canvas.moved.connect(self._count.start)
        self.canvas.area_chosen.connect(self._search)
        self.show_these.clicked.connect(lambda: self._search(self.canvas.view.in_sight()))
        self.choose.toggled.connect(self._turn_choosing)
        self.nearer.clicked.connect(lambda: self.canvas.move_to(self.canvas.view.zoomed(1)))
        self.farther.clicked.connect(lambda: self.canvas.move_to(self.canvas.view.zoomed(-1)))
        self.all.clicked.connect(self.canvas.show_all)

    def _turn_choosing(self, wanted: bool) -> None:
        self.canvas.choosing = wanted
        self.canvas.setCursor(Qt.CursorShape.CrossCursor if wanted else Qt.CursorShape.ArrowCursor)

    def _search(self, box: Box) -> None:
        self.choose.setChecked(False)
        text = "box:" + ",".join(f"{end:.6f}".rstrip("0").rstrip(".") for end in rounded(box))
        self._run(Command("", "", turn_to(SearchPlace(text))))

    def _tell(self) -> None:
        """Count what is in sight."""
        if self._located is None:
            return
        points = self._located.points
        n = int(within(rounded(self.canvas.view.in_sight()), points.lat, points.lon).sum())
        self.in_sight.tell(self.tr("{photographs} in sight").format(photographs=photographs(n)))
        self.show_these.setEnabled(n > 0)

    def _announce(self) -> None:
        """Say it to those who do not see it, once the map lies still; what it showed at first was said already."""
        if self.in_sight.text() != self._said:
            self._said = self.in_sight.text()
            announce(self, self._said)

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme.icon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        bar = QWidget(self)
        bar.setObjectName("mapBar")
        row = QHBoxLayout(bar)
        space(row, CLOSE, EDGE, HAIR, NEAR, CLOSE)
        row.addWidget(self.show_these)
        row.addWidget(self.in_sight, 1)
        for button in (self.choose, self.farther, self.nearer, self.all):
            row.addWidget(button)
        column = QVBoxLayout(self)
        space(column, TOUCH)
        column.addWidget(bar)
        column.addWidget(self.canvas, 1)
