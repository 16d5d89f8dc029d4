"""What was chosen and in sight comes back: with the place that is gone back to, and with what is undone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.services import photos
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.library import FavouritesPlace, LibraryPlace
from clip_desktop.ui.places.place import Place
from clip_desktop.ui.places.search import SearchPlace
from tests.ui.conftest import SOON

Key = Qt.Key


@pytest.fixture
def narrow(full_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with so few of the photographs in sight that they have to be scrolled through."""
    full_window.resize(900, 640)
    full_window.photos.grid.resize_cells(300)
    qtbot.waitUntil(lambda: full_window.photos.grid.verticalScrollBar().maximum() > 300, timeout=SOON)
    return full_window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def go(qtbot: QtBot, window: MainWindow, place: Place) -> None:
    window.go(place)
    settle(qtbot, window)


def turn(qtbot: QtBot, window: MainWindow, act: str) -> None:
    """Back, forward, undo or redo."""
    getattr(window.actions_, act).trigger()
    settle(qtbot, window)


def choose(qtbot: QtBot, window: MainWindow, rows: range) -> list[int]:
    """Choose a run of photographs by keys; the last of them is current."""
    grid = window.photos.grid
    grid.clearSelection()
    window.photos.choose(int(window.photos.ids[rows.start]))
    for _ in rows[1:]:
        qtbot.keyClick(grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = [int(i) for i in window.photos.ids[rows.start : rows.stop]]
    assert window.photos.chosen == chosen
    return chosen


def current(window: MainWindow) -> int:
    row = window.photos.grid.currentIndex().row()
    return int(window.photos.ids[row]) if row >= 0 else -1


def in_sight(window: MainWindow, photo: int) -> bool:
    """Whether all of it is."""
    grid = window.photos.grid
    rect = grid.visualRect(grid.model().index(window.photos.ids.tolist().index(photo), 0))
    return grid.viewport().rect().contains(rect)


def test_back_and_forward_find_everything_as_it_was_left(qtbot: QtBot, narrow: MainWindow) -> None:
    window, bar = narrow, narrow.photos.grid.verticalScrollBar()
    chosen = choose(qtbot, window, range(6, 9))
    bar.setValue(bar.value() - 37)
    scrolled = bar.value()
    assert scrolled > 0
    go(qtbot, window, SearchPlace("NOT is:favourite"))
    assert window.photos.chosen == []
    assert bar.value() == 0
    there = choose(qtbot, window, range(2))
    turn(qtbot, window, "back")
    assert window.photos.chosen == chosen
    assert current(window) == chosen[-1]
    assert bar.value() == scrolled
    turn(qtbot, window, "forward")
    assert window.photos.chosen == there
    assert current(window) == there[-1]
    turn(qtbot, window, "back")
    assert (window.photos.chosen, bar.value()) == (chosen, scrolled)


def test_a_place_that_is_gone_to_anew_begins_anew(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    choose(qtbot, window, range(3))
    go(qtbot, window, FavouritesPlace())
    go(qtbot, window, LibraryPlace())
    assert window.photos.chosen == []


def test_what_is_no_longer_there_is_missed_by_none_of_the_rest(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    chosen = choose(qtbot, window, range(3, 6))
    go(qtbot, window, FavouritesPlace())
    window.session.edit(lambda library: photos.hide(library, chosen[1:2], True))
    settle(qtbot, window)
    turn(qtbot, window, "back")
    assert window.photos.chosen == [chosen[0], chosen[2]]
    assert current(window) == chosen[2]


def test_whoever_left_from_a_photograph_seen_large_comes_back_to_it(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.pages.open_viewer(int(window.photos.ids[0]))
    for _ in range(4):
        qtbot.keyClick(window.pages.viewer, Key.Key_Right)
    seen = window.pages.viewer.photo_id
    go(qtbot, window, FavouritesPlace())
    turn(qtbot, window, "back")
    assert window.photos.chosen == [seen] == [int(window.photos.ids[4])]


def test_leaving_a_search_finds_the_place_as_it_was_left(qtbot: QtBot, full_window: MainWindow) -> None:
    window, field = full_window, full_window.search_bar.field
    chosen = choose(qtbot, window, range(2, 5))
    for text in ("re", "red"):  # each is a search of its own while it is typed
        window.search(text, finished=False)
        settle(qtbot, window)
    assert window.photos.chosen == []
    field.clear()
    window.search("")
    settle(qtbot, window)
    assert window.photos.chosen == chosen


def test_the_less_likely_that_were_shown_are_shown_again(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.search("red")
    settle(qtbot, window)
    likely = len(window.photos.ids)
    window.photos.header.more_wanted.emit(True)
    assert len(window.photos.ids) > likely
    (last,) = choose(qtbot, window, range(len(window.photos.ids) - 1, len(window.photos.ids)))
    go(qtbot, window, FavouritesPlace())
    turn(qtbot, window, "back")
    assert window.photos.chosen == [last]


def test_undo_brings_photographs_back_chosen_and_in_sight(qtbot: QtBot, narrow: MainWindow) -> None:
    window, grid = narrow, narrow.photos.grid
    gone = choose(qtbot, window, range(7, 9))
    qtbot.keyClick(grid, Key.Key_H)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 10 and window.settled, timeout=SOON)
    assert window.photos.chosen == [int(window.photos.ids[7])], "the next one"
    grid.verticalScrollBar().setValue(0)
    choose(qtbot, window, range(1))
    turn(qtbot, window, "undo")
    assert window.photos.chosen == gone
    assert current(window) == gone[0]
    assert in_sight(window, gone[0])
    turn(qtbot, window, "redo")
    assert len(window.photos.ids) == 10
    turn(qtbot, window, "undo")
    assert window.photos.chosen == gone


def test_undo_chooses_what_its_own_step_took_and_nothing_else(qtbot: QtBot, full_window: MainWindow) -> None:
    window, grid = full_window, full_window.photos.grid
    ids = window.photos.ids.tolist()
    for photo in (ids[2], ids[5]):
        grid.clearSelection()
        window.photos.choose(photo)
        left = len(window.photos.ids) - 1
        qtbot.keyClick(grid, Key.Key_H)
        qtbot.waitUntil(lambda left=left: len(window.photos.ids) == left and window.settled, timeout=SOON)
    window.session.edit(lambda library: photos.hide(library, ids[8:9], True))  # of which nobody says what it is about
    settle(qtbot, window)
    chosen = choose(qtbot, window, range(1))
    turn(qtbot, window, "undo")
    assert window.photos.chosen == chosen
    turn(qtbot, window, "undo")
    assert window.photos.chosen == [ids[5]]
    turn(qtbot, window, "undo")
    assert window.photos.chosen == [ids[2]]


def test_undo_that_brings_nothing_back_leaves_alone_what_is_chosen(qtbot: QtBot, narrow: MainWindow) -> None:
    window, bar = narrow, narrow.photos.grid.verticalScrollBar()
    choose(qtbot, window, range(1))
    qtbot.keyClick(window.photos.grid, Key.Key_4)
    settle(qtbot, window)
    chosen = choose(qtbot, window, range(8, 10))
    scrolled = bar.value()
    for act in ("undo", "redo", "undo"):
        turn(qtbot, window, act)
        assert window.photos.chosen == chosen
        assert current(window) == chosen[-1]
        assert bar.value() == scrolled


def test_a_rating_that_left_a_filter_comes_back_into_an_empty_place(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    rated = choose(qtbot, window, range(2))
    qtbot.keyClick(window.photos.grid, Key.Key_5)
    settle(qtbot, window)
    go(qtbot, window, SearchPlace("rating:5"))
    assert sorted(window.photos.ids.tolist()) == sorted(rated)
    choose(qtbot, window, range(2))
    qtbot.keyClick(window.photos.grid, Key.Key_1)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 0 and window.settled, timeout=SOON)
    turn(qtbot, window, "undo")
    assert sorted(window.photos.chosen) == sorted(rated)
    assert window.photos.grid.isVisible()


def test_keys_go_on_beside_what_went(qtbot: QtBot, full_window: MainWindow) -> None:
    window, grid = full_window, full_window.photos.grid
    ids = window.photos.ids.tolist()
    choose(qtbot, window, range(4, 6))
    qtbot.keyClick(grid, Key.Key_H)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 10 and window.settled, timeout=SOON)
    assert current(window) == ids[6]
    assert window.photos.chosen == [ids[6]]
    qtbot.keyClick(grid, Key.Key_Right)
    assert window.photos.chosen == [ids[7]]
    qtbot.keyClick(grid, Key.Key_End)
    qtbot.keyClick(grid, Key.Key_H)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 9 and window.settled, timeout=SOON)
    assert current(window) == ids[10], "there is none after the last"
    assert window.photos.chosen == [ids[10]]
    grid.clearSelection()
    settle(qtbot, window)
    full_window.session.edit(lambda library: photos.hide(library, [ids[9]], True))
    qtbot.waitUntil(lambda: len(window.photos.ids) == 8 and window.settled, timeout=SOON)
    assert window.photos.chosen == [], "nothing was chosen that left"


def test_a_photograph_that_comes_back_is_seen_large_where_it_was(qtbot: QtBot, full_window: MainWindow) -> None:
    window, viewer = full_window, full_window.pages.viewer
    first, second = window.photos.ids[:2].tolist()
    window.pages.open_viewer(first)
    settle(qtbot, window)
    qtbot.keyClick(viewer, Key.Key_H)
    qtbot.waitUntil(lambda: viewer.photo_id == second and window.settled, timeout=SOON)
    turn(qtbot, window, "undo")
    assert viewer.photo_id == first
    qtbot.keyClick(viewer, Key.Key_Right)
    assert viewer.photo_id == second
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert QApplication.focusWidget() is window.photos.grid


def test_a_place_left_before_it_was_there_is_left_as_it_was_before(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    chosen = choose(qtbot, window, range(3))
    go(qtbot, window, FavouritesPlace())
    window.navigation.back()
    window.navigation.forward()  # while the library is still on its way
    window.navigation.back()
    settle(qtbot, window)
    assert np.array_equal(window.photos.chosen, chosen)
