"""Albums of a few examples: ``python -m tests.benchmarks.few_shot [MODEL]``, the built-in model by default.

Mean average precision of one class against all other pictures of a set, at 0 to 16 examples, for the album's learner
and for what it has to be as good as: the name alone, the mean of the examples, that mean with the name, and logistic
regression without the name and with the name as a Gaussian prior of two fixed strengths. What does not belong is either
200 strange pictures or the library itself, in which members are hidden. Then what the certainties are worth: precision
and recall at one half, and how many photos of each certainty belong.

Sports are all of its pictures, of which three quarters were in the training of the built-in model without their names.
Vectors are kept in ``--cache``, by the model's digest, as ``tests.benchmarks.cutoff`` keeps them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.learning.logistic import fit_logistic
from clip_desktop.resources import resource
from tests.benchmarks import development_data as data
from tests.benchmarks.cutoff import Vectors, average_precision
from tests.benchmarks.cutoff_data import Truth, libraries
from tests.benchmarks.quality import Measured

FloatArray = NDArray[np.float32]
Learner = Callable[["Case"], FloatArray]

SHOTS: Final = (0, 1, 2, 4, 8, 16)
SETS: Final = {"caltech": 6, "sports": 6, "imagenet kinds": 20, "coco": 5, "flickr words": 20}  # members at least
LEFT: Final = 4  # members that are looked for
TWIN: Final = 0.9  # so alike to an example that it is no stranger, as in services.membership
BINS: Final = (0, 0.05, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
WEAK, STRONG = 0.01, 0.05  # precisions of fixed priors, of which the name weighs 8


@dataclass(frozen=True, slots=True, eq=False)
class Set:
    """A set of pictures: centred vectors (n, dim), names (q, dim), and which picture is which (q, n)."""

    pictures: FloatArray
    names: FloatArray
    truth: Truth


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One album: k examples, the name, what does not belong, and pictures to rank with their truth."""

    examples: FloatArray
    name: FloatArray
    others: FloatArray
    rest: FloatArray
    truth: Truth


def read_sets(vectors: Vectors) -> dict[str, Set]:
    """The sets that are measured on."""
    found = {}
    for library in libraries(data.SHARED):
        if library.name in SETS and library.name != "sports":
            found[library.name] = (library.paths, library.queries, library.truth)
    rows = data._table(data.SHARED / "sports" / "index.csv")
    sports = data._named(data.SHARED / "sports", "label", rows)
    found["sports"] = (
        sports.paths, sports.names, (np.arange(len(sports.names))[:, None] == np.array(sports.truth)).astype(np.int8)
    )  # fmt: skip
    space = vectors.model.space
    return {
        name: Set(space.pictures(vectors.pictures(paths)), vectors.queries(names), truth)
        for name, (paths, names, truth) in found.items()
    }


def cases(sets: dict[str, Set], name: str, shots: int, background: str, given: argparse.Namespace) -> Iterator[Case]:
    """The albums of one cell of the table; the same for every learner, and the same each time."""
    here = sets[name]
    members = (here.truth == 1).sum(axis=1)
    albums = np.random.default_rng(given.seed).permutation(np.flatnonzero(members >= SETS[name]))[: given.albums]
    elsewhere = ["caltech", "sports", "imagenet kinds"] if name == "flickr words" else ["flickr words"]
    strangers = np.concatenate([sets[other].pictures for other in elsewhere])
    for album in albums[members[albums] >= shots + LEFT]:
        for draw in range(given.draws):
            chance = np.random.default_rng([given.seed, album, shots, draw])
            taken = chance.permutation(np.flatnonzero(here.truth[album] == 1))[:shots]
            pool, many = (strangers, 200) if background == "strangers" else (here.pictures, 512)
            others = pool[np.sort(chance.permutation(len(pool))[:many])]
            examples = here.pictures[taken]
            others = others[(others @ examples.T).max(axis=1, initial=-1) < TWIN]
            truth = here.truth[album].copy()
            truth[taken] = -1
            yield Case(examples, here.names[album], others, here.pictures, truth)


def ours(case: Case) -> LinearProbe:
    """The album's learner, as it is."""
    accepted = np.ones(len(case.examples), np.int64)
    return LinearProbe().fit(case.examples, accepted, case.name, case.others)


def regression(penalty: float, scale: float) -> Learner:
    """Balanced logistic regression with a prior of fixed strength at the name; C = 10 of scikit-learn is 0.001."""

    def fit(case: Case) -> FloatArray:
        rows = np.concatenate([case.examples, case.others]).astype(np.float64)
        belongs = np.arange(len(rows)) < len(case.examples)
        weights = np.where(belongs, 1 / len(case.examples), 1 / len(case.others))
        return fit_logistic(rows, belongs, weights, scale * case.name.astype(np.float64), penalty, 0.01).coef.astype(
            np.float32
        )

    return fit


def mean_and_name(name: float) -> Learner:
    """The examples' sum, and the name as heavy as some of them."""
    return lambda case: case.examples.sum(axis=0) + np.float32(name) * case.name


LEARNERS: Final[dict[str, Learner]] = {
    "name alone": lambda case: case.name,
    "mean of examples": mean_and_name(0),
    "mean and 2 names": mean_and_name(2),
    "regression": regression(0.001, 0),
    "  weak prior": regression(WEAK, 8),
    "  strong prior": regression(STRONG, 8),
    "ours": lambda case: ours(case).coef_,
}


def cell(found: Sequence[Case]) -> dict[str, NDArray[np.float64]]:
    """Average precision of each album by each learner."""
    blind = not len(found[0].examples)
    return {
        name: np.array(
            [average_precision(case.rest @ (case.name if blind else learn(case)), case.truth) for case in found]
        )
        for name, learn in LEARNERS.items()
    }


def table(sets: dict[str, Set], background: str, given: argparse.Namespace) -> None:
    """One line a learner, one column a set and number of examples; then ours beside the best of the others."""
    print(f"\nAP x 100, what does not belong: {background}; examples {', '.join(map(str, SHOTS))}")
    cells = {
        (name, shots): cell(found)
        for name in SETS
        for shots in SHOTS
        if len(found := list(cases(sets, name, shots, background, given))) >= given.draws * 3
    }
    print(" " * 18, *(f"{name:26}" for name in SETS))
    for learner in LEARNERS:
        columns = [
            [f"{100 * cells[name, n][learner].mean():3.0f}" if (name, n) in cells else "  ." for n in SHOTS]
            for name in SETS
        ]
        print(f"{learner:18}", *(f"{' '.join(column):26}" for column in columns))
    lost = {}
    for key, by in cells.items():
        if key[1]:
            best = max((name for name in by if name != "ours"), key=lambda name: by[name].mean())
            lost[key] = 100 * (by["ours"] - by[best])
    means = {key: float(gap.mean()) for key, gap in lost.items()}
    worst = min(means, key=lambda key: means[key])
    noise = lost[worst].std(ddof=1) / len(lost[worst]) ** 0.5
    print(
        f"ours less the best of the others in each cell: mean {np.mean(list(means.values())):+.1f}, "
        f"worst {means[worst]:+.1f} ± {1.96 * noise:.1f} ({worst[0]}, {worst[1]})"
    )
    names = [100 * (by["ours"] - by["name alone"]).mean() for (_, n), by in cells.items() if n]
    print(f"ours less the name alone: mean {np.mean(names):+.1f}, worst {min(names):+.1f}")


def certainties(sets: dict[str, Set], given: argparse.Namespace) -> None:
    """Precision and recall of what an album shows, certainty one half, and whether certainties come true."""
    print("\nlibrary of the set itself: precision and recall at certainty 0.5, mean over albums")
    every: list[tuple[FloatArray, NDArray[np.bool_]]] = []
    for shots in (1, 3, 8):
        line = []
        for name in SETS:
            hits = shown = 0
            recalls = []
            for case in cases(sets, name, shots, "library", given):
                known = case.truth >= 0
                p, right = ours(case).predict_proba(case.rest[known]), case.truth[known] == 1
                every.append((p, right))
                hits, shown = hits + int(right[p >= 0.5].sum()), shown + int((p >= 0.5).sum())
                recalls.append(float((p[right] >= 0.5).mean()))
            if recalls:
                line.append(f"{name} {hits / max(shown, 1):.2f} {np.mean(recalls):.2f}")
        print(f"{shots} examples:", ", ".join(line))
    p, right = (np.concatenate(part) for part in zip(*every, strict=True))
    for low, high in pairwise(BINS):
        some = (p >= low) & (p < high)
        if some.any():
            print(f"certainty {low:.2f} to {min(high, 1):.2f}: {some.sum():7} photos, {right[some].mean():.2f} belong")


def main(arguments: Sequence[str]) -> int:
    """Print everything; 1 where there is no data."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.few_shot", description=__doc__.split("\n")[0])
    parser.add_argument("model", nargs="?", type=Path, default=resource("models", "builtin"), help="a model's folder")
    parser.add_argument("--cache", type=Path, help="where vectors are kept from one run to the next")
    parser.add_argument("--albums", type=int, default=25, help="of each set, at most")
    parser.add_argument("--draws", type=int, default=3, help="of examples, for each album")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    if not data.SHARED.is_dir():
        print(f"Nothing was measured: the data is not there ({data.SHARED}).", file=sys.stderr)
        return 1
    sets = read_sets(Vectors(Measured(ModelBundle.open(given.model), data.SHARED), given.cache))
    for background in ("strangers", "library"):
        table(sets, background, given)
    certainties(sets, given)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
