"""Searches are places: each that was typed to its end can be gone back to, and none that was on the way to one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from tests.ui.conftest import SOON

Key = Qt.Key


@pytest.fixture
def window(full_window: MainWindow, qtbot: QtBot) -> MainWindow:
    full_window.activateWindow()
    qtbot.waitUntil(full_window.isActiveWindow, timeout=SOON)
    return full_window


def _arrive(qtbot: QtBot, window: MainWindow, key: str) -> None:
    qtbot.waitUntil(lambda: window.navigation.here.key == key and window.settled, timeout=SOON)


def _type(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type over what stands in the box, and wait for what is found without Enter."""
    field = window.search_bar.field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    _arrive(qtbot, window, f"search:{text}")


def _turn(qtbot: QtBot, window: MainWindow, act: str, key: str) -> None:
    getattr(window.actions_, act).trigger()
    _arrive(qtbot, window, key)


def test_one_search_after_the_other_is_gone_back_to(qtbot: QtBot, window: MainWindow) -> None:
    for text in ("red", "gre", "green", "blue"):
        _type(qtbot, window, text)
        if text != "gre":  # a pause before its end
            qtbot.keyClick(window.search_bar.field, Key.Key_Return)
    _turn(qtbot, window, "back", "search:green")
    _turn(qtbot, window, "back", "search:red")
    assert window.search_bar.field.text() == "red"
    _turn(qtbot, window, "forward", "search:green")
    _turn(qtbot, window, "back", "search:red")
    _turn(qtbot, window, "back", "library")
    assert not window.navigation.can_go_back


def test_whoever_goes_on_to_the_photographs_has_searched(qtbot: QtBot, window: MainWindow) -> None:
    _type(qtbot, window, "red")
    window.photos.grid.setFocus()
    _type(qtbot, window, "green")
    _turn(qtbot, window, "back", "search:red")


def test_a_search_that_is_cleared_is_gone_back_to(qtbot: QtBot, window: MainWindow) -> None:
    _type(qtbot, window, "red")
    qtbot.keyClick(window.search_bar.field, Key.Key_Return)
    window.search_bar.field.clear()
    _arrive(qtbot, window, "library")
    _turn(qtbot, window, "back", "search:red")
    _turn(qtbot, window, "back", "library")
    assert not window.navigation.can_go_back


def test_what_was_only_begun_and_cleared_is_no_step(qtbot: QtBot, window: MainWindow) -> None:
    _type(qtbot, window, "re")
    window.search_bar.field.clear()
    _arrive(qtbot, window, "library")
    assert not window.navigation.can_go_back


def test_typing_that_comes_back_to_the_last_search_is_no_step(qtbot: QtBot, window: MainWindow) -> None:
    _type(qtbot, window, "red")
    qtbot.keyClick(window.search_bar.field, Key.Key_Return)
    _type(qtbot, window, "reds")
    _type(qtbot, window, "red")
    _turn(qtbot, window, "back", "library")
