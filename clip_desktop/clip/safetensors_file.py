"""Weights as they lie on disk: safetensors files mapped into memory, so that only what is used is read. No torch here.

The format is a little-endian 64-bit length, a JSON header of that length (name → dtype, shape, byte range), then the
tensors. Reading it ourselves costs forty lines, and gives views of the mapped file and bfloat16, which NumPy lacks.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

_DTYPES: Final[dict[str, Any]] = {
    "F64": np.float64,
    "F32": np.float32,
    "F16": np.float16,
    "BF16": np.uint16,
    "I64": np.int64,
    "I32": np.int32,
    "I16": np.int16,
    "I8": np.int8,
    "U8": np.uint8,
}
_LONGEST_HEADER: Final = 100_000_000  # the bound of the format
_AGAIN: Final = "Install the model again."


class _Entry(NamedTuple):
    dtype: str
    shape: tuple[int, ...]
    start: int
    stop: int


class SafetensorsFile:
    """One file, mapped. Arrays read from it may be changed: the change stays in memory.

    Raises:
        UserError: it is missing, cut short, or holds something else; each in a sentence of its own.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            size = path.stat().st_size
            with path.open("rb") as file:
                length = int.from_bytes(file.read(8), "little")
                if not 2 <= length <= min(size - 8, _LONGEST_HEADER):
                    raise _no_safetensors(path)
                header = json.loads(file.read(length))
            self.metadata = {str(key): str(value) for key, value in header.pop("__metadata__", {}).items()}
            self._entries = {name: _entry(given, 8 + length) for name, given in header.items()}
        except OSError as error:
            raise UserError(
                say("The model's weights cannot be read: {path} ({error}).", path=path, error=reason_of(error)), _AGAIN
            ) from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise _no_safetensors(path) from None
        if any(entry.stop > size for entry in self._entries.values()):
            raise UserError(say("The model's weights are cut short: {path}.", path=path), _AGAIN)
        self._bytes: NDArray[np.uint8] = np.memmap(path, np.uint8, "c").view(np.ndarray)

    @property
    def files(self) -> tuple[Path, ...]:
        return (self.path,)

    @property
    def names(self) -> Sequence[str]:
        """Of the tensors, as published."""
        return tuple(self._entries)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._entries[name].shape

    def raw(self, name: str) -> NDArray[Any]:
        """A tensor in the type it is stored in (bfloat16 as its bits, uint16), still in the file where possible."""
        entry = self._entries[name]
        found = self._bytes[entry.start : entry.stop].view(_DTYPES[entry.dtype]).reshape(entry.shape)
        return np.require(found, requirements="A")

    def read(self, name: str) -> FloatArray:
        """A tensor as float32; one stored as float32 is not copied."""
        return self._widened(name, self.raw(name))

    def rows(self, name: str, numbers: NDArray[np.int64]) -> FloatArray:
        """Some rows of a matrix as float32, in the shape of ``numbers``; no others are read."""
        return self._widened(name, self.raw(name)[numbers])

    def _widened(self, name: str, found: NDArray[Any]) -> FloatArray:
        if self._entries[name].dtype == "BF16":  # the upper half of a float32
            return np.asarray(found.astype(np.uint32) << np.uint32(16)).view(np.float32)
        return found.astype(np.float32, copy=False)


class ShardedSafetensors:
    """Several files with one table of contents (``model.safetensors.index.json``).

    Raises:
        UserError: the table cannot be read, or a file that it names.
    """

    def __init__(self, index: Path) -> None:
        try:
            table = json.loads(index.read_text(encoding="utf-8"))["weight_map"]
            shards = sorted({str(name) for name in table.values()})
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise UserError(say("The model's table of weights cannot be read: {index}.", index=index), _AGAIN) from None
        if any(Path(shard).name != shard for shard in shards):  # a table is data: it must not point elsewhere
            raise UserError(
                say("The model's table of weights names files outside its folder: {index}.", index=index), _AGAIN
            )
        opened = {shard: SafetensorsFile(index.with_name(shard)) for shard in shards}
        self.files = tuple(shard.path for shard in opened.values())
        self._home = {str(name): opened[str(shard)] for name, shard in table.items()}
        lost = [name for name, shard in self._home.items() if name not in shard.names]
        if lost:
            raise UserError(
                say(
                    "The model's table of weights names “{lost}”, which no file holds: {index}.",
                    lost=lost[0],
                    index=index,
                ),
                _AGAIN,
            )

    @property
    def names(self) -> Sequence[str]:
        return tuple(self._home)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._home[name].shape(name)

    def read(self, name: str) -> FloatArray:
        """A tensor as float32."""
        return self._home[name].read(name)

    def rows(self, name: str, numbers: NDArray[np.int64]) -> FloatArray:
        """Some rows of a matrix as float32."""
        return self._home[name].rows(name, numbers)


def _entry(given: Any, base: int) -> _Entry:
    """Raises ValueError where dtype, shape and byte range do not agree."""
    dtype, shape = str(given["dtype"]), tuple(int(size) for size in given["shape"])
    start, stop = (base + int(offset) for offset in given["data_offsets"])
    expected = math.prod(shape) * np.dtype(_DTYPES[dtype]).itemsize
    if start < base or stop - start != expected or any(size < 0 for size in shape):
        raise ValueError
    return _Entry(dtype, shape, start, stop)


def _no_safetensors(path: Path) -> UserError:
    with path.open("rb") as file:
        beginning = file.read(2)
    if beginning[:1] == b"\x80" or beginning == b"PK":
        return UserError(
            say("The weights at {path} are a pickle, which could run code when read.", path=path),
            "Take the model's safetensors file instead.",
        )
    return UserError(say("The model's weights are cut short or no safetensors file: {path}.", path=path), _AGAIN)
