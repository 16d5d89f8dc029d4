"""Certainties of labels on the photos of a library: what the words say, and what the user's answers change in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.calibration import Feedback
from clip_desktop.learning.zero_shot import ZeroShot, certainty_of
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.search.index import VectorIndex
from clip_desktop.search.ranking import FORMS
from clip_desktop.services.searching.searcher import Searcher

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]

LEAST_KEPT: Final = 0.05  # suggestions below are not stored: the lowest threshold that can be set is not lower

_CALIBRATED_ON: Final = 4_096  # photos that tell what is ordinary in this library
_BLOCK: Final = 8_192  # photos scored at once


@dataclass(frozen=True, slots=True, eq=False)
class LabelScores:
    """Labels with all that their certainty hangs on, as it was at one time.

    Attributes:
        labels: in the order of the columns.
        by_words: what their words say.
        feedback: what the user's answers change in it.
    """

    labels: tuple[Label, ...]
    by_words: ZeroShot
    feedback: Feedback

    def certainties(self, vectors: FloatArray) -> FloatArray:
        """How sure each label is on each photo (n, dim): float32 (n, labels), 0 to 1."""
        result = np.empty((len(vectors), len(self.labels)), np.float32)
        for start in range(0, len(vectors), _BLOCK):
            part = slice(start, start + _BLOCK)
            result[part] = certainty_of(self.feedback.apply(self.by_words.decision_function(vectors[part])))
        return result

    def on_every_row(self, index: VectorIndex) -> FloatArray:
        """How sure the first of the labels is on every row of an index: float32 (n,)."""
        parts = (np.arange(at, min(at + _BLOCK, len(index))) for at in range(0, len(index), _BLOCK))
        return np.concatenate([self.certainties(index.vectors_at(part))[:, 0] for part in parts])

    def only(self, column: int) -> LabelScores:
        """One of the labels alone, as sure as among the others."""
        return LabelScores((self.labels[column],), self.by_words.only(column), self.feedback.only(column))


def label_scores(library: Library, model_id: int, searcher: Searcher, labels: Sequence[Label]) -> LabelScores:
    """Labels measured on a library as it is loaded, and by what the user answered until now.

    Raises:
        UserError: the model cannot be used.
    """
    directions = np.stack([label_vector(library, model_id, searcher, label) for label in labels])
    return scores_along(library, searcher, labels, directions)


def scores_along(library: Library, searcher: Searcher, labels: Sequence[Label], directions: FloatArray) -> LabelScores:
    """The same, where the directions of the labels are at hand: float32 (labels, dim), unit rows."""
    meaning = searcher.meaning
    background = np.concatenate([meaning.background(form) for form in FORMS])
    contrasts = [meaning.of_kept(label.contrast) for label in labels]
    by_words = ZeroShot().fit(meaning.sample(_CALIBRATED_ON), directions, background, contrasts)
    return LabelScores(tuple(labels), by_words, _answers(library, searcher, labels, by_words))


def wording_of(label: Label) -> str:
    """A digest of all that is said of a label to a model: what changes it changes the label's scores."""
    said = json.dumps([label.prompts or (label.name,), label.contrast], ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


def label_vector(library: Library, model_id: int, searcher: Searcher, label: Label) -> FloatArray:
    """The direction of a label, from its prompts (or its name) by the model in use; made once and kept."""
    prompts = label.prompts or (label.name,)
    digest = hashlib.sha256("\0".join(prompts).encode()).hexdigest()
    known = library.labels.cached_vector(label.id, model_id, digest)
    if known is not None:
        return known
    vector = searcher.meaning.of_texts(prompts)
    with library.transaction():
        if library.labels.get(label.id) is not None:
            library.labels.cache_vector(label.id, model_id, digest, vector)
    return vector


def _answers(library: Library, searcher: Searcher, labels: Sequence[Label], by_words: ZeroShot) -> Feedback:
    """What the user's answers say of these labels.

    Only answers on photos that the words alone would have suggested count: others were chosen because they have the
    label (or have not), and say nothing of how often a photo of such a score has it.
    """
    photos, of_label, verdicts = library.tags.verdicts([label.id for label in labels])
    column = {label.id: n for n, label in enumerate(labels)}
    which = np.array([column[label] for label in of_label.tolist()], np.int64)
    there = searcher.loaded.has(photos)
    asked, row = np.unique(photos[there], return_inverse=True)
    odds = by_words.decision_function(searcher.loaded.vectors_of(asked))[row, which[there]]
    shown = certainty_of(odds) >= LEAST_KEPT
    return Feedback().fit(odds[shown], which[there][shown], verdicts[there][shown], len(labels))
