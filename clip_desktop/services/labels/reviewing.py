"""What to ask about all labels: the questions whose answers say most, and not ten alike."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.services.labels.scores import LEAST_KEPT
from clip_desktop.services.searching.searcher import Searcher

FloatArray = NDArray[np.float32]

_EACH: Final = 24  # candidates of a label
_FEW: Final = 8.0  # after so many answers for a label another one is worth half as much
_ALIKE: Final = 0.9  # so alike to a photo that is asked about for the same label that it says nothing new


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """Does this photo show that label?

    Attributes:
        certainty: of the suggestion, 0 to 1.
    """

    photo_id: int
    label_id: int
    label: str
    certainty: float


def review_questions(
    library: Library,
    searcher: Searcher,
    k: int,
    *,
    label_id: int | None = None,
    passed: Collection[tuple[int, int]] = (),
) -> list[ReviewQuestion]:
    """The most useful questions, most useful first.

    A question is worth the more, the nearer the suggestion lies to its label's line (uncertainty sampling, Lewis and
    Gale 1994) and the fewer answers the label has: the first ones move its certainties most. Labels take turns, and
    twins are asked about once.

    Args:
        k: how many at most.
        label_id: of this label alone.
        passed: (photo id, label id) pairs that are not to be asked again.

    Raises:
        UserError: the model cannot be used.
    """
    searcher.refresh(library)
    labels = {label.id: label for label in library.labels.all() if label_id is None or label.id == label_id}
    answered = library.tags.answered()
    found: list[tuple[float, ReviewQuestion]] = []
    for photo, label, score in library.tags.unsure(_EACH if label_id is None else 4 * k, label_id):
        if score >= LEAST_KEPT and label in labels and (photo, label) not in passed:
            unsure = 1 - min(abs(score - labels[label].threshold) / max(labels[label].threshold, 0.5), 1)
            worth = unsure * _FEW / (_FEW + answered.get(label, 0))
            found.append((worth, ReviewQuestion(photo, label, labels[label].name, score)))
    found.sort(key=lambda pair: -pair[0])
    return _unlike(searcher, [question for _, question in found], k)


def _unlike(searcher: Searcher, questions: list[ReviewQuestion], k: int) -> list[ReviewQuestion]:
    """The first ones, label by label in turn, without photos that are nearly one asked about for the same label."""
    index = searcher.loaded.index
    asked: dict[int, list[FloatArray]] = {}
    order: list[tuple[int, int, ReviewQuestion]] = []
    for place, question in enumerate(questions):
        row = index.positions([question.photo_id])
        before = asked.setdefault(question.label_id, [])
        if row[0] < 0:
            continue
        vector = index.vectors_at(row)[0]
        if before and float(np.max(np.stack(before) @ vector)) >= _ALIKE:
            continue
        before.append(vector)
        order.append((len(before), place, question))
        if len(order) >= 4 * k:
            break
    return [question for _, _, question in sorted(order, key=lambda one: one[:2])][:k]
