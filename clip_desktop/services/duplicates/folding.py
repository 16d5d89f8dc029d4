"""Near-duplicates folded in a list: of each stack the first is shown, with how many lie behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library

IdArray = NDArray[np.int64]

FOLDED: Final = 2_000  # photos of a list, from its head, that are folded at most


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """A list with its stacks folded.

    Attributes:
        rows: which rows of the list are shown, int64 (n,), in its order.
        counts: how many photos each stands for, itself among them: int64 (n,), 1 and more.
        members: the photos behind each shown one that has some, in the order of the list, by its id.
    """

    rows: IdArray
    counts: IdArray
    members: dict[int, tuple[int, ...]]


def fold(library: Library, photo_ids: Sequence[int] | IdArray, most: int = FOLDED) -> Folded:
    """Fold near-duplicates behind the first of them in a list, as ``services.stacking`` found them.

    Pictures that are only alike are not folded; nor are those that the user told apart, or that were not compared yet.

    Args:
        photo_ids: in the order in which they would be shown, each once.
        most: rows from the head that are looked at; all others stay as they are.
    """
    ids = [int(photo_id) for photo_id in photo_ids]
    stacks = library.looks.stacks_of(ids[:most])
    shown: dict[tuple[str, int], int] = {}
    behind: dict[int, list[int]] = {}
    rows: list[int] = []
    for row, photo_id in enumerate(ids):
        stack = stacks.get(photo_id)
        first = shown.setdefault(("photo", photo_id) if stack is None else ("stack", stack), row)
        if first == row:
            rows.append(row)
        else:
            behind.setdefault(ids[first], []).append(photo_id)
    counts = [1 + len(behind.get(ids[row], ())) for row in rows]
    members = {first: tuple(others) for first, others in behind.items()}
    return Folded(np.array(rows, np.int64), np.array(counts, np.int64), members)
