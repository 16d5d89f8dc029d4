"""What people write to go to a date: "2019", "2019-05", "2019 5", "May 2019", "3 May 2019", "5월", "last summer"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from clip_desktop.library.photos import NO_DAY, day_number
from clip_desktop.search.dates import NoDateError, canonical_span, span_of

_KOREAN: Final = re.compile(r"(?:(\d{4})\s*년)?\s*(?:(\d{1,2})\s*월)?\s*(?:(\d{1,2})\s*일)?", re.ASCII)
_NUMBERS: Final = re.compile(r"(\d{4})(?:[-/. ]+(\d{1,2})(?:[-/. ]+(\d{1,2}))?)?[-/. ]*", re.ASCII)
_SHORTEST: Final = 3  # letters of a month's name
_LAST: Final = date.max.toordinal() + 1


@dataclass(frozen=True, slots=True)
class When:
    """A time: from day ``begin`` to before day ``end`` (``date.toordinal``), or a ``month`` (1 to 12) of any year."""

    begin: int = NO_DAY
    end: int = NO_DAY
    month: int = 0


def when_of(text: str, today: date, months: Mapping[str, int]) -> When | None:
    """The time that a text means, or None while it means none.

    Args:
        today: for "yesterday" and "last summer".
        months: names of the months in small letters, in every language to be understood.
    """
    text = " ".join(text.lower().replace(",", " ").split())
    if not text:
        return None
    match = _KOREAN.fullmatch(text) or _NUMBERS.fullmatch(text)
    if match is not None:
        return _of_parts(*(int(part) if part else None for part in match.groups()))
    return _named(text, months) or _spelled(text, today)


def _named(text: str, months: Mapping[str, int]) -> When | None:
    """A month by its name or how it begins, with a year and perhaps a day around it."""
    words = text.split()
    named = [word.rstrip(".") for word in words if not word.isdecimal()]
    numbers = [int(word) for word in words if word.isdecimal() and len(word) <= len("2019")]
    if len(named) != 1 or len(named) + len(numbers) != len(words):
        return None
    word = named[0]
    found = {number for name, number in months.items() if name == word} or {
        number for name, number in months.items() if len(word) >= _SHORTEST and name.startswith(word)
    }
    years = [number for number in numbers if number > 31]
    days = [number for number in numbers if 0 < number <= 31]
    if len(found) != 1 or len(years) > 1 or len(days) > 1:
        return None
    return _of_parts(years[0] if years else None, found.pop(), days[0] if days else None)


def _spelled(text: str, today: date) -> When | None:
    """What a search would take for a date."""
    try:
        begin, end = span_of(canonical_span(text), today)
    except NoDateError:
        return None
    return When(day_number(begin) if begin else 1, (day_number(end) or _LAST) if end else _LAST)


def _of_parts(year: int | None = None, month: int | None = None, day: int | None = None) -> When | None:
    if year is None:
        return When(month=month) if month is not None and 1 <= month <= 12 else None
    if day is not None and month is None:
        return None
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    return _spelled("-".join(parts), date.min)
