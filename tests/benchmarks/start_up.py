"""How soon the window is there: ``python -m tests.benchmarks.start_up``.

A profile with many photographs is built (files of the right size and time, so that the scan at the start finds nothing
changed, and thumbnails for the newest), and the program is started on it as a process of its own, offscreen. Times are
wall clock from the start of the process: when the window has painted itself first, when the grid has painted its
photographs with every thumbnail in sight and an arrow key moves in it; and the processor time until then. Torch must
not have been imported by then. Beside each start an empty window is opened, by Qt and NumPy alone: machines differ by
more than a factor of two, the ratio of the two little.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PIL import Image

from clip_desktop.services.workspace import Workspace
from tests.benchmarks.library_of_noise import fill
from tests.benchmarks.start_up_watched import STARTED

ROOT: Final = Path(__file__).resolve().parents[2]
_LIMIT_S: Final = 60
_WITH_THUMBNAIL: Final = 400  # of the newest photographs: more than are in sight
_EMPTY_WINDOW: Final = """
import time, numpy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: (print(time.monotonic()), QApplication.quit()))

application = QApplication([])
window = Empty()
window.resize(1280, 800)
window.show()
application.exec()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Time the start of the window.")
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--keep", type=Path, help="build the profile here, or use the one that is here")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        place = given.keep or Path(scratch)
        if not (place / "profile").is_dir():
            build(place, given.photos)
        runs, empty = [], []
        for _ in range(given.runs):
            empty.append(empty_window())
            runs.append(started(place / "profile"))
    print(f"{given.photos:,} photographs, {given.runs} starts, the first of them without what is kept between starts")
    for name in ("painted", "usable", "processor"):
        times = [run[name] for run in runs]
        print(f"{name:10} first {times[0]:.2f} s, best {min(times):.2f} s, median {statistics.median(times):.2f} s")
    print(f"an empty window: best {min(empty):.2f} s, median {statistics.median(empty):.2f} s")
    ratios = (run["painted"] / bare for run, bare in zip(runs, empty, strict=True))
    print(f"painted after {statistics.median(ratios):.1f} times as long (median)")


def build(place: Path, photos: int) -> None:
    """A profile whose photographs are in files that look unchanged."""
    workspace = Workspace.open(place / "profile")
    fill(workspace, place / "pictures", photos)
    touch_files(workspace, place / "pictures")
    with workspace.open_library() as library:
        newest = library.photos.rows(library.photos.ids()[:_WITH_THUMBNAIL].tolist())
    for n, photo in enumerate(newest.values()):
        workspace.thumbnails.put(photo.content_hash, Image.new("RGB", (1024, 768), (n % 256, 90, 120)))


def touch_files(workspace: Workspace, pictures: Path) -> None:
    """Files of the size and time that the library knows: a scan finds them unchanged."""
    with workspace.open_library() as library:
        for name, size, mtime_ns in library.db.execute("SELECT relative_path, size, mtime_ns FROM files"):
            path = pictures / name
            path.parent.mkdir(exist_ok=True)
            path.touch()
            os.truncate(path, size)
            os.utime(path, ns=(mtime_ns, mtime_ns))


def started(profile: Path) -> dict[str, float]:
    """One start: seconds until the window is painted and until it is usable, and processor seconds."""
    times: dict[str, float] = json.loads(_last_line("-m", "tests.benchmarks.start_up_watched", str(profile)))
    return times


def empty_window() -> float:
    """Seconds until an empty window is painted."""
    began = time.monotonic()
    return float(_last_line("-c", _EMPTY_WINDOW)) - began


def _last_line(*arguments: str) -> str:
    """What a Python of its own prints last."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", STARTED: repr(time.monotonic())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled: else 1 s of each start is that
    environment.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
    )
    return done.stdout.splitlines()[-1]


if __name__ == "__main__":
    main()
