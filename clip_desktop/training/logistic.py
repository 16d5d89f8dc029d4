"""Multinomial logistic regression on frozen features: the linear probe that a representation is measured by.

The loss is convex, so Newton's method finds its one minimum. Each step is solved by conjugate gradients with products
of the Hessian alone, for it has (classes × dim)² entries (truncated Newton, Nocedal and Wright 2006, chapter 7).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray

Exact = NDArray[np.float64]

PENALTIES: Final = tuple(10.0**power for power in (-7, -6, -5, -4, -3, -2, -1))
_NEWTON_STEPS: Final = 60
_TOLERANCE: Final = 1e-7


class LogisticRegression:
    """One weight vector and one intercept a class, by softmax.

    Args:
        penalty: half of it times the squared weights is added to the mean log-loss; intercepts go free.

    Attributes:
        coef_: float64 (classes, dim), known after ``fit``.
        intercept_: float64 (classes,).
    """

    def __init__(self, *, penalty: float = 1e-4) -> None:
        self.penalty = penalty
        self.coef_: Exact = np.zeros((0, 0))
        self.intercept_: Exact = np.zeros(0)

    def fit(self, X: FloatArray, y: NDArray[np.int64], classes: int | None = None) -> Self:  # noqa: N803
        """Learn.

        Args:
            X: features (n, dim).
            y: class numbers (n,).
            classes: how many there are; by default the highest number seen and one.

        Raises:
            ValueError: shapes do not agree, values are not finite, or the penalty is not positive.
        """
        if X.ndim != 2 or y.shape != (len(X),) or not len(X) or not np.isfinite(X).all():
            raise ValueError(f"features {X.shape} with classes {y.shape}, or features that are no numbers")
        if self.penalty <= 0:
            raise ValueError("without a penalty there may be no minimum")
        count = int(y.max()) + 1 if classes is None else classes
        design = np.hstack([np.asarray(X, np.float64), np.ones((len(X), 1))])
        truth = np.eye(count)[y]
        ridge = np.append(np.full(X.shape[1], self.penalty), 0.0)[:, None]
        found = _newton(design, truth, ridge)
        self.coef_, self.intercept_ = found[:-1].T, found[-1]
        return self

    def decision_function(self, X: FloatArray) -> Exact:  # noqa: N803
        """Scores (n, classes), up to what is the same for all classes the log of their odds."""
        scores: Exact = np.asarray(X, np.float64) @ self.coef_.T + self.intercept_
        return scores

    def predict(self, X: FloatArray) -> NDArray[np.int64]:  # noqa: N803
        """The likeliest class of each row, int64 (n,)."""
        return np.asarray(self.decision_function(X).argmax(1), np.int64)


def best_penalty(
    learn: FloatArray, learn_y: NDArray[np.int64], judge: FloatArray, judge_y: NDArray[np.int64], classes: int
) -> float:
    """The penalty whose probe does best on pictures it has not seen; of equals the strongest (CLIP, appendix A.3)."""

    def share_right(penalty: float) -> float:
        probe = LogisticRegression(penalty=penalty).fit(learn, learn_y, classes)
        return float((probe.predict(judge) == judge_y).mean())

    return max(PENALTIES, key=lambda penalty: (share_right(penalty), penalty))


def stratified(labels: Sequence[int], each: int | float, seed: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows to learn from and rows to judge by: so many of every class (whole number), or this share of it.

    A class of one picture is learned from only; of every other at least one is learned from and one left to judge.
    """
    chance = np.random.default_rng([seed, 11])
    truth = np.asarray(labels, np.int64)
    learn: list[NDArray[np.int64]] = []
    for label in np.unique(truth):
        rows = chance.permutation(np.flatnonzero(truth == label))
        wanted = each if isinstance(each, int) else round(each * len(rows))
        learn.append(rows[: min(max(wanted, 1), max(len(rows) - 1, 1))])
    chosen = np.sort(np.concatenate(learn))
    return chosen, np.setdiff1d(np.arange(len(truth)), chosen)


def _newton(design: Exact, truth: Exact, ridge: Exact) -> Exact:
    """The weights (dim + 1, classes) of the least mean log-loss with its penalty."""
    weights = np.zeros((design.shape[1], truth.shape[1]))
    for _ in range(_NEWTON_STEPS):
        p = _softmax(design @ weights)
        gradient = design.T @ (p - truth) / len(design) + ridge * weights
        size = float(np.linalg.norm(gradient))
        if size < _TOLERANCE:
            break

        def curved(v: Exact, p: Exact = p) -> Exact:
            z = design @ v
            product: Exact = design.T @ (p * (z - (p * z).sum(1, keepdims=True))) / len(design) + ridge * v
            return product

        step = _conjugate_gradients(curved, -gradient, min(0.5, size**0.5) * size)
        weights = weights + _line_search(design, truth, ridge, weights, step, gradient) * step
    return weights


def _conjugate_gradients(product: Callable[[Exact], Exact], wanted: Exact, tolerance: float) -> Exact:
    """Solve product(x) = wanted roughly; ``product`` is symmetric and has no negative direction."""
    x, residual = np.zeros_like(wanted), wanted
    direction, size = residual, float((residual**2).sum())
    for _ in range(min(wanted.size, 250)):
        along = product(direction)
        curvature = float((direction * along).sum())
        if curvature <= 1e-14 * float((direction**2).sum()):
            break
        x = x + size / curvature * direction
        residual = residual - size / curvature * along
        before, size = size, float((residual**2).sum())
        if size**0.5 < tolerance:
            break
        direction = residual + size / before * direction
    return x if x.any() else wanted


def _line_search(design: Exact, truth: Exact, ridge: Exact, weights: Exact, step: Exact, gradient: Exact) -> float:
    """How far to go along the step so that the loss falls enough (Armijo)."""
    scores, change = design @ weights, design @ step

    def loss(share: float) -> float:
        z = scores + share * change
        highest = z.max(1)
        logs = np.log(np.exp(z - highest[:, None]).sum(1)) + highest
        return float((logs - (truth * z).sum(1)).mean() + 0.5 * (ridge * (weights + share * step) ** 2).sum())

    before, slope, share = loss(0.0), float((gradient * step).sum()), 1.0
    while share > 1e-6 and loss(share) > before + 1e-4 * share * slope:
        share /= 2
    return share


def _softmax(scores: Exact) -> Exact:
    e: Exact = np.exp(scores - scores.max(1, keepdims=True))
    share: Exact = e / e.sum(1, keepdims=True)
    return share
