"""Text of another size, while the window is open: what holds it grows along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.looks import LookFollower
from tests.ui.conftest import SOON


@pytest.fixture
def followed(full_window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    LookFollower(full_window.session)  # goes with its session
    yield full_window
    theme.apply(qapp)


def _turn_to(qtbot: QtBot, window: MainWindow, size: int) -> None:
    window.session.set(text_size=size)
    qtbot.waitUntil(lambda: theme.text_size() == size and window.settled, timeout=SOON)


def test_the_sidebar_is_wider_with_larger_text_and_as_it_was_after_it(qtbot: QtBot, followed: MainWindow) -> None:
    window = followed
    window.resize(1400, 800)
    before = window.sidebar.width()
    _turn_to(qtbot, window, 200)
    qtbot.waitUntil(lambda: window.sidebar.width() >= 1.45 * before, timeout=SOON)
    _turn_to(qtbot, window, 100)
    qtbot.waitUntil(lambda: abs(window.sidebar.width() - before) <= 1, timeout=SOON)


def test_chips_have_room_for_larger_words(qtbot: QtBot, followed: MainWindow) -> None:
    window = followed
    window.search("red is:untagged rating<5")
    qtbot.waitUntil(lambda: len(window.search_bar.chips.chips) == 2 and window.settled, timeout=SOON)
    _turn_to(qtbot, window, 200)
    chips = window.search_bar.chips.chips
    qtbot.waitUntil(lambda: all(chip.size() == chip.sizeHint() for chip in chips), timeout=SOON)
    assert not chips[0].geometry().intersects(chips[1].geometry())
    assert window.search_bar.chips.height() >= chips[1].geometry().bottom()
