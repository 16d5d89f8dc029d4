"""Exact search over vectors held as immutable float16 blocks: one thread appends while another searches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]
Mask = NDArray[np.bool_]

_BLOCK_ROWS: Final = 16_384
_CHUNK_VALUES: Final = 1 << 17  # 512 KB as float32: a chunk is widened and multiplied without leaving the cache
_GATHER_BELOW: Final = 0.25  # a mask that keeps fewer rows than this is followed row by row

# A half is 1 sign, 5 exponent and 10 mantissa bits. Moved to where a float32 has them it reads as the same number
# times 2^-112 (the difference of the two exponent biases), subnormals too; the query carries the factor back. This
# is exact and four times as fast as NumPy's own cast.
_HALF_BITS: Final = np.int32(-0x7000_2000)
_HALF_FACTOR: Final = np.float32(2.0**112)


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Some rows of an index: ids int64 (n,), vectors float16 (n, dim), C-contiguous and read-only."""

    ids: IdArray
    vectors: NDArray[np.float16]

    def __len__(self) -> int:
        return len(self.ids)

    def without(self, ids: IdArray) -> Block:
        """This block less the rows of these ids; itself when it has none of them."""
        if not len(self) or not len(ids) or ids.max() < self.ids.min() or ids.min() > self.ids.max():
            return self
        keep = ~np.isin(self.ids, ids)
        return self if keep.all() else _block(self.ids[keep], self.vectors[keep])

    def multiply(self, queries: FloatArray, rows: NDArray[np.intp] | None, out: FloatArray) -> None:
        """Products of all rows, or of ``rows``, with queries (dim, ...), written into ``out``."""
        bits = self.vectors.view(np.int16)
        scaled = queries * _HALF_FACTOR
        count = len(self) if rows is None else len(rows)
        step = max(1, _CHUNK_VALUES // max(1, bits.shape[1]))
        wide = np.empty((min(step, count), bits.shape[1]), np.int32)
        for start in range(0, count, step):
            stop = min(start + step, count)
            chunk = wide[: stop - start]
            np.copyto(chunk, bits[start:stop] if rows is None else bits[rows[start:stop]])
            np.left_shift(chunk, 13, out=chunk)
            np.bitwise_and(chunk, _HALF_BITS, out=chunk)
            np.dot(chunk.view(np.float32), scaled, out=out[start:stop])


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
    """

    dim: int
    blocks: tuple[Block, ...]

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

    def add(self, ids: ArrayLike, vectors: NDArray[Any]) -> Self:
        """An index with these rows too; a row whose id is known already replaces the older one.

        Args:
            ids: whole numbers (m,); where one is given twice the later row holds.
            vectors: (m, dim), kept as float16.

        Raises:
            ValueError: shapes do not fit, or a value is not finite or too large for float16.
        """
        new = _checked(ids, vectors, self.dim)
        if not len(new):
            return self
        blocks = [block for block in (b.without(new.ids) for b in self.blocks) if len(block)]
        # Merging like with like keeps the blocks few, and each row is copied a logarithmic number of times only.
        while blocks and len(blocks[-1]) <= 2 * len(new) and len(blocks[-1]) + len(new) <= _BLOCK_ROWS:
            last = blocks.pop()
            new = _block(np.concatenate([last.ids, new.ids]), np.concatenate([last.vectors, new.vectors]))
        return type(self)(self.dim, (*blocks, new))

    def remove(self, ids: ArrayLike) -> Self:
        """An index without the rows of these ids; ids that it does not hold are passed over."""
        gone = np.asarray(ids, np.int64).reshape(-1)
        return type(self)(self.dim, tuple(block for block in (b.without(gone) for b in self.blocks) if len(block)))

    def scores(self, queries: NDArray[Any]) -> FloatArray:
        """Inner products of every row: float32 (n,) for one query (dim,), float32 (n, m) for queries (dim, m)."""
        wide = self._queries(queries)
        out = np.empty((len(self), *wide.shape[1:]), np.float32)
        start = 0
        for block in self.blocks:
            block.multiply(wide, None, out[start : start + len(block)])
            start += len(block)
        return out

    def top(self, query: NDArray[Any], k: int, mask: Mask | None = None) -> Ranked:
        """The ``k`` best rows for a query (dim,), of those where ``mask`` (n,) is true; exact."""
        if mask is None:
            return best(self.ids, self.scores(query), k)
        if mask.shape != (len(self),):
            raise ValueError(f"the mask has shape {mask.shape}, the index {len(self)} rows")
        rows = np.flatnonzero(mask)
        if len(rows) > _GATHER_BELOW * len(self):
            return best(self.ids[rows], self.scores(query)[rows], k)
        return best(self.ids[rows], self._scores_at(rows, self._queries(query)), k)

    def positions(self, ids: ArrayLike) -> NDArray[np.intp]:
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

    def vectors_at(self, rows: NDArray[np.intp]) -> FloatArray:
        """The vectors of these rows, in their order: float32 (m, dim)."""
        out = np.empty((len(rows), self.dim), np.float32)
        for block, here, local in self._by_block(rows):
            out[here] = block.vectors[local]
        return out

    @cached_property
    def _order(self) -> NDArray[np.intp]:
        return np.argsort(self.ids, kind="stable")

    def _queries(self, queries: NDArray[Any]) -> FloatArray:
        if queries.shape[:1] != (self.dim,) or queries.ndim > 2:
            raise ValueError(f"queries of shape {queries.shape} against vectors of {self.dim} values")
        return np.ascontiguousarray(queries, np.float32)

    def _scores_at(self, rows: NDArray[np.intp], query: FloatArray) -> FloatArray:
        out = np.empty(len(rows), np.float32)
        for block, here, local in self._by_block(rows):
            part = np.empty(len(local), np.float32)
            block.multiply(query, local, part)
            out[here] = part
        return out

    def _by_block(self, rows: NDArray[np.intp]) -> Iterator[tuple[Block, NDArray[np.intp], NDArray[np.intp]]]:
        """Each block that holds some of ``rows``: the block, places in ``rows``, and row numbers within the block."""
        start = 0
        for block in self.blocks:
            here = np.flatnonzero((rows >= start) & (rows < start + len(block)))
            if len(here):
                yield block, here, rows[here] - start
            start += len(block)


def best(ids: IdArray, scores: FloatArray, k: int) -> Ranked:
    """The ``k`` highest scores (n,) with their ids (n,), best first; ties in the order of their ids."""
    k = max(0, min(k, len(scores)))
    rows = np.arange(len(scores))
    if 0 < k < len(scores):
        worst = np.partition(scores, len(scores) - k)[len(scores) - k]
        rows = np.flatnonzero(scores >= worst)  # every tie at the edge takes part, so that the choice is by id
    order = rows[np.lexsort((ids[rows], -scores[rows]))][:k]
    return Ranked(ids[order], scores[order])


def _checked(ids: ArrayLike, vectors: NDArray[Any], dim: int) -> Block:
    numbers = np.asarray(ids, np.int64).reshape(-1)
    if vectors.shape != (len(numbers), dim):
        raise ValueError(f"{len(numbers)} ids and vectors of shape {vectors.shape} for an index of {dim} values")
    with np.errstate(over="ignore"):
        halves = vectors.astype(np.float16)
    if not np.isfinite(halves).all():
        raise ValueError("a vector holds a value that is not a finite float16")
    _, last = np.unique(numbers[::-1], return_index=True)
    if len(last) < len(numbers):
        keep = np.sort(len(numbers) - 1 - last)
        numbers, halves = numbers[keep], halves[keep]
    return _block(numbers, halves)


def _block(ids: IdArray, vectors: NDArray[np.float16]) -> Block:
    own_ids, own_vectors = np.array(ids, np.int64), np.ascontiguousarray(vectors, np.float16)
    own_ids.flags.writeable = own_vectors.flags.writeable = False
    return Block(own_ids, own_vectors)
