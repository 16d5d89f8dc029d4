"""What a cell shows of a photograph: its frame before the picture is there, its badges, its buttons."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.grid.badges import Badge, foot_badges
from clip_desktop.ui.grid.cells import Marks, _buttons, _fitted, frame_of, paint_cell
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView
from tests.ui.grid.conftest import CELL, row_of
from tests.ui.grid.hands import chosen, middle, mouse

PHOTO = replace(row_of(1), width=4000, height=3000)
PLAIN = Marks()
HELD, FREE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def test_a_picture_that_arrives_does_not_move_its_frame(qtbot: QtBot) -> None:
    cell = QRect(0, 0, 240, 192)
    for width, height in ((4000, 3000), (3000, 4000), (9000, 1000), (10, 10)):
        pixmap = QPixmap(width * 256 // max(width, height), height * 256 // max(width, height))
        photo = replace(PHOTO, width=width, height=height)
        before, after = frame_of(cell, photo, None), frame_of(cell, photo, pixmap)
        for one, other in zip(before.getRect(), after.getRect(), strict=True):
            assert abs(one - other) < 1.5
        assert frame_of(cell, photo, QPixmap()) == before  # there is none to be had
    assert frame_of(cell, row_of(1), None) == frame_of(cell, None, None)


@pytest.mark.parametrize(
    ("photo", "badges"),
    [
        (PHOTO, []),
        (replace(PHOTO, favourite=True, rating=3, copies=2), [Badge(icon="heart-full"), Badge("★★★"), Badge("×2")]),
        (replace(PHOTO, format="VIDEO"), [Badge(icon="video")]),
        (replace(PHOTO, format="VIDEO", length=0.0), [Badge(icon="video")]),
        (replace(PHOTO, format="VIDEO", length=42.3, copies=2), [Badge("0:42", "video"), Badge("×2")]),
        (replace(PHOTO, format="RAW"), [Badge("RAW")]),
        (replace(PHOTO, format="JPEG", raw_beside=True), [Badge("+RAW")]),
        (replace(PHOTO, format="GIF", rating=1), [Badge("★"), Badge("GIF")]),
    ],
)
def test_badges_come_in_one_order(photo: PhotoRow, badges: list[Badge]) -> None:
    assert list(foot_badges(photo)) == badges


def _painted(photo: PhotoRow, marks: Marks = PLAIN, edge: int = 200) -> QImage:
    image = QImage(edge, edge, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    pixmap = QPixmap(400, 300)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_cell(painter, image.rect(), photo, pixmap, marks)
    painter.end()
    return image


def _dark(image: QImage, rect: QRect) -> bool:
    """Whether there is a badge somewhere in a part of the picture."""
    return any(
        image.pixelColor(x, y).lightness() < 150
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    )


def test_each_corner_says_something_else(qtbot: QtBot) -> None:
    frame = frame_of(QRect(0, 0, 200, 200), PHOTO, None).toRect()
    corner = QRect(0, 0, 60, 30)
    top_left, top_right, foot_left, foot_right = (QRect(corner) for _ in range(4))
    top_left.moveTopLeft(frame.topLeft())
    top_right.moveTopRight(frame.topRight())
    foot_left.moveBottomLeft(frame.bottomLeft())
    foot_right.moveBottomRight(frame.bottomRight())
    corners = (top_left, top_right, foot_left, foot_right)
    for photo, marks, where in (
        (replace(PHOTO, offline=True), Marks(), top_left),
        (PHOTO, Marks(behind=3), top_right),
        (replace(PHOTO, rating=2), Marks(), foot_left),
        (PHOTO, Marks(certainty=0.5), foot_right),
    ):
        image = _painted(photo, marks)
        inside = [rect.adjusted(3, 3, -3, -3) for rect in corners]
        assert [_dark(image, rect) for rect in inside] == [rect is where for rect in corners]


def test_badges_without_room_are_left_out_and_never_cover_the_certainty(qtbot: QtBot) -> None:
    crowded = replace(PHOTO, favourite=True, rating=5, raw_beside=True, copies=12)
    full, bare = _painted(crowded, Marks(certainty=1.0), 96), _painted(PHOTO, Marks(certainty=1.0), 96)
    frame = frame_of(QRect(0, 0, 96, 96), PHOTO, None).toRect()
    right = QRect(frame.right() - 48, frame.bottom() - 24, 44, 20)
    assert full.copy(right) == bare.copy(right)
    assert full != bare


def test_a_length_without_room_leaves_the_film_s_icon(qtbot: QtBot) -> None:
    film = replace(PHOTO, format="VIDEO", length=3723.0)
    icon = replace(film, length=None)
    assert _painted(film, edge=200) != _painted(icon, edge=200)
    assert _painted(film, Marks(certainty=1.0), 96) == _painted(icon, Marks(certainty=1.0), 96)
    assert _painted(icon, edge=96) != _painted(PHOTO, edge=96)


def test_a_picture_is_made_to_fit_its_frame_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pixmap = QPixmap(400, 300)
    pixmap.fill(Qt.GlobalColor.red)
    frame = frame_of(QRect(0, 0, 200, 200), PHOTO, pixmap)
    first, again = _fitted(pixmap, frame, 2.0), _fitted(pixmap, frame, 2.0)
    assert first.size() == 2 * frame.size().toSize()
    assert again.cacheKey() == first.cacheKey()
    assert _fitted(pixmap, frame, 1.0).cacheKey() != first.cacheKey()
    image = first.toImage()
    assert image.pixelColor(0, 0).alpha() == 0  # its corners are round
    assert image.pixelColor(image.rect().center()) == Qt.GlobalColor.red


def test_one_of_many_chosen_is_told_by_the_keys(qtbot: QtBot) -> None:
    assert _painted(PHOTO, Marks(chosen=True)) != _painted(PHOTO, Marks(chosen=True, focused=True))
    assert _painted(PHOTO) != _painted(PHOTO, Marks(focused=True))


def _button(grid: PhotoGridView, row: int, verdict: int) -> QPoint:
    rect = grid.visualRect(grid.model().index(row, 0))
    return _buttons(frame_of(rect, *grid._picture(row)))[0 if verdict > 0 else 1].center().toPoint()


@pytest.mark.parametrize("verdict", [1, -1])
def test_a_button_in_the_cell_gives_the_verdict_and_chooses_nothing(
    qtbot: QtBot, grid: PhotoGridView, verdict: int
) -> None:
    grid.offer_verdicts(True)
    at = _button(grid, 7, verdict)
    plain = grid.grab().toImage()
    mouse(grid, QEvent.Type.MouseMove, at, FREE)
    assert grid.grab().toImage() != plain
    assert grid.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(grid.judged) as judged:
        qtbot.mouseClick(grid.viewport(), HELD, pos=at)
    assert judged.args == [7, verdict]
    assert chosen(grid) == []


def test_who_lets_go_beside_the_button_has_said_nothing(qtbot: QtBot, grid: PhotoGridView) -> None:
    grid.offer_verdicts(True)
    with qtbot.assertNotEmitted(grid.judged):
        mouse(grid, QEvent.Type.MouseButtonPress, _button(grid, 7, 1), HELD)
        mouse(grid, QEvent.Type.MouseMove, middle(grid, 8), HELD)
        mouse(grid, QEvent.Type.MouseButtonRelease, middle(grid, 8), FREE)
    assert chosen(grid) == []


def test_two_quick_clicks_on_a_button_open_nothing(qtbot: QtBot, grid: PhotoGridView) -> None:
    grid.offer_verdicts(True)
    with qtbot.assertNotEmitted(grid.opened):
        qtbot.mouseDClick(grid.viewport(), HELD, pos=_button(grid, 7, 1))


def test_where_no_verdict_is_taken_there_is_no_button(qtbot: QtBot, grid: PhotoGridView) -> None:
    at = _button(grid, 7, 1)
    with qtbot.assertNotEmitted(grid.judged):
        qtbot.mouseClick(grid.viewport(), HELD, pos=at)
    assert chosen(grid) == [7]


def test_buttons_lie_within_every_frame(grid: PhotoGridView, model: PhotoListModel) -> None:
    model.set_ids(np.arange(3))
    for width, height in ((4000, 3000), (3000, 4000), (4000, 2000)):
        frame = frame_of(QRect(0, 0, CELL, CELL), replace(PHOTO, width=width, height=height), None)
        for rect in _buttons(frame):
            assert frame.contains(rect)
