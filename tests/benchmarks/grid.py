"""What the grid costs at 10 thousand, 100 thousand and a million photographs: ``python -m tests.benchmarks.grid``.

Each figure is the median of several runs in milliseconds, on Qt's offscreen platform and this machine: what a clock
sees, and after the stroke what the processor worked, which other programs do not blur. Rows come from memory, so that
the view is measured and not the database; pictures are loaded by the loader's own threads. Each size is shown as one
list, and under the headers of 20 years of days (or of months, in small cells).
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from clip_desktop.library.records import PhotoRow
from clip_desktop.services.timeline import Timeline
from clip_desktop.ui.app import application
from clip_desktop.ui.grid.loader import ThumbnailLoader
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView

SIZES: Final = (10_000, 100_000, 1_000_000)
WINDOW: Final = (1280, 800)
CELL: Final = 192
SMALL_CELL: Final = 120
DAYS: Final = 7300
RUNS: Final = 9
FRAMES: Final = 120

Cost = tuple[float, float]
"""Milliseconds by the clock, and of processor time."""


def main() -> None:
    application()
    for under, cell, dated in (("one list", CELL, False), ("days", CELL, True), ("months", SMALL_CELL, True)):
        print(f"{under:>10} {'first paint':>14} {'insert':>14} {'scroll frame':>14} {'choose all':>14}   median ms")
        for rows in SIZES:
            columns = ([_first_paint(rows, cell, dated) for _ in range(RUNS)], *_in_use(rows, cell, dated))
            print(f"{rows:>10,} " + " ".join(f"{_median(column):>14}" for column in columns))


def _timeline(rows: int, dated: bool) -> Timeline | None:
    """Photographs of 20 years, some on each of 7,300 days, or on fewer where there are few."""
    if not dated:
        return None
    starts = np.unique(np.random.default_rng(0).integers(0, rows, DAYS))
    starts[0] = 0
    return Timeline(starts, np.arange(738_000, 738_000 - len(starts), -1).astype(np.int32), rows)


def _median(costs: Sequence[Cost]) -> str:
    return " / ".join(f"{statistics.median(kind):.1f}" for kind in zip(*costs, strict=True))


def _first_paint(rows: int, cell: int, dated: bool) -> Cost:
    """From an empty view to one that shows the first of ``rows`` photographs (their frames; pictures come later)."""
    view, model, loader = _grid(cell)
    ids, timeline = np.arange(rows), _timeline(rows, dated)

    def fill() -> None:
        model.set_ids(ids, timeline=timeline)
        view.viewport().repaint()

    taken = _cost(fill)
    _put_away(view, loader)
    return taken


def _in_use(rows: int, cell: int, dated: bool) -> tuple[list[Cost], list[Cost], list[Cost]]:
    """Ten photographs more in front, a step of scrolling with every picture at hand, and choosing all."""
    view, model, loader = _grid(cell)
    model.set_ids(np.arange(rows), timeline=_timeline(rows, dated))
    view.viewport().repaint()
    inserts = []
    for run in range(RUNS):
        ids = np.concatenate([np.arange(10) + rows + 10 * run, model.ids])
        timeline = _timeline(len(ids), dated)
        inserts.append(_cost(lambda ids=ids, timeline=timeline: _show(view, model, ids, timeline)))
    bar = view.verticalScrollBar()
    begin = bar.maximum() // 2
    frames = []
    for pass_ in ("load", "measure"):
        for frame in range(FRAMES):
            bar.setValue(begin + 40 * frame)
            taken = _cost(view.viewport().repaint)
            if pass_ == "measure":
                frames.append(taken)
        while loader.busy:
            QApplication.processEvents()
        QApplication.processEvents()
    choices = [_cost(view.selectAll) for _ in range(RUNS)]
    _put_away(view, loader)
    return inserts, frames, choices


def _show(view: PhotoGridView, model: PhotoListModel, ids: np.ndarray, timeline: Timeline | None) -> None:
    model.set_ids(ids, timeline=timeline)
    view.viewport().repaint()


def _grid(cell: int) -> tuple[PhotoGridView, PhotoListModel, ThumbnailLoader]:
    model, loader = PhotoListModel(_rows), ThumbnailLoader(_picture)
    view = PhotoGridView(model, loader, cell)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.resize(*WINDOW)
    view.show()
    QApplication.processEvents()
    return view, model, loader


def _put_away(view: PhotoGridView, loader: ThumbnailLoader) -> None:
    loader.close()
    view.deleteLater()
    QApplication.processEvents()


def _rows(ids: Sequence[int]) -> Mapping[int, PhotoRow]:
    path = Path("/pictures/a.jpg")
    kinds = ("JPEG", "JPEG", "RAW", "VIDEO")
    return {i: PhotoRow(i, f"{i:064x}", path, None, i % 6, i % 9 == 0, 1, kinds[i % 4], 4000, 2672) for i in ids}


def _picture(photo: PhotoRow) -> QImage:
    image = QImage(512, 342, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(photo.id * 37 % 360, 120, 200))
    return image


def _cost(act: Callable[[], object]) -> Cost:
    clock, worked = time.perf_counter(), time.process_time()
    act()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - worked) * 1000


if __name__ == "__main__":
    main()
