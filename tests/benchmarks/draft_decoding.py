"""What decoding JPEGs small costs a vector: ``python -m tests.benchmarks.draft_decoding [FOLDER]``.

For every photograph the cosine between the vector of its whole pixels and that of the draft from which indexing works
(``services.reading.DECODED_EDGE``). Below 0.995 on any photograph the edge is too small; ``--edges`` tries others.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import open_encoder
from clip_desktop.clip.protocol import Encoder, FloatArray
from clip_desktop.imaging.decode import ImageProblem, decode
from clip_desktop.resources import resource
from clip_desktop.services.indexing.reading import DECODED_EDGE

LIBRARY = Path(__file__).resolve().parents[3] / "shared" / "data" / "library"
LEAST = 0.995


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare draft and full decoding.")
    parser.add_argument("folder", nargs="?", type=Path, default=LIBRARY)
    parser.add_argument("--model", type=Path, help="a model folder; by default the built-in model")
    parser.add_argument("--edges", type=int, nargs="+", default=[DECODED_EDGE])
    parser.add_argument("--worst", type=int, default=5, help="how many photographs to name")
    given = parser.parse_args()
    encoder = open_encoder(ModelBundle.open(given.model or resource("models", "builtin")), "float32")
    found = dict(compare(encoder, given.folder, given.edges))
    for n, edge in enumerate(given.edges):
        cosines = {path: values[n] for path, values in found.items()}
        low = sorted(cosines, key=lambda path: cosines[path])
        under = sum(value < LEAST for value in cosines.values())
        print(
            f"edge {edge}: {len(cosines)} photographs, least cosine {min(cosines.values()):.4f}, {under} below {LEAST}"
        )
        for path in low[: given.worst]:
            print(f"  {cosines[path]:.4f} {path.relative_to(given.folder)}")
    return int(any(value < LEAST for values in found.values() for value in values))


def compare(encoder: Encoder, folder: Path, edges: list[int]) -> Iterator[tuple[Path, list[float]]]:
    """Each photograph that can be decoded, with the cosine at every edge."""
    for path in sorted(file for file in folder.rglob("*") if file.is_file()):
        try:
            data = path.read_bytes()
            whole = vector(encoder, data, None)
            yield path, [float(whole @ vector(encoder, data, edge)) for edge in edges]
        except ImageProblem:
            continue


def vector(encoder: Encoder, data: bytes, edge: int | None) -> FloatArray:
    """The unit vector (dim,) of a picture decoded whole, or with a shorter edge of at least ``edge`` pixels."""
    pixels = encoder.prepare(decode(data, at_least=edge).image)
    return encoder.encode_images(np.asarray(pixels)[None])[0]


if __name__ == "__main__":
    sys.exit(main())
