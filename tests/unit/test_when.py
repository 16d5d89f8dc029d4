"""Dates as they are written to go there, in the window's languages, and what is no date."""

from __future__ import annotations

from datetime import date

import pytest

from clip_desktop.ui.grid.when import When, when_of

TODAY = date(2024, 5, 20)
MONTHS = {"january": 1, "jan": 1, "march": 3, "mar": 3, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "mai": 5,
          "august": 8, "aug": 8, "april": 4, "apr": 4}  # fmt: skip


def _span(begin: date, end: date) -> When:
    return When(begin.toordinal(), end.toordinal())


YEAR, MAY = _span(date(2019, 1, 1), date(2020, 1, 1)), _span(date(2019, 5, 1), date(2019, 6, 1))
THIRD = _span(date(2019, 5, 3), date(2019, 5, 4))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2019", YEAR), ("2019년", YEAR), (" 2019- ", YEAR),
        ("2019-05", MAY), ("2019-5", MAY), ("2019 5", MAY), ("2019.5", MAY), ("2019/05", MAY), ("2019년 5월", MAY),
        ("May 2019", MAY), ("2019 may", MAY), ("mai 2019", MAY), ("MAY, 2019", MAY),
        ("2019-05-03", THIRD), ("2019 5 3", THIRD), ("2019년 5월 3일", THIRD), ("3 May 2019", THIRD),
        ("May 3, 2019", THIRD),
        ("may", When(month=5)), ("5월", When(month=5)), ("janu", When(month=1)), ("jan.", When(month=1)),
        ("august", When(month=8)),
        ("summer 2019", _span(date(2019, 6, 1), date(2019, 9, 1))),
        ("yesterday", _span(date(2024, 5, 19), TODAY)), ("last year", _span(date(2023, 1, 1), date(2024, 1, 1))),
        ("9999-12", When(date(9999, 12, 1).toordinal(), date.max.toordinal() + 1)),
    ],
)  # fmt: skip
def test_what_is_written_is_a_time(text: str, when: When) -> None:
    assert when_of(text, TODAY, MONTHS) == when


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "2", "201", "20190", "2019-13", "2019-0", "2019-00", "2019-5-0", "0월 2019", "2019-02-30", "13월",
        "2019년 3일", "ju", "m", "dog", "may june", "may 2019 2020", "3 4 may", "0000", "3일",
    ],
)  # fmt: skip
def test_what_is_none_leads_nowhere(text: str) -> None:
    assert when_of(text, TODAY, MONTHS) is None
