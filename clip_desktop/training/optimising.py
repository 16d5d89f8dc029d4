"""AdamW with its decay groups, the learning rate of each step, and the running average of the weights."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from copy import deepcopy

import torch
from torch import Tensor, nn

from clip_desktop.training.recipe import Recipe


def decay_groups(modules: Iterable[nn.Module], weight_decay: float) -> list[dict[str, object]]:
    """What is trained, in two groups: matrices and kernels decay; biases, norms, gains and the temperature do not."""
    trained = [parameter for module in modules for parameter in module.parameters() if parameter.requires_grad]
    decaying = [parameter for parameter in trained if parameter.ndim > 1]
    others = [parameter for parameter in trained if parameter.ndim <= 1]
    return [{"params": decaying, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def make_optimiser(modules: Sequence[nn.Module], recipe: Recipe) -> torch.optim.AdamW:
    """AdamW (Loshchilov and Hutter 2019) over everything that is not locked."""
    return torch.optim.AdamW(
        decay_groups(modules, recipe.weight_decay),
        lr=recipe.learning_rate,
        betas=(recipe.beta1, recipe.beta2),
        eps=recipe.epsilon,
    )


def rate_at(step: int, steps: int, recipe: Recipe) -> float:
    """The learning rate of a step, counted from 0: a straight rise, then half a cosine down.

    It follows from the step alone, so a training that goes on needs no memory of it.
    """
    rise = round(recipe.warmup * steps)
    if step < rise:
        return recipe.learning_rate * (step + 1) / rise
    passed = (step - rise) / max(steps - rise, 1)
    share = recipe.final_rate + (1 - recipe.final_rate) * (1 + math.cos(math.pi * passed)) / 2
    return recipe.learning_rate * share


class WeightAverage:
    """An exponential moving average of a model's weights (Polyak and Juditsky 1992).

    In the first steps it follows faster than ``decay`` says, or the first, random weights would stay in it for long.

    Attributes:
        model: a copy with the averaged weights; it is never trained.
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.model = deepcopy(model).requires_grad_(False).eval()
        self.decay = decay

    @torch.no_grad()
    def update(self, model: nn.Module, step: int) -> None:
        """Move towards the weights after ``step``, counted from 0; what is no fraction is taken over as it is."""
        decay = min(self.decay, (1 + step) / (10 + step))
        ours, theirs = self.model.state_dict(), model.state_dict()
        for name, tensor in ours.items():
            _move(tensor, theirs[name], decay)


def _move(tensor: Tensor, towards: Tensor, decay: float) -> None:
    if tensor.is_floating_point():
        tensor.lerp_(towards, 1 - decay)
    else:
        tensor.copy_(towards)
