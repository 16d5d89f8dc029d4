"""What the search box costs with 100,000 photographs: ``python -m tests.benchmarks.search_box``.

From a key to its completions, and from a step of the dragged line to painted results, each as the median of several
runs in milliseconds: by the clock, and after the stroke what the processor worked, which other programs do not blur.
Offscreen; the pictures are noise, and their files are not there.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from clip_desktop.library.library import Library
from clip_desktop.services.searching.completion import Completer
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.screenshot import wait_until
from tests.benchmarks.library_of_noise import fill

PHOTOS: Final = 100_000
RUNS: Final = 5
WORDS: Final = "dog on a beach"
TYPED: Final = ("ca", "camera:", "place:tow", "june", "dog old tow", "lens:20", "folder:20", "zebra")
PLACES, LENSES, CAMERAS = 1500, 200, 300
_LIMIT_MS: Final = 60_000

Cost = tuple[float, float]


def main() -> None:
    application()
    with tempfile.TemporaryDirectory() as place:
        workspace = Workspace.open(Path(place) / "profile")
        fill(workspace, Path(place) / "pictures", PHOTOS)
        with workspace.open_library() as library:
            _describe(library)
            _say("completions", [_completions(library, text) for text in TYPED])
        window = MainWindow(Session(workspace))
        window.show()
        window.start(look_through=False)
        wait_until(lambda: window.settled, _LIMIT_MS)
        window.search(WORDS)
        wait_until(lambda: window.settled, _LIMIT_MS)
        _say("the line dragged, painted", _dragged(window))
        window.shut_down()


def _say(what: str, costs: Sequence[Cost]) -> None:
    clock, work = (statistics.median(kind) for kind in zip(*costs, strict=True))
    print(f"{what:30} {clock:8.1f} / {work:.1f} ms   (most: {max(cost[0] for cost in costs):.1f})")


def _cost(work: Callable[[], object]) -> Cost:
    begun, worked = time.perf_counter(), time.process_time()
    work()
    return 1e3 * (time.perf_counter() - begun), 1e3 * (time.process_time() - worked)


def _describe(library: Library) -> None:
    """Cameras, places and lenses, as a library of many years has them."""
    with library.transaction():
        library.db.execute(f"UPDATE photos SET camera = 'Camera ' || (id % {CAMERAS})")
        library.db.execute(
            "INSERT INTO photo_texts (photo_id, place, lens) "
            f"SELECT id, 'Town ' || (id % {PLACES}) || ', Land', 'Lens ' || (id % {LENSES}) FROM photos"
        )


def _completions(library: Library, text: str) -> Cost:
    completer = Completer()
    completer.complete(library, text, len(text))
    return min(_cost(lambda: completer.complete(library, text, len(text))) for _ in range(RUNS))


def _dragged(window: MainWindow) -> list[Cost]:
    """The line moved to one place after the other."""
    cut = window.photos.header.cut
    cut.setSliderDown(True)

    def move(line: int) -> None:
        cut.setValue(line)
        window.photos.grid.viewport().repaint()

    costs = [_cost(partial(move, line)) for line in range(0, 100, 10)]
    cut.setSliderDown(False)
    QTest.qWait(0)
    return costs


if __name__ == "__main__":
    main()
