"""How good one label's suggestions are: the precision to expect, and the likely mistakes first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.learning.stratified import precision_of
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.services.labels.scores import label_scores
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher

FloatArray = NDArray[np.float32]
Exact = NDArray[np.float64]
IdArray = NDArray[np.int64]

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
    certainty = scores.only(some.index(label)).on_every_row(loaded.index)
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
