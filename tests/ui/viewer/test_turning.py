"""Seeing a photograph turned: its geometry, its pixels, and that the file stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from clip_desktop.ui.viewer.page import ViewerPage
from clip_desktop.ui.viewer.viewpoint import Viewpoint
from tests.ui.viewer.conftest import OpenOne
from tests.unit.imaging.pictures import BLUE, GREEN, RED, YELLOW

views = st.builds(
    Viewpoint.on,
    st.tuples(st.integers(50, 9000), st.integers(50, 9000)),
    st.tuples(st.integers(50, 4000), st.integers(50, 4000), st.sampled_from([1.0, 2.0])),
    st.integers(0, 3),
)


@given(views, st.floats(0.01, 16), st.integers(-7, 7))
def test_turned_back_it_is_what_it_was(view: Viewpoint, scale: float, quarters: int) -> None:
    fitted = view.turned(quarters).turned(-quarters)
    assert (fitted.turn, fitted.lying, fitted.scale) == (view.turn, view.lying, None)
    seen = view.zoomed(scale)
    there = seen.turned(4)
    assert there.x == pytest.approx(seen.x)
    assert there.y == pytest.approx(seen.y)


@given(views)
def test_a_quarter_exchanges_the_edges_and_nothing_else(view: Viewpoint) -> None:
    turned = view.turned(1)
    assert (turned.width, turned.height) == (view.height, view.width)
    assert turned.lying == view.lying


@given(views, views, st.floats(1, 8), st.floats(-4000, 4000), st.floats(-4000, 4000))
def test_like_another_it_shows_the_same_part(
    view: Viewpoint, other: Viewpoint, larger: float, right: float, down: float
) -> None:
    other = other.zoomed(other.fit_scale * larger).panned(right, down)
    like = view.like(other)
    assert like.fitted or like.shown_scale / like.fit_scale == pytest.approx(other.shown_scale / other.fit_scale)


def _corners(page: ViewerPage) -> list[tuple[int, ...]]:
    frame, image = page.canvas.frame(), page.canvas.grab().toImage()
    return [
        image.pixelColor(QPoint(round(frame.x() + x * frame.width()), round(frame.y() + y * frame.height()))).getRgb()
        for y in (0.25, 0.75)
        for x in (0.25, 0.75)
    ]


def _assert_corners(page: ViewerPage, *wanted: tuple[int, ...]) -> None:
    for found, colour in zip(_corners(page), wanted, strict=True):
        assert max(abs(a - b) for a, b in zip(found[:3], colour, strict=True)) <= 24


def test_it_is_seen_turned_and_stays_so_while_the_window_is_open(
    qtbot: QtBot, open_page: OpenOne, folder: Path
) -> None:
    before = (folder / "a.jpg").read_bytes()
    page = open_page("a")
    qtbot.keyClick(page, Qt.Key.Key_R)
    _assert_corners(page, BLUE, RED, YELLOW, GREEN)
    assert page.canvas.frame().height() > page.canvas.frame().width()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    _assert_corners(page, RED, GREEN, BLUE, YELLOW)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    _assert_corners(page, BLUE, RED, YELLOW, GREEN)
    qtbot.mouseClick(page.bar.turn_left, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.bar.turn_left, Qt.MouseButton.LeftButton)
    _assert_corners(page, GREEN, YELLOW, RED, BLUE)
    assert (folder / "a.jpg").read_bytes() == before


def test_zoomed_it_turns_about_what_is_in_the_middle(qtbot: QtBot, open_page: OpenOne) -> None:
    page = open_page("a")
    page.canvas.actual_size()
    page.canvas.pan(400, 250)
    qtbot.waitUntil(lambda: page.settled, timeout=15_000)
    middle = page.canvas.rect().center()
    before = page.canvas.grab().toImage().pixelColor(middle)
    page.turn(1)
    after = page.canvas.grab().toImage().pixelColor(middle)
    assert max(abs(a - b) for a, b in zip(before.getRgb(), after.getRgb(), strict=True)) <= 8
