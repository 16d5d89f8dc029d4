"""Which photos belong to an album: a probe fitted on its examples, drawn to its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album
from clip_desktop.services.searching.loaded import LoadedVectors
from clip_desktop.services.searching.meaning import Meaning

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]

_REMEMBERED: Final = 32  # albums whose members are kept until something changes
_TWIN: Final = 0.9  # so alike to an accepted photo that it cannot stand for what does not belong


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """An album's photos now.

    Attributes:
        ids: int64 (n,): accepted photos first, in the user's order, then the others over the threshold, surest first.
        certainty: float32 (n,) in the order of ``ids``; 1 for accepted ones.
        accepted, rejected: what the user said, photos that cannot be seen now included.
        all: certainty of every row of the index, float32; what is worth asking is chosen from it.
    """

    ids: IdArray
    certainty: FloatArray
    accepted: tuple[int, ...]
    rejected: tuple[int, ...]
    all: FloatArray


class Memberships:
    """Computes members, and keeps them while neither the album nor the library has changed."""

    def __init__(self, loaded: LoadedVectors, meaning: Meaning) -> None:
        self._loaded, self._meaning = loaded, meaning
        self._kept: dict[str, Members] = {}
        self._generation = 0

    def of(self, library: Library, album: Album) -> Members:
        """The members of an album, of the vectors as they are loaded."""
        if self._generation != self._loaded.generation:
            self._kept.clear()
            self._generation = self._loaded.generation
        examples = library.albums.examples(album.id)
        key = repr((album, examples))
        if key not in self._kept:
            while len(self._kept) >= _REMEMBERED:
                self._kept.pop(next(iter(self._kept)))
            accepted = tuple(e.photo_id for e in examples if e.polarity > 0)
            rejected = tuple(e.photo_id for e in examples if e.polarity < 0)
            self._kept[key] = self._members(album, accepted, rejected)
        return self._kept[key]

    def _members(self, album: Album, accepted: tuple[int, ...], rejected: tuple[int, ...]) -> Members:
        index, visible = self._loaded.index, self._loaded.visible
        certainty = self._certainty(album, accepted, rejected)
        certainty[~visible] = 0
        judged = np.isin(index.ids, (*accepted, *rejected))
        found = visible & ~judged & (certainty >= album.threshold) & album.taught
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
        )

    def _certainty(self, album: Album, accepted: tuple[int, ...], rejected: tuple[int, ...]) -> FloatArray:
        """That each row of the index belongs, float32 (n,): from the words alone until there are examples."""
        words = album.description or album.name
        yes, no = self._loaded.vectors_of(accepted), self._loaded.vectors_of(rejected)
        if not len(yes):
            return self._meaning.nearness([words]).certainty.copy()
        probe = LinearProbe().fit(
            np.concatenate([yes, no]),
            np.repeat(np.array([1, -1]), [len(yes), len(no)]),
            self._meaning.of_text(words),
            self._background(yes),
        )
        scores = self._loaded.index.scores(probe.coef_) + np.float32(probe.intercept_)
        return np.asarray(1 / (1 + np.exp(-scores.astype(np.float64))), np.float32)

    def _background(self, yes: FloatArray) -> FloatArray:
        """Photos nobody judged that stand for what does not belong: a sample without twins of the accepted ones."""
        some = self._meaning.sample()
        unlike: FloatArray = some[(some @ yes.T).max(axis=1) < _TWIN]
        return unlike
