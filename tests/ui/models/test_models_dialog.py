"""The models in the window: got, read with, compared, used, taken back and removed, with real models of 600 kB."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from clip_desktop.hub import fetch as fetching
from clip_desktop.hub.registry import read_registry
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.models import install, overview
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.install import import_model
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import load_settings
from clip_desktop.ui.app import application
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.models.control import show_models
from clip_desktop.ui.models.dialog import ModelsDialog, Verb
from clip_desktop.ui.running.session import Session
from tests.services.hub_server import ModelHub, only_loopback
from tests.services.models_at_hand import REPOSITORY, files_of, published, registry_of, write_model
from tests.ui.conftest import SOON, make_pictures


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, no_threads_left: None) -> Iterator[MainWindow]:
    """A window on twelve photographs read with one tiny model; another is installed."""
    application()
    workspace = Workspace.open(tmp_path / "profile")
    for seed, name in enumerate(("first", "second")):
        run_to_end(import_model(workspace, write_model(tmp_path / name, name, seed)))
    workspace.update_settings(model="first")
    window = MainWindow(Session(workspace, ActiveModel(workspace)))
    qtbot.addWidget(window)
    window.show()
    window.start()
    window.add_folders([make_pictures(tmp_path / "pictures")])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    yield window
    window.shut_down()


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> ModelsDialog:
    dialog = show_models(window, window.session)
    qtbot.waitUntil(lambda: dialog.list.count() > 2, timeout=SOON)
    return dialog


def choose(dialog: ModelsDialog, title: str) -> None:
    for row in range(dialog.list.count()):
        if dialog.list.item(row).text().startswith(title):
            dialog.list.setCurrentRow(row)
            return
    raise AssertionError(f"{title} is not listed")


def press(qtbot: QtBot, dialog: ModelsDialog, verb: Verb) -> None:
    qtbot.waitUntil(dialog.buttons[verb].isVisible, timeout=SOON)
    qtbot.mouseClick(dialog.buttons[verb], Qt.MouseButton.LeftButton)


def agree(dialog: ModelsDialog, words: str) -> None:
    box = dialog.findChildren(QMessageBox)[-1]
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def state_of(dialog: ModelsDialog, title: str) -> str:
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    return next(text for text in texts if text.startswith(title)).split("\n")[1]


def test_the_list_says_all_that_is_known_and_the_one_in_use_is_chosen(dialog: ModelsDialog) -> None:
    assert dialog.chosen == "first"
    assert state_of(dialog, "first") == "in use"
    assert not dialog.buttons["remove"].isHidden() and dialog.buttons["use"].isHidden()
    registry = read_registry()
    for model in registry.models:
        choose(dialog, model.title)
        said = dialog.card.toPlainText()
        assert model.name in said and model.repository in said and model.licence in said
        if model.imagenet:
            assert f"{model.imagenet:.1f} %" in said and registry.figures["imagenet"] in said
    dialog.list.setCurrentRow(0)
    assert "Where a downloaded model is better" in dialog.card.toPlainText()
    assert dialog.buttons["remove"].isHidden(), "the built-in model stays"


def test_what_is_known_of_a_model_begins_on_one_line(dialog: ModelsDialog) -> None:
    choose(dialog, read_registry().models[0].title)
    document = dialog.card.document()
    left = document.documentLayout().blockBoundingRect(document.begin()).left()
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == 2, "facts, and figures"
    for table in tables:
        for row in range(table.rows()):
            block = table.cellAt(row, 0).firstCursorPosition().block()
            assert document.documentLayout().blockBoundingRect(block).left() == left


def test_read_with_compared_used_and_back_by_undo(qtbot: QtBot, window: MainWindow, dialog: ModelsDialog) -> None:
    session = window.session
    ids = window.photos.ids.tolist()
    for n in range(5):
        session.edit(lambda library, n=n: create_album(library, f"album {n}", ids[n : n + 3], "a red cat"))
    choose(dialog, "second")
    press(qtbot, dialog, "compare")
    qtbot.waitUntil(lambda: "read yours with “second” first" in dialog.note.text(), timeout=SOON)
    press(qtbot, dialog, "prepare")
    qtbot.waitUntil(lambda: state_of(dialog, "second") == "ready", timeout=SOON)
    assert dialog.chosen == "second" and dialog.buttons["prepare"].isHidden()
    press(qtbot, dialog, "compare")
    qtbot.waitUntil(lambda: "On 5 of your labels and albums" in dialog.note.text(), timeout=SOON)
    press(qtbot, dialog, "use")
    qtbot.waitUntil(lambda: state_of(dialog, "second") == "in use", timeout=SOON)
    file = session.workspace.paths.settings_file
    assert load_settings(file).model == "second"
    assert session.model.identity.name == "second"
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: state_of(dialog, "first") == "in use", timeout=SOON)
    assert load_settings(file).model == "first" and session.model.identity.name == "first"


def test_measuring_says_the_speed_and_keeps_it(qtbot: QtBot, dialog: ModelsDialog) -> None:
    assert "not measured yet" in dialog.card.toPlainText()
    press(qtbot, dialog, "measure")
    qtbot.waitUntil(lambda: "pictures a second on this machine" in dialog.note.text(), timeout=SOON)
    qtbot.waitUntil(lambda: "not measured yet" not in dialog.card.toPlainText(), timeout=SOON)


def test_removing_the_one_in_use_falls_back_to_the_built_in_one(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog
) -> None:
    press(qtbot, dialog, "remove")
    agree(dialog, "Remove")
    qtbot.waitUntil(lambda: dialog.list.count() and "first" not in dialog.list.item(1).text(), timeout=SOON)
    assert window.session.workspace.settings.model == "builtin"
    assert window.session.model.identity == ActiveModel(window.session.workspace, name="builtin").identity


def test_a_download_with_its_question_progress_and_cancel(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "PAUSES", (0.01, 0.01))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    known = registry_of(published())
    for module in (install, overview):
        monkeypatch.setattr(module, "read_registry", lambda: known)
    with only_loopback(monkeypatch), ModelHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        hub.publish(REPOSITORY, files_of(write_model(tmp_path / "made")))
        dialog = show_models(window, window.session)
        qtbot.waitUntil(lambda: dialog.list.count() == 4, timeout=SOON)
        choose(dialog, "A tiny model")
        press(qtbot, dialog, "download")
        agree(dialog, "Cancel")
        assert window.session.jobs.state is None, "nothing is fetched that was not agreed to"
        press(qtbot, dialog, "download")
        agree(dialog, "Download")
        qtbot.waitUntil(lambda: "“tiny” is installed" in dialog.note.text(), timeout=SOON)
        qtbot.waitUntil(lambda: state_of(dialog, "A tiny model") == "installed", timeout=SOON)


def test_what_comes_out_after_the_dialog_was_closed_is_said_in_the_window(
    qtbot: QtBot, window: MainWindow, dialog: ModelsDialog
) -> None:
    choose(dialog, "second")
    press(qtbot, dialog, "prepare")
    with qtbot.waitSignal(window.session.noticed, timeout=SOON) as noticed:
        dialog.close()
    assert noticed.args == ["“second” has read your photographs."]


def test_nothing_can_be_done_before_the_models_are_there(qtbot: QtBot, window: MainWindow) -> None:
    dialog = show_models(window, window.session)
    assert dialog.list.count() == 0 and not any(button.isVisible() for button in dialog.buttons.values())
    qtbot.waitUntil(lambda: dialog.list.count() > 2 and window.settled, timeout=SOON)
    assert any(button.isVisible() for button in dialog.buttons.values())
