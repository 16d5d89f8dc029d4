"""The forward pass of ``towers.vision`` in NumPy."""

from __future__ import annotations

import numpy as np

from clip_desktop.clip.numpy_forward.operations import Weights, layer_norm
from clip_desktop.clip.numpy_forward.transformer import transformer
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import ViTConfig


def vit(pictures: FloatArray, weights: Weights, config: ViTConfig) -> FloatArray:
    """Normalised pictures (n, 3, size, size) → the class token's features (n, width)."""
    x = patches(pictures, weights["patches.weight"])
    first = np.broadcast_to(weights["class_token"], (len(x), 1, config.width))
    x = np.concatenate([first, x], axis=1) + weights["positions"]
    x = layer_norm(x, weights, "norm_before", config.epsilon)
    x = transformer(x, weights, config)
    return layer_norm(x[:, 0], weights, "norm_after", config.epsilon)


def patches(pictures: FloatArray, kernels: FloatArray) -> FloatArray:
    """A convolution whose stride is its size, as one product: (n, 3, size, size) → (n, grid², width)."""
    n, channels, size, _ = pictures.shape
    patch = kernels.shape[-1]
    grid = size // patch
    cut = pictures[:, :, : grid * patch, : grid * patch].reshape(n, channels, grid, patch, grid, patch)
    rows = cut.transpose(0, 2, 4, 1, 3, 5).reshape(n, grid * grid, -1)
    found: FloatArray = rows @ kernels.reshape(len(kernels), -1).T
    return found
