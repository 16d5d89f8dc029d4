"""Days and months in the window: where the photographs are in order of time, and only there."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from tests.ui.conftest import SOON, make_pictures

NEW_YEAR, JUNE = 1_577_880_000, 1_560_340_800  # noon in 2020 and 2019, as files keep time


def _dated(pictures: Path) -> None:
    """Half of the pictures from June 2019, half from New Year 2020."""
    for n, path in enumerate(sorted(pictures.rglob("*.png"))):
        os.utime(path, (0, JUNE if n % 2 else NEW_YEAR))


def test_places_in_order_of_time_stand_under_headers(qtbot: QtBot, window: MainWindow, pictures: Path) -> None:
    _dated(pictures)
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    grid, headed = window.photos.grid, []
    window.photo_actions.set_favourite(window.shown_ids[:3], True)
    folder = f"folder:{window.session.library.folders.all()[0].id}:"
    for key in ("library", "favourites", folder):
        window.go_to(key)
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        assert grid.sections is not None
        headed.append(grid.sections.starts.tolist())
    assert headed == [[0, 6], [0], [0, 6]]
    window.search("red")
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert grid.sections is None
    window.search("date:2019")
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert len(window.photos.ids) == 6
    assert grid.sections is not None


def test_a_photograph_taken_at_another_time_moves_under_its_header(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    grid, ids = full_window.photos.grid, full_window.shown_ids
    for row in (1, 2, 5, 11):
        grid.selectionModel().select(grid.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    make_pictures(pictures, each=5)  # three more, and the others as they were
    for path in pictures.rglob("*-4.png"):
        os.utime(path, (0, JUNE))
    full_window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(full_window.photos.ids) == 15 and full_window.settled, timeout=SOON)
    assert grid.sections is not None
    assert grid.sections.starts.tolist() == [0, 12]
    assert sorted(full_window.photos.chosen) == sorted(ids[row] for row in (1, 2, 5, 11))


def test_the_menu_goes_to_a_date_from_wherever_photographs_are_seen(
    qtbot: QtBot, window: MainWindow, pictures: Path
) -> None:
    _dated(pictures)
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    window.pages.open_viewer(window.shown_ids[0])
    window.actions_.to_date.trigger()
    field = window.photos.gallery.travel.field
    assert field.isVisible()
    qtbot.keyClicks(field.line, "2019-06")
    assert window.photos.grid.currentIndex().row() == 6
    qtbot.keyClick(field.line, "\x1b")
    window.search("red")
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    with qtbot.waitSignal(window.session.noticed):
        window.actions_.to_date.trigger()
    assert not field.isVisible()
