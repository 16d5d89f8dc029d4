"""Two models compared on the user's own photographs: which finds better by words what the user said goes by them?

No figure that others published says how well a model does on the photographs of this library. What the user tagged by
hand and put into albums does: the words of a label are a query, the photographs that have it by the user's word the
answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]

LEAST: Final = 2  # photographs by the user's word: one alone says hardly anything

_DRAWS: Final = 1_000  # of the questions, for the interval of the mean difference


@dataclass(frozen=True, slots=True)
class Question:
    """Words, and what the user said answers them.

    Attributes:
        name: of the label or album.
        kind: which of the two.
        texts: what is asked; the mean of their directions.
        yes: photo ids, accepted.
    """

    name: str
    kind: Literal["label", "album"]
    texts: tuple[str, ...]
    yes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One question under both models.

    Attributes:
        precisions: average precision of each model, 0 to 1: where the accepted photographs stand among all others.
    """

    question: Question
    precisions: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two models make of the user's own words.

    Attributes:
        names: of the two models.
        photos: photographs that both have read; no other counted.
        questions: the largest difference first.
        interval: of the mean difference (second less first), 95 %, over questions drawn again (bootstrap); None where
            there are fewer than five.
    """

    names: tuple[str, str]
    photos: int
    questions: tuple[Compared, ...]
    interval: tuple[float, float] | None

    @property
    def means(self) -> tuple[float, float]:
        """Mean average precision of each; 0 where nothing could be asked."""
        if not self.questions:
            return 0.0, 0.0
        first, second = np.mean([one.precisions for one in self.questions], axis=0).tolist()
        return first, second


def compare_models(
    library: Library, first: ActiveModel, second: ActiveModel, names: tuple[str, str]
) -> Job[Comparison]:
    """Ask both models for every label and album of which the user said at least two photographs.

    Unjudged photographs stand among the others, so that both models are judged too low where some of them belong; for
    both alike.

    Raises:
        UserError: one of the models cannot be used.
    """
    yield Progress(0, 0, "Comparing", "Reading the vectors")
    searchers = [Searcher(model) for model in (first, second)]
    for searcher in searchers:
        searcher.refresh(library)
    shared = _shared(searchers)
    questions = [q for q in questions_of(library) if np.isin(q.yes, shared).sum() >= LEAST]
    found: list[Compared] = []
    for n, question in enumerate(questions):
        yield Progress(n, len(questions), "Comparing", question.name)
        a, b = (_precision(searcher, question, shared) for searcher in searchers)
        found.append(Compared(question, (a, b)))
    found.sort(key=lambda one: -abs(one.precisions[1] - one.precisions[0]))
    differences = np.array([one.precisions[1] - one.precisions[0] for one in found])
    return Comparison(names, len(shared), tuple(found), _interval(differences))


def questions_of(library: Library) -> Iterator[Question]:
    """What the user said of labels and albums, as questions."""
    labels = library.labels.all()
    photos, of_label, verdicts = library.tags.verdicts([label.id for label in labels])
    for label in labels:
        yes = tuple(photos[(of_label == label.id) & (verdicts > 0)].tolist())
        yield Question(label.name, "label", label.prompts or (label.name,), yes)
    for album in library.albums.all():
        yes = tuple(e.photo_id for e in library.albums.examples(album.id) if e.polarity > 0)
        yield Question(album.name, "album", (album.description or album.name,), yes)


def average_precision(scores: FloatArray, is_answer: NDArray[np.bool_]) -> float:
    """Mean of the precisions at each answer, 0 to 1; among what scores alike the answers come last."""
    order = np.lexsort((is_answer, -scores))
    hits = is_answer[order]
    ranks = np.flatnonzero(hits) + 1
    return float(np.mean(np.arange(1, len(ranks) + 1) / ranks)) if len(ranks) else 0.0


def _shared(searchers: Sequence[Searcher]) -> IdArray:
    """The photographs that can be seen and have a vector of each model."""
    first, second = (searcher.loaded.index.ids[searcher.loaded.visible] for searcher in searchers)
    return np.asarray(np.intersect1d(first, second), np.int64)


def _precision(searcher: Searcher, question: Question, shared: IdArray) -> float:
    scores = searcher.loaded.index.scores(searcher.meaning.of_texts(question.texts))
    return average_precision(scores[searcher.loaded.index.positions(shared)], np.isin(shared, question.yes))


def _interval(differences: NDArray[np.float64]) -> tuple[float, float] | None:
    if len(differences) < 5:
        return None
    draws = np.random.default_rng(0).choice(differences, (_DRAWS, len(differences))).mean(axis=1)
    low, high = np.quantile(draws, (0.025, 0.975)).tolist()
    return low, high
