"""Photographs a second from files to vectors, and what share that is of what the machine could do at best.

    python -m tests.benchmarks.pipeline [FOLDER] [--profile DIR] [--photos N] [--rounds N]

FOLDER is read, never written to; without one, photographs of 12 megapixels are made of the demo's samples, with grain,
in a folder that is removed at the end. The model is the profile's (by default a fresh one's: the built-in model).

The bound. Reading and encoding share the same cores. Say that with all c cores at it, reading alone takes d seconds of
wall time a photograph, and encoding alone e seconds. Then a photograph costs c · d core-seconds of reading and c · e of
encoding, and however the two overlap, c cores do no more than c core-seconds a second: a photograph takes d + e at
least, and no pipeline does more than 1 / (d + e) photographs a second. Both are measured in the same run, before and
after each pass of the whole, with the pipeline's own functions and its own number of workers, so that a machine whose
speed drifts flatters neither side.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from clip_desktop.clip.protocol import Encoder, PixelArray
from clip_desktop.errors import UserError
from clip_desktop.imaging.walk import FoundFile, walk
from clip_desktop.library.records import StaleFile
from clip_desktop.progress import run_to_end
from clip_desktop.services.demo import sample_folder
from clip_desktop.services.folders import add_folder
from clip_desktop.services.indexing import BATCH, index_pending
from clip_desktop.services.models import ActiveModel
from clip_desktop.services.reading import Read, Reader
from clip_desktop.services.scanning import scan_all
from clip_desktop.services.workspace import Workspace

TARGET_SHARE: Final = 0.85
TARGET_BYTES: Final = 1.2e9
_SIZE: Final = (4000, 3000)  # 12 megapixels
_GRAIN: Final = 6.0  # of 255: what a sensor adds, and what makes a JPEG take the time that a camera's takes
_ENCODED_S: Final = 4.0  # seconds for which encoding alone is measured


@dataclass(frozen=True)
class Round:
    """Seconds of wall time a photograph: reading alone, encoding alone, and all of it end to end."""

    read: float
    encode: float
    whole: float

    @property
    def share(self) -> float:
        """Of the bound."""
        return (self.read + self.encode) / self.whole


def measure(folder: Path, encoder: Encoder, rounds: int = 3, workers: int = 0) -> Iterator[Round]:
    """Index a folder several times into fresh profiles, with each part alone measured before and after."""
    files = [folder / found.relative_path for found in walk(folder) if isinstance(found, FoundFile)]
    workers = workers or os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="clip-desktop-benchmark-") as place:
        batch = _read_alone(files, encoder, Workspace.open(Path(place) / "warm"), workers)[1]
        _encode_alone(encoder, batch)
        for number in range(rounds):
            before = _alone(files, encoder, batch, Workspace.open(Path(place) / f"before {number}"), workers)
            whole = _whole(folder, encoder, Workspace.open(Path(place) / f"whole {number}"), workers)
            after = _alone(files, encoder, batch, Workspace.open(Path(place) / f"after {number}"), workers)
            yield Round((before[0] + after[0]) / 2, (before[1] + after[1]) / 2, whole)


def _alone(
    files: Sequence[Path], encoder: Encoder, batch: PixelArray, workspace: Workspace, workers: int
) -> tuple[float, float]:
    return _read_alone(files, encoder, workspace, workers)[0], _encode_alone(encoder, batch)


def _read_alone(
    files: Sequence[Path], encoder: Encoder, workspace: Workspace, workers: int
) -> tuple[float, PixelArray]:
    """Seconds a photograph when nothing but reading goes on, and a batch of prepared pictures."""
    reader = Reader(encoder.prepare, workspace.thumbnails, ())
    kept: list[PixelArray] = []
    started = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        for outcome in pool.map(reader.read, map(_stale, files)):
            if isinstance(outcome, Read) and outcome.pixels is not None and len(kept) < BATCH:
                kept.append(outcome.pixels)
    seconds = (time.perf_counter() - started) / len(files)
    if not kept:
        raise UserError("The folder holds no photograph that can be read.")
    return seconds, np.stack([kept[n % len(kept)] for n in range(BATCH)])


def _encode_alone(encoder: Encoder, batch: PixelArray) -> float:
    """Seconds a photograph when nothing but encoding goes on."""
    started, encoded = time.perf_counter(), 0
    while (took := time.perf_counter() - started) < _ENCODED_S:
        encoder.encode_images(batch)
        encoded += len(batch)
    return took / encoded


def _whole(folder: Path, encoder: Encoder, workspace: Workspace, workers: int) -> float:
    """Seconds a photograph of the whole: scanned before, as the user's second look at a folder would find it."""
    with workspace.open_library() as library:
        add_folder(library, folder)
        run_to_end(scan_all(library))
        report = run_to_end(
            index_pending(library, ActiveModel(workspace, encoder), workspace.thumbnails, workers=workers)
        )
    return report.seconds / (report.indexed + report.linked + report.failed)


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


def peak_bytes() -> int:
    """The most memory this process has held at once, the benchmark's own included."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def tell(found: Sequence[Round], peak: int, photos: int, name: str) -> None:
    """The figures, and whether they meet the targets."""
    read, encode, whole, share = (
        statistics.median(getattr(r, part) for r in found) for part in ("read", "encode", "whole", "share")
    )
    print(f"{photos} photographs, model {name}, {os.cpu_count()} cores, {len(found)} rounds, medians")
    print(f"  reading alone      {1 / read:8.1f} photographs/s   {read * 1e3:6.1f} ms each")
    print(f"  encoding alone     {1 / encode:8.1f} photographs/s   {encode * 1e3:6.1f} ms each")
    print(f"  bound by both      {1 / (read + encode):8.1f} photographs/s   {(read + encode) * 1e3:6.1f} ms each")
    print(f"  end to end         {1 / whole:8.1f} photographs/s   {whole * 1e3:6.1f} ms each")
    shares = ", ".join(f"{r.share:.0%}" for r in found)
    print(f"  share of the bound {share:8.1%} ({shares}); target {TARGET_SHARE:.0%}: {_met(share >= TARGET_SHARE)}")
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
            folder = options.folder or make_photographs(Path(place), options.photos)
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
