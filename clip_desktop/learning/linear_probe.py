"""A linear probe: a few examples and the words for them, made into a direction and a certainty.

Logistic regression with a Gaussian prior whose middle is the words' own zero-shot classifier (the constraint of CLAP,
Silva-Rodríguez et al. 2024, for one class against the rest). How far from zero that middle lies is told by the examples
themselves (``learning.agreement``): words that fit them count for several, words that do not for none. Both classes
weigh the same while it is fitted, however few the accepted ones are; scores are then made certainties by where other
photos score and where accepted ones would, had they not been learned from (``learning.separation``).
"""

from __future__ import annotations

import math
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.agreement import Agreement, agreement
from clip_desktop.learning.logistic import Exact, Fitted, fit_logistic, sigmoid
from clip_desktop.learning.separation import certain

FloatArray = NDArray[np.float32]

_INTERCEPT_PENALTY: Final = 0.01  # next to nothing: only so that classes that can be told apart leave it finite
_FIXED: Final = 1e8  # a precision that leaves a value where its prior is


class LinearProbe:
    """Logistic regression on unit vectors, drawn towards the vector of the album's words.

    Args:
        penalty: precision of the prior: the smaller, the further examples pull apart what they tell apart. From 0.1 to
            0.3 it ranks the same.
        background_weight: what all background photos together weigh, in rejected photos. With 1, ten rejected results
            cost the ranking of the rest 8 points of average precision; from 30 on they cost none.
        prevalence: share of a library that belongs to an album, 0 to 1 exclusive, where nothing else is known.
        text_scale: what the words weigh without accepted photos, in log-odds per cosine. By the default a photo reaches
            certainty one half by words alone at a cosine of 0.37 in the centred space, where fitting photos begin.

    Attributes:
        coef_: weights float32 (dim,), known after ``fit``.
        intercept_: so that ``X @ coef_ + intercept_`` is the log-odds of belonging.
        words_: how many examples the words counted for; infinite without accepted photos.
    """

    def __init__(
        self,
        *,
        penalty: float = 0.2,
        background_weight: float = 30.0,
        prevalence: float = 0.05,
        text_scale: float = 8.0,
    ) -> None:
        self.penalty, self.background_weight = penalty, background_weight
        self.prevalence, self.text_scale = prevalence, text_scale
        self.coef_: FloatArray = np.zeros(0, np.float32)
        self.intercept_ = 0.0
        self.words_ = math.inf

    @classmethod
    def restored(cls, coef: FloatArray, intercept: float) -> Self:
        """A probe as it was once fitted, from its kept ``coef_`` and ``intercept_``."""
        probe = cls()
        probe.coef_, probe.intercept_ = np.asarray(coef, np.float32), float(intercept)
        return probe

    def fit(
        self,
        X: FloatArray,  # noqa: N803 (the contract of scikit-learn)
        y: NDArray[np.integer],
        prior: FloatArray | None = None,
        background: FloatArray | None = None,
    ) -> Self:
        """Learn from examples. What an earlier fit learned is forgotten.

        Args:
            X: accepted and rejected photos, unit rows in the centred space, float32 (n, dim); n may be 0.
            y: +1 accepted, -1 rejected, (n,).
            prior: unit vector (dim,) of the words for what is looked for, in the same space.
            background: photos nobody judged, float32 (m, dim): mostly others, so they count as such, but less.

        Raises:
            ValueError: shapes do not agree, values are not finite, y holds something else, or there is nothing at all
                to learn from (no examples and no prior).
        """
        examples, signs = _checked_examples(X, y)
        if prior is None and not len(examples):
            raise ValueError("no examples and no words: nothing to learn from")
        dim = examples.shape[1]
        words = _checked_vectors(np.zeros((1, dim)) if prior is None else np.asarray(prior)[None], dim)[0]
        others = _checked_vectors(np.empty((0, dim)) if background is None else background, dim)
        rows = np.vstack([examples, others])
        belongs = np.concatenate([signs > 0, np.zeros(len(others), np.bool_)])
        seen = _seen(rows, belongs, words, others)
        weights = self._weights(belongs, len(examples), seen)
        both = belongs.any() and not belongs.all()
        # One class alone says nothing of where the line between two lies: the likelihood would push it away for ever.
        stiffness = _INTERCEPT_PENALTY if both else _FIXED
        fitted = fit_logistic(rows, belongs, weights, words * self._text_scale(seen), self.penalty, stiffness)
        self._settle(rows, belongs, weights, fitted, seen)
        return self

    def decision_function(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The log-odds that each photo belongs, float32 (n,)."""
        return np.asarray(X @ self.coef_ + np.float32(self.intercept_), np.float32)

    def predict_proba(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The probability that each photo belongs, float32 (n,)."""
        return np.asarray(sigmoid(self.decision_function(X).astype(np.float64)), np.float32)

    def _text_scale(self, seen: Agreement | None) -> float:
        """Log-odds per cosine to the words at which they pull as strongly as the examples for which they count.

        At the middle of the prior a class that weighs 1 pulls with one half.
        """
        if seen is None:
            return self.text_scale
        return seen.words / float(2 * seen.shares.sum() * self.penalty)

    def _weights(self, belongs: NDArray[np.bool_], judged: int, seen: Agreement | None) -> Exact:
        """What each row weighs: each class 1 in all, and the background together as a few rejected photos."""
        weights = np.ones(len(belongs))
        weights[judged:] = self.background_weight / max(len(belongs) - judged, 1)
        if seen is not None:
            weights[belongs] = seen.shares
        for of_class in (belongs, ~belongs):
            total = weights[of_class].sum()
            if total > 0:
                weights[of_class] /= total
        return weights

    def _settle(
        self, rows: Exact, belongs: NDArray[np.bool_], weights: Exact, fitted: Fitted, seen: Agreement | None
    ) -> None:
        """Keep what was fitted, as log-odds in a library of which ``prevalence`` belongs."""
        slope, offset = certain(rows, belongs, weights, fitted, seen)
        self.coef_ = (slope * fitted.coef).astype(np.float32)
        self.intercept_ = float(slope * fitted.intercept + offset + math.log(self.prevalence / (1 - self.prevalence)))
        self.words_ = math.inf if seen is None else seen.words


def _seen(rows: Exact, belongs: NDArray[np.bool_], words: Exact, others: Exact) -> Agreement | None:
    """What the accepted photos say; None without any. Where there is no background, rejected photos stand for it."""
    if not belongs.any():
        return None
    return agreement(rows[belongs], words, others if len(others) else rows[~belongs])


def _checked_examples(rows: FloatArray, y: NDArray[np.integer]) -> tuple[Exact, NDArray[np.integer]]:
    rows, signs = np.asarray(rows), np.asarray(y)
    if rows.ndim != 2 or signs.shape != (len(rows),):
        raise ValueError(f"examples of shape {rows.shape} with verdicts of shape {signs.shape}")
    if not np.isin(signs, (-1, 1)).all():
        raise ValueError("a verdict is +1 or -1")
    return _checked_vectors(rows, rows.shape[1]), signs


def _checked_vectors(rows: NDArray[np.floating], dim: int) -> Exact:
    exact = np.asarray(rows, np.float64)
    if exact.ndim != 2 or exact.shape[1] != dim:
        raise ValueError(f"vectors of shape {exact.shape} beside examples of {dim} numbers")
    if not np.isfinite(exact).all():
        raise ValueError("a vector holds values that are no numbers")
    return exact
