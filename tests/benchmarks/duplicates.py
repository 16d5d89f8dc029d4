"""How well near-duplicates are told: ``python -m tests.benchmarks.duplicates [--originals N]``, a table.

Copies are made of the pictures of ``../shared/data`` (smaller, recompressed, cropped, toned, turned, marked, taken a
moment later). Recall is how many of them are near to their original. False pairs are sought among all pairs of
different originals; the data hold true duplicates too, so that the pairs found can be written out to be looked at.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance

from clip_desktop.errors import UserError
from clip_desktop.imaging.contact_sheet import SheetRow, contact_sheet
from clip_desktop.imaging.decode import decode_file
from clip_desktop.search.looks import LOOK_BYTES, look_of, outlines_of
from clip_desktop.search.near import OUTLINE, are_near
from clip_desktop.search.outlines import turned
from clip_desktop.services.indexing.reading import DECODED_EDGE, shrunk
from tests.benchmarks import development_data as data
from tests.scenes import a_moment_later, cropped, marked, recompressed

ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png", ".webp"})
Make = Callable[[Image.Image, random.Random], Image.Image]

COPIES: Final[dict[str, Make]] = {
    "smaller, to 25-75 %": lambda p, r: _smaller(p, r.uniform(0.25, 0.75)),
    "recompressed, quality 15-50": lambda p, r: recompressed(p, r.randint(15, 50)),
    "cropped by 2-4 %": lambda p, r: cropped(p, r.uniform(0.01, 0.025)),
    "cropped by 5-12 %": lambda p, r: cropped(p, r.uniform(0.03, 0.08)),
    "lighter or darker": lambda p, r: ImageEnhance.Brightness(p).enhance(r.choice((0.7, 0.85, 1.15, 1.35))),
    "turned by quarters": lambda p, r: p.transpose(r.choice(list(Image.Transpose)[2:5])),
    "marked": lambda p, _: marked(p),
    "a moment later": lambda p, _: a_moment_later(p),
    "as a chat sends it": lambda p, r: recompressed(_smaller(cropped(p, r.uniform(0, 0.02)), 0.5), 30),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--originals", type=int, default=4000, help="pictures at most")
    options.add_argument("--copied", type=int, default=300, help="of how many of them copies are made")
    options.add_argument("--sheet", type=Path, help="where the pairs found among originals are drawn")
    chosen = options.parse_args(arguments)
    pictures = originals(chosen.originals)
    copied: dict[str, tuple[list[bytes], list[bytes]]] = {kind: ([], []) for kind in COPIES}
    looks: list[tuple[Path, bytes]] = []
    for n, (path, picture) in enumerate(pictures):
        look = look_of(shrunk(picture))
        if len(look) != LOOK_BYTES:
            continue
        looks.append((path, look))
        if n < chosen.copied:
            for kind, make in COPIES.items():
                copied[kind][0].append(look)
                copied[kind][1].append(look_of(shrunk(make(picture, random.Random(f"{path}{kind}")))))
    print(f"{'Copies':32}{'recall':>8}")
    for kind, (before, after) in copied.items():
        print(f"{kind:32}{are_near(_array(before), _array(after)).mean():8.3f}")
    _tell_pairs([path for path, _ in looks], _array([look for _, look in looks]), chosen.sheet)


def originals(most: int) -> list[tuple[Path, Image.Image]]:
    """Pictures of every set there is, in an order of their own."""
    paths = sorted(path for path in data.SHARED.rglob("*") if path.suffix.lower() in ENDINGS)
    random.Random(1).shuffle(paths)
    found = []
    for path in paths[:most]:
        try:
            found.append((path, decode_file(path, at_least=DECODED_EDGE).image.convert("RGB")))
        except (UserError, OSError):
            continue
    return found


def _tell_pairs(paths: list[Path], looks: NDArray[np.uint8], sheet: Path | None) -> None:
    """The pairs among different originals: how many are compared, how many are called near, and what it costs."""
    own = outlines_of(looks)
    likeness = np.maximum.reduce([turned(own, quarters) @ own.T for quarters in range(4)])
    one, other = np.triu_indices(len(own), 1)
    likely = likeness[one, other] >= OUTLINE
    one, other = one[likely], other[likely]
    started = time.process_time()
    near = are_near(looks[one], looks[other])
    micros = (time.process_time() - started) / max(1, len(one)) * 1e6
    print(
        f"\n{len(looks):,} originals, {len(likely):,} pairs: {len(one):,} compared ({micros:.0f} µs each), "
        f"{near.sum():,} called near"
    )
    if sheet is not None:
        rows = [
            SheetRow("", [(Image.open(path).convert("RGB"), path.name[:24]) for path in (paths[a], paths[b])])
            for a, b in zip(one[near], other[near], strict=True)
        ]
        contact_sheet(rows, 2).save(sheet)


def _smaller(picture: Image.Image, share: float) -> Image.Image:
    size = (max(16, round(picture.width * share)), max(16, round(picture.height * share)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def _array(looks: Sequence[bytes]) -> NDArray[np.uint8]:
    return np.frombuffer(b"".join(looks), np.uint8).reshape(-1, LOOK_BYTES)


if __name__ == "__main__":
    main()
