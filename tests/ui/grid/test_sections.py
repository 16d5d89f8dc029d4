"""The grid under headers: keys, mouse and scrolling go over them, and a header chooses all below it."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from clip_desktop.services.timeline import Timeline
from clip_desktop.ui.grid import view as view_module
from clip_desktop.ui.grid.cells_view import DAYS_FROM
from clip_desktop.ui.grid.headers import line_height, mark_rect
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView
from tests.ui.grid.conftest import MadeUp
from tests.ui.grid.hands import choose, chosen, middle, mouse

Key = Qt.Key
SIZES = (7, 3, 12, 4, 14)  # photographs a day; the third begins a month
DAYS = ("2019-06-03", "2019-06-02", "2019-05-30", "2019-05-29", "2018-12-01")


def timeline(sizes: tuple[int, ...] = SIZES, days: tuple[str, ...] = DAYS) -> Timeline:
    numbers = np.array([date.fromisoformat(day).toordinal() for day in days], np.int32)
    return Timeline(np.cumsum([0, *sizes])[:-1], numbers, sum(sizes))


@pytest.fixture
def days(grid: PhotoGridView, model: PhotoListModel) -> PhotoGridView:
    """Forty photographs of five days, three in a line."""
    model.set_ids(np.arange(100, 140), timeline=timeline())
    grid.resize_cells(DAYS_FROM)
    grid.resize(3 * DAYS_FROM + 110, 500)
    assert grid.columns == 3
    grid.updateGeometries()
    return grid


def _header(grid: PhotoGridView, section: int) -> QPoint:
    """The mark of a header that is in sight."""
    return mark_rect(grid.sight.header(section)).center()


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (3, Key.Key_Down, 6), (4, Key.Key_Down, 6), (6, Key.Key_Down, 7), (8, Key.Key_Down, 11),
        (7, Key.Key_Up, 6), (8, Key.Key_Up, 6), (12, Key.Key_Up, 9), (6, Key.Key_Right, 7), (7, Key.Key_Left, 6),
        (1, Key.Key_Up, 0), (39, Key.Key_Down, 39), (0, Key.Key_End, 39), (39, Key.Key_Home, 0),
    ],
)  # fmt: skip
def test_keys_go_over_the_headers(qtbot: QtBot, days: PhotoGridView, start: int, key: Qt.Key, end: int) -> None:
    choose(days, start)
    qtbot.keyClick(days, key)
    assert chosen(days) == [end]
    seen = days.viewport().rect().adjusted(0, line_height(), 0, 0)
    assert seen.contains(days.visualRect(days.currentIndex()).center())


def test_paging_through_comes_by_every_day_and_back(qtbot: QtBot, days: PhotoGridView) -> None:
    choose(days, 0)
    sections = set()
    for _ in range(30):
        qtbot.keyClick(days, Key.Key_PageDown)
        sections.add(days.plan.section_of(days.currentIndex().row()))
    assert days.currentIndex().row() == 39
    assert len(sections) >= 3
    for _ in range(30):
        qtbot.keyClick(days, Key.Key_PageUp)
    assert days.currentIndex().row() == 0


def test_shift_chooses_over_headers_and_out_of_sight(qtbot: QtBot, days: PhotoGridView) -> None:
    choose(days, 5)
    qtbot.keyClick(days, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(days) == list(range(5, 40))
    qtbot.keyClick(days, Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(days) == list(range(6))


def test_a_band_over_a_header_chooses_on_both_sides_of_it(days: PhotoGridView) -> None:
    begin = middle(days, 6) + QPoint(DAYS_FROM, 0)  # beside the last of the first day
    assert not days.indexAt(begin).isValid()
    held = Qt.MouseButton.LeftButton
    mouse(days, QEvent.Type.MouseButtonPress, begin, held)
    mouse(days, QEvent.Type.MouseMove, begin + QPoint(-20, 20), held)
    mouse(days, QEvent.Type.MouseMove, middle(days, 7) + QPoint(-20, 0), held)
    assert chosen(days) == [6, 7, 8]
    mouse(days, QEvent.Type.MouseButtonRelease, middle(days, 7), Qt.MouseButton.NoButton)
    assert chosen(days) == [6, 7, 8]


def test_a_mark_chooses_its_day_beside_others_and_no_longer(qtbot: QtBot, days: PhotoGridView) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(days.viewport(), left, pos=_header(days, 0))
    assert chosen(days) == list(range(7))
    days.scrollTo(days.model().index(10, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    qtbot.mouseClick(days.viewport(), left, pos=_header(days, 2))
    assert chosen(days) == [*range(7), *range(10, 22)]
    assert days.currentIndex().row() == 10
    qtbot.mouseClick(days.viewport(), left, pos=_header(days, 2))
    assert chosen(days) == list(range(7))


def test_the_day_of_the_keys_is_chosen_without_the_mouse(days: PhotoGridView, model: PhotoListModel) -> None:
    choose(days, 12)
    days.choose_section_here()
    assert chosen(days) == list(range(10, 22))
    assert days.currentIndex().row() == 12
    model.set_ids(np.arange(100, 140))
    choose(days, 12)
    days.choose_section_here()
    assert chosen(days) == [12]


def test_under_the_mouse_a_mark_is_a_hand(qtbot: QtBot, days: PhotoGridView) -> None:
    mouse(days, QEvent.Type.MouseMove, _header(days, 0), Qt.MouseButton.NoButton)
    assert days.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    mouse(days, QEvent.Type.MouseMove, middle(days, 1), Qt.MouseButton.NoButton)
    assert days.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_header_stays_at_the_top_and_is_pushed_out_by_the_next(qtbot: QtBot, days: PhotoGridView) -> None:
    bar, line = days.verticalScrollBar(), line_height()
    bar.setValue(days.plan.rect(3)[1])
    assert days.sight.header(0) == days.viewport().rect().adjusted(0, 0, 0, line - days.viewport().height())
    assert not days.indexAt(QPoint(60, line // 2)).isValid()  # the cell behind it is not what is clicked
    assert days.indexAt(QPoint(60, line + 2)).row() == 3
    qtbot.mouseClick(days.viewport(), Qt.MouseButton.LeftButton, pos=_header(days, 0))
    assert chosen(days) == list(range(7))
    bar.setValue(days.plan.header(1)[0] - line // 2)
    assert days.sight.header(0).bottom() + 1 == days.sight.header(1).top() == line // 2
    bar.setValue(days.plan.header(1)[0])
    assert days.sight.header(1).top() == 0
    assert days.plan.headers_between(bar.value(), bar.value() + 1) == range(1, 2)


def test_scrolling_paints_all_anew(qtbot: QtBot, days: PhotoGridView, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were what is painted moved along instead, the header at the top would go with it and leave copies of itself."""
    painted: list[int] = []
    paint = view_module.paint_cell
    note = lambda painter, cell, photo, *rest: painted.append(photo.id) or paint(painter, cell, photo, *rest)  # noqa: E731
    monkeypatch.setattr(view_module, "paint_cell", note)
    qtbot.waitExposed(days)
    qtbot.waitUntil(lambda: not days._loader.busy)
    for by in (3, 40, 5000):
        painted.clear()
        days.verticalScrollBar().setValue(days.verticalScrollBar().value() + by)
        qtbot.waitUntil(lambda: len(painted) > 0)
        assert {100 + row for row in days.sight.rows} == set(painted)


@pytest.mark.parametrize("row", [0, 6, 7, 9, 20, 25, 30])
def test_scrolling_brings_a_photograph_under_its_header(days: PhotoGridView, row: int) -> None:
    hints, seen = QAbstractItemView.ScrollHint, days.viewport().rect().adjusted(0, line_height(), 0, 0)
    for start in (0, days.verticalScrollBar().maximum()):
        days.verticalScrollBar().setValue(start)
        days.scrollTo(days.model().index(row, 0), hints.EnsureVisible)
        assert seen.contains(days.visualRect(days.model().index(row, 0)))
    days.scrollTo(days.model().index(row, 0), hints.PositionAtTop)
    assert days.sight.first_row in range(row - 2, row + 1)
    assert seen.contains(days.visualRect(days.model().index(row, 0)))


def test_zooming_out_makes_months_of_days_and_keeps_the_place(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel
) -> None:
    numbers = np.arange(730_000, 720_000, -1).astype(np.int32)
    model.set_ids(np.arange(50_000), timeline=Timeline(np.arange(0, 50_000, 5), numbers, 50_000))
    grid.resize_cells(200)
    grid.updateGeometries()
    assert grid.sections is not None
    assert grid.sections.level == "day"
    grid.bring_to_top(31_000)
    anchor = grid.sight.first_row
    grid.resize_cells(100)
    assert grid.sections.level == "month"
    assert anchor in grid.rows_in_sight
    anchor = grid.sight.first_row
    grid.resize(1000, 700)
    assert anchor in grid.rows_in_sight
    anchor = grid.sight.first_row
    grid.resize_cells(200)
    assert grid.sections.level == "day"
    assert anchor in grid.rows_in_sight


def test_without_a_timeline_there_is_no_header(days: PhotoGridView, model: PhotoListModel) -> None:
    tall = days.plan.height
    model.set_ids(np.arange(100, 140))
    assert days.sections is None
    assert days.plan.height < tall
    assert days.visualRect(model.index(0)).top() == 10


def test_a_million_photographs_of_twenty_years_cost_what_is_in_sight(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel, rows: MadeUp
) -> None:
    count = 1_000_000
    starts = np.unique(np.random.default_rng(0).integers(0, count, 7300))
    starts[0] = 0
    numbers = np.arange(735_000, 735_000 - len(starts), -1).astype(np.int32)
    model.set_ids(np.arange(count), timeline=Timeline(starts, numbers, count))
    grid.resize_cells(DAYS_FROM)
    bar = grid.verticalScrollBar()
    for share in (0.0, 0.37, 0.999, 1.0):
        rows.pages.clear()
        bar.setValue(round(bar.maximum() * share))
        grid.viewport().repaint()
        assert 0 < len(grid.rows_in_sight) < 60
        assert len(rows.pages) <= 2
    assert grid.rows_in_sight.stop == count
