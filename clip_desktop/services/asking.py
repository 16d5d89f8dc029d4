"""Which photos to ask the user about: near the line between in and out, and not ten alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.active import most_useful
from clip_desktop.services.searching.loaded import LoadedVectors

# Log-odds: an album ranks at most a little worse, and its precision is known sooner (tests.benchmarks.album_quality).
TOWARDS_MEMBERS: Final = 2.0

_POOL: Final = 1_000  # candidates nearest to the line, of which the useful ones are chosen
_JUDGED: Final = 500  # judged photos that candidates are compared with
_LEAST: Final = 1e-6


def worth_asking(
    loaded: LoadedVectors,
    certainty: NDArray[np.float32],
    threshold: float,
    judged: Sequence[int] | NDArray[np.int64],
    k: int,
    lean: float = 0.0,
) -> list[int]:
    """Photo ids, most useful first.

    Args:
        certainty: that each row of the index belongs, float32 (n,); 0 where it cannot.
        threshold: the line: a photo of just this certainty is the most uncertain.
        judged: photos the user has answered for; neither they nor their twins are asked about.
        k: how many at most.
        lean: how far over the line, in log-odds, the photos lie that are taken for the most uncertain.
    """
    index = loaded.index
    judged_rows = index.positions(np.asarray(judged, np.int64))
    judged_rows = judged_rows[judged_rows >= 0][-_JUDGED:]
    candidates = loaded.visible & (certainty > 0) & ~np.isin(index.ids, judged)
    rows = np.flatnonzero(candidates)
    shifted = _shifted(certainty[rows], threshold, lean)
    nearest = np.argsort(np.abs(shifted - 0.5), kind="stable")[:_POOL]
    pool = np.concatenate([rows[nearest], judged_rows])
    certain = np.concatenate([shifted[nearest], np.zeros(len(judged_rows), np.float32)])
    exclude = np.arange(len(nearest), len(pool))
    chosen = most_useful(certain, index.vectors_at(pool), k, exclude)
    return [int(i) for i in index.ids[pool[chosen]]]


def _shifted(certainty: NDArray[np.float32], threshold: float, lean: float) -> NDArray[np.float32]:
    """Certainties moved on the log-odds scale so that what lies so far over the threshold comes to lie at one half."""
    p = np.clip(certainty.astype(np.float64), _LEAST, 1 - _LEAST)
    line = min(max(threshold, _LEAST), 1 - _LEAST)
    odds = np.log(p / (1 - p)) - np.log(line / (1 - line)) - lean
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)
