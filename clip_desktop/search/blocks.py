"""Vectors held as immutable float16 blocks, and their inner products: exact by NumPy, or rough but quick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float32]
HalfArray = NDArray[np.float16]
IdArray = NDArray[np.int64]
Rows = NDArray[np.intp]

BLOCK_ROWS: Final = 131_072  # large, for each block is a call; not larger, for a photo that goes has its block copied
_CHUNK_VALUES: Final = 1 << 17  # 512 KB as float32: a chunk is widened and multiplied without leaving the cache
_GATHERED_ROWS: Final = 16_384

# A half is 1 sign, 5 exponent and 10 mantissa bits. Moved to where a float32 has them it reads as the same number
# times 2^-112 (the difference of the two exponent biases), subnormals too; the query carries the factor back. This
# is exact and four times as fast as NumPy's own cast.
_HALF_BITS: Final = np.int32(-0x7000_2000)
_HALF_FACTOR: Final = np.float32(2.0**112)

_LARGEST_HALF: Final = 65_504.0
_HALF_STEP: Final = 2.0**-11 * 1.001  # of a half: its rounding, by its own size instead of the exact number's
_SMALLEST_STEP: Final = 2.0**-25
_SINGLE_STEP: Final = 2.0**-24 * 1.001


class Products(Protocol):
    """A quick way to multiply, handed in by whoever has one: it may read halves where NumPy has to widen them first.

    Given rows float16 (n, dim) and a query float16 (dim,), it gives float32 (n,): each product summed in float32, then
    rounded to float16 if it likes.
    """

    def __call__(self, rows: HalfArray, query: HalfArray, /) -> FloatArray: ...


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Some rows of an index, read-only.

    Attributes:
        ids: int64 (n,).
        vectors: float16 (n, dim), C-contiguous; perhaps a mapped file.
        longest: no row is longer.
    """

    ids: IdArray
    vectors: HalfArray
    longest: float

    def __len__(self) -> int:
        return len(self.ids)

    def without(self, ids: IdArray) -> Block:
        """This block less the rows of these ids; itself when it has none of them."""
        if not len(self) or not len(ids) or ids.max() < self.ids.min() or ids.min() > self.ids.max():
            return self
        keep = ~np.isin(self.ids, ids)
        return self if keep.all() else block(self.ids[keep], self.vectors[keep], self.longest)

    def joined(self, other: Block) -> Block:
        """The rows of this block and those of the other after them."""
        vectors = np.concatenate([self.vectors, other.vectors])
        return block(np.concatenate([self.ids, other.ids]), vectors, max(self.longest, other.longest))


@dataclass(frozen=True, slots=True, eq=False)
class ExactQueries:
    """One query float32 (dim,), or several (dim, m), multiplied in float32."""

    values: FloatArray

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the products of one row: () for one query."""
        return self.values.shape[1:]

    def multiply(self, block: Block, rows: Rows | None, out: FloatArray) -> None:
        """Products of all rows of a block, or of ``rows``, written into ``out`` (n, *shape)."""
        bits = block.vectors.view(np.int16)
        scaled = self.values * _HALF_FACTOR
        count = len(block) if rows is None else len(rows)
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
class RoughQuery:
    """One query as halves, and how far its products may be from those in float32.

    Attributes:
        products: multiplies.
        halves: float16 (dim,), the query divided by ``scale``.
        scale: a power of two, so that dividing loses nothing.
        error: a product ``p`` is within ``error`` + |p| · 2^-11 of the one in float32.
    """

    products: Products
    halves: HalfArray
    scale: np.float32
    error: float

    @property
    def shape(self) -> tuple[int, ...]:
        return ()

    def multiply(self, block: Block, rows: Rows | None, out: FloatArray) -> None:
        """Products of all rows of a block, or of ``rows``, written into ``out`` (n,)."""
        if rows is None:
            np.multiply(self.products(block.vectors, self.halves), self.scale, out=out)
            return
        for start in range(0, len(rows), _GATHERED_ROWS):
            part = slice(start, start + _GATHERED_ROWS)
            gathered = np.take(block.vectors, rows[part], axis=0)
            np.multiply(self.products(gathered, self.halves), self.scale, out=out[part])

    @classmethod
    def of(cls, query: FloatArray, longest: float, products: Products) -> RoughQuery | None:
        """A query (dim,) for rows no longer than ``longest``; None where a product may be too large for a half."""
        largest = float(np.abs(query).max(initial=0.0))
        if not np.isfinite(largest):
            return None
        scale = 2.0 ** float(np.frexp(largest)[1])
        single = query.astype(np.float64) / scale
        halves = single.astype(np.float16)
        length = float(np.linalg.norm(halves.astype(np.float64)))
        if longest * length >= _LARGEST_HALF:
            return None
        rounding = float(np.linalg.norm(single - halves))
        summing = 2 * len(query) * _SINGLE_STEP * (length + rounding)  # once here, once in the product in float32
        return cls(products, halves, np.float32(scale), scale * (longest * (rounding + summing) + _SMALLEST_STEP))

    def threshold(self, product: float) -> float:
        """No row whose product is below this can be better in float32 than one whose product is ``product``."""
        least = product - self.error - _HALF_STEP * abs(product) - self.error
        return least / (1 + _HALF_STEP) if least >= 0 else least / (1 - _HALF_STEP)


def block(ids: IdArray, vectors: NDArray[Any], longest: float) -> Block:
    """A block with arrays of its own."""
    own_ids, own_vectors = np.array(ids, np.int64), np.ascontiguousarray(vectors, np.float16)
    own_ids.flags.writeable = own_vectors.flags.writeable = False
    return Block(own_ids, own_vectors, longest)


def checked_block(ids: ArrayLike, vectors: NDArray[Any], dim: int) -> Block:
    """A block of what somebody gave; where an id is given twice the later row holds.

    Raises:
        ValueError: shapes do not fit, or a value is not finite or too large for float16.
    """
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
    return block(numbers, halves, _longest(vectors))


def _longest(vectors: NDArray[Any]) -> float:
    """The length of the longest row, and as much more as rounding to halves may add."""
    wide = vectors.astype(np.float32, copy=False)
    length = float(np.sqrt(np.einsum("ij,ij->i", wide, wide).max(initial=0.0)))
    return length * 1.001 + _SMALLEST_STEP * float(np.sqrt(vectors.shape[1]))
