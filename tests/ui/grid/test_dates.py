"""Going to a date: by the field, by the years beside the grid; and neither where there are no dates."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.services.timeline import Timeline
from clip_desktop.ui.grid import date_field
from clip_desktop.ui.grid.dates import DateTravel
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView
from clip_desktop.ui.style import theme
from tests.ui.grid.hands import chosen
from tests.ui.grid.test_sections import timeline

Key = Qt.Key
SIZES, DAYS = (30, 30, 30, 30, 6), ("2021-05-03", "2021-01-30", "2019-05-29", "2018-12-01", "2004-02-02")


@pytest.fixture
def dated(grid: PhotoGridView, model: PhotoListModel) -> PhotoGridView:
    model.set_ids(np.arange(1000, 1126), timeline=timeline(SIZES, DAYS))
    grid.resize(640, 420)
    return grid


@pytest.fixture
def travel(dated: PhotoGridView, qtbot: QtBot) -> DateTravel:
    travel = DateTravel(dated)
    qtbot.keyClick(dated, Key.Key_G)
    assert travel.field.isVisible()
    qtbot.waitUntil(travel.field.line.hasFocus)
    return travel


@pytest.mark.parametrize(
    ("text", "row", "said"),
    [
        ("2019", 60, "Wednesday, 29 May 2019"), ("2019 5", 60, "Wednesday, 29 May 2019"),
        ("may", 0, "Monday, 3 May 2021"), ("dec", 90, "Saturday, 1 December 2018"),
        ("2004", 120, "Monday, 2 February 2004"),
        ("2020-12", 30, "Nothing is from then. The nearest: Saturday, 30 January 2021"),
    ],
)  # fmt: skip
def test_a_date_leads_to_its_first_photograph(
    qtbot: QtBot, travel: DateTravel, dated: PhotoGridView, text: str, row: int, said: str
) -> None:
    qtbot.keyClicks(travel.field.line, text)
    assert dated.currentIndex().row() == row
    assert row in dated.rows_in_sight
    if row < 120:  # the last are not enough to fill the view
        assert dated.sight.first_row == row
    assert travel.field.answer.text() == said
    assert chosen(dated) == []


def test_while_nothing_is_understood_the_field_stays_and_the_grid_too(
    qtbot: QtBot, travel: DateTravel, dated: PhotoGridView, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("2", "20x", "july"):
        travel.field.line.clear()
        qtbot.keyClicks(travel.field.line, text)
        assert dated.verticalScrollBar().value() == 0
    assert travel.field.answer.text() == "No photograph is from then."  # no July at all
    assert not travel.field._silence.isActive()


def test_after_some_silence_the_field_goes_and_the_keys_are_the_grids_again(
    qtbot: QtBot, travel: DateTravel, dated: PhotoGridView
) -> None:
    travel.field._silence.setInterval(30)
    qtbot.keyClicks(travel.field.line, "2018")
    qtbot.waitUntil(lambda: not travel.field.isVisible())
    qtbot.waitUntil(dated.hasFocus)
    qtbot.keyClick(dated, Key.Key_Right)
    assert dated.currentIndex().row() == 91
    assert date_field.SILENCE_MS == 1500


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("width", [460, 640, 900])
def test_the_field_covers_no_header_and_is_all_in_sight(
    dated: PhotoGridView, travel: DateTravel, width: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "text_size", lambda: size)
    dated.resize(width, 420)
    dated.resize_cells(200)
    for text in ("2019", "2020-12"):
        travel._go(text)
        first = dated.sight.header(dated.sight.headers[0])
        assert dated.sections is not None and dated.sections.level == "day"
        assert not travel.field.geometry().intersects(first)
        assert dated.rect().contains(travel.field.geometry())


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_a_key_closes_the_field(qtbot: QtBot, travel: DateTravel, dated: PhotoGridView, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(dated.opened):
        qtbot.keyClick(travel.field.line, key)
    assert not travel.field.isVisible()
    qtbot.keyClick(dated, Key.Key_G)
    assert travel.field.line.text() == ""


def test_without_dates_there_is_nowhere_to_go(qtbot: QtBot, grid: PhotoGridView) -> None:
    travel = DateTravel(grid)
    qtbot.keyClick(grid, Key.Key_G)
    assert not travel.ask()
    assert not travel.field.isVisible()
    assert not grid.scrubber.isVisible()


def test_letters_do_not_ask_every_row_for_its_name(
    qtbot: QtBot, grid: PhotoGridView, model: PhotoListModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.set_ids(np.arange(1_000_000))
    asked: list[int] = []
    monkeypatch.setattr(model, "match", lambda *_: asked.append(1) or [])
    qtbot.keyClicks(grid, "dq")
    assert asked == []


def _mouse(scrubber: object, kind: QEvent.Type, y: int, held: Qt.MouseButton) -> None:
    at = QPoint(10, y)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(at), QPointF(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(scrubber, event)


def test_the_years_stand_where_they_begin(dated: PhotoGridView) -> None:
    scrubber = dated.scrubber
    assert scrubber.isVisible()
    years = scrubber.years()
    assert [year for year, _ in years] == ["2021", "2019", "2018", "2004"]
    for (_, y), row in zip(years, (0, 60, 90, 120), strict=True):
        top = dated.plan.header(dated.plan.section_of(row))[0]
        assert abs(scrubber._share_at(y) - top / dated.plan.height) < 0.01
    assert scrubber.geometry().left() > dated.viewport().geometry().right()


def test_dragging_scrolls_there_and_tells_the_month(dated: PhotoGridView) -> None:
    scrubber, held = dated.scrubber, Qt.MouseButton.LeftButton
    y = dict(scrubber.years())["2019"]
    _mouse(scrubber, QEvent.Type.MouseMove, y + 1, Qt.MouseButton.NoButton)
    assert scrubber.bubble.isVisible()
    assert scrubber.bubble.text() == "May 2019"
    assert dated.verticalScrollBar().value() == 0
    _mouse(scrubber, QEvent.Type.MouseButtonPress, y + 1, held)
    assert dated.sight.first_row in range(60, 68)
    _mouse(scrubber, QEvent.Type.MouseMove, 0, held)
    assert dated.verticalScrollBar().value() == 0
    assert scrubber.bubble.text() == "May 2021"
    _mouse(scrubber, QEvent.Type.MouseButtonRelease, -50, Qt.MouseButton.NoButton)
    assert not scrubber.bubble.isVisible()


def test_years_that_lie_close_give_way(dated: PhotoGridView, model: PhotoListModel) -> None:
    days = np.arange(738_000, 700_000, -200).astype(np.int32)
    model.set_ids(np.arange(len(days) * 9), timeline=Timeline(np.arange(len(days)) * 9, days, len(days) * 9))
    dated.updateGeometries()
    heights = [y for _, y in dated.scrubber.years()]
    assert 10 < len(heights) < 40
    assert min(np.diff(heights)) >= 18


def test_larger_letters_have_more_room(dated: PhotoGridView, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dated.viewport().width()
    monkeypatch.setattr(theme, "text_size", lambda: 200)
    dated.updateGeometries()
    assert dated.viewport().width() == before - 44
    assert dated.scrubber.geometry().left() == dated.viewport().geometry().right() + 1
    assert dated.scrubber.width() == 88
    assert dated.plan.header(1)[1] == 72  # and the headers, too


def test_what_fits_into_the_view_needs_no_scrubber(dated: PhotoGridView, model: PhotoListModel) -> None:
    model.set_ids(np.arange(3), timeline=timeline((3,), ("2021-05-03",)))
    dated.updateGeometries()
    assert not dated.scrubber.isVisible()
