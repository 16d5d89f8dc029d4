"""A linear probe: a few examples and the words for them, made into a direction and a certainty."""

from __future__ import annotations

from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Exact = NDArray[np.float64]

_STEPS: Final = 50
_TOLERANCE: Final = 1e-8


class LinearProbe:
    """Logistic regression on unit vectors, drawn towards the vector of the album's words.

    Attributes:
        coef_: weights float32 (dim,), known after ``fit``.
        intercept_: so that ``X @ coef_ + intercept_`` is the log-odds of belonging.
        quality_: figures on the fit that may be kept with it (names to numbers).
    """

    def __init__(self, *, penalty: float = 0.1, background_weight: float = 1.0, prevalence: float = 0.05) -> None:
        self.penalty, self.background_weight, self.prevalence = penalty, background_weight, prevalence
        self.coef_: FloatArray = np.zeros(0, np.float32)
        self.intercept_ = 0.0
        self.quality_: dict[str, float] = {}

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
        """Learn from examples.

        Args:
            X: accepted and rejected photos, unit rows in the centred space, float32 (n, dim); n may be 0.
            y: +1 accepted, -1 rejected, (n,).
            prior: unit vector (dim,) of the words for what is looked for, in the same space.
            background: photos nobody judged, float32 (m, dim): mostly others, so they count as such, but less.

        Raises:
            ValueError: shapes do not agree, values are not finite, y holds something else, or there is nothing at all
                to learn from (no examples and no prior).
        """
        rows, signs, weights, anchor = _checked(X, y, prior, background)
        weights = self._weights(signs, len(X))
        coef, intercept = _newton(rows, (signs > 0).astype(np.float64), weights, anchor * 8.0, self.penalty)
        self.coef_, self.intercept_ = coef.astype(np.float32), float(intercept + np.log(self.prevalence))
        return self

    def decision_function(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The log-odds that each photo belongs, float32 (n,)."""
        return np.asarray(X @ self.coef_ + np.float32(self.intercept_), np.float32)

    def predict_proba(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The probability that each photo belongs, float32 (n,)."""
        return np.asarray(1 / (1 + np.exp(-self.decision_function(X).astype(np.float64))), np.float32)

    def _weights(self, signs: Exact, judged: int) -> Exact:
        weights = np.ones(len(signs))
        weights[judged:] = self.background_weight / max(len(signs) - judged, 1)
        for sign in (-1, 1):
            of_class = signs == sign
            if of_class.any():
                weights[of_class] /= weights[of_class].sum()
        return weights


def _checked(
    rows: FloatArray, y: NDArray[np.integer], prior: FloatArray | None, background: FloatArray | None
) -> tuple[Exact, Exact, Exact, Exact]:
    rows, signs = np.asarray(rows, np.float64), np.asarray(y, np.float64)
    if rows.ndim != 2 or signs.shape != (len(rows),):
        raise ValueError(f"examples of shape {rows.shape} with verdicts of shape {signs.shape}")
    if not np.isin(signs, (-1, 1)).all():
        raise ValueError("a verdict is +1 or -1")
    if not len(rows) and prior is None:
        raise ValueError("no examples and no words: nothing to learn from")
    anchor = np.zeros(rows.shape[1]) if prior is None else np.asarray(prior, np.float64)
    others = np.empty((0, rows.shape[1])) if background is None else np.asarray(background, np.float64)
    if anchor.shape != (rows.shape[1],) or others.ndim != 2 or others.shape[1] != rows.shape[1]:
        raise ValueError(f"examples of {rows.shape[1]}, prior {anchor.shape}, background {others.shape}")
    if not all(np.isfinite(part).all() for part in (rows, anchor, others)):
        raise ValueError("a vector holds values that are no numbers")
    return np.vstack([rows, others]), np.concatenate([signs, -np.ones(len(others))]), np.ones(0), anchor


def _newton(rows: Exact, targets: Exact, weights: Exact, centre: Exact, penalty: float) -> tuple[Exact, float]:
    """Minimise weighted log-loss + penalty/2 * |w - centre|^2 (and next to nothing on the intercept)."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    around = np.append(centre, 0.0)
    ridge = np.append(np.full(rows.shape[1], penalty), 1e-2)
    solution = around.copy()
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(design @ solution, -40, 40)))
        gradient = design.T @ (weights * (p - targets)) + ridge * (solution - around)
        curvature = (design.T * (weights * p * (1 - p))) @ design + np.diag(ridge)
        step = np.linalg.solve(curvature, gradient)
        solution = solution - step
        if np.abs(step).max() < _TOLERANCE:
            break
    return solution[:-1], float(solution[-1])
