"""The gradient of a whole batch by parts is that of one pass."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from clip_desktop.clip.model import DualEncoder
from clip_desktop.training.gradients import backward
from clip_desktop.training.objective import Objective
from clip_desktop.training.shapes import SHAPES

N = 10


def model_and_batch(sigmoid: bool = False) -> tuple[DualEncoder, tuple[Tensor, Tensor, Tensor]]:
    from dataclasses import replace

    torch.manual_seed(0)
    model = DualEncoder(replace(SHAPES["tiny"].config("t", 700), sigmoid=sigmoid)).double()
    mask = torch.arange(9)[None, :] < torch.randint(3, 9, (N, 1))
    return model, (torch.randn(N, 3, 32, 32, dtype=torch.float64), torch.randint(0, 700, (N, 9)) * mask, mask)


def gradients(model: DualEncoder, batch: tuple[Tensor, Tensor, Tensor], chunk: int) -> tuple[float, dict[str, Tensor]]:
    model.zero_grad(set_to_none=True)
    pictures, ids, mask = batch
    objective = Objective(model)
    loss = backward(
        model,
        (model.encode_image, (pictures,)),
        (model.encode_text, (ids, mask)),
        lambda images, texts: objective(images, texts, torch.arange(N), None),
        chunk,
    )
    return loss.item(), {name: p.grad.clone() for name, p in model.named_parameters() if p.grad is not None}


@pytest.mark.parametrize("sigmoid", [False, True])
@pytest.mark.parametrize("chunk", [1, 3, 5, 9])
def test_parts_give_the_gradient_of_the_whole(chunk: int, sigmoid: bool) -> None:
    model, batch = model_and_batch(sigmoid)
    whole_loss, whole = gradients(model, batch, 0)
    loss, parts = gradients(model, batch, chunk)
    assert loss == pytest.approx(whole_loss, rel=1e-12)
    assert parts.keys() == whole.keys() == dict(model.named_parameters()).keys()
    for name, gradient in whole.items():
        torch.testing.assert_close(parts[name], gradient, rtol=1e-9, atol=1e-13, msg=name)


def test_it_is_not_the_gradient_of_small_batches_added_up() -> None:
    """What accumulation without a whole batch would give: another loss, with fewer to tell apart."""
    model, batch = model_and_batch()
    _, whole = gradients(model, batch, 0)
    model.zero_grad(set_to_none=True)
    for rows in torch.arange(N).split(5):
        images, texts = model.encode_image(batch[0][rows]), model.encode_text(batch[1][rows], batch[2][rows])
        (Objective(model)(images, texts, rows, None) / 2).backward()
    assert model.log_scale.grad is not None
    assert abs(model.log_scale.grad - whole["log_scale"]) > 1e-3 * abs(whole["log_scale"])


def test_a_locked_side_is_left_alone_by_parts_too() -> None:
    model, batch = model_and_batch()
    model.image.requires_grad_(False)
    model.image_head.requires_grad_(False)
    _, whole = gradients(model, batch, 0)
    _, parts = gradients(model, batch, 4)
    assert parts.keys() == whole.keys()
    assert not [name for name in parts if name.startswith("image")]
    torch.testing.assert_close(parts["text.words.weight"], whole["text.words.weight"], rtol=1e-9, atol=1e-13)


def test_running_means_move_once() -> None:
    norm = nn.BatchNorm1d(4).double()
    rows = torch.randn(6, 4, dtype=torch.float64)

    def encode(given: Tensor) -> Tensor:
        normed: Tensor = norm(given)
        return normed

    sides = (encode, (rows,)), (encode, (rows + 1,))
    backward(norm, *sides, lambda images, texts: (images * texts).sum(), 3)
    assert norm.num_batches_tracked is not None
    assert norm.num_batches_tracked.item() == 4, "two parts of each side, and nothing of the first pass"
