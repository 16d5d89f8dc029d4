"""Where an answer ends."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.search.cutoff import MAYBE, RELEVANT, SHARES, Ordinary, ordinary, relevance
from clip_desktop.search.ranking import CAPTION, PHRASE, WORD

SPREAD, MIDDLE = 0.07, 0.02
SHARE = SHARES[WORD]


def chance_scores(photos: int, queries: int = 136, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(MIDDLE, SPREAD, (queries, photos)).astype(np.float32)


def library_with(photos: int, fitting: int, lift: float, seed: int = 1) -> np.ndarray:
    scores = chance_scores(photos, 1, seed)[0]
    scores[:fitting] = MIDDLE + SPREAD * lift * np.linspace(0.85, 1.15, fitting)
    return scores.astype(np.float32)


@pytest.mark.parametrize(("photos", "fitting"), [(2000, 40), (2000, 5), (300, 12), (60, 3), (14, 2)])
def test_what_stands_out_is_found_and_little_else(photos: int, fitting: int) -> None:
    cutoff = relevance(library_with(photos, fitting, 7.0), ordinary(chance_scores(photos), photos), SHARE)
    relevant = cutoff.probabilities >= RELEVANT
    assert relevant[:fitting].all()
    assert relevant[fitting:].sum() <= max(1, 0.001 * photos)
    assert cutoff.relevant == relevant.sum()
    assert cutoff.maybe == ((cutoff.probabilities >= MAYBE) & ~relevant).sum()


@pytest.mark.parametrize("photos", [14, 40, 150, 1000])
def test_a_query_for_what_is_not_there_finds_nothing_nine_times_in_ten(photos: int) -> None:
    usual = ordinary(chance_scores(photos), photos)
    found = [relevance(scores, usual, SHARE).relevant > 0 for scores in chance_scores(photos, 300, seed=2)]
    assert np.mean(found) <= 0.1


def test_some_queries_of_the_bank_may_have_an_answer() -> None:
    """A quarter of the bank is about things that are there: the line must not run away to where they lie."""
    null = chance_scores(500)
    plain = ordinary(null, 500)
    null[:34, :3] = MIDDLE + 8 * SPREAD
    spoilt = ordinary(null, 500)
    assert spoilt.best == pytest.approx(plain.best, abs=0.35)
    assert relevance(library_with(500, 5, 6.0), spoilt, SHARE).relevant >= 4


def test_a_sample_says_what_is_ordinary_of_all() -> None:
    """The best of many chance scores lies higher than the best of few."""
    null = chance_scores(4000)
    whole, part = ordinary(null, 4000), ordinary(null[:, :500], 4000)
    assert part.best == pytest.approx(whole.best, abs=0.25)
    assert ordinary(null[:, :500], 500).best < part.best - 0.3


def test_a_caption_has_fewer_answers_than_a_word() -> None:
    usual = ordinary(chance_scores(800), 800)
    scores = library_with(800, 20, 6.0)
    counts = [relevance(scores, usual, SHARES[form]).relevant for form in (WORD, PHRASE, CAPTION)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 2 * counts[2] > 0


def test_a_photo_that_is_part_of_the_query_does_not_say_how_near_others_come() -> None:
    usual = Ordinary(0.0, 0.1, 3.0)
    scores = np.array([1.0, 0.5, 0.45, 0.1], np.float32)
    itself = np.array([True, False, False, False])
    assert (relevance(scores, usual, 0.6).probabilities >= RELEVANT).tolist() == [True, False, False, False]
    assert (relevance(scores, usual, 0.6, itself).probabilities >= RELEVANT).tolist() == [True, True, True, False]
    others_far = np.array([1.0, 0.2, 0.15, 0.1], np.float32)
    assert (relevance(others_far, usual, 0.6, itself).probabilities >= RELEVANT).tolist() == itself.tolist()
    assert relevance(scores[:1], usual, 0.6, itself[:1]).relevant == 1


def test_photos_asked_for_by_photos_are_themselves_no_chance() -> None:
    """Every photo of this library has some that are alike: a line above their best would find none."""
    null = chance_scores(200)
    null[:, :4] = MIDDLE + 6 * SPREAD
    null[:, 5] = np.nan
    assert ordinary(null, 200, by_likeness=True).best <= 6.2 < ordinary(null, 200).best


def test_one_photo() -> None:
    usual = ordinary(np.array([[0.1], [0.0], [-0.1]], np.float32), 1)
    assert np.isfinite([usual.middle, usual.spread, usual.best]).all()
    assert relevance(np.array([0.05], np.float32), usual, SHARE).relevant == 0
    assert relevance(np.array([0.9], np.float32), usual, SHARE).relevant == 1


def test_scores_that_are_all_the_same_are_no_answer() -> None:
    usual = ordinary(np.full((5, 3), 0.2, np.float32), 3)
    assert relevance(np.full(3, 0.2, np.float32), usual, SHARE).relevant == 0


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=60), st.sampled_from(list(SHARES.values())))
def test_better_scores_are_never_less_likely_and_order_does_not_matter(values: list[float], share: float) -> None:
    scores = np.array(values, np.float32)
    usual = ordinary(np.linspace(-0.1, 0.1, 50, dtype=np.float32).reshape(5, 10), len(scores))
    probabilities = relevance(scores, usual, share).probabilities
    assert probabilities.dtype == np.float32
    assert ((probabilities >= 0) & (probabilities <= 1)).all()
    order = np.argsort(scores, kind="stable")
    assert (np.diff(probabilities[order]) >= 0).all()
    shuffled = np.random.default_rng(0).permutation(len(scores))
    np.testing.assert_array_equal(relevance(scores[shuffled], usual, share).probabilities, probabilities[shuffled])
