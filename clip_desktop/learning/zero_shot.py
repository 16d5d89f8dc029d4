"""Labels by words alone: how likely each label applies to each photo, from how photos lie to its prompts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

_BLOCK: Final = 8192
_ENOUGH: Final = 50  # photos from which a library says itself what is ordinary in it
_TO_SIGMA: Final = 1.4826  # median absolute deviation to standard deviation, of a normal distribution
_LEAST_SPREAD: Final = 1e-3  # where all photos are the same, differences of rounding must not count
_SATURATED: Final = 40.0  # log-odds beyond which a float32 certainty is 0 or 1


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

    A label's scores on photos without it are taken for normal, with middle and spread read off robustly from the
    library; on photos with it for normal as wide, ``separation`` spreads higher. By Bayes' rule that makes the
    log-odds a straight line in the score (linear discriminant analysis with one feature).

    Args:
        prevalence: share of photos that carry an average label, 0 to 1 exclusive.
        separation: how many spreads above photos without a label those with it lie on average (the d' of signal
            detection). The larger, the steeper certainty rises, and the higher the score it takes.

    Attributes:
        labels_: float32 (n_labels, dim), known after ``fit``.
        centre_, spread_: float32 (n_labels,), where the scores of photos without the label lie.
    """

    def __init__(self, *, prevalence: float = 0.02, separation: float = 2.0) -> None:
        self.prevalence, self.separation = prevalence, separation
        self.labels_: FloatArray = np.zeros((0, 0), np.float32)
        self.centre_: FloatArray = np.zeros(0, np.float32)
        self.spread_: FloatArray = np.zeros(0, np.float32)

    def fit(
        self,
        X: FloatArray,  # noqa: N803 (the contract of scikit-learn)
        labels: FloatArray,
        background: FloatArray | None = None,
    ) -> Self:
        """Learn what is ordinary for each label. What an earlier fit learned is forgotten.

        Args:
            X: photos of the library, unit rows in the centred space, float32 (n, dim); a sample of some thousand is
                enough, and n may be 0.
            labels: unit vectors of the labels, float32 (n_labels, dim).
            background: unit vectors of prompts about anything, float32 (m, dim), of the labels' own form: what words
                in general score here, for a library too small to say what is ordinary for one label.

        Raises:
            ValueError: shapes do not agree or values are not finite.
        """
        words = np.empty((0, labels.shape[-1]), np.float32) if background is None else background
        _check(X, labels, words)
        centre, spread = _usual(X @ words.T)
        centres, spreads = np.full(len(labels), centre), np.full(len(labels), max(spread, _chance(labels)))
        if len(X):
            trust = len(X) / (len(X) + _ENOUGH)
            scores = X @ labels.T
            middle = np.median(scores, axis=0)
            centres = trust * middle + (1 - trust) * centres
            spreads = trust * np.median(np.abs(scores - middle), axis=0) * _TO_SIGMA + (1 - trust) * spreads
        self.labels_ = np.array(labels, np.float32)
        self.centre_ = centres.astype(np.float32)
        self.spread_ = np.maximum(spreads, _LEAST_SPREAD).astype(np.float32)
        return self

    def predict_proba(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The probability that each label applies to each photo, float32 (n_photos, n_labels)."""
        prior = math.log(self.prevalence / (1 - self.prevalence))
        result = np.empty((len(X), len(self.labels_)), np.float32)
        for start in range(0, len(X), _BLOCK):
            part = slice(start, start + _BLOCK)
            z = (X[part] @ self.labels_.T - self.centre_) / self.spread_
            log_odds = self.separation * (z - self.separation / 2) + prior
            result[part] = 1 / (1 + np.exp(-np.clip(log_odds, -_SATURATED, _SATURATED)))
        return result


def _usual(scores: FloatArray) -> tuple[float, float]:
    """Middle and spread of scores of whatever kind; 0 and 0 where there are none."""
    if not scores.size:
        return 0.0, 0.0
    middle = float(np.median(scores))
    return middle, float(np.median(np.abs(scores - middle))) * _TO_SIGMA


def _chance(labels: FloatArray) -> float:
    """The spread of inner products of directions drawn at random: what vectors that mean anything exceed."""
    return 1 / math.sqrt(max(labels.shape[1], 1))


def _check(*matrices: FloatArray) -> None:
    if not all(m.ndim == 2 and m.shape[1] == matrices[0].shape[-1] for m in matrices):
        raise ValueError(f"photos, labels and background of shapes {', '.join(str(m.shape) for m in matrices)}")
    if not all(np.isfinite(m).all() for m in matrices):
        raise ValueError("a vector holds values that are no numbers")
