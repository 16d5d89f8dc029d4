"""The place of duplicates: what is shown, what is done with all or some of it, and that undo takes it back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from clip_desktop.library.library import Library
from clip_desktop.library.records import FileRecord, Photo, PhotoFacts
from clip_desktop.progress import Job, Progress
from clip_desktop.services.duplicates.groups import DuplicateGroup
from clip_desktop.services.duplicates.keep_rules import Copy
from clip_desktop.ui.duplicates.keep_plan import KeepPlanDialog
from clip_desktop.ui.duplicates.page import DuplicatesPage
from clip_desktop.ui.duplicates.row import GROUP
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.jobs import Work
from tests.scenes import write_doubles
from tests.services.trash_of_ones_own import own_trash, trashed_names
from tests.ui.conftest import SOON
from tests.ui.heard import Heard


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


@pytest.fixture
def doubled(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window at the place: two that look the same, one in two files, one alone."""
    root = tmp_path / "twice"
    write_doubles(root)
    window.add_folders([root])
    qtbot.waitUntil(lambda: window.sidebar.place("duplicates") is not None and window.settled, timeout=SOON)
    window.go_to("duplicates")
    _settle(qtbot, window)
    yield window


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled and window.session.jobs.state is None, timeout=SOON)


def _names(window: MainWindow) -> list[list[str]]:
    model = window.photos.duplicates.view.model()
    groups = (model.groups[row] for row in range(model.rowCount()))  # type: ignore[attr-defined]
    return [[copy.path.name for copy in group.copies] for group in groups]


def _choose(window: MainWindow, row: int) -> None:
    view = window.photos.duplicates.view
    view.setCurrentIndex(view.model().index(row, 0))


def _dialog(qtbot: QtBot, window: MainWindow) -> KeepPlanDialog:
    qtbot.waitUntil(lambda: window.findChild(KeepPlanDialog) is not None, timeout=SOON)
    return window.findChild(KeepPlanDialog)


def test_groups_are_shown_the_one_to_keep_first(doubled: MainWindow) -> None:
    assert sorted(_names(doubled)) == [["beach.jpg", "cut.jpg"], ["dune.jpg", "dune.jpg"]]
    assert doubled.photos.header.line.text() == "2 groups, 2 files beside the best of each"
    assert doubled.photos.duplicates.isVisible()
    assert doubled.photos.chosen == []  # no key of the grid can mean them


def test_no_place_where_there_are_none(qtbot: QtBot, full_window: MainWindow) -> None:
    assert full_window.sidebar.place("duplicates") is None


def test_nothing_goes_before_the_user_says_so_and_undo_brings_it_back(
    qtbot: QtBot, doubled: MainWindow, tmp_path: Path, trash: Path
) -> None:
    doubled.photos.duplicates.keep.click()
    dialog = _dialog(qtbot, doubled)
    assert "2 files would be moved to the trash" in dialog.summary.text()
    assert "cut.jpg" in dialog.text.toPlainText()
    assert "it has the most pixels" in dialog.text.toPlainText()
    dialog.reject()
    _settle(qtbot, doubled)
    assert trashed_names(trash) == set()
    qtbot.waitUntil(lambda: doubled.findChild(KeepPlanDialog) is None, timeout=SOON)
    doubled.photos.duplicates.keep.click()
    _dialog(qtbot, doubled).go.click()
    qtbot.waitUntil(lambda: trashed_names(trash) == {"cut.jpg", "dune.jpg"}, timeout=SOON)
    _settle(qtbot, doubled)
    assert _names(doubled) == []
    assert doubled.session.undo_stack.undoText() == "Keep the best of 2 groups"
    doubled.actions_.undo.trigger()
    qtbot.waitUntil(lambda: trashed_names(trash) == set(), timeout=SOON)
    qtbot.waitUntil(lambda: len(_names(doubled)) == 2 and doubled.settled, timeout=SOON)
    doubled.actions_.redo.trigger()
    qtbot.waitUntil(lambda: trashed_names(trash) == {"cut.jpg", "dune.jpg"} and doubled.settled, timeout=SOON)


def test_only_the_chosen_group_is_meant(qtbot: QtBot, doubled: MainWindow, trash: Path) -> None:
    _choose(doubled, [name[0] for name in _names(doubled)].index("beach.jpg"))
    assert doubled.photos.duplicates.keep.text() == "Keep the best of the chosen …"
    doubled.photos.duplicates.keep.click()
    _dialog(qtbot, doubled).go.click()
    qtbot.waitUntil(lambda: trashed_names(trash) == {"cut.jpg"}, timeout=SOON)
    _settle(qtbot, doubled)
    assert _names(doubled) == [["dune.jpg", "dune.jpg"]]


def test_what_is_no_duplicate_is_remembered(qtbot: QtBot, doubled: MainWindow) -> None:
    page = doubled.photos.duplicates
    rows = [name[0] for name in _names(doubled)]
    _choose(doubled, rows.index("dune.jpg"))
    assert not page.apart.isEnabled()  # the same content is the same picture
    _choose(doubled, rows.index("beach.jpg"))
    page.apart.click()
    qtbot.waitUntil(lambda: _names(doubled) == [["dune.jpg", "dune.jpg"]], timeout=SOON)
    anew = next(command for command in doubled.navigation.here.commands() if "anew" in command.text)
    doubled.run_command(anew)
    _settle(qtbot, doubled)
    assert _names(doubled) == [["dune.jpg", "dune.jpg"]]
    doubled.actions_.undo.trigger()
    _settle(qtbot, doubled)
    doubled.run_command(anew)
    qtbot.waitUntil(lambda: len(_names(doubled)) == 2 and doubled.settled, timeout=SOON)


def test_a_double_click_shows_the_copy_large(qtbot: QtBot, doubled: MainWindow) -> None:
    page = doubled.photos.duplicates
    row = [name[0] for name in _names(doubled)].index("beach.jpg")
    rect = page.view.visualRect(page.view.model().index(row, 0))
    second = rect.topLeft() + QPoint(14 + 168 + 12 + 40, 80)
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    _settle(qtbot, doubled)
    assert doubled.pages.currentWidget() is doubled.pages.viewer
    shown = doubled.session.library.photos.rows([doubled.pages.viewer.photo_id])[doubled.pages.viewer.photo_id]
    assert shown.path.name == "cut.jpg"
    doubled.pages.close_viewer()
    assert doubled.photos.duplicates.isVisible()


def test_the_keyboard_goes_to_the_groups_and_not_behind_them(qtbot: QtBot, doubled: MainWindow) -> None:
    doubled.search_bar.field.setFocus()
    qtbot.keyClick(doubled.search_bar.field, Qt.Key.Key_Down)
    assert doubled.focusWidget() is doubled.photos.duplicates.view
    doubled.actions_.library.trigger()
    _settle(qtbot, doubled)
    doubled.search_bar.field.setFocus()
    doubled.actions_.places[0].trigger()
    _settle(qtbot, doubled)
    assert doubled.focusWidget() is doubled.photos.duplicates.view


def test_a_group_is_told_and_seen_large_by_keys(qtbot: QtBot, doubled: MainWindow) -> None:
    page = doubled.photos.duplicates
    row = [name[0] for name in _names(doubled)].index("beach.jpg")
    index = page.view.model().index(row, 0)
    head, kept, other = str(index.data(Qt.ItemDataRole.AccessibleTextRole)).splitlines()
    assert head.startswith("Look the same, 2 files, kept: ")
    assert kept.startswith("Keep ") and "beach.jpg, 480 × 360, " in kept
    assert "cut.jpg, " in other
    page.view.setFocus()
    page.view.setCurrentIndex(index)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    _settle(qtbot, doubled)
    assert doubled.pages.currentWidget() is doubled.pages.viewer
    shown = doubled.session.library.photos.rows([doubled.pages.viewer.photo_id])[doubled.pages.viewer.photo_id]
    assert shown.path.name == "beach.jpg"


def test_one_group_after_another_is_kept_however_long_they_wait(qtbot: QtBot, doubled: MainWindow) -> None:
    page, jobs = doubled.photos.duplicates, doubled.session.jobs
    jobs.add(Work("another", _endless, lambda _: None))
    for row in (0, 1, 1):
        _choose(doubled, row)
        page.keep.click()
    state = jobs.state
    assert state is not None and state.waiting == 2
    for _ in range(2):
        jobs.drop(0)
    jobs.cancel()
    _settle(qtbot, doubled)


def _endless(library: Library) -> Job[None]:
    while True:
        time.sleep(0.01)
        yield Progress(0, 0, "Waiting")


def test_the_details_tell_of_the_copy_that_the_keyboard_is_at(qtbot: QtBot, doubled: MainWindow, heard: Heard) -> None:
    page, panel = doubled.photos.duplicates, doubled.details.panel
    names = _names(doubled)
    row, twice = (names.index(copies) for copies in (["beach.jpg", "cut.jpg"], ["dune.jpg", "dune.jpg"]))
    assert panel.isVisible()
    assert page.chosen == [], "the keyboard chooses none by itself"
    qtbot.waitUntil(lambda: panel.title.text() == names[0][0], timeout=SOON)
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.model().index(row, 0))
    _settle(qtbot, doubled)
    assert panel.title.text() == "beach.jpg"
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    _settle(qtbot, doubled)
    assert panel.title.text() == "cut.jpg"
    assert heard[-1].startswith("twice/cut.jpg, ")
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.copy is not None and page.copy.path.name == "cut.jpg", "there is no other"
    panel.marks.stars[3].click()
    qtbot.waitUntil(lambda: doubled.session.library.photos.get(page.copy.photo.id).rating == 4, timeout=SOON)
    _settle(qtbot, doubled)
    assert panel.title.text() == "cut.jpg", "and it stays there when the groups are read anew"
    page.view.setCurrentIndex(page.view.model().index(_names(doubled).index(names[twice]), 0))
    _settle(qtbot, doubled)
    places = {str(copy.path.parent) for copy in page.view.currentIndex().data(GROUP).copies}
    seen = {panel.place.text().splitlines()[0]}
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    _settle(qtbot, doubled)
    assert seen | {panel.place.text().splitlines()[0]} == places, "the same content, where that copy lies"
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert doubled.pages.large


def test_a_copy_beyond_the_edge_comes_into_sight(qtbot: QtBot) -> None:
    page = DuplicatesPage(lambda _: None)
    qtbot.addWidget(page)
    page.resize(480, 400)
    page.show()
    page.show_groups([_group(5)])
    index, rect = page.view.model().index(0, 0), page.view.visualRect(page.view.model().index(0, 0))
    assert list(page._row._shown(index, rect)) == [0, 1]
    for _ in range(3):
        qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert list(page._row._shown(index, rect)) == [2, 3]
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert list(page._row._shown(index, rect)) == [2, 3], "and the others stay where they are"
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(16 + 168 + 40, 80))
    assert page.copy is not None and page.copy.path.name == "3.jpg"


def _group(copies: int) -> DuplicateGroup:
    files = []
    for n in range(copies):
        facts = PhotoFacts(str(n), "JPEG", 40, 30, None, None, None, None, None)
        file = FileRecord(n, 1, n, f"{n}.jpg", 10, 0, False, None)
        files.append(Copy(file, Path(f"/pictures/{n}.jpg"), Photo(n, facts, 0, False, False, ""), 0))
    return DuplicateGroup(tuple(files), "it has the most pixels")
