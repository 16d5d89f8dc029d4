"""Weights of our own layout: safetensors in float32, float16, or int8 with a scale for each row. Loads no torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.safetensors_file import SafetensorsFile

Storage = Literal["float32", "float16", "int8", "mixed"]  # mixed: int8 where rows are long, float16 elsewhere

_LONG_ROW: Final = 384  # numbers: one scale for a row costs little where there are many of them
SCALE: Final = ".scale"  # the companion of an int8 matrix: float16 (rows,)


class QuantisedFile(SafetensorsFile):
    """A safetensors file in which int8 matrices have scales beside them; the scales are no tensors of their own.

    Raises:
        UserError: as ``SafetensorsFile``.
    """

    @property
    def names(self) -> Sequence[str]:
        every = set(super().names)
        return tuple(name for name in super().names if not self._is_scale(name, every))

    def read(self, name: str) -> FloatArray:
        """A tensor as float32."""
        if not self._is_quantised(name):
            return super().read(name)
        stored = self.raw(name)
        scale = super().read(name + SCALE).reshape(-1, *[1] * (stored.ndim - 1))
        wide: FloatArray = np.multiply(stored, scale, dtype=np.float32)
        return wide

    def rows(self, name: str, numbers: NDArray[np.int64]) -> FloatArray:
        """Some rows of a matrix as float32, in the shape of ``numbers``."""
        wide = super().rows(name, numbers)
        return wide * super().rows(name + SCALE, numbers)[..., None] if self._is_quantised(name) else wide

    def _is_quantised(self, name: str) -> bool:
        return self.raw(name).dtype == np.int8 and name + SCALE in super().names

    @staticmethod
    def _is_scale(name: str, every: set[str]) -> bool:
        return name.endswith(SCALE) and name.removesuffix(SCALE) in every


def read_weights(path: Path, part: str = "") -> dict[str, FloatArray]:
    """The tensors whose names begin with ``part``, as float32 under their names without it.

    Raises:
        UserError: the file is missing, cut short, or no safetensors file.
    """
    file = QuantisedFile(path)
    return {name.removeprefix(part): file.read(name) for name in file.names if name.startswith(part)}


def read_metadata(path: Path) -> dict[str, str]:
    """What the writer of a weights file noted in it."""
    return SafetensorsFile(path).metadata


def write_weights(
    path: Path, tensors: Mapping[str, NDArray[Any]], metadata: Mapping[str, str], storage: Mapping[str, Storage]
) -> None:
    """Write tensors, each stored as the first beginning of its name in ``storage`` says, float32 where none does.

    Only matrices are narrowed to int8; vectors beside them are few and become float16. In "mixed" storage so do
    matrices with short rows: depthwise kernels and the first layers of a convolutional tower suffer most.
    """
    from safetensors.numpy import save_file

    stored: dict[str, NDArray[Any]] = {}
    for name, tensor in tensors.items():
        kind = next((kind for beginning, kind in storage.items() if name.startswith(beginning)), "float32")
        long = tensor.ndim >= 2 and tensor[0].size >= _LONG_ROW
        if (kind == "int8" and tensor.ndim >= 2) or (kind == "mixed" and long):
            stored[name], stored[name + SCALE] = quantised(tensor)
        else:
            stored[name] = np.array(tensor, np.float32 if kind == "float32" else np.float16, order="C")
    save_file(stored, str(path), dict(metadata))


def quantised(matrix: NDArray[Any]) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """A matrix (rows, …) as int8 and float16 scales (rows,), each row's largest value at 127."""
    rows = matrix.reshape(len(matrix), -1).astype(np.float32)
    scale = np.maximum(np.abs(rows).max(1) / 127, np.finfo(np.float16).tiny).astype(np.float16)
    whole = np.clip(np.rint(rows / scale.astype(np.float32)[:, None]), -127, 127)
    return whole.astype(np.int8).reshape(matrix.shape), scale
