"""A plan answered: conditions by the library first, then looks by the vectors in memory."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.search.terms import Like
from clip_desktop.services.albums.membership import Memberships
from clip_desktop.services.searching.examples import Examples
from clip_desktop.services.searching.loaded import LoadedVectors, Mask
from clip_desktop.services.searching.meaning import Meaning, Nearness
from clip_desktop.services.searching.plan import Clause, Plan

IdArray = NDArray[np.int64]
FloatArray = NDArray[np.float32]

# What the model is asked at once: descriptions with their weights, examples, rejected examples.
Looks = tuple[tuple[tuple[str, float], ...], tuple[Like, ...], tuple[Like, ...]]

_EXACT: Final = np.float32(1.0)  # certainty and score of what needs no looks


class Stopwatch:
    """Where the time of one search goes, in seconds by stage; a stage within another counts for itself alone."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._within: list[float] = []

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what is done here for a stage."""
        start = time.perf_counter()
        self._within.append(0.0)
        try:
            yield
        finally:
            took = time.perf_counter() - start
            self.spent[name] = self.spent.get(name, 0.0) + took - self._within.pop()
            if self._within:
                self._within[-1] += took


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The photos that pass one of a plan's clauses, in no order: ids int64 (n,), scores and certainty float32 (n,)."""

    ids: IdArray
    scores: FloatArray
    certainty: FloatArray


class Evaluation:
    """Answers one plan over vectors that are up to date.

    Attributes:
        notes: what is odd about the examples, as sentences.
        nearness: what was asked of the model: by descriptions and examples, how all photos lie to them.
    """

    def __init__(
        self,
        library: Library,
        loaded: LoadedVectors,
        meaning: Meaning,
        memberships: Memberships,
        examples: Examples,
        watch: Stopwatch,
    ) -> None:
        self._library, self._loaded, self._meaning = library, loaded, meaning
        self._memberships, self._examples, self._watch = memberships, examples, watch
        self.notes: list[str] = []
        self.nearness: dict[Looks, Nearness | None] = {}

    def found(self, plan: Plan) -> Found:
        """The photos of a plan. One that passes several clauses is as certain as the best of them says.

        Raises:
            UserError: an example cannot be read, or the model cannot be used.
        """
        ids = self._loaded.index.ids
        scores, certainty = np.full(len(ids), -np.inf, np.float32), np.full(len(ids), -1, np.float32)
        outside = [np.empty(0, np.int64)]
        for clause in plan.clauses:
            mask = self._mask(clause)
            if clause.is_plain and clause.where is not None:  # needs no vector: photos without one are in it too
                passing = self._library.photos.passing(clause.where)
                outside.append(passing[self._loaded.index.positions(passing) < 0])
            near = self._near(clause) if clause.looks and mask.any() else None
            if clause.looks and near is None:
                continue
            its_scores = np.full(len(ids), _EXACT) if near is None else near.scores
            its_certainty = np.full(len(ids), _EXACT) if near is None else near.certainty
            better = mask & ((its_certainty > certainty) | ((its_certainty == certainty) & (its_scores > scores)))
            scores[better], certainty[better] = its_scores[better], its_certainty[better]
        rows = np.flatnonzero(certainty >= 0)
        more = np.unique(np.concatenate(outside))
        exact = np.full(len(more), _EXACT)
        return Found(
            np.concatenate([ids[rows], more]),
            np.concatenate([scores[rows], exact]),
            np.concatenate([certainty[rows], exact]),
        )

    def _mask(self, clause: Clause) -> Mask:
        """Which rows of the index may be in the answer: seen, in every filter and album, not rejected, not left out."""
        mask = self._loaded.visible.copy()
        if clause.where is not None:
            with self._watch.stage("conditions"):
                mask &= self._rows(self._library.photos.passing(clause.where))
        for album in clause.albums:
            with self._watch.stage("albums"):
                mask &= self._rows(self._memberships.of(self._library, album).ids)
        rejected = [photo for like in clause.rejected if (photo := self._examples.photo(self._library, like))]
        mask &= ~self._rows(np.asarray(rejected, np.int64))
        for alternatives in clause.without:
            for other in alternatives:
                if mask.any():
                    mask &= ~self._passes(other)
        return mask

    def _passes(self, clause: Clause) -> Mask:
        """Which rows pass a clause that is to be left out; a description is passed by what is over its own cut-off."""
        mask = self._mask(clause)
        if not clause.looks or not mask.any():
            return mask
        near = self._near(clause)
        return np.zeros_like(mask) if near is None else mask & near.is_relevant

    def _near(self, clause: Clause) -> Nearness | None:
        """How all photos lie to a clause's descriptions and examples; None where no example has a vector."""
        key: Looks = (clause.descriptions, clause.likes, clause.rejected)
        if key not in self.nearness:
            texts, weights = [text for text, _ in clause.descriptions], [weight for _, weight in clause.descriptions]
            pictures, rejected = self._vectors(clause.likes), self._vectors(clause.rejected)
            with self._watch.stage("words"):
                for text in texts:
                    self._meaning.of_text(text)
            with self._watch.stage("ranking"):
                known = bool(texts) or len(pictures) > 0
                self.nearness[key] = self._meaning.nearness(texts, pictures, rejected, weights) if known else None
        return self.nearness[key]

    def _vectors(self, likes: Sequence[Like]) -> FloatArray:
        if not likes:
            return np.empty((0, self._loaded.index.dim), np.float32)
        with self._watch.stage("examples"):
            return self._examples.vectors(self._library, likes, self.notes)

    def _rows(self, ids: IdArray) -> Mask:
        """Some photos as rows of the index."""
        mask = np.zeros(len(self._loaded.index), np.bool_)
        rows = self._loaded.index.positions(ids)
        mask[rows[rows >= 0]] = True
        return mask
