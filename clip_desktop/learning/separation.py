"""Scores to log-odds: where other photos score, and where photos of the album would that were not learned from."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.agreement import Agreement
from clip_desktop.learning.logistic import Exact, Fitted

_ENOUGH: Final = 8  # others, to tell how they spread
_SURER_PER_SPREAD: Final = 1.8  # log-odds; certainties then come true (tests.benchmarks.few_shot)
_LEAST: Final = 1e-6


def certain(
    rows: Exact, belongs: NDArray[np.bool_], weights: Exact, fitted: Fitted, seen: Agreement | None
) -> tuple[float, float]:
    """Slope and offset that make scores log-odds where both classes are as frequent."""
    if seen is None or (~belongs).sum() < _ENOUGH:
        return 1.0, 0.0
    scores = rows @ fitted.coef + fitted.intercept
    inside = float(weights[belongs] @ (scores - fitted.pulls * (1 - seen.coherence))[belongs])
    outside = (scores - fitted.pulls)[~belongs]
    middle, spread = float(outside.mean()), float(outside.std())
    gap = inside - middle
    if gap <= _LEAST or spread <= _LEAST:
        return 1.0, 0.0
    slope = max(_SURER_PER_SPREAD / spread, 1.0)  # others in far apart heaps spread widely: the regression is surer
    return slope, -slope * (inside + middle) / 2
