"""What is shown anew, because a job goes on, leaves what the user is at where it is."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from clip_desktop.imaging.decode import Picture
from clip_desktop.library.changes import Changes
from clip_desktop.ui.duplicates.page import DuplicatesPage
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.breadcrumb import Breadcrumb
from clip_desktop.ui.panels.header import PlaceHeader
from clip_desktop.ui.panels.problems_page import ProblemsPage
from clip_desktop.ui.places.library import FavouritesPlace, LibraryPlace
from clip_desktop.ui.viewer.pictures import PictureLoader, Wish
from tests.ui.conftest import SOON


def test_problems_stay_chosen(qtbot: QtBot) -> None:
    page = ProblemsPage()
    qtbot.addWidget(page)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(page.view.model(), fatal, page)
    page.show_problems(tuple((Path(f"/a/{n}.jpg"), "odd") for n in range(3)))
    page.view.setCurrentIndex(page.view.model().index(1, 0))
    page.show_problems(tuple((Path(f"/a/{n}.jpg"), "odd") for n in range(3)))
    assert page.view.currentIndex().row() == 1
    assert page.view.model().index(1, 0).data() == str(Path("/a/1.jpg"))


def test_chosen_groups_are_chosen_again_in_one_go(qtbot: QtBot) -> None:
    page = DuplicatesPage(lambda _: None)
    qtbot.addWidget(page)
    groups: Any = [SimpleNamespace(photo_ids=[n], is_exact=False, copies=()) for n in range(100)]
    page.show_groups(groups)
    page.view.selectAll()
    told: list[object] = []
    page.view.selectionModel().selectionChanged.connect(lambda *_: told.append(1))
    page.show_groups(list(groups))
    assert len(page.chosen) == 100
    assert len(told) <= 2


def test_crumbs_that_say_the_same_stay(qtbot: QtBot) -> None:
    line = Breadcrumb(lambda place: None)
    qtbot.addWidget(line)
    line.show_crumbs(FavouritesPlace().trail())
    before = [part for part, _ in line._parts]
    line.show_crumbs(FavouritesPlace().trail())
    assert [part for part, _ in line._parts] == before


def test_an_open_menu_of_a_place_stays(qtbot: QtBot) -> None:
    header = PlaceHeader(lambda command: None)
    qtbot.addWidget(header)
    header.show_place("All", "", LibraryPlace().commands(), 0)
    header._menu.aboutToShow.emit()
    before = header._menu.actions()
    assert len(before) == len(LibraryPlace().commands())
    header.show_place("All", "", LibraryPlace().commands(), 0)
    assert header._menu.actions() == before


def test_a_picture_that_is_decoded_as_the_page_is_left_is_not_kept(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def load(path: Path, at_least: int | None = None) -> Picture:
        begun.set()
        go_on.wait(SOON / 1000)
        return Picture(Image.new("RGB", (8, 8)), "JPEG", 8, 8)

    loader = PictureLoader(load)
    arrived: list[str] = []
    loader.arrived.connect(arrived.append)
    loader.want(Wish("one", (Path("a"),), None))
    assert begun.wait(SOON / 1000)
    loader.let_go()
    go_on.set()
    loader._now.submit(lambda: None).result()
    qtbot.wait(50)
    assert (loader.bytes_kept, arrived) == (0, [])
    loader.close()


def test_the_vocabulary_is_not_read_at_each_step_of_a_job(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = full_window.labels.show_labels()
    qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    shown: list[object] = []
    monkeypatch.setattr(dialog, "show_rows", shown.append)
    for _ in range(5):
        full_window.session.announce(Changes(tags=True), full_window.session.jobs)
        qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    assert shown == []
    dialog.close()


def test_no_more_can_be_undone_than_anyone_would(full_window: MainWindow) -> None:
    assert full_window.session.undo_stack.undoLimit() == 1000
