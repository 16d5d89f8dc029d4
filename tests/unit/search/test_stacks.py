"""Stacks: whoever joins is near to all that lie there, chains stay chains, and how pictures come changes no rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.near import are_near
from clip_desktop.search.outlines import OUTLINE_DIM
from clip_desktop.search.stacks import BLOCK, Stacks
from tests.scenes import COPIES, page, scene
from tests.unit.search.test_near import look

Looks = Mapping[int, NDArray[np.uint8]]
_NONE = np.empty(0, np.int64)
_NO_HEADS = np.empty((0, OUTLINE_DIM), np.uint8)


def stack(found: Looks, blocks: int = BLOCK, apart: Mapping[int, frozenset[int]] | None = None) -> dict[int, int]:
    """The stack of each picture, by its number, as many as ``blocks`` being added at once."""
    ids, placed = list(found), {}
    stacks = Stacks(lambda wanted: _of(found, wanted), _NONE, _NONE, _NO_HEADS)
    for start in range(0, len(ids), blocks):
        part = ids[start : start + blocks]
        placed.update(zip(part, stacks.add(part, _of(found, part), apart or {}), strict=True))
    return placed


def _of(found: Looks, ids: Sequence[int]) -> NDArray[np.uint8]:
    return np.stack([found[number] for number in ids])


def _family() -> dict[int, NDArray[np.uint8]]:
    """Five scenes; the second has all its copies, the fourth one."""
    found = {n: look(scene(n)) for n in range(1, 6)}
    found |= {10 + n: look(make(scene(2))) for n, make in enumerate(COPIES.values())}
    found[30] = look(COPIES["half the size"](scene(4)))
    return found


def test_copies_come_to_their_original_and_others_stay_alone() -> None:
    placed = stack({n: one for n, one in _family().items() if n < 13 or n == 30})
    assert placed == {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 10: 2, 11: 2, 12: 2, 30: 4}


def test_whoever_joins_is_near_to_all_however_pictures_come() -> None:
    found = _family()
    for blocks in (1, 3, BLOCK):
        placed = stack(found, blocks)
        for number, first in placed.items():
            others = [other for other, theirs in placed.items() if theirs == first and other < number]
            assert all(are_near(found[number][None], found[other][None])[0] for other in others)


def test_a_chain_does_not_become_one_stack() -> None:
    """A view that wanders: each picture is near to the next, the last shows little of the first."""
    wide = scene(7, (1000, 240))
    steps = [wide.crop((x, 0, x + 320, 240)) for x in range(0, 300, 12)]
    found = {n: look(step) for n, step in enumerate(steps, 1)}
    near = are_near(_of(found, list(found)[:-1]), _of(found, list(found)[1:]))
    assert near.mean() > 0.9  # a chain indeed
    placed = stack(found)
    assert len(set(placed.values())) > 1
    assert placed[len(steps)] != placed[1]


def test_what_was_told_apart_shares_no_stack() -> None:
    found = {1: look(scene(1)), 2: look(COPIES["recompressed"](scene(1))), 3: look(COPIES["darker"](scene(1)))}
    assert stack(found) == {1: 1, 2: 1, 3: 1}
    assert stack(found, apart={1: frozenset([4]), 2: frozenset([4, 5])}) == {1: 1, 2: 2, 3: 1}
    everyone = dict.fromkeys(found, frozenset([9]))
    assert stack(found, apart=everyone) == {1: 1, 2: 2, 3: 3}


def test_stacks_grow_where_they_were_left() -> None:
    found = _family()
    older = {n: one for n, one in found.items() if n <= 5 or n == 10}
    known = np.array([1, 2, 10, 3, 4, 5], np.int64), np.array([1, 2, 2, 3, 4, 5], np.int64)
    assert stack(older) == dict(zip(*(part.tolist() for part in known), strict=True))
    heads = _of(found, known[0].tolist())[:, :OUTLINE_DIM]
    stacks = Stacks(lambda wanted: _of(found, wanted), *known, heads)
    assert stacks.add([11, 30], _of(found, [11, 30]), {}) == [2, 4]


def test_a_stack_may_be_larger_than_what_is_asked_of_it() -> None:
    found = {n: look(COPIES["recompressed"](scene(1))) for n in range(1, 4)}
    placed = stack({n: found[1 + n % 3] for n in range(1, 301)})
    assert set(placed.values()) == {1}


def test_pages_of_text_of_one_layout_are_not_one_stack() -> None:
    placed = stack({n: look(page(n)) for n in range(1, 9)})
    assert len(set(placed.values())) == 8
