"""The grid under the hand: keys, mouse, zoom; and what it costs, counted rather than timed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.ui.grid import view as view_module
from clip_desktop.ui.grid.cells_view import LARGEST, SMALLEST
from clip_desktop.ui.grid.model import _PAGE, PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView
from tests.ui.grid.conftest import CELL, MadeUp
from tests.ui.grid.hands import choose, chosen, middle, mouse

Key = Qt.Key
SHIFT, CTRL, PLAIN = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


def _wheel(grid: PhotoGridView, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(50, 50)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(grid.viewport(), event)


@pytest.fixture
def cells(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The photographs whose cells were painted."""
    painted: list[Any] = []
    paint = view_module.paint_cell

    def counted(painter: Any, cell: Any, photo: Any, *rest: Any) -> None:
        painted.append(photo)
        paint(painter, cell, photo, *rest)

    monkeypatch.setattr(view_module, "paint_cell", counted)
    return painted


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (7, Key.Key_Right, 8), (7, Key.Key_Left, 6), (7, Key.Key_Down, 12), (7, Key.Key_Up, 2),
        (7, Key.Key_Home, 0), (7, Key.Key_End, 39), (7, Key.Key_PageDown, 22), (22, Key.Key_PageUp, 7),
        (0, Key.Key_Left, 0), (39, Key.Key_Right, 39), (2, Key.Key_Up, 0), (38, Key.Key_PageDown, 39),
    ],
)  # fmt: skip
def test_keys_move_and_choose(qtbot: QtBot, grid: PhotoGridView, start: int, key: Qt.Key, end: int) -> None:
    choose(grid, start)
    qtbot.keyClick(grid, key)
    assert grid.currentIndex().row() == end
    assert chosen(grid) == [end]
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())


def test_with_the_focus_the_first_photograph_is_at_hand_but_not_chosen(qtbot: QtBot, grid: PhotoGridView) -> None:
    qtbot.waitUntil(grid.hasFocus)
    assert grid.currentIndex().row() == 0
    assert chosen(grid) == []


def test_keys_in_an_empty_grid_do_nothing(qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel) -> None:
    model.set_ids(np.empty(0, np.int64))
    for key in (Key.Key_Down, Key.Key_End, Key.Key_PageDown, Key.Key_Return):
        with qtbot.assertNotEmitted(grid.opened):
            qtbot.keyClick(grid, key)
    assert not grid.currentIndex().isValid()
    assert grid.grab().width() == grid.width()


def test_shift_and_an_arrow_chooses_in_reading_order(qtbot: QtBot, grid: PhotoGridView) -> None:
    choose(grid, 3)
    qtbot.keyClick(grid, Key.Key_Right, SHIFT)
    qtbot.keyClick(grid, Key.Key_Right, SHIFT)
    assert chosen(grid) == [3, 4, 5]
    qtbot.keyClick(grid, Key.Key_Down, SHIFT)
    assert chosen(grid) == list(range(3, 11))
    for _ in range(8):
        qtbot.keyClick(grid, Key.Key_Left, SHIFT)
    assert chosen(grid) == [2, 3]


def test_shift_reaches_back_to_where_it_began_out_of_sight(qtbot: QtBot, grid: PhotoGridView) -> None:
    choose(grid, 1)
    qtbot.keyClick(grid, Key.Key_End, SHIFT)
    assert 1 not in grid.rows_in_sight
    assert chosen(grid) == list(range(1, 40))


def test_ctrl_a_chooses_all(qtbot: QtBot, grid: PhotoGridView) -> None:
    qtbot.keyClick(grid, Key.Key_A, CTRL)
    assert chosen(grid) == list(range(40))


def test_enter_and_a_double_click_open(qtbot: QtBot, grid: PhotoGridView) -> None:
    choose(grid, 6)
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Key.Key_Return)
    assert opened.args == [6]
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 2))
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 2))
    assert opened.args == [2]


def test_clicks_choose_one_add_with_ctrl_and_all_between_with_shift(qtbot: QtBot, grid: PhotoGridView) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(grid.viewport(), left, pos=middle(grid, 1))
    assert chosen(grid) == [1]
    qtbot.mouseClick(grid.viewport(), left, CTRL, middle(grid, 3))
    assert chosen(grid) == [1, 3]
    qtbot.mouseClick(grid.viewport(), left, pos=middle(grid, 6))
    qtbot.mouseClick(grid.viewport(), left, SHIFT, middle(grid, 11))
    assert chosen(grid) == [6, 7, 8, 9, 10, 11]


def test_a_band_drawn_over_cells_chooses_what_it_touches_and_goes(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel
) -> None:
    model.set_ids(np.arange(8))  # the second line has three, and room to begin a band beside them
    begin = QPoint(4 * grid.pitch + 20, CELL + 60)
    assert not grid.indexAt(begin).isValid()
    held = Qt.MouseButton.LeftButton
    plain = grid.grab().toImage()
    mouse(grid, QEvent.Type.MouseButtonPress, begin, held)
    mouse(grid, QEvent.Type.MouseMove, begin - QPoint(30, 20), held)
    mouse(grid, QEvent.Type.MouseMove, middle(grid, 2), held)
    assert chosen(grid) == [2, 3, 4, 7]
    drawn = grid.grab().toImage()
    between = (begin + middle(grid, 2)) / 2
    assert drawn.pixel(between.x(), begin.y() - 1) != plain.pixel(between.x(), begin.y() - 1)
    mouse(grid, QEvent.Type.MouseButtonRelease, middle(grid, 2), Qt.MouseButton.NoButton)
    assert chosen(grid) == [2, 3, 4, 7]
    assert grid.grab().toImage().pixel(begin.x() - 2, begin.y() - 2) == plain.pixel(begin.x() - 2, begin.y() - 2)


def test_every_point_of_a_cell_is_its_own(grid: PhotoGridView) -> None:
    for row in (0, 4, 5, 13):
        rect = grid.visualRect(grid.model().index(row, 0))
        for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight(), rect.center()):
            assert grid.indexAt(corner).row() == row
    assert not grid.indexAt(QPoint(2, 50)).isValid()
    assert not grid.indexAt(QPoint(grid.viewport().width() - 1, 50)).isValid()


def test_the_lines_use_the_width_up(grid: PhotoGridView) -> None:
    for width in range(180, 700, 7):
        grid.resize(width, 300)
        last = grid.visualRect(grid.model().index(grid.columns - 1, 0))
        assert last.right() < grid.viewport().width()
        assert grid.viewport().width() - last.right() <= 11 + grid.columns
        assert grid.pitch >= CELL


@pytest.mark.parametrize("steps", [1, 3, -1])
def test_zoom_keeps_the_first_photograph_in_sight(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel, steps: int
) -> None:
    model.set_ids(np.arange(10_000))
    grid.updateGeometries()
    grid.verticalScrollBar().setValue(333 * CELL)
    anchor = grid.rows_in_sight.start
    with qtbot.waitSignal(grid.zoomed) as zoomed:
        grid.zoom(steps)
    assert zoomed.args == [max(SMALLEST, round(CELL * 1.2**steps))]
    assert grid.visualRect(model.index(anchor)).top() in range(-1, CELL)
    assert anchor in grid.rows_in_sight


def test_zoom_ends_at_both_ends(qtbot: QtBot, grid: PhotoGridView) -> None:
    grid.zoom(100)
    assert grid.visualRect(grid.model().index(0, 0)).height() == LARGEST
    with qtbot.assertNotEmitted(grid.zoomed):
        grid.zoom(1)
    grid.zoom(-100)
    assert grid.visualRect(grid.model().index(0, 0)).height() == SMALLEST


def test_the_wheel_scrolls_and_with_ctrl_it_zooms(qtbot: QtBot, grid: PhotoGridView) -> None:
    with qtbot.assertNotEmitted(grid.zoomed):
        _wheel(grid, -1, PLAIN)
    assert grid.verticalScrollBar().value() > 0
    with qtbot.waitSignal(grid.zoomed):
        _wheel(grid, 1, CTRL)


def test_a_wider_window_keeps_the_place(grid: PhotoGridView, model: PhotoListModel) -> None:
    model.set_ids(np.arange(10_000))
    grid.updateGeometries()
    grid.verticalScrollBar().setValue(500 * CELL)
    anchor = grid.rows_in_sight.start
    grid.resize(9 * CELL + 40, grid.height())
    assert grid.columns == 9
    assert anchor in grid.rows_in_sight


def test_scrolling_to_a_photograph_brings_all_of_it_into_sight(grid: PhotoGridView, model: PhotoListModel) -> None:
    hints = QAbstractItemView.ScrollHint
    for row, hint in ((39, hints.EnsureVisible), (0, hints.EnsureVisible), (17, hints.PositionAtCenter)):
        grid.scrollTo(model.index(row), hint)
        assert grid.viewport().rect().contains(grid.visualRect(model.index(row)))
    grid.scrollTo(model.index(20), hints.PositionAtTop)
    assert grid.rows_in_sight.start == 20 - 5  # the margin over the line shows the feet of the one before
    assert 0 <= grid.visualRect(model.index(20)).top() <= 10


def test_a_million_rows_cost_what_is_in_sight(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel, rows: MadeUp, cells: list[Any]
) -> None:
    model.set_ids(np.arange(1_000_000))
    rows.pages.clear()
    most = grid.columns * (grid.viewport().height() // CELL + 2)
    for share in (0.0, 0.37, 0.999, 1.0):
        rows.pages.clear()
        cells.clear()
        bar = grid.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        grid.viewport().repaint()
        assert 0 < len(cells) <= 2 * most  # once for the scroll, once for the repaint
        assert len(rows.pages) <= 2
        assert all(len(page) <= _PAGE for page in rows.pages)
        assert {photo.id for photo in cells} <= set(grid.rows_in_sight)
    assert grid.rows_in_sight.stop == 1_000_000


def test_choosing_all_of_a_million_reads_no_row(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel, rows: MadeUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.set_ids(np.arange(1_000_000))
    grid.viewport().repaint()
    rows.pages.clear()
    counted: list[int] = []
    count = model.rowCount
    monkeypatch.setattr(model, "rowCount", lambda *parent: counted.append(1) or count(*parent))
    grid.selectAll()
    assert len(counted) < 100
    assert [(part.top(), part.bottom()) for part in grid.selectionModel().selection().toList()] == [(0, 999_999)]
    assert rows.pages == []


def test_a_picture_that_arrives_is_painted(qtbot: QtBot, grid: PhotoGridView) -> None:
    wanted = grid.model().index(0, 0)
    at = middle(grid, 0)
    before = grid.viewport().grab().toImage().pixelColor(at)
    qtbot.waitUntil(lambda: not grid._loader.busy)
    after = grid.viewport().grab().toImage().pixelColor(at)
    assert wanted.isValid()
    assert before != after
    assert abs(after.hsvHue() - 100 * 37 % 360) < 3


def test_chosen_photographs_are_dragged_as_files_to_be_copied(
    qtbot: QtBot, grid: PhotoGridView, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[Any] = []

    class Drag(QDrag):
        def exec(self, actions: Qt.DropAction) -> Qt.DropAction:  # the real one waits for a hand
            dragged.append((actions, [url.toLocalFile() for url in self.mimeData().urls()], self.pixmap().toImage()))
            return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(view_module, "QDrag", Drag)
    choose(grid, 2)
    qtbot.waitUntil(lambda: not grid._loader.busy)
    grid.startDrag(Qt.DropAction.MoveAction)
    qtbot.keyClick(grid, Key.Key_Right, SHIFT)
    grid.startDrag(Qt.DropAction.MoveAction)
    grid.clearSelection()
    grid.startDrag(Qt.DropAction.MoveAction)
    assert [(actions, files) for actions, files, _ in dragged] == [
        (Qt.DropAction.CopyAction, ["/pictures/102.jpg"]),
        (Qt.DropAction.CopyAction, ["/pictures/102.jpg", "/pictures/103.jpg"]),
    ]
    alone, among = (image for _, _, image in dragged)
    assert abs(alone.pixelColor(alone.rect().center()).hsvHue() - 102 * 37 % 360) < 3  # the photograph itself
    assert alone != among
