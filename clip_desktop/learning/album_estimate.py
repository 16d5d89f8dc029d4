"""What an album is worth: how much of it is right, from certainties and answers.

Answers are no fair sample: the photos that were asked about were chosen for their certainty. Given the certainty the
choice says nothing more, so answers are used to move the certainties, not counted: one shift of the log-odds, the same
for all photos of the album (Platt 1999, the slope left alone), with a Gaussian prior around no shift. What the prior
and the answers leave open of the shift, and the luck of the photos at hand, make the interval.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Exact = NDArray[np.float64]

_SHIFTS: Final = np.linspace(-5.0, 5.0, 61)  # of log-odds
_SHIFTS_VARY: Final = 1.5  # between albums (tests.benchmarks.album_quality, half of the albums)
_LEAST: Final = 1e-4  # certainties are believed no further than this from 0 and 1
_COUNTED: Final = 1_000  # photos up to which luck is counted exactly; of more, as if there were so many
_TAIL: Final = 0.025  # on either side of an interval that holds in 95 of 100 cases


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share and between what it lies in 95 of 100 cases, all 0 to 1."""

    value: float
    low: float
    high: float


def shift_odds(certainty: FloatArray | Exact, belongs: NDArray[np.bool_]) -> Exact:
    """How probable each shift of the album's log-odds is after the answers, float64 (61,), of sum 1.

    Args:
        certainty: of the answered photos, by a probe that did not learn from them, (m,); m may be 0.
        belongs: what was answered, bool (m,).
    """
    odds = -0.5 * (_SHIFTS / _SHIFTS_VARY) ** 2
    signs = np.where(belongs, 1.0, -1.0)[:, None]
    odds = odds - np.logaddexp(0, -signs * (_log_odds(certainty)[:, None] + _SHIFTS)).sum(axis=0)
    likely: Exact = np.exp(odds - odds.max())
    return np.asarray(likely / likely.sum())


def precision_of(found: FloatArray | Exact, right: int, shifts: Exact) -> Estimate:
    """The share of an album that is right.

    Args:
        found: certainties of the photos it found by itself, (n,).
        right: how many photos of it the user accepted: these are right.
        shifts: as ``shift_odds`` gives them.

    Raises:
        ValueError: the album is empty.
    """
    total = len(found) + right
    if not total:
        raise ValueError("an empty album is neither right nor wrong")
    if not len(found):
        return Estimate(1.0, 1.0, 1.0)
    shares = _shifted(found).mean(axis=0)
    low, high = _between(shares, shifts, len(found))
    return Estimate(*((right + len(found) * share) / total for share in (float(shifts @ shares), low, high)))


def _log_odds(certainty: FloatArray | Exact) -> Exact:
    p = np.clip(np.asarray(certainty, np.float64), _LEAST, 1 - _LEAST)
    return np.asarray(np.log(p / (1 - p)))


def _shifted(certainty: FloatArray | Exact) -> Exact:
    """Certainties under each shift, float64 (n, 61)."""
    return np.asarray(1 / (1 + np.exp(-(_log_odds(certainty)[:, None] + _SHIFTS))))


def _between(shares: Exact, shifts: Exact, photos: int) -> tuple[float, float]:
    """Between which shares of so many photos the true one lies, the shift unknown and luck counted in."""
    n = min(photos, _COUNTED)
    factorials = np.concatenate([np.zeros(1), np.cumsum(np.log(np.arange(1, n + 1)))])
    k = np.arange(n + 1)[:, None]
    p = np.clip(shares, 1e-9, 1 - 1e-9)
    ways = (factorials[n] - factorials - factorials[::-1])[:, None]
    reached = np.cumsum(np.exp(ways + k * np.log(p) + (n - k) * np.log(1 - p)) @ shifts)
    low = int(np.searchsorted(reached, _TAIL))
    high = int(np.searchsorted(reached, 1 - _TAIL))
    return low / n, min(high, n) / n
