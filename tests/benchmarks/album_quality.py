"""What albums know of themselves and what they ask: ``python -m tests.benchmarks.album_quality [MODEL]``.

A user begins with three photographs of an album and answers what the album asks, one by one. On the way its own
estimate of precision (``learning.album_estimate``) is compared with the truth. Then, begun with one photograph, the
average precision after 8 answers on photographs that were never asked about, beside that of 9 and 16 random members.

The constants were chosen on the even albums; the odd ones check them. Sets and ``--cache`` as in
``tests.benchmarks.few_shot``.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.learning.album_estimate import precision_of, shift_odds
from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.resources import resource
from clip_desktop.search.index import VectorIndex
from clip_desktop.services.albums.heldout import held_out
from clip_desktop.services.asking import TOWARDS_MEMBERS, worth_asking
from tests.benchmarks import development_data as data
from tests.benchmarks.cutoff import Vectors, average_precision
from tests.benchmarks.few_shot import Set, read_sets
from tests.benchmarks.quality import Measured

Mask = NDArray[np.bool_]

MEMBERS: Final = {"caltech": 22, "sports": 14, "imagenet kinds": 22, "flickr words": 22}
SHOTS: Final = 16
ANSWERS: Final = 8
WATCHED: Final = (3, 4, 8, 12, 16)  # examples at which an album is asked how good it is
LINE: Final = 0.5
BEHIND: Final = 512  # photos that stand for the library
TWIN: Final = 0.9  # as in services.albums.membership


@dataclass(slots=True, eq=False)
class Taught:
    """An album on its way: the set, which one of it, what may be asked, and what was answered."""

    here: Set
    album: int
    askable: Mask
    accepted: list[int]
    rejected: list[int]
    begun: int
    lean: float = TOWARDS_MEMBERS

    @property
    def judged(self) -> list[int]:
        return self.accepted + self.rejected

    def sample(self, size: int) -> NDArray[np.float32]:
        rows = np.flatnonzero(self.askable)
        return self.here.pictures[rows[np.arange(min(size, len(rows))) * len(rows) // min(size, len(rows))]]

    def fit(self, examples: NDArray[np.float32], verdicts: NDArray[np.int64]) -> LinearProbe:
        some = self.sample(BEHIND)
        unlike = some[(some @ examples[verdicts > 0].T).max(axis=1, initial=-1) < TWIN]
        return LinearProbe().fit(examples, verdicts, self.here.names[self.album], unlike)

    @property
    def verdicts(self) -> NDArray[np.int64]:
        return np.repeat(np.array([1, -1]), [len(self.accepted), len(self.rejected)])

    def probe(self) -> LinearProbe:
        return self.fit(self.here.pictures[self.judged], self.verdicts)

    def answer(self, photo: int) -> None:
        (self.accepted if self.here.truth[self.album, photo] == 1 else self.rejected).append(photo)

    def asked(self, certainty: NDArray[np.float32]) -> int:
        """The photo the album would ask about first."""
        index = VectorIndex.empty(self.here.pictures.shape[1]).add(
            np.arange(len(self.here.pictures), dtype=np.int64), self.here.pictures
        )
        loaded: Any = SimpleNamespace(index=index, visible=self.askable)
        return worth_asking(loaded, certainty, LINE, self.judged, 1, self.lean)[0]


def albums(here: Set, name: str, given: argparse.Namespace) -> Iterator[tuple[int, int, np.random.Generator]]:
    """Each album with a draw and its chance; which half of them is told by ``--half``."""
    members = (here.truth == 1).sum(axis=1)
    some = np.random.default_rng(given.seed).permutation(np.flatnonzero(members >= MEMBERS[name]))[: given.albums]
    for album in some[given.half :: 2]:
        for draw in range(given.draws):
            yield int(album), draw, np.random.default_rng([given.seed, album, draw])


def estimated(taught: Taught) -> dict[str, float]:
    """What an album says of itself, and the truth: with its accepted photographs, and of what it found alone."""
    judged, mine = taught.judged, len(taught.accepted)
    rest = taught.askable.copy()
    rest[judged] = False
    p, right = taught.probe().predict_proba(taught.here.pictures[rest]), taught.here.truth[taught.album][rest] == 1
    asked = ~np.isin(judged, taught.accepted[: taught.begun])
    sure = held_out(taught.fit, taught.here.pictures[judged], taught.verdicts)
    shifts = shift_odds(sure[asked], taught.verdicts[asked] > 0)
    found, hits = p[p >= LINE], int(right[p >= LINE].sum())
    said, truth = precision_of(found, mine, shifts), (hits + mine) / (len(found) + mine)
    alone = precision_of(found, 0, shifts).value - hits / len(found) if len(found) else np.nan
    return {
        "precision": said.value - truth,
        "alone": alone,
        "holds": float(said.low - 1e-9 <= truth <= said.high + 1e-9),
        "wide": said.high - said.low,
    }


def estimates(sets: dict[str, Set], given: argparse.Namespace) -> None:
    """How far the estimates are off, at growing numbers of examples, all sets together."""
    found = defaultdict(list)
    for name in MEMBERS:
        here = sets[name]
        for album, _, chance in albums(here, name, given):
            begun = [int(one) for one in chance.permutation(np.flatnonzero(here.truth[album] == 1))[:3]]
            taught = Taught(here, album, here.truth[album] >= 0, begun, [], len(begun))
            while len(taught.judged) <= max(WATCHED):
                if len(taught.judged) in WATCHED:
                    found[len(taught.judged)].append(estimated(taught))
                taught.answer(taught.asked(taught.probe().predict_proba(here.pictures)))
    print("\nestimate of the album's precision, accepted photographs included, less the truth; interval of 95 %")
    for examples, each in found.items():
        by = {key: np.array([one[key] for one in each]) for key in each[0]}
        off = np.abs(by["precision"])
        print(
            f"{examples:2} examples, {len(each)} albums: off {off.mean():.3f}, median {np.median(off):.3f}, "
            f"of 90 % under {np.quantile(off, 0.9):.3f}, within 0.1 {(off <= 0.1).mean():.2f}, "
            f"bias {by['precision'].mean():+.3f}; holds {by['holds'].mean():.2f}, wide {by['wide'].mean():.2f}; "
            f"of what it found alone off {np.nanmean(np.abs(by['alone'])):.3f}"
        )


def asking(sets: dict[str, Set], given: argparse.Namespace) -> None:
    """Average precision on photographs that were not to be asked about, by what was learned from."""
    print(f"\nAP x 100 after 1 example and {ANSWERS} answers, beside random examples")
    for name in ("caltech", "imagenet kinds", "flickr words"):
        here, found = sets[name], defaultdict(list)
        for album, _, chance in albums(here, name, given):
            members = chance.permutation(np.flatnonzero(here.truth[album] == 1))
            others = chance.permutation(np.flatnonzero(here.truth[album] == 0))
            askable = here.truth[album] >= 0
            askable[members[max(SHOTS + 1, len(members) // 2) :]] = False
            askable[others[len(others) // 2 :]] = False
            truth = np.where(askable, -1, here.truth[album]).astype(np.int8)
            ways = {}
            for way, lean in (("asked", TOWARDS_MEMBERS), ("at the line", 0.0)):
                ways[way] = taught = Taught(here, album, askable, [int(members[0])], [], 1, lean)
                for _ in range(ANSWERS):
                    taught.answer(taught.asked(taught.probe().predict_proba(here.pictures)))
            for shots in (ANSWERS + 1, SHOTS):
                ways[f"{shots} random"] = Taught(here, album, askable, members[:shots].tolist(), [], shots)
            for way, one in ways.items():
                found[way].append(average_precision(here.pictures @ one.probe().coef_, truth))
        lost = 100 * (np.array(found["asked"]) - np.array(found[f"{SHOTS} random"]))
        means = ", ".join(f"{way} {100 * np.mean(each):.1f}" for way, each in found.items())
        print(f"{name}: {means}; difference {lost.mean():+.1f} ± {1.96 * lost.std() / len(lost) ** 0.5:.1f}")


def main(arguments: Sequence[str]) -> int:
    """Print everything; 1 where there is no data."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.album_quality", description=__doc__.split("\n")[0]
    )
    parser.add_argument("model", nargs="?", type=Path, default=resource("models", "builtin"), help="a model's folder")
    parser.add_argument("--cache", type=Path, help="where vectors are kept from one run to the next")
    parser.add_argument("--albums", type=int, default=40, help="of each set, at most, of both halves")
    parser.add_argument("--draws", type=int, default=1, help="of examples, for each album")
    parser.add_argument("--half", type=int, choices=(0, 1), default=1, help="0: those that constants were chosen on")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    if not data.SHARED.is_dir():
        print(f"Nothing was measured: the data is not there ({data.SHARED}).", file=sys.stderr)
        return 1
    sets = read_sets(Vectors(Measured(ModelBundle.open(given.model), data.SHARED), given.cache))
    estimates(sets, given)
    asking(sets, given)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
