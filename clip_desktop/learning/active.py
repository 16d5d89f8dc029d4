"""Which photos to ask about: those the learner is unsure of, and not ten alike."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
IndexArray = NDArray[np.int64]

_POOL: Final = 20  # candidates looked at for each photo asked for
_AMONG_TWINS: Final = 1e-9  # of its uncertainty is left to a photo just like one chosen: twins come last, in order


def most_useful(
    probabilities: FloatArray, vectors: FloatArray, k: int, exclude: IndexArray | NDArray[np.bool_] | None = None
) -> IndexArray:
    """The photos whose answers would teach most: uncertain, and unlike each other and what was answered already.

    Uncertainty sampling (Lewis and Gale 1994) over a pool of the most uncertain, each in turn discounted by its
    likeness to the nearest photo judged or chosen before it. Of equals the earlier row comes first.

    Args:
        probabilities: that each photo belongs, float32 (n,), 0 to 1.
        vectors: the photos, unit rows, float32 (n, dim).
        k: how many at most.
        exclude: those judged already, as indices or as a mask bool (n,): never asked again, and no photo like them
            is asked first.

    Returns:
        Indices int64, at most k, the most useful first.

    Raises:
        ValueError: shapes do not agree or values are not finite.
    """
    if vectors.ndim != 2 or probabilities.shape != (len(vectors),):
        raise ValueError(f"{probabilities.shape} probabilities of {vectors.shape} vectors")
    if not (np.isfinite(probabilities).all() and np.isfinite(vectors).all()):
        raise ValueError("a probability or a vector that is no number")
    known = np.zeros(len(vectors), np.bool_)
    if exclude is not None:
        known[exclude] = True
    p = np.clip(probabilities.astype(np.float64), 0, 1)
    uncertain = 4 * p * (1 - p)
    uncertain[known] = -1
    pool = np.argsort(-uncertain, kind="stable")[: max(k, 0) * _POOL]
    pool = pool[~known[pool]]
    nearest = np.full(len(pool), -1.0)
    if known.any() and len(pool):
        nearest = (vectors[pool] @ vectors[known].T).max(1).astype(np.float64)
    chosen: list[int] = []
    for _ in range(min(k, len(pool))):
        worth = uncertain[pool] * (1 - np.clip(nearest, 0, 1)) + _AMONG_TWINS * uncertain[pool]
        worth[chosen] = -np.inf
        best = int(np.argmax(worth))
        chosen.append(best)
        nearest = np.maximum(nearest, vectors[pool] @ vectors[pool[best]])
    return np.asarray(pool[chosen], np.int64)
