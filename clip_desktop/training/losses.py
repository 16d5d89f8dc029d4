"""What training minimises."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def contrastive_loss(images: Tensor, texts: Tensor, logit_scale: Tensor, smoothing: float = 0.0) -> Tensor:
    """The symmetric InfoNCE of CLIP (Radford et al. 2021, figure 3): a scalar.

    Args:
        images, texts: unit vectors (n, dim); row i of one belongs to row i of the other.
        logit_scale: what cosines are multiplied by.
        smoothing: share of the target that is spread over the whole batch, for pairs that also fit others.
    """
    logits = logit_scale * images @ texts.T
    own = torch.arange(len(images), device=images.device)
    by_image = functional.cross_entropy(logits, own, label_smoothing=smoothing)
    by_text = functional.cross_entropy(logits.T, own, label_smoothing=smoothing)
    return (by_image + by_text) / 2


def distillation_loss(images: Tensor, classes: Tensor, logit_scale: Tensor, taught: Tensor) -> Tensor:
    """Cross-entropy (Hinton et al. 2015) between a classifier's opinion and ours over the names of its classes.

    Args:
        images: unit vectors (n, dim).
        classes: unit text vectors of the class names (classes, dim).
        taught: the classifier's probabilities (n, classes).
    """
    ours = functional.log_softmax(logit_scale * images @ classes.T, dim=-1)
    return -(taught * ours).sum(-1).mean()
