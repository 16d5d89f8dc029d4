"""How much words count beside examples: more where they fit, nothing where they do not."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.learning.agreement import Agreement, Exact, agreement

DIM = 64


def unit(rows: Exact) -> Exact:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True))


def seen(n: int, *, coherence: float = 0.35, fit: float = 0.2, seed: int = 0) -> Agreement:
    """Of n photos whose cosines to each other and to the words have these means."""
    chance = np.random.default_rng(seed)
    basis = np.linalg.qr(chance.normal(size=(DIM, n + 2)))[0].T  # orthogonal: noise, centre, and the words' own part
    rows = np.sqrt(coherence) * basis[n] + np.sqrt(1 - coherence) * basis[:n]
    near = fit / np.sqrt(coherence)
    words = near * basis[n] + np.sqrt(1 - near**2) * basis[n + 1]
    return agreement(rows, words, np.empty((0, DIM)))


def test_many_examples_say_themselves_what_they_are_like() -> None:
    found = seen(40, coherence=0.6, fit=0.3)
    assert found.coherence == pytest.approx(0.6, abs=0.02)
    assert found.support == pytest.approx(0.3, abs=0.01)
    one = seen(1, coherence=0.6, fit=0.3)
    assert one.coherence == pytest.approx(0.35), "one photo says nothing of how alike the next is"


@pytest.mark.parametrize("n", [1, 2, 4, 8, 16])
def test_the_better_words_fit_the_more_they_count(n: int) -> None:
    words = [seen(n, fit=fit).words for fit in (0.0, 0.1, 0.2, 0.3)]
    assert words == sorted(words)
    assert words[0] < words[-1] / 2


@pytest.mark.parametrize("n", [2, 4, 8, 16])
def test_the_more_alike_examples_are_the_less_words_count(n: int) -> None:
    words = [seen(n, coherence=coherence).words for coherence in (0.2, 0.4, 0.6, 0.8)]
    assert words == sorted(words, reverse=True)


def test_nonsense_loses_its_weight_with_every_example() -> None:
    words = [seen(n, fit=0.0).words for n in (1, 2, 4, 8, 16)]
    assert words == sorted(words, reverse=True)
    assert words[-1] < 0.2


def test_words_against_the_examples_and_no_words_count_for_nothing() -> None:
    assert seen(8, fit=-0.3).words == 0
    rows = unit(np.random.default_rng(0).normal(size=(3, DIM)))
    assert agreement(rows, np.zeros(DIM), rows[:0]).words == 0


def test_what_all_photos_share_supports_nothing() -> None:
    """Words near to everything fit the examples no better than the others."""
    chance = np.random.default_rng(0)
    haze = unit(chance.normal(size=DIM))
    rows, others = unit(chance.normal(size=(12, DIM)) / 8 + haze), unit(chance.normal(size=(400, DIM)) / 8 + haze)
    found = agreement(rows, haze, others)
    assert found.support < 0.06
    assert found.coherence < 0.1
    assert agreement(rows, haze, others[:0]).support > 0.6


def test_a_burst_counts_once() -> None:
    rows = unit(np.random.default_rng(1).normal(size=(3, DIM)) + 1)
    words, none = unit(np.ones(DIM)), np.empty((0, DIM))
    once, burst = agreement(rows, words, none), agreement(np.repeat(rows, [1, 9, 1], axis=0), words, none)
    assert (burst.coherence, burst.support, burst.words) == pytest.approx((once.coherence, once.support, once.words))
    assert burst.shares.sum() == pytest.approx(3)
    same = agreement(np.repeat(rows[:1], 20, axis=0), words, none)
    assert same.coherence == pytest.approx(agreement(rows[:1], words, none).coherence), "no two photos to compare"


@pytest.mark.parametrize(("coherence", "fit"), [(0.05, 0.2), (0.999, 0.9), (0.3, 0.5)])
def test_weights_stay_within_bounds(coherence: float, fit: float) -> None:
    found = seen(16, coherence=coherence, fit=fit)
    assert 0 <= found.words <= 8
