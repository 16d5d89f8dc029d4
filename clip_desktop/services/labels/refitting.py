"""What scoring every label anew would change, before it is done: another model, new photos, new answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.progress import Job, Progress
from clip_desktop.services.labels.scores import LEAST_KEPT, label_scores
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher

IdArray = NDArray[np.int64]

_CHUNK: Final = 8_192  # photos scored at once


@dataclass(frozen=True, slots=True)
class LabelChange:
    """What would become of a label's suggestions over its threshold; what the user decided is not among them.

    Attributes:
        before: how many there are.
        come, go: how many photos would get it, and how many would lose it.
    """

    label: Label
    before: int
    come: int
    go: int

    @property
    def after(self) -> int:
        return self.before + self.come - self.go


def refit_preview(library: Library, models: ActiveModel, searcher: Searcher) -> Job[list[LabelChange]]:
    """Score all photos by all labels without keeping anything; a change for each label, the largest first.

    Raises:
        UserError: the model cannot be used.
    """
    searcher.refresh(library)
    labels = [label for label in library.labels.all() if label.enabled]
    loaded = searcher.loaded
    rows = np.flatnonzero(loaded.visible)
    if not labels or not len(rows):
        return [_change(library, label, np.empty(0, np.int64)) for label in labels]
    yield Progress(0, len(rows), "Comparing", "Reading the labels")
    scores = label_scores(library, models.register(library).id, searcher, labels)
    thresholds = np.array([max(label.threshold, LEAST_KEPT) for label in labels], np.float32)
    found: list[list[IdArray]] = [[] for _ in labels]
    for start in range(0, len(rows), _CHUNK):
        part = rows[start : start + _CHUNK]
        over = scores.certainties(loaded.index.vectors_at(part)) >= thresholds
        for n, ids in enumerate(found):
            ids.append(loaded.index.ids[part[over[:, n]]])
        yield Progress(start + len(part), len(rows), "Comparing")
    changes = [_change(library, label, np.concatenate(ids)) for label, ids in zip(labels, found, strict=True)]
    return sorted(changes, key=lambda change: -(change.come + change.go))


def _change(library: Library, label: Label, found: IdArray) -> LabelChange:
    ids, certainty = library.tags.suggestions(label.id)
    before = ids[certainty >= max(label.threshold, LEAST_KEPT)]
    after = np.setdiff1d(found, library.tags.decided(label.id))
    return LabelChange(label, len(before), len(np.setdiff1d(after, before)), len(np.setdiff1d(before, after)))
