"""From the return key to painted results: ``python -m tests.benchmarks.search_window``.

A window on a library of photographs that never were, on Qt's offscreen platform, asked for texts it has not met, with
the text tower in memory; first without torch, then with it. Milliseconds by the clock, and of processor time, which
says more on a busy machine; "searching" is what the query thread spends, "painting" the window's own.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop

from clip_desktop.clip.torch_loading import import_torch
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.place import Shown
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.running.session import Desk, Session
from tests.benchmarks.library_of_noise import fill

THINGS: Final = (
    "dog", "cat", "house", "sunset", "beach", "mountain", "bicycle", "portrait", "flower", "train", "boat", "tree",
    "street", "museum", "snow",
)  # fmt: skip
FORMS: Final = ("{}", "red {}", "a {} in the morning")


def main() -> None:
    parser = argparse.ArgumentParser(description="Time searches in the window.")
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--profile", type=Path, help="one that was filled before, or is to be kept; by default none is")
    given = parser.parse_args()
    application()
    with tempfile.TemporaryDirectory() as scratch:
        profile = given.profile or Path(scratch) / "profile"
        is_new = not profile.exists()
        workspace = Workspace.open(profile)
        if is_new:
            fill(workspace, profile / "pictures", given.photos)
        measure(workspace)


def measure(workspace: Workspace) -> None:
    """Print the times of searches for words, phrases and captions."""
    searching = timed_searches()
    session = Session(workspace, ActiveModel(workspace))
    window = MainWindow(session)
    window.resize(1280, 800)
    window.show()
    window.start()
    for form in FORMS:
        search(window, form.format("thing"))  # what is measured against is computed for each form, once for all
    print(f"{'ms by the clock / of processor time':34} {'all':>16} {'searching':>16} {'painting':>16}")
    for way, places in (("", "in London"), ("with torch", "in Paris")):
        if way:
            import_torch()
        for form in FORMS:
            searching.clear()
            both = [
                search(window, f"{form.format(thing)}{thing if form == '{}' else ' ' + places}") for thing in THINGS
            ]
            columns = ([one for one, _ in both], searching, [paint for _, paint in both])
            print(f"{form + ' ' + way:34}", *(f"{median(column):>16}" for column in columns))
    window.shut_down()


def search(window: MainWindow, text: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """What a search costs up to its painted results, and the painting alone."""
    loop = QEventLoop()
    window.navigation.arrived.connect(loop.quit)
    with_answer = Stopwatch()
    window.search(text)
    loop.exec()
    painting = Stopwatch()
    window.photos.grid.viewport().repaint()
    return with_answer.spent, painting.spent


class Stopwatch:
    """Milliseconds by the clock and of this program's processor time."""

    def __init__(self, busy: Callable[[], float] = time.process_time) -> None:
        self._clock, self._busy = time.perf_counter(), busy()
        self._of = busy

    @property
    def spent(self) -> tuple[float, float]:
        return 1e3 * (time.perf_counter() - self._clock), 1e3 * (self._of() - self._busy)


def timed_searches() -> list[tuple[float, float]]:
    """What each search spends on the query thread, in a list that grows."""
    spent: list[tuple[float, float]] = []
    find = SearchPlace.find

    def timed(self: SearchPlace, desk: Desk) -> Shown:
        watch = Stopwatch(time.thread_time)
        shown = find(self, desk)
        spent.append(watch.spent)
        return shown

    SearchPlace.find = timed  # type: ignore[method-assign]
    return spent


def median(costs: list[tuple[float, float]]) -> str:
    return " / ".join(f"{statistics.median(kind):.1f}" for kind in zip(*costs, strict=True))


if __name__ == "__main__":
    main()
