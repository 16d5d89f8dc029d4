"""The forward pass of ``towers.resnet`` in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from clip_desktop.clip.numpy_forward.operations import Weights, linear
from clip_desktop.clip.numpy_forward.transformer import attend
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import ModifiedResNetConfig


def modified_resnet(pictures: FloatArray, weights: Weights, config: ModifiedResNetConfig) -> FloatArray:
    """Normalised pictures (n, 3, size, size) → features (n, 32 stem)."""
    x = pictures
    for number, stride in enumerate((2, 1, 1)):
        x = _relu(_convolved(x, weights, f"stem.{number}", stride))
    x = _averaged(x, 2)
    number = 0
    for stage, repeats in enumerate(config.layers):
        for turn in range(repeats):
            x = _block(x, weights, f"blocks.{number}", stride=2 if stage and not turn else 1)
            number += 1
    return _pooling(x, weights, config.heads)


def _block(x: FloatArray, weights: Weights, name: str, stride: int) -> FloatArray:
    y = _relu(_convolved(x, weights, f"{name}.reduce"))
    y = _relu(_convolved(y, weights, f"{name}.middle"))
    y = _convolved(_averaged(y, stride), weights, f"{name}.expand")
    if f"{name}.shortcut.weight" in weights:
        x = _convolved(_averaged(x, stride), weights, f"{name}.shortcut")
    return _relu(x + y)


def _pooling(x: FloatArray, weights: Weights, heads: int) -> FloatArray:
    n, width = x.shape[:2]
    x = x.reshape(n, width, -1).transpose(0, 2, 1)
    x = np.concatenate([x.mean(axis=1, keepdims=True), x], axis=1) + weights["pooling.positions"]
    query = linear(x[:, :1], weights, "pooling.query").reshape(n, 1, heads, -1).transpose(0, 2, 1, 3)
    stacked = linear(x, weights, "pooling.stacked").reshape(n, x.shape[1], 2, heads, -1)
    key, value = stacked.transpose(2, 0, 3, 1, 4)
    return attend(query, key, value).reshape(n, width)


def _convolved(x: FloatArray, weights: Weights, name: str, stride: int = 1) -> FloatArray:
    """A 1x1 or 3x3 convolution that keeps the size but for the stride, as one product."""
    kernels = weights[f"{name}.weight"]
    edge = kernels.shape[-1]
    padding = [(0, 0), (0, 0), *[(edge // 2, edge // 2)] * 2]
    windows = sliding_window_view(np.pad(x, padding), (edge, edge), axis=(2, 3))[:, :, ::stride, ::stride]
    n, _, height, width = windows.shape[:4]
    rows = windows.transpose(0, 2, 3, 1, 4, 5).reshape(n * height * width, -1)
    y = rows @ kernels.reshape(len(kernels), -1).T + weights[f"{name}.bias"]
    return np.ascontiguousarray(y.reshape(n, height, width, -1).transpose(0, 3, 1, 2))


def _averaged(x: FloatArray, edge: int) -> FloatArray:
    """Means of squares of ``edge`` places; what does not fill one is left out."""
    n, channels, height, width = (size // edge if axis > 1 else size for axis, size in enumerate(x.shape))
    cut = x[:, :, : height * edge, : width * edge].reshape(n, channels, height, edge, width, edge)
    mean: FloatArray = cut.mean(axis=(3, 5))
    return mean


def _relu(x: FloatArray) -> FloatArray:
    return np.maximum(x, 0)
