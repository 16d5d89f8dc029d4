"""What answers do to certainties: nothing without them, little by few, and in the end what the answers say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clip_desktop.learning.calibration import Feedback

Odds = NDArray[np.float64]
Whole = NDArray[np.int64]

ODDS = np.linspace(-4, 4, 9, dtype=np.float32)


def asked(n: int, labels: int, seed: int, shift: float = 0.0, slope: float = 1.0) -> tuple[Odds, Whole, Whole]:
    """Answers of somebody for whom the true log-odds are ``shift + slope * shown``."""
    chance = np.random.default_rng(seed)
    x = chance.uniform(-4, 4, n)
    yes = chance.random(n) < 1 / (1 + np.exp(-(shift + slope * x)))
    return x, chance.integers(0, labels, n), np.where(yes, 1, -1)


def test_without_answers_nothing_changes() -> None:
    feedback = Feedback().fit(np.empty(0), np.empty(0, np.int64), np.empty(0, np.int64), 3)
    odds = np.stack([ODDS] * 3, axis=1)
    np.testing.assert_array_equal(feedback.apply(odds), odds)


def test_one_answer_moves_its_label_and_the_others_less() -> None:
    feedback = Feedback().fit(np.array([0.0]), np.array([1]), np.array([-1]), 3)
    assert feedback.shift_[1] < feedback.shift_[0] < 0
    assert feedback.shift_[0] == feedback.shift_[2]


@pytest.mark.parametrize(("shift", "slope"), [(0.0, 1.0), (-1.5, 1.0), (1.0, 0.5), (0.5, 1.4)])
def test_many_answers_say_what_is_true(shift: float, slope: float) -> None:
    feedback = Feedback().fit(*asked(6_000, 4, 1, shift, slope), 4)
    np.testing.assert_allclose(feedback.shift_, shift, atol=0.4)
    np.testing.assert_allclose(feedback.slope_, slope, atol=0.2)


def test_labels_nobody_was_asked_about_learn_from_the_others() -> None:
    x, label, verdict = asked(400, 10, 2, shift=-1.0)
    feedback = Feedback().fit(x, label, verdict, 20)
    assert feedback.shift_[10:] == pytest.approx(feedback.shift_[15])
    assert -1.2 < feedback.shift_[15] < -0.3


def test_a_label_that_differs_is_mended_alone() -> None:
    x, label, verdict = asked(1_000, 10, 3)
    verdict[label == 7] = -1
    feedback = Feedback().fit(x, label, verdict, 10)
    assert feedback.shift_[7] < -1.5
    assert np.abs(np.delete(feedback.shift_, 7)).max() < 1.2


def test_which_photos_were_asked_about_does_not_matter() -> None:
    """The review queue asks near one half, where the answers are the least sure."""
    x, label, verdict = asked(6_000, 1, 4, shift=-1.0)
    near = np.abs(x) < 1
    everywhere = Feedback().fit(x, label, verdict, 1)
    queue = Feedback().fit(x[near], label[near], verdict[near], 1)
    assert queue.shift_[0] == pytest.approx(everywhere.shift_[0], abs=0.25)


@given(
    answers=st.lists(
        st.tuples(st.floats(-1e6, 1e6), st.integers(0, 4), st.sampled_from([-1, 1])), min_size=1, max_size=40
    ),
    order=st.randoms(use_true_random=False),
)
@settings(max_examples=60, deadline=None)
def test_any_answers_keep_the_order_of_photos_and_their_own_order_says_nothing(
    answers: list[tuple[float, int, int]], order: object
) -> None:
    def learned(rows: list[tuple[float, int, int]]) -> Feedback:
        x, label, verdict = (np.array(column) for column in zip(*rows, strict=True))
        return Feedback().fit(x.astype(np.float64), label, verdict, 5)

    feedback = learned(answers)
    moved = feedback.apply(np.stack([ODDS] * 5, axis=1))
    assert np.isfinite(moved).all()
    assert (np.diff(moved, axis=0) >= -1e-6).all()
    again = learned(sorted(answers))
    np.testing.assert_allclose(again.shift_, feedback.shift_, atol=1e-4)
    np.testing.assert_allclose(again.slope_, feedback.slope_, atol=1e-4)


def test_it_is_the_maximum_of_the_posterior() -> None:
    """Shared and own parts found together are no worse than any near them."""
    x, label, verdict = asked(60, 3, 5, shift=-1.0)
    learner = Feedback()
    shared, own = learner._most_likely(x, label, verdict > 0, 3)

    def loss(shared: NDArray[np.float64], own: NDArray[np.float64]) -> float:
        moved = x + shared[0] + own[label, 0] + (shared[1] + own[label, 1]) * x
        prior = (shared / [learner.shift, learner.slope]) ** 2
        priors = (own / [learner.label_shift, learner.label_slope]) ** 2
        return float(np.logaddexp(0, -verdict * moved).sum() + prior.sum() / 2 + priors.sum() / 2)

    best, chance = loss(shared, own), np.random.default_rng(6)
    for _ in range(50):
        assert loss(shared + 0.01 * chance.normal(size=2), own + 0.01 * chance.normal(size=own.shape)) > best


@pytest.mark.parametrize(
    ("x", "label", "verdict"),
    [([0.0], [3], [1]), ([0.0], [-1], [1]), ([0.0], [0], [0]), ([np.nan], [0], [1]), ([0.0, 1.0], [0], [1])],
)
def test_what_is_no_answer_is_refused(x: list[float], label: list[int], verdict: list[int]) -> None:
    with pytest.raises(ValueError, match=r"shapes|no numbers|none of|\+1 or -1"):
        Feedback().fit(np.array(x), np.array(label), np.array(verdict), 3)
