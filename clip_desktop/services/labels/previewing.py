"""What other words would make of a label, on the user's own photographs, before they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.services.edits import check_certainty
from clip_desktop.services.labels.scores import LEAST_KEPT, label_vector, scores_along
from clip_desktop.services.labels.wording import note_on_wording
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher

_SHOWN: Final = 24  # photos of each kind
_NEW: Final = -1  # id of a label that is not there yet


@dataclass(frozen=True, slots=True)
class Wording:
    """A label as it may be said.

    Attributes:
        label_id: of the label that is worded anew, or None for one that is not there yet.
        prompts: without any, the name says it.
        threshold: from which certainty it is suggested, 0 to 1.
    """

    label_id: int | None
    name: str
    prompts: tuple[str, ...]
    contrast: tuple[str, ...]
    threshold: float


@dataclass(frozen=True, slots=True)
class WordingPreview:
    """What it would be suggested on; what the user decided is not among it.

    Attributes:
        before: how many photos have the label by suggestion now.
        after: how many would.
        surest: of these, the surest: (photo id, certainty), best first.
        come: photos that would get it and have it not now, the surest first.
        go: photos that have it now and would lose it, the surest by the new wording first.
        come_count, go_count: how many there are of each.
        note: a sentence where the model does not read all of the words, or empty.
    """

    before: int
    after: int
    surest: tuple[tuple[int, float], ...]
    come: tuple[tuple[int, float], ...]
    go: tuple[tuple[int, float], ...]
    come_count: int
    go_count: int
    note: str


def preview_wording(library: Library, models: ActiveModel, searcher: Searcher, wording: Wording) -> WordingPreview:
    """Score every photo by a label as it may be worded. Nothing is kept.

    Raises:
        UserError: the threshold is out of range, or the model cannot be used.
    """
    check_certainty(wording.threshold)
    searcher.refresh(library)
    loaded, texts = searcher.loaded, wording.prompts or (wording.name,)
    note = note_on_wording(models.text_encoder(), [*texts, *wording.contrast])
    if not len(loaded.index):
        return WordingPreview(0, 0, (), (), (), 0, 0, note)
    label = Label(_NEW, wording.name, None, wording.threshold, True, wording.prompts, (), wording.contrast)
    if wording.label_id is not None:
        label = replace(label, id=wording.label_id)
    certainty = _certainties(library, models, searcher, label, texts)
    certainty[~loaded.visible] = 0
    decided = library.tags.decided(label.id)
    least = max(wording.threshold, LEAST_KEPT)
    after = (certainty >= least) & ~np.isin(loaded.index.ids, decided)
    before = np.zeros(len(loaded.index), np.bool_)
    known = library.labels.get(label.id)
    if known is not None and known.enabled:
        ids, scores = library.tags.suggestions(label.id)
        rows = loaded.index.positions(ids[scores >= max(known.threshold, LEAST_KEPT)])
        before[rows[rows >= 0]] = True
    come, go = after & ~before, before & ~after

    def best(some: np.ndarray) -> tuple[tuple[int, float], ...]:
        rows = np.flatnonzero(some)
        rows = rows[np.argsort(-certainty[rows], kind="stable")][:_SHOWN]
        return tuple((int(loaded.index.ids[row]), float(certainty[row])) for row in rows)

    return WordingPreview(
        int(before.sum()),
        int(after.sum()),
        best(after),
        best(come),
        best(go),
        int(come.sum()),
        int(go.sum()),
        note,
    )


def _certainties(
    library: Library, models: ActiveModel, searcher: Searcher, label: Label, texts: Sequence[str]
) -> np.ndarray:
    """Of one label on every row of the index, as it would be among the others: float32 (n,)."""
    model_id = models.register(library).id
    others = [other for other in library.labels.all() if other.enabled and other.id != label.id]
    own = searcher.meaning.of_texts(texts)[None]
    directions = [label_vector(library, model_id, searcher, other) for other in others]
    scores = scores_along(
        library, searcher, [*others, label], np.concatenate([np.array(directions).reshape(-1, own.shape[1]), own])
    )
    return scores.only(len(others)).on_every_row(searcher.loaded.index)
