"""Half-precision products by torch: as exact as the index needs them, on memory that may not be written to."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import torch  # noqa: F401 - without it there are none

from clip_desktop.clip.half_products import half_products
from clip_desktop.search.index import VectorIndex


def test_products_are_as_exact_as_halves_can_be() -> None:
    multiply = half_products()
    assert multiply is not None
    rng = np.random.default_rng(0)
    for count, dim in ((1, 512), (300, 1), (1000, 768), (5000, 32)):
        rows = rng.standard_normal((count, dim)).astype(np.float16)
        query = rng.standard_normal(dim).astype(np.float16)
        rows.flags.writeable = False
        found, exact = multiply(rows, query), rows.astype(np.float64) @ query.astype(np.float64)
        assert found.dtype == np.float32
        lengths = np.linalg.norm(rows.astype(np.float64), axis=1) * np.linalg.norm(query.astype(np.float64))
        assert (np.abs(found - exact) <= np.abs(exact) * 2.0**-11 * 1.001 + dim * 2.0**-24 * lengths + 2.0**-25).all()


def test_an_index_answers_with_them_as_without() -> None:
    rng = np.random.default_rng(1)
    rows = rng.standard_normal((20_000, 64)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    slow = VectorIndex.empty(64).add(range(20_000), rows)
    quick = slow.using(half_products())
    for query in rows[:5] + rows[5:10]:
        for mask in (None, rng.random(20_000) < 0.1):
            assert quick.top(query, 300, mask).ids.tolist() == slow.top(query, 300, mask).ids.tolist()


def test_nobody_waits_for_torch() -> None:
    asked = "from clip_desktop.clip.half_products import half_products; print(half_products(), 'torch' in sys.modules)"
    code = f"import sys; {asked}"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split() == ["None", "False"]
