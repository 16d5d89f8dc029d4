"""Where an answer ends: which of the ranked photos really fit a query, and which only come next.

The photos that do not fit are most of a library; their scores are close to a normal distribution whose middle and
spread are read off robustly. A score far above it is evidence. What the query would score on photographs that
have nothing to do with it (the null scores) sets a floor, so that a query for what is not there finds nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

RELEVANT: Final = 0.5  # more likely than not
MAYBE: Final = 0.15

_PRIOR: Final = 0.02  # share of a library that fits an average query
_TAIL_SPREAD: Final = 3.5  # how many spreads above the middle the fitting photos lie on average
_TO_SIGMA: Final = 1.4826  # median absolute deviation to standard deviation, of a normal distribution
_LEAST_SPREAD: Final = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class Cutoff:
    """Where an answer ends.

    Attributes:
        relevant: how many photos fit, more likely than not.
        maybe: how many come after these that may.
        probabilities: that each photo fits, float32 (n,) in the order of the scores.
    """

    relevant: int
    maybe: int
    probabilities: FloatArray


def relevance(scores: FloatArray, null: FloatArray) -> Cutoff:
    """Judge the scores of a whole library for one query.

    Args:
        scores: of every photo of the library, float32 (n,), any order.
        null: what the query scores on photographs unrelated to it, or unrelated queries on the library: float32 (m,),
            possibly empty.
    """
    if not len(scores):
        return Cutoff(0, 0, np.empty(0, np.float32))
    middle, spread = _null_distribution(scores, null)
    z = (scores.astype(np.float64) - middle) / spread
    # Odds of a shifted, twice as wide normal against the null; the ratio is made monotonous above the middle.
    fits = -0.5 * ((np.minimum(z, _TAIL_SPREAD) - _TAIL_SPREAD) / 1.5) ** 2 - math.log(1.5)
    log_odds = fits + 0.5 * z**2 + math.log(_PRIOR / (1 - _PRIOR))
    log_odds = np.where(z > 0, log_odds, -np.inf)
    probabilities = (1 / (1 + np.exp(-np.clip(log_odds, -60, 60)))).astype(np.float32)
    relevant = int((probabilities >= RELEVANT).sum())
    return Cutoff(relevant, int((probabilities >= MAYBE).sum()) - relevant, probabilities)


def _null_distribution(scores: FloatArray, null: FloatArray) -> tuple[float, float]:
    """Middle and spread of the scores of photos that do not fit."""
    middle = float(np.median(scores))
    below = scores[scores <= middle]  # photos that fit lie above: the lower half tells the spread unspoilt
    spread = float(np.median(middle - below)) * _TO_SIGMA
    if len(null):
        null_middle = float(np.median(null))
        null_spread = float(np.median(np.abs(null - null_middle))) * _TO_SIGMA
        share = len(scores) / (len(scores) + 100.0)  # a small library says little of itself
        middle = max(middle * share + null_middle * (1 - share), null_middle)
        spread = max(spread * share + null_spread * (1 - share), 0.7 * null_spread)
    return middle, max(spread, _LEAST_SPREAD)
