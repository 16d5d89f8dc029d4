"""Words and pictures to directions in the vectors' space, and how near is near enough there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import TextEncoder
from clip_desktop.learning.zero_shot import label_vectors
from clip_desktop.search.cutoff import LIKENESS_SHARE, MAYBE, RELEVANT, SHARES, Ordinary, ordinary, relevance
from clip_desktop.search.ranking import FORMS, RankingSpace, aim_of, form_of, less_alike, prompts_for
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.kept_texts import background_prompts, kept_vectors
from clip_desktop.services.searching.loaded import LoadedVectors, Mask
from clip_desktop.services.searching.scripts import note_on_script

FloatArray = NDArray[np.float32]

_REMEMBERED: Final = 512  # texts whose vectors are kept
_SURE: Final = 4096  # of the best photos the scores are exact; no answer is longer
_SAMPLE: Final = 512  # photos that stand for the library where all of them would be too many
_MEASURED_ON: Final = 2048  # the same, where the best of them matters
_TWIN: Final = 0.9  # so alike to an example that it says nothing of how near others come
_THE_SAME: Final = 0.97  # a rejected photo itself, or a copy of it
_LOOKED_AT: Final = 64  # of the best photos, for twins of examples


@dataclass(frozen=True, slots=True, eq=False)
class Nearness:
    """How the photos of the index lie to what is looked for; every array is in the order of the index's rows.

    Attributes:
        scores: inner products, float32 (n,).
        certainty: that each photo is meant, float32 (n,) from 0 to 1; 0 for photos that cannot be seen.
    """

    scores: FloatArray
    certainty: FloatArray

    @property
    def is_relevant(self) -> Mask:
        """Which are meant, more likely than not."""
        return np.asarray(self.certainty >= RELEVANT)

    @property
    def may_be(self) -> Mask:
        """Which are not relevant but may be meant."""
        return np.asarray((self.certainty >= MAYBE) & (self.certainty < RELEVANT))


class Meaning:
    """Directions in the space of the loaded vectors. Belongs to the same thread as they."""

    def __init__(self, models: ActiveModel, loaded: LoadedVectors) -> None:
        self._models, self._loaded = models, loaded
        self._space: RankingSpace | None = None
        self._texts: OrderedDict[str, FloatArray] = OrderedDict()
        self._backgrounds: dict[str, FloatArray] = {}
        self._ordinary: dict[float, Ordinary] = {}
        self._generation = -1

    def of_text(self, text: str) -> FloatArray:
        """The direction of a description: float32 (dim,), unit length, centred for its form."""
        self._of_this_space()
        if text not in self._texts:
            vectors = self._models.text_encoder().encode_texts(prompts_for(text))
            self._texts[text] = unit(self._loaded.space.text(vectors, form_of(text)).mean(axis=0))
        self._texts.move_to_end(text)
        while len(self._texts) > _REMEMBERED:
            self._texts.popitem(last=False)
        return self._texts[text]

    def of_texts(self, texts: Sequence[str]) -> FloatArray:
        """The one direction of several descriptions of the same thing: float32 (dim,), unit length."""
        direction: FloatArray = label_vectors([np.stack([self.of_text(text) for text in texts])])[0]
        return direction

    def of_kept(self, texts: Sequence[str]) -> FloatArray:
        """The directions of texts that are asked for at every start, as ``of_text`` has them: float32 (n, dim).

        What the model said of them is read from the cache.
        """
        return kept_directions(self._models, self._loaded.space, texts)

    def note_on(self, texts: Sequence[str]) -> str:
        """One sentence where the model cannot read a description, or not its end; or empty."""
        encoder = self._models.text_encoder()
        if foreign := note_on_script(texts, self._models.languages):
            return foreign
        return "" if all(map(encoder.fits, texts)) else "The end of the description was left out: it is too long."

    def background(self, form: str) -> FloatArray:
        """Directions of prompts of one form about anything: float32 (m, dim)."""
        self._of_this_space()
        if form not in self._backgrounds:
            self._backgrounds[form] = background_directions(self._models, self._loaded.space, form)
        return self._backgrounds[form]

    def sample(self, size: int = _SAMPLE) -> FloatArray:
        """Vectors of some photos that can be seen, always the same of one state: float32 (at most size, dim)."""
        rows = np.flatnonzero(self._loaded.visible)
        if len(rows) > size:
            rows = rows[np.arange(size) * len(rows) // size]  # at even distances: no season or folder is left out
        return self._loaded.index.vectors_at(rows)

    def nearness(
        self,
        texts: Sequence[str],
        pictures: FloatArray | None = None,
        rejected: FloatArray | None = None,
        weights: Sequence[float] | None = None,
    ) -> Nearness:
        """How all photos lie to descriptions and example pictures together; at least one of them is given.

        Args:
            pictures: vectors of photos like which others are looked for, float32 (p, dim), each as long as it counts.
            rejected: vectors of photos like which none is looked for, float32 (r, dim).
            weights: how much each of the texts counts, above 0; all the same by default.
        """
        index, seen = self._loaded.index, self._loaded.visible
        examples = np.empty((0, index.dim), np.float32) if pictures is None else pictures
        count = np.ones(len(texts), np.float32) if weights is None else np.asarray(weights, np.float32)
        aim = aim_of(np.array([self.of_text(text) for text in texts]).reshape(-1, index.dim), count, examples)
        examples = examples / np.maximum(np.linalg.norm(examples, axis=1, keepdims=True), np.float32(1e-12))
        scores = index.scores(aim.direction, sure=_SURE, among=seen)
        certainty = np.zeros(len(scores), np.float32)
        if not seen.any():
            return Nearness(scores, certainty)
        given = self._given(scores, examples)
        unwanted = np.zeros(len(scores), np.bool_)
        if rejected is not None and len(rejected):
            no, yes = self._likeness(rejected), self._likeness(examples)
            scores, unwanted = less_alike(scores, no, yes), (no >= _THE_SAME) & (no > yes)
        share = _share(texts, count, aim.likeness)
        usual = self.ordinary(aim.likeness)
        certainty[seen] = relevance(scores[seen], usual, share, given[seen]).probabilities
        certainty[unwanted] = 0
        return Nearness(scores, certainty)

    def ordinary(self, likeness: float = 0.0) -> Ordinary:
        """What queries score here that have nothing to do with the library, ``likeness`` of each being a photo."""
        self._of_this_space()
        part = round(likeness, 1)
        if part not in self._ordinary:
            self._ordinary[part] = self._measured(part)
        return self._ordinary[part]

    def _measured(self, likeness: float) -> Ordinary:
        sample, photos = self.sample(_MEASURED_ON), int(self._loaded.visible.sum())
        queries = np.concatenate([self.background(form) for form in FORMS])
        if likeness and len(sample) > 1:
            shown = sample[np.arange(len(queries)) * len(sample) // len(queries)]
            mixed = (1 - likeness) * queries + likeness * shown
            scores = (mixed / np.linalg.norm(mixed, axis=1, keepdims=True)) @ sample.T
            scores[shown @ sample.T >= _TWIN] = np.nan
            scores = scores[np.isfinite(scores).any(axis=1)]
            if len(scores):
                return ordinary(scores, photos, by_likeness=True)
        return ordinary(queries @ sample.T, photos)

    def _likeness(self, pictures: FloatArray) -> FloatArray:
        """How alike each row is to the nearest of some pictures, float32 (n,); -1 where there is none."""
        index = self._loaded.index
        return index.scores(pictures.T).max(axis=1) if len(pictures) else np.full(len(index), -1, np.float32)

    def _given(self, scores: FloatArray, pictures: FloatArray) -> Mask:
        """Which rows are these pictures or their twins: bool (n,). Only the nearest are looked at."""
        given = np.zeros(len(scores), np.bool_)
        if len(pictures):
            some = min(len(scores), _LOOKED_AT + 2 * len(pictures))
            rows = np.argpartition(-scores, some - 1)[:some]
            given[rows] = (self._loaded.index.vectors_at(rows) @ pictures.T).max(axis=1) >= _TWIN
        return given

    def _of_this_space(self) -> None:
        """Forget texts whose vectors are in the space of another model."""
        if self._space is not self._loaded.space:
            self._space = self._loaded.space
            self._texts.clear()
            self._backgrounds.clear()
        if self._generation != self._loaded.generation:
            self._generation = self._loaded.generation
            self._ordinary.clear()


def kept_directions(
    models: ActiveModel, space: RankingSpace, texts: Sequence[str], encoder: TextEncoder | None = None
) -> FloatArray:
    """The direction of each text in a model's space, its vectors kept in the cache: float32 (n, dim), unit rows.

    Args:
        encoder: computes what is not kept; the model's own for words by default.
    """
    prompts = [prompts_for(text) for text in texts]
    vectors = iter(
        kept_vectors(models, [prompt for several in prompts for prompt in several], encoder) if texts else ()
    )
    said = [
        unit(space.text(np.stack(list(islice(vectors, len(several)))), form_of(text)).mean(axis=0))
        for text, several in zip(texts, prompts, strict=True)
    ]
    return np.array(said, np.float32).reshape(-1, space.dim)


def background_directions(models: ActiveModel, space: RankingSpace, form: str) -> FloatArray:
    """Directions of prompts of one form about anything, in a model's space: float32 (m, dim)."""
    prompts = background_prompts(form)
    vectors = kept_vectors(models, [prompt for several in prompts for prompt in several])
    centred = space.text(vectors, form).reshape(len(prompts), -1, vectors.shape[1]).mean(axis=1)
    return np.stack([unit(row) for row in centred])


def _share(texts: Sequence[str], weights: FloatArray, likeness: float) -> float:
    """Which share of the best score a photo must have that fits too."""
    if not len(texts):
        return LIKENESS_SHARE
    said = float(np.average([SHARES[form_of(text)] for text in texts], weights=weights))
    return likeness * LIKENESS_SHARE + (1 - likeness) * said


def unit(vector: NDArray[np.floating]) -> FloatArray:
    """A vector (dim,) at unit length."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), np.float32)
