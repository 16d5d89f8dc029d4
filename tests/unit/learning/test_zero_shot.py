"""Labels by words alone: the contract, Bayes' rule behind the certainty, and libraries of every size."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clip_desktop.learning.zero_shot import ZeroShot, certainty_of, label_vectors

FloatArray = NDArray[np.float32]
DIM = 16


def unit(rows: NDArray[np.floating]) -> FloatArray:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


def some(n: int, seed: int) -> FloatArray:
    return unit(np.random.default_rng(seed).normal(size=(n, DIM)))


PHOTOS, LABELS, BACKGROUND = some(400, 1), some(5, 2), some(30, 3)


def test_a_label_is_the_direction_its_prompts_share() -> None:
    prompts = [some(1, 4), some(3, 5)]
    vectors = label_vectors(prompts)
    np.testing.assert_allclose(vectors[0], prompts[0][0], atol=1e-6)
    np.testing.assert_allclose(vectors[1], unit(prompts[1].mean(axis=0)), atol=1e-6)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_prompts_that_cancel_are_no_error() -> None:
    vectors = label_vectors([np.vstack([PHOTOS[:1], -PHOTOS[:1]])])
    assert np.isfinite(vectors).all()


@pytest.mark.parametrize("prompts", [[some(1, 4), some(0, 4)], [some(1, 4) * np.nan]], ids=["none", "nan"])
def test_a_label_without_words_or_numbers_is_refused(prompts: list[FloatArray]) -> None:
    with pytest.raises(ValueError, match="prompt"):
        label_vectors(prompts)


def test_fit_gives_back_the_learner_forgets_and_leaves_its_data_alone() -> None:
    learner = ZeroShot(prevalence=0.1, separation=3.0)
    given = PHOTOS.copy(), LABELS.copy(), BACKGROUND.copy()
    assert learner.fit(some(50, 9), LABELS[:2]) is learner
    learner.fit(*given)
    assert (learner.prevalence, learner.separation) == (0.1, 3.0)
    for array, before in zip(given, (PHOTOS, LABELS, BACKGROUND), strict=True):
        np.testing.assert_array_equal(array, before)
    fresh = ZeroShot(prevalence=0.1, separation=3.0).fit(PHOTOS, LABELS, BACKGROUND)
    np.testing.assert_array_equal(learner.predict_proba(PHOTOS), fresh.predict_proba(PHOTOS))
    given[1][:] = 0  # what was learned is the learner's own
    np.testing.assert_array_equal(learner.predict_proba(PHOTOS), fresh.predict_proba(PHOTOS))


@pytest.mark.parametrize(
    ("photos", "labels", "background"),
    [
        (PHOTOS[0], LABELS, None),
        (PHOTOS, LABELS[0], None),
        (PHOTOS, LABELS[:, :4], None),
        (PHOTOS, LABELS, BACKGROUND[0]),
        (PHOTOS, LABELS, BACKGROUND[:, :4]),
        (PHOTOS * np.nan, LABELS, None),
        (PHOTOS, LABELS * np.inf, None),
        (PHOTOS, LABELS, BACKGROUND * np.nan),
    ],
)
def test_what_cannot_be_learned_from_is_refused(
    photos: FloatArray, labels: FloatArray, background: FloatArray | None
) -> None:
    with pytest.raises(ValueError, match=r"shapes|no numbers"):
        ZeroShot().fit(photos, labels, background)


def test_certainty_is_bayes_rule_for_two_normals_a_separation_apart() -> None:
    """The density of photos with the label over that of all, at their shares of the library."""
    learner = ZeroShot(prevalence=0.1, separation=1.5).fit(PHOTOS, LABELS)
    z = (PHOTOS @ LABELS.T - learner.centre_) / learner.spread_
    with_label = learner.prevalence_ * np.exp(-((z - 1.5) ** 2) / 2)
    without = (1 - learner.prevalence_) * np.exp(-(z**2) / 2)
    np.testing.assert_allclose(learner.predict_proba(PHOTOS), with_label / (with_label + without), rtol=1e-3)


def test_the_background_says_how_far_scores_that_mean_nothing_reach() -> None:
    """Where chance scores have a long tail, the same score is less sure than where they are normal."""
    tail = np.random.default_rng(8).standard_t(3, size=(40, DIM)) ** 3
    with_tail = ZeroShot().fit(PHOTOS, LABELS, unit(tail))
    spiky = unit(PHOTOS**5)
    assert ZeroShot().fit(spiky, LABELS, unit(BACKGROUND**5)).tilt_ > 1.2 * with_tail.tilt_
    assert ZeroShot().fit(PHOTOS, LABELS).tilt_ == pytest.approx(math.exp(1.15**2 / 2))


def test_how_common_a_label_is_is_learned_from_the_photos() -> None:
    noise = (np.random.default_rng(4).normal(size=(4_000, 300)) / math.sqrt(300)).astype(np.float32)
    label = np.eye(300, dtype=np.float32)[:1]
    learned = []
    for share in (0.0, 0.1, 0.3):
        photos = noise.copy()
        photos[: round(4_000 * share), 0] += np.float32(4 / math.sqrt(300))
        learner = ZeroShot().fit(photos, label)
        learned.append(float(learner.prevalence_[0]))
        assert learner.predict_proba(photos).mean() == pytest.approx(learned[-1], rel=0.25)
    assert learned[0] < 0.025
    assert learned[1:] == pytest.approx([0.1, 0.3], abs=0.1)


def test_a_contrast_takes_only_what_it_fits_better() -> None:
    wolf, dog = LABELS[:1], unit(LABELS[:1] + 0.6 * LABELS[1:2])
    alone = ZeroShot().fit(PHOTOS, LABELS, BACKGROUND)
    none = [np.empty((0, DIM), np.float32)] * (len(LABELS) - 1)
    learner = ZeroShot().fit(PHOTOS, LABELS, BACKGROUND, [dog, *none])
    before, after = alone.decision_function(PHOTOS), learner.decision_function(PHOTOS)
    assert after.shape == before.shape
    assert (after <= before + 1e-5).all()
    np.testing.assert_allclose(after[:, 1:], before[:, 1:], atol=1e-5)
    lost = [float(alone.decision_function(at)[0, 0] - learner.decision_function(at)[0, 0]) for at in (wolf, dog)]
    assert lost[1] > lost[0] > 0
    with pytest.raises(ValueError, match="contrasts of 1"):
        ZeroShot().fit(PHOTOS, LABELS, BACKGROUND, [dog])


def test_certainties_are_those_of_the_log_odds() -> None:
    learner = ZeroShot().fit(PHOTOS, LABELS, BACKGROUND)
    odds = learner.decision_function(PHOTOS).astype(np.float64)
    np.testing.assert_allclose(learner.predict_proba(PHOTOS), 1 / (1 + np.exp(-odds)), rtol=1e-4)
    np.testing.assert_allclose(
        certainty_of(np.array([-1e30, 1e30], np.float32)), np.array([0, 1], np.float32), atol=1e-9
    )


def test_an_ordinary_photo_is_less_likely_than_the_prevalence() -> None:
    learner = ZeroShot(prevalence=0.02).fit(PHOTOS, LABELS)
    ordinary = np.abs(PHOTOS @ LABELS.T - learner.centre_) < 1e-3
    at_the_middle = learner.predict_proba(PHOTOS)[ordinary]
    assert len(at_the_middle)
    assert (at_the_middle < 0.02).all()


def test_labels_are_told_apart_by_what_is_ordinary_for_each() -> None:
    """A label that every photo of a library is near to, as "person" in an album of weddings, is not on every photo."""
    everywhere = unit(PHOTOS + 2 * LABELS[0])
    probabilities = ZeroShot().fit(everywhere, LABELS).predict_proba(everywhere)
    assert (probabilities[:, 0] > 0.5).mean() < 0.1


def test_without_photos_the_spread_is_that_of_chance() -> None:
    learner = ZeroShot().fit(PHOTOS[:0], LABELS, BACKGROUND)
    np.testing.assert_array_equal(learner.centre_, 0)
    np.testing.assert_allclose(learner.spread_, 1 / math.sqrt(DIM))
    own = learner.predict_proba(LABELS)
    assert (own.argmax(axis=1) == np.arange(len(LABELS))).all()
    assert own.diagonal().min() > 0.5


def test_in_a_small_library_words_about_anything_say_what_is_ordinary() -> None:
    """Here every text is near to every photo: without the background a few photos would all get every label."""
    common = some(1, 6)[0]
    photos, labels, background = (unit(rows / 3 + common) for rows in (some(3, 7), LABELS, BACKGROUND))
    alone = ZeroShot().fit(photos[:1], labels).predict_proba(photos)
    informed = ZeroShot().fit(photos[:1], labels, background).predict_proba(photos)
    assert alone.min() > 0.3
    assert informed.max() < 0.1


def test_many_photos_outweigh_the_background() -> None:
    shifted = unit(BACKGROUND + 3)
    plain, informed = ZeroShot().fit(PHOTOS, LABELS), ZeroShot().fit(PHOTOS, LABELS, shifted)
    few, few_informed = ZeroShot().fit(PHOTOS[:10], LABELS), ZeroShot().fit(PHOTOS[:10], LABELS, shifted)
    assert np.abs(informed.centre_ - plain.centre_).max() < np.abs(few_informed.centre_ - few.centre_).max() / 4


def test_identical_photos_are_no_division_by_zero() -> None:
    same = np.repeat(PHOTOS[:1], 5_000, axis=0)
    probabilities = ZeroShot().fit(same, LABELS).predict_proba(PHOTOS)
    assert np.isfinite(probabilities).all()
    assert ZeroShot().fit(same, LABELS).predict_proba(same).max() < 0.5, "what all have says nothing of one"


@given(order=st.permutations(range(30)))
@settings(max_examples=30, deadline=None)
def test_the_order_of_photos_says_nothing(order: list[int]) -> None:
    one = ZeroShot().fit(PHOTOS[:30], LABELS, BACKGROUND).predict_proba(PHOTOS[:30])
    other = ZeroShot().fit(PHOTOS[order], LABELS, BACKGROUND).predict_proba(PHOTOS[order])
    np.testing.assert_allclose(other, one[order], atol=1e-5)


def test_one_label_knows_nothing_of_the_others() -> None:
    """Multi-label: a photo may carry none or several, so a vocabulary can grow without moving what is there."""
    alone = ZeroShot().fit(PHOTOS, LABELS[:1], BACKGROUND).predict_proba(PHOTOS)
    together = ZeroShot().fit(PHOTOS, LABELS, BACKGROUND).predict_proba(PHOTOS)
    np.testing.assert_allclose(together[:, :1], alone, atol=1e-5)


@pytest.mark.parametrize("n", [0, 1, 8_192, 8_193])
def test_photos_are_scored_in_blocks_without_a_seam(n: int) -> None:
    photos = np.resize(PHOTOS, (n, DIM))
    learner = ZeroShot().fit(PHOTOS, LABELS)
    expected = learner.predict_proba(PHOTOS)
    np.testing.assert_allclose(learner.predict_proba(photos), expected[np.arange(n) % len(PHOTOS)], atol=1e-5)


def test_a_higher_score_is_never_less_certain() -> None:
    learner = ZeroShot().fit(PHOTOS, LABELS)
    scores, certain = PHOTOS @ LABELS[0], learner.predict_proba(PHOTOS)[:, 0]
    assert (np.diff(certain[np.argsort(scores)]) >= -1e-6).all()
