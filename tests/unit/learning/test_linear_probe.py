"""The linear probe: the contract of an estimator, the mathematics of its fit, and examples that are hard on it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clip_desktop.learning.linear_probe import LinearProbe

FloatArray = NDArray[np.float32]
DIM = 12


def unit(rows: NDArray[np.floating]) -> FloatArray:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


def some(n: int, seed: int, towards: FloatArray | None = None) -> FloatArray:
    """Unit rows (n, DIM), all around or about a direction."""
    noise = np.random.default_rng(seed).normal(size=(n, DIM))
    return unit(noise if towards is None else noise / 4 + 3 * towards)


WORDS = some(1, 1)[0]
MEMBERS, OTHERS = some(20, 2, towards=WORDS), some(60, 3)


def learned(probe: LinearProbe) -> tuple[bytes, float]:
    return probe.coef_.tobytes(), probe.intercept_


def logit(share: float) -> float:
    return math.log(share / (1 - share))


class TestContract:
    def test_fit_gives_back_the_probe_and_leaves_its_parameters_and_its_data_alone(self) -> None:
        probe = LinearProbe(penalty=0.3, background_weight=2.0, prevalence=0.2, text_scale=5.0)
        given = np.vstack([MEMBERS[:3], OTHERS[:2]]), np.array([1, 1, 1, -1, -1]), WORDS.copy(), OTHERS[5:].copy()
        before = [array.copy() for array in given]
        assert probe.fit(*given) is probe
        assert (probe.penalty, probe.background_weight, probe.prevalence, probe.text_scale) == (0.3, 2.0, 0.2, 5.0)
        for array, kept in zip(given, before, strict=True):
            np.testing.assert_array_equal(array, kept)
        assert (probe.coef_.dtype, probe.coef_.shape) == (np.float32, (DIM,))
        assert (probe.predict_proba(OTHERS).dtype, probe.predict_proba(OTHERS).shape) == (np.float32, (60,))
        assert probe.predict_proba(OTHERS[:0]).shape == (0,)

    def test_a_second_fit_forgets_the_first(self) -> None:
        again = LinearProbe().fit(OTHERS[:4], np.array([1, 1, -1, -1]), OTHERS[9], OTHERS[20:])
        again.fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS)
        assert learned(again) == learned(LinearProbe().fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS))

    def test_a_fit_that_is_refused_leaves_what_was_learned(self) -> None:
        probe = LinearProbe().fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS)
        before = learned(probe)
        with pytest.raises(ValueError, match="verdicts"):
            probe.fit(MEMBERS, np.array([1]))
        assert learned(probe) == before

    def test_what_was_kept_of_a_probe_is_the_probe(self) -> None:
        probe = LinearProbe().fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS)
        again = LinearProbe.restored(probe.coef_, probe.intercept_)
        np.testing.assert_array_equal(again.predict_proba(OTHERS), probe.predict_proba(OTHERS))

    def test_certainty_and_log_odds_say_the_same(self) -> None:
        probe = LinearProbe().fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS)
        odds = probe.decision_function(OTHERS).astype(np.float64)
        np.testing.assert_allclose(odds, OTHERS @ probe.coef_ + probe.intercept_, atol=1e-5)
        np.testing.assert_allclose(probe.predict_proba(OTHERS), 1 / (1 + np.exp(-odds)), rtol=1e-5)

    @pytest.mark.parametrize(
        ("rows", "verdicts", "options", "says"),
        [
            (MEMBERS[0], [1], {}, "examples of shape"),
            (MEMBERS[:2], [1], {}, "verdicts of shape"),
            (MEMBERS[:2], [[1], [1]], {}, "verdicts of shape"),
            (MEMBERS[:2], [1, 0], {}, r"\+1 or -1"),
            (MEMBERS[:2], [1, 2], {}, r"\+1 or -1"),
            (MEMBERS[:2] * np.nan, [1, 1], {}, "no numbers"),
            (MEMBERS[:2], [1, 1], {"prior": WORDS[:5]}, "vectors of shape"),
            (MEMBERS[:2], [1, 1], {"prior": WORDS * np.inf}, "no numbers"),
            (MEMBERS[:2], [1, 1], {"background": OTHERS[:, :5]}, "vectors of shape"),
            (MEMBERS[:2], [1, 1], {"background": OTHERS[0]}, "vectors of shape"),
            (MEMBERS[:2], [1, 1], {"background": OTHERS * np.nan}, "no numbers"),
            (MEMBERS[:0], [], {}, "nothing to learn from"),
            (MEMBERS[:0], [], {"background": OTHERS}, "nothing to learn from"),
        ],
    )
    def test_what_cannot_be_learned_from_is_refused(
        self, rows: FloatArray, verdicts: list[Any], options: dict[str, FloatArray], says: str
    ) -> None:
        with pytest.raises(ValueError, match=says):
            LinearProbe().fit(rows, np.array(verdicts, np.int64), **options)


class TestMathematics:
    def test_without_examples_the_words_alone_decide(self) -> None:
        probe = LinearProbe(prevalence=0.1, text_scale=6.0).fit(OTHERS[:0], np.array([], np.int64), WORDS)
        np.testing.assert_allclose(probe.coef_, 6 * WORDS, rtol=1e-6)
        assert probe.intercept_ == pytest.approx(logit(0.1))
        np.testing.assert_array_equal(np.argsort(probe.predict_proba(OTHERS)), np.argsort(OTHERS @ (6 * WORDS)))

    def test_the_prevalence_moves_the_log_odds_of_all_by_its_own(self) -> None:
        fits = [
            LinearProbe(prevalence=share).fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS) for share in (0.5, 0.05)
        ]
        np.testing.assert_array_equal(fits[0].coef_, fits[1].coef_)
        assert fits[1].intercept_ - fits[0].intercept_ == pytest.approx(logit(0.05))

    @given(order=st.permutations(range(8)), others=st.permutations(range(12)))
    @settings(max_examples=40, deadline=None)
    def test_the_order_of_the_examples_says_nothing(self, order: list[int], others: list[int]) -> None:
        rows, signs = np.vstack([MEMBERS[:4], OTHERS[:4]]), np.array([1, 1, 1, -1, -1, -1, 1, -1])
        background = OTHERS[20:32]
        one = LinearProbe().fit(rows, signs, WORDS, background)
        other = LinearProbe().fit(rows[order], signs[order], WORDS, background[others])
        np.testing.assert_allclose(other.coef_, one.coef_, atol=1e-5)
        assert other.intercept_ == pytest.approx(one.intercept_, abs=1e-6)

    def test_the_same_twice_is_the_same_bit_for_bit(self) -> None:
        first, second = (LinearProbe().fit(MEMBERS[:3], np.array([1, 1, -1]), WORDS, OTHERS) for _ in range(2))
        assert learned(first) == learned(second)

    def test_turning_the_space_turns_the_probe(self) -> None:
        """Only angles between vectors count: no axis of a model's space is special."""
        turn = np.linalg.qr(np.random.default_rng(5).normal(size=(DIM, DIM)))[0].astype(np.float32)
        rows, signs = np.vstack([MEMBERS[:3], OTHERS[:2]]), np.array([1, 1, 1, -1, -1])
        straight = LinearProbe().fit(rows, signs, WORDS, OTHERS[2:])
        turned = LinearProbe().fit(rows @ turn, signs, WORDS @ turn, OTHERS[2:] @ turn)
        np.testing.assert_allclose(
            turned.predict_proba(MEMBERS @ turn), straight.predict_proba(MEMBERS), rtol=1e-3, atol=1e-5
        )


class TestHardExamples:
    def test_one_accepted_photo_without_words_ranks_by_likeness_to_it(self) -> None:
        probe = LinearProbe().fit(MEMBERS[:1], np.array([1]))
        np.testing.assert_array_equal(np.argsort(probe.decision_function(OTHERS)), np.argsort(OTHERS @ MEMBERS[0]))

    def test_one_accepted_photo_raises_what_is_like_it(self) -> None:
        words_alone = LinearProbe().fit(OTHERS[:0], np.array([], np.int64), WORDS, OTHERS[5:])
        far = some(1, 33)[0]  # accepted although the words say nothing of it
        probe = LinearProbe().fit(far[None], np.array([1]), WORDS, OTHERS[5:])
        assert probe.decision_function(far[None])[0] > words_alone.decision_function(far[None])[0] + 1
        assert probe.decision_function(MEMBERS).mean() > probe.decision_function(OTHERS[:5]).mean() + 1, (
            "the words count"
        )

    def test_rejected_photos_alone_lower_what_is_like_them_and_not_the_rest(self) -> None:
        words_alone = LinearProbe().fit(OTHERS[:0], np.array([], np.int64), WORDS)
        probe = LinearProbe().fit(MEMBERS[:2], np.array([-1, -1]), WORDS)
        assert (probe.decision_function(MEMBERS[:2]) < words_alone.decision_function(MEMBERS[:2]) - 1).all()
        unlike = unit(np.eye(DIM) - np.outer(np.eye(DIM) @ WORDS, WORDS))
        unlike = unit(unlike - np.outer(unlike @ unit(MEMBERS[:2].sum(0)), unit(MEMBERS[:2].sum(0))))
        moved = probe.decision_function(unlike) - words_alone.decision_function(unlike)
        assert np.abs(moved).mean() < 1

    def test_accepted_photos_alone_do_not_make_everything_belong(self) -> None:
        """Without anything that does not belong, the likelihood alone would raise the intercept without end."""
        probe = LinearProbe(penalty=1e-3).fit(MEMBERS[:4], np.ones(4, np.int64), WORDS)
        assert probe.predict_proba(-MEMBERS).max() < 0.05
        assert probe.intercept_ == pytest.approx(logit(0.05), abs=1e-3)

    @pytest.mark.parametrize("copies", [1, 7])
    def test_the_same_photo_on_both_sides_is_as_sure_as_before(self, copies: int) -> None:
        """Contradictions cancel: the words and the other photos are all that is left to tell of it."""
        same = np.repeat(MEMBERS[:1], 2 * copies, axis=0)
        probe = LinearProbe(prevalence=0.5, text_scale=0.0).fit(same, np.array([1, -1] * copies))
        np.testing.assert_allclose(probe.predict_proba(np.vstack([MEMBERS, OTHERS])), 0.5, atol=1e-6)

    def test_repeating_all_accepted_photos_changes_nothing(self) -> None:
        """A burst of one moment counts as its class, which weighs the same however many there are."""
        once = LinearProbe().fit(MEMBERS[:2], np.array([1, 1]), WORDS, OTHERS)
        often = LinearProbe().fit(np.repeat(MEMBERS[:2], 9, axis=0), np.ones(18, np.int64), WORDS, OTHERS)
        np.testing.assert_allclose(often.coef_, once.coef_, atol=1e-4)

    def test_verdicts_against_the_words_are_learned(self) -> None:
        """An album named for one thing and filled with another becomes that other."""
        rows, signs = np.vstack([some(6, 11, towards=-WORDS), MEMBERS[:6]]), np.array([1] * 6 + [-1] * 6)
        probe = LinearProbe().fit(rows, signs, WORDS, OTHERS)
        scores = probe.decision_function(rows)
        assert scores[:6].min() > scores[6:].max()

    def test_thousands_of_examples_in_many_dimensions_are_finite(self) -> None:
        rng = np.random.default_rng(0)
        rows = unit(rng.normal(size=(2_000, 64)))
        probe = LinearProbe(penalty=1e-6).fit(rows, np.where(rows[:, 0] > 0, 1, -1), rows[0], rows[:500])
        assert np.isfinite(probe.coef_).all()
        assert np.isfinite(probe.predict_proba(rows)).all()

    def test_more_examples_than_are_compared_with_each_other(self) -> None:
        rows = some(1_100, 4, towards=WORDS)
        probe = LinearProbe().fit(rows, np.ones(1_100, np.int64), WORDS, OTHERS)
        assert probe.predict_proba(MEMBERS).min() > probe.predict_proba(OTHERS).max()

    @pytest.mark.parametrize("n", [1, 2, 4, 8])
    def test_certainty_is_that_of_photos_not_learned_from(self, n: int) -> None:
        """An example knows itself; the line lies halfway between photos that it does not know."""
        found = []
        for seed in range(10):
            rng = np.random.default_rng(seed)
            centre = unit(rng.normal(size=64))
            members = unit(0.6 * centre + 0.8 * unit(rng.normal(size=(100, 64))))
            others = unit(rng.normal(size=(300, 64)))
            probe = LinearProbe(prevalence=0.5).fit(members[:n], np.ones(n, np.int64), None, others[:200])
            found.append([probe.decision_function(r).mean() for r in (members[:n], members[n:], others[200:])])
        learned_from, sure, unsure = np.mean(found, axis=0).tolist()
        assert sure == pytest.approx(-unsure, rel=0.15), "as far on one side of the line as the others on the other"
        assert learned_from > sure

    def test_others_in_heaps_far_apart_do_not_make_it_unsure(self) -> None:
        """A library of a few kinds only, each far from the rest, as where colours are all that is seen."""
        red, side = np.eye(DIM, dtype=np.float32)[:2]
        heaps = np.repeat(unit(np.array([-red, 0.25 * red + side])), [14, 8], axis=0)
        probe = LinearProbe().fit(red[None], np.array([1]), red, heaps)
        assert probe.predict_proba(red[None])[0] > 0.5
        assert probe.predict_proba(heaps).max() < 0.5
