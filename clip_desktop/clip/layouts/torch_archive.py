"""OpenAI's archives (ViT-B-32.pt), read without running any code of them.

Such a file is a ZIP archive that ``torch.jit.save`` wrote: tensors as plain bytes (``data/0``, ``data/1`` …), the
program as source text (``code/``), and a pickle (``data.pkl``) that says which tensor hangs where. To run one is to run
whatever program is inside, and to unpickle one freely is to call whatever it names. We do neither:

- ``code/`` is never opened, and torch is not imported.
- The pickle goes through an unpickler whose ``find_class`` knows a dozen names and refuses all others. A pickle can act
  only by calling what ``find_class`` hands it, and all that we hand it is below: makers of inert records, which keep
  what they are given. No name resolves to anything of Python's or torch's own, so there is nothing to call.
- A tensor is then bytes of an archive member, whose length must be what the record says; nothing is decompressed.
"""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

_STORAGES: Final[dict[str, Any]] = {
    "DoubleStorage": np.float64,
    "FloatStorage": np.float32,
    "HalfStorage": np.float16,
    "LongStorage": np.int64,
    "IntStorage": np.int32,
}
_AGAIN: Final = "Get the archive again."
_LENGTHS: Final = 26  # bytes into a member's header: how long its name is, and its extra field, before the data


class _Storage(NamedTuple):
    """Numbers of one kind, as the archive member ``data/key``."""

    dtype: Any
    key: str
    length: int


@dataclass(frozen=True, slots=True)
class _Tensor:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]


class _Record:
    """Stands in for every class of the archive's program: it keeps its attributes, and does nothing."""

    def __setstate__(self, state: Any) -> None:
        self.attributes = state if isinstance(state, dict) else {}


class _MakeTensor:
    """Called as ``torch._utils._rebuild_tensor_v2`` would be. Like the two below it has no attributes to be set."""

    __slots__ = ()

    def __call__(self, storage: Any, offset: Any, shape: Any, stride: Any, *_: Any) -> _Tensor:
        if not isinstance(storage, _Storage):
            raise pickle.UnpicklingError("a tensor without storage")
        return _Tensor(storage, int(offset), tuple(map(int, shape)), tuple(map(int, stride)))


class _TakeAsItIs:
    """Lists and tagged values are what they are."""

    __slots__ = ()

    def __call__(self, value: Any, *_: Any) -> Any:
        return value


class _MakeTable:
    """An empty table, to be filled."""

    __slots__ = ()

    def __call__(self, *_: Any) -> dict[Any, Any]:
        return {}


_KNOWN: Final[dict[tuple[str, str], Any]] = {
    ("torch._utils", "_rebuild_tensor_v2"): _MakeTensor(),
    ("collections", "OrderedDict"): _MakeTable(),
    **{("torch", name): dtype for name, dtype in _STORAGES.items()},
    **{("torch.jit._pickle", f"build_{kind}list"): _TakeAsItIs() for kind in ("int", "tensor", "double", "bool")},
    ("torch.jit._pickle", "restore_type_tag"): _TakeAsItIs(),
}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module == "__torch__" or module.startswith("__torch__."):
            return _Record
        if (module, name) not in _KNOWN:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return _KNOWN[module, name]

    def persistent_load(self, pid: Any) -> _Storage:
        kind, dtype, key, _, count = pid
        if kind != "storage" or dtype not in _STORAGES.values():
            raise pickle.UnpicklingError(f"{kind} of {dtype}")
        return _Storage(dtype, str(key), int(count))


class TorchArchive:
    """The tensors of an archive, under the names of the program that wrote it.

    Raises:
        UserError: it is missing, cut short, no such archive, or names what no archive of tensors needs.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._zip = zipfile.ZipFile(path)
            table = next(name for name in self._zip.namelist() if name.endswith("/data.pkl") and name.count("/") == 1)
            self._root = table.removesuffix("data.pkl")
            self._tensors = dict(_walk(_Unpickler(io.BytesIO(self._zip.read(table))).load(), ""))
        except OSError as error:
            raise UserError(
                say("The model's weights cannot be read: {path} ({error}).", path=path, error=reason_of(error)), _AGAIN
            ) from None
        except pickle.UnpicklingError as error:
            raise UserError(
                say(
                    "The archive {path} asks for “{error}”, which no model needs; it was not run.",
                    path=path,
                    error=error,
                )
            ) from None
        except Exception:  # a damaged pickle may fail in any way; none of them has run anything
            raise UserError(say("The file {path} is cut short or no archive of a model.", path=path), _AGAIN) from None

    @property
    def files(self) -> tuple[Path, ...]:
        return (self.path,)

    @property
    def names(self) -> Sequence[str]:
        return tuple(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._tensors[name].shape

    def read(self, name: str) -> FloatArray:
        """A tensor as float32.

        Raises:
            UserError: its bytes are damaged or missing.
        """
        tensor = self._tensors[name]
        dtype = np.dtype(tensor.storage.dtype).newbyteorder("<")
        try:
            member = self._zip.getinfo(f"{self._root}data/{tensor.storage.key}")
            if member.compress_type != zipfile.ZIP_STORED or member.file_size != tensor.storage.length * dtype.itemsize:
                raise ValueError
            numbers = np.frombuffer(bytearray(self._zip.read(member)), dtype)  # its own memory, so it may be changed
            if not _within(tensor):
                raise ValueError
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            raise UserError(
                say("The weights “{name}” in {path} are damaged.", name=name, path=self.path), _AGAIN
            ) from None
        bytes_apart = [step * dtype.itemsize for step in tensor.stride]
        found = np.lib.stride_tricks.as_strided(numbers[tensor.offset :], tensor.shape, bytes_apart)
        return np.ascontiguousarray(found, np.float32).reshape(tensor.shape)

    def rows(self, name: str, numbers: NDArray[np.int64]) -> FloatArray:
        """Some rows of a matrix as float32, read where they lie: members of these archives are not compressed."""
        tensor = self._tensors[name]
        if tensor.offset or tensor.stride != (tensor.shape[1], 1):
            found: FloatArray = self.read(name)[numbers]
            return found
        member = self._zip.getinfo(f"{self._root}data/{tensor.storage.key}")
        with self.path.open("rb") as file:
            file.seek(member.header_offset + _LENGTHS)
            name_length, extra_length = struct.unpack("<HH", file.read(4))
        start = member.header_offset + _LENGTHS + 4 + name_length + extra_length
        dtype = np.dtype(tensor.storage.dtype).newbyteorder("<")
        mapped = np.memmap(self.path, dtype, "r", start, tensor.shape)
        return np.asarray(mapped[numbers], np.float32)


def _within(tensor: _Tensor) -> bool:
    """Whether a tensor lies in its storage; strides from a file are not to be trusted."""
    if len(tensor.shape) != len(tensor.stride) or min((0, tensor.offset, *tensor.shape, *tensor.stride)) < 0:
        return False
    if not prod(tensor.shape):
        return tensor.offset <= tensor.storage.length
    last = tensor.offset + sum((size - 1) * step for size, step in zip(tensor.shape, tensor.stride, strict=True))
    return last < tensor.storage.length


def _walk(value: Any, name: str) -> Sequence[tuple[str, _Tensor]]:
    """All tensors below a record or table, with the path of attributes to each."""
    if isinstance(value, _Tensor):
        return [(name, value)]
    inside = value.attributes if isinstance(value, _Record) else value
    if not isinstance(inside, dict):
        return []
    return [found for key, part in inside.items() for found in _walk(part, f"{name}.{key}" if name else str(key))]
