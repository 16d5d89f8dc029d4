"""How long a search takes from a standing start: ``python -m tests.benchmarks.cold_start``.

A profile with many photographs that never were is built for each model folder given (by default the built-in model's),
and ``clip-desktop search`` runs on it as a process of its own. Times are wall clock, the best and the median of several
runs, and the least processor time, which says more on a busy machine; "loading" is a model's encoder opened in one
that has imported torch already.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from clip_desktop.resources import resource
from clip_desktop.services.models.active import BUILTIN
from clip_desktop.services.workspace import Workspace
from tests.benchmarks.library_of_noise import fill

ROOT = Path(__file__).resolve().parents[2]
QUERIES = ("dog", "birthday cake", "two people walk along the beach at sunset")
LOADING = """
import sys, time, torch
from pathlib import Path
from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import open_encoder
started, busy = time.perf_counter(), time.process_time()
open_encoder(ModelBundle.open(Path(sys.argv[1])))
print(time.perf_counter() - started, time.process_time() - busy)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Time cold searches.")
    parser.add_argument("models", nargs="*", type=Path, help="model folders; by default the built-in model")
    parser.add_argument("--photos", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    given = parser.parse_args()
    empty = timed([sys.executable, "-c", "import numpy"], given.runs)
    print(f"{'python and numpy alone':72} {shown(empty)}")
    for folder in given.models or [resource("models", BUILTIN)]:
        with tempfile.TemporaryDirectory() as scratch:
            measure(folder.resolve(), Path(scratch), given.photos, given.runs)


def measure(folder: Path, scratch: Path, photos: int, runs: int) -> None:
    """Print the times of one model."""
    profile = scratch / "profile"
    workspace = Workspace.open(profile)
    workspace.paths.models.mkdir(parents=True, exist_ok=True)
    (workspace.paths.models / "measured").symlink_to(folder)
    workspace.update_settings(model="measured")
    fill(workspace, scratch / "pictures", photos)
    program = [sys.executable, "-m", "clip_desktop", "--profile", str(profile), "search", "--all"]
    for query in QUERIES:
        print(f"{folder.name}: “{query}”, nothing kept".ljust(72), shown(timed([*program, query], 1)))
        print(f"{folder.name}: “{query}”".ljust(72), shown(timed([*program, query], runs)))
    loads = [run([sys.executable, "-c", LOADING, str(folder)])[2] for _ in range(max(3, runs // 2))]
    found = [(float(wall), float(busy)) for wall, busy in map(str.split, loads)]
    print(f"{folder.name}: loading".ljust(72), shown(found))


def timed(command: list[str], runs: int) -> list[tuple[float, float]]:
    """Seconds and processor seconds of each run."""
    return [run(command)[:2] for _ in range(runs)]


def run(command: list[str]) -> tuple[float, float, str]:
    """Seconds, processor seconds, and what was printed."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    started, before = time.perf_counter(), os.times()
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    took, after = time.perf_counter() - started, os.times()
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return took, busy, done.stdout


def shown(runs: list[tuple[float, float]]) -> str:
    wall = [took for took, _ in runs]
    least = min(busy for _, busy in runs)
    return f"best {min(wall):.2f} s, median {statistics.median(wall):.2f} s of {len(wall)}; processor {least:.2f} s"


if __name__ == "__main__":
    main()
