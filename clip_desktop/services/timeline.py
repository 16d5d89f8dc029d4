"""When the photographs of a list were taken, day by day, for lists that lie in order of time.

The days are found by halving: where two photographs of the list were taken on one day, so were all between them. A
library of a million photographs is asked for some twenty thousand of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.library.photos import NO_DAY

Level = Literal["day", "month", "year"]

_FIRST_LOOK: Final = 1024
_EPOCH: Final = 719_163  # the first of January 1970, as date.toordinal has it
_UNITS: Final[dict[Level, str]] = {"day": "D", "month": "M", "year": "Y"}
_NEVER: Final = -(10**7)  # the month or year of what has no date


@dataclass(frozen=True, slots=True, eq=False)
class Sections:
    """Rows that stand under one header each.

    Attributes:
        level: how long a time a section is.
        starts: the first row of each, int64 (s,), ascending.
        days: the day on which its first photograph was taken, int32 (s,), as ``date.toordinal`` has it, or ``NO_DAY``.
        opens: whether it begins a month in which no section before it lies, bool (s,).
    """

    level: Level
    starts: NDArray[np.int64]
    days: NDArray[np.int32]
    opens: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """The days of a list in order of time, those without a date at its end.

    Attributes:
        starts: the row with which each day begins, int64 (d,), ascending.
        days: int32 (d,), as ``date.toordinal`` has it, or ``NO_DAY``.
        count: rows of the list.
    """

    starts: NDArray[np.int64]
    days: NDArray[np.int32]
    count: int

    def says_the_same(self, other: Timeline | None) -> bool:
        """Whether another has the same days for the same rows."""
        return (
            other is not None
            and self.count == other.count
            and np.array_equal(self.starts, other.starts)
            and np.array_equal(self.days, other.days)
        )

    def day_of(self, row: int) -> int:
        """The day of a row, as ``date.toordinal`` has it, or ``NO_DAY``."""
        return int(self.days[np.searchsorted(self.starts, row, side="right") - 1])

    def sections(self, level: Level) -> Sections:
        """The list by days, months or years."""
        first = _changes(_numbers(self.days, level))
        days = self.days[first]
        opens = np.zeros(len(days), np.bool_)
        opens[_changes(_numbers(days, "month"))] = True
        opens &= days != NO_DAY
        return Sections(level, self.starts[first], days, opens)

    def finest(self, levels: tuple[Level, ...]) -> Level:
        """The first of some levels whose sections have two photographs or more in the mean; otherwise the last."""
        return next((level for level in levels if self.count >= 2 * len(self.sections(level).starts)), levels[-1])

    def first_row(self, begin: int, end: int) -> tuple[int, bool]:
        """The first row taken on or after day ``begin`` and before day ``end``, or else the row nearest to that time.

        Returns:
            The row, and whether it lies in that time; row -1 where nothing has a date.
        """
        dated = self.days != NO_DAY
        if not dated.any():
            return -1, False
        days = self.days.astype(np.int64)
        inside = dated & (days >= begin) & (days < end)
        if inside.any():
            return int(self.starts[np.argmax(inside)]), True
        far = np.where(days < begin, begin - days, days - end + 1)
        return int(self.starts[np.argmin(np.where(dated, far, np.iinfo(np.int64).max))]), False

    def first_row_of_month(self, month: int) -> int:
        """The first row taken in a month (1 to 12) of any year, or -1."""
        numbers = _numbers(self.days, "month")
        inside = (self.days != NO_DAY) & (numbers % 12 == month - 1)
        return int(self.starts[np.argmax(inside)]) if inside.any() else -1


def timeline_of(library: Library, ids: NDArray[np.int64]) -> Timeline:
    """The days of photographs that lie in order of time, newest or oldest first.

    Args:
        ids: int64 (n,).
    """
    rows = np.unique(np.linspace(0, len(ids) - 1, min(_FIRST_LOOK, len(ids))).astype(np.int64))
    days = library.photos.days(ids[rows])
    while True:
        between = np.flatnonzero((np.diff(days) != 0) & (np.diff(rows) > 1))
        if not len(between):
            break
        middle = (rows[between] + rows[between + 1]) // 2
        rows = np.insert(rows, between + 1, middle)
        days = np.insert(days, between + 1, library.photos.days(ids[middle]))
    first = _changes(days)
    return Timeline(rows[first], days[first], len(ids))


def _changes(values: NDArray[np.int32] | NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each run of equal values begins, int64 (r,)."""
    if not len(values):
        return np.empty(0, np.int64)
    return np.concatenate([[0], np.flatnonzero(np.diff(values)) + 1])


def _numbers(days: NDArray[np.int32], level: Level) -> NDArray[np.int64]:
    """The number of each day's day, month or year, int64; months since January 1970, so that 0 is a January."""
    dates = (days.astype(np.int64) - _EPOCH).astype("datetime64[D]")
    numbers = dates.astype(f"datetime64[{_UNITS[level]}]").astype(np.int64)
    return np.where(days == NO_DAY, _NEVER, numbers)
