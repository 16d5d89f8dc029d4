"""The filmstrip: what is in sight is asked for and nothing else, the photograph that is shown stands in the middle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.viewer.filmstrip import CELL, HEIGHT, Filmstrip
from tests.ui.viewer.conftest import SOON, OpenOne

MANY = 1_000_000


class Shelf:
    """Rows and thumbnails that remember what was asked for."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.fetched: list[int] = []
        self.pixmap = QPixmap(32, 24)
        self.pixmap.fill(QColor("#00aa00"))

    def rows(self, ids: Sequence[int]) -> Mapping[int, PhotoRow]:
        self.read += ids
        return {i: PhotoRow(i, f"{i:064}", Path(f"{i}.jpg"), None, 0, False, 1) for i in ids}

    def pixmap_of(self, photo: PhotoRow) -> QPixmap:
        self.fetched.append(photo.id)
        return self.pixmap


def _turn_wheel(strip: Filmstrip, notches: int) -> None:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)


@pytest.fixture
def shelf(qtbot: QtBot) -> Shelf:
    return Shelf()


@pytest.fixture
def strip(qtbot: QtBot, shelf: Shelf) -> Filmstrip:
    strip = Filmstrip(shelf.rows, shelf.pixmap_of)
    qtbot.addWidget(strip)
    strip.resize(10 * CELL, HEIGHT)
    strip.show_row(np.arange(MANY, dtype=np.int64), 500_000)
    return strip


def test_of_a_million_only_those_in_sight_are_asked_for(strip: Filmstrip, shelf: Shelf) -> None:
    strip.grab()
    assert 10 <= len(set(shelf.fetched)) <= 12
    assert set(shelf.fetched) == set(shelf.read) == {int(row) for row in strip.in_sight}
    assert shelf.fetched[-1] == 500_000  # the thumbnails fetch the newest wish first
    strip.grab()
    assert len(shelf.read) == len(set(shelf.read))


def test_the_photograph_shown_is_marked_and_in_the_middle(strip: Filmstrip) -> None:
    for row in (0, 7, 500_000, MANY - 1):
        strip.show_row(np.arange(MANY, dtype=np.int64), row)
        assert abs(strip.cell(row).center().x() - strip.width() // 2) <= 1
    image, accent = strip.grab().toImage(), QColor(theme.colours().accent)
    marked = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == accent]
    assert marked
    assert all(strip.row_at(x) == MANY - 1 for x in marked)


def test_a_press_goes_there_and_the_wheel_only_looks(qtbot: QtBot, strip: Filmstrip) -> None:
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.cell(500_002).center())
    assert chosen.args == [500_002]
    with qtbot.assertNotEmitted(strip.chosen):
        _turn_wheel(strip, -3)
    assert strip.row_at(strip.width() // 2) == 500_003
    for _ in range(3):
        _turn_wheel(strip, 400_000)
    assert strip.row_at(strip.width() // 2) == 0


def test_beyond_the_ends_there_is_nothing(qtbot: QtBot, strip: Filmstrip) -> None:
    strip.show_row(np.arange(3, dtype=np.int64), 0)
    assert list(strip.in_sight) == [0, 1, 2]
    assert strip.row_at(2) == -1
    with qtbot.assertNotEmitted(strip.chosen):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))


def test_in_the_viewer_it_follows_and_leads(qtbot: QtBot, open_page: OpenOne, session: Session) -> None:
    page = open_page("a")
    qtbot.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=page.strip.cell(3).center())
    assert page.bar.name.text() == "d.jpg"
    assert page.strip.row_at(page.strip.width() // 2) == 3
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: not page.strip.isVisible(), timeout=SOON)
    assert not session.workspace.settings.filmstrip
    qtbot.mouseClick(page.bar.strip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.strip.isVisible, timeout=SOON)
    assert session.workspace.settings.filmstrip
