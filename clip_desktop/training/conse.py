"""Where training starts: a ridge regression from picture features to averages of word vectors.

ConSE (Norouzi et al. 2014) places a picture at the mean of the text vectors of its classes, weighted by a classifier's
probabilities: no captions are needed, and words that captions never use keep their place.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def conse_targets(probabilities: Tensor, classes: Tensor) -> Tensor:
    """Unit targets (n, dim) from class probabilities (n, classes) and centred class vectors (classes, dim)."""
    return functional.normalize(probabilities @ classes, dim=-1)


def ridge(features: Tensor, targets: Tensor, strength: float) -> tuple[Tensor, Tensor]:
    """The weight (dim, width) and bias (dim,) of the linear map from features (n, width) to targets (n, dim).

    ``strength`` is the ridge penalty for each sample.
    """
    mean, target_mean = features.mean(0), targets.mean(0)
    centred = features - mean
    gram = centred.T @ centred + strength * len(features) * torch.eye(features.shape[1])
    weight = torch.linalg.solve(gram, centred.T @ (targets - target_mean)).T
    return weight, target_mean - weight @ mean
