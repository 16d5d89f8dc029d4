"""The published few-shot learners on frozen vectors, in plain NumPy, float64, gradients worked out by hand.

Each is written from its paper and learns all classes of a set at once. Where a paper walks through small batches for
thousands of steps, all examples make one batch here; steps and rates are named beside each. Examples carry weights, so
that an album of three photographs against 200 others can be learned from as well: with classes of the same size they
are all the same, as in the papers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Scorer = Callable[[Array], Array]
"""Pictures (m, dim) to the score of each class, (m, classes)."""

ALPHAS: Final = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0)
BETAS: Final = (1.0, 3.0, 5.5, 10.0, 20.0)
COARSE: Final = tuple(10.0**power for power in (-6, -4, -2, 0, 2, 4, 6))  # inverse L2 penalties, as in CLIP's appendix


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """What there is to learn from.

    Attributes:
        features: unit rows, float64 (n, dim); n may be 0.
        labels: class of each row, int (n,).
        texts: unit vector of each class's name, float64 (classes, dim).
        scale: the model's logit scale: what a cosine of 1 is worth (100 in CLIP's own space).
    """

    features: Array
    labels: NDArray[np.int64]
    texts: Array
    scale: float = 100.0

    @property
    def hot(self) -> Array:
        """Labels as rows of 0 and 1, float64 (n, classes)."""
        return np.eye(len(self.texts))[self.labels]

    @property
    def shots(self) -> float:
        """Examples of the smallest class that has any."""
        counts = np.bincount(self.labels, minlength=len(self.texts))
        return float(counts[counts > 0].min(initial=len(self.labels)))

    @property
    def weights(self) -> Array:
        """Of each row's loss, float64 (n,): sum 1, each class the same."""
        counts = np.bincount(self.labels, minlength=len(self.texts))
        return np.asarray(1 / (counts[self.labels] * max((counts > 0).sum(), 1)), np.float64)


def zero_shot(task: Task) -> Scorer:
    """The names alone (Radford et al. 2021)."""
    return lambda rows: task.scale * rows @ task.texts.T


def nearest_mean(task: Task) -> Scorer:
    """Cosine to the mean of each class's examples (Snell et al. 2017, on unit vectors)."""
    means = task.hot.T @ task.features
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12)
    return lambda rows: rows @ means.T


def tuned_regression(task: Task, validation: Task | None = None) -> Scorer:
    """Radford et al. 2021, appendix A.3: scikit-learn's regression, the L2 strength swept on validation pictures.

    Seven strengths over twelve decades, then the steps between halved about the best, down to an eighth of a decade.
    Without validation pictures the strength that CLIP's authors give for a start, C = 0.316.
    """
    if validation is None:
        return _regression(task, 0.316)
    known: dict[float, float] = {}

    def best(powers: list[float]) -> float:
        for power in powers:
            if power not in known:
                known[power] = accuracy(_regression(task, 10.0**power), validation)
        return max(known, key=lambda power: (known[power], -abs(power)))

    peak, step = best([float(np.log10(strength)) for strength in COARSE]), 1.0
    while step >= 1 / 8:
        peak, step = best([peak - step, peak + step]), step / 2
    return _regression(task, 10.0**peak)


def _regression(task: Task, strength: float) -> Scorer:
    from sklearn.linear_model import LogisticRegression

    found = LogisticRegression(C=strength, max_iter=1000, tol=1e-3)
    found.fit(task.features, task.labels, task.weights * len(task.labels))
    seen = np.unique(task.labels)

    def score(rows: Array) -> Array:
        odds = found.decision_function(rows)
        scores = np.full((len(rows), len(task.texts)), -np.inf)
        scores[:, seen] = np.stack([-odds, odds], axis=1) if odds.ndim == 1 else odds
        return scores

    return score


def tip_adapter(task: Task, validation: Task | None = None, *, alpha: float = 1.0, beta: float = 5.5) -> Scorer:
    """Zhang et al. 2022: names, and ``alpha exp(-beta (1 - cosine))`` for each example of a class, without training.

    ``alpha`` and ``beta`` are those of the paper, or searched on validation pictures.
    """
    return _searched(task, task.features, validation, alpha, beta)


def tip_adapter_f(task: Task, validation: Task | None = None, *, steps: int = 60, rate: float = 1e-3) -> Scorer:
    """Tip-Adapter with the keys of its cache trained: AdamW, cosine rate from 0.001, as many steps as 20 epochs of 3.

    Names and the classes of the keys stay as they are. ``alpha`` and ``beta`` are searched after training.
    """
    keys, step = task.features.copy(), Adam(rate, steps, epsilon=1e-4)
    values = cache_values(task)
    for _ in range(steps if len(keys) else 0):
        reached = np.exp(-5.5 * (1 - task.features @ keys.T))
        scores = zero_shot(task)(task.features) + reached @ values
        pull = (softmax(scores) - task.hot) * task.weights[:, None]
        keys = step(keys, (5.5 * reached * (pull @ values.T)).T @ task.features)
    return _searched(task, keys, validation, 1.0, 5.5)


def cache_values(task: Task) -> Array:
    """One-hot classes of the examples, (n, classes); of larger classes each counts for as much less."""
    present = len(np.unique(task.labels))
    return np.asarray(task.hot * (task.weights * present * task.shots)[:, None])


def cached(task: Task, keys: Array, alpha: float, beta: float) -> Scorer:
    """Equation 5 of Tip-Adapter."""
    values = cache_values(task)
    return lambda rows: zero_shot(task)(rows) + alpha * np.exp(-beta * (1 - rows @ keys.T)) @ values


def _searched(task: Task, keys: Array, validation: Task | None, alpha: float, beta: float) -> Scorer:
    if validation is None or not len(keys):
        return cached(task, keys, alpha, beta)
    pairs = [(alpha, beta), *((a, b) for a in ALPHAS for b in BETAS)]
    return cached(task, keys, *max(pairs, key=lambda pair: accuracy(cached(task, keys, *pair), validation)))


def cross_modal(task: Task, *, steps: int = 300, rate: float = 1e-3, decay: float = 0.01) -> Scorer:
    """Lin et al. 2023: a linear probe that learns from names as from further examples, half of each batch; it begins
    at the names. AdamW with cosine rate, as in the paper."""
    if not len(task.features):
        return zero_shot(task)
    classes = len(task.texts)
    rows = np.concatenate([task.features, task.texts])
    hot = np.concatenate([task.hot, np.eye(classes)])
    weights = np.concatenate([task.weights / 2, np.full(classes, 0.5 / classes)])
    probe, step = task.texts.copy(), Adam(rate, steps, decay=decay)
    for _ in range(steps):
        pull = (softmax(task.scale * rows @ probe.T) - hot) * weights[:, None]
        probe = step(probe, task.scale * pull.T @ rows)
    return lambda pictures: task.scale * pictures @ probe.T


@dataclass(frozen=True, slots=True, eq=False)
class Blended:
    """The classifier of LP++: ``rows @ (visual + blend[:, None] * texts)ᵀ``."""

    visual: Array
    blend: Array

    def scores(self, rows: Array, texts: Array) -> Array:
        """Logits (m, classes)."""
        return rows @ (self.visual + self.blend[:, None] * texts).T


def lp_plus_plus(task: Task, *, steps: int = 300) -> Scorer:
    """Huang et al. 2024: visual prototypes and, for each class, how much its name counts, by turns, without a rate to
    set: each block goes the step that a bound on its curvature allows, so that the loss never rises."""
    if not len(task.features):
        return zero_shot(task)
    now = lp_start(task)
    visual, blend = lp_bounds(task)
    for _ in range(steps):
        slope = lp_slopes(task, now)[0]
        now = replace(now, visual=now.visual - slope / visual)
        slope = lp_slopes(task, now)[1]
        now = replace(now, blend=now.blend - slope / blend)
    return lambda rows: now.scores(rows, task.texts)


def lp_start(task: Task) -> Blended:
    """Sums of each class's examples; one weight of names for all, by how near examples lie to their own.

    The published factor 250 belongs to CLIP's scale of 100.
    """
    shares = task.hot * task.weights[:, None]
    visual = shares.T @ task.features * task.shots * len(np.unique(task.labels))
    near = (shares * (task.features @ task.texts.T)).sum()
    return Blended(visual, np.full(len(task.texts), 2.5 * task.scale * near))


def lp_bounds(task: Task) -> tuple[float, float]:
    """No curvature of the loss along the prototypes, or along the names' weights, is larger than these.

    The Hessian of a softmax, diag(p) - p pᵀ, is nowhere above one half.
    """
    weighted = np.sqrt(task.weights)[:, None] * task.features
    nearness = task.weights @ (task.features @ task.texts.T) ** 2
    return float(np.linalg.norm(weighted, 2) ** 2 / 2), float(nearness.max() / 2)


def lp_slopes(task: Task, now: Blended) -> tuple[Array, Array]:
    """Gradients by the prototypes (classes, dim) and by the names' weights (classes,)."""
    pull = (softmax(now.scores(task.features, task.texts)) - task.hot) * task.weights[:, None]
    return pull.T @ task.features, (pull * (task.features @ task.texts.T)).sum(axis=0)


def clap(task: Task, *, steps: int = 300, rate: float = 0.1) -> Scorer:
    """Silva-Rodríguez et al. 2024: a probe on unit prototypes that starts at the names and is held to each by how
    well it does zero-shot. Gradient descent with momentum 0.9 and cosine rate from 0.1, as in the paper."""
    probe, speed, held = task.texts.copy(), np.zeros_like(task.texts), clap_multipliers(task)
    for n in range(steps if len(task.features) else 0):
        speed = 0.9 * speed + clap_slope(task, probe, held)
        probe = probe - rate * (1 + np.cos(np.pi * n / steps)) / 2 * speed
    probe /= np.linalg.norm(probe, axis=1, keepdims=True)
    return lambda rows: task.scale * rows @ probe.T


def clap_multipliers(task: Task) -> Array:
    """Mean zero-shot probability of each class at its own examples, (classes,); 1 without any."""
    counts = task.hot.sum(axis=0)
    sure = (softmax(zero_shot(task)(task.features)) * task.hot).sum(axis=0)
    return np.where(counts > 0, sure / np.maximum(counts, 1), 1.0)


def clap_loss(task: Task, probe: Array, held: Array) -> float:
    """Cross-entropy on unit prototypes, and the mean over classes of how far each is from its name."""
    unit = probe / np.linalg.norm(probe, axis=1, keepdims=True)
    away = ((probe - task.texts) ** 2).sum(axis=1)
    return loss(lambda rows: task.scale * rows @ unit.T, task) + float((held * away).mean())


def clap_slope(task: Task, probe: Array, held: Array) -> Array:
    """The gradient of ``clap_loss`` by the prototypes, (classes, dim)."""
    norms = np.linalg.norm(probe, axis=1, keepdims=True)
    unit = probe / norms
    pull = (softmax(task.scale * task.features @ unit.T) - task.hot) * task.weights[:, None]
    by_unit = task.scale * pull.T @ task.features
    along = (by_unit * unit).sum(axis=1, keepdims=True)
    return (by_unit - along * unit) / norms + 2 * held[:, None] * (probe - task.texts) / len(probe)


class Adam:
    """AdamW (Loshchilov and Hutter 2019) with a cosine rate down to 0."""

    def __init__(self, rate: float, steps: int, *, decay: float = 0.01, epsilon: float = 1e-8) -> None:
        self.rate, self.steps, self.decay, self.epsilon, self.n = rate, steps, decay, epsilon, 0
        self.mean: Array | float = 0.0
        self.square: Array | float = 0.0

    def __call__(self, at: Array, slope: Array) -> Array:
        """The next point, (…) as ``at``."""
        rate = self.rate * (1 + np.cos(np.pi * self.n / self.steps)) / 2
        self.n += 1
        self.mean = 0.9 * self.mean + 0.1 * slope
        self.square = 0.999 * self.square + 0.001 * slope**2
        mean, square = self.mean / (1 - 0.9**self.n), self.square / (1 - 0.999**self.n)
        return np.asarray(at * (1 - rate * self.decay) - rate * mean / (np.sqrt(square) + self.epsilon))


def softmax(scores: Array) -> Array:
    """Along the last axis, float64 of the same shape."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True, initial=-np.inf))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def loss(score: Scorer, task: Task) -> float:
    """Weighted cross-entropy on a task's own examples."""
    own = softmax(score(task.features))[np.arange(len(task.labels)), task.labels]
    return float(-task.weights @ np.log(np.maximum(own, 1e-300)))


def accuracy(score: Scorer, task: Task) -> float:
    """Share of a task's rows of which the own class scores highest."""
    return float((score(task.features).argmax(axis=1) == task.labels).mean())
