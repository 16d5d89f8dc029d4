"""From a query to photos: conditions by the library, looks by vectors, and a line where the answer ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.library.photos import Order
from clip_desktop.library.records import PhotoFilter
from clip_desktop.search.cutoff import MAYBE, RELEVANT
from clip_desktop.search.query import Query, Sort, parse
from clip_desktop.sentences import say
from clip_desktop.services.albums.membership import Memberships
from clip_desktop.services.duplicates.folding import Folded
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import photographs
from clip_desktop.services.searching.evaluation import Evaluation, Found, Looks, Stopwatch
from clip_desktop.services.searching.examples import Examples
from clip_desktop.services.searching.loaded import LoadedVectors
from clip_desktop.services.searching.meaning import Meaning, Nearness
from clip_desktop.services.searching.notes import note_on_library, note_on_years
from clip_desktop.services.searching.plan import Plan, plan_of

IdArray = NDArray[np.int64]
FloatArray = NDArray[np.float32]
LIMIT: Final = 500
ALL: Final = 1 << 40  # a limit that is none

_ORDERS: Final[dict[Sort, Order]] = {"relevance": "newest", "date": "newest", "name": "name", "rating": "rating"}


@dataclass(frozen=True, slots=True)
class Trace:
    """How an answer came about.

    Attributes:
        plan: what was asked of whom.
        nearness: what the model was asked: by descriptions and examples, how all photos lie to them.
        seconds: spent, by stage in the order in which they came.
    """

    plan: Plan
    nearness: Mapping[Looks, Nearness | None] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """An answer.

    Attributes:
        query: as it was understood.
        ids: photo ids int64 (n,): the relevant ones, then those that may be, then the nearest of the rest.
        scores: how near each is, float32 (n,) in the order of ``ids``; None where no looks were asked for.
        relevant, maybe: how many of ``ids`` are relevant, and how many after them may be. Where the query draws the
            line itself (``score>0.3``), what is over it is relevant and nothing may be.
        note: one sentence where something is odd, or empty.
        certainty: how likely each is meant, float32 (n,) from 0 to 1; None where ``scores`` is.
        trace: how the answer came about; None where nothing was asked.
        stacks: which of ``ids`` stand for near-duplicates further down (``services.folding``); None where not folded.
    """

    query: Query
    ids: IdArray
    scores: FloatArray | None
    relevant: int
    maybe: int
    note: str = ""
    certainty: FloatArray | None = None
    trace: Trace | None = None
    stacks: Folded | None = None


class Searcher:
    """Answers queries. Belongs to one thread; loads vectors once, and after that only new ones.

    Attributes:
        loaded: the vectors in memory.
        meaning: words to vectors in their space.
        memberships: which photos belong to which album.
        examples: pictures to vectors in their space.
    """

    def __init__(self, models: ActiveModel) -> None:
        self.loaded = LoadedVectors(models)
        self.meaning = Meaning(models, self.loaded)
        self.memberships = Memberships(self.loaded, self.meaning, self.all_found)
        self.examples = Examples(models, self.loaded)

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
            UserError: the query cannot be understood, an example cannot be read, or the model cannot be used.
        """
        return self.answer(library, parse(text.encode("utf-8", "replace").decode()), limit)

    def answer(self, library: Library, query: Query, limit: int = LIMIT) -> SearchResult:
        """``search`` for a query that was read already."""
        watch = Stopwatch()
        with watch.stage("plan"):
            plan = plan_of(library, query)
        if plan.is_plain:
            with watch.stage("conditions"):
                ids = library.photos.ids(plan.where, _ORDERS[query.sort])
            return _by_metadata(library, Trace(plan, {}, watch.spent), ids, limit)
        with watch.stage("vectors"):
            self.refresh(library)
        if not self.loaded.visible.any():
            return _without_vectors(library, Trace(plan, {}, watch.spent), limit)
        evaluation = Evaluation(library, self.loaded, self.meaning, self.memberships, self.examples, watch)
        found = evaluation.found(plan)
        trace = Trace(plan, evaluation.nearness, watch.spent)
        note = plan.note or next(iter(evaluation.notes), "")
        if not any(clause.looks for clause in plan.clauses):  # only albums, or what is left out: nothing is near or far
            with watch.stage("order"):
                ids = library.photos.ids(_only(found.ids), _ORDERS[query.sort])
            return _by_metadata(library, trace, ids, limit, note)
        if not evaluation.nearness or None in evaluation.nearness.values():
            note = note or ("" if len(found.ids) else note_on_library(library, self.loaded.unindexed))
        else:
            note = note or self.meaning.note_on(plan.looked_for())
        with watch.stage("order"):
            return self._ranked(library, trace, found, limit, note)

    def more_like(self, library: Library, photo_ids: Sequence[int], limit: int = LIMIT) -> SearchResult:
        """The photos that look like these, most alike first."""
        return self.search(library, " ".join(f"like:{int(photo_id)}" for photo_id in photo_ids), limit)

    def all_found(self, library: Library, text: str) -> tuple[IdArray, FloatArray]:
        """All that a query finds for certain, int64 (n,), best first, and how sure it is of each."""
        result = self.search(library, text, ALL)
        ids = result.ids[: result.relevant]
        sure = np.ones(len(ids), np.float32) if result.certainty is None else result.certainty[: result.relevant]
        return ids, sure

    def _ranked(self, library: Library, trace: Trace, found: Found, limit: int, note: str) -> SearchResult:
        """What was found, best first: the relevant ones, those that may be, the rest."""
        query = trace.plan.query
        if query.line is None:
            tier = (found.certainty < RELEVANT).astype(np.int8) + (found.certainty < MAYBE)
        else:
            tier = 2 * (found.certainty <= query.line).astype(np.int8)
        relevant, maybe = int((tier == 0).sum()), int((tier == 1).sum())
        by_sort = query.sort != "relevance"
        several = len(trace.plan.clauses) > 1  # whose scores mean different things: their certainty is compared
        order = _first(
            4 * tier.astype(np.float64) - (found.certainty if several else found.scores),
            (found.ids, -found.scores),
            max(limit, relevant + maybe if by_sort else 0),
        )
        if by_sort:
            order = self._sorted(library, query.sort, found.ids, order, (relevant, relevant + maybe))
        if relevant > limit:
            note = note or say(
                "The first {limit} of {relevant} are shown.", limit=limit, relevant=photographs(relevant)
            )
        order = order[:limit]
        return SearchResult(
            query,
            found.ids[order],
            found.scores[order],
            min(relevant, limit),
            min(maybe, max(0, limit - relevant)),
            note or note_on_years(query) or note_on_library(library, self.loaded.unindexed),
            found.certainty[order],
            trace=trace,
        )

    def _sorted(
        self, library: Library, sort: Sort, ids: IdArray, order: NDArray[np.intp], ends: tuple[int, int]
    ) -> NDArray[np.intp]:
        """As asked for within the relevant ones and within those that may be; the rest as near as they are."""
        end, last = ends
        kept = ids[order[:last]]
        place = {photo: n for n, photo in enumerate(library.photos.ids(_only(kept), _ORDERS[sort]).tolist())}
        ranks = np.array([place.get(photo, len(place)) for photo in kept.tolist()], np.int64)
        first, second = np.argsort(ranks[:end], kind="stable"), np.argsort(ranks[end:], kind="stable")
        return np.concatenate([order[:end][first], order[end:last][second], order[last:]])


def _first(keys: NDArray[np.float64], ties: tuple[NDArray[np.generic], ...], count: int) -> NDArray[np.intp]:
    """The rows of the smallest keys in order, at least ``count`` of them: only these are put in order at all."""
    if len(keys) <= count:
        rows = np.arange(len(keys))
    else:
        rows = np.flatnonzero(keys <= np.partition(keys, count - 1)[count - 1])
    return rows[np.lexsort((*(tie[rows] for tie in ties), keys[rows]))]


def _by_metadata(library: Library, trace: Trace, ids: IdArray, limit: int, note: str = "") -> SearchResult:
    """An answer in which nothing is near or far, in the order asked for."""
    note = note or trace.plan.note
    if len(ids) > limit:
        note = note or say("The first {limit} of {n} are shown.", limit=limit, n=photographs(len(ids)))
    note = note or note_on_library(library)
    return SearchResult(trace.plan.query, ids[:limit], None, min(len(ids), limit), 0, note, trace=trace)


def _without_vectors(library: Library, trace: Trace, limit: int) -> SearchResult:
    """Nothing can be looked at yet: what the filters leave, and why it is no more than that."""
    plan = trace.plan
    if not library.photos.count() or not plan.has_filters:
        note = note_on_library(library) or "Nothing is indexed yet."
        return SearchResult(plan.query, np.empty(0, np.int64), None, 0, 0, note, trace=trace)
    note = "Nothing is indexed yet, so only names, dates and tags were searched."
    return _by_metadata(library, trace, library.photos.ids(plan.where, _ORDERS[plan.query.sort]), limit, note)


def _only(ids: IdArray) -> PhotoFilter:
    return PhotoFilter(ids=tuple(ids.tolist()))
