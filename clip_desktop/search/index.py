"""Exact search over vectors held as immutable float16 blocks: one thread appends while another searches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from clip_desktop.search.blocks import (
    BLOCK_ROWS,
    Block,
    ExactQueries,
    FloatArray,
    IdArray,
    Products,
    RoughQuery,
    Rows,
    checked_block,
)

Mask = NDArray[np.bool_]

_GATHER_BELOW: Final = 0.25  # a mask that keeps fewer rows than this is followed row by row


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Results, best first: ids int64 (k,), scores float32 (k,). Equal scores are in the order of their ids."""

    ids: IdArray
    scores: FloatArray

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, eq=False)
class VectorIndex:
    """Vectors by id. Never changed: ``add`` and ``remove`` give a new index that shares the blocks left alone.

    Every array over "the rows" (ids, scores, masks) is in the order of ``ids``.

    Attributes:
        products: a quick way to multiply, where somebody has one. Answers are exact all the same: it tells which rows
            have to be looked at in float32.
    """

    dim: int
    blocks: tuple[Block, ...]
    products: Products | None = None

    @classmethod
    def empty(cls, dim: int) -> Self:
        """An index without rows for vectors of ``dim`` values."""
        return cls(dim, ())

    def __len__(self) -> int:
        return sum(map(len, self.blocks))

    @cached_property
    def ids(self) -> IdArray:
        """The id of each row: int64 (n,)."""
        return np.concatenate([b.ids for b in self.blocks]) if self.blocks else np.empty(0, np.int64)

    def using(self, products: Products | None) -> Self:
        """This index with another way to multiply; itself when it is the same."""
        return self if products is self.products else replace(self, products=products)

    def add(self, ids: ArrayLike, vectors: NDArray[Any]) -> Self:
        """An index with these rows too; a row whose id is known already replaces the older one.

        Args:
            ids: whole numbers (m,); where one is given twice the later row holds.
            vectors: (m, dim), kept as float16.

        Raises:
            ValueError: shapes do not fit, or a value is not finite or too large for float16.
        """
        new = checked_block(ids, vectors, self.dim)
        if not len(new):
            return self
        blocks = [block for block in (b.without(new.ids) for b in self.blocks) if len(block)]
        # Merging like with like keeps the blocks few, and each row is copied a logarithmic number of times only.
        while blocks and len(blocks[-1]) <= 2 * len(new) and len(blocks[-1]) + len(new) <= BLOCK_ROWS:
            new = blocks.pop().joined(new)
        return replace(self, blocks=(*blocks, new))

    def remove(self, ids: ArrayLike) -> Self:
        """An index without the rows of these ids; ids that it does not hold are passed over."""
        gone = np.asarray(ids, np.int64).reshape(-1)
        return replace(self, blocks=tuple(block for block in (b.without(gone) for b in self.blocks) if len(block)))

    def scores(self, queries: NDArray[Any], sure: int | None = None, among: Mask | None = None) -> FloatArray:
        """Inner products of every row: float32 (n,) for one query (dim,), float32 (n, m) for queries (dim, m).

        Args:
            sure: only so many of the best need be exact, and be before all others; the rest may be off by a thousandth
                of their size and of the longest product. Quicker where there are ``products``; one query only.
            among: bool (n,), the rows of which those are the best; all by default.
        """
        exact = self._queries(queries)
        rough = None if sure is None else self._rough(exact)
        if rough is None or sure is None:
            return self._multiplied(exact)
        out = self._multiplied(rough)
        rows = _promising(out if among is None else out[among], rough, sure)
        if among is not None:
            rows = np.flatnonzero(among)[rows]
        out[rows] = self._multiplied(exact, rows)
        return out

    def top(self, query: NDArray[Any], k: int, mask: Mask | None = None) -> Ranked:
        """The ``k`` best rows for a query (dim,), of those where ``mask`` (n,) is true; exact."""
        if mask is not None and mask.shape != (len(self),):
            raise ValueError(f"the mask has shape {mask.shape}, the index {len(self)} rows")
        exact = self._queries(query)
        rough = self._rough(exact)
        rows = None if mask is None else np.flatnonzero(mask)
        products = self._products_of(rough or exact, rows)
        if rough is None:
            return best(self.ids if rows is None else self.ids[rows], products, k)
        promising = _promising(products, rough, k)
        rows = promising if rows is None else rows[promising]
        return best(self.ids[rows], self._multiplied(exact, rows), k)

    def positions(self, ids: ArrayLike) -> Rows:
        """The row of each id (m,); -1 for an id that the index does not hold."""
        wanted = np.asarray(ids, np.int64).reshape(-1)
        if not len(self):
            return np.full(len(wanted), -1, np.intp)
        order = self._order
        at = np.minimum(np.searchsorted(self.ids, wanted, sorter=order), len(order) - 1)
        return np.where(self.ids[order[at]] == wanted, order[at], -1)

    def vectors_of(self, ids: ArrayLike) -> FloatArray:
        """The vectors of these ids, in their order: float32 (m, dim).

        Raises:
            KeyError: an id that the index does not hold (``positions`` tells beforehand).
        """
        rows = self.positions(ids)
        if (rows < 0).any():
            raise KeyError(int(np.asarray(ids, np.int64).reshape(-1)[rows < 0][0]))
        return self.vectors_at(rows)

    def vectors_at(self, rows: Rows) -> FloatArray:
        """The vectors of these rows, in their order: float32 (m, dim)."""
        out = np.empty((len(rows), self.dim), np.float32)
        for block, here, local in self._by_block(rows):
            out[here] = block.vectors[local]
        return out

    @cached_property
    def _order(self) -> Rows:
        return np.argsort(self.ids, kind="stable")

    def _queries(self, queries: NDArray[Any]) -> ExactQueries:
        if queries.shape[:1] != (self.dim,) or queries.ndim > 2:
            raise ValueError(f"queries of shape {queries.shape} against vectors of {self.dim} values")
        return ExactQueries(np.ascontiguousarray(queries, np.float32))

    def _rough(self, query: ExactQueries) -> RoughQuery | None:
        """The query for ``products``, if there are any that can multiply it."""
        if self.products is None or not self.blocks or query.shape:
            return None
        return RoughQuery.of(query.values, max(block.longest for block in self.blocks), self.products)

    def _multiplied(self, query: ExactQueries | RoughQuery, rows: Rows | None = None) -> FloatArray:
        """Products of all rows, or of these in their order: float32 (n, *query.shape)."""
        out = np.empty((len(self) if rows is None else len(rows), *query.shape), np.float32)
        if rows is None:
            start = 0
            for block in self.blocks:
                query.multiply(block, None, out[start : start + len(block)])
                start += len(block)
            return out
        for block, here, local in self._by_block(rows):
            part = np.empty((len(here), *query.shape), np.float32)
            query.multiply(block, local, part)
            out[here] = part
        return out

    def _products_of(self, query: ExactQueries | RoughQuery, rows: Rows | None) -> FloatArray:
        """Like ``_multiplied``, in the quickest way: to multiply all and leave most is cheaper than to follow many."""
        if rows is None or len(rows) < _GATHER_BELOW * len(self):
            return self._multiplied(query, rows)
        return self._multiplied(query)[rows]

    def _by_block(self, rows: Rows) -> Iterator[tuple[Block, Rows, Rows]]:
        """Each block that holds some of ``rows``: the block, places in ``rows``, and row numbers within the block."""
        start = 0
        for block in self.blocks:
            here = np.flatnonzero((rows >= start) & (rows < start + len(block)))
            if len(here):
                yield block, here, rows[here] - start
            start += len(block)


def _promising(products: FloatArray, query: RoughQuery, k: int) -> Rows:
    """The rows among which the ``k`` best are, whatever the roughness of the products (n,)."""
    if k <= 0:
        return np.empty(0, np.intp)
    if k >= len(products):
        return np.arange(len(products))
    return np.flatnonzero(products >= query.threshold(float(_at_place(products, k))))


def best(ids: IdArray, scores: FloatArray, k: int) -> Ranked:
    """The ``k`` highest scores (n,) with their ids (n,), best first; ties in the order of their ids."""
    k = max(0, min(k, len(scores)))
    rows = np.arange(len(scores))
    if 0 < k < len(scores):
        # Every tie at the edge takes part, so that the choice is by id.
        rows = np.flatnonzero(scores >= _at_place(scores, k))
    order = rows[np.lexsort((ids[rows], -scores[rows]))][:k]
    return Ranked(ids[order], scores[order])


def _at_place(scores: FloatArray, k: int) -> np.float32:
    """The ``k``-th highest score, counted from one."""
    value: np.float32 = np.partition(scores, len(scores) - k)[len(scores) - k]
    return value
