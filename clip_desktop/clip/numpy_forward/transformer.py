"""The layers of ``towers.transformer`` in NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from clip_desktop.clip.numpy_forward.operations import (
    Weights,
    gelu,
    gelu_tanh,
    layer_norm,
    linear,
    quick_gelu,
    softmax,
)
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import Activation, TransformerConfig

ACTIVATIONS: Final[dict[Activation, Callable[[FloatArray], FloatArray]]] = {
    "quick_gelu": quick_gelu,
    "gelu": gelu,
    "gelu_tanh": gelu_tanh,
}


def transformer(x: FloatArray, weights: Weights, config: TransformerConfig, causal: bool = False) -> FloatArray:
    """All layers: ``x`` (n, length, width) → the same shape."""
    activation = ACTIVATIONS[config.activation]
    unseen = np.triu(np.full((x.shape[1],) * 2, -np.inf, np.float32), 1) if causal else None
    for number in range(config.layers):
        name = f"layers.{number}"
        normed = layer_norm(x, weights, f"{name}.attention_norm", config.epsilon)
        x = x + self_attention(normed, unseen, weights, f"{name}.attention", config.heads)
        normed = layer_norm(x, weights, f"{name}.feed_norm", config.epsilon)
        x = x + linear(activation(linear(normed, weights, f"{name}.up")), weights, f"{name}.down")
    return x


def self_attention(x: FloatArray, unseen: FloatArray | None, weights: Weights, name: str, heads: int) -> FloatArray:
    """``unseen`` is added to the scores (n, heads, length, length): 0 where a token may look, -inf where not."""
    n, length, width = x.shape
    stacked = linear(x, weights, f"{name}.stacked").reshape(n, length, 3, heads, -1)
    query, key, value = stacked.transpose(2, 0, 3, 1, 4)
    mixed = attend(query, key, value, unseen)
    return linear(mixed.transpose(0, 2, 1, 3).reshape(n, length, width), weights, f"{name}.out")


def attend(query: FloatArray, key: FloatArray, value: FloatArray, unseen: FloatArray | None = None) -> FloatArray:
    """Scaled dot-product attention over (n, heads, length, width of a head) (Vaswani et al. 2017)."""
    scores = query @ key.swapaxes(-1, -2) / np.sqrt(np.float32(query.shape[-1]))
    mixed: FloatArray = softmax(scores if unseen is None else scores + unseen) @ value
    return mixed
