"""A search that filters left empty: which they were, and the ways without them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from clip_desktop.ui.language import languages
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.empty_page import EmptyPage
from clip_desktop.ui.places.trash import HiddenPlace
from tests.ui.conftest import SOON
from tests.ui.heard import Heard


def _search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.search(text)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _ways(window: MainWindow) -> list[QPushButton]:
    return [button for button in window.photos.empty.ways if button.isVisible()]


def _told(window: MainWindow) -> tuple[str, list[str]]:
    """What is said under an empty answer, and what the buttons say."""
    reason = window.photos.empty._reason
    return reason.text() if reason.isVisible() else "", [button.text() for button in _ways(window)]


def test_a_way_that_goes_while_it_is_pressed_is_not_taken(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.show_ways("", ["Search without “before 1990”", "Search without filters"])
    page.show()
    second, taken = page.ways[1], list[int]()
    page.way_taken.connect(taken.append)
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert taken == [1]
    QTest.keyPress(second, Qt.Key.Key_Space)
    page.show_ways("", ["Search without “before 1990”"])
    QApplication.sendEvent(second, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))
    assert taken == [1]


@pytest.mark.parametrize(
    ("text", "reason", "ways"),
    [
        ("red before:1990", "The filter “before 1990” leaves no photograph.", ["Search without “before 1990”"]),
        (
            "folder:red before:1990 -is:video",
            "The filter “before 1990” leaves no photograph.",
            ["Search without “before 1990”"],
        ),
        (
            "folder:red folder:green",
            "The filters “folder: red” and “folder: green” together leave no photograph.",
            ["Search without “folder: red”", "Search without “folder: green”"],
        ),
        (
            "red before:1990 rating:5",
            "The filters “before 1990” and “rating: 5” together leave no photograph.",
            ["Search without filters"],
        ),
        ("before:1990", "The filter “before 1990” leaves no photograph.", ["Show all photographs"]),
        ("red score>99%", "", ["Search without “above 99 %”"]),
        ("before:1990 rating:5", "", []),
    ],
)
def test_the_filters_that_left_nothing_are_named(
    qtbot: QtBot, full_window: MainWindow, text: str, reason: str, ways: list[str]
) -> None:
    _search(qtbot, full_window, text)
    assert len(full_window.photos.ids) == 0
    assert _told(full_window) == (reason, ways)


def test_a_way_is_taken_by_keyboard_and_gone_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "folder:red before:1990")
    assert window.photos.told == "Nothing was found."
    [button] = _ways(window)
    assert button.accessibleDescription() == "The filter “before 1990” leaves no photograph."
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=SOON)
    window.search_bar.field.setFocus()
    for _ in range(30):
        if window.focusWidget() is button:
            break
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert (window.search_bar.field.text(), len(window.photos.ids)) == ("folder:red", 4)
    assert window.photos.grid.hasFocus()
    window.navigation.back()
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert window.search_bar.field.text() == "folder:red before:1990"
    assert _told(window)[1] == ["Search without “before 1990”"]


def test_a_search_of_one_filter_leads_to_all_photographs(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "before:1990")
    qtbot.mouseClick(_ways(window)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert (window.navigation.here.key, len(window.photos.ids)) == ("library", 12)


def test_the_button_keeps_the_keyboard_while_the_answer_is_looked_at_again(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    window = full_window
    _search(qtbot, window, "folder:red before:1990")
    _ways(window)[0].setFocus()
    window.navigation.look_again()
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert window.focusWidget() is _ways(window)[0]


def test_another_empty_place_offers_no_way(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "folder:red before:1990")
    assert _ways(window)
    window.go(HiddenPlace())
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert window.photos.empty.isVisible()
    assert _told(window) == ("", [])


def test_it_is_said_in_korean(qtbot: QtBot, full_window: MainWindow, qapp: QApplication) -> None:
    languages.speak(qapp, "ko")
    _search(qtbot, full_window, "folder:red folder:green")
    reason, ways = _told(full_window)
    languages.speak(qapp, "en")
    assert "red" in reason and "filter" not in reason
    assert len(ways) == 2 and all("없이" in way for way in ways)


def test_return_leads_to_the_way_on_or_to_why_there_is_none(qtbot: QtBot, full_window: MainWindow) -> None:
    window, field, empty = full_window, full_window.search_bar.field, full_window.photos.empty
    window.activateWindow()
    for text in ("folder:red before:1990", "before:1990 rating:5"):
        _search(qtbot, window, text)
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert window.focusWidget() is next(iter(_ways(window)), empty)
    assert empty.hasFocus() and empty.accessibleName() == empty.text() != ""
    _search(qtbot, window, "red")
    assert window.photos.grid.hasFocus(), "it is seen in its place"


def test_how_many_a_line_leaves_is_told(heard: Heard, full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    _search(qtbot, window, "red")
    qtbot.waitUntil(lambda: window.photos.told in heard, timeout=SOON)
    window.photos.header.cut.setFocus()
    qtbot.keyClick(window.photos.header.cut, Qt.Key.Key_Home)
    line = window.photos.header.line.text()
    qtbot.waitUntil(lambda: line in heard, timeout=SOON)
