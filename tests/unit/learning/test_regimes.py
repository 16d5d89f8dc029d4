"""On drawn albums: the probe is about as good as the better of the name and the examples, whichever that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray

from clip_desktop.learning.linear_probe import LinearProbe
from clip_desktop.learning.logistic import fit_logistic

FloatArray = NDArray[np.float32]

DIM: Final = 96
SHOTS: Final = (1, 2, 4, 8, 16)
DRAWS: Final = 12
PICTURED: Final = np.arange(DIM) < 64  # the dimensions in which photos differ
LOSS: Final = {1: 0.1, 2: 0.05}  # of average precision: one example cannot tell whether it or the name is the odd one
LITTLE: Final = 0.035


@dataclass(frozen=True, slots=True)
class Regime:
    """How alike members are, how near what the name means is to them, and whether some hide among the others."""

    coherence: float
    name: float
    hidden: bool = False


REGIMES: Final = {
    "a name that says it, members that differ": Regime(0.15, 0.95),
    "a name that misleads, members alike": Regime(0.5, 0.1),
    "both say something": Regime(0.3, 0.7),
    "both say something, members hidden in the library": Regime(0.3, 0.7, hidden=True),
    "both say it": Regime(0.5, 0.9),
}


@dataclass(frozen=True, slots=True, eq=False)
class Album:
    """One that was drawn: examples, name, others, and pictures to rank, the first 20 of which are members."""

    examples: FloatArray
    name: FloatArray
    others: FloatArray
    rest: FloatArray


def unit(rows: NDArray[np.floating]) -> FloatArray:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


def drawn(regime: Regime, shots: int, seed: int) -> Album:
    """Photos lie about centres of their kinds, as photos do: the others are members of thirty kinds.

    Most of a name's vector is what only words have, so that its cosines are low even where it ranks well.
    """
    chance = np.random.default_rng([seed, shots])
    centres = unit(chance.normal(size=(31, DIM)) * PICTURED)

    def near(centre: FloatArray, n: int) -> FloatArray:
        noise = unit(chance.normal(size=(n, DIM)) * PICTURED)
        return unit(regime.coherence**0.5 * centre + (1 - regime.coherence) ** 0.5 * noise)

    members = near(centres[0], shots + 20)
    others = np.concatenate([near(centre, 20) for centre in centres[1:]])
    meant = regime.name * centres[0] + (1 - regime.name**2) ** 0.5 * unit(chance.normal(size=DIM) * PICTURED)
    name = unit(0.5 * meant + 0.75**0.5 * unit(chance.normal(size=DIM) * ~PICTURED))
    background = np.concatenate([others[::3], members[shots : shots + 5]]) if regime.hidden else others[::3]
    return Album(members[:shots], name, background, np.concatenate([members[shots:], others]))


def average_precision(scores: FloatArray) -> float:
    hits = np.argsort(-scores, kind="stable") < 20
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def probe(album: Album) -> LinearProbe:
    return LinearProbe().fit(album.examples, np.ones(len(album.examples), np.int64), album.name, album.others)


def plain(album: Album) -> FloatArray:
    """Balanced logistic regression without the name, as strong as C = 10 is to scikit-learn."""
    rows = np.concatenate([album.examples, album.others]).astype(np.float64)
    belongs = np.arange(len(rows)) < len(album.examples)
    weights = np.where(belongs, 1 / len(album.examples), 1 / len(album.others))
    return fit_logistic(rows, belongs, weights, np.zeros(DIM), 0.001, 0.01).coef.astype(np.float32)


@pytest.mark.parametrize("regime", REGIMES.values(), ids=REGIMES)
@pytest.mark.parametrize("shots", SHOTS)
def test_it_is_no_worse_than_the_name_or_than_the_examples(regime: Regime, shots: int) -> None:
    albums = [drawn(regime, shots, seed) for seed in range(DRAWS)]
    ours, name, examples = (
        np.mean([average_precision(album.rest @ learn(album)) for album in albums])
        for learn in (lambda album: probe(album).coef_, lambda album: album.name, plain)
    )
    assert ours > max(name, examples) - LOSS.get(shots, LITTLE)


def test_together_they_are_better_than_either() -> None:
    albums = [drawn(REGIMES["both say something"], 2, seed) for seed in range(DRAWS)]
    scores = [
        (
            average_precision(a.rest @ probe(a).coef_),
            average_precision(a.rest @ a.name),
            average_precision(a.rest @ plain(a)),
        )
        for a in albums
    ]
    ours, name, examples = np.mean(scores, axis=0)
    assert ours > max(name, examples) + 0.05


@pytest.mark.parametrize("regime", REGIMES.values(), ids=REGIMES)
def test_certainties_are_not_above_what_comes_true(regime: Regime) -> None:
    """Of photos surer than one half, at least two in five belong, over all draws."""
    hits = shown = 0
    for shots in SHOTS:
        for seed in range(DRAWS):
            album = drawn(regime, shots, seed)
            chosen = probe(album).predict_proba(album.rest) >= 0.5
            hits, shown = hits + int(chosen[:20].sum()), shown + int(chosen.sum())
    assert hits >= 0.4 * shown


@pytest.mark.parametrize("shots", [1, 3])
def test_rejecting_results_does_not_spoil_the_ranking_of_the_rest(shots: int) -> None:
    """They lie near to the accepted ones, and are few: they must not be most of what does not belong."""
    before, after = [], []
    for seed in range(DRAWS):
        album = drawn(REGIMES["both say something"], shots, seed)
        first = probe(album).coef_
        wrong = 20 + np.argsort(-(album.rest[20:] @ first))[:10]
        rest = np.delete(album.rest, wrong, axis=0)
        then = LinearProbe().fit(
            np.concatenate([album.examples, album.rest[wrong]]),
            np.repeat([1, -1], [shots, 10]),
            album.name,
            album.others,
        )
        before.append(average_precision(rest @ first))
        after.append(average_precision(rest @ then.coef_))
    assert np.mean(after) > np.mean(before) - 0.01
