"""The solver: the minimum, one and the same from wherever the prior starts it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clip_desktop.learning.logistic import Exact, fit_logistic, sigmoid

DIM = 6


def drawn(seed: int, n: int) -> tuple[Exact, np.ndarray[tuple[int], np.dtype[np.bool_]], Exact, Exact]:
    """Unit rows, blind verdicts, weights, and the middle of a prior."""
    chance = np.random.default_rng(seed)
    rows = chance.normal(size=(n, DIM))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows, chance.random(n) < 0.5, chance.uniform(0.01, 2, n), chance.normal(size=DIM) * 5


@given(
    seed=st.integers(0, 10_000),
    n=st.integers(0, 20),
    penalty=st.sampled_from([1e-4, 0.2, 10.0]),
    stiffness=st.sampled_from([0.01, 1e8]),
)
@settings(max_examples=80, deadline=None)
def test_at_the_minimum_the_gradient_is_zero(seed: int, n: int, penalty: float, stiffness: float) -> None:
    rows, belongs, weights, middle = drawn(seed, n)
    found = fit_logistic(rows, belongs, weights, middle, penalty, stiffness)
    residual = weights * (sigmoid(rows @ found.coef + found.intercept) - belongs)
    scale = 1 + weights.sum()
    assert np.abs(rows.T @ residual + penalty * (found.coef - middle)).max(initial=0) < 1e-5 * scale
    assert abs(residual.sum() + stiffness * found.intercept) < 1e-5 * scale


def test_no_step_from_the_minimum_goes_down() -> None:
    """Strict convexity, seen: the loss rises in every direction, and by at least what the prior alone adds."""
    rows, belongs, weights, middle = drawn(3, 15)

    def loss(coef: Exact, intercept: float) -> float:
        odds = np.where(belongs, -1, 1) * (rows @ coef + intercept)
        prior = 0.1 * np.sum((coef - middle) ** 2) + 0.005 * intercept**2
        return float(weights @ np.logaddexp(0, odds) + prior)

    found = fit_logistic(rows, belongs, weights, middle, 0.2, 0.01)
    least = loss(found.coef, found.intercept)
    chance = np.random.default_rng(0)
    for _ in range(200):
        step, side = chance.normal(size=DIM), chance.normal()
        assert loss(found.coef + step, found.intercept + side) >= least + 0.1 * step @ step - 1e-6


def test_the_pulls_make_up_the_way_from_the_prior() -> None:
    rows, belongs, weights, middle = drawn(4, 15)
    found = fit_logistic(rows, belongs, weights, middle, 0.2, 0.01)
    np.testing.assert_allclose(found.coef, middle + rows.T @ found.pulls, atol=1e-12)
    assert (found.pulls[belongs] > 0).all(), "an accepted photo draws towards itself"
    assert (found.pulls[~belongs] < 0).all()


@pytest.mark.parametrize("far", [1e2, 1e4])
def test_a_prior_far_away_ends_at_the_same_minimum(far: float) -> None:
    """Where nothing is left of the prior but its weight, Newton's full steps would fly apart."""
    rows, belongs, weights, middle = drawn(5, 12)
    found = fit_logistic(rows, belongs, weights, middle * far, 0.2, 0.01)
    residual = weights * (sigmoid(rows @ found.coef + found.intercept) - belongs)
    assert np.abs(rows.T @ residual + 0.2 * (found.coef - middle * far)).max() < 1e-5 * far
