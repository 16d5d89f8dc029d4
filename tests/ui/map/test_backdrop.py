"""The world behind the photographs: right where the map was dragged to, and painted by nobody who waits for it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from clip_desktop.ui.app import application
from clip_desktop.ui.map import backdrop, faces
from clip_desktop.ui.map.backdrop import Backdrop, Scene
from clip_desktop.ui.map.faces import Faces
from clip_desktop.ui.map.projection import project
from clip_desktop.ui.map.viewport import Viewport
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.colours import DARK, LIGHT

SOON = 15_000
EUROPE = Viewport(0.53, 0.34, 4.0, 500, 400)
MOSCOW, CASPIAN, ATLANTIC, CHUKOTKA, HESSE = (55.8, 37.6), (42.0, 50.5), (40.0, -40.0), (66.0, -175.0), (50.5, 9.0)


@pytest.fixture
def world(qtbot: QtBot, no_threads_left: None) -> Iterator[Backdrop]:
    application()
    made = Backdrop()
    yield made
    made.close_threads()


def _scene(view: Viewport, look: object = LIGHT, ratio: float = 1.0) -> Scene:
    return Scene(view, ratio, look, QFont(), None)  # type: ignore[arg-type]


def _drawn(world: Backdrop, scene: Scene) -> QImage:
    image = QImage(QSize(scene.view.width, scene.view.height) * scene.ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scene.ratio)
    image.fill(0)
    painter = QPainter(image)
    world.draw(painter, scene)
    painter.end()
    return image


def _settled(qtbot: QtBot, world: Backdrop, scene: Scene) -> QImage:
    _drawn(world, scene)
    qtbot.waitUntil(lambda: world.settled, timeout=SOON)
    return _drawn(world, scene)


def _colour(image: QImage, view: Viewport, place: tuple[float, float]) -> str:
    x, y = project(np.array([place[0]]), np.array([place[1]]))
    return QColor(image.pixel(QPointF(*view.pixel(float(x[0]), float(y[0]))).toPoint())).name()


@pytest.mark.parametrize("zoom", [3.0, 4.0, 6.6, 8.5])
def test_land_and_seas_are_where_they_are(qtbot: QtBot, world: Backdrop, zoom: float) -> None:
    for place, colour in ((MOSCOW, LIGHT.raised), (CASPIAN, LIGHT.window), (ATLANTIC, LIGHT.window)):
        x, y = project(np.array([place[0]]), np.array([place[1]]))
        view = Viewport(float(x[0]) % 1, float(y[0]), zoom, 500, 400).settled()
        assert _colour(_settled(qtbot, world, _scene(view)), view, place) == colour


def test_the_world_goes_on_over_the_date_line(qtbot: QtBot, world: Backdrop) -> None:
    for x in (0.01, 0.99):
        view = Viewport(x, 0.27, 4.0, 600, 400).settled()
        assert _colour(_settled(qtbot, world, _scene(view)), view, CHUKOTKA) == LIGHT.raised


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_drag_shows_another_part_of_the_same_picture(qtbot: QtBot, world: Backdrop, ratio: float) -> None:
    before = _settled(qtbot, world, _scene(EUROPE, ratio=ratio))
    after = _drawn(world, _scene(EUROPE.panned(-60, 30), ratio=ratio))
    assert world.settled  # nothing was asked for
    step = QPoint(60, -30) * ratio
    size = before.size() - QSize(60, 30) * ratio
    moved = after.copy(0, round(30 * ratio), size.width(), size.height())
    assert moved == before.copy(step.x(), 0, size.width(), size.height())
    colours = {moved.pixel(x, y) for x in range(0, size.width(), 5) for y in range(0, size.height(), 5)}
    assert len(colours) > 2  # land and sea were compared


def test_the_next_picture_is_begun_before_the_map_leaves_the_last(qtbot: QtBot, world: Backdrop) -> None:
    _settled(qtbot, world, _scene(EUROPE))
    far = EUROPE.panned(-200, 0)
    at_once = _drawn(world, _scene(far))
    assert not world.settled
    with qtbot.waitSignal(world.arrived, timeout=SOON):
        pass
    assert world.settled
    assert _drawn(world, _scene(far)) == at_once  # it lay within the margin, whole


def test_the_old_picture_stands_in_while_another_zoom_or_look_is_painted(qtbot: QtBot, world: Backdrop) -> None:
    _settled(qtbot, world, _scene(EUROPE))
    nearer = EUROPE.zoomed(0.5)
    assert _colour(_drawn(world, _scene(nearer)), nearer, HESSE) == LIGHT.raised
    dark = _settled(qtbot, world, _scene(nearer, DARK))
    assert _colour(dark, nearer, HESSE) == DARK.raised


def test_only_the_last_of_many_wishes_is_painted(
    qtbot: QtBot, world: Backdrop, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[float] = []
    paint = backdrop.paint_scene

    def noted(scene: Scene) -> QImage:
        painted.append(scene.view.zoom)
        return paint(scene)

    monkeypatch.setattr(backdrop, "paint_scene", noted)
    for step in range(20):
        _drawn(world, _scene(EUROPE.zoomed(step / 10)))
    qtbot.waitUntil(lambda: world.settled, timeout=SOON)
    assert painted[-1] == EUROPE.zoomed(1.9).zoom
    assert len(painted) < 10


def test_photographs_are_painted_a_few_each_frame(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    monkeypatch.setattr(faces, "_A_FRAME", 3)
    picture = QPixmap(60, 40)
    picture.fill(QColor("#ff0000"))
    drawn = Faces()
    for frame in range(3):
        image = QImage(400, 60, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        drawn.begin(painter)
        for n in range(7):
            drawn.draw(painter, QPointF(30 + 54 * n, 30), n + 1, picture, marked=False)
        painter.end()
        made = sum(_red(image, 30 + 54 * n) for n in range(7))
        assert made == min(7, 3 * (frame + 1))
        assert drawn.complete == (frame == 2)


def test_a_frame_paints_few_new_pictures_and_asks_once_how_they_look(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application()
    asked, made = [], []
    colours, face = theme.colours, faces._face
    monkeypatch.setattr(theme, "colours", lambda: asked.append(1) or colours())
    monkeypatch.setattr(faces, "_face", lambda *said, **marked: made.append(1) or face(*said, **marked))
    picture = QPixmap(60, 40)
    picture.fill(QColor("#ff0000"))
    image, drawn = QImage(400, 60, QImage.Format.Format_RGB32), Faces()
    for _ in range(30):
        painter = QPainter(image)
        drawn.begin(painter)
        before = len(made)
        for n in range(200):
            drawn.draw(painter, QPointF(30, 30), n + 1, picture, marked=False)
        painter.end()
        assert len(made) - before <= 16
    assert len(made) == 200 and drawn.complete
    asked.clear()
    painter = QPainter(image)
    drawn.begin(painter)
    for n in range(200):
        drawn.draw(painter, QPointF(30, 30), n + 1, picture, marked=False)
    painter.end()
    assert len(asked) == 1


def _red(image: QImage, x: int) -> bool:
    colour = QColor(image.pixel(x, 40))
    return colour.red() > 250 and colour.green() < 5
