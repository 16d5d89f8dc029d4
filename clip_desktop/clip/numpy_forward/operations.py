"""The layers of both towers on float32 arrays, written as their formulas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray

Weights = Mapping[str, FloatArray]

_HALF_ROOT: Final = np.float32(np.sqrt(0.5))
_ROOT: Final = np.float32(np.sqrt(2 / np.pi))
_FAR: Final = np.float32(-50)  # where σ(1.702 x) is nothing, and exp still something


def linear(x: FloatArray, weights: Weights, name: str) -> FloatArray:
    """x W^T + b over the last axis; without b where there is none."""
    matrix = weights[f"{name}.weight"]
    y: FloatArray = x.reshape(-1, x.shape[-1]) @ matrix.T  # one product: NumPy would take the texts one by one
    if f"{name}.bias" in weights:
        y += weights[f"{name}.bias"]
    return y.reshape(*x.shape[:-1], len(matrix))


def layer_norm(x: FloatArray, weights: Weights, name: str, epsilon: float) -> FloatArray:
    """Over the last axis (Ba et al. 2016)."""
    x = x - x.mean(-1, keepdims=True)
    x /= np.sqrt(np.square(x).mean(-1, keepdims=True) + np.float32(epsilon))
    return x * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def gelu(x: FloatArray) -> FloatArray:
    """x Φ(x), with the normal distribution itself and not its tanh approximation."""
    y: FloatArray = x * (np.float32(0.5) * (1 + _erf(x * _HALF_ROOT)))
    return y


def quick_gelu(x: FloatArray) -> FloatArray:
    """x σ(1.702 x)."""
    y: FloatArray = x / (1 + np.exp(np.float32(-1.702) * np.maximum(x, _FAR)))
    return y


def gelu_tanh(x: FloatArray) -> FloatArray:
    """The tanh approximation of x Φ(x) (Hendrycks and Gimpel 2016)."""
    y: FloatArray = np.float32(0.5) * x * (1 + np.tanh(_ROOT * (x + np.float32(0.044715) * x**3)))
    return y


def softmax(x: FloatArray) -> FloatArray:
    """Over the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    y: FloatArray = e / e.sum(-1, keepdims=True)
    return y


def relu6(x: FloatArray) -> FloatArray:
    return np.clip(x, 0, 6)


def unit(x: FloatArray) -> FloatArray:
    """Rows of length one."""
    y: FloatArray = x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), np.float32(1e-12))
    return y


def head(x: FloatArray, weights: Weights) -> FloatArray:
    """A ``ProjectionHead``: (n, width) → (n, dim). Without weights, the vector itself."""
    if not weights:
        return x
    y = linear(x, weights, "linear")
    if "up.weight" in weights:
        y += weights["gate"] * linear(gelu(linear(x, weights, "up")), weights, "down")
    return y


def _erf(x: FloatArray) -> FloatArray:
    """Abramowitz and Stegun 7.1.26: within 1.5e-7, which is float32's own grain."""
    t = 1 / (1 + np.float32(0.3275911) * np.abs(x))
    poly: NDArray[Any] = np.zeros_like(t)
    for coefficient in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        poly = (poly + np.float32(coefficient)) * t
    y: FloatArray = np.copysign(1 - poly * np.exp(-x * x), x)
    return y
