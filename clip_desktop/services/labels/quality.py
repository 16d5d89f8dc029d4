"""How good one label's suggestions are: the precision to expect, and the likely mistakes first."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.services.labels.scores import LabelScores, label_scores
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher

FloatArray = NDArray[np.float32]
Exact = NDArray[np.float64]
IdArray = NDArray[np.int64]

_CHUNK: Final = 8_192  # photos scored at once
_STRATA: Final = 4  # of certainty above the threshold, within which answers stand for photos not asked about
_TRUST: Final = 4.0  # what the certainty itself counts in each stratum, in answers
_TWO_SIDED: Final = 1.96  # of a normal distribution, 95 of 100 lie within so many spreads
_ALIKE: Final = 0.7  # from which likeness on a photo counts as what an answered one shows


@dataclass(frozen=True, slots=True)
class LabelQuality:
    """What is to be expected of a label's suggestions over its threshold.

    Attributes:
        shown: how many photos have the label by the machine alone.
        accepted, rejected: what the user said of photos that it was, or would be, shown on.
        precision: the share of all these that is right, as far as can be told; None where there are none.
        low, high: between these the precision lies in 95 of 100 cases.
        mistakes: photos that have the label by the machine alone, the likeliest mistake first.
        missed: photos that the user accepted and the words would not show it on, the most surprising first.
    """

    label: Label
    shown: int
    accepted: int
    rejected: int
    precision: float | None
    low: float
    high: float
    mistakes: tuple[int, ...]
    missed: tuple[int, ...]


def label_quality(library: Library, models: ActiveModel, searcher: Searcher, label_id: int) -> LabelQuality:
    """Judge a label as it would be scored now, threshold, answers and photos as they are.

    Raises:
        UserError: there is no such label, or the model cannot be used.
    """
    searcher.refresh(library)
    labels = library.labels.all()
    label = next((one for one in labels if one.id == label_id), None)
    if label is None:
        raise UserError("This label is no longer there.")
    some = [one for one in labels if one.enabled or one.id == label_id]
    loaded = searcher.loaded
    if not len(loaded.index):
        return LabelQuality(label, 0, 0, 0, None, 0.0, 1.0, (), ())
    scores = label_scores(library, models.register(library).id, searcher, some)
    certainty = _every_certainty(scores.only(some.index(label)), searcher)
    verdict = _verdicts(library, searcher, label)
    shown = loaded.visible & (certainty >= label.threshold)
    machine = np.flatnonzero(shown & (verdict == 0))
    missed = np.flatnonzero(loaded.visible & (verdict > 0) & ~shown)
    precision, low, high = precision_of(certainty[shown], verdict[shown], label.threshold)
    return LabelQuality(
        label,
        len(machine),
        int((verdict[shown] > 0).sum()),
        int((verdict[shown] < 0).sum()),
        precision if shown.any() else None,
        low,
        high,
        _ids(searcher, machine[np.argsort(-_doubt(searcher, machine, certainty, verdict), kind="stable")]),
        _ids(searcher, missed[np.argsort(certainty[missed], kind="stable")]),
    )


def disagreeing(library: Library, label_id: int) -> tuple[int, ...]:
    """Near-duplicates of which some have a label and others have it not, stack by stack, those that have it first."""
    tagged = {tag.photo_id for tag in library.tags.of_label(label_id)}
    found: list[int] = []
    for group in library.looks.groups():
        having = [photo for photo in group if photo in tagged]
        if 0 < len(having) < len(group):
            found += having + [photo for photo in group if photo not in tagged]
    return tuple(found)


def precision_of(certainty: FloatArray, verdict: NDArray[np.integer], threshold: float) -> tuple[float, float, float]:
    """The share of shown photos that is right, and a 95 % interval.

    Answers are no fair sample: the review asks where it is unsure. So photos are grouped by certainty, and the answers
    of a group stand for that group alone (post-stratification, Holt and Smith 1979), with the certainty itself as a
    prior that counts as a few answers. The interval is Wilson's (1927) for as many answers as the estimate is worth.

    Args:
        certainty: of the photos that are shown, float32 (n,), at least ``threshold``.
        verdict: +1 accepted, -1 rejected, 0 not asked, (n,).
        threshold: from which certainty photos are shown.
    """
    if not len(certainty):
        return 0.0, 0.0, 1.0
    width = max(1 - threshold, 1e-6) / _STRATA
    stratum = np.clip(((certainty - threshold) / width).astype(np.int64), 0, _STRATA - 1)
    photos, expected, right, asked = (
        np.bincount(stratum, weights, _STRATA).astype(np.float64)
        for weights in (None, certainty, verdict > 0, verdict != 0)
    )
    some = photos > 0
    share = photos[some] / photos.sum()
    prior = expected[some] / photos[some]
    mean = (right[some] + _TRUST * prior) / (asked[some] + _TRUST)
    left = 1 - asked[some] / photos[some]  # what was answered is known: only the rest can be otherwise
    known = right[some] / photos[some]
    precision = float((share * (known + left * mean)).sum())
    unsure = 1 / (asked[some] + _TRUST + 1) + 1 / np.maximum(photos[some] - asked[some], 1)  # of the share, and of luck
    variance = float(((share * left) ** 2 * mean * (1 - mean) * unsure).sum())
    return precision, *_wilson(precision, variance)


def _wilson(share: float, variance: float) -> tuple[float, float]:
    """The interval of as many answers as have this variance."""
    if variance <= 1e-12:
        return share, share
    answers = max(share * (1 - share), 1e-6) / variance
    z2 = _TWO_SIDED**2
    middle = (share + z2 / (2 * answers)) / (1 + z2 / answers)
    reach = _TWO_SIDED / (1 + z2 / answers) * math.sqrt(share * (1 - share) / answers + z2 / (4 * answers**2))
    return max(middle - reach, 0.0), min(middle + reach, 1.0)


def _every_certainty(scores: LabelScores, searcher: Searcher) -> FloatArray:
    """Of one label on every row of the index, float32 (n,)."""
    index = searcher.loaded.index
    parts = (np.arange(start, min(start + _CHUNK, len(index))) for start in range(0, len(index), _CHUNK))
    return np.concatenate([scores.certainties(index.vectors_at(part))[:, 0] for part in parts])


def _doubt(searcher: Searcher, rows: IdArray, certainty: FloatArray, verdict: NDArray[np.int8]) -> Exact:
    """How likely each row is a mistake: unsure, or more like a rejected photo than like any accepted one."""
    doubt = 1 - certainty[rows].astype(np.float64)
    index = searcher.loaded.index
    vectors = index.vectors_at(rows)
    nearest = []
    for said in (-1, 1):
        judged = np.flatnonzero(verdict == said)
        alike = (vectors @ index.vectors_at(judged).T).max(axis=1) if len(judged) else np.full(len(rows), -1.0)
        nearest.append(alike)
    no, yes = nearest
    return np.where((no >= _ALIKE) & (no > yes), np.maximum(doubt, no), doubt)


def _verdicts(library: Library, searcher: Searcher, label: Label) -> NDArray[np.int8]:
    """What the user said of each row of the index: int8 (n,)."""
    index = searcher.loaded.index
    verdict = np.zeros(len(index), np.int8)
    photos, _, said = library.tags.verdicts([label.id])
    rows = index.positions(photos)
    verdict[rows[rows >= 0]] = said[rows >= 0]
    return verdict


def _ids(searcher: Searcher, rows: IdArray) -> tuple[int, ...]:
    return tuple(int(photo) for photo in searcher.loaded.index.ids[rows])
