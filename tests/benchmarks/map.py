"""What a frame of the map costs while it is dragged and zoomed: ``python -m tests.benchmarks.map``.

A window of 1600 × 1000 pixels on 200,000 photographs that never were, near the world's towns, each with a picture. Each
figure is milliseconds of the processor: the mean and the worst of the frames of a drag, one frame of a zoom, and what
the thread beside it works for one picture of the world (which no frame waits for).
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from clip_desktop.services.searching.place_names import cities
from clip_desktop.ui.app import application
from clip_desktop.ui.map.backdrop import paint_scene
from clip_desktop.ui.map.canvas import MapCanvas
from clip_desktop.ui.map.clusters import Points
from clip_desktop.ui.map.viewport import Viewport
from clip_desktop.ui.places.place import Located

ZOOMS: Final = (2.3, 3.6, 5.0, 8.0, 12.0)
PHOTOS: Final = 200_000
FRAMES: Final = 60
STEP: Final = 12  # pixels of a drag from frame to frame


def main() -> None:
    application()
    pictures = [QPixmap(512, 342) for _ in range(8)]
    for n, picture in enumerate(pictures):
        picture.fill(QColor.fromHsv(45 * n, 120, 200))
    canvas = MapCanvas(lambda photo: pictures[photo % len(pictures)])
    canvas.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    canvas.resize(1600, 1000)
    canvas.show()
    canvas.show_located(_photographs())
    print(f"{'zoom':>6} {'pan, mean':>10} {'worst':>8} {'zoomed':>8} {'behind':>8} {'pictures':>9}   ms")
    for zoom in ZOOMS:
        canvas.move_to(canvas.view.around((48.0, 2.0, 48.0, 2.0)).zoomed(zoom - 17))
        _settle(canvas)
        pans = _pans(canvas)
        _settle(canvas)
        nearer = _cost(lambda: _frame(canvas, canvas.view.zoomed(0.25)))
        _settle(canvas)
        behind = _cost(lambda: paint_scene(canvas._scene()))
        row = (statistics.mean(pans), max(pans), nearer, behind, len(canvas.clusters))
        print(f"{zoom:>6} {row[0]:>10.1f} {row[1]:>8.1f} {row[2]:>8.1f} {row[3]:>8.1f} {row[4]:>9}")
    canvas.backdrop.close_threads()


def _photographs() -> Located:
    towns, random = cities(), np.random.default_rng(0)
    of = random.integers(0, len(towns.lat), PHOTOS)
    lat = np.clip(towns.lat[of] + random.normal(0, 0.1, PHOTOS), -85, 85)
    lon = (towns.lon[of] + random.normal(0, 0.1, PHOTOS) + 180) % 360 - 180
    return Located(Points(np.arange(PHOTOS), lat, lon), towns)


def _pans(canvas: MapCanvas) -> Sequence[float]:
    """The frames of a drag to and fro, as fast as a hand is."""
    costs = []
    for frame in range(FRAMES):
        step = STEP if frame < FRAMES / 2 else -STEP
        view = canvas.view.panned(step, step / 2)
        costs.append(_cost(lambda view=view: _frame(canvas, view)))
        time.sleep(0.01)
        QApplication.processEvents()
    return costs


def _frame(canvas: MapCanvas, view: Viewport) -> None:
    canvas.move_to(view)
    canvas.repaint()


def _settle(canvas: MapCanvas) -> None:
    canvas.repaint()
    while not canvas.backdrop.settled:
        QApplication.processEvents()


def _cost(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return (time.thread_time() - began) * 1000


if __name__ == "__main__":
    main()
