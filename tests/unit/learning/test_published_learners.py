"""The published few-shot learners in ``tests.reference`` keep what their papers claim."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from tests.reference import few_shot as published
from tests.reference.few_shot import Task


@pytest.fixture
def task() -> Task:
    """Four classes of five examples around directions that lie near their names."""
    rng = np.random.default_rng(0)
    texts = unit(rng.normal(size=(4, 16)))
    labels = np.repeat(np.arange(4), 5)
    return Task(unit(texts[labels] + 0.5 * rng.normal(size=(20, 16))), labels, texts, 20.0)


@pytest.fixture
def others(task: Task) -> np.ndarray:
    return unit(np.random.default_rng(1).normal(size=(30, 16)))


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def empty(task: Task) -> Task:
    return replace(task, features=task.features[:0], labels=task.labels[:0])


def test_without_examples_each_is_the_names_alone(task: Task, others: np.ndarray) -> None:
    names = published.zero_shot(task)(others)
    bare = empty(task)
    for learner in (published.tip_adapter, published.tip_adapter_f):
        assert np.allclose(learner(bare)(others), names)
    for learn in (published.cross_modal, published.lp_plus_plus, published.clap):
        assert np.allclose(learn(bare)(others), names)


def test_tip_adapter_without_its_cache_is_the_names_and_with_it_a_weighted_vote(task: Task, others: np.ndarray) -> None:
    names = published.zero_shot(task)(others)
    assert np.allclose(published.cached(task, task.features, 0.0, 5.5)(others), names)
    votes = (published.cached(task, task.features, 2.0, 5.5)(others) - names) / 2
    by_hand = np.zeros_like(votes)
    for row, picture in enumerate(others):
        for example, label in zip(task.features, task.labels, strict=True):
            by_hand[row, label] += np.exp(-5.5 * (1 - picture @ example))
    assert np.allclose(votes, by_hand)


def test_training_the_cache_makes_it_fit_better(task: Task) -> None:
    before = published.loss(published.tip_adapter(task), task)
    assert published.loss(published.tip_adapter_f(task, steps=200, rate=0.01), task) < before


def test_searching_takes_what_does_best_on_validation(task: Task) -> None:
    rng = np.random.default_rng(3)
    validation = replace(task, features=unit(task.features + 0.3 * rng.normal(size=task.features.shape)))
    for learner in (published.tip_adapter, published.tuned_regression):
        assert published.accuracy(learner(task, validation), validation) >= published.accuracy(
            learner(task), validation
        )


def test_the_regression_is_scikit_learns(task: Task, others: np.ndarray) -> None:
    linear_model = pytest.importorskip("sklearn.linear_model")
    theirs = linear_model.LogisticRegression(C=0.316, max_iter=1000, tol=1e-3).fit(task.features, task.labels)
    assert np.allclose(published.tuned_regression(task)(others), theirs.decision_function(others), atol=1e-6)


def test_the_loss_of_lp_never_rises_for_its_steps_are_below_the_curvature(task: Task) -> None:
    now, losses = published.lp_start(task), []
    visual, blend = published.lp_bounds(task)
    for _ in range(40):
        losses.append(published.loss(lambda rows, at=now: at.scores(rows, task.texts), task))
        now = replace(now, visual=now.visual - published.lp_slopes(task, now)[0] / visual)
        now = replace(now, blend=now.blend - published.lp_slopes(task, now)[1] / blend)
    assert all(b <= a + 1e-12 for a, b in pairwise(losses))
    assert losses[-1] < losses[0]


def test_the_slopes_of_lp_and_clap_are_those_of_their_losses(task: Task) -> None:
    rng = np.random.default_rng(2)
    start = published.lp_start(task)
    for part in ("visual", "blend"):
        value = getattr(start, part)
        way = rng.normal(size=value.shape)

        def lp_loss(step: float, part: str = part, value: np.ndarray = value, way: np.ndarray = way) -> float:
            at = replace(start, **{part: value + step * way})
            return published.loss(lambda rows: at.scores(rows, task.texts), task)

        slope = published.lp_slopes(task, start)[0 if part == "visual" else 1]
        assert (lp_loss(1e-5) - lp_loss(-1e-5)) / 2e-5 == pytest.approx(float((slope * way).sum()), rel=1e-4)
    probe, held = task.texts + 0.1 * rng.normal(size=task.texts.shape), published.clap_multipliers(task)
    way = rng.normal(size=probe.shape)
    up, down = (published.clap_loss(task, probe + step * way, held) for step in (1e-5, -1e-5))
    assert (up - down) / 2e-5 == pytest.approx(float((published.clap_slope(task, probe, held) * way).sum()), rel=1e-4)


def test_clap_holds_a_class_the_more_the_better_its_name_does(task: Task) -> None:
    held = published.clap_multipliers(task)
    assert ((held > 0) & (held <= 1)).all()
    misnamed = replace(task, texts=np.roll(task.texts, 1, axis=0))
    assert published.clap_multipliers(misnamed).mean() < held.mean()


def test_cross_modal_learns_from_names_as_from_examples(task: Task) -> None:
    learned = published.cross_modal(task)
    assert published.accuracy(learned, task) >= published.accuracy(published.zero_shot(task), task)
    assert published.accuracy(learned, replace(task, features=task.texts, labels=np.arange(4))) == 1.0


def test_all_learn_classes_that_the_names_confuse(task: Task) -> None:
    misnamed = replace(task, texts=unit(np.random.default_rng(5).normal(size=task.texts.shape)), scale=2.0)
    for learn in (published.tip_adapter_f, published.lp_plus_plus, published.nearest_mean):
        assert published.accuracy(learn(misnamed), misnamed) > 0.8, learn.__name__
    longer = published.cross_modal(misnamed, steps=6000, rate=0.01)
    assert published.accuracy(longer, misnamed) > 0.8
