"""What the services may count on from every learner."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from clip_desktop.learning.linear_probe import LinearProbe

FloatArray = NDArray[np.float32]


def _unit(rows: NDArray[np.float64]) -> FloatArray:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


@pytest.mark.parametrize(("accepted", "rejected", "words"), [(1, 0, True), (1, 0, False), (0, 3, True), (0, 0, True)])
def test_a_probe_learns_from_next_to_nothing(accepted: int, rejected: int, words: bool) -> None:
    rng = np.random.default_rng(0)
    centre = _unit(rng.normal(size=32))
    members = _unit(rng.normal(size=(40, 32)) / 6 + centre)
    others = _unit(rng.normal(size=(200, 32)))
    rows = np.vstack([members[:accepted], others[:rejected]])
    signs = np.array([1] * accepted + [-1] * rejected)
    probe = LinearProbe().fit(rows, signs, centre if words else None, others[10:])
    assert probe.predict_proba(members[5:]).mean() > 2 * probe.predict_proba(others[:10]).mean()
    again = LinearProbe.restored(probe.coef_, probe.intercept_)
    np.testing.assert_array_equal(again.predict_proba(members), probe.predict_proba(members))
