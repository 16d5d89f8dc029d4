"""What an album is worth: estimates follow the answers, and their intervals hold what is true."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from clip_desktop.learning.album_estimate import Estimate, precision_of, shift_odds

NOTHING = shift_odds(np.empty(0), np.empty(0, np.bool_))


def answers(certainty: float, yes: int, no: int) -> NDArray[np.float64]:
    """What so many answers on photos of one certainty say."""
    return shift_odds(np.full(yes + no, certainty), np.arange(yes + no) < yes)


def test_without_answers_the_certainties_are_believed_with_doubt() -> None:
    found = precision_of(np.full(20, 0.8), 0, NOTHING)
    assert found.value == pytest.approx(0.75, abs=0.06)
    assert found.high - found.low > 0.5


def test_answers_move_the_estimate_and_narrow_the_interval() -> None:
    photos = np.full(50, 0.7)
    good, bad = (precision_of(photos, 0, answers(0.7, yes, 12 - yes)) for yes in (12, 2))
    assert good.value > 0.85 > 0.35 > bad.value
    assert good.high - good.low < 0.4
    assert bad.high - bad.low < 0.65


def test_answers_chosen_for_their_doubt_say_no_more_than_they_should() -> None:
    """Half of those asked at one half were wrong, as was to be expected: nothing is said against the sure ones."""
    sure = precision_of(np.full(200, 0.95), 0, answers(0.5, 20, 20))
    assert sure.value == pytest.approx(0.945, abs=0.01)


def test_accepted_photos_are_right() -> None:
    assert precision_of(np.empty(0), 3, NOTHING) == Estimate(1.0, 1.0, 1.0)
    few, many = (precision_of(np.full(10, 0.5), right, NOTHING) for right in (0, 30))
    assert many.value == pytest.approx((30 + 10 * few.value) / 40)
    assert many.low >= 0.75
    with pytest.raises(ValueError, match="empty"):
        precision_of(np.empty(0), 0, NOTHING)


def test_intervals_hold_the_truth_where_the_certainties_are_off() -> None:
    chance, held = np.random.default_rng(0), 0
    for _ in range(200):
        shift = chance.normal(0, 1.5)
        odds = chance.normal(0, 1.5, 60)
        belongs = chance.random(60) < 1 / (1 + np.exp(-odds - shift))
        certainty = 1 / (1 + np.exp(-odds))
        asked = np.argsort(np.abs(odds))[:10]  # the doubtful ones, as the strip asks
        rest = np.setdiff1d(np.flatnonzero(odds > 0), asked)
        told = precision_of(certainty[rest], 0, shift_odds(certainty[asked], belongs[asked]))
        held += told.low - 1e-9 <= belongs[rest].mean() <= told.high + 1e-9
    assert held >= 180, "in 95 of 100 cases, less luck"
