"""What screen readers find in the grid: its cells by number, their names and states, and that something moved."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from clip_desktop.ui.grid import told
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView
from tests.ui.grid.conftest import MadeUp, row_of
from tests.ui.grid.hands import choose

Text, Event = QAccessible.Text, QAccessible.Event
MILLION = 1_000_000


def test_a_grid_is_a_list_of_its_photographs(grid: PhotoGridView, model: PhotoListModel, rows: MadeUp) -> None:
    model.set_ids(np.arange(MILLION))
    rows.pages.clear()
    seen = QAccessible.queryAccessibleInterface(grid)
    assert seen.role() == QAccessible.Role.List
    assert seen.text(Text.Name) == "Photographs"
    assert seen.childCount() == MILLION
    assert rows.pages == []
    cell = seen.child(777_777)
    assert cell.role() == QAccessible.Role.ListItem
    assert cell.text(Text.Name) == "777777.jpg"
    assert len(rows.pages) == 1


def test_cells_are_where_they_are_painted_and_say_their_state(qtbot: QtBot, grid: PhotoGridView) -> None:
    qtbot.waitUntil(grid.hasFocus)
    seen = QAccessible.queryAccessibleInterface(grid)
    choose(grid, 7)
    rect = grid.visualRect(grid.model().index(7, 0))
    assert seen.child(7).rect().topLeft() == grid.viewport().mapToGlobal(rect.topLeft())
    assert seen.childAt(*grid.viewport().mapToGlobal(rect.center()).toTuple()).text(Text.Name) == "107.jpg"
    states = [(seen.child(row).state().selected, seen.child(row).state().focused) for row in (6, 7)]
    assert [tuple(map(bool, state)) for state in states] == [(False, False), (True, True)]


def test_the_name_says_in_one_breath_what_is_known() -> None:
    photo = replace(row_of(1), taken_at="2019-05-03T10:00:00", favourite=True, rating=4)
    assert told.name_of(photo, 0.874) == "1.jpg, Friday, 3 May 2019, favourite, 4 stars, 87 % certain"
    assert told.name_of(replace(photo, favourite=False, rating=1), None) == "1.jpg, Friday, 3 May 2019, 1 star"
    assert told.name_of(row_of(1), None) == "1.jpg"


def test_the_description_says_what_the_badges_show() -> None:
    photo = replace(row_of(1), format="RAW", copies=2, offline=True)
    assert told.description_of(photo, 0) == "raw picture, in 2 places, out of reach"
    paired = replace(row_of(1), format="JPEG", raw_beside=True)
    assert told.description_of(paired, 1) == "with its raw picture, 1 near-duplicate behind it"
    assert told.description_of(replace(row_of(1), format="VIDEO"), 3) == "video, 3 near-duplicates behind it"
    film = replace(row_of(1), format="VIDEO", length=724.6)
    assert told.description_of(film, 0) == "video of 12 minutes"
    assert told.description_of(replace(film, length=0.0), 0) == "video"
    assert told.description_of(row_of(1), 0) == ""


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Any, int]]]:
    """What is sent while a screen reader listens."""
    sent: list[tuple[Any, int]] = []
    send = told._send

    def noted(view: Any, kind: Any, child: int) -> None:
        sent.append((kind, child))
        send(view, kind, child)

    monkeypatch.setattr(told, "_send", noted)
    QAccessible.setActive(True)
    yield sent
    QAccessible.setActive(False)


def test_moving_and_choosing_are_told(qtbot: QtBot, grid: PhotoGridView, heard: list[tuple[Any, int]]) -> None:
    qtbot.waitUntil(grid.hasFocus)
    choose(grid, 3)
    heard.clear()
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert set(heard) == {(Event.Focus, 8), (Event.SelectionAdd, 8), (Event.SelectionRemove, 3)}
    heard.clear()
    grid.selectAll()
    assert heard == [(Event.SelectionWithin, -1)]


def test_without_a_screen_reader_nothing_is_sent(
    qtbot: QtBot, grid: PhotoGridView, heard: list[tuple[Any, int]]
) -> None:
    qtbot.waitUntil(grid.hasFocus)
    QAccessible.setActive(False)
    heard.clear()
    choose(grid, 3)
    assert heard == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on None is not counted, nor ever freed")
def test_reading_the_cells_keeps_the_references(qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel) -> None:
    model.set_ids(np.arange(5000))
    seen = QAccessible.queryAccessibleInterface(grid)
    for row in range(2000):
        model.photo(row)  # rows hold None where a photograph has no date
    before = sys.getrefcount(None)
    for row in range(2000):
        cell = seen.child(row)
        cell.text(Text.Name), cell.text(Text.Description), cell.rect()
    assert abs(sys.getrefcount(None) - before) < 200
