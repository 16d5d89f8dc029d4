"""How far tags can be believed: ``python -m tests.benchmarks.tagging [MODEL]``, the built-in model by default.

Labels by words alone on COCO's categories (several a picture), Caltech's classes (one), the everyday set where captions
tell the truth, and others: how well they rank, how many labels that apply nowhere are shown on something, how far off
the certainty is that is shown, and what comes of a line drawn at a certainty. Then the same after a user answered what
the review asks, or suggestions drawn at random, and what scoring costs. *Error*: expected calibration error in ten bins
(Naeini et al. 2015), of the suggestions that are kept and of those that are shown; all pairs of label and photo would
flatter it, as nearly all are surely not. Vectors are kept in ``--cache``, by the model's digest.
"""

from __future__ import annotations

import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.calibration import Feedback
from clip_desktop.learning.zero_shot import ZeroShot, certainty_of, label_vectors
from clip_desktop.resources import resource
from clip_desktop.search.index import VectorIndex
from clip_desktop.search.ranking import FORMS
from clip_desktop.services.asking import worth_asking
from clip_desktop.services.labels.scores import LEAST_KEPT
from clip_desktop.services.searching.loaded import LoadedVectors
from tests.benchmarks import development_data as data
from tests.benchmarks.cutoff import Asked, Vectors, asked_for, average_precision
from tests.benchmarks.cutoff_data import Truth, libraries

FloatArray = NDArray[np.float32]
Mask = NDArray[np.bool_]

SHOWN: Final = 0.5  # the threshold that a new label has
TARGETS: Final = (0.6, 0.8, 0.9)
ANSWERS: Final = (0, 10, 30, 100)
A_PAGE: Final = 5  # photos that the review of a label asks about before the user goes to another
DRAWS: Final = 8
BINS: Final = 10
LABELS: Final = 250  # of a library at most


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """Photos with labels of which it is known where they apply.

    Attributes:
        photos: centred, float32 (n, dim).
        labels: directions, float32 (k, dim).
        truth: int8 (n, k): 1 applies, 0 does not, -1 nobody can tell.
        absent: directions of labels that apply to none of them, float32 (a, dim).
    """

    name: str
    photos: FloatArray
    labels: FloatArray
    truth: Truth
    absent: FloatArray


def labelled(vectors: Vectors) -> Iterator[Labelled]:
    """Every library of the data folder, and the everyday labels on all pictures together."""
    for library in libraries(data.SHARED):
        if library.name in ("imagenet kinds", "flickr captions"):
            continue
        photos = vectors.model.space.pictures(vectors.pictures(library.paths))
        some = np.sort(np.random.default_rng(0).permutation(len(library.queries))[:LABELS])
        directions = vectors.queries([library.queries[n] for n in some])
        absent = vectors.queries(library.absent)
        yield Labelled(library.name, photos, directions, library.truth[some].T, absent)
        if library.name == "mixed":
            yield _everyday(vectors, photos, dict(zip(library.queries, library.truth, strict=True)), absent)


def _everyday(vectors: Vectors, photos: FloatArray, known: dict[str, Truth], absent: FloatArray) -> Labelled:
    """The labels of the everyday set that a query with known answers goes by the name of, by their own prompts."""
    labels = tomllib.loads(resource("labels", "everyday.toml").read_text(encoding="utf-8"))["label"]
    told = [(known.get(label["name"], known.get(label["name"] + "s")), label) for label in labels]
    some = [(truth, label.get("prompts", [label["name"]])) for truth, label in told if truth is not None]
    directions = label_vectors([vectors.queries(prompts) for _, prompts in some])
    return Labelled("everyday", photos, directions, np.stack([truth for truth, _ in some], axis=1), absent)


class Scored:
    """One library with certainties by words alone, and by answers as they come."""

    def __init__(self, library: Labelled, background: FloatArray) -> None:
        self.library, self.truth = library, library.truth
        self.by_words = ZeroShot().fit(library.photos, library.labels, background)
        self.odds = self.by_words.decision_function(library.photos)
        self.certainty = certainty_of(self.odds)
        self.told = self.truth >= 0  # what can be measured: truth is known, and the user was not asked
        self.asked: list[tuple[int, int]] = []
        ids = np.arange(len(library.photos))
        index = VectorIndex.empty(library.photos.shape[1]).add(ids, library.photos)
        self.loaded = cast(LoadedVectors, SimpleNamespace(index=index, visible=np.ones(len(ids), np.bool_)))

    def answer(self, questions: Sequence[tuple[int, int]]) -> None:
        """The user says of (photo, label) pairs what is true."""
        self.asked += questions
        photo, label = np.array(self.asked).T
        self.told[photo, label] = False
        odds, verdicts = self.odds[photo, label], np.where(self.truth[photo, label] == 1, 1, -1)
        feedback = Feedback().fit(odds, label, verdicts, self.truth.shape[1])
        self.certainty = certainty_of(feedback.apply(self.odds))

    def review(self, chance: np.random.Generator, k: int) -> list[tuple[int, int]]:
        """What the review asks first of a label that has suggestions."""
        kept = np.where(self.told, self.certainty, 0)
        label = int(chance.choice(np.flatnonzero(kept.max(axis=0) >= LEAST_KEPT)))
        judged = np.flatnonzero(~self.told[:, label])
        asked = worth_asking(self.loaded, kept[:, label], SHOWN, judged, k)
        return [(photo, label) for photo in asked if kept[photo, label] >= LEAST_KEPT]

    def at_random(self, chance: np.random.Generator, k: int) -> list[tuple[int, int]]:
        """Suggestions drawn at random."""
        pairs = np.argwhere(self.told & (self.certainty >= LEAST_KEPT))
        return [(int(i), int(j)) for i, j in chance.permutation(pairs)[:k]]

    def measured(self) -> tuple[FloatArray, Mask]:
        """Certainties of the pairs that can be measured, and whether each is true: (m,)."""
        return self.certainty[self.told], self.truth[self.told] == 1

    def error(self, least: float) -> float:
        """The expected calibration error of certainties from ``least`` on."""
        certainty, right = self.measured()
        return calibration_error(certainty[certainty >= least], right[certainty >= least])

    def precision(self, target: float) -> float:
        """Of what is shown from a certainty on, the share that is right; not a number where hardly any is shown."""
        certainty, right = self.measured()
        shown = certainty >= target
        return float(right[shown].mean()) if shown.sum() >= 20 else float("nan")

    def line_of(self, target: float) -> float:
        """The line above which the mean certainty is a precision asked for; no truth is looked at."""
        sure = np.sort(self.certainty[self.told])[::-1].astype(np.float64)
        over = np.flatnonzero(np.cumsum(sure) / np.arange(1, len(sure) + 1) >= target)
        return float(sure[over[-1]]) if len(over) else 1.0

    def f1(self, line: float) -> float:
        """Micro-F1 of a line at a certainty."""
        certainty, right = self.measured()
        shown = certainty >= line
        return 2 * float((shown & right).sum()) / max(float(shown.sum() + right.sum()), 1)

    def balanced(self) -> float:
        """The line with the highest micro-F1 if the certainties are true; no truth is looked at."""
        sure = np.sort(self.certainty[self.told])[::-1].astype(np.float64)
        return float(sure[np.argmax(2 * np.cumsum(sure) / (np.arange(1, len(sure) + 1) + sure.sum()))])

    def hindsight(self) -> float:
        """Micro-F1 of the best line through the plain scores that is the same for all labels, knowing the truth."""
        scores = (self.library.photos @ self.library.labels.T)[self.told]
        hits = np.cumsum((self.truth[self.told] == 1)[np.argsort(-scores, kind="stable")])
        return float((2 * hits / (np.arange(1, len(hits) + 1) + hits[-1])).max())


def calibration_error(certainty: FloatArray, right: Mask) -> float:
    """Mean distance of certainty and share of right ones over bins of equal width, by how many are in each."""
    if not len(certainty):
        return float("nan")
    bins = np.minimum((certainty * BINS).astype(int), BINS - 1)
    off = [abs(certainty[bins == n].sum() - right[bins == n].sum()) for n in range(BINS)]
    return float(sum(off) / len(certainty))


def before_answers(libraries_: Sequence[Labelled], background: FloatArray) -> None:
    """One line a library."""
    print(
        "library        mAP   top-1  absent  error kept  shown | precision from "
        + "  ".join(f"{target:.1f}" for target in TARGETS)
        + " on, of all asked for as many | micro-F1 at 0.5  balanced (line)  best line in hindsight"
    )
    for library in libraries_:
        scored = Scored(library, background)
        columns = zip(scored.certainty.T, library.truth.T, strict=True)
        ap = [average_precision(certainty, truth) for certainty, truth in columns if (truth == 1).any()]
        single = bool(((library.truth == 1).sum(axis=1) == 1).all())
        first = library.truth[np.arange(len(library.truth)), scored.odds.argmax(axis=1)] == 1
        line = scored.balanced()
        nothing = ZeroShot().fit(library.photos, library.absent, background).predict_proba(library.photos)
        print(
            f"{library.name:13} {np.mean(ap):.3f}  {f'{first.mean():.3f}' if single else '-':>5}  "
            f"{(nothing.max(axis=0) >= SHOWN).mean():6.2f}  "
            f"{scored.error(LEAST_KEPT):10.3f}  {scored.error(SHOWN):5.3f} |               "
            + " ".join(f"{scored.precision(target):.2f}" for target in TARGETS)
            + "     "
            + " ".join(f"{scored.precision(scored.line_of(target)):.2f}" for target in TARGETS)
            + f" | {scored.f1(SHOWN):15.3f}  {scored.f1(line):8.3f} ({line:.2f})  {scored.hindsight():.3f}"
        )


def after_answers(libraries_: Sequence[Labelled], background: FloatArray) -> None:
    """Error of the certainties, precision and F1 after so many answers in all, a mean of several users."""
    ways: dict[str, Callable[[Scored, np.random.Generator, int], list[tuple[int, int]]]] = {
        "review": Scored.review,
        "random": Scored.at_random,
    }
    print(f"after answers, mean of {DRAWS} users: error kept / shown, precision at targets, F1 balanced / hindsight")
    for library in libraries_:
        for name, ask in ways.items():
            rows = np.array([_session(Scored(library, background), ask, seed) for seed in range(DRAWS)])
            for answers, row in zip(ANSWERS, np.nanmean(rows, axis=0), strict=True):
                print(
                    f"{library.name:13} {name} {answers:4}: {row[0]:.3f} / {row[1]:.3f}  "
                    + " ".join(f"{value:.2f}" for value in row[2:5])
                    + f"  {row[5]:.3f} / {row[6]:.3f}"
                )


def _session(
    scored: Scored, ask: Callable[[Scored, np.random.Generator, int], list[tuple[int, int]]], seed: int
) -> list[list[float]]:
    """One user's answers: a row of measures each time."""
    chance, rows = np.random.default_rng(seed), []
    for answers in ANSWERS:
        while len(scored.asked) < answers:
            scored.answer(ask(scored, chance, min(A_PAGE, answers - len(scored.asked))))
        rows.append(
            [
                scored.error(LEAST_KEPT),
                scored.error(SHOWN),
                *(scored.precision(target) for target in TARGETS),
                scored.f1(scored.balanced()),
                scored.hindsight(),
            ]
        )
    return rows


def cost(dim: int) -> None:
    """Scoring 100,000 photos by 200 labels anew, from the vectors as they are kept."""
    chance = np.random.default_rng(0)
    photos = chance.standard_normal((100_000, dim), np.float32)
    photos /= np.linalg.norm(photos, axis=1, keepdims=True)
    index = VectorIndex.empty(dim).add(np.arange(len(photos)), photos)
    labels, background = photos[:200] + 0, photos[200:340] + 0
    started = time.process_time()
    learner = ZeroShot().fit(photos[::25], labels, background)
    fitted = time.process_time()
    for start in range(0, len(photos), 8_192):
        learner.predict_proba(index.vectors_at(np.arange(start, min(start + 8_192, len(photos)))))
    spent = time.process_time()
    print(
        f"200 labels, 100,000 photos of {dim} values: {fitted - started:.2f} s to measure the labels, "
        f"{spent - fitted:.2f} s to score (processor time)"
    )


def main(arguments: Sequence[str]) -> int:
    """Print everything; 1 where there is no data."""
    asked = asked_for(arguments, "tests.benchmarks.tagging", __doc__)
    if asked is None:
        return 1
    vectors, model = asked
    measured = list(labelled(vectors))
    meaning = Asked(vectors, model, measured[0].photos, {})
    background = np.concatenate([meaning.background(form) for form in FORMS])
    before_answers(measured, background)
    after_answers(measured, background)
    cost(vectors.model.space.dim)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
