"""Dates as people write them in a query, and the span of time that each means on a given day.

A span is half-open, of ISO texts that are compared as text: "2019" sorts before every moment of that year. Seasons are
the meteorological ones of the northern half: summer is June to August, winter December to February.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from clip_desktop.sentences import say

_DATE: Final = r"\d{4}(?:[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?"
_NAMES: Final = r"weekend|week|month|year|spring|summer|autumn|fall|winter"
_UNITS: Final = r"day|week|month|year"

# What means a date without any operator: a range of dates, and these words side by side.
RANGE: Final = re.compile(rf"(?:{_DATE})\.\.(?:{_DATE})?|\.\.(?:{_DATE})", re.ASCII)
SPELLED: Final = re.compile(
    rf"(?:(?:last|this)\s+(?:{_NAMES})|last\s+\d{{1,3}}\s+(?:{_UNITS})s?)(?=[\s)]|\Z)",
    re.ASCII | re.IGNORECASE,
)
HINT: Final = "Write 2019, 2019-06, 2019-06-15, 2019..2021, “last summer” or “last 30 days”."

_SEASONS: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # the month in which each begins
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_EXACT: Final = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?", re.ASCII)
_SINCE: Final = re.compile(rf"(?:last\s*)?(\d{{1,3}})\s*({_UNITS})s?", re.ASCII | re.IGNORECASE)
_NAMED: Final = re.compile(rf"(last|this)\s+({_NAMES})", re.ASCII | re.IGNORECASE)
_OF_YEAR: Final = re.compile(rf"({'|'.join((*_MONTHS, *_SEASONS, 'fall'))})\s+(\d{{4}})", re.ASCII | re.IGNORECASE)

Span = tuple[str | None, str | None]


class NoDateError(ValueError):
    """A text that is no date, or one that there is not: one sentence."""


def canonical_day(value: str) -> str:
    """A year, month or day as ISO text of that length.

    Raises:
        NoDateError: it is none.
    """
    match = _EXACT.fullmatch(value.strip())
    if match is None:
        raise NoDateError(say("“{value}” is not a date.", value=value))
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError as error:
        raise NoDateError(say("There is no such date as “{value}”.", value=value)) from error
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def canonical_since(value: str) -> str:
    """A stretch of time up to today, in one spelling: "30days", "1year".

    Raises:
        NoDateError: it is none.
    """
    found = _SINCE.fullmatch(value.strip())
    if found is None or not int(found[1]):
        raise NoDateError(say("“{value}” is no stretch of time.", value=value))
    return f"{int(found[1])}{found[2].lower()}{'' if int(found[1]) == 1 else 's'}"


def canonical_span(value: str) -> str:
    """A date, a range of dates or a spelled date in one spelling.

    Raises:
        NoDateError: it is none, or a range that ends before it begins.
    """
    text = " ".join(value.lower().split()).replace("fall", "autumn")
    if text.startswith("last") and (since := _SINCE.fullmatch(text)) and int(since[1]):
        return f"last {int(since[1])} {since[2]}{'' if int(since[1]) == 1 else 's'}"
    if text in ("today", "yesterday") or _NAMED.fullmatch(text):
        return text
    if _OF_YEAR.fullmatch(text) and int(text[-4:]):
        return text
    first, dots, last = text.partition("..")
    if not dots:
        return canonical_day(text)
    first, last = canonical_day(first) if first else "", canonical_day(last) if last else ""
    if not first and not last:
        raise NoDateError(say("“{value}” is not a date.", value=value))
    if first and last and _after(last) <= first:
        raise NoDateError(say("“{value}” ends before it begins.", value=value))
    return f"{first}..{last}"


def span_of(value: str, today: date) -> Span:
    """When a canonical date, range, spelled date or stretch of time begins, and when it is over; None is open."""
    if since := _SINCE.fullmatch(value):
        return _back(today, int(since[1]), since[2].lower()).isoformat(), None
    if value in ("today", "yesterday"):
        day = today - timedelta(days=value == "yesterday")
        return day.isoformat(), (day + timedelta(days=1)).isoformat()
    if named := _NAMED.fullmatch(value):
        return _isoformat(*_named(named[2], today, last=named[1] == "last"))
    if found := _OF_YEAR.fullmatch(value):
        month, length = (_MONTHS.index(found[1]) + 1, 1) if found[1] in _MONTHS else (_SEASONS[found[1]], 3)
        start = date(int(found[2]), month, 1)
        return _isoformat(start, _months(start, length))
    first, dots, last = value.partition("..")
    if not dots:
        return first, _after(first)
    return first or None, _after(last) if last else None


def _named(name: str, today: date, *, last: bool) -> tuple[date, date]:
    """The week, month or season of today, or the latest that is over."""
    if name in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday())
        start, length = (monday, 7) if name == "week" else (monday + timedelta(days=5), 2)
        spans = [(day, day + timedelta(days=length)) for day in (start, start - timedelta(days=7))]
    elif name == "month":
        start = today.replace(day=1)
        spans = [(start, _months(start, 1)), (_months(start, -1), start)]
    elif name == "year":
        spans = [(date(year, 1, 1), date(year + 1, 1, 1)) for year in (today.year, today.year - 1)]
    else:
        starts = [date(today.year + n, _SEASONS[name], 1) for n in (0, -1, -2)]
        spans = [(start, _months(start, 3)) for start in starts]
        if not last:  # in January “this winter” is the one that began in December
            return next((span for span in spans if span[0] <= today < span[1]), spans[0])
    return next(span for span in spans if span[1] <= today) if last else spans[0]


def _back(today: date, count: int, unit: str) -> date:
    """A day so long before today."""
    if unit in ("day", "week"):
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    return _months(today, -count * (12 if unit == "year" else 1))


def _months(day: date, count: int) -> date:
    """So many months later, on the same day or the last that the month has."""
    number = max(12, min(day.year * 12 + day.month - 1 + count, 9999 * 12 + 11))
    year, month = divmod(number, 12)
    for in_month in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, in_month)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _after(value: str) -> str:
    """When a canonical year, month or day is over; as text it sorts after every moment of it."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return f"{parts[0] + 1:04}" if parts[0] < 9999 else "9999-13"
    if len(parts) == 2:
        return _months(date(parts[0], parts[1], 1), 1).isoformat()[:7] if value < "9999-12" else "9999-13"
    day = date(*parts)
    return (day + timedelta(days=1)).isoformat() if day < date.max else "9999-12-32"


def _isoformat(start: date, stop: date) -> Span:
    return start.isoformat(), stop.isoformat()
