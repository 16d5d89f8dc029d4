"""The loss of a recipe, over the vectors of a batch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from clip_desktop.clip.model import LARGEST_SCALE, DualEncoder
from clip_desktop.training.losses import affinity_loss, contrastive_loss, sigmoid_loss

_LARGEST_LOG: Final = math.log(LARGEST_SCALE) - 1e-6  # just inside the model's own bound, where it has a gradient still


@dataclass(frozen=True, slots=True)
class Objective:
    """What a batch is judged by.

    Attributes:
        model: owns the temperature, and the bias of the sigmoid loss.
        smoothing: of infonce's target.
        teacher_weight, teacher_scale: of what a teacher says; not used without one.
    """

    model: DualEncoder
    smoothing: float = 0.0
    teacher_weight: float = 0.0
    teacher_scale: float = 1.0

    def __call__(self, images: Tensor, texts: Tensor, groups: Tensor, taught: tuple[Tensor, Tensor] | None) -> Tensor:
        """The loss of unit vectors (n, dim) each; ``groups`` and ``taught`` as the losses take them."""
        scale, bias = self.model.logit_scale, self.model.logit_bias
        images, texts = images.to(scale.dtype), texts.to(scale.dtype)  # out of autocast's narrow floats
        if bias is not None:
            loss = sigmoid_loss(images, texts, scale, bias, groups)
        else:
            loss = contrastive_loss(images, texts, scale, self.smoothing, groups)
        if taught is not None:
            loss = loss + self.teacher_weight * affinity_loss(images, texts, scale, taught, self.teacher_scale)
        return loss


@torch.no_grad()
def clamp_scale(model: DualEncoder) -> None:
    """Hold the temperature in the paper's bounds, 1 to 100. The parameter itself is held: beyond the bound it would
    have no gradient and could never come back."""
    model.log_scale.clamp_(0.0, _LARGEST_LOG)
