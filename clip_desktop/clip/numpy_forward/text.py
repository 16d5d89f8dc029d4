"""The forward pass of ``towers.text`` in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.numpy_forward.operations import Weights, layer_norm
from clip_desktop.clip.numpy_forward.transformer import transformer
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import CLIPTextConfig


def clip_text(ids: NDArray[np.int64], mask: NDArray[np.bool_], weights: Weights, config: CLIPTextConfig) -> FloatArray:
    """Token ids (n, length) and mask → features (n, width) of the end-of-text token."""
    x = weights["words.weight"][ids] + weights["positions.weight"][: ids.shape[1]]
    x = transformer(x, weights, config, causal=True)
    pooled = x[np.arange(len(x)), end_of_text(ids, config)]
    return layer_norm(pooled, weights, "norm", config.epsilon)


def end_of_text(ids: NDArray[np.int64], config: CLIPTextConfig) -> NDArray[np.int64]:
    """Where the token lies that stands for the text: int64 (n,)."""
    found: NDArray[np.int64] = (ids if config.pooling == "argmax" else ids == config.eot).argmax(axis=1)
    return found
