"""A quick look at a photograph over the grid: by keys, at once, and gone again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.viewer.quick_look import QuickLook
from tests.ui.conftest import SOON

Key = Qt.Key


@pytest.fixture
def look(qtbot: QtBot, full_window: MainWindow) -> QuickLook:
    """Opened on the second photograph."""
    grid = full_window.photos.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(1, 0))
    qtbot.keyClick(grid, Key.Key_Space)
    return full_window.photos.look


def _colour(look: QuickLook) -> tuple[int, int, int]:
    """Of the middle of what is seen."""
    pixel = look.canvas.grab().toImage().pixelColor(look.canvas.rect().center())
    return pixel.red(), pixel.green(), pixel.blue()


def _of_file(window: MainWindow, row: int) -> str:
    photo_id = window.shown_ids[row]
    return window.session.library.photos.rows([photo_id])[photo_id].path.parent.name


def _seen(look: QuickLook) -> str:
    channel = max(range(3), key=lambda n: _colour(look)[n])
    return ("red", "green", "blue")[channel]


def test_space_shows_the_photograph_over_the_grid_and_the_keys_stay_there(
    qtbot: QtBot, full_window: MainWindow, look: QuickLook
) -> None:
    grid = full_window.photos.grid
    assert look.isVisible()
    assert look.geometry() == grid.rect()
    assert not grid.hasFocus() or full_window.focusWidget() is grid
    assert _seen(look) == _of_file(full_window, 1)  # at once: before anything is decoded
    qtbot.waitUntil(lambda: look.settled, timeout=SOON)
    assert look.message.isHidden()
    assert full_window.photos.chosen == [full_window.shown_ids[1]]


def test_arrows_show_the_next_while_it_is_open(qtbot: QtBot, full_window: MainWindow, look: QuickLook) -> None:
    seen = set()
    for row in range(2, 12):
        qtbot.keyClick(full_window.photos.grid, Key.Key_Right)
        assert full_window.photos.grid.currentIndex().row() == row
        assert _seen(look) == _of_file(full_window, row)
        seen.add(_seen(look))
    assert seen == {"red", "green", "blue"}


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Escape])
def test_a_key_puts_it_away(qtbot: QtBot, full_window: MainWindow, look: QuickLook, key: Qt.Key) -> None:
    qtbot.keyClick(full_window.photos.grid, key)
    assert not look.isVisible()
    qtbot.keyClick(full_window.photos.grid, Key.Key_Space)
    assert look.isVisible()


def test_a_click_puts_it_away_and_chooses_nothing_else(qtbot: QtBot, full_window: MainWindow, look: QuickLook) -> None:
    qtbot.mouseClick(look.canvas, Qt.MouseButton.LeftButton, pos=look.canvas.rect().center())
    assert not look.isVisible()
    assert full_window.photos.chosen == [full_window.shown_ids[1]]


def test_enter_opens_the_viewer(qtbot: QtBot, full_window: MainWindow, look: QuickLook) -> None:
    qtbot.keyClick(full_window.photos.grid, Key.Key_Return)
    assert full_window.pages.large
    assert full_window.pages.viewer.photo_id == full_window.shown_ids[1]
    full_window.pages.close_viewer()
    assert not look.isVisible()
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)


def test_stars_can_be_given_meanwhile(qtbot: QtBot, full_window: MainWindow, look: QuickLook) -> None:
    photo_id = full_window.shown_ids[1]
    with qtbot.waitSignal(full_window.session.changed, timeout=SOON):
        full_window.photo_actions.ratings[4].trigger()
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    assert full_window.session.library.photos.rows([photo_id])[photo_id].rating == 4
    assert look.isVisible()


def test_another_place_puts_it_away(qtbot: QtBot, full_window: MainWindow, look: QuickLook) -> None:
    full_window.search("red")
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    assert not look.isVisible()


def test_a_picture_that_cannot_be_had_says_why(
    qtbot: QtBot, full_window: MainWindow, look: QuickLook, pictures: Path
) -> None:
    pictures.rename(pictures.with_name("elsewhere"))
    qtbot.keyClick(full_window.photos.grid, Key.Key_End)
    qtbot.waitUntil(lambda: not look.message.isHidden(), timeout=SOON)
    assert look.message.text()
    assert _seen(look) == _of_file(full_window, 11)  # its thumbnail is shown all the same


def test_what_was_looked_at_is_not_kept_in_memory(qtbot: QtBot, full_window: MainWindow, look: QuickLook) -> None:
    qtbot.waitUntil(lambda: look.settled and look._loader.bytes_kept > 0, timeout=SOON)
    qtbot.keyClick(full_window.photos.grid, Key.Key_Space)
    assert look._loader.bytes_kept == 0
