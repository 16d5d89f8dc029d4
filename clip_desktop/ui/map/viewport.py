"""What of the map is in sight: its middle, how near it is, and how large the window on it is."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from clip_desktop.ui.map.projection import Numbers, project, unproject

Box = tuple[float, float, float, float]  # south, west, north, east in degrees

TILE: Final = 256  # pixels of the whole world at zoom 0
APART: Final = 54.0  # pixels between two clusters at least
NEAREST: Final = 17.0  # about a metre a pixel
_ROOM: Final = 0.84  # of the window that what is brought into sight may take


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window on the map. It never shows more than the height of the world; east and west it goes on for ever.

    Attributes:
        x, y: the middle, in the plane of ``projection``; x from 0 to 1.
        zoom: the world is 256 pixels wide at 0, and doubles with each step.
        width, height: in pixels.
    """

    x: float = 0.5
    y: float = 0.4
    zoom: float = 1.0
    width: int = 800
    height: int = 600

    @property
    def side(self) -> float:
        """How many pixels wide the world is."""
        return float(TILE * 2.0**self.zoom)

    def settled(self) -> Viewport:
        """The nearest that there may be: filled by the world, and no nearer than makes sense."""
        farthest = math.log2(max(self.width, self.height, 1) / TILE)
        zoom = min(max(self.zoom, farthest, 0.0), NEAREST)
        half = self.height / 2 / (TILE * 2.0**zoom)
        return replace(self, x=self.x % 1.0 % 1.0, y=min(max(self.y, half), 1 - half), zoom=zoom)

    def resized(self, width: int, height: int) -> Viewport:
        return replace(self, width=max(1, width), height=max(1, height)).settled()

    def panned(self, dx: float, dy: float) -> Viewport:
        """The map pushed so many pixels to the right and down."""
        return replace(self, x=self.x - dx / self.side, y=self.y - dy / self.side).settled()

    def zoomed(self, steps: float, at: tuple[float, float] | None = None) -> Viewport:
        """Nearer or farther, with the place under a pixel (the middle) staying there."""
        px, py = at or (self.width / 2, self.height / 2)
        x, y = self.place_at(px, py)
        nearer = replace(self, zoom=self.zoom + steps).settled()
        dx, dy = (px - self.width / 2) / nearer.side, (py - self.height / 2) / nearer.side
        return replace(nearer, x=x - dx, y=y - dy).settled()

    def place_at(self, px: float, py: float) -> tuple[float, float]:
        """The place of the plane under a pixel; x may lie beyond 0 and 1."""
        return self.x + (px - self.width / 2) / self.side, self.y + (py - self.height / 2) / self.side

    def pixels(self, x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
        """Where places of the plane are seen, float64 (n,): as near to the middle as the globe can be turned."""
        across = (np.asarray(x) - self.x + 0.5) % 1.0 - 0.5
        return across * self.side + self.width / 2, (np.asarray(y) - self.y) * self.side + self.height / 2

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Where one place is seen."""
        across = (x - self.x + 0.5) % 1.0 - 0.5
        return across * self.side + self.width / 2, (y - self.y) * self.side + self.height / 2

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """The area between two corners in pixels; over the date line where west is more than east."""
        (x0, y0), (x1, y1) = self.place_at(left, top), self.place_at(right, bottom)
        lat, lon = unproject(np.array([x0, x1]), np.clip([y0, y1], 0.0, 1.0))
        whole = x1 - x0 >= 1
        north, south = (90.0 if y0 <= 0 else float(lat[0])), (-90.0 if y1 >= 1 else float(lat[1]))
        return south, -180.0 if whole else float(lon[0]), north, 180.0 if whole else float(lon[1])

    def in_sight(self) -> Box:
        """The area that is seen."""
        return self.box(0, 0, self.width, self.height)

    def around(self, box: Box) -> Viewport:
        """Moved so that an area is as large as there is room for."""
        south, west, north, east = box
        x, y = project(np.array([north, south]), np.array([west, east]))
        across = float(x[1] - x[0]) % 1.0 if (west, east) != (-180.0, 180.0) else 1.0
        down = float(y[1] - y[0])
        room = min(_ROOM * self.width / max(across, 1e-9), _ROOM * self.height / max(down, 1e-9))
        zoom = min(math.log2(room / TILE), NEAREST)
        return replace(self, x=float(x[0]) + across / 2, y=float(y[0]) + down / 2, zoom=zoom).settled()


def bounds_of(lat: Numbers, lon: Numbers) -> Box:
    """The smallest area that holds places (one at least): the widest gap between longitudes is left out."""
    order = np.sort(lon)
    gaps = np.append(np.diff(order), order[0] + 360 - order[-1])
    widest = int(gaps.argmax())
    west, east = order[(widest + 1) % len(order)], order[widest]
    return float(lat.min()), float(west), float(lat.max()), float(east)


def splits(box: Box) -> bool:
    """Whether the ends of an area lie apart where the map is nearest."""
    south, west, north, east = box
    x, y = project(np.array([south, north]), np.array([west, east]))
    return bool(max(float(x[1] - x[0]) % 1.0, float(y[0] - y[1])) * TILE * 2.0**NEAREST >= APART)


def rounded(box: Box) -> Box:
    """An area made so little larger that its numbers are short: by a thousandth of its size at most."""
    south, west, north, east = box
    span = max(min(north - south, (east - west) % 360 or 360.0), 1e-3)
    digits = min(6, max(0, 3 - math.floor(math.log10(span))))
    step = 10.0**digits
    down, up = math.floor, math.ceil
    return (
        max(-90.0, down(south * step) / step),
        max(-180.0, down(west * step) / step),
        min(90.0, up(north * step) / step),
        min(180.0, up(east * step) / step),
    )


def within(box: Box, lat: Numbers, lon: Numbers) -> np.ndarray:
    """Which places lie in an area, bool (n,): what the search for it finds."""
    south, west, north, east = box
    across = (lon >= west) & (lon <= east) if west <= east else (lon >= west) | (lon <= east)
    return (lat >= south) & (lat <= north) & across
