"""Backups in the window: listed, made, restored after a question, and one made each day by itself."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from clip_desktop.library.backup import DAILY, list_backups
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.services import photos
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.backups.dialog import BackupsDialog
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.jobs import Work
from tests.ui.conftest import SOON, OpenWindow
from tests.unit.library.damage import say_much, settle_file


def _dialog(window: MainWindow) -> BackupsDialog:
    window.actions_.backups.trigger()
    [dialog] = window.findChildren(BackupsDialog)
    return dialog


def test_a_backup_is_made_and_restored_after_a_question(qtbot: QtBot, full_window: MainWindow) -> None:
    window, library = full_window, full_window.session.library
    dialog = _dialog(window)
    assert not dialog.restore.isEnabled()
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=SOON)
    assert dialog.restore.isEnabled()
    [backup] = list_backups(library.path)
    [row] = dialog.list.selectedItems()
    assert row.text(2) == f"{backup.size / 1000:.1f} kB"  # as “clip-desktop backup” says it
    window.session.edit(lambda lib: photos.set_rating(lib, [1], 5))
    qtbot.waitUntil(lambda: library.photos.values([1], "rating")[1] == 5, timeout=SOON)
    dialog.restore.click()
    [question] = dialog.findChildren(QMessageBox)
    assert library.photos.values([1], "rating")[1] == 5
    next(b for b in question.buttons() if "Restore" in b.text()).click()
    qtbot.waitUntil(lambda: "takes you back" in window.message_bar.text, timeout=SOON)
    assert library.photos.values([1], "rating")[1] == 0
    assert not window.session.undo_stack.canUndo()
    assert {b.reason for b in list_backups(library.path)} == {"asked", "before-restore"}
    window.search("red")
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert len(window.photos.ids) > 0  # the vectors were loaded anew


def test_without_a_backup_it_is_said_how_one_is_made(qtbot: QtBot, full_window: MainWindow) -> None:
    dialog = _dialog(full_window)
    qtbot.waitUntil(dialog.none.isVisible, timeout=SOON)
    assert not dialog.list.isVisible()
    assert "“Back up now” makes one" in dialog.none.text() == dialog.make.accessibleDescription()
    assert dialog.make.hasFocus()
    qtbot.keyClick(dialog.make, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.list.isVisible, timeout=SOON)
    assert not dialog.none.isVisible()
    assert dialog.make.accessibleDescription() == ""


def test_saying_no_restores_nothing(qtbot: QtBot, full_window: MainWindow) -> None:
    dialog = _dialog(full_window)
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=SOON)
    dialog.restore.click()
    [question] = dialog.findChildren(QMessageBox)
    next(b for b in question.buttons() if "Cancel" in b.text()).click()
    assert len(list_backups(full_window.session.library.path)) == 1
    dialog.close()


def test_a_window_with_folders_makes_the_backup_of_the_day(
    qtbot: QtBot, open_window: OpenWindow, workspace: Workspace, pictures: Path
) -> None:
    with workspace.open_library() as library:
        library.folders.add(pictures)
    window = open_window()
    qtbot.waitUntil(lambda: len(list_backups(workspace.paths.library_file)) == 1, timeout=SOON)
    assert list_backups(workspace.paths.library_file)[0].reason == DAILY
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def test_the_daily_backup_can_be_switched_off(
    qtbot: QtBot, open_window: OpenWindow, workspace: Workspace, pictures: Path
) -> None:
    workspace.update_settings(backup_daily=False)
    with workspace.open_library() as library:
        library.folders.add(pictures)
    window = open_window()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    assert list_backups(workspace.paths.library_file) == []
    about = _dialog(window).about.text()
    assert "switched off" in about
    assert str(workspace.paths.library_file.parent / "backups") in about


def test_a_recovered_library_is_told_until_it_is_read(
    qtbot: QtBot, open_window: OpenWindow, workspace: Workspace
) -> None:
    path = workspace.paths.library_file
    with Library(path) as library:
        say_much(library, 12)
        library.db.execute("DELETE FROM folders")  # no job shall say anything else
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    window = open_window()
    assert "were saved" in window.message_bar.text
    assert len(window.session.library.labels.all()) == 13


def test_a_backup_that_is_made_after_the_dialog_was_closed(qtbot: QtBot, full_window: MainWindow) -> None:
    dialog = _dialog(full_window)
    full_window.session.jobs.add(Work("wait", _a_while, lambda _: None))
    dialog.make.click()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=SOON)
    qtbot.waitUntil(lambda: len(list_backups(full_window.session.library.path)) == 1, timeout=SOON)
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)  # what breaks in an answer fails the test


def _a_while(library: Library) -> Job[None]:
    for _ in range(20):
        time.sleep(0.01)
        yield Progress(0, 1, "wait")


def test_a_window_that_begins_without_folders_looks_for_the_backup_of_the_day_later(window: MainWindow) -> None:
    assert window.afterwards._backup_again.isActive()
