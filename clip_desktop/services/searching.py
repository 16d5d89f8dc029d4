"""From a query to photos: conditions by the library, looks by vectors, and a line where the answer ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoFilter
from clip_desktop.search.query import Query, parse
from clip_desktop.services.conditions import Conditions, conditions_of
from clip_desktop.services.folding import Folded
from clip_desktop.services.loaded import LoadedVectors, Mask
from clip_desktop.services.meaning import Meaning
from clip_desktop.services.membership import Memberships
from clip_desktop.services.models import ActiveModel
from clip_desktop.services.photos import photographs
from clip_desktop.services.search_notes import note_on_library

IdArray = NDArray[np.int64]
FloatArray = NDArray[np.float32]
LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class SearchResult:
    """An answer.

    Attributes:
        query: as it was understood.
        ids: photo ids int64 (n,): the relevant ones, then those that may be, then the nearest of the rest.
        scores: how near each is, float32 (n,) in the order of ``ids``; None where no looks were asked for.
        relevant, maybe: how many of ``ids`` are relevant, and how many after them may be.
        note: one sentence where something is odd, or empty.
        certainty: how likely each is meant, float32 (n,) from 0 to 1; None where ``scores`` is.
        stacks: which of ``ids`` stand for near-duplicates further down (``services.folding``); None where not folded.
    """

    query: Query
    ids: IdArray
    scores: FloatArray | None
    relevant: int
    maybe: int
    note: str = ""
    certainty: FloatArray | None = None
    stacks: Folded | None = None


class Searcher:
    """Answers queries. Belongs to one thread; loads vectors once, and after that only new ones.

    Attributes:
        loaded: the vectors in memory.
        meaning: words to vectors in their space.
        memberships: which photos belong to which album.
    """

    def __init__(self, models: ActiveModel) -> None:
        self.loaded = LoadedVectors(models)
        self.meaning = Meaning(models, self.loaded)
        self.memberships = Memberships(self.loaded, self.meaning)

    def refresh(self, library: Library) -> int:
        """Take in what was indexed, hidden or removed since; how many vectors were loaded.

        Raises:
            UserError: the model cannot be used.
        """
        return self.loaded.refresh(library)

    def vectors(self, library: Library, photo_ids: Sequence[int] | IdArray) -> FloatArray:
        """Unit vectors of those of these photos that have one, in their order: float32 (m, dim)."""
        self.refresh(library)
        return self.loaded.vectors_of(photo_ids)

    def search(self, library: Library, text: str, limit: int = LIMIT) -> SearchResult:
        """Answer a query. One that asks for no looks is answered without the model.

        Args:
            limit: how many photos at most.

        Raises:
            UserError: the query cannot be understood, or the model cannot be used.
        """
        query = parse(text.encode("utf-8", "replace").decode())
        conditions = conditions_of(library, query)
        if not (query.concepts or query.excluded_concepts or query.values("like") or conditions.albums):
            return _by_metadata(library, query, conditions.photo_ids(library), conditions.note, limit)
        self.refresh(library)
        if not self.loaded.visible.any():
            return _without_vectors(library, query, conditions, limit)
        mask = self._mask(library, query, conditions)
        if query.concepts or query.values("like"):
            return self._by_looks(library, query, conditions.note, mask, limit)
        return self._by_exclusion(library, query, mask, conditions, limit)

    def more_like(self, library: Library, photo_ids: Sequence[int], limit: int = LIMIT) -> SearchResult:
        """The photos that look like these, most alike first."""
        return self.search(library, " ".join(f"like:{int(photo_id)}" for photo_id in photo_ids), limit)

    def _mask(self, library: Library, query: Query, conditions: Conditions) -> Mask:
        """Which rows of the index may be in the answer: visible, in every filter and album, not left out."""
        mask = self.loaded.visible.copy()
        if conditions.filters:
            mask &= np.isin(self.loaded.index.ids, conditions.photo_ids(library))
        for album in conditions.albums:
            mask &= np.isin(self.loaded.index.ids, self.memberships.of(library, album).ids)
        for concept in query.excluded_concepts:
            mask &= ~self.meaning.nearness([concept]).is_relevant
        return mask

    def _by_looks(self, library: Library, query: Query, note: str, mask: Mask, limit: int) -> SearchResult:
        likes = [int(value) for value in query.values("like")]
        known = self.loaded.has(likes)
        if not known.all():
            note = note or f"Photograph {likes[int(np.argmin(known))]} has not been indexed."
        pictures = self.loaded.vectors_of(likes)
        if not query.concepts and not len(pictures):
            return _nothing(query, note)
        nearness = self.meaning.nearness(query.concepts, pictures)
        note = note or self.meaning.note_on(query.concepts)
        rows = np.flatnonzero(mask)
        rows = rows[np.lexsort((self.loaded.index.ids[rows], -nearness.scores[rows]))]
        relevant, maybe = int(nearness.is_relevant[rows].sum()), int(nearness.may_be[rows].sum())
        if query.sort == "date":
            rows = self._by_date(library, rows, relevant, maybe)
        if relevant > limit:
            note = note or f"The first {limit} of {photographs(relevant)} are shown."
        rows = rows[:limit]
        return SearchResult(
            query,
            self.loaded.index.ids[rows],
            nearness.scores[rows],
            min(relevant, limit),
            min(maybe, max(0, limit - relevant)),
            note or note_on_library(library, self.loaded.unindexed),
            nearness.certainty[rows],
        )

    def _by_exclusion(
        self, library: Library, query: Query, mask: Mask, conditions: Conditions, limit: int
    ) -> SearchResult:
        """Nothing to be near to, only what is left out, or an album: newest first."""
        left = self.loaded.index.ids[mask]
        ids = conditions.photo_ids(library)
        return _by_metadata(library, query, ids[np.isin(ids, left)], conditions.note, limit)

    def _by_date(self, library: Library, rows: NDArray[np.intp], relevant: int, maybe: int) -> NDArray[np.intp]:
        """Newest first within the relevant ones and within those that may be; the rest as near as they are."""
        ids = self.loaded.index.ids[rows[: relevant + maybe]]
        newest = library.photos.ids(PhotoFilter(ids=tuple(ids.tolist())))
        place = {photo: n for n, photo in enumerate(newest.tolist())}
        order = np.array([place.get(photo, len(place)) for photo in ids.tolist()], np.int64)
        first, second = np.argsort(order[:relevant], kind="stable"), np.argsort(order[relevant:], kind="stable")
        return np.concatenate(
            [rows[:relevant][first], rows[relevant : relevant + maybe][second], rows[relevant + maybe :]]
        )


def _by_metadata(library: Library, query: Query, ids: IdArray, note: str, limit: int) -> SearchResult:
    """An answer in which nothing is near or far: newest first."""
    if len(ids) > limit:
        note = note or f"The first {limit} of {photographs(len(ids))} are shown."
    return SearchResult(query, ids[:limit], None, min(len(ids), limit), 0, note or note_on_library(library))


def _without_vectors(library: Library, query: Query, conditions: Conditions, limit: int) -> SearchResult:
    """Nothing can be looked at yet: what the filters leave, and why it is no more than that."""
    note = note_on_library(library) or "Nothing is indexed yet."
    if not library.photos.count() or not conditions.filters:
        return _nothing(query, note)
    note = "Nothing is indexed yet, so only names, dates and tags were searched."
    return _by_metadata(library, query, conditions.photo_ids(library), note, limit)


def _nothing(query: Query, note: str) -> SearchResult:
    return SearchResult(query, np.empty(0, np.int64), None, 0, 0, note)
