"""What a search costs: ``python -m tests.benchmarks.search``.

For each number of vectors, the best of many interleaved rounds of the index (with torch's products and with NumPy
alone), of other exact ways where they are installed (faiss, usearch), and of reading the vectors once, which no search
over float16 can be quicker than. Then how long the vectors kept in the cache take to load with the file on the disk and
in memory, and what memory a process has that loaded and searched them; with ``--library``, a library's own rows too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.half_products import half_products
from clip_desktop.search.index import VectorIndex, best
from clip_desktop.search.vector_file import read_vectors, write_vectors
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.loaded import LoadedVectors
from clip_desktop.services.workspace import Workspace
from tests.benchmarks.library_of_noise import fill

ROOT = Path(__file__).resolve().parents[2]
KEY = "noise"
KEPT = 0.1  # of the rows, by the mask
MEMORY = """
import re, sys
from pathlib import Path
import numpy as np
from clip_desktop.search.vector_file import read_vectors
def held():
    return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1e6
before = held()
index = read_vectors(Path(sys.argv[1]), sys.argv[2]).index
index.top(np.ones(index.dim, np.float32), 500)
print(f"{held():.2f} GB held, {before:.2f} GB of them before")
"""

Search = Callable[[], object]
Times = dict[str, list[float]]


def main() -> None:
    parser = argparse.ArgumentParser(description="Time exact searches.")
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 300_000, 1_000_000])
    parser.add_argument("--dim", type=int, default=512)
    parser.add_argument("--top", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--library", type=int, help="also load a library of so many photographs; making it takes long")
    given = parser.parse_args()
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as the program has it
    import_module("torch")
    for rows in given.rows:
        with tempfile.TemporaryDirectory() as scratch:
            measure(Path(scratch) / "vectors", noise(rows, given.dim), given.top, given.rounds)
    if given.library:
        with tempfile.TemporaryDirectory() as scratch:
            measure_library(Path(scratch), given.library)


def noise(rows: int, dim: int) -> VectorIndex:
    """An index of random unit vectors."""
    rng, index = np.random.default_rng(0), VectorIndex.empty(dim)
    for start in range(0, rows, 32_768):
        count = min(32_768, rows - start)
        vectors = rng.standard_normal((count, dim), np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        index = index.add(range(start, start + count), vectors)
    return index


def measure(file: Path, index: VectorIndex, top: int, rounds: int) -> None:
    """Print the times of one index, as it is mapped from a file."""
    started = time.perf_counter()
    with file.open("wb") as out:
        write_vectors(out, KEY, index, index.ids)
        out.flush()
        os.fsync(out.fileno())
    print(f"\n{len(index):,} x {index.dim}, {file.stat().st_size / 1e9:.2f} GB")
    print(f"  {'kept in a file in':42} {time.perf_counter() - started:8.2f} s")
    for name, cold in (("loaded from the disk in", True), ("loaded from memory in", False)):
        print(f"  {name:42} {loading(file, cold):8.2f} s")
    memory = subprocess.run([sys.executable, "-c", MEMORY, str(file), KEY], cwd=ROOT, capture_output=True, text=True)
    print(f"  {'memory':42} {memory.stdout.strip() or memory.stderr.strip()}")
    stored = read_vectors(file, KEY)
    assert stored is not None
    rng = np.random.default_rng(1)
    query, mask = rng.standard_normal(index.dim, np.float32), rng.random(len(index)) < KEPT
    query /= np.linalg.norm(query)
    ways = ways_of(stored.index, query, top, mask) | others(index, query, top, mask)
    check(ways)
    show(timed(ways | reading(stored.index), rounds))


def ways_of(index: VectorIndex, query: NDArray[np.float32], top: int, mask: NDArray[np.bool_]) -> dict[str, Search]:
    """The index's own ways."""
    quick = index.using(half_products())
    return {
        "index": lambda: quick.top(query, top).ids,
        "index, scores of all rows": lambda: quick.scores(query, sure=top),
        "index, NumPy alone": lambda: index.top(query, top).ids,
        "index, masked": lambda: quick.top(query, top, mask).ids,
        "index, NumPy alone, masked": lambda: index.top(query, top, mask).ids,
    }


def others(index: VectorIndex, query: NDArray[np.float32], top: int, mask: NDArray[np.bool_]) -> dict[str, Search]:
    """Other exact ways on the same float16 vectors, widened where they want float32."""
    vectors = np.concatenate([block.vectors for block in index.blocks])
    wide, ids, rows = vectors.astype(np.float32), index.ids, np.flatnonzero(mask)
    ways: dict[str, Search] = {
        "NumPy, float32": lambda: best(ids, wide @ query, top).ids,
        "NumPy, float32, masked": lambda: best(ids[rows], wide[rows] @ query, top).ids,
    }
    if find_spec("faiss"):
        ways |= of_faiss(wide, query, top, rows)
    if find_spec("usearch"):
        usearch, half = import_module("usearch.index"), query.astype(np.float16)
        for threads in (1, os.cpu_count() or 1):
            search = partial(usearch.search, vectors, half, top, usearch.MetricKind.IP, exact=True, threads=threads)
            ways[f"usearch, float16, {threads} threads"] = partial(_keys, search)
    return ways


def of_faiss(
    wide: NDArray[np.float32], query: NDArray[np.float32], top: int, rows: NDArray[np.intp]
) -> dict[str, Search]:
    """The flat index in float32 and in float16, with as many threads as it takes (one query: one)."""
    faiss = import_module("faiss")
    flat = faiss.IndexFlatIP(wide.shape[1])
    half = faiss.IndexScalarQuantizer(wide.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
    half.train(wide[:1000])
    for index in (flat, half):
        index.add(wide)
    bits = np.packbits(np.isin(np.arange(len(wide)), rows), bitorder="little")
    chosen = faiss.SearchParameters(sel=faiss.IDSelectorBitmap(bits))
    ways: dict[str, Search] = {}
    for name, index in (("faiss flat, float32", flat), ("faiss flat, float16", half)):
        ways[name] = partial(_second, partial(index.search, query[None], top))
        ways[f"{name}, masked"] = partial(_second, partial(index.search, query[None], top, params=chosen))
    return ways


def _keys(search: Callable[[], Any]) -> Any:
    return search().keys


def _second(search: Callable[[], Any]) -> Any:
    return search()[1][0]


def reading(index: VectorIndex) -> dict[str, Search]:
    """Every byte of the vectors read once, by one thread and by all."""
    words = [block.vectors.reshape(-1).view(np.uint64) for block in index.blocks]
    parts = [part for block in words for part in np.array_split(block, os.cpu_count() or 1)]

    def by_one() -> None:
        for block in words:
            np.add.reduce(block)

    def by_all() -> None:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(np.add.reduce, parts))

    return {"reading once, one thread": by_one, "reading once, all threads": by_all}


def loading(file: Path, cold: bool) -> float:
    """Seconds that a file of vectors takes to load, read from the disk if cold (where the system can be asked)."""
    if cold and hasattr(os, "posix_fadvise"):
        with file.open("rb") as opened:
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    started = time.perf_counter()
    assert read_vectors(file, KEY) is not None
    return time.perf_counter() - started


def check(ways: dict[str, Search]) -> None:
    """All find the same. (A query in halves may find a few others: usearch takes no other.)"""
    found = {name: set(np.asarray(way()).tolist()) for name, way in ways.items() if "scores" not in name}
    for name, ids in found.items():
        expected = found["NumPy, float32, masked" if "masked" in name else "NumPy, float32"]
        if len(expected - ids) > (0 if name.startswith("index") else len(expected) // 50):
            print(f"  {name} finds {len(expected - ids)} others")


def timed(ways: dict[str, Search], rounds: int) -> Times:
    """Seconds of each way in each round, in turn."""
    times: Times = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - started)
    return times


def show(times: Times) -> None:
    once = min(min(spent) for name, spent in times.items() if name.startswith("reading"))
    for name, spent in ordered(times.items()):
        middle = sorted(spent)[len(spent) // 2]
        print(f"  {name:42} best {1e3 * min(spent):8.1f} ms, median {1e3 * middle:8.1f} ms {min(spent) / once:8.2f} x")


def ordered(times: Iterable[tuple[str, list[float]]]) -> list[tuple[str, list[float]]]:
    """Without a mask first, quickest first."""
    return sorted(times, key=lambda way: ("masked" in way[0], min(way[1])))


def measure_library(scratch: Path, photos: int) -> None:
    """Print how long the vectors of a library take to load from its rows, and from what is kept of them."""
    workspace = Workspace.open(scratch / "profile")
    fill(workspace, scratch / "pictures", photos)
    with workspace.open_library() as library:
        print(f"\nA library of {photos:,} photographs")
        for name in ("its rows, kept in a file", "the file"):
            loaded, started = LoadedVectors(ActiveModel(workspace)), time.perf_counter()
            loaded.refresh(library)
            print(f"  {name:42} {time.perf_counter() - started:8.2f} s")


if __name__ == "__main__":
    main()
