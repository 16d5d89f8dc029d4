"""The precision of what is shown, from certainties and from answers that are no fair sample."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

_STRATA: Final = 4  # of certainty above the threshold, within which answers stand for photos not asked about
_TRUST: Final = 4.0  # what the certainty itself counts in each stratum, in answers
_TWO_SIDED: Final = 1.96  # of a normal distribution, 95 of 100 lie within so many spreads


def precision_of(certainty: FloatArray, verdict: NDArray[np.integer], threshold: float) -> tuple[float, float, float]:
    """The share of shown photos that is right, and a 95 % interval.

    Answers are no fair sample: the review asks where it is unsure. So photos are grouped by certainty, and the answers
    of a group stand for that group alone (post-stratification, Holt and Smith 1979), with the certainty itself as a
    prior that counts as a few answers. The interval is Wilson's (1927) for as many answers as the estimate is worth.

    Args:
        certainty: of the photos that are shown, float32 (n,), at least ``threshold``.
        verdict: +1 accepted, -1 rejected, 0 not asked, (n,).
        threshold: from which certainty photos are shown.
    """
    if not len(certainty):
        return 0.0, 0.0, 1.0
    width = max(1 - threshold, 1e-6) / _STRATA
    stratum = np.clip(((certainty - threshold) / width).astype(np.int64), 0, _STRATA - 1)
    photos, expected, right, asked = (
        np.bincount(stratum, weights, _STRATA).astype(np.float64)
        for weights in (None, certainty, verdict > 0, verdict != 0)
    )
    some = photos > 0
    share = photos[some] / photos.sum()
    prior = expected[some] / photos[some]
    mean = (right[some] + _TRUST * prior) / (asked[some] + _TRUST)
    left = 1 - asked[some] / photos[some]  # what was answered is known: only the rest can be otherwise
    known = right[some] / photos[some]
    precision = float((share * (known + left * mean)).sum())
    unsure = 1 / (asked[some] + _TRUST + 1) + 1 / np.maximum(photos[some] - asked[some], 1)  # of the share, and of luck
    variance = float(((share * left) ** 2 * mean * (1 - mean) * unsure).sum())
    return precision, *_wilson(precision, variance)


def _wilson(share: float, variance: float) -> tuple[float, float]:
    """The interval of as many answers as have this variance."""
    if variance <= 1e-12:
        return share, share
    answers = max(share * (1 - share), 1e-6) / variance
    z2 = _TWO_SIDED**2
    middle = (share + z2 / (2 * answers)) / (1 + z2 / answers)
    reach = _TWO_SIDED / (1 + z2 / answers) * math.sqrt(share * (1 - share) / answers + z2 / (4 * answers**2))
    return max(middle - reach, 0.0), min(middle + reach, 1.0)
