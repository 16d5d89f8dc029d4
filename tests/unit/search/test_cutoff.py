"""Where an answer ends."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.search.cutoff import relevance


def _scores(photos: int, fitting: int, lift: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    scores = chance.normal(0.02, 0.07, photos).astype(np.float32)
    scores[:fitting] += 0.07 * lift
    return scores, chance.normal(0.02, 0.07, 1000).astype(np.float32)


@pytest.mark.parametrize(("photos", "fitting"), [(2000, 40), (2000, 5), (300, 12), (60, 3)])
def test_what_stands_out_is_found_and_little_else(photos: int, fitting: int) -> None:
    scores, null = _scores(photos, fitting, 6.0)
    cutoff = relevance(scores, null)
    relevant = cutoff.probabilities >= 0.5
    assert relevant[:fitting].mean() >= 0.9
    assert relevant[fitting:].sum() <= max(2, 0.01 * photos)
    assert cutoff.relevant == relevant.sum()


@pytest.mark.parametrize("seed", range(5))
def test_a_query_for_what_is_not_there_finds_next_to_nothing(seed: int) -> None:
    scores, null = _scores(1000, 0, 0.0, seed)
    assert relevance(scores, null).relevant <= 5


def test_one_photo_and_none() -> None:
    empty = np.empty(0, np.float32)
    assert relevance(empty, empty).relevant == 0
    alone = relevance(np.array([0.3], np.float32), empty)
    assert alone.probabilities.shape == (1,)
    assert np.isfinite(alone.probabilities).all()


def test_the_null_tells_a_small_library_what_is_ordinary() -> None:
    null = np.random.default_rng(0).normal(0, 0.05, 500).astype(np.float32)
    three = np.array([0.4, 0.42, 0.01], np.float32)
    assert relevance(three, null).probabilities[2] < 0.5


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=60), st.randoms())
def test_better_scores_are_never_less_likely_and_order_does_not_matter(values: list[float], random: object) -> None:
    scores = np.array(values, np.float32)
    null = np.linspace(-0.1, 0.1, 50, dtype=np.float32)
    probabilities = relevance(scores, null).probabilities
    order = np.argsort(scores, kind="stable")
    assert (np.diff(probabilities[order]) >= -1e-6).all()
    shuffled = np.random.default_rng(0).permutation(len(scores))
    np.testing.assert_allclose(relevance(scores[shuffled], null).probabilities, probabilities[shuffled], atol=1e-6)
