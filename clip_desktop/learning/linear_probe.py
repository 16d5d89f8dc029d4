"""A linear probe: a few examples and the words for them, made into a direction and a certainty.

Logistic regression with a Gaussian prior whose middle is the words' own zero-shot classifier, so that without examples
the words decide and every example moves the line from there (the constraint of CLAP, Silva-Rodríguez et al. 2024, for
one class against the rest). Both classes weigh the same while it is fitted, however few the accepted ones are; the
intercept is then moved to the share of photos that really belong (King and Zeng 2001, "prior correction").
"""

from __future__ import annotations

import math
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Exact = NDArray[np.float64]

_STEPS: Final = 100
_HALVINGS: Final = 30
_TOLERANCE: Final = 1e-8  # of the steps; far below what float32 keeps
_INTERCEPT_PENALTY: Final = 0.01  # next to nothing: only so that classes that can be told apart leave it finite
_FIXED: Final = 1e8  # a precision that leaves a value where its prior is
_SATURATED: Final = 500.0  # log-odds beyond which exp overflows and nothing changes any more


class LinearProbe:
    """Logistic regression on unit vectors, drawn towards the vector of the album's words.

    Args:
        penalty: precision of the prior, the pull of the words (or, without words, of zero): the smaller, the sooner
            examples overrule them. The default is what C = 10 is to scikit-learn's balanced classes of 200 photos;
            a hundred times more ranks no better, and leaves the certainty of all but the examples below one half.
        background_weight: what all background photos together weigh, in rejected photos.
        prevalence: share of a library that belongs to an album, 0 to 1 exclusive, where nothing else is known.
        text_scale: what the words weigh, in log-odds per cosine. By the default a photo reaches certainty one half by
            words alone at a cosine of 0.37 in the centred space, where fitting photos begin.

    Attributes:
        coef_: weights float32 (dim,), known after ``fit``.
        intercept_: so that ``X @ coef_ + intercept_`` is the log-odds of belonging.
    """

    def __init__(
        self,
        *,
        penalty: float = 0.001,
        background_weight: float = 1.0,
        prevalence: float = 0.05,
        text_scale: float = 8.0,
    ) -> None:
        self.penalty, self.background_weight = penalty, background_weight
        self.prevalence, self.text_scale = prevalence, text_scale
        self.coef_: FloatArray = np.zeros(0, np.float32)
        self.intercept_ = 0.0

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
        belongs = np.concatenate([signs > 0, np.zeros(len(others), np.bool_)])
        coef, intercept = _maximum_posterior(
            np.vstack([examples, others]), belongs, self._weights(belongs, len(examples)), self._prior(words, belongs)
        )
        self.coef_ = coef.astype(np.float32)
        self.intercept_ = float(intercept + math.log(self.prevalence / (1 - self.prevalence)))
        return self

    def decision_function(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The log-odds that each photo belongs, float32 (n,)."""
        return np.asarray(X @ self.coef_ + np.float32(self.intercept_), np.float32)

    def predict_proba(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The probability that each photo belongs, float32 (n,)."""
        return np.asarray(_sigmoid(self.decision_function(X).astype(np.float64)), np.float32)

    def _weights(self, belongs: NDArray[np.bool_], judged: int) -> Exact:
        """What each row weighs: each class 1 in all, and the background together as a few rejected photos."""
        weights = np.ones(len(belongs))
        weights[judged:] = self.background_weight / max(len(belongs) - judged, 1)
        for of_class in (belongs, ~belongs):
            total = weights[of_class].sum()
            if total > 0:
                weights[of_class] /= total
        return weights

    def _prior(self, words: Exact, belongs: NDArray[np.bool_]) -> tuple[Exact, Exact]:
        """Middle and precision of the Gaussian over weights and intercept, (dim + 1,) each.

        One class alone says nothing of where the line between two lies (the likelihood would push the intercept away
        without end), so the intercept is free only where there are both.
        """
        both = belongs.any() and not belongs.all()
        precision = np.full(len(words) + 1, self.penalty)
        precision[-1] = _INTERCEPT_PENALTY if both else _FIXED
        return np.append(words * self.text_scale, 0.0), precision


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


def _maximum_posterior(
    rows: Exact, belongs: NDArray[np.bool_], weights: Exact, prior: tuple[Exact, Exact]
) -> tuple[Exact, float]:
    """Weights (dim,) and intercept at the minimum of weighted log-loss plus half the prior's squared distance.

    Newton's method with halved steps: the function is strictly convex, so it gets there from anywhere.
    """
    design = np.hstack([rows, np.ones((len(rows), 1))])
    signs = np.where(belongs, 1.0, -1.0)
    middle, precision = prior

    def loss(at: Exact) -> float:
        return float(weights @ np.logaddexp(0, -signs * (design @ at)) + precision @ (at - middle) ** 2 / 2)

    solution, now = middle.copy(), loss(middle)
    for _ in range(_STEPS):
        p = _sigmoid(design @ solution)
        gradient = design.T @ (weights * (p - belongs)) + precision * (solution - middle)
        curvature = (design.T * (weights * p * (1 - p))) @ design + np.diag(precision)
        step = np.linalg.solve(curvature, gradient)
        if np.abs(step).max() < _TOLERANCE:
            break
        share, slope = 1.0, float(gradient @ step)
        while (after := loss(solution - share * step)) > now - 0.25 * share * slope and share > 2.0**-_HALVINGS:
            share /= 2
        solution, now = solution - share * step, after
    return solution[:-1], float(solution[-1])


def _sigmoid(log_odds: Exact) -> Exact:
    odds: Exact = 1 / (1 + np.exp(-np.clip(log_odds, -_SATURATED, _SATURATED)))
    return odds
