"""How sure an album would have been of its own examples, had it not been taught with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.album_estimate import precision_of, shift_odds
from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.library.records import Example

FloatArray = NDArray[np.float32]
Verdicts = NDArray[np.int64]
Fit = Callable[[FloatArray, Verdicts], LinearProbe]
"""A probe from examples (n, dim) and verdicts +1 or -1 (n,), with the album's words and background."""

LOWEST: Final = 0.05  # lines that a precision to aim at chooses from
HIGHEST: Final = 0.95

_FOLDS: Final = 8
_STEPS: Final = 19


def held_out(fit: Fit, examples: FloatArray, verdicts: Verdicts) -> FloatArray:
    """The certainty of each example by a probe that was not taught with it, float32 (n,): k-fold, each fold a fit.

    What an example alone shows of its kind cannot be known without it: it is as sure as its words make it.
    """
    count = len(examples)
    certainty = np.zeros(count, np.float32)
    folds = min(_FOLDS, count)
    for fold in range(folds):
        out = np.arange(count) % folds == fold
        certainty[out] = fit(examples[~out], verdicts[~out]).predict_proba(examples[out])
    return certainty


def answers_among(examples: Sequence[Example]) -> list[int]:
    """Examples that say how right an album is: not those of the first go, chosen by the user because they belong."""
    first = min((one.added_at for one in examples if one.polarity > 0), default="")
    return [one.photo_id for one in examples if one.polarity < 0 or one.added_at > first]


def line_for(certainty: FloatArray, verdict: NDArray[np.integer], answered: NDArray[np.bool_], target: float) -> float:
    """The lowest line, 0.05 to 0.95, from which on what is found is right in a share of ``target`` or more.

    Args:
        certainty: of all photos, float32 (n,); of those that were judged, as if they had not been.
        verdict: +1 accepted, -1 rejected, 0 not judged, (n,).
        answered: which verdicts say how right the album is, bool (n,): see ``answers_among``.
    """
    shifts = shift_odds(certainty[answered], verdict[answered] > 0)
    for line in np.linspace(LOWEST, HIGHEST, _STEPS).tolist():
        found = certainty[(certainty >= line) & (verdict == 0)]
        if not len(found) or precision_of(found, 0, shifts).value >= target:
            return float(line)
    return HIGHEST
