"""How good a taught album is: how much of it is right, what it misses, and whether more examples would help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.learning.album_estimate import precision_of, shift_odds
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album
from clip_desktop.sentences import say
from clip_desktop.services.albums.albums import get_album
from clip_desktop.services.searching.searcher import Searcher

FloatArray = NDArray[np.float32]

LEAST: Final = 4  # accepted examples below which nothing is said

_DRAWS: Final = 4  # of examples, at each point of the curve
_ENOUGH: Final = 0.03  # of the recall: less to be gained is not worth the answers


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What an album of so many accepted examples finds of the others: a share, 0 to 1."""

    examples: int
    recall: float


@dataclass(frozen=True, slots=True)
class AlbumQuality:
    """What is to be expected of an album.

    Attributes:
        members: photos it found by itself, and nobody judged.
        threshold: from which certainty it takes them.
        accepted, rejected: examples.
        precision: the share of what it finds by itself that is right, 0 to 1; None where nothing can be said yet.
        low, high: between these it lies in 95 of 100 cases, where the certainties come true.
        recall: the share of accepted examples that it would have found by itself; None where nothing can be said yet.
        curve: the same with fewer examples, by their number; empty where there are too few.
        wanted: about how many more examples would help; 0: good enough; None: unknown.
    """

    members: int
    threshold: float
    accepted: int
    rejected: int
    precision: float | None
    low: float
    high: float
    recall: float | None
    curve: tuple[CurvePoint, ...]
    wanted: int | None


def album_quality(library: Library, searcher: Searcher, album_id: int) -> AlbumQuality:
    """Judge a taught album by examples it was not taught with, and by its own certainties where nobody answered.

    Raises:
        UserError: there is no such album, or the model cannot be used.
    """
    album = get_album(library, album_id)
    searcher.refresh(library)
    members = searcher.memberships.of(library, album)
    found = len(members.ids) - int(np.isin(members.ids, members.accepted).sum())
    unknown = AlbumQuality(
        found, members.threshold, len(members.accepted), len(members.rejected), None, 0.0, 1.0, None, (), None
    )
    if not album.taught or len(members.accepted) < LEAST:
        return unknown
    certainty, verdict, asked = searcher.memberships.estimate(library, album)
    shown = certainty[(certainty >= members.threshold) & (verdict == 0)]
    right = verdict > 0
    recall = float((certainty[right] >= members.threshold).mean()) if right.any() else None
    told = precision_of(shown, 0, shift_odds(certainty[asked], verdict[asked] > 0)) if len(shown) else None
    curve = _curve(library, searcher, album, members.accepted, members.rejected, members.threshold)
    return AlbumQuality(
        found,
        members.threshold,
        len(members.accepted),
        len(members.rejected),
        told.value if told else None,
        told.low if told else 0.0,
        told.high if told else 1.0,
        recall,
        curve,
        _wanted(curve),
    )


def in_words(quality: AlbumQuality) -> list[str]:
    """What is to be expected of an album, in sentences."""
    if quality.recall is None:
        return [
            say(
                "How good it is can be told from {least} accepted photographs on; there are {accepted}.",
                least=LEAST,
                accepted=quality.accepted,
            )
        ]
    lines: list[str] = []
    if quality.precision is not None:
        between = say("{low:.0%} to {high:.0%}", low=quality.low, high=quality.high)
        lines.append(
            say(
                "Of what it finds by itself about {precision:.0%} is right ({between}).",
                precision=quality.precision,
                between=between,
            )
        )
    lines.append(
        say("Of the photographs you accepted it would have found {recall:.0%} by itself.", recall=quality.recall)
    )
    if quality.wanted == 0:
        lines.append("More examples would change little: good enough.")
    elif quality.wanted is not None:
        lines.append(say("About {wanted} more examples would help.", wanted=quality.wanted))
    return lines


def _curve(
    library: Library,
    searcher: Searcher,
    album: Album,
    accepted: tuple[int, ...],
    rejected: tuple[int, ...],
    threshold: float,
) -> tuple[CurvePoint, ...]:
    """What is found of the accepted photos that were left out, with 1, 2, 4, … of the others."""
    yes, no = (searcher.loaded.vectors_of(ids) for ids in (accepted, rejected))
    fit, rng = searcher.memberships.fit(album), np.random.default_rng(0)
    points: list[CurvePoint] = []
    size = 1
    while size < len(yes):
        found = []
        for _ in range(_DRAWS):
            order = rng.permutation(len(yes))
            others = rng.permutation(len(no))[: round(len(no) * size / len(yes))]
            verdicts = np.repeat(np.array([1, -1]), [size, len(others)])
            probe = fit(np.concatenate([yes[order[:size]], no[others]]), verdicts)
            found.append(float((probe.predict_proba(yes[order[size:]]) >= threshold).mean()))
        points.append(CurvePoint(size, float(np.mean(found))))
        size *= 2
    return tuple(points)


def _wanted(curve: tuple[CurvePoint, ...]) -> int | None:
    """As many again as there are, where the last doubling was worth it; the next is taken to bring half as much."""
    if len(curve) < 2:
        return None
    gained = curve[-1].recall - curve[-2].recall
    return 0 if gained / 2 < _ENOUGH else curve[-1].examples
