"""Labels by words alone: how likely each label applies to each photo, from how photos lie to its prompts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

_BLOCK: Final = 8192
_ENOUGH: Final = 50  # photos from which a library says itself what is ordinary in it


def label_vectors(prompts: Sequence[FloatArray]) -> FloatArray:
    """One unit vector per label from the unit vectors of its prompts.

    Args:
        prompts: for each label float32 (n_prompts, dim), centred unit rows, at least one.

    Returns:
        float32 (n_labels, dim), unit rows.

    Raises:
        ValueError: a label has no prompts, or values are not finite.
    """
    if not all(len(rows) for rows in prompts):
        raise ValueError("a label without prompts")
    means = np.stack([np.asarray(rows, np.float64).mean(0) for rows in prompts])
    if not np.isfinite(means).all():
        raise ValueError("a prompt's vector holds values that are no numbers")
    return np.asarray(means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12), np.float32)


class ZeroShot:
    """Multi-label: a photo may carry none of the labels or several.

    Attributes:
        labels_: float32 (n_labels, dim), known after ``fit``.
        centre_, spread_: float32 (n_labels,), where the scores of photos without the label lie.
    """

    def __init__(self, *, prevalence: float = 0.02) -> None:
        self.prevalence = prevalence
        self.labels_: FloatArray = np.zeros((0, 0), np.float32)
        self.centre_: FloatArray = np.zeros(0, np.float32)
        self.spread_: FloatArray = np.zeros(0, np.float32)

    def fit(
        self,
        X: FloatArray,  # noqa: N803 (the contract of scikit-learn)
        labels: FloatArray,
        background: FloatArray | None = None,
    ) -> Self:
        """Learn what is ordinary for each label.

        Args:
            X: photos of the library, unit rows in the centred space, float32 (n, dim); a sample of some thousand is
                enough, and n may be 0.
            labels: unit vectors of the labels, float32 (n_labels, dim).
            background: unit vectors of prompts about anything, float32 (m, dim), of the labels' own form.

        Raises:
            ValueError: shapes do not agree or values are not finite.
        """
        if X.ndim != 2 or labels.ndim != 2 or X.shape[1] != labels.shape[1]:
            raise ValueError(f"photos of shape {X.shape} and labels of shape {labels.shape}")
        if not (np.isfinite(X).all() and np.isfinite(labels).all()):
            raise ValueError("a vector holds values that are no numbers")
        scores = X @ labels.T
        usual = 1 / np.sqrt(labels.shape[1])
        trust = len(X) / (len(X) + _ENOUGH)
        centre = np.median(scores, axis=0) if len(X) else np.zeros(len(labels))
        spread = np.median(np.abs(scores - centre), axis=0) * 1.4826 if len(X) else np.full(len(labels), usual)
        self.labels_ = labels
        self.centre_ = np.asarray(trust * centre, np.float32)
        self.spread_ = np.asarray(np.maximum(trust * spread + (1 - trust) * usual, 1e-3), np.float32)
        return self

    def predict_proba(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The probability that each label applies to each photo, float32 (n_photos, n_labels)."""
        result = np.empty((len(X), len(self.labels_)), np.float32)
        for start in range(0, len(X), _BLOCK):
            part = slice(start, start + _BLOCK)
            z = (X[part] @ self.labels_.T - self.centre_) / self.spread_
            logit = 2.0 * (z - 2.5) + np.log(self.prevalence / (1 - self.prevalence)) + 3.0
            result[part] = 1 / (1 + np.exp(-np.clip(logit, -40, 40)))
        return result
