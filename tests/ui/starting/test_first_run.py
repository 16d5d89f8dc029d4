"""The first run, as a person meets it: a folder suggested, explained while it is read, and then out of the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.library.changes import Changes
from clip_desktop.services.indexing.indexing import BATCH
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.starting.first_reading import FirstReading
from clip_desktop.ui.style import theme
from tests.fakes import GatedEncoder
from tests.ui.conftest import COLOURS, SOON, OpenWindow, make_pictures
from tests.ui.heard import Heard

READ, EACH = 2 * BATCH, 2 * BATCH  # a folder of one colour is in, and the others are waited for


@pytest.fixture
def encoder() -> Iterator[GatedEncoder]:
    encoder = GatedEncoder(READ)
    yield encoder
    encoder.gate.set()


@pytest.fixture
def reading(open_window: OpenWindow, encoder: GatedEncoder, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window in the middle of reading its first folder, with enough photographs to search in.

    The test opens the gate: the window is closed before any fixture is over, and waits.
    """
    window = open_window(encoder)
    window.add_folders([make_pictures(tmp_path / "many", EACH)])
    page = window.pages.welcome.reading
    qtbot.waitUntil(lambda: bool(page.examples) and page.pictures.shown == 8, timeout=SOON)
    return window


@pytest.mark.parametrize("width", [712, 500, 90])
def test_the_squares_reach_from_edge_to_edge(qtbot: QtBot, width: int) -> None:
    reading = FirstReading()
    qtbot.addWidget(reading)
    pictures = reading.pictures
    pictures.resize(width, 80)
    cells = pictures.cells
    assert cells[0].left() == 0
    assert width - len(cells) <= cells[-1].right() + 1 <= width
    assert all(cell.width() == cell.height() == cells[0].width() for cell in cells)


def on_reading(window: MainWindow) -> bool:
    pages = window.pages
    return pages.currentWidget() is pages.welcome and pages.welcome.currentWidget() is pages.welcome.reading


def test_the_pictures_folder_is_suggested_and_read_only_when_it_is_asked_for(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = make_pictures(tmp_path / "My & pictures")
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "user-dirs.dirs").write_text(f'XDG_PICTURES_DIR="{folder}"\n', encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    window = open_window()
    welcome = window.pages.welcome
    assert welcome.button.hasFocus()
    assert welcome.suggestion.isVisible() and welcome.suggestion.accessibleName() == "Add “My & pictures”"
    assert window.session.library.folders.all() == [] and window.session.jobs.state is None
    qtbot.keyClick(welcome.button, Qt.Key.Key_Tab)
    assert welcome.suggestion.hasFocus()
    qtbot.keyClick(welcome.suggestion, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    assert [one.path for one in window.session.library.folders.all()] == [folder]
    assert window.pages.currentWidget() is window.photos, "it leaves by itself"


def test_without_a_pictures_folder_none_is_suggested(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "user-dirs.dirs").write_text(f'XDG_PICTURES_DIR="{tmp_path / "gone"}"\n', encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    window = open_window()
    assert window.pages.welcome.button.isVisible() and not window.pages.welcome.suggestion.isVisible()


def test_while_the_first_folder_is_read_it_tells_and_shows_what_is_found(
    reading: MainWindow, encoder: GatedEncoder
) -> None:
    page = reading.pages.welcome.reading
    assert on_reading(reading) and page.leave.hasFocus()
    assert f"{EACH} photographs" in page.found.text()
    assert f"{EACH} of {3 * EACH}" in page.note.text() and (page.bar.value(), page.bar.maximum()) == (EACH, 3 * EACH)
    row = page.pictures.grab().toImage()
    painted = {row.pixelColor(x, row.height() // 2).name() for x in range(row.width())}
    assert any(max(int(name[n : n + 2], 16) for n in (1, 3, 5)) > 150 for name in painted)
    encoder.gate.set()


def test_the_searches_that_are_offered_are_answered(reading: MainWindow, encoder: GatedEncoder, qtbot: QtBot) -> None:
    page = reading.pages.welcome.reading
    words = page.examples[0].text()
    # "people outdoors" is tried first; to this model, words that name no colour are like nothing.
    assert all(set(button.text().split()) & set(COLOURS) for button in page.examples)
    assert page.examples[0].accessibleName() == f"Search for “{words}”"
    page.examples[0].setFocus()
    qtbot.keyClick(page.examples[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: reading.navigation.settled, timeout=SOON)
    assert reading.pages.currentWidget() is reading.photos
    assert reading.navigation.here.key == f"search:{words}" and reading.search_bar.field.text() == words
    assert len(reading.photos.ids) and reading.session.jobs.state is not None
    encoder.gate.set()


def test_it_is_left_at_any_time_and_does_not_come_back(
    reading: MainWindow, encoder: GatedEncoder, pictures: Path, qtbot: QtBot
) -> None:
    page = reading.pages.welcome.reading
    qtbot.keyClick(page.leave, Qt.Key.Key_Space)
    assert reading.pages.currentWidget() is reading.photos
    qtbot.waitUntil(lambda: len(reading.photos.ids) >= READ and reading.photos.grid.hasFocus(), timeout=SOON)
    assert reading.session.jobs.state is not None
    encoder.gate.set()
    qtbot.waitUntil(lambda: reading.settled, timeout=SOON)
    assert reading.pages.currentWidget() is reading.photos
    reading.add_folders([pictures])
    qtbot.waitUntil(lambda: reading.session.jobs.state is not None, timeout=SOON)
    assert reading.pages.currentWidget() is reading.photos


def test_nothing_is_told_of_the_place_behind_the_welcome_until_it_is_seen(
    heard: Heard, reading: MainWindow, qtbot: QtBot
) -> None:
    later = reading.announcer.later
    qtbot.waitUntil(lambda: not later.waits, timeout=SOON)
    assert [said for said in heard if "photograph" in said] == []
    qtbot.keyClick(reading.pages.welcome.reading.leave, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: reading.photos.told in heard, timeout=SOON)
    assert len(reading.photos.ids) > 0
    assert [said for said in heard if "photograph" in said] == [reading.photos.told]


def test_it_leaves_by_itself_once_all_is_read(reading: MainWindow, encoder: GatedEncoder, qtbot: QtBot) -> None:
    encoder.gate.set()
    qtbot.waitUntil(lambda: len(reading.photos.ids) == 3 * EACH and reading.settled, timeout=SOON)
    assert reading.pages.currentWidget() is reading.photos and reading.sidebar.isVisible()
    assert reading.pages.welcome.currentWidget() is reading.pages.welcome.invitation


@pytest.mark.parametrize("size", [100, 150])
def test_it_fits_a_small_window(qtbot: QtBot, qapp: QApplication, size: int) -> None:
    theme.apply(qapp, False, size)
    try:
        page = FirstReading()
        qtbot.addWidget(page)
        page.show_examples(["a beach by the sea", "mountains with snow", "a street in a city"])
        page.resize(800, 540)
        page.show()
        shown = [button for button in page.findChildren(QPushButton) if button.isVisible()]
        assert len(shown) == 4
        for button in shown:
            assert button.width() >= button.sizeHint().width()
            assert page.rect().contains(button.mapTo(page, button.rect().topLeft()))
            assert button.mapTo(page, button.rect().topRight()).x() <= page.width()
        sheets = page.findChild(QWidget, "welcomeSheet")
        assert sheets.width() <= page.width(), "nothing lies beside what is seen"
    finally:
        theme.apply(qapp)


def test_that_a_folder_is_being_added_is_seen_before_the_library_answers(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, free = open_window(), threading.Event()
    window.session.change(lambda library: (free.wait(), Changes()))
    window.add_folders([make_pictures(tmp_path / "many")])
    page = window.pages.welcome.reading
    try:
        assert on_reading(window)
        assert page.note.text() == "Adding “many”"
        assert page.bar.maximum() == 0, "it moves, though how far it is nobody knows"
    finally:
        free.set()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    assert window.pages.currentWidget() is window.photos


def test_a_folder_that_cannot_be_added_leads_back_to_the_invitation(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.add_folders([tmp_path / "gone"])
    qtbot.waitUntil(lambda: bool(window.message_bar.text), timeout=SOON)
    assert window.pages.currentWidget() is window.pages.welcome and not on_reading(window)
    assert window.pages.welcome.button.hasFocus()
