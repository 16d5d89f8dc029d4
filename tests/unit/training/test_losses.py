"""Losses against NumPy oracles and their gradients, in float64; what the temperature does."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from clip_desktop.clip.model import LARGEST_SCALE, DualEncoder
from clip_desktop.training.losses import affinity_loss, contrastive_loss, sigmoid_loss
from clip_desktop.training.objective import Objective, clamp_scale
from clip_desktop.training.shapes import SHAPES
from tests.reference import losses as reference


def units(seed: int, n: int, dim: int) -> Tensor:
    rows = torch.randn(n, dim, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return torch.nn.functional.normalize(rows, dim=-1).requires_grad_()


def grad(tensor: Tensor) -> np.ndarray:
    assert tensor.grad is not None
    return tensor.grad.numpy()


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 1000), st.integers(2, 12), st.integers(1, 9), st.floats(0.5, 100))
def test_infonce_and_its_gradient_are_those_of_figure_3(seed: int, n: int, dim: int, scale: float) -> None:
    images, texts = units(seed, n, dim), units(seed + 1, n, dim)
    factor = torch.tensor(scale, dtype=torch.float64, requires_grad=True)
    loss = contrastive_loss(images, texts, factor)
    loss.backward()
    oracle = reference.info_nce(images.detach().numpy(), texts.detach().numpy(), scale)
    np.testing.assert_allclose(loss.item(), oracle.loss, rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(grad(images), oracle.images, rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(grad(texts), oracle.texts, rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(grad(factor), oracle.scale, rtol=1e-9, atol=1e-11)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 1000), st.integers(2, 12), st.floats(0.5, 30), st.floats(-12, 3))
def test_the_sigmoid_loss_and_its_gradient_are_those_of_algorithm_1(
    seed: int, n: int, scale: float, bias: float
) -> None:
    images, texts = units(seed, n, 6), units(seed + 1, n, 6)
    factor = torch.tensor(scale, dtype=torch.float64, requires_grad=True)
    added = torch.tensor(bias, dtype=torch.float64, requires_grad=True)
    loss = sigmoid_loss(images, texts, factor, added)
    loss.backward()
    oracle = reference.sigmoid(images.detach().numpy(), texts.detach().numpy(), scale, bias)
    np.testing.assert_allclose(loss.item(), oracle.loss, rtol=1e-10)
    np.testing.assert_allclose(grad(images), oracle.images, rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(grad(texts), oracle.texts, rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(grad(factor), oracle.scale, rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(grad(added), oracle.bias, rtol=1e-9, atol=1e-11)


def test_the_oracles_gradients_are_the_slopes_of_their_losses() -> None:
    """The oracle itself, against differences: it shares no line with what it judges, nor with torch."""
    images, texts = units(3, 5, 4).detach().numpy(), units(4, 5, 4).detach().numpy()
    for of in (lambda i, s: reference.info_nce(i, texts, s), lambda i, s: reference.sigmoid(i, texts, s, -2.0)):
        step = np.zeros_like(images)
        step[2, 1] = 1e-6
        slope = (of(images + step, 7.0).loss - of(images - step, 7.0).loss) / 2e-6
        assert of(images, 7.0).images[2, 1] == pytest.approx(slope, rel=1e-5)
        slope = (of(images, 7.0 + 1e-6).loss - of(images, 7.0 - 1e-6).loss) / 2e-6
        assert of(images, 7.0).scale == pytest.approx(slope, rel=1e-5)


def test_pairs_of_groups_of_their_own_are_figure_3_again() -> None:
    images, texts, scale = units(5, 6, 4), units(6, 6, 4), torch.tensor(12.0, dtype=torch.float64)
    alone = torch.tensor([4, 9, 2, 0, 7, 1])
    assert contrastive_loss(images, texts, scale, groups=alone).item() == pytest.approx(
        contrastive_loss(images, texts, scale).item(), rel=1e-12
    )
    bias = torch.tensor(-3.0, dtype=torch.float64)
    assert sigmoid_loss(images, texts, scale, bias, alone).item() == pytest.approx(
        sigmoid_loss(images, texts, scale, bias).item(), rel=1e-12
    )


def test_pairs_of_one_group_are_no_longer_pushed_apart() -> None:
    same = units(7, 1, 4).detach().expand(2, 4)
    images = torch.cat([same, units(8, 1, 4).detach()]).requires_grad_()
    texts, scale = images.detach().clone(), torch.tensor(50.0, dtype=torch.float64)
    apart, together = (
        contrastive_loss(images, texts, scale),
        contrastive_loss(images, texts, scale, groups=torch.tensor([0, 0, 1])),
    )
    assert apart.item() == pytest.approx(2 / 3 * math.log(2), rel=1e-3)
    assert together.item() == pytest.approx(2 / 3 * math.log(2), rel=1e-3), "half of the target lies on each"
    bias = torch.tensor(-25.0, dtype=torch.float64)
    judged = sigmoid_loss(images, texts, scale, bias, torch.tensor([0, 0, 1]))
    assert judged.item() < 1e-3 < sigmoid_loss(images, texts, scale, bias).item()


def test_scale_up_sharpens_and_its_gradient_says_which_way() -> None:
    texts = torch.eye(4, dtype=torch.float64)
    right = (0.9 * texts + 0.1).div((0.9 * texts + 0.1).norm(dim=-1, keepdim=True))
    wrong = right.roll(1, 0)

    def loss_and_slope(images: Tensor, scale: float) -> tuple[float, float]:
        factor = torch.tensor(scale, dtype=torch.float64, requires_grad=True)
        loss = contrastive_loss(images, texts, factor)
        loss.backward()
        return loss.item(), float(grad(factor))

    for scale in (1.0, 5.0, 20.0):
        loss, slope = loss_and_slope(right, scale)
        assert loss_and_slope(right, 2 * scale)[0] < loss, "surer of what is right costs less"
        assert slope < 0, "so the scale is drawn up"
        loss, slope = loss_and_slope(wrong, scale)
        assert loss_and_slope(wrong, 2 * scale)[0] > loss
        assert slope > 0
    assert loss_and_slope(right, 1e-9)[0] == pytest.approx(math.log(4)), "without scale nothing is told apart"


def test_the_clamp_holds_and_lets_the_scale_come_back() -> None:
    model = DualEncoder(SHAPES["tiny"].config("t", 600))
    with torch.no_grad():
        model.log_scale.fill_(9.0)
    clamp_scale(model)
    assert 99.99 < model.logit_scale.item() <= LARGEST_SCALE
    images = torch.nn.functional.normalize(torch.eye(4).roll(1, 0) + 0.1, dim=-1)
    Objective(model)(images, torch.eye(4), torch.arange(4), None).backward()
    assert model.log_scale.grad is not None
    assert model.log_scale.grad.item() > 0, "at the bound there is still a way down"
    with torch.no_grad():
        model.log_scale.fill_(-3.0)
    clamp_scale(model)
    assert model.logit_scale.item() == 1.0


def test_a_teacher_of_another_width_is_imitated_best_by_likenesses_like_its_own() -> None:
    scale = torch.tensor(10.0, dtype=torch.float64)
    images, texts = units(11, 6, 8), units(12, 6, 8)
    wide = torch.nn.functional.pad(images.detach(), (0, 5)), torch.nn.functional.pad(texts.detach(), (0, 5))
    affinity_loss(images, texts, scale, wide, 10.0).backward()
    assert np.abs(grad(images)).max() < 1e-12, "the same likenesses: nothing to learn"
    others = units(13, 6, 8).detach()
    assert affinity_loss(others, texts, scale, wide, 10.0) > affinity_loss(images, texts, scale, wide, 10.0)
