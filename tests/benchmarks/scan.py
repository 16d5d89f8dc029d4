"""What looking through a large folder costs: ``python -m tests.benchmarks.scan [files]``.

Makes a folder of 200,000 small files named as pictures (a hundred a folder) in a temporary place, and scans it into a
new library: the first time, then with nothing changed and every photograph read, with its words, its vector and its
sidecar; that rescan is followed by indexing, which looks for work and finds none. Beside each rescan runs ``find
-printf`` over the same folder, whose output holds the same facts: that is the system's own walk. Wall seconds by the
clock and, after the stroke, seconds of processor time, which other programs blur less. Each scan runs in a process of
its own, so that its peak memory is known; a quarter of the files is scanned too, to see whether that memory grows with
the folder, and all of them with a sidecar beside every tenth.
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

import numpy as np

from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.library.records import Caption, PhotoFacts, SidecarState, StaleFile
from clip_desktop.progress import run_to_end
from clip_desktop.search.looks import NO_LOOK
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.fakes import DIM, FakeEncoder

FILES: Final = 200_000
IN_A_FOLDER: Final = 100
A_SIDECAR_EACH: Final = 10  # files, where there are any
ROUNDS: Final = 5
MOST_SECONDS: Final = 10.0  # what a rescan may take …
MOST_TIMES_FIND: Final = 4.0  # … and how many times the system's own walk


class Cost(NamedTuple):
    """Seconds by the clock, seconds of processor time, and megabytes at the peak."""

    wall: float
    cpu: float
    peak_mb: float = 0.0


class Figures(NamedTuple):
    """What a folder of some files costs to look through. ``index`` is the part of ``rescan`` that follows the scan."""

    files: int
    first: Cost
    rescan: Cost
    find: Cost
    index: Cost = Cost(0.0, 0.0)
    sidecars: int = 0

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
    print(
        f"{'files':>10} {'sidecars':>8} {'first scan':>24} {'rescan':>24} {'of it index':>13} {'find':>13} "
        f"{'x find':>7} {'system':>7}   peak MB"
    )
    is_met = True
    for count, sidecars in ((files // 4, 0), (files, 0), (files, files // A_SIDECAR_EACH)):
        with tempfile.TemporaryDirectory(prefix="scan-") as base:
            figures = measure(Path(base), count, ROUNDS, sidecars)
        print(line(figures), flush=True)
        is_met = is_met and figures.meets_targets
    print("targets met" if is_met else "targets missed")


def measure(base: Path, files: int, rounds: int, sidecars: int = 0) -> Figures:
    """Make a folder and scan it: once new, then ``rounds`` times unchanged, each beside a ``find``; the medians."""
    make_files(base / "photos", files, sidecars)
    [first] = _in_a_process("first", base)
    triples = [(*_in_a_process("again", base), _find(base / "photos")) for _ in range(rounds)]
    rescans, indexings, finds = zip(*triples, strict=True)
    return Figures(files, first, median(rescans), median(finds), median(indexings), sidecars)


def make_files(root: Path, files: int, sidecars: int = 0) -> None:
    """So many files that begin like pictures, a hundred a folder, in folders of twenty; sidecars beside the first."""
    for n in range(files):
        folder = root / f"{n // IN_A_FOLDER // 20:04}" / f"{n // IN_A_FOLDER % 20:02}"
        if n % IN_A_FOLDER == 0:
            folder.mkdir(parents=True)
        (folder / f"IMG_{n:07}.jpg").write_bytes(b"\xff\xd8\xff" + str(n).encode())
    for n in range(0, files, files // sidecars) if sidecars else ():
        folder = root / f"{n // IN_A_FOLDER // 20:04}" / f"{n // IN_A_FOLDER % 20:02}"
        (folder / f"IMG_{n:07}.xmp").write_bytes(b"<xmp/>")


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
        f"{figures.files:>10,} {figures.sidecars:>8,} {scan(figures.first):>24} {scan(figures.rescan):>24} "
        f"{figures.index.wall:>6.2f} / {figures.index.cpu:.2f} {find:>13} "
        f"{figures.times_find:>7.1f} {figures.system_share:>6.0%}   {peaks}"
    )


def scan_once(base: Path, which: str) -> list[Cost]:
    """Scan the folder ``photos`` into the library beside it, in this process.

    Returns:
        The cost; of a rescan, of all of it and of the indexing after the scan.
    """
    workspace = Workspace.open(base / "profile")
    model = ActiveModel(workspace, FakeEncoder())
    with Library(base / "library.sqlite3") as library:
        if which == "first":
            add_folder(library, base / "photos")
        began = _used()
        report = run_to_end(scan_all(library))
        if not report.complete or (report.new > 0) != (which == "first"):
            raise RuntimeError(f"that was no {which} scan: {report}")
        scanned = _used()
        if which == "first":
            cost = Cost(scanned.wall - began.wall, scanned.cpu - began.cpu, scanned.peak_mb)
            pretend_to_read(library, model.register(library).id)
            return [cost]
        indexed = run_to_end(index_pending(library, model, workspace.thumbnails))
        if indexed.changes or library.files.count_stale() or not library.captions.keywords():
            raise RuntimeError(f"there was work to do: {indexed}")
        done = _used()
    return [Cost(done.wall - since.wall, done.cpu - since.cpu, done.peak_mb) for since in (began, scanned)]


def pretend_to_read(library: Library, model_id: int) -> None:
    """Every stale file as indexing leaves it: a photo, its words, look and vector, its sidecar."""
    after = 0
    while page := library.files.stale(MAX_ROWS, after):
        after = page[-1].cursor
        with library.transaction():
            ids = [_pretended(library, file) for file in page]
            library.embeddings.put(model_id, ids, np.full((len(ids), DIM), DIM**-0.5, np.float32))


def _pretended(library: Library, file: StaleFile) -> int:
    digest = f"{file.id:064x}"
    photo = library.photos.insert(
        PhotoFacts(digest, "JPEG", 40, 30, "2020-05-01T10:00:00", "exif", None, None, "Camera")
    )
    library.files.link(file.id, photo, file.size, file.mtime_ns)
    library.looks.put(photo, NO_LOOK)
    library.looks.set_stacks([(photo, photo)])
    library.captions.put(
        photo, Caption(f"Title {file.id}", "A few words of it", (("Places", f"Town {file.id % 500}"),))
    )
    for name in file.sidecars:
        status = os.stat(file.path.with_name(name))
        library.captions.note_sidecar(file.id, SidecarState(name, status.st_size, status.st_mtime_ns))
    return photo


def _used() -> Cost:
    """What this process has used so far."""
    return Cost(time.perf_counter(), time.process_time(), _peak_mb())


def _in_a_process(which: str, base: Path) -> list[Cost]:
    command = [
        sys.executable,
        "-c",
        f"from tests.benchmarks.scan import *\nfor cost in scan_once(Path({str(base)!r}), {which!r}): print(*cost)",
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [Cost(*map(float, figures.split())) for figures in done.stdout.splitlines()]


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
