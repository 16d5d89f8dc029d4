"""What may stand after each operator of a query, and the one way in which it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clip_desktop.search import dates
from clip_desktop.sentences import say


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
        example: how it is written.
        canonical: the value as it is kept; raises BadValueError.
        values: what there is to choose from, for completion; empty where anything may stand.
    """

    key: str
    help: str
    example: str
    canonical: Callable[[str], str]
    values: tuple[str, ...] = ()


def _text(value: str) -> str:
    return value


def _dated(read: Callable[[str], str], hint: str) -> Callable[[str], str]:
    def canonical(value: str) -> str:
        try:
            return read(value)
        except dates.NoDateError as error:
            raise BadValueError(error.args[0], hint) from error  # as text it could not be translated

    return canonical


def _photo(value: str) -> str:
    """A number without zeros before it, or a path as it is."""
    if not re.fullmatch(r"\d{1,18}", value, re.ASCII):
        return value
    if int(value) == 0:
        raise BadValueError("No photograph has the number 0.", "Write like:123, or the path of a picture.")
    return str(int(value))


def _choice(*values: str, also: dict[str, str] | None = None) -> Callable[[str], str]:
    def canonical(value: str) -> str:
        folded = value.casefold()
        found = (also or {}).get(folded, folded)
        if found not in values:
            raise BadValueError(
                say("“{value}” is not known here.", value=value),
                say("Write {names} or {values}.", names=", ".join(values[:-1]), values=values[-1]),
            )
        return found

    return canonical


def _rating(value: str) -> str:
    """A number of stars, with a comparison or a range, in one spelling: "4", ">=4", "2..4"."""
    found = re.fullmatch(r"(?:(>=|<=|>|<|=)?\s*([0-5])|([0-5])\s*(?:\.\.|-)\s*([0-5]))", value.strip(), re.ASCII)
    if found is None:
        raise BadValueError(
            say("“{value}” is no number of stars.", value=value), "Write rating:4, rating>=4 or rating:2..4."
        )
    if found[3] is not None:
        return f"{found[3]}..{found[4]}"
    sign = found[1] or "="
    return found[2] if sign == "=" else sign + found[2]


def _length(value: str) -> str:
    """How long a film is, with a comparison or a range, in one spelling: ">90s", "<=1h", "1m..5m"."""
    hint = "Write length>1m, length<30s or length:1m..1h; 1:30 is a minute and a half."
    found = re.fullmatch(r"(>=|<=|>|<)(.+)|(.+?)(?:\.\.|-)(.+)", "".join(value.lower().split()), re.ASCII)
    ends = [] if found is None else [_spelled(end) for end in found.groups()[1:] if end]
    if found is None or "" in ends:
        raise BadValueError(say("“{value}” is no length.", value=value), hint)
    return (found[1] or "") + "..".join(ends)


def _spelled(value: str) -> str:
    """A time in the largest unit that it is a whole number of: "90s", "2m", "1h"; empty where it is none."""
    clock = re.fullmatch(r"(?:(\d{1,3}):)?(\d{1,3}):(\d\d)", value, re.ASCII)
    if clock is not None:
        seconds = 3600 * int(clock[1] or 0) + 60 * int(clock[2]) + int(clock[3])
    else:
        found = re.fullmatch(r"(\d{1,6}(?:\.\d{1,3})?)(s|sec|m|min|h)?", value, re.ASCII)
        if found is None:
            return ""
        seconds = round(float(found[1]) * _UNITS[(found[2] or "s")[0]])
    unit = next(unit for unit in "hms" if seconds % _UNITS[unit] == 0)
    return f"{seconds // _UNITS[unit]}{unit}" if seconds else "0s"


def _certainty(value: str) -> str:
    """A share from 0 to 1, or of a hundred with a percent sign, in one spelling: "0.3"."""
    found = re.fullmatch(r"(?:>=|>)?\s*(?:(\d?\.?\d{1,4}|\d\.)|(\d{1,3})\s*%)", value.strip(), re.ASCII)
    share = -1.0 if found is None else float(found[1]) if found[1] else int(found[2]) / 100
    if not 0 <= share <= 1:
        raise BadValueError(say("“{value}” is no certainty.", value=value), "Write score>0.3 or score>30%.")
    return f"{share:.4f}".rstrip("0").rstrip(".")


def _place(value: str) -> str:
    """Latitude and longitude in degrees and kilometres around them, in one spelling: "38.72,-9.14,10"."""
    hint = "Write near:38.72,-9.14,10: latitude, longitude, and kilometres around them."
    found = re.fullmatch(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)(?:km)?)?", value.lower(), re.ASCII)
    if found is None:
        raise BadValueError(say("“{value}” is no place.", value=value), hint)
    lat, lon, km = (round(float(part), 6) + 0.0 for part in (found[1], found[2], found[3] or AROUND_KM))
    if not (abs(lat) <= 90 and abs(lon) <= 180 and 0 < km <= _HALF_WAY_KM):
        raise BadValueError(say("“{value}” is not on the globe.", value=value), hint)
    return ",".join(f"{number:.6f}".rstrip("0").rstrip(".") for number in (lat, lon, km))


def _box(value: str) -> str:
    """Two latitudes and two longitudes in degrees as a piece of the globe, in one spelling: "47.2,8.4,47.5,8.7"."""
    hint = "Write box:47.2,8.4,47.5,8.7: south, west, north and east."
    found = re.fullmatch(r"(-?\d+(?:\.\d+)?)" + r",(-?\d+(?:\.\d+)?)" * 3, value, re.ASCII)
    if found is None:
        raise BadValueError(say("“{value}” is no area.", value=value), hint)
    south, west, north, east = (round(float(part), 6) + 0.0 for part in found.groups())
    if not (-90 <= south <= north <= 90 and abs(west) <= 180 and abs(east) <= 180):
        raise BadValueError(say("“{value}” is no area of the globe.", value=value), hint)
    return ",".join(f"{number:.6f}".rstrip("0").rstrip(".") for number in (south, west, north, east))


def stars(value: str) -> tuple[int, int]:
    """The fewest and the most stars that a value of ``rating`` allows."""
    low, _, high = value.partition("..")
    if high:
        return int(low), int(high)
    n = int(value[-1])
    return {">=": (n, 5), ">": (n + 1, 5), "<=": (0, n), "<": (0, n - 1)}.get(value[:-1], (n, n))


def seconds(value: str) -> tuple[int, int]:
    """The fewest and the most seconds, as a film's length is shown, that a value of ``length`` allows."""
    sign = value.rstrip("0123456789hms.") if value[0] in "<>" else ""
    ends = [int(end[:-1]) * _UNITS[end[-1]] for end in value[len(sign) :].split("..")]
    if len(ends) == 2:
        return ends[0], ends[1]
    n = ends[0]
    return {">=": (n, _FOREVER), ">": (n + 1, _FOREVER), "<=": (0, n), "<": (0, n - 1)}[sign]


def around(value: str) -> tuple[float, float, float]:
    """Latitude, longitude and kilometres of a value of ``near``."""
    lat, lon, km = map(float, value.split(","))
    return lat, lon, km


def area(value: str) -> tuple[float, float, float, float]:
    """South, west, north and east of a value of ``box``; it goes over the date line where west is more than east."""
    south, west, north, east = map(float, value.split(","))
    return south, west, north, east


_UNITS: Final = {"h": 3600, "m": 60, "s": 1}
_FOREVER: Final = 1 << 40
AROUND_KM: Final = 10.0
_HALF_WAY_KM: Final = 20_100  # round the globe: no place is farther away

_FLAGS: Final = (
    "favourite", "untagged", "offline", "duplicate", "raw", "video", "portrait", "landscape", "screenshot-like",
)  # fmt: skip
_OTHER_FLAGS: Final = {
    "favorite": "favourite", "favourites": "favourite", "favorites": "favourite", "duplicates": "duplicate",
    "videos": "video", "film": "video", "screenshot": "screenshot-like", "screenshots": "screenshot-like",
}  # fmt: skip
_HAD: Final = ("gps", "caption", "sidecar")
_OTHERS_HAD: Final = {"location": "gps", "coordinates": "gps", "title": "caption", "description": "caption"}
_SORTS: Final = ("relevance", "date", "name", "rating")
_DAY_HINT: Final = say("Write 2019, 2019-06 or 2019-06-15.")

OPERATORS: Final[dict[str, Operator]] = {
    operator.key: operator
    for operator in (
        Operator(
            "tag",
            "photos with this tag, or one below it; an alias or another language's name of it will do",
            "tag:street",
            _text,
        ),
        Operator("album", "photos of this album", "album:Sailing", _text),
        Operator("folder", "photos below this folder", "folder:2019", _text),
        Operator("file", "photos whose path holds this text", "file:IMG_", _text),
        Operator(
            "text", "photos whose name, title, description, keywords or place hold these words", "text:harbour", _text
        ),
        Operator("keyword", "photos whose file has this keyword, or one below it", "keyword:Places/Lisbon", _text),
        Operator("place", "photos taken in or near this town or country", "place:Portugal", _text),
        Operator("near", "photos taken within so many kilometres of a place", "near:38.72,-9.14,10", _place),
        Operator(
            "box",
            "photos taken within an area: its south, west, north and east in degrees, as the map gives them",
            "box:47.2,8.4,47.5,8.7",
            _box,
        ),
        Operator("camera", "photos taken with this camera", "camera:nikon", _text),
        Operator("lens", "photos taken through this lens", "lens:50mm", _text),
        Operator("rating", "photos with so many stars: rating:4, rating>=4, rating:2..4", "rating>=4", _rating),
        Operator(
            "length", "films of this length: length>1m, length<30s, length:1m..1h, length>=1:30", "length>1m", _length
        ),
        Operator(
            "date",
            "taken then: 2019, 2019-06, 2019..2021, “last summer”, “june 2019”, today, yesterday",
            "date:2019-06",
            _dated(dates.canonical_span, dates.HINT),
        ),
        Operator(
            "last",
            "taken in the last days, weeks, months or years",
            "last:30days",
            _dated(dates.canonical_since, "Write last:30days, last:2weeks, last:6months or last:1year."),
        ),
        Operator(
            "before",
            "taken before this year, month or day begins",
            "before:2020",
            _dated(dates.canonical_day, _DAY_HINT),
        ),
        Operator(
            "after",
            "taken when this year, month or day begins, or later",
            "after:2019-06",
            _dated(dates.canonical_day, _DAY_HINT),
        ),
        Operator("like", "photos that look like this one: a number, or the path of any picture", "like:123", _photo),
        Operator(
            "is",
            "favourite, untagged, offline (on a drive that is not there now), duplicate, raw, video, portrait, "
            "landscape, screenshot-like",
            "is:favourite",
            _choice(*_FLAGS, also=_OTHER_FLAGS),
            _FLAGS,
        ),
        Operator(
            "has",
            "coordinates (gps), a title or description (caption), a sidecar",
            "has:gps",
            _choice(*_HAD, also=_OTHERS_HAD),
            _HAD,
        ),
        Operator("score", "only what is meant with more certainty than this, from 0 to 1", "score>0.3", _certainty),
        Operator("sort", "by relevance, date, name or rating", "sort:date", _choice(*_SORTS), _SORTS),
    )
}

# The operators that are conditions on a photo; the others say what it looks like, or how the answer is shown.
FILTERS: Final = frozenset(OPERATORS) - {"like", "score", "sort"}

# What people bring from other programs, and what it is called here.
ELSEWHERE: Final = {
    "in": "folder", "dir": "folder", "path": "folder", "name": "file", "filename": "file", "label": "tag",
    "keywords": "keyword", "title": "text", "description": "text", "caption": "text", "stars": "rating",
    "city": "place", "country": "place", "location": "place", "gps": "near", "around": "near",
    "area": "box", "bounds": "box",
    "since": "after", "from": "after", "until": "before", "to": "before", "order": "sort", "taken": "date",
    "similar": "like", "duration": "length", "type": "is", "certainty": "score", "model": "camera",
}  # fmt: skip
