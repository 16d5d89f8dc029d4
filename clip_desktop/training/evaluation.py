"""How well pictures and words find each other: recall at k both ways, and zero-shot accuracy.

A rank counts everything that scores no less: a model that says the same of all things finds nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray

CUTS: Final = (1, 5, 10)
_BLOCK: Final = 1024


def text_to_image_recall(images: FloatArray, texts: FloatArray, owner: NDArray[np.int64]) -> tuple[float, ...]:
    """Share of texts whose picture is among the first 1, 5 and 10 by cosine.

    Args:
        images: unit vectors, float32 (n, dim).
        texts: unit vectors, float32 (m, dim).
        owner: int64 (m,), the picture of each text.

    Raises:
        ValueError: shapes do not agree or values are not finite.
    """
    _check(images, texts, owner)
    ranks = []
    for start in range(0, len(texts), _BLOCK):
        theirs = owner[start : start + _BLOCK]
        scores = texts[start : start + _BLOCK] @ images.T
        own = scores[np.arange(len(scores)), theirs]
        ranks.append((scores >= own[:, None]).sum(1) - 1)
    return _shares(np.concatenate(ranks))


def image_to_text_recall(images: FloatArray, texts: FloatArray, owner: NDArray[np.int64]) -> tuple[float, ...]:
    """Share of pictures for which any of their texts is among the first 1, 5 and 10 by cosine.

    Args and errors as in ``text_to_image_recall``; every picture has at least one text.
    """
    _check(images, texts, owner)
    ranks = []
    for start in range(0, len(images), _BLOCK):
        scores = images[start : start + _BLOCK] @ texts.T
        own = owner[None, :] == np.arange(start, start + len(scores))[:, None]
        best = np.where(own, scores, -np.inf).max(1)
        ranks.append(((scores >= best[:, None]) & ~own).sum(1))
    return _shares(np.concatenate(ranks))


def zero_shot_accuracy(
    images: FloatArray, classes: FloatArray, truth: Sequence[int] | NDArray[np.int64], top: int = 1
) -> float:
    """Share of pictures whose own class is among the ``top`` nearest; ``classes`` are unit vectors (classes, dim)."""
    return top_accuracy(images @ classes.T, truth, top)


def top_accuracy(scores: FloatArray, truth: Sequence[int] | NDArray[np.int64], top: int = 1) -> float:
    """Share of rows of scores (n, classes) whose own class is among the ``top`` highest.

    Raises:
        ValueError: values are not finite, or there are no rows.
    """
    if not len(scores) or not np.isfinite(scores).all():
        raise ValueError("no scores, or scores that are no numbers")
    own = scores[np.arange(len(scores)), np.asarray(truth)]
    return float((((scores >= own[:, None]).sum(1) - 1) < top).mean())


def class_vectors(prompts: FloatArray) -> FloatArray:
    """One vector for each class from its prompts: averaged, then of unit length again (Radford et al. 2021, 3.1.4).

    Args:
        prompts: vectors float32 (classes, templates, dim), of unit length or not.
    """
    return unit(unit(prompts).mean(1))


def centred(vectors: FloatArray) -> FloatArray:
    """Unit vectors (n, dim) without what they have in common, of unit length again.

    Pictures lie in one cone and prompts in another; comparing what is left of each ranks better (Distribution
    Normalization, Zhou et al. 2023). The mean is that of these vectors: the figures are those of the set as a whole.
    """
    return unit(vectors - vectors.mean(0))


def confusion(truth: NDArray[np.int64], found: NDArray[np.int64], classes: int) -> NDArray[np.int64]:
    """How often a class was taken for which: int64 (classes, classes), [true, found]."""
    counts = np.zeros((classes, classes), np.int64)
    np.add.at(counts, (truth, found), 1)
    return counts


def unit(vectors: FloatArray) -> FloatArray:
    """Vectors (…, dim) at unit length."""
    scaled: FloatArray = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32(1e-12))
    return scaled


def _check(images: FloatArray, texts: FloatArray, owner: NDArray[np.int64]) -> None:
    if not len(images) or owner.shape != (len(texts),) or not np.isin(np.arange(len(images)), owner).all():
        raise ValueError(f"{len(images)} pictures and {len(texts)} texts of {owner.shape} owners")
    if not (np.isfinite(images).all() and np.isfinite(texts).all()):
        raise ValueError("a vector holds values that are no numbers")


def _shares(ranks: NDArray[np.int64]) -> tuple[float, ...]:
    return tuple(float((ranks < cut).mean()) for cut in CUTS)
