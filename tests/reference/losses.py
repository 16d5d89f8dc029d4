"""The losses of contrastive training in plain NumPy, float64, with gradients worked out by hand."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Oracle(NamedTuple):
    """A loss and its derivatives by the image vectors, the text vectors, the scale and the bias (0 where none is)."""

    loss: float
    images: Array
    texts: Array
    scale: float
    bias: float


def info_nce(images: Array, texts: Array, scale: float) -> Oracle:
    """Figure 3 of Radford et al. 2021: the mean of the cross-entropies along both axes, targets on the diagonal."""
    n = len(images)
    cosines = images @ texts.T
    logits = scale * cosines
    rows, columns = _softmax(logits), _softmax(logits.T).T
    own = np.arange(n)
    loss = -(np.log(rows[own, own]).mean() + np.log(columns[own, own]).mean()) / 2
    by_logit = (rows - np.eye(n) + columns - np.eye(n)) / (2 * n)
    return _through(loss, by_logit, images, texts, cosines, scale)


def sigmoid(images: Array, texts: Array, scale: float, bias: float) -> Oracle:
    """Algorithm 1 of Zhai et al. 2023: log(1 + exp(-z)) of every pair, summed, over the number of pictures."""
    n = len(images)
    cosines = images @ texts.T
    sign = 2 * np.eye(n) - 1
    margins = sign * (scale * cosines + bias)
    loss = float(np.logaddexp(0, -margins).sum() / n)
    by_logit = -sign / (1 + np.exp(margins)) / n
    return _through(loss, by_logit, images, texts, cosines, scale)


def _through(loss: float, by_logit: Array, images: Array, texts: Array, cosines: Array, scale: float) -> Oracle:
    return Oracle(
        float(loss),
        scale * by_logit @ texts,
        scale * by_logit.T @ images,
        float((by_logit * cosines).sum()),
        float(by_logit.sum()),
    )


def _softmax(logits: Array) -> Array:
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
