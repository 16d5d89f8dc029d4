"""Photographs a second from files to vectors, and what share that is of what the machine could do at best.

    python -m tests.benchmarks.pipeline [FOLDER] [--profile DIR] [--photos N] [--rounds N]

FOLDER is read, never written to; without one, photographs of 12 megapixels are made of the demo's samples, with grain,
in a folder that is removed at the end. The model is the profile's (by default a fresh one's: the built-in model).

The bound. Reading and encoding share the same cores. Say that with all c cores at it, reading alone takes d seconds of
wall time a photograph, and encoding alone e seconds. Then a photograph costs c · d core-seconds of reading and c · e of
encoding, and however the two overlap, c cores do no more than c core-seconds a second: a photograph takes d + e at
least, and no pipeline does more than 1 / (d + e) photographs a second. Both are measured in the same run, before and
after each pass of the whole, with the pipeline's own functions and its own number of workers, so that a machine whose
speed drifts flatters neither side. On a machine that does other work at the same time the share means little; the
processor time does not depend on that, and says how much of it went into what neither part alone would have done.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from PIL import Image

from clip_desktop.clip.protocol import Encoder, PixelArray
from clip_desktop.errors import UserError
from clip_desktop.imaging.walk import FoundFile, walk
from clip_desktop.library.records import StaleFile
from clip_desktop.progress import run_to_end
from clip_desktop.services.demo import sample_folder
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import BATCH, index_pending
from clip_desktop.services.indexing.reading import Read, Reader
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.kept_texts import keep_background
from clip_desktop.services.workspace import Workspace

TARGET_SHARE: Final = 0.85
TARGET_BYTES: Final = 1.2e9
_SIZE: Final = (4000, 3000)  # 12 megapixels
_GRAIN: Final = 6.0  # of 255: what a sensor adds, and what makes a JPEG take the time that a camera's takes
_ENCODED_S: Final = 4.0  # seconds for which encoding alone is measured


class Cost(NamedTuple):
    """Seconds a photograph, by the clock on the wall and of all processors together."""

    wall: float
    processor: float

    @classmethod
    def since(cls, started: Cost, photographs: int) -> Cost:
        """What a number of photographs cost since a moment that ``now`` gave."""
        return cls(*((after - before) / photographs for before, after in zip(started, cls.now(), strict=True)))

    @classmethod
    def now(cls) -> Cost:
        return cls(time.perf_counter(), time.process_time())


@dataclass(frozen=True)
class Round:
    """What a photograph costs: reading alone, encoding alone, and all of it end to end."""

    read: Cost
    encode: Cost
    whole: Cost

    @property
    def share(self) -> float:
        """Of the bound."""
        return (self.read.wall + self.encode.wall) / self.whole.wall

    @property
    def overhead(self) -> float:
        """Processor time beyond that of the two parts alone, as a share of theirs."""
        return self.whole.processor / (self.read.processor + self.encode.processor) - 1


def measure(folder: Path, encoder: Encoder, rounds: int = 3, workers: int = 0) -> Iterator[Round]:
    """Index a folder several times into fresh profiles, with each part alone measured before and after."""
    files = [folder / found.relative_path for found in walk(folder) if isinstance(found, FoundFile)]
    workers = workers or os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="clip-desktop-benchmark-") as place:
        batch = _read_alone(files, encoder, Workspace.open(Path(place) / "warm"), workers)[1]
        _encode_alone(encoder, batch)
        for number in range(rounds):
            profiles = (Workspace.open(Path(place) / f"{number} {part}") for part in ("before", "whole", "after"))
            read = _read_alone(files, encoder, next(profiles), workers)[0]
            encode = _encode_alone(encoder, batch)
            whole = _whole(folder, encoder, next(profiles), workers)
            encode = _mean(encode, _encode_alone(encoder, batch))
            read = _mean(read, _read_alone(files, encoder, next(profiles), workers)[0])
            yield Round(read, encode, whole)


def _mean(one: Cost, other: Cost) -> Cost:
    return Cost((one.wall + other.wall) / 2, (one.processor + other.processor) / 2)


def _read_alone(files: Sequence[Path], encoder: Encoder, workspace: Workspace, workers: int) -> tuple[Cost, PixelArray]:
    """What reading costs when nothing else goes on, and a batch of prepared pictures."""
    reader = Reader(encoder.prepare, workspace.thumbnails, ())
    kept: list[PixelArray] = []
    started = Cost.now()
    with ThreadPoolExecutor(workers) as pool:
        for outcome in pool.map(reader.read, map(_stale, files)):
            if isinstance(outcome, Read) and outcome.pixels is not None and len(kept) < BATCH:
                kept.append(outcome.pixels[0])
    cost = Cost.since(started, len(files))
    if not kept:
        raise UserError("The folder holds no photograph that can be read.")
    return cost, np.stack([kept[n % len(kept)] for n in range(BATCH)])


def _encode_alone(encoder: Encoder, batch: PixelArray) -> Cost:
    """What encoding costs when nothing else goes on."""
    started, encoded = Cost.now(), 0
    while not encoded or time.perf_counter() - started.wall < _ENCODED_S:
        encoder.encode_images(batch)
        encoded += len(batch)
    return Cost.since(started, encoded)


def _whole(folder: Path, encoder: Encoder, workspace: Workspace, workers: int) -> Cost:
    """What all of it costs, from a list of files to vectors in the library."""
    with workspace.open_library() as library:
        add_folder(library, folder)
        run_to_end(scan_all(library))
        model = ActiveModel(workspace, encoder)
        model.register(library)  # these two come once a library, not once a photograph
        keep_background(model, encoder)
        started = Cost.now()
        report = run_to_end(index_pending(library, model, workspace.thumbnails, workers=workers))
    return Cost.since(started, report.indexed + report.linked + report.failed)


def _stale(path: Path) -> StaleFile:
    status = path.stat()
    return StaleFile(0, 0, None, path, path.name, status.st_size, status.st_mtime_ns, 0)


def make_photographs(target: Path, count: int) -> Path:
    """JPEGs of 12 megapixels from the demo's samples, no two of the same content."""
    samples = sorted(path for path in sample_folder(target / "samples").rglob("*.*") if path.is_file())
    root = target / "photographs"
    root.mkdir()
    rng = np.random.default_rng(0)
    grain = rng.normal(0, _GRAIN, (_SIZE[1], _SIZE[0], 1)).astype(np.float32)
    made = []
    for path in samples[: min(count, 8)]:
        with Image.open(path) as picture:
            large = np.asarray(picture.convert("RGB").resize(_SIZE, Image.Resampling.BICUBIC), np.float32)
        made.append(np.clip(large + grain, 0, 255).astype(np.uint8))
    for number in range(count):
        path = root / f"IMG_{number:04}.jpg"
        if number < len(made):
            Image.fromarray(made[number]).save(path, quality=92, subsampling=2)
        else:  # what follows the end of a JPEG makes it another file, and takes no time to decode
            path.write_bytes((root / f"IMG_{number % len(made):04}.jpg").read_bytes() + number.to_bytes(8, "big"))
    return root


def _made(place: Path, count: int) -> Path:
    """Photographs made in another process, so that what that takes is not in the peak memory of this one."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(make_photographs, place, count).result()


def peak_bytes() -> int:
    """The most memory this process has held at once, the benchmark's own included."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def tell(found: Sequence[Round], peak: int, photos: int, name: str) -> None:
    """The figures, and whether they meet the targets."""
    read, encode, whole = (statistics.median(getattr(r, p).wall for r in found) for p in ("read", "encode", "whole"))
    share, overhead = (statistics.median(getattr(r, what) for r in found) for what in ("share", "overhead"))
    print(f"{photos} photographs, model {name}, {os.cpu_count()} cores, {len(found)} rounds, medians")
    for what, seconds in (
        ("reading alone", read),
        ("encoding alone", encode),
        ("bound by both", read + encode),
        ("end to end", whole),
    ):
        print(f"  {what:18} {1 / seconds:8.1f} photographs/s   {seconds * 1e3:6.1f} ms each")
    shares = ", ".join(f"{r.share:.0%}" for r in found)
    print(f"  share of the bound {share:8.1%} ({shares}); target {TARGET_SHARE:.0%}: {_met(share >= TARGET_SHARE)}")
    print(f"  processor time     {overhead:+8.1%} beyond that of the two parts alone")
    print(f"  peak memory        {peak / 1e6:8.0f} MB; target {TARGET_BYTES / 1e6:.0f} MB: {_met(peak < TARGET_BYTES)}")


def _met(is_met: bool) -> str:
    return "met" if is_met else "not met"


def main(arguments: Sequence[str], open_encoder: Callable[[ActiveModel], Encoder] = ActiveModel.encoder) -> int:
    """Run the benchmark; 0 when both targets are met, 1 when not, or when there is no model or no photograph.

    Args:
        open_encoder: how the encoder is had from the profile's model.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pipeline", description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, help="photographs to read; made when none is given")
    parser.add_argument("--profile", type=Path, help="whose model is used; a fresh one when none is given")
    parser.add_argument("--photos", type=int, default=240, help="how many to make (default 240)")
    parser.add_argument("--rounds", type=int, default=3, help="how many times all is measured (default 3)")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="clip-desktop-benchmark-") as place:
            model = ActiveModel(Workspace.open(options.profile or Path(place) / "profile"))
            encoder = open_encoder(model)
            folder = options.folder or _made(Path(place), options.photos)
            photos = sum(isinstance(found, FoundFile) for found in walk(folder))
            found = list(measure(folder, encoder, options.rounds))
    except (UserError, FileNotFoundError) as error:  # the latter: an installation without the built-in model
        print(f"Nothing was measured: {error}", file=sys.stderr)
        return 1
    peak = peak_bytes()
    tell(found, peak, photos, encoder.identity.name)
    return 0 if statistics.median(r.share for r in found) >= TARGET_SHARE and peak < TARGET_BYTES else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
