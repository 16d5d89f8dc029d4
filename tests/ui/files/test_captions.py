"""Titles and descriptions given in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.services.photos import details
from clip_desktop.ui.files.caption_dialog import CaptionDialog
from clip_desktop.ui.main_window import MainWindow
from tests.ui.conftest import SOON


def opened(window: MainWindow, qtbot: QtBot) -> CaptionDialog:
    """The dialog, by its key in the grid."""
    qtbot.waitUntil(lambda: not window.findChildren(CaptionDialog), timeout=SOON)  # the one before is gone
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: bool(window.findChildren(CaptionDialog)), timeout=SOON)
    return window.findChildren(CaptionDialog)[-1]


def test_a_title_is_given_to_all_that_are_chosen_as_one_step(qtbot: QtBot, full_window: MainWindow) -> None:
    window, library = full_window, full_window.session.library
    window.activateWindow()
    window.photos.grid.setFocus()
    window.photos.grid.selectAll()
    ids = window.photos.chosen
    dialog = opened(window, qtbot)
    qtbot.keyClicks(dialog.title, "Harbour")
    dialog.save.click()
    qtbot.waitUntil(lambda: all(details(library, i).caption.title == "Harbour" for i in ids), timeout=SOON)
    assert all(details(library, i).caption.description is None for i in ids), "what was not typed is as it was"
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: all(details(library, i).caption.title is None for i in ids), timeout=SOON)


def test_it_shows_what_is_said_and_is_taken_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window, library = full_window, full_window.session.library
    photo = int(window.photos.ids[0])
    window.activateWindow()
    window.photos.choose(photo)
    window.photos.grid.setFocus()
    dialog = opened(window, qtbot)
    dialog.description.setPlainText("Nets and boats.")
    dialog.save.click()
    qtbot.waitUntil(lambda: details(library, photo).caption.description == "Nets and boats.", timeout=SOON)
    qtbot.waitUntil(lambda: window.settled and not window.findChildren(CaptionDialog), timeout=SOON)
    window.photo_actions.caption.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(CaptionDialog)), timeout=SOON)
    again = window.findChildren(CaptionDialog)[-1]
    assert again.description.toPlainText() == "Nets and boats."
    again.forget.click()
    qtbot.waitUntil(lambda: details(library, photo).caption.description is None, timeout=SOON)


def test_it_says_whose_words_they_are(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.activateWindow()
    window.photos.grid.setFocus()
    window.photos.choose(int(window.photos.ids[0]))
    name = window.session.library.photos.rows([int(window.photos.ids[0])])[int(window.photos.ids[0])].path.name
    dialog = opened(window, qtbot)
    assert dialog.windowTitle() == f"Title and description: {name}"
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=SOON)
    window.photos.grid.setFocus()
    window.photos.grid.selectAll()
    assert opened(window, qtbot).windowTitle() == "Title and description: 12 photographs"
