"""What dates in a query mean on a given day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clip_desktop.search.dates import NoDateError, canonical_day, canonical_since, canonical_span, span_of

_TODAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("value", "start", "stop"),
    [
        ("2019", "2019", "2020"),
        ("2019-12", "2019-12", "2020-01"),
        ("2019-12-31", "2019-12-31", "2020-01-01"),
        ("2019..2021", "2019", "2022"),
        ("2019-06..2019-08", "2019-06", "2019-09"),
        ("2020-02-28..2020-02-28", "2020-02-28", "2020-02-29"),
        ("2019..", "2019", None),
        ("..2019", None, "2020"),
        ("june 2019", "2019-06-01", "2019-07-01"),
        ("winter 2019", "2019-12-01", "2020-03-01"),
        ("fall 2019", "2019-09-01", "2019-12-01"),
        ("today", "2026-11-26", "2026-11-27"),
        ("yesterday", "2026-11-25", "2026-11-26"),
        ("last summer", "2026-06-01", "2026-09-01"),
        ("last autumn", "2025-09-01", "2025-12-01"),
        ("this autumn", "2026-09-01", "2026-12-01"),
        ("last winter", "2025-12-01", "2026-03-01"),
        ("this week", "2026-11-23", "2026-11-30"),
        ("last week", "2026-11-16", "2026-11-23"),
        ("last weekend", "2026-11-21", "2026-11-23"),
        ("this month", "2026-11-01", "2026-12-01"),
        ("last month", "2026-10-01", "2026-11-01"),
        ("last year", "2025-01-01", "2026-01-01"),
        ("last 30 days", "2026-10-27", None),
        ("last 1 month", "2026-10-26", None),
    ],
)
def test_a_date_spans_from_its_beginning_to_its_end(value: str, start: str | None, stop: str | None) -> None:
    assert span_of(canonical_span(value), _TODAY) == (start, stop)


@pytest.mark.parametrize(
    ("value", "today", "start"),
    [
        ("last winter", date(2027, 1, 10), "2025-12-01"),  # the one of now is not over
        ("this winter", date(2027, 1, 10), "2026-12-01"),
        ("last summer", date(2026, 8, 31), "2025-06-01"),
        ("last summer", date(2026, 9, 1), "2026-06-01"),
        ("last month", date(2026, 1, 5), "2025-12-01"),
        ("last weekend", date(2026, 11, 29), "2026-11-21"),  # on a Sunday
        ("last weekend", date(2026, 11, 30), "2026-11-28"),  # on the Monday after
    ],
)
def test_last_is_the_latest_that_is_over(value: str, today: date, start: str) -> None:
    assert span_of(value, today)[0] == start


def test_a_stretch_of_time_ends_today() -> None:
    assert span_of("30days", _TODAY) == ("2026-10-27", None)
    assert span_of("1year", date(2024, 2, 29)) == ("2023-02-28", None)
    assert span_of("999years", _TODAY)[0] == "1027-11-26"


@settings(deadline=None)
@given(
    st.dates(),
    st.sampled_from(["last ", "this "]),
    st.sampled_from(["week", "weekend", "month", "year", "summer", "winter"]),
)
def test_what_is_last_is_over_and_what_is_spelled_has_a_length(today: date, which: str, name: str) -> None:
    today = min(max(today, date(5, 1, 1)), date(9990, 1, 1))
    start, stop = span_of(which + name, today)
    assert start is not None
    assert stop is not None
    assert start < stop
    if which == "last ":
        assert stop <= today.isoformat() < (date.fromisoformat(stop) + timedelta(days=367)).isoformat()


@settings(deadline=None)
@given(st.one_of(st.dates(), st.sampled_from([date.max, date.min])), st.sampled_from([4, 7, 10]))
def test_a_day_is_within_its_own_span(day: date, length: int) -> None:
    text = day.isoformat()[:length]
    start, stop = span_of(canonical_span(text), _TODAY)
    assert start is not None
    assert stop is not None
    assert start <= day.isoformat() < stop
    assert canonical_span(f"{text}..{text}") == f"{text}..{text}"


@settings(deadline=None)
@given(st.text(max_size=20))
def test_a_date_in_its_one_spelling_stays_as_it_is(text: str) -> None:
    for canonical in (canonical_day, canonical_since, canonical_span):
        try:
            value = canonical(text)
        except NoDateError as error:
            assert str(error)
        else:
            assert canonical(value) == value
