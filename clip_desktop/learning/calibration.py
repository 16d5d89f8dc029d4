"""What the user's yes and no say of certainties: one line through all labels, and what is different for each.

Platt scaling (Platt 1999) with a prior instead of held-out data: logistic regression of the verdicts on the log-odds
that were shown, with a slope and a shift shared by all labels, and a shift and a slope of each label's own. All are
drawn towards changing nothing by Gaussian priors (a hierarchical model, Gelman and Hill 2007), so one answer moves a
certainty a little, ten answers for one label move that label, and thirty for many labels mend the model for the
others too. Which photos were asked about does not bias it as long as they were chosen by what was shown.
"""

from __future__ import annotations

from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Exact = NDArray[np.float64]
IndexArray = NDArray[np.integer]

_STEPS: Final = 50
_HALVINGS: Final = 30
_TOLERANCE: Final = 1e-8
_SATURATED: Final = 40.0  # log-odds beyond which a float32 certainty is 0 or 1


class Feedback:
    """Moves log-odds by what the user answered; without answers it changes nothing.

    Args:
        shift, slope: how far all labels together may be off, standard deviations in log-odds and in log-odds each.
        label_shift, label_slope: the same for one label beside the others.

    Attributes:
        shift_, slope_: (n_labels,) float32; log-odds become ``shift_ + slope_ * log_odds``. Known after ``fit``.
    """

    def __init__(
        self, *, shift: float = 0.5, slope: float = 0.3, label_shift: float = 1.5, label_slope: float = 0.2
    ) -> None:
        self.shift, self.slope = shift, slope
        self.label_shift, self.label_slope = label_shift, label_slope
        self.shift_: FloatArray = np.zeros(0, np.float32)
        self.slope_: FloatArray = np.zeros(0, np.float32)

    def fit(self, log_odds: NDArray[np.floating], label: IndexArray, verdict: IndexArray, labels: int) -> Self:
        """Learn from answers. What an earlier fit learned is forgotten.

        Args:
            log_odds: as they are without any answers, (n,); n may be 0.
            label: of which label each answer tells, 0 to ``labels`` exclusive, (n,).
            verdict: +1 the label applies, -1 it does not, (n,).
            labels: how many labels there are.

        Raises:
            ValueError: shapes do not agree, values are not finite, or a label or verdict is none.
        """
        x = np.asarray(log_odds, np.float64)
        _check(x, label, verdict, labels)
        self.shift_, self.slope_ = np.zeros(labels, np.float32), np.ones(labels, np.float32)
        if len(x):
            asked, which = np.unique(label, return_inverse=True)
            shared, own = self._most_likely(np.clip(x, -_SATURATED, _SATURATED), which, verdict > 0, len(asked))
            self.shift_[:], self.slope_[:] = shared[0], 1 + shared[1]
            self.shift_[asked] += own[:, 0].astype(np.float32)
            self.slope_[asked] += own[:, 1].astype(np.float32)
            np.maximum(self.slope_, 0, out=self.slope_)  # a higher score is never less certain
        return self

    def apply(self, log_odds: FloatArray) -> FloatArray:
        """Log-odds with the answers in them, float32 (n_photos, n_labels)."""
        return np.asarray(log_odds * self.slope_ + self.shift_, np.float32)

    def only(self, label: int) -> Self:
        """What was learned of one label."""
        one = type(self)(shift=self.shift, slope=self.slope, label_shift=self.label_shift, label_slope=self.label_slope)
        one.shift_, one.slope_ = self.shift_[[label]], self.slope_[[label]]
        return one

    def _most_likely(self, x: Exact, which: IndexArray, yes: NDArray[np.bool_], labels: int) -> tuple[Exact, Exact]:
        """What is shared (2,), and what is each label's own (labels, 2): the maximum of the posterior.

        Newton's method with halved steps, on a strictly convex function. Labels meet only in what they share, so each
        step solves two equations a label and two more (the Schur complement), not all of them at once.
        """
        design = np.stack([np.ones(len(x)), x], axis=1)
        signs = np.where(yes, 1.0, -1.0)
        for_all = 1 / np.square([self.shift, self.slope])
        for_one = 1 / np.square([self.label_shift, self.label_slope])
        shared, own = np.zeros(2), np.zeros((labels, 2))

        def odds(all_: Exact, each: Exact) -> Exact:
            moved: Exact = x + np.einsum("nk,nk->n", design, all_ + each[which])
            return moved

        def loss(all_: Exact, each: Exact) -> float:
            misfit = np.logaddexp(0, -signs * odds(all_, each)).sum()
            return float(misfit + for_all @ all_**2 / 2 + (for_one * each**2).sum() / 2)

        now = loss(shared, own)
        for _ in range(_STEPS):
            p = 1 / (1 + np.exp(-np.clip(odds(shared, own), -_SATURATED, _SATURATED)))
            slopes = np.zeros((labels, 2))
            np.add.at(slopes, which, (p - yes)[:, None] * design)
            curves = np.zeros((labels, 2, 2))
            np.add.at(curves, which, (p * (1 - p))[:, None, None] * design[:, :, None] * design[:, None, :])
            step, steps = _newton(
                slopes.sum(0) + for_all * shared, slopes + for_one * own, curves, np.diag(for_all), np.diag(for_one)
            )
            if max(np.abs(step).max(), np.abs(steps).max()) < _TOLERANCE:
                break
            share = 1.0
            while (after := loss(shared - share * step, own - share * steps)) > now and share > 2.0**-_HALVINGS:
                share /= 2
            shared, own, now = shared - share * step, own - share * steps, after
        return shared, own


def _newton(slope: Exact, slopes: Exact, curves: Exact, for_all: Exact, for_one: Exact) -> tuple[Exact, Exact]:
    """The step of what is shared (2,) and of each label's own (labels, 2)."""
    whole = curves + for_one
    through = np.linalg.solve(whole, curves)  # (labels, 2, 2)
    alone = np.linalg.solve(whole, slopes[:, :, None])[:, :, 0]
    curve = curves.sum(0) + for_all - np.einsum("lij,ljk->ik", curves, through)
    step = np.linalg.solve(curve, slope - np.einsum("lij,lj->i", curves, alone))
    return step, alone - np.einsum("lij,j->li", through, step)


def _check(x: Exact, label: IndexArray, verdict: IndexArray, labels: int) -> None:
    if x.ndim != 1 or label.shape != x.shape or verdict.shape != x.shape:
        raise ValueError(f"log-odds, labels and verdicts of shapes {x.shape}, {label.shape}, {verdict.shape}")
    if not np.isfinite(x).all():
        raise ValueError("log-odds that are no numbers")
    if len(x) and (label.min() < 0 or label.max() >= labels):
        raise ValueError(f"a label that is none of {labels}")
    if not np.isin(verdict, (-1, 1)).all():
        raise ValueError("a verdict is +1 or -1")
