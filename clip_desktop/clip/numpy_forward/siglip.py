"""The forward pass of ``towers.siglip`` in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.numpy_forward.operations import Weights, layer_norm, linear
from clip_desktop.clip.numpy_forward.transformer import ACTIVATIONS, attend, transformer
from clip_desktop.clip.numpy_forward.vision import patches
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import SiglipTextConfig, SiglipVisionConfig


def siglip_vision(pictures: FloatArray, weights: Weights, config: SiglipVisionConfig) -> FloatArray:
    """Normalised pictures (n, 3, size, size) → features (n, width)."""
    x = patches(pictures, weights["patches.weight"]) + weights["patches.bias"] + weights["positions"]
    x = transformer(x, weights, config)
    return _pooling(layer_norm(x, weights, "norm", config.epsilon), weights, config)


def siglip_text(
    ids: NDArray[np.int64], mask: NDArray[np.bool_], weights: Weights, config: SiglipTextConfig
) -> FloatArray:
    """Token ids (n, length), filled up to the context, → features (n, width); ``mask`` is not looked at."""
    x = weights["words.weight"][ids] + weights["positions.weight"][: ids.shape[1]]
    x = transformer(x, weights, config)
    return layer_norm(x[:, -1], weights, "norm", config.epsilon)


def _pooling(x: FloatArray, weights: Weights, config: SiglipVisionConfig) -> FloatArray:
    n, length, width = x.shape
    question = linear(weights["pooling.probe"][None], weights, "pooling.query")
    query = np.broadcast_to(question.reshape(1, config.heads, 1, -1), (n, config.heads, 1, width // config.heads))
    stacked = linear(x, weights, "pooling.stacked").reshape(n, length, 2, config.heads, -1)
    key, value = stacked.transpose(2, 0, 3, 1, 4)
    y = linear(attend(query, key, value).reshape(n, width), weights, "pooling.out")
    normed = layer_norm(y, weights, "pooling.norm", config.epsilon)
    hidden = ACTIVATIONS[config.activation](linear(normed, weights, "pooling.up"))
    return y + linear(hidden, weights, "pooling.down")
