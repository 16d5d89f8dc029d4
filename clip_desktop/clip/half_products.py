"""Inner products with half-precision vectors by torch, which reads them as fast as memory gives them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.torch_loading import torch_is_loaded

HalfArray = NDArray[np.float16]
FloatArray = NDArray[np.float32]
HalfProducts = Callable[[HalfArray, HalfArray], FloatArray]

_PROVEN_ON: Final = (4096, 512)  # rows and values


def half_products() -> HalfProducts | None:
    """Multiplies rows float16 (n, dim) with a query float16 (dim,): float32 (n,), each rounded to a half.

    None where torch has not been imported yet (nobody is to wait for that), or sums so roughly here that the rounding
    is not all that is lost.
    """
    return _multiply if torch_is_loaded() and _is_sound() else None


def _multiply(rows: HalfArray, query: HalfArray) -> FloatArray:
    import torch

    found: FloatArray = torch.mv(torch.from_numpy(_writable(rows)), torch.from_numpy(query)).float().numpy()
    return found


@lru_cache(maxsize=1)
def _is_sound() -> bool:
    """Whether sums are in float32: in halves they would be off by ten times their last place."""
    rng = np.random.default_rng(0)
    rows, query = rng.random(_PROVEN_ON, np.float32).astype(np.float16), rng.random(_PROVEN_ON[1]).astype(np.float16)
    exact = rows.astype(np.float64) @ query.astype(np.float64)
    return bool((np.abs(_multiply(rows, query) - exact) <= exact * 2.0**-11 * 1.01).all())


def _writable(rows: HalfArray) -> NDArray[Any]:
    """The same memory, said to be writable: torch warns of anything else, although it only reads."""
    return rows if rows.flags.writeable else np.asarray(_Alias(rows))


class _Alias:
    def __init__(self, rows: HalfArray) -> None:
        self._rows = rows  # kept alive as long as there is a view
        interface = rows.__array_interface__
        self.__array_interface__ = {**interface, "data": (interface["data"][0], False)}
