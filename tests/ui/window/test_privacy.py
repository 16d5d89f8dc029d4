"""The page on privacy: what lies where, what was asked of a network, and what can be forgotten."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from clip_desktop.hub.connection_log import ConnectionLog
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.services.searching.history import remember_search
from clip_desktop.ui.language.wording import size_of_file
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.privacy import control
from clip_desktop.ui.privacy.dialog import PrivacyDialog
from clip_desktop.ui.running.crashes import write_crash_report
from clip_desktop.ui.running.jobs import Work
from tests.ui.conftest import SOON


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the file manager was asked to show."""
    paths: list[Path] = []
    monkeypatch.setattr(control, "show_in_file_manager", paths.append)
    return paths


@pytest.fixture
def dialog(full_window: MainWindow, shown: list[Path], qtbot: QtBot) -> Iterator[PrivacyDialog]:
    """The page over a library with a search, two crash reports and a connection."""
    paths = full_window.session.workspace.paths
    log = ConnectionLog(paths.connections_file)
    log.end(log.begin("hub.example", "a/model: model.safetensors"), 4_700_000, "cut", 200)
    for n in range(2):
        write_crash_report(paths.crash_reports, RuntimeError(str(n)))
    (paths.crash_reports / "mine.txt").write_text("not a report")
    full_window.session.change(lambda library: (None, remember_search(library, "red")))
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    full_window.actions_.privacy.trigger()
    dialog = next(child for child in full_window.children() if isinstance(child, PrivacyDialog))
    qtbot.waitUntil(lambda: dialog.clear_history.isEnabled(), timeout=SOON)
    yield dialog
    dialog.close()


def press(button: QAbstractButton, qtbot: QtBot) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def agree(dialog: PrivacyDialog, role: QMessageBox.ButtonRole, qtbot: QtBot) -> None:
    box = next(child for child in dialog.children() if isinstance(child, QMessageBox) and child.isVisible())
    press(next(button for button in box.buttons() if box.buttonRole(button) == role), qtbot)


def test_it_shows_what_lies_where(
    dialog: PrivacyDialog, full_window: MainWindow, shown: list[Path], qtbot: QtBot
) -> None:
    paths = full_window.session.workspace.paths
    assert dialog.kept.sizes["connections"].text() == size_of_file(paths.connections_file.stat().st_size)
    assert dialog.kept.sizes["pasted"].text() == size_of_file(0)
    assert not dialog.kept.buttons["pasted"].isEnabled(), "there is nothing to be shown"
    for kind, path in (("library", paths.library_file), ("thumbnails", paths.thumbnails), ("settings", paths.config)):
        press(dialog.kept.buttons[kind], qtbot)
        assert shown[-1] == path


def test_connections_are_listed_and_forgotten(dialog: PrivacyDialog, full_window: MainWindow, qtbot: QtBot) -> None:
    [row] = [dialog.connections.topLevelItem(n) for n in range(dialog.connections.topLevelItemCount())]
    assert [row.text(n) for n in (1, 2, 4)] == ["hub.example", "a/model: model.safetensors", "Cut off"]
    assert row.text(3) == size_of_file(4_700_000)
    assert dialog.connections.isVisible() and not dialog.none_yet.isVisible()
    press(dialog.clear_list, qtbot)
    qtbot.waitUntil(lambda: not dialog.clear_list.isEnabled(), timeout=SOON)
    assert dialog.none_yet.isVisible() and not dialog.connections.isVisible()
    assert not full_window.session.workspace.paths.connections_file.exists()


def test_a_connection_that_a_job_makes_is_listed_while_it_lasts_and_when_it_is_over(
    dialog: PrivacyDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    log, held = ConnectionLog(full_window.session.workspace.paths.connections_file), [threading.Event() for _ in "ab"]

    def download(library: Library) -> Job[None]:
        for n, gate in enumerate(held):
            log.end(log.begin("hub.example", f"part {n}"), 100, "cut", 200)
            yield Progress(n, 2, "Downloading")
            assert gate.wait(SOON / 1000)

    dialog.findChild(control.PrivacyControl)._soon.setInterval(1)
    full_window.session.jobs.add(Work("Downloading", download, lambda _: None))
    qtbot.waitUntil(lambda: dialog.connections.topLevelItemCount() == 2, timeout=SOON)
    assert full_window.session.jobs.state is not None
    for gate in held:
        gate.set()
    qtbot.waitUntil(lambda: dialog.connections.topLevelItemCount() == 3, timeout=SOON)


def test_crash_reports_are_deleted_after_a_question_and_nothing_else_is(
    dialog: PrivacyDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    folder = full_window.session.workspace.paths.crash_reports
    press(dialog.delete_reports, qtbot)
    agree(dialog, QMessageBox.ButtonRole.RejectRole, qtbot)
    assert len(list(folder.iterdir())) == 3
    press(dialog.delete_reports, qtbot)
    agree(dialog, QMessageBox.ButtonRole.AcceptRole, qtbot)
    qtbot.waitUntil(lambda: not dialog.delete_reports.isEnabled(), timeout=SOON)
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_the_search_history_is_cleared_and_brought_back(
    dialog: PrivacyDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    session = full_window.session
    press(dialog.clear_history, qtbot)
    qtbot.waitUntil(lambda: not dialog.clear_history.isEnabled(), timeout=SOON)
    assert session.library.history.all() == []
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: dialog.clear_history.isEnabled(), timeout=SOON)
    assert session.library.history.all() == ["red"]


def test_preferences_lead_to_it(full_window: MainWindow, qtbot: QtBot) -> None:
    full_window.show_preferences()
    preferences = next(child for child in full_window.children() if type(child).__name__ == "PreferencesDialog")
    [button] = [b for b in preferences.findChild(QDialogButtonBox).buttons() if "Privacy" in b.text()]
    press(button, qtbot)
    opened = [child for child in full_window.children() if isinstance(child, PrivacyDialog)]
    assert [one.isVisible() for one in opened] == [True]
    qtbot.waitUntil(lambda: opened[0].kept.buttons["library"].isEnabled(), timeout=SOON)
    opened[0].close()
    preferences.close()
