"""Makes ``resources/map/world.npz`` from Natural Earth as the npm package ``world-atlas`` holds it.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python packaging/outline.py package resources/map/world.npz

For each scale (110 and 50 million) it keeps the rings of the land, and the lines of the coasts and of the borders
between countries: points as int32 hundred-thousandths of a degree, each as the difference from the one before it. What
goes over the date line goes on beyond 180 degrees.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

_DEGREE = 100_000
_EDGE = 1e-6  # as near as this to the date line or a pole, a line is where the map was cut


def main(package: Path, target: Path) -> None:
    arrays: dict[str, np.ndarray] = {}
    for scale in ("110", "50"):
        world = json.loads((package / f"countries-{scale}m.json").read_text(encoding="utf-8"))
        arcs = list(_arcs(world))
        used = np.zeros(len(arcs), int)
        for ring in _rings(world["objects"]["countries"]):
            np.add.at(used, [arc if arc >= 0 else ~arc for arc in ring], 1)
        _keep(arrays, f"land{scale}", [_joined(arcs, ring) for ring in _rings(world["objects"]["land"])])
        coasts = [part for arc, n in zip(arcs, used, strict=True) if n == 1 for part in _uncut(arc)]
        _keep(arrays, f"coast{scale}", coasts)
        _keep(arrays, f"border{scale}", [_on(arc) for arc, n in zip(arcs, used, strict=True) if n > 1])
    np.savez_compressed(target, **arrays)


def _arcs(world: dict[str, Any]) -> Iterator[np.ndarray]:
    scale, shift = np.array(world["transform"]["scale"]), np.array(world["transform"]["translate"])
    for arc in world["arcs"]:
        yield np.cumsum(np.array(arc), axis=0) * scale + shift


def _rings(shape: dict[str, Any]) -> Iterator[list[int]]:
    kind = shape["type"]
    if kind == "GeometryCollection":
        for part in shape["geometries"]:
            yield from _rings(part)
    elif kind in ("Polygon", "MultiPolygon"):
        for polygon in [shape["arcs"]] if kind == "Polygon" else shape["arcs"]:
            yield from polygon


def _joined(arcs: list[np.ndarray], ring: list[int]) -> np.ndarray:
    ring_ = _on(np.concatenate([(arcs[n] if n >= 0 else arcs[~n][::-1]) for n in ring]))
    if abs(ring_[-1, 0] - ring_[0, 0]) < 180:
        return ring_
    return np.vstack([ring_, [ring_[-1, 0], -90.0], [ring_[0, 0], -90.0]])  # all round the globe: Antarctica


def _on(line: np.ndarray) -> np.ndarray:
    """A line that goes on beyond the date line where it would jump to the other side."""
    return np.stack([np.unwrap(line[:, 0], period=360), line[:, 1]], axis=1)


def _uncut(arc: np.ndarray) -> Iterator[np.ndarray]:
    """The parts of a line that are coast, not the edge of the map."""
    at_edge = (180 - np.abs(arc[:, 0]) < _EDGE) | (arc[:, 1] < -89.9)
    along = at_edge[1:] & at_edge[:-1]
    for part in np.split(np.arange(len(arc)), np.flatnonzero(along) + 1):
        if len(part) > 1:
            yield _on(arc[part])


def _keep(arrays: dict[str, np.ndarray], name: str, lines: list[np.ndarray]) -> None:
    whole = np.round(np.concatenate(lines) * _DEGREE).astype(np.int32)
    arrays[f"{name}_points"] = np.diff(whole, axis=0, prepend=np.zeros((1, 2), np.int32)).astype(np.int32)
    arrays[f"{name}_counts"] = np.array([len(line) for line in lines], np.int32)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
