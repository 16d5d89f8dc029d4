"""Degrees to the plane of the map and back: Mercator's, as a square of side 1 whose middle is 0° N, 0° E.

It keeps shapes at every latitude. It has no poles: what lies beyond 85.05 degrees is put on the edge.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

EDGE_LAT: Final = 85.0511287798066  # where the square ends

Numbers = NDArray[np.float64]


def project(lat: Numbers, lon: Numbers) -> tuple[Numbers, Numbers]:
    """Degrees as x (0 in the west to 1 in the east) and y (0 in the north to 1 in the south), float64 (n,)."""
    phi = np.radians(np.clip(lat, -EDGE_LAT, EDGE_LAT))
    return np.asarray(lon) / 360 + 0.5, 0.5 - np.arctanh(np.sin(phi)) / (2 * np.pi)


def unproject(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    """Latitudes and longitudes in degrees of the plane; x beyond the square goes on round the globe."""
    lat = np.degrees(np.arcsin(np.tanh((0.5 - np.asarray(y)) * 2 * np.pi)))
    return lat, (np.asarray(x) % 1.0 - 0.5) * 360
