"""How well pictures and words find each other: recall at k both ways, and zero-shot accuracy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray

CUTS = (1, 5, 10)


def text_to_image_recall(images: FloatArray, texts: FloatArray, owner: NDArray[np.int64]) -> tuple[float, ...]:
    """Share of texts whose picture is among the first 1, 5 and 10 by cosine.

    Args:
        images: unit vectors, float32 (n, dim).
        texts: unit vectors, float32 (m, dim).
        owner: int64 (m,), the picture of each text.
    """
    scores = texts @ images.T
    own = scores[np.arange(len(texts)), owner]
    rank = (scores > own[:, None]).sum(1)
    return tuple(float((rank < cut).mean()) for cut in CUTS)


def image_to_text_recall(images: FloatArray, texts: FloatArray, owner: NDArray[np.int64]) -> tuple[float, ...]:
    """Share of pictures for which any of their texts is among the first 1, 5 and 10 by cosine."""
    scores = images @ texts.T
    theirs = np.where(owner[None, :] == np.arange(len(images))[:, None], scores, -np.inf)
    rank = (scores > theirs.max(1)[:, None]).sum(1)
    return tuple(float((rank < cut).mean()) for cut in CUTS)


def zero_shot_accuracy(images: FloatArray, classes: FloatArray, truth: Sequence[int]) -> float:
    """Share of pictures whose nearest class vector is their own; ``classes`` are unit vectors (classes, dim)."""
    return float(((images @ classes.T).argmax(1) == np.asarray(truth)).mean())
