"""The forward pass of ``towers.bert`` in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.config import BertConfig
from clip_desktop.clip.numpy_forward.operations import Weights, gelu, layer_norm, linear
from clip_desktop.clip.numpy_forward.transformer import self_attention
from clip_desktop.clip.protocol import FloatArray


def bert(ids: NDArray[np.int64], mask: NDArray[np.bool_], weights: Weights, config: BertConfig) -> FloatArray:
    """Token ids (n, length) and mask → the mean (n, width) of their contextual vectors."""
    x = weights["words.weight"][ids] + weights["positions.weight"][: ids.shape[1]]
    x = layer_norm(x, weights, "norm", config.epsilon)
    unseen = np.where(mask, np.float32(0), np.float32(-np.inf))[:, None, None, :]
    for n in range(config.layers):
        name = f"layers.{n}"
        x = x + self_attention(x, unseen, weights, f"{name}.attention", config.heads)
        x = layer_norm(x, weights, f"{name}.attention_norm", config.epsilon)
        y = linear(gelu(linear(x, weights, f"{name}.up")), weights, f"{name}.down")
        x = layer_norm(x + y, weights, f"{name}.feed_norm", config.epsilon)
    share = mask.astype(np.float32)[:, :, None]
    mean: FloatArray = (x * share).sum(1) / share.sum(1)
    return mean
