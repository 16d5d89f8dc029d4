"""The geometry of looking at a picture: what holds for every size, zoom and push."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.ui.viewer.viewpoint import LARGEST, Viewpoint

lengths = st.integers(1, 20_000)
views = st.builds(
    Viewpoint, lengths, lengths, st.integers(1, 6_000), st.integers(1, 6_000), st.sampled_from([1.0, 1.25, 2.0])
)
scales = st.floats(0.001, 40)
shares = st.floats(0, 1)


def _edges(view: Viewpoint) -> tuple[float, float, float, float]:
    left, top = view.left_top
    return left, top, left + view.width * view.shown_scale, top + view.height * view.shown_scale


@given(views)
def test_fitted_all_of_the_picture_is_in_the_middle_of_the_view(view: Viewpoint) -> None:
    left, top, right, bottom = _edges(view)
    assert view.fitted
    assert left >= -1
    assert top >= -1
    assert right <= view.view_width + 1
    assert bottom <= view.view_height + 1
    assert abs((left + right) - view.view_width) <= 2
    assert abs((top + bottom) - view.view_height) <= 2
    assert view.shown_scale <= view.ratio


@given(views, scales, shares, shares, st.floats(-9_000, 9_000), st.floats(-9_000, 9_000))
def test_there_is_never_empty_space_beside_a_picture_larger_than_the_view(
    view: Viewpoint, scale: float, x: float, y: float, right: float, down: float
) -> None:
    seen = view.zoomed(scale, (x * view.view_width, y * view.view_height)).panned(right, down)
    left, top, end, foot = _edges(seen)
    for begin, stop, room in ((left, end, seen.view_width), (top, foot, seen.view_height)):
        if stop - begin >= room + 1:
            assert begin <= 1
            assert stop >= room - 1
        else:
            assert abs(begin + stop - room) <= 3


@given(views, scales)
def test_zoom_is_bounded_by_the_whole_picture_and_the_largest_scale(view: Viewpoint, scale: float) -> None:
    seen = view.zoomed(scale)
    assert view.fit_scale <= seen.shown_scale <= max(LARGEST, view.fit_scale)
    assert seen.fitted == (scale <= view.fit_scale)
    assert seen.zoomed(view.fit_scale / 2).fitted


def test_what_is_under_the_cursor_stays_there() -> None:
    view = Viewpoint(4000, 3000, 1000, 750)
    at = (700.0, 200.0)
    for scale in (0.5, 1.0, 3.0, 0.8):
        left, top = view.left_top
        under = ((at[0] - left) / view.shown_scale, (at[1] - top) / view.shown_scale)
        view = view.zoomed(scale, at)
        left, top = view.left_top
        assert (left + under[0] * scale, top + under[1] * scale) == pytest.approx(at, abs=1)


def test_a_push_moves_the_picture_with_the_hand_until_its_edge() -> None:
    view = Viewpoint(4000, 3000, 1000, 750).zoomed(1.0)
    left, top = view.left_top
    assert view.panned(30, -20).left_top == (left + 30, top - 20)
    assert view.panned(1e9, 1e9).left_top == (0, 0)
    assert view.panned(-1e9, -1e9).left_top == (1000 - 4000, 750 - 3000)
    fitted = view.fit()
    assert fitted.panned(50, 50) == fitted


def test_another_view_keeps_the_middle_and_a_fitted_picture_fits_again() -> None:
    view = Viewpoint(4000, 3000, 1000, 750).zoomed(1.0).panned(-400, 0)
    wider = view.in_view(1400, 750, 1.0)
    assert (wider.x, wider.y, wider.scale) == (view.x, view.y, 1.0)
    fitted = Viewpoint(4000, 3000, 1000, 750).in_view(400, 300, 1.0)
    assert fitted.shown_scale == pytest.approx(0.1)
    assert view.in_view(8000, 8000, 1.0).fitted  # at 100 % it would be smaller than what fits


def test_a_small_picture_is_shown_at_its_size_and_twice_that_on_a_dense_screen() -> None:
    assert Viewpoint(40, 30, 1000, 750).shown_scale == 1.0
    assert Viewpoint(40, 30, 1000, 750, 2.0).shown_scale == 2.0
