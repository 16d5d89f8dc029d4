"""What may stand after each operator of a query, and the one way in which it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final


class BadValueError(ValueError):
    """A value that an operator does not take: one sentence, and what would do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Operator:
    """An operator of the language.

    Attributes:
        key: its name, as typed before the colon.
        help: what it does, as a line of a table.
        canonical: the value as it is kept; raises BadValueError.
        excludable: whether a minus sign may stand before it.
        values: what there is to choose from, for completion; empty where anything may stand.
    """

    key: str
    help: str
    canonical: Callable[[str], str]
    excludable: bool = False
    values: tuple[str, ...] = ()


def _text(value: str) -> str:
    return value


def _date(value: str) -> str:
    """A year, month or day as ISO text of that length: as text it sorts before every later moment."""
    match = re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?", value, re.ASCII)
    if match is None:
        raise BadValueError(f"“{value}” is not a date.", "Write 2019, 2019-06 or 2019-06-15.")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise BadValueError(f"There is no such date as “{value}”.", "Write 2019, 2019-06 or 2019-06-15.") from error
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def _photo(value: str) -> str:
    if not re.fullmatch(r"\d{1,18}", value, re.ASCII) or int(value) == 0:
        raise BadValueError(f"“{value}” is not the number of a photo.", "Write it like like:123.")
    return str(int(value))


def _choice(*values: str, also: dict[str, str] | None = None) -> Callable[[str], str]:
    def canonical(value: str) -> str:
        folded = value.casefold()
        found = (also or {}).get(folded, folded)
        if found not in values:
            raise BadValueError(f"“{value}” is not known here.", f"Write {' or '.join(values)}.")
        return found

    return canonical


def _rating(value: str) -> str:
    """A number of stars, with a comparison or a range, in one spelling: "4", ">=4", "2..4"."""
    found = re.fullmatch(r"(?:(>=|<=|>|<|=)?\s*([0-5])|([0-5])\s*(?:\.\.|-)\s*([0-5]))", value.strip(), re.ASCII)
    if found is None:
        raise BadValueError(f"“{value}” is no number of stars.", "Write rating:4, rating>=4 or rating:2..4.")
    if found[3] is not None:
        return f"{found[3]}..{found[4]}"
    sign = found[1] or "="
    return found[2] if sign == "=" else sign + found[2]


def stars(value: str) -> tuple[int, int]:
    """The fewest and the most stars that a value of ``rating`` allows."""
    low, _, high = value.partition("..")
    if high:
        return int(low), int(high)
    n = int(value[-1])
    return {">=": (n, 5), ">": (n + 1, 5), "<=": (0, n), "<": (0, n - 1)}.get(value[:-1], (n, n))


_FLAGS: Final = ("favourite", "untagged", "offline")
_SORTS: Final = ("relevance", "date")

OPERATORS: Final[dict[str, Operator]] = {
    operator.key: operator
    for operator in (
        Operator("tag", "photos with this tag", _text, excludable=True),
        Operator("album", "photos of this album", _text),
        Operator("folder", "photos below this folder", _text),
        Operator("file", "photos whose path holds this text", _text),
        Operator("text", "photos whose name, title, description, keywords or place hold these words", _text, True),
        Operator("keyword", "photos whose file has this keyword, or one below it", _text, True),
        Operator("place", "photos taken in or near this town or country", _text, True),
        Operator("camera", "photos taken with this camera", _text, True),
        Operator("lens", "photos taken through this lens", _text, True),
        Operator("rating", "photos with so many stars: rating:4, rating>=4, rating:2..4", _rating),
        Operator("before", "taken before this year, month or day begins", _date),
        Operator("after", "taken when this year, month or day begins, or later", _date),
        Operator("like", "photos that look like this one, by its number", _photo),
        Operator(
            "is",
            "favourite, untagged, or offline: on a drive that is not there now",
            _choice(*_FLAGS, also={"favorite": "favourite"}),
            True,
            _FLAGS,
        ),
        Operator("sort", "by relevance, or by date", _choice(*_SORTS), values=_SORTS),
    )
}
