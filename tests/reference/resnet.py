"""CLIP's residual network in plain NumPy, float64, from the description in the paper: a reference for the tests.

It shares nothing with the program: weights keep their published names, batch normalisation is computed where it stands,
convolutions are sums over their taps, attention is written head by head.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Weights = Mapping[str, Any]


def encode_image(pictures: Array, weights: Weights, layers: tuple[int, ...], heads: int) -> Array:
    """Normalised pictures (n, 3, size, size) → vectors (n, dim), not of unit length."""
    x = np.asarray(pictures, np.float64)
    x = relu(batch_norm(convolution(x, weights["visual.conv1.weight"], step=2), weights, "visual.bn1"))
    x = relu(batch_norm(convolution(x, weights["visual.conv2.weight"]), weights, "visual.bn2"))
    x = relu(batch_norm(convolution(x, weights["visual.conv3.weight"]), weights, "visual.bn3"))
    x = halved(x)
    for stage, repeats in enumerate(layers, start=1):
        for number in range(repeats):
            shrink = stage > 1 and number == 0
            x = bottleneck(x, weights, f"visual.layer{stage}.{number}", shrink)
    return attention_pool(x, weights, "visual.attnpool", heads)


def bottleneck(x: Array, weights: Weights, name: str, shrink: bool) -> Array:
    y = relu(batch_norm(convolution(x, weights[f"{name}.conv1.weight"]), weights, f"{name}.bn1"))
    y = relu(batch_norm(convolution(y, weights[f"{name}.conv2.weight"]), weights, f"{name}.bn2"))
    if shrink:
        y = halved(y)
    y = batch_norm(convolution(y, weights[f"{name}.conv3.weight"]), weights, f"{name}.bn3")
    if f"{name}.downsample.0.weight" in weights:
        x = halved(x) if shrink else x
        x = batch_norm(convolution(x, weights[f"{name}.downsample.0.weight"]), weights, f"{name}.downsample.1")
    return relu(x + y)


def attention_pool(x: Array, weights: Weights, name: str, heads: int) -> Array:
    """The mean place is the only query; keys and values are the mean and all places."""
    n, width, height, breadth = x.shape
    vectors = []
    for picture in x.reshape(n, width, height * breadth):
        places = np.vstack([picture.mean(axis=1), picture.T]) + double(weights[f"{name}.positional_embedding"])
        q = double(weights[f"{name}.q_proj.weight"]) @ places[0] + double(weights[f"{name}.q_proj.bias"])
        k = places @ double(weights[f"{name}.k_proj.weight"]).T + double(weights[f"{name}.k_proj.bias"])
        v = places @ double(weights[f"{name}.v_proj.weight"]).T + double(weights[f"{name}.v_proj.bias"])
        part = width // heads
        mixed = np.empty(width)
        for head in range(heads):
            here = slice(head * part, (head + 1) * part)
            scores = k[:, here] @ q[here] / np.sqrt(part)
            share = np.exp(scores - scores.max())
            mixed[here] = (share / share.sum()) @ v[:, here]
        vectors.append(double(weights[f"{name}.c_proj.weight"]) @ mixed + double(weights[f"{name}.c_proj.bias"]))
    return np.array(vectors)


def convolution(x: Array, kernels: Any, step: int = 1) -> Array:
    """Without bias; padded so that only ``step`` changes the size. One tap of the kernel after another."""
    kernels = double(kernels)
    edge = kernels.shape[-1]
    border = edge // 2
    n, channels, height, width = x.shape
    padded = np.zeros((n, channels, height + 2 * border, width + 2 * border))
    padded[:, :, border : border + height, border : border + width] = x
    out = np.zeros((n, len(kernels), -(-height // step), -(-width // step)))
    for row in range(edge):
        for column in range(edge):
            seen = padded[:, :, row : row + height : step, column : column + width : step]
            out += np.tensordot(seen, kernels[:, :, row, column], axes=(1, 1)).transpose(0, 3, 1, 2)
    return out


def batch_norm(x: Array, weights: Weights, name: str) -> Array:
    """With the running statistics, as at inference."""
    mean, variance, gain, shift = (
        double(weights[f"{name}.{part}"])[:, None, None] for part in ("running_mean", "running_var", "weight", "bias")
    )
    return (x - mean) / np.sqrt(variance + 1e-5) * gain + shift


def halved(x: Array) -> Array:
    """Means of 2 x 2 places."""
    return (x[:, :, ::2, ::2] + x[:, :, 1::2, ::2] + x[:, :, ::2, 1::2] + x[:, :, 1::2, 1::2]) / 4


def relu(x: Array) -> Array:
    return x * (x > 0)


def double(values: Any) -> Array:
    return np.asarray(values, np.float64)
