"""What looking through a large folder costs: ``python -m tests.benchmarks.scan [files]``.

Makes a folder of 200,000 small files named as pictures (a hundred a folder) in a temporary place, and scans it into a
new library: the first time, then with nothing changed. Beside each rescan runs ``find -printf`` over the same folder,
whose output holds the same facts: that is the system's own walk. Wall seconds by the clock and, after the stroke,
seconds of processor time, which other programs blur less. Each scan runs in a process of its own, so that its peak
memory is known; a quarter of the files is scanned too, to see whether that memory grows with the folder.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders import add_folder
from clip_desktop.services.scanning import scan_all

FILES: Final = 200_000
IN_A_FOLDER: Final = 100
ROUNDS: Final = 5
MOST_SECONDS: Final = 10.0  # what a rescan may take …
MOST_TIMES_FIND: Final = 4.0  # … and how many times the system's own walk


class Cost(NamedTuple):
    """Seconds by the clock, seconds of processor time, and megabytes at the peak."""

    wall: float
    cpu: float
    peak_mb: float = 0.0


class Figures(NamedTuple):
    """What a folder of some files costs to look through."""

    files: int
    first: Cost
    rescan: Cost
    find: Cost

    @property
    def times_find(self) -> float:
        """A rescan as a multiple of the system's own walk, in processor time."""
        return self.rescan.cpu / self.find.cpu

    @property
    def system_share(self) -> float:
        """The part of a rescan that the system's own walk would take, in processor time."""
        return self.find.cpu / self.rescan.cpu

    @property
    def meets_targets(self) -> bool:
        return self.rescan.wall < MOST_SECONDS and self.times_find <= MOST_TIMES_FIND


def main() -> None:
    files = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    print(f"{'files':>10} {'first scan':>24} {'rescan':>24} {'find':>13} {'x find':>7} {'system':>7}   peak MB")
    for count in (files // 4, files):
        with tempfile.TemporaryDirectory(prefix="scan-") as base:
            figures = measure(Path(base), count, ROUNDS)
        print(line(figures))
    print("targets met" if figures.meets_targets else "targets missed")


def measure(base: Path, files: int, rounds: int) -> Figures:
    """Make a folder and scan it: once new, then ``rounds`` times unchanged, each beside a ``find``; the medians."""
    make_files(base / "photos", files)
    first = _in_a_process("first", base)
    pairs = [(_in_a_process("again", base), _find(base / "photos")) for _ in range(rounds)]
    rescans, finds = zip(*pairs, strict=True)
    return Figures(files, first, median(rescans), median(finds))


def make_files(root: Path, files: int) -> None:
    """So many files that begin like pictures, a hundred a folder, in folders of twenty."""
    for n in range(files):
        folder = root / f"{n // IN_A_FOLDER // 20:04}" / f"{n // IN_A_FOLDER % 20:02}"
        if n % IN_A_FOLDER == 0:
            folder.mkdir(parents=True)
        (folder / f"IMG_{n:07}.jpg").write_bytes(b"\xff\xd8\xff" + str(n).encode())


def median(costs: Sequence[Cost]) -> Cost:
    """The middle of several costs, each figure by itself."""
    return Cost(*(sorted(figures)[len(figures) // 2] for figures in zip(*costs, strict=True)))


def line(figures: Figures) -> str:
    """One line of the table."""

    def scan(cost: Cost) -> str:
        return f"{cost.wall:.2f} / {cost.cpu:.2f} s {figures.files / cost.wall:>7,.0f}/s"

    find = f"{figures.find.wall:.2f} / {figures.find.cpu:.2f}"
    peaks = f"{figures.first.peak_mb:.0f} / {figures.rescan.peak_mb:.0f}"
    return (
        f"{figures.files:>10,} {scan(figures.first):>24} {scan(figures.rescan):>24} {find:>13} "
        f"{figures.times_find:>7.1f} {figures.system_share:>6.0%}   {peaks}"
    )


def scan_once(base: Path, which: str) -> Cost:
    """Scan the folder ``photos`` into the library beside it, in this process."""
    with Library(base / "library.sqlite3") as library:
        if which == "first":
            add_folder(library, base / "photos")
        wall, cpu = time.perf_counter(), time.process_time()
        report = run_to_end(scan_all(library))
        cost = Cost(time.perf_counter() - wall, time.process_time() - cpu, _peak_mb())
    if not report.complete or (report.new > 0) != (which == "first"):
        raise RuntimeError(f"that was no {which} scan: {report}")
    return cost


def _in_a_process(which: str, base: Path) -> Cost:
    command = [
        sys.executable,
        "-c",
        f"from tests.benchmarks.scan import *; print(*scan_once(Path({str(base)!r}), {which!r}))",
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Cost(*(float(figure) for figure in done.stdout.split()))


def _find(root: Path) -> Cost:
    """The system's own walk, its output thrown away."""
    wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    with Path(os.devnull).open("wb") as nowhere:
        subprocess.run(["find", root, "-printf", r"%p %s %T@\n"], check=True, stdout=nowhere)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.perf_counter() - wall, cpu)


def _peak_mb() -> float:
    """The most memory this process has held, in megabytes; macOS counts bytes, others kilobytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
