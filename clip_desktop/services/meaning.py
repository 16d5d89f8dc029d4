"""Words and pictures to directions in the vectors' space, and how near is near enough there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.cutoff import MAYBE, RELEVANT, relevance
from clip_desktop.search.ranking import RankingSpace, form_of, prompts_for
from clip_desktop.services.kept_texts import background_prompts, kept_vectors
from clip_desktop.services.loaded import LoadedVectors, Mask
from clip_desktop.services.models import ActiveModel

FloatArray = NDArray[np.float32]

_REMEMBERED: Final = 512  # texts whose vectors are kept
_REJECTED: Final = np.float32(0.5)  # how much rejected examples count against what is looked for (Rocchio 1971)
_SAMPLE: Final = 512  # photos that stand for the library where all of them would be too many


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

    def note_on(self, texts: Sequence[str]) -> str:
        """One sentence where a description is longer than the model reads, or empty."""
        encoder = self._models.text_encoder()
        return "" if all(map(encoder.fits, texts)) else "The end of the description was left out: it is too long."

    def background(self, form: str) -> FloatArray:
        """Directions of prompts of one form about anything: float32 (m, dim)."""
        self._of_this_space()
        if form not in self._backgrounds:
            prompts = background_prompts(form)
            vectors = kept_vectors(self._models, [prompt for several in prompts for prompt in several])
            centred = self._loaded.space.text(vectors, form).reshape(len(prompts), -1, vectors.shape[1]).mean(axis=1)
            self._backgrounds[form] = np.stack([unit(row) for row in centred])
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
        """How all photos lie to descriptions and example pictures (m, dim) together; at least one is given.

        Args:
            rejected: examples of what is not looked for, (k, dim).
            weights: how much each text counts; 1 by default.
        """
        vectors = [self.of_text(t) * np.float32(w) for t, w in zip(texts, weights or [1] * len(texts), strict=True)]
        examples = [] if pictures is None else list(pictures)
        towards = unit(np.sum([*vectors, *examples], axis=0))
        away = None if rejected is None or not len(rejected) else rejected.mean(axis=0)
        direction = towards if away is None else unit(towards - _REJECTED * away)
        scores = self._loaded.index.scores(direction)
        seen = self._loaded.visible
        null = self._null(texts[0]) if texts else self._null_of_pictures()
        certainty = np.zeros(len(scores), np.float32)
        certainty[seen] = relevance(scores[seen], null).probabilities
        return Nearness(scores, certainty)

    def _null(self, text: str) -> FloatArray:
        """What descriptions of the same form that have nothing to do with the library score on it: float32 (m,)."""
        return np.asarray(self.sample() @ self.background(form_of(text)).T, np.float32).reshape(-1)

    def _null_of_pictures(self) -> FloatArray:
        """What photos taken at random score on each other: float32 (m,)."""
        some = self.sample()
        products = some @ some.T
        return np.asarray(products[~np.eye(len(some), dtype=np.bool_)], np.float32)

    def _of_this_space(self) -> None:
        """Forget texts whose vectors are in the space of another model."""
        if self._space is not self._loaded.space:
            self._space = self._loaded.space
            self._texts.clear()
            self._backgrounds.clear()


def unit(vector: NDArray[np.floating]) -> FloatArray:
    """A vector (dim,) at unit length."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), np.float32)
