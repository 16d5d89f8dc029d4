"""Photographs side by side, in the window, as a person uses them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.services import photos
from clip_desktop.ui.compare.page import ComparePage
from clip_desktop.ui.compare.photo import ComparedPhoto
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.viewer.viewpoint import Viewpoint
from tests.ui.conftest import SOON
from tests.ui.heard import Heard

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Six large pictures, p0 to p5, of other noise each."""
    root = tmp_path / "pictures"
    root.mkdir()
    for n in range(6):
        noise = np.random.default_rng(n).integers(0, 255, (90, 120, 3), np.uint8)
        Image.fromarray(noise).resize((2400, 1800), Image.Resampling.NEAREST).save(root / f"p{n}.jpg")
    return root


@pytest.fixture
def window(window: MainWindow, pictures: Path, qtbot: QtBot) -> MainWindow:
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 6 and window.settled, timeout=SOON)
    return window


def choose(window: MainWindow, count: int) -> None:
    """The first so many photographs of the grid."""
    grid = window.photos.grid
    grid.clearSelection()
    for row in range(count):
        grid.selectionModel().select(grid.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    grid.setFocus()


def compare(qtbot: QtBot, window: MainWindow, count: int) -> ComparePage:
    choose(window, count)
    qtbot.keyClick(window.photos.grid, Key.Key_C)
    assert window.pages.comparing
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    return window.pages.compare


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the keyboard is, as a person does."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def seen(cell: ComparedPhoto) -> Viewpoint:
    assert cell.canvas.viewpoint is not None
    return cell.canvas.viewpoint


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5])
def test_two_to_four_can_be_compared(qtbot: QtBot, window: MainWindow, count: int) -> None:
    choose(window, count)
    assert window.photo_actions.compare.isEnabled() == (2 <= count <= 4)
    window.photo_actions.compare.trigger()
    assert window.pages.comparing == (2 <= count <= 4)
    assert window.pages.compare.ids == (window.photos.ids[:count].tolist() if 2 <= count <= 4 else [])


@pytest.mark.parametrize(("count", "places"), [(2, [(0, 0), (1, 0)]), (4, [(0, 0), (1, 0), (0, 1), (1, 1)])])
def test_two_stand_side_by_side_and_four_in_a_square(
    qtbot: QtBot, window: MainWindow, count: int, places: list[tuple[int, int]]
) -> None:
    cells = compare(qtbot, window, count).cells
    lefts, tops = sorted({cell.x() for cell in cells}), sorted({cell.y() for cell in cells})
    assert [(lefts.index(cell.x()), tops.index(cell.y())) for cell in cells] == places
    assert max(cell.width() for cell in cells) - min(cell.width() for cell in cells) <= 1
    rows = window.session.library.photos.rows([cell.photo_id for cell in cells])
    assert [cell.name.text() for cell in cells] == [rows[cell.photo_id].path.name for cell in cells]
    assert not window.sidebar.isVisible()


def test_keys_go_from_one_to_the_other_and_the_ring_with_them(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 4)
    ids = page.ids
    assert page.photo_id == ids[0]
    assert page.cells[0].hasFocus()
    for key, at in (
        (Key.Key_Tab, 1), (Key.Key_Tab, 2), (Key.Key_Backtab, 1), (Key.Key_Left, 0), (Key.Key_Left, 0),
        (Key.Key_Down, 2), (Key.Key_Right, 3), (Key.Key_Right, 3), (Key.Key_Up, 1),
    ):  # fmt: skip
        press(qtbot, key)
        assert page.photo_id == ids[at]
        assert [cell.current for cell in page.cells] == [n == at for n in range(4)]
        assert window.pages.chosen == [ids[at]]
    edge = page.cells[1].grab().toImage().pixelColor(1, page.cells[1].height() // 2)
    other = page.cells[0].grab().toImage().pixelColor(1, page.cells[0].height() // 2)
    assert edge != other
    qtbot.mouseClick(page.cells[3].canvas, LEFT)
    assert page.photo_id == ids[3]


def test_they_are_seen_as_near_as_one_another_until_unlinked(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 3)
    first, second, third = page.cells
    press(qtbot, Key.Key_1, CTRL)
    press(qtbot, Key.Key_Right, SHIFT)
    press(qtbot, Key.Key_Down, SHIFT)
    assert seen(first).shown_scale == 1
    assert (seen(second).shown_scale, seen(second).x, seen(second).y) == pytest.approx(
        (1, seen(first).x, seen(first).y)
    )
    assert seen(third).x > 1200
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert all(cell.canvas._images[-1].width() == 2400 for cell in page.cells)  # sharp, each of them
    press(qtbot, Key.Key_L)
    assert not page.bar.link.isChecked()
    press(qtbot, Key.Key_0, CTRL)
    assert seen(first).fitted
    assert seen(second).shown_scale == 1
    qtbot.mouseClick(page.bar.link, LEFT)
    assert page.linked
    assert seen(second).fitted
    assert seen(third).fitted


def test_the_wheel_and_dragging_move_all(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 2)
    first, second = page.cells
    at = QPointF(second.canvas.rect().center())
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 960), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(second.canvas, wheel)
    assert seen(second).shown_scale > 2 * seen(second).fit_scale
    assert seen(first).shown_scale == pytest.approx(seen(second).shown_scale)
    before = seen(first).x
    middle = second.canvas.rect().center()
    qtbot.mousePress(second.canvas, LEFT, pos=middle)
    qtbot.mouseMove(second.canvas, middle + QPoint(-60, 0))
    qtbot.mouseRelease(second.canvas, LEFT, pos=middle + QPoint(-60, 0))
    assert seen(first).x > before
    assert seen(first).x == pytest.approx(seen(second).x)
    assert page.photo_id == second.photo_id


def test_marks_are_those_of_the_one_reached(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 2)
    first, second = page.ids
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_F)
    press(qtbot, Key.Key_4)

    def said(photo_id: int) -> tuple[bool, int]:
        row = window.session.library.photos.rows([photo_id])[photo_id]
        return row.favourite, row.rating

    qtbot.waitUntil(lambda: said(second) == (True, 4), timeout=SOON)
    assert said(first)[0] is False
    qtbot.waitUntil(lambda: "4 stars" in page.cells[1].accessibleName(), timeout=SOON)
    qtbot.mouseClick(page.cells[0].marks.stars[1], LEFT)
    qtbot.mouseClick(page.cells[0].marks.heart, LEFT)
    qtbot.waitUntil(lambda: said(first) == (True, 2), timeout=SOON)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert page.ids == [first, second]


def test_the_panel_tells_of_those_chosen_when_it_is_over(qtbot: QtBot, window: MainWindow) -> None:
    compare(qtbot, window, 2)
    assert window.details.panel.title.text().startswith("p")
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert len(window.photos.chosen) == 2
    assert window.details.panel.title.text() == "2 photographs"


def test_accepting_is_for_the_one_reached(qtbot: QtBot, window: MainWindow) -> None:
    from clip_desktop.services.albums import albums

    album, _ = albums.create_album(window.session.library, "Best", [int(i) for i in window.photos.ids[:3]])
    window._read_sidebar()
    qtbot.waitUntil(lambda: window.sidebar.place(f"album:{album}") is not None, timeout=SOON)
    window.go_to(f"album:{album}")
    qtbot.waitUntil(lambda: window.settled and window.navigation.here.key == f"album:{album}", timeout=SOON)
    page = compare(qtbot, window, 2)
    press(qtbot, Key.Key_Right)
    with qtbot.waitSignal(window.photo_actions.judged) as judged:
        press(qtbot, Key.Key_X)
    assert judged.args == [[page.ids[1]], -1]
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert len(page.ids) == 2


def test_backspace_takes_one_out_and_all_else_stays_where_it_is(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 3)
    ids = page.ids
    press(qtbot, Key.Key_1, CTRL)
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Backspace)
    assert page.ids == [ids[0], ids[2]]
    assert page.photo_id == ids[2]
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert [seen(cell).shown_scale for cell in page.cells] == pytest.approx([1, 1], rel=1e-12)
    assert page.cells[0].y() == page.cells[1].y()
    press(qtbot, Key.Key_Backspace)
    assert page.photo_id == ids[0]
    qtbot.mouseClick(page.cells[0].remove, LEFT)
    assert not window.pages.comparing
    assert window.photos.chosen == ids


def test_enter_sees_it_large_and_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 2)
    ids = page.ids
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Return)
    assert window.pages.large
    assert window.pages.viewer.photo_id == ids[1]
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    press(qtbot, Key.Key_Left)
    assert window.pages.viewer.photo_id == ids[0]
    press(qtbot, Key.Key_Escape)
    assert window.pages.comparing
    assert page.photo_id == ids[0]
    press(qtbot, Key.Key_Escape)
    assert not window.pages.comparing
    assert window.photos.grid.hasFocus()
    assert page.ids == []
    assert page._loader.bytes_kept == 0
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert window.photo_actions.compare.isEnabled()
    assert window.sidebar.isVisible()


def test_another_place_ends_it(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 2)
    press(qtbot, Key.Key_Return)
    window.actions_.favourites.trigger()
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert not window.pages.large
    assert not window.pages.comparing
    assert page.ids == []


def test_what_is_put_away_is_compared_no_longer(qtbot: QtBot, window: MainWindow) -> None:
    page = compare(qtbot, window, 3)
    ids = page.ids
    window.session.edit(lambda library: photos.hide(library, [ids[0], ids[1]], True))
    qtbot.waitUntil(lambda: page.ids == [ids[2]], timeout=SOON)
    assert page.photo_id == ids[2]
    window.session.edit(lambda library: photos.hide(library, [ids[2]], True))
    qtbot.waitUntil(lambda: not window.pages.comparing and window.settled, timeout=SOON)


def test_a_bad_file_says_so_in_its_own_cell(qtbot: QtBot, window: MainWindow, pictures: Path) -> None:
    choose(window, 2)
    bad = window.session.library.photos.rows([int(window.photos.ids[1])])[int(window.photos.ids[1])].path
    bad.unlink()
    page = compare(qtbot, window, 2)
    good, broken = page.cells
    assert bad.name in broken.message.text()
    assert broken.message.isVisible()
    assert not good.message.isVisible()
    press(qtbot, Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert good.canvas._images[-1].width() == 2400


def test_how_they_are_seen_and_how_many_are_left_is_told(qtbot: QtBot, window: MainWindow, heard: Heard) -> None:
    compare(qtbot, window, 3)
    press(qtbot, Key.Key_L)
    assert "Each is seen by itself" in heard
    press(qtbot, Key.Key_L)
    assert "The same part of each is seen" in heard
    press(qtbot, Key.Key_Backspace)
    assert "2 photographs, side by side" in heard
