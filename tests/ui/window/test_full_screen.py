"""The full screen and the slide show, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.style import motion, theme
from clip_desktop.ui.style.colours import LIGHT
from clip_desktop.ui.viewer import immersion
from clip_desktop.ui.viewer.canvas import PictureCanvas
from tests.ui.conftest import SOON

Key = Qt.Key


def _open(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.open_viewer(int(window.photos.ids[0]))
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _move_mouse(window: MainWindow) -> None:
    at, none = QPointF(300, 300), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.pages.viewer.canvas, move)


def test_the_photograph_has_the_screen_to_itself_until_the_mouse_moves(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, viewer = full_window, full_window.pages.viewer
    _open(qtbot, window)
    viewer._immersion._rest.setInterval(50)
    window.full_screen.toggle()
    qtbot.waitUntil(lambda: not viewer.bar.isVisible() and not viewer.strip.isVisible(), timeout=SOON)
    assert not window.menuBar().isVisible()
    assert not window.details.panel.isVisible()
    assert viewer.canvas.size() == viewer.size()
    assert viewer.canvas.cursor().shape() == Qt.CursorShape.BlankCursor
    alone = viewer.canvas.frame()
    viewer._immersion._rest.setInterval(immersion.STAYS_MS)
    _move_mouse(window)
    assert viewer.bar.isVisible()
    assert viewer.strip.isVisible()
    assert viewer.canvas.frame() == alone  # nothing moves when they come
    assert viewer.canvas.cursor().shape() != Qt.CursorShape.BlankCursor
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert not window.full_screen.on
    assert window.pages.large
    for widget in (viewer.bar, viewer.strip, window.menuBar(), window.details.panel):
        assert widget.isVisible()
    assert viewer.canvas.height() < viewer.height()
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert not window.pages.large


def test_slides_go_on_only_when_the_next_is_there_and_go_round(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, slides, viewer = full_window, full_window.pages.slides, full_window.pages.viewer
    shown: list[int] = []
    viewer.shown.connect(shown.append)
    window.photos.grid.selectAll()
    chosen = window.photos.chosen
    window.actions_.slides.trigger()
    assert window.full_screen.on
    assert window.pages.large
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    monkeypatch.setattr(type(viewer), "next_is_ready", property(lambda _: False))
    slides._over()
    assert shown == chosen[:1]
    monkeypatch.undo()
    viewer.more_at_hand.emit()  # what was waited for has come
    for _ in range(12):
        qtbot.waitUntil(lambda: viewer.next_is_ready, timeout=SOON)
        slides._over()
    assert shown == [*chosen, *chosen[:2]]
    slides.stop()
    assert not window.full_screen.on
    assert not slides._time.isActive()


def test_slides_are_paused_and_left_by_keys(qtbot: QtBot, full_window: MainWindow) -> None:
    window, slides, viewer = full_window, full_window.pages.slides, full_window.pages.viewer
    window.actions_.slides.trigger()
    assert slides._time.isActive()
    qtbot.keyClick(viewer, Key.Key_Space)
    assert slides.paused
    assert not slides._time.isActive()
    assert "paused" in viewer.bar.note.text()
    first = viewer.photo_id
    qtbot.keyClick(viewer, Key.Key_Right)
    assert viewer.photo_id != first
    assert not slides._time.isActive()
    qtbot.keyClick(viewer, Key.Key_Space)
    assert slides._time.isActive()
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert not slides.running
    assert not window.pages.large
    assert not window.full_screen.on
    assert not slides._time.isActive()
    assert viewer.bar.note.text() == ""


def test_slides_are_shown_in_the_dark_in_each_look(qtbot: QtBot, full_window: MainWindow) -> None:
    theme.apply(QApplication.instance(), False)
    window, canvas = full_window, full_window.pages.viewer.canvas
    window.actions_.slides.trigger()
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert _corner(canvas) == "#000000"
    window.pages.slides.stop()
    assert _corner(canvas) == theme.colours().ground == LIGHT.ground


def _corner(canvas: PictureCanvas) -> str:
    canvas.resize(400, 900)  # the picture is wide: there is ground above it
    return canvas.grab().toImage().pixelColor(2, 2).name()


def test_shuffled_slides_show_each_once(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    with qtbot.waitSignal(window.session.settings_changed):
        window.session.set(slide_shuffle=True)
    window.actions_.slides.trigger()
    row = window.pages.viewer._ids.tolist()
    assert sorted(row) == sorted(window.photos.ids.tolist())
    assert row[0] == int(window.photos.ids[0])
    window.pages.slides.stop()


@pytest.mark.parametrize(("word", "fades"), [("on", False), ("off", True)])
def test_slides_fade_unless_less_motion_is_wanted(
    qtbot: QtBot, full_window: MainWindow, word: str, fades: bool
) -> None:
    window, slides, viewer = full_window, full_window.pages.slides, full_window.pages.viewer
    with qtbot.waitSignal(window.session.settings_changed):
        window.session.set(reduced_motion=word)
    assert motion.reduced(window.session.workspace.settings) is not fades
    window.actions_.slides.trigger()
    qtbot.waitUntil(lambda: viewer.next_is_ready, timeout=SOON)
    slides._over()
    assert (viewer.canvas._before_left > 0) is fades
    qtbot.waitUntil(lambda: viewer.canvas._before.isNull(), timeout=SOON)
    slides.stop()


def test_going_elsewhere_ends_the_slides(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.actions_.slides.trigger()
    window.pages.close_viewer()
    assert not window.pages.slides.running
    assert not window.full_screen.on
    assert window.menuBar().isVisible()


def _stepped_slides(qtbot: QtBot, window: MainWindow, steps: int) -> int:
    """Begin a slide show, go on by the arrow, leave it by Escape; gives the photograph seen last."""
    viewer = window.pages.viewer
    window.actions_.slides.trigger()
    for _ in range(steps):
        qtbot.keyClick(viewer, Key.Key_Right)
    last = viewer.photo_id
    qtbot.keyClick(viewer, Key.Key_Escape)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    return last


def _current(window: MainWindow) -> int:
    return int(window.photos.ids[window.photos.grid.currentIndex().row()])


def test_slides_of_the_grid_end_in_the_grid_at_the_photograph_seen_last(qtbot: QtBot, full_window: MainWindow) -> None:
    window, grid = full_window, full_window.photos.grid
    window.resize(900, 400)
    grid.resize_cells(400)
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() > 0, timeout=SOON)
    last = _stepped_slides(qtbot, window, 9)
    assert last == int(window.photos.ids[9])
    assert window.pages.currentWidget() is window.photos
    assert QApplication.focusWidget() is grid
    assert window.photos.chosen == [last] == [_current(window)]
    assert 9 in grid.rows_in_sight
    assert window.menuBar().isVisible()


def test_slides_of_some_leave_them_chosen(qtbot: QtBot, full_window: MainWindow) -> None:
    window, grid = full_window, full_window.photos.grid
    window.photos.choose(int(window.photos.ids[2]))
    for _ in range(3):
        qtbot.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = window.photos.chosen
    last = _stepped_slides(qtbot, window, 2)
    assert chosen == window.photos.ids[2:6].tolist()
    assert window.photos.chosen == chosen
    assert _current(window) == last == chosen[2]


def test_slides_begun_large_end_large(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _open(qtbot, window)
    last = _stepped_slides(qtbot, window, 2)
    assert window.pages.large
    assert window.pages.viewer.photo_id == last
    assert not window.full_screen.on
    qtbot.keyClick(window.pages.viewer, Key.Key_Escape)
    assert window.photos.chosen == [last]


def test_slides_begun_among_those_compared_go_through_them_and_end_there(qtbot: QtBot, full_window: MainWindow) -> None:
    window, ids = full_window, full_window.photos.ids.tolist()
    window.pages.open_comparison(ids[:3])
    last = _stepped_slides(qtbot, window, 2)
    assert window.pages.comparing
    assert window.pages.compare.ids == ids[:3]
    assert window.pages.compare.photo_id == last == ids[2]
    qtbot.keyClick(window.pages.compare.current, Key.Key_Return)
    assert window.pages.large
    assert _stepped_slides(qtbot, window, 1) == ids[0]
    assert window.pages.large
    qtbot.keyClick(window.pages.viewer, Key.Key_Escape)
    assert window.pages.comparing


def test_leaving_the_full_screen_ends_the_slides_in_the_grid(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.actions_.slides.trigger()
    window.actions_.full_screen.trigger()
    assert not window.full_screen.on
    assert not window.pages.slides.running
    assert window.pages.currentWidget() is window.photos
