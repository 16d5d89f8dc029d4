"""Which photos belong to an album: a probe fitted on its examples, drawn to its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album, Example
from clip_desktop.services.albums.heldout import Fit, answers_among, held_out, line_for
from clip_desktop.services.searching.loaded import LoadedVectors
from clip_desktop.services.searching.meaning import Meaning

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]
Estimate = tuple[FloatArray, IdArray, NDArray[np.bool_]]

_REMEMBERED: Final = 32  # albums whose members are kept until something changes, whatever they take …
_KEPT_BYTES: Final = 128 * 1024**2  # … and more of them, up to so much
_LEAST: Final = 1e-6  # a certainty of 0 is none, however low the threshold
_TWIN: Final = 0.9  # so alike to an accepted photo that it cannot stand for what does not belong


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """An album's photos now.

    Attributes:
        ids: int64 (n,): accepted photos first, in the user's order, then the others over the threshold, surest first.
        certainty: float32 (n,) in the order of ``ids``; 1 for accepted ones.
        accepted, rejected: what the user said, photos that cannot be seen now included.
        all: certainty of every row of the index, float32; what is worth asking is chosen from it.
        threshold: from which certainty photos belong: the user's, or what the precision to aim at asks for.
    """

    ids: IdArray
    certainty: FloatArray
    accepted: tuple[int, ...]
    rejected: tuple[int, ...]
    all: FloatArray
    threshold: float = 0.5


Within = Callable[[Library, str], tuple[IdArray, FloatArray]]
"""The photos that a query finds, int64 (n,), in its order, and how sure it is of each, float32 (n,)."""


class Memberships:
    """Computes members, and keeps them while neither the album nor the library has changed.

    Args:
        within: answers the query of an album.
    """

    def __init__(self, loaded: LoadedVectors, meaning: Meaning, within: Within) -> None:
        self._loaded, self._meaning, self._within = loaded, meaning, within
        self._kept: dict[int, tuple[str, Members]] = {}  # by album, the one that was not asked for longest first
        self._generation = 0
        self._asking: set[int] = set()  # albums whose query is being answered: one may name another, and that the first

    def of(self, library: Library, album: Album) -> Members:
        """The members of an album, of the vectors as they are loaded.

        Raises:
            UserError: its query cannot be answered.
        """
        key, examples = self._key(library, album)
        known, members = self._kept.pop(album.id, ("", None))
        if members is None or known != key:
            while len(self._kept) >= max(_REMEMBERED, _KEPT_BYTES // (4 * len(self._loaded.index) + 1)):
                self._kept.pop(next(iter(self._kept)))
            members = self._computed(library, album, examples)
        self._kept[album.id] = key, members
        return members

    def kept(self, library: Library, album: Album) -> Members | None:
        """The members of an album, if they were computed and hold; None where ``of`` would have to compute them."""
        key, _ = self._key(library, album)
        known, members = self._kept.get(album.id, ("", None))
        return members if known == key else None

    def _key(self, library: Library, album: Album) -> tuple[str, list[Example]]:
        """What an album's members follow from beside the vectors, and its examples. What was computed of other vectors
        is forgotten."""
        if self._generation != self._loaded.generation:
            self._kept.clear()
            self._generation = self._loaded.generation
        examples = library.albums.examples(album.id)
        return repr((album, examples, library.version if album.query else None)), examples

    def _computed(self, library: Library, album: Album, examples: list[Example]) -> Members:
        accepted = tuple(e.photo_id for e in examples if e.polarity > 0)
        rejected = tuple(e.photo_id for e in examples if e.polarity < 0)
        found = self._found(library, album)
        if album.taught or found is None:
            return self._learned(library, album, accepted, rejected, None if found is None else found[0])
        return self._ruled(found, accepted, rejected)

    def _found(self, library: Library, album: Album) -> tuple[IdArray, FloatArray] | None:
        """What the album's query finds; None without one. An album that asks for itself finds nothing."""
        if not album.query:
            return None
        if album.id in self._asking:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        self._asking.add(album.id)
        try:
            return self._within(library, album.query)
        finally:
            self._asking.discard(album.id)

    def _learned(
        self,
        library: Library,
        album: Album,
        accepted: tuple[int, ...],
        rejected: tuple[int, ...],
        within: IdArray | None,
    ) -> Members:
        """Accepted photos, and those that the probe is sure of, within the query."""
        index, visible = self._loaded.index, self._loaded.visible
        certainty = self._certainty(library, album, accepted, rejected)
        certainty[~visible] = 0
        if within is not None:
            certainty[~np.isin(index.ids, within)] = 0
        threshold = album.threshold
        if album.target is not None and album.taught:
            unseen = self._unseen(album, accepted, rejected)
            threshold = line_for(*self._as_if_unjudged(library, album, certainty, unseen), album.target)
        judged = np.isin(index.ids, (*accepted, *rejected))
        found = visible & ~judged & (certainty >= max(threshold, _LEAST)) & album.taught
        rows = np.flatnonzero(found)
        rows = rows[np.lexsort((index.ids[rows], -certainty[rows]))]
        at = index.positions(accepted)
        shown = [photo for photo, row in zip(accepted, at, strict=True) if row >= 0 and visible[row]]
        return Members(
            np.concatenate([np.asarray(shown, np.int64), index.ids[rows]]),
            np.concatenate([np.ones(len(shown), np.float32), certainty[rows]]),
            accepted,
            rejected,
            certainty,
            threshold,
        )

    def estimate(self, library: Library, album: Album) -> Estimate:
        """What tells how good an album is, of every photo that can be seen: how sure it is of it, or would be, had the
        user not judged it, float32 (n,); what the user said, +1, -1 or 0, int64 (n,); and whether that was an answer to
        its questions, bool (n,)."""
        members = self.of(library, album)
        unseen = self._unseen(album, members.accepted, members.rejected)
        return self._as_if_unjudged(library, album, members.all, unseen)

    def _as_if_unjudged(
        self, library: Library, album: Album, certainty: FloatArray, unseen: tuple[IdArray, IdArray, FloatArray]
    ) -> Estimate:
        """What ``estimate`` gives, from the certainties and from what judged photos would have without."""
        ids, verdicts, held = unseen
        visible = self._loaded.visible
        answers = answers_among(library.albums.examples(album.id))
        sure, said = certainty.copy(), np.zeros(len(certainty), np.int64)
        rows = self._loaded.index.positions(ids)
        sure[rows], said[rows] = held, verdicts
        answered = np.isin(self._loaded.index.ids, answers) & (said != 0)
        return sure[visible], said[visible], answered[visible]

    def _ruled(
        self, found: tuple[IdArray, FloatArray], accepted: tuple[int, ...], rejected: tuple[int, ...]
    ) -> Members:
        """Accepted photos, and what the query finds without the rejected ones."""
        ids, sure = found
        others = ~np.isin(ids, (*accepted, *rejected))
        index = self._loaded.index
        at = index.positions(accepted)
        shown = [p for p, row in zip(accepted, at, strict=True) if row < 0 or self._loaded.visible[row]]
        certainty = np.zeros(len(index), np.float32)
        rows = index.positions(ids)
        certainty[rows[rows >= 0]] = sure[rows >= 0]
        return Members(
            np.concatenate([np.asarray(shown, np.int64), ids[others]]),
            np.concatenate([np.ones(len(shown), np.float32), sure[others]]),
            accepted,
            rejected,
            certainty,
        )

    def _certainty(
        self, library: Library, album: Album, accepted: tuple[int, ...], rejected: tuple[int, ...]
    ) -> FloatArray:
        """That each row of the index belongs, float32 (n,): from the words alone until there are examples."""
        probe = self._probe(library, album, accepted, rejected)
        if probe is None:
            return self._meaning.nearness([album.description or album.name]).certainty.copy()
        scores = self._loaded.index.scores(probe.coef_) + np.float32(probe.intercept_)
        return np.asarray(1 / (1 + np.exp(-scores.astype(np.float64))), np.float32)

    def probe(self, library: Library, album: Album) -> LinearProbe | None:
        """What an album has learned; None where its words alone say what belongs."""
        members = self.of(library, album)
        return self._probe(library, album, members.accepted, members.rejected) if album.taught else None

    def _probe(
        self, library: Library, album: Album, accepted: tuple[int, ...], rejected: tuple[int, ...]
    ) -> LinearProbe | None:
        """Fitted on the examples; or, without accepted ones, the one that came with the album from another library."""
        yes, no = self._loaded.vectors_of(accepted), self._loaded.vectors_of(rejected)
        if len(yes):
            return self.fit(album)(np.concatenate([yes, no]), _verdicts(len(yes), len(no)))
        kept = library.albums.probe(album.id, self._loaded.model_id)
        if kept is None or len(kept.weights) != self._loaded.index.dim:
            return None
        return LinearProbe.restored(kept.weights, kept.intercept)

    def fit(self, album: Album) -> Fit:
        """How a probe of an album is made from examples: drawn to its words, among the photos of the library."""
        words = self._meaning.of_text(album.description or album.name)

        def fitted(examples: FloatArray, verdicts: IdArray) -> LinearProbe:
            return LinearProbe().fit(examples, verdicts, words, self._background(examples[verdicts > 0]))

        return fitted

    def _unseen(
        self, album: Album, accepted: tuple[int, ...], rejected: tuple[int, ...]
    ) -> tuple[IdArray, IdArray, FloatArray]:
        """The judged photos that are indexed, what was said, and how sure the album would be without each."""
        have = self._loaded.has
        yes = np.array(accepted, np.int64)[have(accepted)]
        no = np.array(rejected, np.int64)[have(rejected)]
        ids, verdicts = np.concatenate([yes, no]), _verdicts(len(yes), len(no))
        if len(yes) < 2 or not album.taught:
            return ids[:0], verdicts[:0], np.empty(0, np.float32)
        return ids, verdicts, held_out(self.fit(album), self._loaded.vectors_of(ids), verdicts)

    def _background(self, yes: FloatArray) -> FloatArray:
        """Photos nobody judged that stand for what does not belong: a sample without twins of the accepted ones."""
        some = self._meaning.sample()
        if not len(yes):
            return some
        unlike: FloatArray = some[(some @ yes.T).max(axis=1) < _TWIN]
        return unlike


def _verdicts(yes: int, no: int) -> IdArray:
    return np.repeat(np.array([1, -1]), [yes, no])
