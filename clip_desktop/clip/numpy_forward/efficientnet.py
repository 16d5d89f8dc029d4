"""The forward pass of ``towers.efficientnet`` in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from clip_desktop.clip.config import EfficientNetLiteConfig
from clip_desktop.clip.numpy_forward.operations import Weights, linear, relu6, softmax
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.towers.shapes import EFFICIENTNET_STAGES


def efficientnet_lite(pictures: FloatArray, weights: Weights, config: EfficientNetLiteConfig) -> FloatArray:
    """Normalised pictures (n, 3, size, size) → pooled features (n, width)."""
    x = relu6(_full(_windows(pictures, 3, 2), weights, "stem"))
    number, levels = 0, []
    for stage, (repeats, _) in zip(EFFICIENTNET_STAGES, config.stage_shapes(), strict=True):
        for turn in range(repeats):
            x = _block(x, weights, f"blocks.{number}", stage.kernel, stage.stride if turn == 0 else 1)
            number += 1
        levels.append(_statistics(x))
    x = relu6(_pointwise(x, weights, "head"))
    mean = np.asarray(x.mean(axis=(2, 3)))
    features = np.concatenate([_statistics(x), *levels[-config.levels :]], axis=1) if config.levels else mean
    if not config.classes:
        return features
    sure = np.float32(config.certainty) * softmax(linear(mean, weights, "classifier"))
    return np.concatenate([features, sure], axis=1)


def _statistics(x: FloatArray) -> FloatArray:
    """Mean, maximum and standard deviation over all places: (n, channels, h, w) → (n, 3 channels)."""
    return np.concatenate([x.mean(axis=(2, 3)), x.max(axis=(2, 3)), x.std(axis=(2, 3))], axis=1)


def _block(x: FloatArray, weights: Weights, name: str, kernel: int, stride: int) -> FloatArray:
    y = relu6(_pointwise(x, weights, f"{name}.expand")) if f"{name}.expand.weight" in weights else x
    kernels = weights[f"{name}.depthwise.weight"][:, 0]
    y = np.einsum("nchwij,cij->nchw", _windows(y, kernel, stride), kernels, optimize=True)
    y = relu6(y + weights[f"{name}.depthwise.bias"][:, None, None])
    y = _pointwise(y, weights, f"{name}.project")
    return x + y if y.shape == x.shape else y


def _pointwise(x: FloatArray, weights: Weights, name: str) -> FloatArray:
    """A 1x1 convolution: a matrix product over the channels."""
    y: FloatArray = np.einsum("nchw,dc->ndhw", x, weights[f"{name}.weight"][:, :, 0, 0], optimize=True)
    y += weights[f"{name}.bias"][:, None, None]
    return y


def _full(windows: FloatArray, weights: Weights, name: str) -> FloatArray:
    y: FloatArray = np.einsum("nchwij,dcij->ndhw", windows, weights[f"{name}.weight"], optimize=True)
    y += weights[f"{name}.bias"][:, None, None]
    return y


def _windows(x: FloatArray, kernel: int, stride: int) -> FloatArray:
    """What each output place sees, padded as TensorFlow does: (n, channels, h, w, kernel, kernel)."""
    over = [max((-(-size // stride) - 1) * stride + kernel - size, 0) for size in x.shape[-2:]]
    padding = [(0, 0), (0, 0), *((extra // 2, extra - extra // 2) for extra in over)]
    return sliding_window_view(np.pad(x, padding), (kernel, kernel), axis=(2, 3))[:, :, ::stride, ::stride]
