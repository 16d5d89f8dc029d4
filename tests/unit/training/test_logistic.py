"""The linear probe finds the one minimum, also where scikit-learn looks for it."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.training.evaluation import unit
from clip_desktop.training.logistic import PENALTIES, LogisticRegression, best_penalty, stratified


def material(n: int = 120, dim: int = 10, classes: int = 4, spread: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(3)
    y = np.arange(n) % classes
    centres = chance.standard_normal((classes, dim))
    return unit((centres[y] + spread * chance.standard_normal((n, dim))).astype(np.float32)), y


@pytest.mark.parametrize("penalty", [1e-6, 1e-3, 1e-1])
def test_at_the_minimum_there_is_no_slope(penalty: float) -> None:
    x, y = material()
    probe = LogisticRegression(penalty=penalty).fit(x, y)
    scores = probe.decision_function(x)
    p = np.exp(scores - scores.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    slope = (p - np.eye(4)[y]).T @ x / len(x) + penalty * probe.coef_
    assert np.abs(slope).max() < 1e-6
    assert np.abs((p - np.eye(4)[y]).mean(0)).max() < 1e-6, "the intercepts go free"


@pytest.mark.parametrize("penalty", [1e-4, 1e-2])
def test_it_is_scikit_learns_minimum(penalty: float) -> None:
    linear_model = pytest.importorskip("sklearn.linear_model", reason="scikit-learn comes with the demo extra")
    x, y = material()
    theirs = linear_model.LogisticRegression(C=1 / (penalty * len(x)), tol=1e-9, max_iter=5000).fit(x, y)
    ours = LogisticRegression(penalty=penalty).fit(x, y)
    np.testing.assert_allclose(ours.coef_, theirs.coef_, atol=2e-3 * np.abs(theirs.coef_).max())
    assert np.array_equal(ours.predict(x), theirs.predict(x))


def test_classes_that_can_be_told_apart_are() -> None:
    x, y = material(spread=0.1)
    assert (LogisticRegression(penalty=1e-7).fit(x[:80], y[:80]).predict(x[80:]) == y[80:]).all()


def test_the_penalty_is_chosen_by_pictures_not_learned_from() -> None:
    x, y = material(spread=1.6)
    chosen = best_penalty(x[:40], y[:40], x[40:], y[40:], 4)
    right = {p: (LogisticRegression(penalty=p).fit(x[:40], y[:40]).predict(x[40:]) == y[40:]).mean() for p in PENALTIES}
    assert right[chosen] == max(right.values())


def test_a_class_without_examples_is_never_found() -> None:
    x, y = material(classes=3)
    probe = LogisticRegression().fit(x, y, classes=5)
    assert probe.coef_.shape == (5, 10)
    assert set(probe.predict(x)) <= {0, 1, 2}


def test_wrong_material_is_refused() -> None:
    x, y = material()
    with pytest.raises(ValueError, match="features"):
        LogisticRegression().fit(x, y[:-1])
    with pytest.raises(ValueError, match="no numbers"):
        LogisticRegression().fit(np.full_like(x, np.nan), y)
    with pytest.raises(ValueError, match="penalty"):
        LogisticRegression(penalty=0).fit(x, y)


def test_every_class_is_learned_from_and_judged() -> None:
    labels = [0] * 10 + [1] * 4 + [2]
    learn, judge = stratified(labels, 3, 0)
    assert [sum(labels[row] == n for row in learn) for n in range(3)] == [3, 3, 1]
    assert sorted([*learn, *judge]) == list(range(15))
    assert len(stratified(labels, 0.5, 0)[0]) == 5 + 2 + 1
    assert np.array_equal(stratified(labels, 3, 0)[0], learn)
    learn, judge = stratified(labels, 100, 0)
    assert [sum(labels[row] == n for row in judge) for n in range(3)] == [1, 1, 0]
