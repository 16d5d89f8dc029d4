"""The published few-shot learners beside ours: ``python -m tests.benchmarks.published_learners [MODEL]``.

The setting of the papers: all classes of a set at once, so many examples of each, all other pictures named. Top-1, and
the mean over classes of the average precision of a class's score, with 95 % intervals over the draws. Tip-Adapter and
CLIP's regression search what they search on up to four further pictures of each class, as in their papers. Ours has
nothing to search; it is what an album is, one for each class, among the examples of the others.

Vectors are kept in ``--cache`` as ``tests.benchmarks.few_shot`` keeps them.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.resources import resource
from tests.benchmarks import development_data as data
from tests.benchmarks.cutoff import Vectors, average_precision
from tests.benchmarks.few_shot import SHOTS, Set, read_sets
from tests.benchmarks.quality import Measured
from tests.reference import few_shot as published

Array = NDArray[np.float64]
Learner = Callable[[published.Task, published.Task | None], published.Scorer]

SETS: Final = ("caltech", "sports", "imagenet kinds")
LEFT: Final = 2  # pictures of each class that are named
VALIDATION: Final = 4  # of each class at most, as in CoOp's protocol


def ours(task: published.Task, validation: published.Task | None) -> published.Scorer:
    """An album for each class; a picture is named by the album that is surest of it."""
    probes = []
    for label in range(len(task.texts)):
        mine = task.labels == label
        probes.append(
            LinearProbe().fit(
                task.features[mine].astype(np.float32),
                np.ones(int(mine.sum()), np.int64),
                task.texts[label].astype(np.float32),
                task.features[~mine].astype(np.float32),
            )
        )
    return lambda rows: np.stack([p.decision_function(rows.astype(np.float32)) for p in probes], axis=1)


LEARNERS: Final[dict[str, Learner]] = {
    "names alone": lambda task, _: published.zero_shot(task),
    "nearest mean": lambda task, _: published.nearest_mean(task),
    "tuned regression": published.tuned_regression,
    "Tip-Adapter": published.tip_adapter,
    "Tip-Adapter-F": published.tip_adapter_f,
    "cross-modal": lambda task, _: published.cross_modal(task),
    "LP++": lambda task, _: published.lp_plus_plus(task),
    "CLAP": lambda task, _: published.clap(task),
    "ours": ours,
}
NEEDS_EXAMPLES: Final = ("nearest mean", "tuned regression")


def drawn(
    here: Set, shots: int, chance: np.random.Generator, scale: float
) -> tuple[published.Task, published.Task | None, Array, NDArray[np.int64]]:
    """Examples of every class that has enough, pictures to search settings on, and those to be named."""
    members = [np.flatnonzero(row == 1) for row in here.truth]
    classes = [n for n, rows in enumerate(members) if len(rows) >= shots + min(shots, VALIDATION) + LEFT]
    held = min(shots, VALIDATION)
    train, valid, rest = [], [], []
    for label, n in enumerate(classes):
        rows = chance.permutation(members[n])
        train += [(row, label) for row in rows[:shots]]
        valid += [(row, label) for row in rows[shots : shots + held]]
        rest += [(row, label) for row in rows[shots + held :]]
    texts = here.names[classes].astype(np.float64)

    def task(pairs: Sequence[tuple[int, int]]) -> published.Task:
        rows, labels = np.array(pairs, np.int64).reshape(-1, 2).T
        return published.Task(here.pictures[rows].astype(np.float64), labels, texts, scale)

    named = task(rest)
    return task(train), task(valid) if valid else None, named.features, named.labels


def judged(scores: Array, truth: NDArray[np.int64]) -> tuple[float, float]:
    """Top-1, and the mean average precision of the classes."""
    ranked = np.where(np.isfinite(scores), scores, scores[np.isfinite(scores)].min(initial=0.0) - 1)
    shares = published.softmax(ranked)
    found = [
        average_precision(shares[:, label].astype(np.float32), (truth == label).astype(np.int8))
        for label in np.unique(truth)
    ]
    return float((ranked.argmax(axis=1) == truth).mean()), float(np.mean(found))


def table(name: str, here: Set, given: argparse.Namespace, scale: float) -> None:
    """Top-1 and mean average precision × 100 of one set."""
    print(f"\n{name}: top-1 / mAP × 100, {given.draws} draws")
    print(f"{'':18}" + "".join(f"{shots:>18}" for shots in SHOTS))
    for learner, learn in LEARNERS.items():
        cells = []
        for shots in SHOTS:
            if shots == 0 and learner in NEEDS_EXAMPLES:
                cells.append(f"{'–':>18}")
                continue
            found = []
            for draw in range(given.draws if shots else 1):
                chance = np.random.default_rng([given.seed, shots, draw])
                task, validation, rows, truth = drawn(here, shots, chance, scale)
                if len(task.texts) < 2:
                    break
                found.append(judged(learn(task, validation)(rows), truth))
            cells.append(_cell(np.array(found)))
        print(f"{learner:18}" + "".join(cells), flush=True)


def _cell(found: Array) -> str:
    if not len(found):
        return f"{'–':>18}"
    top, precision = 100 * found.mean(axis=0)
    spread = 196 * found[:, 0].std(ddof=1) / np.sqrt(len(found)) if len(found) > 1 else 0.0
    return f"{top:8.1f}±{spread:.1f} / {precision:.1f}".rjust(18)


def main(arguments: Sequence[str]) -> int:
    """Print everything; 1 where there is no data."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.published_learners", description=__doc__)
    parser.add_argument("model", nargs="?", type=Path, default=resource("models", "builtin"), help="a model's folder")
    parser.add_argument("--cache", type=Path, help="where vectors are kept from one run to the next")
    parser.add_argument("--draws", type=int, default=10, help="of examples, for each set and number of them")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    warnings.filterwarnings("ignore", message="The number of unique classes")  # one example of each is meant
    if not data.SHARED.is_dir():
        print(f"Nothing was measured: the data is not there ({data.SHARED}).", file=sys.stderr)
        return 1
    bundle = ModelBundle.open(given.model)
    sets = read_sets(Vectors(Measured(bundle, data.SHARED), given.cache))
    for name in SETS:
        table(name, sets[name], given, bundle.identity.logit_scale)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
