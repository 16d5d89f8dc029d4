"""The question of the window when many files are gone at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.services.folders.scanning import ScanReport, Vanished
from clip_desktop.ui.jobs import work
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.vanished_bar import VanishedBar
from tests.ui.conftest import SOON, OpenWindow, make_pictures


@pytest.fixture
def robbed(open_window: OpenWindow, pictures: Path, qtbot: QtBot) -> MainWindow:
    """A window that asks: of 66 photographs 63 are gone."""
    make_pictures(pictures, 22)
    window = open_window()
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 66 and window.settled, timeout=SOON)
    shutil.move(pictures, pictures.with_name("kept"))
    for colour in ("red", "green", "blue"):
        (pictures / colour).mkdir(parents=True)
        shutil.copy2(pictures.with_name("kept") / colour / f"{colour}-0.png", pictures / colour)
    look_again(qtbot, window)
    return window


def look_again(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.session.scanned, timeout=SOON):
        work.index(window.session)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def test_they_are_gone_when_the_user_says_so_and_an_undo_takes_them_back(robbed: MainWindow, qtbot: QtBot) -> None:
    bar, library = robbed.vanished_bar, robbed.session.library
    assert bar.isVisible()
    assert bar.question.text().startswith("63 files are gone from “")
    assert len(robbed.photos.ids) == 66
    bar.let_go.click()
    qtbot.waitUntil(lambda: len(robbed.photos.ids) == 3 and robbed.settled, timeout=SOON)
    assert not bar.isVisible()
    assert robbed.message_bar.text.startswith("63 files are missing now")
    robbed.actions_.undo.trigger()
    qtbot.waitUntil(lambda: len(robbed.photos.ids) == 66 and robbed.settled, timeout=SOON)
    robbed.actions_.redo.trigger()
    qtbot.waitUntil(lambda: library.files.count_missing() == 63 and robbed.settled, timeout=SOON)


def test_kept_they_stay_and_it_is_not_asked_again_until_something_else_is_gone(
    robbed: MainWindow, qtbot: QtBot, pictures: Path
) -> None:
    bar = robbed.vanished_bar
    bar.keep.click()
    assert not bar.isVisible()
    look_again(qtbot, robbed)
    assert not bar.isVisible()
    assert (len(robbed.photos.ids), robbed.session.library.files.count_missing()) == (66, 0)
    (pictures / "red" / "red-0.png").unlink()
    look_again(qtbot, robbed)
    assert bar.isVisible()
    assert bar.question.text().startswith("64 files")


def test_the_question_goes_when_the_files_are_back_or_their_folder_is_taken_out(
    robbed: MainWindow, qtbot: QtBot, pictures: Path
) -> None:
    bar = robbed.vanished_bar
    shutil.copytree(pictures.with_name("kept"), pictures, dirs_exist_ok=True)
    look_again(qtbot, robbed)
    assert not bar.isVisible()
    shutil.rmtree(pictures / "red")
    shutil.rmtree(pictures / "green")
    shutil.rmtree(pictures / "blue")
    (pictures / "other.txt").touch()
    look_again(qtbot, robbed)
    assert bar.isVisible()
    [folder] = robbed.session.library.folders.all()
    work.forget_folder(robbed.session, folder)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=SOON)


def test_folders_are_asked_about_one_after_the_other(qtbot: QtBot) -> None:
    bar = VanishedBar()
    qtbot.addWidget(bar)
    first, second = (Vanished(n, Path(f"/{n}"), 100 * n) for n in (1, 2))
    with qtbot.waitSignal(bar.gone) as told:
        bar.take(ScanReport(vanished=(first, second), whole=(1, 2)))
        bar.take(ScanReport(vanished=(Vanished(1, Path("/1"), 60),)))  # a look at a part of it
        asked = [bar.asks_about]
        bar.let_go.click()
    assert told.args == [1]
    asked.append(bar.asks_about)
    bar.keep.click()
    asked.append(bar.asks_about)
    assert asked == [first, second, None]
    assert bar.isHidden()
