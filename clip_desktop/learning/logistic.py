"""Logistic regression with a Gaussian prior, solved among the rows or the dimensions, whichever are fewer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Exact = NDArray[np.float64]

_STEPS: Final = 100
_HALVINGS: Final = 30
_TOLERANCE: Final = 1e-12  # of the loss
_LEAST_CURVATURE: Final = 1e-12
_SATURATED: Final = 500.0  # log-odds beyond which exp overflows and nothing changes any more


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """The minimum.

    Attributes:
        coef: float64 (dim,).
        intercept: so that ``rows @ coef + intercept`` are log-odds.
        pulls: by how much of each row ``coef`` was moved away from the prior's middle, float64 (n,).
    """

    coef: Exact
    intercept: float
    pulls: Exact


def fit_logistic(
    rows: Exact, belongs: NDArray[np.bool_], weights: Exact, middle: Exact, penalty: float, intercept_penalty: float
) -> Fitted:
    """Minimise weighted log-loss, ``penalty / 2 |coef - middle|²`` and ``intercept_penalty / 2 intercept²`` together.

    Strictly convex, so that there is one minimum and Newton's method with halved steps gets there from anywhere. The
    weights differ from the middle by a combination of the rows, so a step solves n equations (Rasmussen and Williams
    2006, algorithm 3.1), or by Woodbury's identity as many as there are dimensions.

    Args:
        rows: float64 (n, dim); n may be 0.
        belongs: bool (n,).
        weights: of each row's loss, float64 (n,), above 0.
        middle: of the prior, float64 (dim,).
    """
    scaled = np.hstack([rows / np.sqrt(penalty), np.full((len(rows), 1), intercept_penalty**-0.5)])
    signs, base = np.where(belongs, 1.0, -1.0), rows @ middle
    dual, moved = np.zeros(len(rows)), np.zeros(len(rows))

    def loss(dual: Exact, moved: Exact) -> float:
        return float(weights @ np.logaddexp(0, -signs * (base + moved)) + dual @ moved / 2)

    now = loss(dual, moved)
    for _ in range(_STEPS):
        p = sigmoid(base + moved)
        curvature = np.maximum(weights * p * (1 - p), _LEAST_CURVATURE)
        root = np.sqrt(curvature)
        wanted = curvature * moved + weights * (belongs - p)
        step = wanted - root * _solved(root[:, None] * scaled, root * (scaled @ (wanted @ scaled))) - dual
        further, share = scaled @ (step @ scaled), 1.0
        while (after := loss(dual + share * step, moved + share * further)) > now and share > 2.0**-_HALVINGS:
            share /= 2
        if after > now:
            break
        gained, now = now - after, after
        dual, moved = dual + share * step, moved + share * further
        if gained <= _TOLERANCE * max(1.0, abs(now)):
            break
    pulls = dual / penalty
    return Fitted(middle + rows.T @ pulls, float(dual.sum() / intercept_penalty), pulls)


def _solved(factor: Exact, right: Exact) -> Exact:
    """The solution of ``(1 + factor factorᵀ) x = right``, float64 (n,)."""
    if len(factor) <= factor.shape[1]:
        return np.asarray(np.linalg.solve(np.eye(len(factor)) + factor @ factor.T, right))
    inner = np.linalg.solve(np.eye(factor.shape[1]) + factor.T @ factor, right @ factor)
    return np.asarray(right - factor @ inner)


def sigmoid(log_odds: Exact) -> Exact:
    """Log-odds as probabilities, float64 of the same shape."""
    odds: Exact = 1 / (1 + np.exp(-np.clip(log_odds, -_SATURATED, _SATURATED)))
    return odds
