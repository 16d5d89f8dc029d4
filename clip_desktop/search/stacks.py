"""Stacks of pictures that are one and the same but for details, found as pictures come.

A picture joins a stack only if it is near (``near``) to what lies in it already (complete linkage): a chain of pictures
each of which is a little like the next never becomes one stack. Of a stack of more than sixteen, its first and fifteen
others from all over it are asked, so that ten thousand copies of one page cost no hundred million comparisons; a stack
may be of any size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.search.looks import outlines_of
from clip_desktop.search.near import OUTLINE, are_near
from clip_desktop.search.outlines import OUTLINE_DIM, FloatArray, turned

LookArray = NDArray[np.uint8]
IdArray = NDArray[np.int64]
LooksOf = Callable[[Sequence[int]], LookArray]

BLOCK: Final = 128  # pictures that are best added together
_ASKED: Final = 16  # of a stack
_MOST_OFFERS: Final = 16  # stacks that a picture is compared with: pages of text are all alike in outline
_SLICE: Final = 16_384  # stacks that a block is multiplied with at once


class Stacks:
    """Stacks in memory: the outline of the first of each (512 bytes), and numbers.

    Args:
        looks_of: the looks uint8 (n, LOOK_BYTES) of pictures that were added before, in the order of the ids asked for.
        ids, stacks: the pictures that lie in stacks already, int64 (n,) each, ordered by stack.
        heads: what their looks begin with, the outlines: uint8 (n, 128).
    """

    def __init__(self, looks_of: LooksOf, ids: IdArray, stacks: IdArray, heads: LookArray) -> None:
        self._looks_of = looks_of
        starts = np.flatnonzero(np.diff(stacks, prepend=-1))
        parts = np.split(ids, starts[1:]) if len(ids) else []
        self._members: dict[int, list[int]] = {
            int(stacks[start]): part.tolist() for start, part in zip(starts, parts, strict=True)
        }
        self._firsts: list[int] = [members[0] for members in self._members.values()]
        self._of_first = list(self._members)
        self._outlines = np.empty((max(BLOCK, len(self._firsts)), OUTLINE_DIM), np.float32)
        self._outlines[: len(starts)] = outlines_of(heads[starts])

    def add(self, ids: Sequence[int], looks: LookArray, apart: Mapping[int, frozenset[int]]) -> list[int]:
        """Add pictures, at most ``BLOCK`` of them; the stack of each: an older one's, or its own number.

        Args:
            looks: uint8 (n, LOOK_BYTES).
            apart: the batches in which pictures, these and older ones, were told apart: two that share one do not
                share a stack.
        """
        own = outlines_of(looks)
        known = len(self._firsts)
        likely = self._near_firsts(looks, own)
        fresh = dict(zip(ids, looks, strict=True))
        found = []
        for n, (photo, look) in enumerate(fresh.items()):
            offers = [*likely[n], *self._offers_of_block(own[n], known)]
            stack = self._choose(photo, look, sorted(offers, reverse=True)[:_MOST_OFFERS], fresh, apart)
            if stack is None:
                stack = photo
                self._found(photo, own[n])
            self._members[stack].append(photo)
            found.append(stack)
        return found

    def _near_firsts(self, looks: LookArray, own: FloatArray) -> list[list[tuple[float, int]]]:
        """For each picture of a block the stacks whose first is near to it: (product of outlines, row)."""
        rows, at, likeness = self._like(own, 0, len(self._firsts))
        offers: list[list[tuple[float, int]]] = [[] for _ in own]
        if len(rows):
            order = np.lexsort((-likeness, rows))
            place = np.arange(len(rows)) - np.searchsorted(rows[order], rows[order])
            chosen = order[place < _MOST_OFFERS]
            rows, at, likeness = rows[chosen], at[chosen], likeness[chosen]
            firsts = self._looks_of([self._firsts[n] for n in at])
            for n in np.flatnonzero(are_near(looks[rows], firsts)):
                offers[rows[n]].append((float(likeness[n]), int(at[n])))
        return offers

    def _offers_of_block(self, own: FloatArray, known: int) -> list[tuple[float, int]]:
        """The stacks that began with this block and may be joined; nothing but the outline was looked at."""
        _, at, likeness = self._like(own[None], known, len(self._firsts))
        return [(float(one), int(n)) for one, n in zip(likeness, at, strict=True)]

    def _like(self, own: FloatArray, start: int, stop: int) -> tuple[NDArray[np.intp], NDArray[np.intp], FloatArray]:
        """The pairs (picture, row) of like outlines, in whichever turn, and how like the best turn is."""
        turns = np.concatenate([turned(own, quarters) for quarters in range(4)])
        pairs = []
        for left in range(start, stop, _SLICE):
            products = turns @ self._outlines[left : min(left + _SLICE, stop)].T
            best = products.reshape(4, len(own), -1).max(axis=0)
            rows, columns = np.nonzero(best >= OUTLINE)
            pairs.append((rows, columns + left, best[rows, columns]))
        if not pairs:
            return np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0, np.float32)
        rows, columns, likeness = (np.concatenate(part) for part in zip(*pairs, strict=True))
        return rows, columns, likeness

    def _choose(
        self,
        photo: int,
        look: LookArray,
        offers: Sequence[tuple[float, int]],
        fresh: Mapping[int, LookArray],
        apart: Mapping[int, frozenset[int]],
    ) -> int | None:
        """The likest stack that takes a picture in, if any does."""
        for _, row in offers:
            stack = self._of_first[row]
            members = self._members[stack]
            told = apart.get(photo, frozenset())
            if told and any(told & apart.get(other, frozenset()) for other in members):
                continue
            asked = _spread(members)
            old = [other for other in asked if other not in fresh]
            looks = dict(zip(old, self._looks_of(old), strict=True)) if old else {}
            theirs = np.stack([fresh[other] if other in fresh else looks[other] for other in asked])
            if are_near(np.broadcast_to(look, theirs.shape), theirs).all():
                return stack
        return None

    def _found(self, photo: int, outline: FloatArray) -> None:
        """A stack of its own."""
        row = len(self._firsts)
        if row == len(self._outlines):
            self._outlines = np.concatenate([self._outlines, np.empty_like(self._outlines)])
        self._outlines[row] = outline
        self._firsts.append(photo)
        self._of_first.append(photo)
        self._members.setdefault(photo, [])


def _spread(members: Sequence[int]) -> list[int]:
    """The first and others from all over, ``_ASKED`` at most."""
    if len(members) <= _ASKED:
        return list(members)
    return [members[n * (len(members) - 1) // (_ASKED - 1)] for n in range(_ASKED)]
