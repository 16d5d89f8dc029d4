"""A recognised model folder: its config, its stored tensors, and which of them make up which of ours."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.config import ModelConfig
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import ConfigError


class StoredTensors(Protocol):
    """Tensors on disk, read one by one."""

    @property
    def files(self) -> tuple[Path, ...]: ...
    @property
    def names(self) -> Sequence[str]: ...
    def shape(self, name: str) -> tuple[int, ...]: ...
    def read(self, name: str) -> FloatArray: ...
    def rows(self, name: str, numbers: NDArray[np.int64]) -> FloatArray: ...


def as_it_is(tensor: FloatArray) -> FloatArray:
    return tensor


def stack(*tensors: FloatArray) -> FloatArray:
    """One below the other: three projections as one."""
    return np.concatenate(tensors)


def turn(matrix: FloatArray) -> FloatArray:
    """A matrix published for x @ W, where ours are for x @ W^T."""
    return np.ascontiguousarray(matrix.T)


def flat(tensor: FloatArray) -> FloatArray:
    """Without dimensions of size one in front."""
    return tensor.reshape(tensor.shape[-1])


def scalar(tensor: FloatArray) -> FloatArray:
    """Without dimensions: some layouts publish scalars as (1,)."""
    return tensor.reshape(())


@dataclass(frozen=True, slots=True)
class Table:
    """A matrix on disk of which few rows are ever wanted: ``table[numbers]`` reads those, as float32.

    A vocabulary is half of a text tower and more, and a text has a dozen words.
    """

    stored: StoredTensors
    name: str

    def __getitem__(self, numbers: NDArray[np.int64]) -> FloatArray:
        return self.stored.rows(self.name, numbers)


@dataclass(frozen=True, slots=True)
class Source:
    """The published tensors that one of ours is made of, and how."""

    names: tuple[str, ...]
    make: Callable[..., FloatArray] = as_it_is


Sources = dict[str, Source]


@dataclass(frozen=True, slots=True)
class Layout:
    """A model as it was published.

    Attributes:
        config: the model in our terms.
        stored: the tensors under their published names.
        sources: for each of our names, where it comes from.
        without_meaning: endings of published names that carry no weight (position numbers, counters).
    """

    config: ModelConfig
    stored: StoredTensors
    sources: Mapping[str, Source]
    without_meaning: Collection[str] = field(default=("position_ids", "num_batches_tracked"))

    def check_names(self) -> None:
        """The strict check of names.

        Raises:
            ConfigError: naming what is missing, or what the config has no place for.
        """
        wanted = {name for source in self.sources.values() for name in source.names}
        given = {name for name in self.stored.names if not name.endswith(tuple(self.without_meaning))}
        if missing := sorted(wanted - given):
            raise ConfigError(f"its weights lack {_several(missing)}")
        if unexpected := sorted(given - wanted):
            raise ConfigError(f"its config has no place for the weights {_several(unexpected)}")

    def read(self, part: str = "", without: Collection[str] = ()) -> dict[str, FloatArray]:
        """Our tensors whose names begin with ``part``, as float32 under their names without it. Reads no others."""
        return {
            name.removeprefix(part): source.make(*(self.stored.read(theirs) for theirs in source.names))
            for name, source in self.sources.items()
            if name.startswith(part) and name not in without
        }

    def table(self, name: str) -> Table:
        """A matrix that is published as it is, to be read row by row."""
        (theirs,) = self.sources[name].names
        return Table(self.stored, theirs)


def both(ours: str, theirs: str) -> Iterator[tuple[str, Source]]:
    """Weight and bias of a linear map or a normalisation."""
    for part in ("weight", "bias"):
        yield f"{ours}.{part}", Source((f"{theirs}.{part}",))


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object.

    Raises:
        ConfigError: the file is missing, or holds none.
    """
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise ConfigError(f"{path.name} is missing") from None
    except ValueError:
        raise ConfigError(f"{path.name} is no JSON") from None
    if not isinstance(found, dict):
        raise ConfigError(f"{path.name} holds no settings")
    return found


def _several(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"
