"""Where an answer ends: which of the ranked photos fit a query, and which only come next.

No score says so by itself: what a score means depends on the model, the library and the query. So each query is
measured in *spreads*, against what a fixed bank of queries about other things scores on the same library, and two
questions are asked.

*Is it there at all?* The best photo for a query about nothing in the library is the largest of many chance scores. How
large that is, the bank itself tells: its queries are about rare things, so the best photo of most of them fits nothing.
Their middle, and a margin from extreme value theory (the largest of n values varies by about 1 / sqrt(2 ln n) spreads;
Gumbel 1958), is what the best photo of a query has to exceed.

*Which others?* Those that score at least a share of what the best one does. A caption means one moment and has few
answers, a word means many photos: the share follows the form. How sure is read off straight lines in both, in log-odds.

The constants are in units that no model has for itself. They were chosen on development sets, as ARCHITECTURE.md tells.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.ranking import CAPTION, PHRASE, WORD

FloatArray = NDArray[np.float32]
Mask = NDArray[np.bool_]

RELEVANT: Final = 0.5  # more likely than not
MAYBE: Final = 0.15
SHARES: Final = {WORD: 0.65, PHRASE: 0.7, CAPTION: 0.92}  # of the best score, which photos have that fit too
LIKENESS_SHARE: Final = 0.6  # the same where example pictures say what is looked for

_USUAL_BEST: Final = 0.4  # quantile of the bank's best scores: a few of its queries do have an answer
_MARGIN: Final = (0.3, 2.0)  # above it: spreads, and in how the largest of so many values varies
_LONELY: Final = 0.05  # quantile of the best scores of photos asked for by a photo: most have some that are alike
_SURER_PER_SPREAD: Final = 1.5  # log-odds that a query has an answer
_SURER_PER_SHARE: Final = 8.0  # log-odds that a photo is one
_TO_SIGMA: Final = 1.4826  # median absolute deviation to standard deviation, of a normal distribution
_LEAST_SPREAD: Final = 1e-4


@dataclass(frozen=True, slots=True)
class Ordinary:
    """What queries that have nothing to do with a library score on it.

    Attributes:
        middle, spread: of all those scores, robustly.
        best: how many spreads above the middle the best photo of a query lies, from which it is taken to be there.
    """

    middle: float
    spread: float
    best: float


@dataclass(frozen=True, slots=True, eq=False)
class Cutoff:
    """Where an answer ends.

    Attributes:
        relevant: how many photos fit, more likely than not; 0 where nothing is there.
        maybe: how many come after these that may.
        probabilities: that each photo fits, float32 (n,) in the order of the scores; never higher for a lower score.
    """

    relevant: int
    maybe: int
    probabilities: FloatArray


def ordinary(null: FloatArray, photos: int, *, by_likeness: bool = False) -> Ordinary:
    """What is ordinary on a library.

    Args:
        null: scores of m queries about other things on s of the library's photos, float32 (m, s); scores that do not
            count (a photo asked for by itself) are not a number. At least one score of each query counts.
        photos: how many the library has; the best of many lies higher than the best of a sample.
        by_likeness: the queries are photos themselves. Nearly every photo has some that are alike, so that the best
            score is no sign of chance.
    """
    middle = float(np.nanmedian(null))
    spread = max(float(np.nanmedian(np.abs(null - middle))) * _TO_SIGMA, _LEAST_SPREAD)
    best = (np.nanmax(null, axis=1) - middle) / spread
    if by_likeness:
        return Ordinary(middle, spread, float(np.quantile(best, _LONELY)))
    usual = float(np.quantile(best, _USUAL_BEST)) + _largest(photos) - _largest(null.shape[1])
    return Ordinary(middle, spread, usual + _MARGIN[0] + _MARGIN[1] / _largest(photos))


def relevance(scores: FloatArray, usual: Ordinary, share: float, given: Mask | None = None) -> Cutoff:
    """Judge the scores of a whole library for one query.

    Args:
        scores: of every photo of the library, float32 (n,), any order.
        usual: what is ordinary there.
        share: of the best score, which photos have that fit too; ``SHARES`` by the form of the query.
        given: bool (n,), photos that are part of the query themselves. How well they fit says nothing of others, and
            they do so even where nothing else does.
    """
    others = scores if given is None else scores[~given]
    best = (float(others.max()) - usual.middle) / usual.spread if len(others) else 0.0
    there = _SURER_PER_SPREAD * (best - usual.best)
    z = (scores - np.float32(usual.middle)) / np.float32(usual.spread)
    fits = np.float32(_SURER_PER_SHARE) * (z / np.float32(max(best, 1.0)) - np.float32(share))
    log_odds = np.minimum(fits, np.float32(there) if given is None else np.where(given, np.inf, there))
    probabilities = (1 / (1 + np.exp(-np.clip(log_odds, -60, 60)))).astype(np.float32)
    relevant = int((probabilities >= RELEVANT).sum())
    return Cutoff(relevant, int((probabilities >= MAYBE).sum()) - relevant, probabilities)


def _largest(count: int) -> float:
    """About where the largest of so many standard normal values lies."""
    return math.sqrt(2 * math.log(max(count, 2)))
