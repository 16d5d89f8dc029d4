"""What a filter of a query was understood as, in words, as short as can be."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from clip_desktop.search.term_edits import TypedFilter
from clip_desktop.search.values import OPERATORS, area, around
from clip_desktop.ui.language.wording import bounds, counted, day_of_year, month_of, percent, place, year_of


def described(typed: TypedFilter) -> str:
    """A filter in words."""
    if typed.key == "score":
        line = float(OPERATORS["score"].canonical(typed.value))
        return _said("above {share}").format(share=percent(line))
    said = _meant(typed.key, OPERATORS[typed.key].canonical(typed.value))
    return _said("not {filter}").format(filter=said) if typed.excluded else said


def _meant(key: str, value: str) -> str:
    """A canonical value of an operator."""
    if key in ("date", "before", "after", "last"):
        return _when(key, value)
    if key in ("rating", "length"):
        return _measured(key, value)
    if key == "box":
        return _said("area: {bounds}").format(bounds=bounds(*area(value)))
    if key == "near":
        lat, lon, km = around(value)
        return _said("within {km} km of {place}").format(km=QLocale().toString(km, "g", 6), place=place(lat, lon))
    if key == "like":
        return (
            _said("like this") if value.isdecimal() else _said("like {name}").format(name=PurePath(value).name or value)
        )
    return _flag(f"{key}:{value}") or _named(key).format(value=value)


def _named(key: str) -> str:
    """What may be called anything."""
    return {
        "tag": _said("tag: {value}"),
        "album": _said("album: {value}"),
        "folder": _said("folder: {value}"),
        "file": _said("file: {value}"),
        "text": _said("text: {value}"),
        "keyword": _said("keyword: {value}"),
        "place": _said("place: {value}"),
        "camera": _said("camera: {value}"),
        "lens": _said("lens: {value}"),
    }[key]


def _flag(term: str) -> str:
    """What is or is not, and the order of the answer; empty where it is neither."""
    return {
        "is:favourite": _said("favourite"),
        "is:untagged": _said("untagged"),
        "is:offline": _said("offline"),
        "is:duplicate": _said("duplicate"),
        "is:raw": _said("raw"),
        "is:video": _said("video"),
        "is:portrait": _said("portrait"),
        "is:landscape": _said("landscape"),
        "is:screenshot-like": _said("screenshot-like"),
        "has:gps": _said("has coordinates"),
        "has:caption": _said("has a title or description"),
        "has:sidecar": _said("has a sidecar"),
        "sort:relevance": _said("by relevance"),
        "sort:date": _said("by date"),
        "sort:name": _said("by name"),
        "sort:rating": _said("by rating"),
    }.get(term, "")


def _measured(key: str, value: str) -> str:
    """A number of stars, or how long a film is, with a comparison or a range."""
    stars = key == "rating"
    sign = re.match("[<>]?=?", value)
    forms = {
        ">=": _said("rating ≥ {value}") if stars else _said("{value} or longer"),
        ">": _said("rating > {value}") if stars else _said("longer than {value}"),
        "<=": _said("rating ≤ {value}") if stars else _said("{value} or shorter"),
        "<": _said("rating < {value}") if stars else _said("shorter than {value}"),
        "": _said("rating: {value}") if stars else _said("length: {value}"),
    }
    spelled = sign[0] if sign is not None else ""
    ends = [end if stars else _long(end) for end in value[len(spelled) :].split("..")]
    return forms[spelled].format(value=_range(*ends) if len(ends) == 2 else ends[0])


def _long(time: str) -> str:
    """A canonical length: "90s" as "90 seconds"."""
    n, unit = int(time[:-1]), time[-1]
    if unit == "h":
        return counted("Chips", n, "1 hour", "{n} hours")
    if unit == "m":
        return counted("Wording", n, "1 minute", "{n} minutes")
    return counted("Wording", n, "1 second", "{n} seconds")


def kind_told(key: str) -> str:
    """What is offered for a filter, in a word."""
    when = _said("date")
    return {
        "tag": _said("tag"),
        "keyword": _said("keyword"),
        "album": _said("album"),
        "folder": _said("folder"),
        "place": _said("place"),
        "camera": _said("camera"),
        "lens": _said("lens"),
        "search": _said("search"),
        **dict.fromkeys(("date", "last", "before", "after"), when),
    }.get(key, key)


def _range(first: str, last: str) -> str:
    return _said("{first} to {last}").format(first=first, last=last)


def _when(key: str, value: str) -> str:
    if since := re.fullmatch(r"(?:last )?(\d+) ?(day|week|month|year)s?", value):
        return _lately(int(since[1]), since[2])
    if key == "before":
        return _said("before {date}").format(date=_date(value))
    first, dots, last = value.partition("..")
    if key == "after" or (dots and not last):
        return _said("since {date}").format(date=_date(first))
    if not dots:
        return _date(value)
    return _range(_date(first), _date(last)) if first else _said("until {date}").format(date=_date(last))


def _lately(n: int, unit: str) -> str:
    if unit == "day":
        return counted("Chips", n, "the last day", "the last {n} days")
    if unit == "week":
        return counted("Chips", n, "the last 7 days", "the last {n} weeks")
    if unit == "month":
        return counted("Chips", n, "the last one month", "the last {n} months")
    return counted("Chips", n, "the last one year", "the last {n} years")


def _date(value: str) -> str:
    """A canonical date, or one in words: "2019-05" as "May 2019"."""
    if exact := re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", value):
        day = date(int(exact[1]), int(exact[2] or 1), int(exact[3] or 1)).toordinal()
        return (day_of_year if exact[3] else month_of if exact[2] else year_of)(day)
    word, _, year = value.partition(" ")
    if not year.isdecimal():
        return _spelled(value)
    if season := _season(word):
        return season.format(year=year_of(date(int(year), 1, 1).toordinal()))
    months = [QLocale.c().monthName(n).lower() for n in range(1, 13)]
    return month_of(date(int(year), months.index(word) + 1, 1).toordinal())


def _season(word: str) -> str:
    return {
        "spring": _said("spring of {year}"),
        "summer": _said("summer of {year}"),
        "autumn": _said("autumn of {year}"),
        "winter": _said("winter of {year}"),
    }.get(word, "")


def _spelled(value: str) -> str:
    """A time that is told from today."""
    return {
        "today": _said("today"),
        "yesterday": _said("yesterday"),
        "this week": _said("this week"),
        "last week": _said("last week"),
        "this weekend": _said("this weekend"),
        "last weekend": _said("last weekend"),
        "this month": _said("this month"),
        "last month": _said("last month"),
        "this year": _said("this year"),
        "last year": _said("last year"),
        "this spring": _said("this spring"),
        "last spring": _said("last spring"),
        "this summer": _said("this summer"),
        "last summer": _said("last summer"),
        "this autumn": _said("this autumn"),
        "last autumn": _said("last autumn"),
        "this winter": _said("this winter"),
        "last winter": _said("last winter"),
    }[value]


def _said(text: str) -> str:
    return QCoreApplication.translate("Chips", text)
