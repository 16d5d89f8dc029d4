"""Labels by words alone: how likely each label applies to each photo, from how photos lie to its prompts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
IndexArray = NDArray[np.int64]

_BLOCK: Final = 8192
_LABELS: Final = 256  # fitted at once
_ROUNDS: Final = 30  # of expectation-maximisation; the prior makes it quick
_FAR: Final = 8.0  # spreads beyond which no score says more
_ENOUGH: Final = 50  # photos from which a library says itself what is ordinary in it
_TO_SIGMA: Final = 1.4826  # median absolute deviation to standard deviation, of a normal distribution
_LEAST_SPREAD: Final = 1e-3  # where all photos are the same, differences of rounding must not count
_SATURATED: Final = 40.0  # log-odds beyond which a float32 certainty is 0 or 1


def label_vectors(prompts: Sequence[FloatArray]) -> FloatArray:
    """One unit vector per label from the unit vectors of its prompts.

    Args:
        prompts: for each label float32 (n_prompts, dim), centred unit rows, at least one.

    Returns:
        float32 (n_labels, dim), unit rows.

    Raises:
        ValueError: a label has no prompts, or values are not finite.
    """
    if not all(len(rows) for rows in prompts):
        raise ValueError("a label without prompts")
    means = np.stack([np.asarray(rows, np.float64).mean(0) for rows in prompts])
    if not np.isfinite(means).all():
        raise ValueError("a prompt's vector holds values that are no numbers")
    return np.asarray(means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12), np.float32)


class ZeroShot:
    """Multi-label: a photo may carry none of the labels or several.

    Every label's scores are measured in spreads from its own middle, both read off robustly from the library. How
    scores of photos *without* a label lie then, tails included, a bank of prompts about other things tells: it is asked
    of the same photos. Scores of photos *with* it are taken for that distribution tilted by ``separation`` (the
    exponential tilt model, Qin 1999; a normal distribution so tilted is the same one, ``separation`` spreads higher).
    By Bayes' rule the log-odds are a straight line in the score. How common a label is, the photos tell: it is the
    share that explains them best (expectation-maximisation), drawn towards ``prevalence``.

    A label may have contrasts, what it is mistaken for. They are hypotheses measured in the same way: a photo shows the
    label, one of its contrasts, or none of them.

    Args:
        prevalence: share of photos that carry an average label, 0 to 1 exclusive.
        separation: log-odds gained with each spread above the middle.
        worth: how much ``prevalence`` counts, in photos that carry the label.

    Attributes:
        labels_: float32 (k, dim), the labels and after them the contrasts, known after ``fit``.
        centre_, spread_: float32 (k,), where the scores of photos without the label lie.
        prevalence_: float32 (k,), how common each label is taken to be.
        contrasted_: int64 (k - n_labels,), which label each contrast is one of.
        tilt_: what the background's certainties would sum up to unless divided by it.
    """

    def __init__(self, *, prevalence: float = 0.02, separation: float = 1.15, worth: float = 10.0) -> None:
        self.prevalence, self.separation, self.worth = prevalence, separation, worth
        self.labels_: FloatArray = np.zeros((0, 0), np.float32)
        self.centre_: FloatArray = np.zeros(0, np.float32)
        self.spread_: FloatArray = np.zeros(0, np.float32)
        self.prevalence_: FloatArray = np.zeros(0, np.float32)
        self.contrasted_: IndexArray = np.zeros(0, np.int64)
        self.tilt_ = math.exp(separation**2 / 2)

    def fit(
        self,
        X: FloatArray,  # noqa: N803 (the contract of scikit-learn)
        labels: FloatArray,
        background: FloatArray | None = None,
        contrasts: Sequence[FloatArray] = (),
    ) -> Self:
        """Learn what is ordinary for each label. What an earlier fit learned is forgotten.

        Args:
            X: photos of the library, unit rows in the centred space, float32 (n, dim); a sample of some thousand is
                enough, and n may be 0.
            labels: unit vectors of the labels, float32 (n_labels, dim).
            background: unit vectors of prompts about anything, float32 (m, dim): how scores lie that mean nothing,
                and what is ordinary where a library is too small to say it for one label.
            contrasts: none, or for each label unit vectors of what it is mistaken for, float32 (any, dim).

        Raises:
            ValueError: shapes do not agree or values are not finite.
        """
        words = np.empty((0, labels.shape[-1]), np.float32) if background is None else background
        _check(X, labels, words, *contrasts)
        if contrasts and len(contrasts) != len(labels):
            raise ValueError(f"contrasts of {len(contrasts)} labels beside {len(labels)} labels")
        self.contrasted_ = np.repeat(np.arange(len(contrasts)), [len(rows) for rows in contrasts]).astype(np.int64)
        null = X @ words.T
        usual = _usual(null)
        usual = usual[0], max(usual[1], _chance(labels))
        self.tilt_ = self._tilt_of(null, usual)
        self.labels_ = np.concatenate([labels, *contrasts]).astype(np.float32)
        centres, spreads, shares = [], [], []
        for start in range(0, len(self.labels_), _LABELS):
            scores = X @ self.labels_[start : start + _LABELS].T
            centre, spread = _ordinary(scores, usual)
            centres.append(centre)
            spreads.append(spread)
            middle = np.median(scores, axis=0) if len(X) else centre  # a middle drawn elsewhere would look like photos
            shares.append(self._shares((scores - middle) / spread))  # that carry the label
        self.centre_, self.spread_, self.prevalence_ = (
            np.concatenate([*parts, np.zeros(0)]).astype(np.float32) for parts in (centres, spreads, shares)
        )
        return self

    def decision_function(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The log-odds that each label applies to each photo, float32 (n_photos, n_labels)."""
        slope = np.float32(self.separation) / self.spread_
        share = self.prevalence_.astype(np.float64)
        height = (np.log(share / (1 - share)) - math.log(self.tilt_)).astype(np.float32) - slope * self.centre_
        odds: FloatArray = X @ (self.labels_ * slope[:, None]).T
        odds += height
        return self._against_contrasts(odds)

    def predict_proba(self, X: FloatArray) -> FloatArray:  # noqa: N803
        """The probability that each label applies to each photo, float32 (n_photos, n_labels)."""
        result = np.empty((len(X), len(self.labels_) - len(self.contrasted_)), np.float32)
        for start in range(0, len(X), _BLOCK):
            part = slice(start, start + _BLOCK)
            result[part] = certainty_of(self.decision_function(X[part]))
        return result

    def only(self, label: int) -> Self:
        """What was learned of one label and its contrasts."""
        count = len(self.labels_) - len(self.contrasted_)
        mine = self.contrasted_ == label
        rows = np.concatenate([[label], count + np.flatnonzero(mine)]).astype(np.int64)
        one = type(self)(prevalence=self.prevalence, separation=self.separation, worth=self.worth)
        one.labels_, one.centre_, one.spread_ = self.labels_[rows], self.centre_[rows], self.spread_[rows]
        one.prevalence_, one.tilt_ = self.prevalence_[rows], self.tilt_
        one.contrasted_ = np.zeros(int(mine.sum()), np.int64)
        return one

    def _against_contrasts(self, odds: FloatArray) -> FloatArray:
        """The log-odds of the labels alone, (n, n_labels), from those of labels and contrasts (n, k)."""
        labels = odds.shape[1] - len(self.contrasted_)
        alone, against = odds[:, :labels], odds[:, labels:]
        for label in np.unique(self.contrasted_):
            rivals = np.clip(against[:, self.contrasted_ == label], -_SATURATED, _SATURATED)
            alone[:, label] -= np.log1p(np.exp(rivals).sum(axis=1))
        return alone

    def _tilt_of(self, null: FloatArray, usual: tuple[float, float]) -> float:
        """The mean of the tilted scores of the background: (n, m), each prompt measured as a label is."""
        if not null.size:
            return math.exp(self.separation**2 / 2)
        centre, spread = _ordinary(null, usual)
        return float(np.exp(self.separation * np.minimum((null - centre) / spread, _FAR)).mean(dtype=np.float64))

    def _shares(self, z: NDArray[np.floating]) -> NDArray[np.float64]:
        """The share of photos that carry each label, (n_labels,), from their scores in spreads (n, n_labels)."""
        ratio = np.exp(self.separation * np.minimum(z.astype(np.float32), _FAR)) / np.float32(self.tilt_)
        share = np.full(z.shape[1], self.prevalence)
        for _ in range(_ROUNDS):
            weighted = share.astype(np.float32) * ratio
            carrying = (weighted / (weighted + (1 - share).astype(np.float32))).sum(0, dtype=np.float64)
            share = (carrying + self.worth) / (len(z) + self.worth / self.prevalence)
        return share


def certainty_of(log_odds: FloatArray) -> FloatArray:
    """Log-odds as probabilities, of the same shape."""
    bounded = np.clip(log_odds, -_SATURATED, _SATURATED)
    np.negative(bounded, out=bounded)
    np.exp(bounded, out=bounded)
    bounded += 1
    return np.asarray(np.reciprocal(bounded, out=bounded), np.float32)


def _ordinary(scores: FloatArray, usual: tuple[float, float]) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Middle and spread of each column of scores (n, k); the fewer photos, the more as ``usual``."""
    centre, spread = np.full(scores.shape[1], usual[0]), np.full(scores.shape[1], usual[1])
    if len(scores):
        trust = len(scores) / (len(scores) + _ENOUGH)
        middle = np.median(scores, axis=0)
        centre = trust * middle + (1 - trust) * centre
        spread = trust * np.median(np.abs(scores - middle), axis=0) * _TO_SIGMA + (1 - trust) * spread
    return centre, np.maximum(spread, _LEAST_SPREAD)


def _usual(scores: FloatArray) -> tuple[float, float]:
    """Middle and spread of scores of whatever kind; 0 and 0 where there are none."""
    if not scores.size:
        return 0.0, 0.0
    middle = float(np.median(scores))
    return middle, float(np.median(np.abs(scores - middle))) * _TO_SIGMA


def _chance(labels: FloatArray) -> float:
    """The spread of inner products of directions drawn at random: what vectors that mean anything exceed."""
    return 1 / math.sqrt(max(labels.shape[1], 1))


def _check(*matrices: FloatArray) -> None:
    if not all(m.ndim == 2 and m.shape[1] == matrices[0].shape[-1] for m in matrices):
        raise ValueError(f"photos, labels and background of shapes {', '.join(str(m.shape) for m in matrices)}")
    if not all(np.isfinite(m).all() for m in matrices):
        raise ValueError("a vector holds values that are no numbers")
