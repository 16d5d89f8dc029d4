"""Weights on disk: safetensors, in float32, float16, or int8 with a scale for each row. Loads no torch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.errors import UserError

Storage = Literal["float32", "float16", "int8"]

SCALE: Final = ".scale"  # the companion of an int8 matrix: float16 (rows,)


def read_weights(path: Path, part: str = "") -> dict[str, FloatArray]:
    """The tensors whose names begin with ``part``, as float32 under their names without it.

    Raises:
        UserError: the file is missing, cut short, or no safetensors file.
    """
    try:
        with safe_open(str(path), framework="numpy") as file:
            stored = {name: file.get_tensor(name) for name in file.keys() if name.startswith(part)}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise UserError(f"The model's weights cannot be read: {path}", f"Install the model again. ({error})") from None
    return {
        name.removeprefix(part): _widened(tensor, stored.get(name + SCALE))
        for name, tensor in stored.items()
        if not (name.endswith(SCALE) and name.removesuffix(SCALE) in stored)
    }


def read_metadata(path: Path) -> dict[str, str]:
    """What the writer of a weights file noted in it."""
    with safe_open(str(path), framework="numpy") as file:
        return dict(file.metadata() or {})


def write_weights(
    path: Path, tensors: Mapping[str, NDArray[Any]], metadata: Mapping[str, str], storage: Mapping[str, Storage]
) -> None:
    """Write tensors, each stored as the first beginning of its name in ``storage`` says, float32 where none does.

    Only matrices are narrowed to int8; vectors beside them are few and become float16.
    """
    stored: dict[str, NDArray[Any]] = {}
    for name, tensor in tensors.items():
        kind = next((kind for beginning, kind in storage.items() if name.startswith(beginning)), "float32")
        if kind == "int8" and tensor.ndim >= 2:
            stored[name], stored[name + SCALE] = quantised(tensor)
        else:
            stored[name] = np.ascontiguousarray(tensor, np.float32 if kind == "float32" else np.float16)
    save_file(stored, str(path), dict(metadata))


def quantised(matrix: NDArray[Any]) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """A matrix (rows, …) as int8 and float16 scales (rows,), each row's largest value at 127."""
    rows = matrix.reshape(len(matrix), -1).astype(np.float32)
    scale = np.maximum(np.abs(rows).max(1) / 127, np.finfo(np.float16).tiny).astype(np.float16)
    whole = np.clip(np.rint(rows / scale.astype(np.float32)[:, None]), -127, 127)
    return whole.astype(np.int8).reshape(matrix.shape), scale


def _widened(tensor: NDArray[Any], scale: NDArray[Any] | None) -> FloatArray:
    wide = tensor.astype(np.float32)
    if scale is not None:
        wide *= scale.astype(np.float32).reshape(-1, *[1] * (tensor.ndim - 1))
    return wide
