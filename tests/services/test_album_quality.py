"""How right an album is, is told by answers, and never by photos chosen to begin with; and which it asks about."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np

from clip_desktop.library.records import Example, Polarity
from clip_desktop.search.index import VectorIndex
from clip_desktop.services.albums.albums import create_album, set_threshold
from clip_desktop.services.albums.quality import AlbumQuality, album_quality
from clip_desktop.services.asking import TOWARDS_MEMBERS, worth_asking
from tests.services.conftest import Stocked


def quality(stocked: Stocked, album: int) -> AlbumQuality:
    return album_quality(stocked.library, stocked.searcher, album)


def answer(stocked: Stocked, album: int, photos: list[int], polarity: Polarity) -> None:
    """Judge photos long after the album was made."""
    at = "2999-01-01T00:00:00+00:00"
    stocked.library.albums.restore_examples(album, photos, [Example(album, one, polarity, at) for one in photos])


def test_accepting_what_was_asked_raises_the_estimate_and_choosing_to_begin_with_does_not(stocked: Stocked) -> None:
    reds = stocked.of("red")
    chosen, _ = create_album(stocked.library, "red", reds[:6])
    asked, _ = create_album(stocked.library, "red too", reds[:2], "red")
    answer(stocked, asked, reds[2:6], 1)
    for album in (chosen, asked):
        set_threshold(stocked.library, album, 0.05)
    before, after = quality(stocked, chosen), quality(stocked, asked)
    assert before.precision is not None
    assert after.precision is not None
    assert after.precision > before.precision
    assert after.low >= before.low


def test_rejecting_what_was_asked_lowers_the_estimate(stocked: Stocked) -> None:
    reds = stocked.of("red")
    album, _ = create_album(stocked.library, "red", reds[:4])
    set_threshold(stocked.library, album, 0.05)
    before = quality(stocked, album)
    answer(stocked, album, reds[4:7], -1)
    after = quality(stocked, album)
    assert before.precision is not None
    assert after.precision is None or after.precision < before.precision


def test_questions_lean_towards_likely_members() -> None:
    """Of photos at the line and photos two log-odds over it, an album asks about the latter first."""
    index = VectorIndex.empty(4).add(np.arange(4, dtype=np.int64), np.eye(4, dtype=np.float32))
    loaded: Any = SimpleNamespace(index=index, visible=np.ones(4, np.bool_))
    certainty = np.array([0.5, 0.88, 0.999, 0.02], np.float32)
    assert worth_asking(loaded, certainty, 0.5, (), 2, TOWARDS_MEMBERS) == [1, 0]
    assert worth_asking(loaded, certainty, 0.5, (), 2) == [0, 1]
    assert worth_asking(loaded, certainty, 0.5, (1,), 1, TOWARDS_MEMBERS) == [0]
