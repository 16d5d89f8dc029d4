"""The map without a window: projection, what is in sight, clusters, the outline."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.ui.map.clusters import Points
from clip_desktop.ui.map.outline import clipped, outline, thinned
from clip_desktop.ui.map.projection import EDGE_LAT, project, unproject
from clip_desktop.ui.map.viewport import APART, Box, Viewport, bounds_of, rounded, splits, within

_LAT = st.floats(-EDGE_LAT, EDGE_LAT)
_LON = st.floats(-180, 179.999)
_VIEW = st.builds(
    Viewport, st.floats(0, 1), st.floats(0, 1), st.floats(0, 17), st.integers(300, 3000), st.integers(200, 2000)
).map(Viewport.settled)


def _array(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float64)


@given(_LAT, _LON)
def test_a_place_comes_back_from_the_plane(lat: float, lon: float) -> None:
    back = unproject(*project(_array(lat), _array(lon)))
    assert (back[0][0], back[1][0]) == pytest.approx((lat, lon), abs=1e-9)


def test_what_lies_at_the_poles_is_put_on_the_edge() -> None:
    x, y = project(_array(90, -90, 0), _array(0, 0, -180))
    assert x.tolist() == [0.5, 0.5, 0.0]
    assert y == pytest.approx([0, 1, 0.5], abs=1e-12)


@given(_VIEW, st.floats(0, 1), st.floats(0, 1), st.floats(-3, 3))
def test_zooming_leaves_the_place_under_the_pointer(view: Viewport, right: float, down: float, steps: float) -> None:
    at = right * view.width, down * view.height
    x, y = view.place_at(*at)
    nearer = view.zoomed(steps, at)
    free = nearer.height / 2 / nearer.side < nearer.y < 1 - nearer.height / 2 / nearer.side  # no edge in the way
    if free:
        px, py = nearer.pixels(_array(x), _array(y))
        assert (px[0] - at[0] + nearer.side / 2) % nearer.side == pytest.approx(nearer.side / 2, abs=0.01)
        assert py[0] == pytest.approx(at[1], abs=0.01)


@given(_VIEW, st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_the_world_always_fills_the_window(view: Viewport, dx: float, dy: float) -> None:
    moved = view.panned(dx, dy)
    assert 0 <= moved.x < 1
    assert moved.place_at(0, 0)[1] >= -1e-9
    assert moved.place_at(0, moved.height)[1] <= 1 + 1e-9
    assert moved.side >= moved.width * (1 - 1e-9)


def test_an_area_over_the_date_line_is_brought_into_sight() -> None:
    lat, lon = _array(-17.7, -13.8, -18.0), _array(178.0, -171.8, 179.5)
    box = bounds_of(lat, lon)
    assert box == (-18.0, 178.0, -13.8, -171.8)
    view = Viewport(width=800, height=600).around(box)
    px, py = view.pixels(*project(lat, lon))
    assert px.min() > 0 and px.max() < 800 and py.min() > 0 and py.max() < 600
    assert px.max() - px.min() > 400
    south, west, north, east = view.in_sight()
    assert south < -18 and north > -13.8 and west > east


@given(st.lists(st.tuples(_LAT, _LON), min_size=1, max_size=20))
def test_the_bounds_hold_every_place_and_so_does_the_search(places: list[tuple[float, float]]) -> None:
    lat, lon = np.array(places).T
    box = bounds_of(lat, lon)
    assert within(box, lat, lon).all()
    assert within(rounded(box), lat, lon).all()
    assert (box[3] - box[1]) % 360 <= 360 * (1 - 1 / len(places)) + 1e-9


@pytest.mark.parametrize(
    ("box", "short"),
    [
        ((47.36512, 8.43219, 47.57777, 8.64444), (47.365, 8.432, 47.578, 8.645)),
        ((-90, -180, 90, 180), (-90, -180, 90, 180)),
    ],
)
def test_areas_are_written_short(box: Box, short: Box) -> None:
    assert rounded(box) == pytest.approx(short, abs=1e-3)
    assert rounded(box)[0] <= box[0] and rounded(box)[3] >= box[3]


def _photographs(n: int) -> Points:
    random = np.random.default_rng(7)
    towns = np.stack([random.uniform(-60, 65, 300), random.uniform(-180, 180, 300)], axis=1)
    at = towns[random.integers(0, 300, n)] + random.normal(0, 0.2, (n, 2))
    return Points(np.arange(n, 0, -1), at[:, 0], (at[:, 1] + 180) % 360 - 180)


@pytest.mark.parametrize("zoom", [2.4, 5.0, 9.5, 16.0])
def test_every_photograph_in_sight_is_in_one_cluster(zoom: float) -> None:
    points = _photographs(5000)
    view = Viewport(float(points.x[17]), float(points.y[17]), zoom, 900, 600).settled()
    clusters = points.clusters(view)
    members = np.concatenate([cluster.members for cluster in clusters])
    assert len(np.unique(members)) == len(members)
    px, py = view.pixels(points.x, points.y)
    seen = np.flatnonzero((px >= 0) & (px <= 900) & (py >= 0) & (py <= 600))
    assert len(seen) and np.isin(seen, members).all()
    assert all(cluster.newest == cluster.members.min() for cluster in clusters)
    cx, cy = view.pixels(_array(*(c.x for c in clusters)), _array(*(c.y for c in clusters)))
    apart = np.hypot(cx[:, None] - cx, cy[:, None] - cy) + 1e9 * np.eye(len(cx))
    assert apart.min() >= APART


def test_a_hundred_thousand_are_gathered_within_a_frame() -> None:
    points = _photographs(100_000)
    view = Viewport(zoom=3.0, width=1600, height=1000).settled()
    points.clusters(view)  # the squares of a zoom are made once
    best = min(_seconds(points, view.panned(n, 0)) for n in range(5))
    assert best < 0.016


def _seconds(points: Points, view: Viewport) -> float:
    before = time.process_time()
    points.clusters(view)
    return time.process_time() - before


def test_one_spot_cannot_be_taken_apart() -> None:
    assert not splits((47.0, 8.0, 47.0, 8.0))
    assert splits((47.0, 8.0, 47.01, 8.0))


def test_a_ring_is_cut_to_the_window() -> None:
    square = _array(0, 0, 4, 0, 4, 4, 0, 4).reshape(-1, 2)
    cut = clipped(square, (1, 1, 2, 3))
    assert (cut.min(axis=0).tolist(), cut.max(axis=0).tolist()) == ([1, 1], [2, 3])
    x, y = cut.T
    assert abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2 == pytest.approx(2)
    assert len(clipped(square, (5, 5, 6, 6))) == 0
    assert clipped(square, (-1, -1, 9, 9)) is square


def test_a_line_keeps_its_ends_and_its_course() -> None:
    line = np.stack([np.linspace(0, 10, 1001), np.zeros(1001)], axis=1)
    thin = thinned(line, 1.0)
    assert thin[0].tolist() == [0, 0] and thin[-1].tolist() == [10, 0]
    assert len(thin) <= 12 and np.diff(thin[:, 0]).max() <= 1.01


@pytest.mark.parametrize("level", [2.0, 3.0, 3.5, 8.0])  # both outlines that are stored, thinned and whole
def test_the_outline_has_land_where_there_is_land(level: float) -> None:
    land = outline("land", level)

    def inside(lat: float, lon: float) -> int:
        around = [(ring, *project(_array(lat), _array(lon + turn))) for ring in land.parts for turn in (-360, 0, 360)]
        return sum(_holds(*one) for one in around) % 2

    assert [inside(47, 8), inside(-25, 134), inside(40, -100), inside(67, 175), inside(-85, 10)] == [1] * 5
    assert [inside(0, -30), inside(-40, 80), inside(30, -160)] == [0, 0, 0]
    assert outline("border", level).parts and outline("coast", level).parts
    for line in outline("coast", level).parts:
        assert np.abs(np.diff(line[:, 0])).max() < 0.5  # none goes right across the world


def _holds(ring: np.ndarray, x: np.ndarray, y: np.ndarray) -> int:
    """Whether a ring goes round a place: how often it crosses the line to its right."""
    a, b = ring, np.roll(ring, -1, axis=0)
    crosses = (a[:, 1] > y[0]) != (b[:, 1] > y[0])
    a, b = a[crosses], b[crosses]
    return int((a[:, 0] + (y[0] - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0]) > x[0]).sum()) % 2
