"""The forward pass of ``towers.bert`` in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.config import BertConfig
from clip_desktop.clip.numpy_forward.operations import Weights, gelu, layer_norm, linear, softmax
from clip_desktop.clip.protocol import FloatArray


def bert(ids: NDArray[np.int64], mask: NDArray[np.bool_], weights: Weights, config: BertConfig) -> FloatArray:
    """Token ids (n, length) and mask → the mean (n, width) of their contextual vectors."""
    x = weights["words.weight"][ids] + weights["positions.weight"][: ids.shape[1]]
    x = layer_norm(x, weights, "norm", config.epsilon)
    unseen = np.where(mask, np.float32(0), np.float32(-np.inf))[:, None, None, :]
    for n in range(config.layers):
        name = f"layers.{n}"
        x = layer_norm(
            x + _attention(x, unseen, weights, name, config.heads), weights, f"{name}.attention_norm", config.epsilon
        )
        y = linear(gelu(linear(x, weights, f"{name}.up")), weights, f"{name}.down")
        x = layer_norm(x + y, weights, f"{name}.feed_norm", config.epsilon)
    share = mask.astype(np.float32)[:, :, None]
    mean: FloatArray = (x * share).sum(1) / share.sum(1)
    return mean


def _attention(x: FloatArray, unseen: FloatArray, weights: Weights, name: str, heads: int) -> FloatArray:
    n, length, width = x.shape
    stacked = linear(x, weights, f"{name}.attention.stacked").reshape(n, length, 3, heads, -1)
    query, key, value = stacked.transpose(2, 0, 3, 1, 4)
    scores = query @ key.swapaxes(-1, -2) / np.sqrt(np.float32(query.shape[-1]))
    mixed = softmax(scores + unseen) @ value
    return linear(mixed.transpose(0, 2, 1, 3).reshape(n, length, width), weights, f"{name}.attention.out")
