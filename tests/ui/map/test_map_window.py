"""The map as a person uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.map.canvas import MapCanvas
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.places.search import SearchPlace
from tests.ui.heard import Heard

SOON = 15_000
PLACES = {"zurich": [(47.37, 8.54), (47.37, 8.54)], "geneva": [(46.2, 6.14)], "fiji": [(-17.7, 178.0)]}


def _taken_at(path: Path, lat: float, lon: float, shade: int) -> None:
    image = Image.new("RGB", (48, 32), (200, 30, shade))
    exif = Image.Exif()
    degrees = lambda value: (abs(value), 0.0, 0.0)  # noqa: E731
    exif[0x8825] = {1: "NS"[lat < 0], 2: degrees(lat), 3: "EW"[lon < 0], 4: degrees(lon)}
    image.save(path, exif=exif)


@pytest.fixture
def travelled(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window on photographs of three places, and one of nowhere."""
    folder = tmp_path / "travels"
    folder.mkdir()
    spots = [(f"{name}-{n}.jpg", at) for name, places in PLACES.items() for n, at in enumerate(places)]
    for shade, (name, (lat, lon)) in enumerate(spots):
        _taken_at(folder / name, lat, lon, 40 * shade)
    Image.new("RGB", (48, 32), (9, 9, 9)).save(folder / "nowhere.png")
    window.add_folders([folder])
    qtbot.waitUntil(lambda: len(window.photos.ids) == len(spots) + 1 and window.settled, timeout=SOON)
    window.actions_.map.trigger()
    _settle(qtbot, window)
    return window


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _names(window: MainWindow) -> set[str]:
    rows = window.session.library.photos.rows(window.shown_ids)
    return {row.path.name for row in rows.values()}


def _at(canvas: MapCanvas, name: str) -> QPoint:
    """Where on the map a photograph is painted."""
    for cluster in canvas.clusters:
        if name in canvas.told(cluster):
            return canvas._place(cluster).toPoint()
    raise AssertionError([canvas.told(cluster) for cluster in canvas.clusters])


def test_all_that_says_where_it_was_taken_is_on_the_map(qtbot: QtBot, travelled: MainWindow) -> None:
    page = travelled.photos.map
    assert page.isVisible()
    assert travelled.photos.header.line.text() == "4 photographs · 1 does not say where it was taken"
    assert sum(cluster.count for cluster in page.canvas.clusters) == 4
    qtbot.waitUntil(lambda: page.in_sight.text() == "4 photographs in sight", timeout=SOON)
    travelled.grab()  # paints it
    before = page.canvas.view
    travelled.resize(travelled.width() - 200, travelled.height())
    qtbot.waitUntil(lambda: page.canvas.view.width < before.width, timeout=SOON)
    assert sum(cluster.count for cluster in page.canvas.clusters) == 4  # nobody has moved it: all stay in sight


def test_a_cluster_opens_until_its_photographs_are_shown(qtbot: QtBot, travelled: MainWindow) -> None:
    canvas = travelled.photos.map.canvas
    before = canvas.view.zoom
    together = max(canvas.clusters, key=lambda cluster: cluster.count)
    assert together.count == 3  # Zurich and Geneva lie together, as all the world is in sight
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas._place(together).toPoint())
    assert canvas.view.zoom > before
    assert sorted(cluster.count for cluster in canvas.clusters) == [1, 2]
    assert canvas.told(canvas.clusters[0]) == "Zürich, Switzerland\n2 photographs"
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, "Zürich"))
    _settle(qtbot, travelled)
    assert _names(travelled) == {"zurich-0.jpg", "zurich-1.jpg"}
    travelled.navigation.back()
    _settle(qtbot, travelled)
    assert travelled.photos.map.isVisible()
    assert canvas.view.zoom > before  # where it was left


def test_an_area_that_is_drawn_is_searched(qtbot: QtBot, travelled: MainWindow) -> None:
    page = travelled.photos.map
    canvas = page.canvas
    at = _at(canvas, "Fiji") if any("Fiji" in canvas.told(one) for one in canvas.clusters) else None
    assert at is not None
    start, stop = at - QPoint(30, 30), at + QPoint(30, 30)
    qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, stop)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=stop)
    _settle(qtbot, travelled)
    assert isinstance(travelled.navigation.here, SearchPlace)
    assert travelled.navigation.here.text.startswith("box:")
    assert _names(travelled) == {"fiji-0.jpg"}
    assert not page.choose.isChecked()


def test_shift_and_a_drag_do_the_same_and_a_drag_alone_moves(qtbot: QtBot, travelled: MainWindow) -> None:
    canvas = travelled.photos.map.canvas
    canvas.move_to(canvas.view.zoomed(2))
    middle, view = QPoint(canvas.width() // 2, canvas.height() // 2), canvas.view
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + QPoint(80, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(80, 0))
    assert canvas.view.x == pytest.approx((view.x - 80 / view.side) % 1.0)
    assert isinstance(travelled.navigation.here, MapPlace)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, middle)
    qtbot.mouseMove(canvas, middle + QPoint(80, 80))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, middle + QPoint(80, 80))
    _settle(qtbot, travelled)
    assert isinstance(travelled.navigation.here, SearchPlace)


def test_the_keyboard_does_all_of_it(qtbot: QtBot, travelled: MainWindow) -> None:
    canvas = travelled.photos.map.canvas
    all_of_it = canvas.view
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.zoom == pytest.approx(all_of_it.zoom + 1)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view == all_of_it
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.accessibleDescription() == canvas.told(canvas.clusters[0])
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.view.zoom > all_of_it.zoom
    qtbot.mouseClick(travelled.photos.map.show_these, Qt.MouseButton.LeftButton)
    _settle(qtbot, travelled)
    assert _names(travelled) == {"zurich-0.jpg", "zurich-1.jpg", "geneva-0.jpg"}


def test_what_comes_into_sight_is_told_and_where_the_keyboard_was_no_longer(
    qtbot: QtBot, travelled: MainWindow, heard: Heard
) -> None:
    page = travelled.photos.map
    keys = page.canvas.accessibleDescription()
    page.canvas.setFocus()
    qtbot.keyClick(page.canvas, Qt.Key.Key_Tab)
    assert page.canvas.accessibleDescription() == page.canvas.told(page.canvas.clusters[0])
    qtbot.keyClick(page.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.in_sight.text() in heard, timeout=SOON)
    assert "in sight" in page.in_sight.text()
    assert heard.count(page.in_sight.text()) == 1
    page.show_these.setFocus()
    assert page.canvas.accessibleDescription() == keys


def test_a_photograph_is_shown_on_the_map(qtbot: QtBot, travelled: MainWindow) -> None:
    travelled.search("file:fiji")
    _settle(qtbot, travelled)
    travelled.photos.choose(travelled.shown_ids[0])
    travelled.photo_actions.on_map.trigger()
    _settle(qtbot, travelled)
    canvas = travelled.photos.map.canvas
    assert isinstance(travelled.navigation.here, MapPlace)
    assert canvas.view.zoom > 10
    cluster = canvas.cluster_at(QPointF(canvas.width() / 2, canvas.height() / 2))
    assert cluster is not None and cluster.count == 1


def test_the_details_lead_to_the_map(qtbot: QtBot, travelled: MainWindow) -> None:
    travelled.search("file:fiji")
    _settle(qtbot, travelled)
    travelled.photos.choose(travelled.shown_ids[0])
    _settle(qtbot, travelled)
    way = next(b for b in travelled.details.panel.findChildren(QPushButton) if b.text() == "-17.7000, 178.0000")
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    _settle(qtbot, travelled)
    assert isinstance(travelled.navigation.here, MapPlace)
    assert travelled.photos.map.canvas.view.zoom > 10


def test_a_photograph_of_nowhere_is_not_on_it(qtbot: QtBot, travelled: MainWindow) -> None:
    travelled.search("file:nowhere")
    _settle(qtbot, travelled)
    travelled.photos.choose(travelled.shown_ids[0])
    with qtbot.waitSignal(travelled.session.noticed) as said:
        travelled.photo_actions.on_map.trigger()
    assert said.args == ["This photograph does not say where it was taken."]


def test_looked_at_again_it_leaves_the_keyboard_where_it_is(qtbot: QtBot, travelled: MainWindow) -> None:
    field = travelled.search_bar.field
    field.setFocus()
    travelled.navigation.look_again()  # as a running job has it
    _settle(qtbot, travelled)
    assert travelled.focusWidget() is field


def test_arrows_go_through_the_sidebar_past_the_map(qtbot: QtBot, travelled: MainWindow) -> None:
    travelled.activateWindow()
    travelled.sidebar.setFocus()
    while not isinstance(travelled.navigation.here, MapPlace):
        qtbot.keyClick(travelled.sidebar, Qt.Key.Key_Down)
    _settle(qtbot, travelled)
    assert travelled.photos.map.canvas.isVisible()
    assert travelled.focusWidget() is travelled.sidebar


def test_the_details_come_with_the_first_choice_and_tell_of_it(qtbot: QtBot, travelled: MainWindow) -> None:
    canvas, panel = travelled.photos.map.canvas, travelled.details.panel
    assert not panel.isVisible(), "there is nothing that they could tell"
    assert not travelled.actions_.details.isEnabled()
    at = _at(canvas, "Fiji")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    _settle(qtbot, travelled)
    assert panel.isVisible() and panel.title.text() == "fiji-0.jpg"
    assert isinstance(travelled.navigation.here, MapPlace)
    assert "Fiji" in canvas.told(canvas.clusters[canvas._ringed])
    where = _at(canvas, "Fiji")
    assert where.x() <= canvas.width() and abs(where.y() - at.y()) <= 1
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    _settle(qtbot, travelled)
    assert panel.isVisible() and panel.title.text() == "fiji-0.jpg", "it stays chosen wherever the map goes"
    panel.marks.heart.click()
    _settle(qtbot, travelled)
    assert canvas.chosen and panel.isVisible(), "and when the map is read anew"
    travelled.actions_.library.trigger()
    _settle(qtbot, travelled)
    assert panel.isVisible()
    travelled.actions_.map.trigger()
    _settle(qtbot, travelled)
    assert not panel.isVisible()


def test_a_second_click_shows_the_photograph(qtbot: QtBot, travelled: MainWindow) -> None:
    canvas = travelled.photos.map.canvas
    for _ in range(2):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_at(canvas, "Fiji"))
        _settle(qtbot, travelled)
    assert _names(travelled) == {"fiji-0.jpg"}


def test_tab_goes_on_though_the_details_come(qtbot: QtBot, travelled: MainWindow) -> None:
    canvas, panel = travelled.photos.map.canvas, travelled.details.panel
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    _settle(qtbot, travelled)
    assert panel.isVisible() and panel.title.text() == "3 photographs"
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    _settle(qtbot, travelled)
    assert panel.title.text() == "fiji-0.jpg"


def test_who_asks_where_a_photograph_was_taken_is_told_of_it_there(qtbot: QtBot, travelled: MainWindow) -> None:
    travelled.search("file:geneva")
    _settle(qtbot, travelled)
    travelled.photos.choose(travelled.shown_ids[0])
    travelled.photo_actions.on_map.trigger()
    _settle(qtbot, travelled)
    assert travelled.details.panel.isVisible()
    assert travelled.details.panel.title.text() == "geneva-0.jpg"


def test_there_are_no_details_of_problems(qtbot: QtBot, travelled: MainWindow) -> None:
    travelled.go(ProblemsPlace())
    _settle(qtbot, travelled)
    assert not travelled.details.panel.isVisible()
    travelled.search("a photograph of nothing at all rating:5")
    _settle(qtbot, travelled)
    assert travelled.details.panel.isVisible(), "they do not come and go with each answer"
