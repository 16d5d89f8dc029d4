"""What training minimises."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor
from torch.nn import functional


def contrastive_loss(
    images: Tensor, texts: Tensor, logit_scale: Tensor, smoothing: float = 0.0, groups: Tensor | None = None
) -> Tensor:
    """The symmetric InfoNCE of CLIP (Radford et al. 2021, figure 3): a scalar.

    Args:
        images, texts: unit vectors (n, dim); row i of one belongs to row i of the other.
        logit_scale: what cosines are multiplied by.
        smoothing: share of the target that is spread over the whole batch, for pairs that also fit others.
        groups: int64 (n,); pairs of one group fit each other, and share the target (UniCL, Yang et al. 2022). Where
            every pair has a group of its own this is figure 3 again.
    """
    logits = logit_scale * images @ texts.T
    target = torch.arange(len(images), device=images.device)
    if groups is not None:
        same = _same(groups).to(logits.dtype)
        target = same / same.sum(1, keepdim=True)
    by_image = functional.cross_entropy(logits, target, label_smoothing=smoothing)
    by_text = functional.cross_entropy(logits.T, target, label_smoothing=smoothing)
    return (by_image + by_text) / 2


def sigmoid_loss(
    images: Tensor, texts: Tensor, logit_scale: Tensor, bias: Tensor, groups: Tensor | None = None
) -> Tensor:
    """Every pair of the batch judged by itself (SigLIP, Zhai et al. 2023, algorithm 1): a scalar, the mean by picture.

    Args:
        images, texts: unit vectors (n, dim); row i of one belongs to row i of the other.
        logit_scale: what cosines are multiplied by; SigLIP starts at 10.
        bias: added to every logit; starts at -10, for nearly all pairs do not belong together.
        groups: int64 (n,), pairs of one group fit each other too.
    """
    own = torch.arange(len(images), device=images.device) if groups is None else groups
    logits = logit_scale * images @ texts.T + bias
    sign = 2 * _same(own).to(logits.dtype) - 1
    return -functional.logsigmoid(sign * logits).sum(1).mean()


def affinity_loss(
    images: Tensor, texts: Tensor, logit_scale: Tensor, taught: tuple[Tensor, Tensor], teacher_scale: float
) -> Tensor:
    """Cross-entropy between a teacher's and our likenesses within the batch (TinyCLIP, Wu et al. 2023): a scalar.

    The teacher's space may have another width: only what is like what is taken over.

    Args:
        images, texts: unit vectors (n, dim).
        taught: the teacher's unit vectors of the same pictures and texts, (n, its dim) each.
        teacher_scale: what the teacher multiplies its cosines by.
    """
    ours = logit_scale * images @ texts.T
    theirs = teacher_scale * taught[0] @ taught[1].T
    by_image = functional.cross_entropy(ours, theirs.softmax(-1))
    by_text = functional.cross_entropy(ours.T, theirs.T.softmax(-1))
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


def shared_loss(images: Tensor, texts: Tensor, logit_scale: Tensor, fits: Tensor) -> Tensor:
    """Cross-entropy from each text to the pictures of the batch that it fits, in shares: as a search ranks them.

    Texts that hardly any picture fits, or most do, teach nothing and are left out.

    Args:
        images: unit vectors (n, dim).
        texts: unit vectors (m, dim).
        fits: how likely each text fits each picture, 0 to 1, (n, m).
    """
    mass = fits.sum(0)
    telling = (mass > _LEAST_MASS) & (mass < len(fits) / 2)
    if not bool(telling.any()):
        return images.sum() * 0
    target = (fits[:, telling] / mass[telling]).T
    ours = functional.log_softmax(logit_scale * texts[telling] @ images.T, dim=-1)
    return -(target * ours).sum(-1).mean()


_LEAST_MASS: Final = 0.5  # pictures of a batch that a text fits, in expectation


def _same(groups: Tensor) -> Tensor:
    return groups[:, None] == groups[None, :]
