"""Decay groups, the learning rate of each step, and averages of weights."""

from __future__ import annotations

from itertools import pairwise

import pytest
import torch

from clip_desktop.clip.model import DualEncoder
from clip_desktop.training.optimising import WeightAverage, decay_groups, make_optimiser, rate_at
from clip_desktop.training.recipe import Recipe
from clip_desktop.training.shapes import SHAPES


@pytest.fixture
def model() -> DualEncoder:
    return DualEncoder(SHAPES["tiny"].config("t", 600))


def test_biases_norms_and_the_temperature_do_not_decay(model: DualEncoder) -> None:
    decaying, others = decay_groups([model], 0.2)
    names = {id(parameter): name for name, parameter in model.named_parameters()}
    still = {names[id(parameter)] for parameter in others["params"]}  # type: ignore[attr-defined]
    moving = {names[id(parameter)] for parameter in decaying["params"]}  # type: ignore[attr-defined]
    assert (decaying["weight_decay"], others["weight_decay"]) == (0.2, 0.0)
    assert still | moving == set(names.values())
    assert {"log_scale", "image.norm_before.weight", "text.layers.0.up.bias", "image.class_token"} <= still
    assert {"image.patches.weight", "text.words.weight", "image_head.linear.weight"} <= moving


def test_a_step_without_gradient_shrinks_matrices_alone(model: DualEncoder) -> None:
    before = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
    for parameter in model.parameters():
        parameter.grad = torch.zeros_like(parameter)
    make_optimiser([model], Recipe(learning_rate=0.1, weight_decay=0.5)).step()
    for name, parameter in model.named_parameters():
        expected = before[name] * (0.95 if parameter.ndim > 1 else 1.0)
        torch.testing.assert_close(parameter.detach(), expected)


def test_what_is_locked_is_not_optimised(model: DualEncoder) -> None:
    model.image.requires_grad_(False)
    count = sum(len(group["params"]) for group in make_optimiser([model], Recipe()).param_groups)
    assert count == sum(1 for name, _ in model.named_parameters() if not name.startswith("image."))


def test_the_rate_rises_straight_and_falls_along_a_cosine() -> None:
    recipe = Recipe(learning_rate=1.0, warmup=0.1, final_rate=0.2)
    rates = [rate_at(step, 100, recipe) for step in range(100)]
    assert rates[:10] == pytest.approx([0.1 * n for n in range(1, 11)])
    assert rates[10] == 1.0
    assert rates[55] == pytest.approx(0.6), "half-way down"
    assert all(a > b for a, b in pairwise(rates[10:]))
    assert 0.2 < rates[99] < 0.201
    assert rate_at(0, 1, Recipe(learning_rate=1.0)) == 1.0
    assert rate_at(0, 10, Recipe(learning_rate=1.0, warmup=1.0)) == pytest.approx(0.1)


def test_an_average_follows_and_in_the_end_slowly(model: DualEncoder) -> None:
    average = WeightAverage(model, 0.5)
    with torch.no_grad():
        model.log_scale.fill_(0.0)
        average.update(model, 0)
    start = torch.tensor(1 / 0.07).log()
    assert average.model.log_scale.item() == pytest.approx(0.1 * start.item(), rel=1e-5)  # type: ignore[union-attr]
    average.update(model, 1000)
    assert average.model.log_scale.item() == pytest.approx(0.05 * start.item(), rel=1e-5)  # type: ignore[union-attr]
    assert not any(parameter.requires_grad for parameter in average.model.parameters())
