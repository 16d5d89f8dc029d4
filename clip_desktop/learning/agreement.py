"""What a few examples say of each other and of the words: how much the words should still count beside them.

Examples and words are taken for noisy sightings of one centre. Two things tell how noisy each is: how alike examples
are among themselves (*coherence*), and how much nearer than other photos they lie to the words (*support*). The best
weights of sightings are inverse to their noise (generalised least squares), which gives the words' weight in examples,
and words that lie no nearer to them than to others may mean nothing at all.
Nothing of it needs photos put aside: one example and the usual values of a photo library are enough to begin with.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Exact = NDArray[np.float64]

TWIN: Final = 0.95  # cosine from which two examples are one moment and count once
_USUAL_COHERENCE: Final = 0.35  # of albums, counted as one example more
_USUAL_SUPPORT: Final = 0.2
_SUPPORTS_VARY: Final = 0.1  # between albums, and between the photos of one
_NONSENSE: Final = 0.1  # names that mean nothing, or something else
_LEAST_VARIANCE: Final = 1e-6
_COHERENT: Final = (0.05, 0.95)  # bounds of what is believed
_MODALITY: Final = 6.0  # words err in few directions, and the same for all photos: they weigh more than noise says
_NEIGHBOURS: Final = 512
_LEAST_ROOM: Final = 0.03
_MOST: Final = 8.0  # examples that words can count for


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """What was seen.

    Attributes:
        shares: what each example counts, float64 (n,): 1, and less for one that has twins.
        coherence: cosine to be expected between two photos of the album, above what others have.
        support: cosine to be expected between the words and a photo of the album, above what others have.
        words: how many examples the words count for, 0 to 8.
    """

    shares: Exact
    coherence: float
    support: float
    words: float


def agreement(accepted: Exact, words: Exact, others: Exact) -> Agreement:
    """Compare examples with each other and with the words.

    Args:
        accepted: at least one unit row, float64 (n, dim).
        words: unit vector (dim,), or zeros where there are none.
        others: photos that do not belong, float64 (m, dim); m may be 0.
    """
    usual = others.mean(axis=0) if len(others) else np.zeros(accepted.shape[1])
    shares, pairs, alike = _compared(accepted)
    count = float(shares.sum())
    known = seen = 0.0
    if pairs > 0:
        known = count - 1
        seen = float(alike / pairs - 2 * (shares @ accepted @ usual) / count + usual @ usual)
    coherence = float(np.clip((known * seen + _USUAL_COHERENCE) / (known + 1), *_COHERENT))
    nearer = float(shares @ accepted @ words / count - usual @ words)
    support = (count * nearer + _USUAL_SUPPORT) / (count + 1)
    believed = max(support, 0.0) * float(words.any())
    weight = _MODALITY * believed * (1 - coherence) / max(coherence - believed**2, _LEAST_ROOM)
    if len(others):
        weight *= _meant(nearer, count, float(np.std(others @ words)))
    return Agreement(shares, coherence, support, min(weight, _MOST))


def _meant(nearer: float, count: float, spread: float) -> float:
    """The probability that words mean the examples at all, by how much nearer they lie to them than others spread."""
    if nearer >= _USUAL_SUPPORT:
        return 1.0
    variance = max(spread**2 / count, _LEAST_VARIANCE)
    usual = _SUPPORTS_VARY**2 * (1 + 1 / count)
    odds = (1 - _NONSENSE) / _NONSENSE * math.sqrt(variance / usual)
    odds *= math.exp(min(nearer**2 / variance - (nearer - _USUAL_SUPPORT) ** 2 / usual, 100.0) / 2)
    return odds / (1 + odds)


def _compared(accepted: Exact) -> tuple[Exact, float, float]:
    """What each example counts, the weight of all pairs that are no twins, and the sum of their weighted cosines.

    Of very many, each is compared with its neighbours alone, where its burst is.
    """
    shares, pairs, alike = [], 0.0, 0.0
    for start in range(0, len(accepted), _NEIGHBOURS):
        some = accepted[start : start + _NEIGHBOURS]
        cosines = some @ some.T
        twins = cosines >= TWIN
        np.fill_diagonal(twins, True)
        shares.append(1 / twins.sum(axis=1))
        weights = np.where(twins, 0.0, np.outer(shares[-1], shares[-1]))
        pairs, alike = pairs + float(weights.sum()), alike + float((weights * cosines).sum())
    return np.concatenate(shares), pairs, alike
