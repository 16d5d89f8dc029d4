"""The days of a list: found by halving, and the same as by asking for every photograph."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from clip_desktop.library.library import Library
from clip_desktop.library.photos import NO_DAY, day_number
from clip_desktop.library.records import PhotoFacts
from clip_desktop.services import timeline as timeline_module
from clip_desktop.services.timeline import Timeline, timeline_of


def _add(library: Library, moments: list[str | None]) -> np.ndarray:
    """Photographs taken at these moments, and their ids in order of time, newest first."""
    with library.transaction():
        ids = [
            library.photos.insert(PhotoFacts(f"{n:064x}", "JPEG", 4, 3, at, "exif", None, None, None))
            for n, at in enumerate(moments)
        ]
    order = sorted(range(len(ids)), key=lambda n: (moments[n] or "", ids[n]), reverse=True)
    return np.array([ids[n] for n in order], np.int64)


def _naive(library: Library, ids: np.ndarray) -> tuple[list[int], list[int]]:
    days = library.photos.days(ids).tolist()
    starts = [row for row in range(len(days)) if row == 0 or days[row] != days[row - 1]]
    return starts, [days[row] for row in starts]


@pytest.mark.parametrize("look", [2, 7, 1024])
def test_it_is_what_asking_for_every_photograph_tells(
    library: Library, monkeypatch: pytest.MonkeyPatch, look: int
) -> None:
    monkeypatch.setattr(timeline_module, "_FIRST_LOOK", look)
    rng = np.random.default_rng(1)
    days = [date(2012, 1, 1) + timedelta(days=int(n)) for n in rng.integers(0, 300, 400) ** 2 // 60]
    ids = _add(
        library, [*(f"{day}T{n % 24:02}:00:00+09:00" for n, day in enumerate(days)), None, None, "2011", "2011-07"]
    )
    for order in (ids, ids[::-1]):
        timeline = timeline_of(library, order)
        assert (timeline.starts.tolist(), timeline.days.tolist()) == _naive(library, order)
        assert timeline.count == 404
    assert timeline_of(library, ids).days[-1] == NO_DAY


def test_few_photographs_of_many_are_asked_for(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline_module, "_FIRST_LOOK", 16)
    ids = _add(library, [f"2020-0{1 + n // 1000}-01T10:00:00" for n in range(3000)])
    asked: list[int] = []
    days = library.photos.days
    monkeypatch.setattr(library.photos, "days", lambda some: asked.extend(some.tolist()) or days(some))
    assert timeline_of(library, ids).starts.tolist() == [0, 1000, 2000]
    assert len(asked) < 50


def test_a_day_is_what_a_time_begins_with() -> None:
    assert day_number("2019-05-03T23:59:59-11:00") == day_number("2019-05-03") == date(2019, 5, 3).toordinal()
    assert day_number("2019-05") == date(2019, 5, 1).toordinal()
    assert day_number("2019") == date(2019, 1, 1).toordinal()
    assert [day_number(text) for text in (None, "", "soon", "2019-02-30", "0000-01-01")] == [NO_DAY] * 5


def _timeline(*days: tuple[str | None, int]) -> Timeline:
    """A timeline of so many photographs on each day."""
    counts = [count for _, count in days]
    starts = np.cumsum([0, *counts])[:-1]
    return Timeline(starts, np.array([day_number(day) for day, _ in days], np.int32), sum(counts))


LIST = _timeline(("2021-03-02", 4), ("2021-03-01", 1), ("2021-01-31", 2), ("2019-03-09", 5), (None, 3))


def test_sections_are_days_months_or_years() -> None:
    assert LIST.sections("day").starts.tolist() == [0, 4, 5, 7, 12]
    assert LIST.sections("day").opens.tolist() == [True, False, True, True, False]
    months = LIST.sections("month")
    assert months.starts.tolist() == [0, 5, 7, 12]
    assert [day and date.fromordinal(day).isoformat() for day in months.days.tolist()] == [
        "2021-03-02", "2021-01-31", "2019-03-09", NO_DAY,
    ]  # fmt: skip
    assert LIST.sections("year").starts.tolist() == [0, 7, 12]
    assert len(timeline_of_nothing().sections("month").starts) == 0


def timeline_of_nothing() -> Timeline:
    return Timeline(np.empty(0, np.int64), np.empty(0, np.int32), 0)


def test_sections_are_as_fine_as_there_is_something_to_put_together() -> None:
    assert LIST.finest(("day", "month", "year")) == "day"
    lone = _timeline(*((f"2021-{month:02}-05", 1) for month in range(12, 0, -1)))
    assert lone.finest(("day", "month", "year")) == "year"
    assert _timeline(("2021-03-02", 1), ("2021-03-01", 1)).finest(("day", "month", "year")) == "month"
    assert timeline_of_nothing().finest(("day", "month")) == "day"


@pytest.mark.parametrize(
    ("begin", "end", "row"),
    [
        ("2021-01-01", "2022-01-01", (0, True)), ("2021-03-01", "2021-03-02", (4, True)),
        ("2019-01-01", "2020-01-01", (7, True)), ("2020-01-01", "2020-02-01", (7, False)),
        ("2025-01-01", "2026-01-01", (0, False)), ("1990-01-01", "1991-01-01", (7, False)),
    ],
)  # fmt: skip
def test_a_time_leads_to_its_first_row_or_the_nearest(begin: str, end: str, row: tuple[int, bool]) -> None:
    assert LIST.first_row(day_number(begin), day_number(end)) == row


def test_a_month_of_any_year_leads_to_the_first() -> None:
    assert [LIST.first_row_of_month(month) for month in (3, 1, 12)] == [0, 5, -1]
    assert _timeline((None, 3)).first_row(1, 9) == (-1, False)
    assert _timeline((None, 3)).first_row_of_month(1) == -1


def test_two_say_the_same() -> None:
    assert LIST.says_the_same(
        _timeline(("2021-03-02", 4), ("2021-03-01", 1), ("2021-01-31", 2), ("2019-03-09", 5), (None, 3))
    )
    assert not LIST.says_the_same(_timeline(("2021-03-02", 4)))
    assert not LIST.says_the_same(None)
