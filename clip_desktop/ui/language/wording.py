"""Numbers, dates and sizes as sentences of the user's language: the one place where plurals are made."""

from __future__ import annotations

import math
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


def counted(context: str, n: int, one: str, many: str, **values: object) -> str:
    """How many of something, in the plural form that the language has for it.

    Args:
        context: the translations' (a literal, as are both texts).
        one: the English text for one.
        many: the English text for all other numbers, with {n} where the number goes.
        values: of the other places in the text.
    """
    form = QCoreApplication.translate(context, many, None, n)
    if form == many and n == 1:  # no translator is installed
        form = one
    return form.format(n=QLocale().toString(n), **values)


def number(n: int) -> str:
    """A number in the locale's digits."""
    return QLocale().toString(n)


def duration(seconds: float) -> str:
    """About how long: "40 seconds", "12 minutes", "1.5 hours"."""
    if seconds < 60:
        n = max(1, round(seconds))
        return counted("Wording", n, "1 second", "{n} seconds")
    if seconds < 3600:
        return counted("Wording", round(seconds / 60), "1 minute", "{n} minutes")
    return QCoreApplication.translate("Wording", "{n} hours").format(n=QLocale().toString(seconds / 3600, "f", 1))


def photographs(n: int) -> str:
    """ "1 photograph", "1,204 photographs"."""
    return counted("Wording", n, "1 photograph", "{n} photographs")


def found(relevant: int, maybe: int) -> str:
    """ "31 relevant, 9 maybe": what a search found."""
    translate = QCoreApplication.translate
    sure = translate("Wording", "{n} relevant").format(n=QLocale().toString(relevant))
    if not maybe:
        return sure
    return f"{sure}, " + translate("Wording", "{n} maybe").format(n=QLocale().toString(maybe))


def nothing_found(maybe: int) -> str:
    """What to say over the nearest, where nothing is relevant."""
    if not maybe:
        return QCoreApplication.translate("Wording", "Nothing found; the nearest are shown")
    said = QCoreApplication.translate("Wording", "Nothing found for certain, {n} maybe; the nearest are shown")
    return said.format(n=QLocale().toString(maybe))


def above(n: int, line: float) -> str:
    """ "31 above the line at 42 %": what is surer than a line that the user drew."""
    said = QCoreApplication.translate("Wording", "{n} above the line at {share}")
    return said.format(n=QLocale().toString(n), share=percent(line))


def percent(share: float, digits: int = 0) -> str:
    """0.873 as "87 %"."""
    n = QLocale().toString(float(round(100 * share, digits)) + 0.0, "f", digits)  # no "-0"
    return QCoreApplication.translate("Wording", "{n} %").format(n=n)


def size_of_file(n: int) -> str:
    """4,718,592 as "4.7 MB", as the command line counts."""
    return QLocale().formattedDataSize(n, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def bounds(south: float, west: float, north: float, east: float) -> str:
    """Degrees as "47.2° N to 47.5° N, 8.4° E to 8.7° E"; as many digits as tell the ends apart."""
    span = max(min(north - south, (east - west) % 360), 1e-5)
    digits = min(5, max(0, 1 - math.floor(math.log10(span))))
    said = QCoreApplication.translate("Wording", "{south} to {north}, {west} to {east}")
    return said.format(
        south=_latitude(south, digits),
        north=_latitude(north, digits),
        west=_longitude(west, digits),
        east=_longitude(east, digits),
    )


def place(lat: float, lon: float) -> str:
    """Degrees as "38.72° N, 9.14° W"."""
    return f"{_latitude(lat, 2)}, {_longitude(lon, 2)}"


def _latitude(value: float, digits: int) -> str:
    letter = QCoreApplication.translate("Wording", "S" if value < 0 else "N")
    return f"{QLocale().toString(abs(value), 'f', digits)}° {letter}"


def _longitude(value: float, digits: int) -> str:
    letter = QCoreApplication.translate("Wording", "W" if value < 0 else "E")
    return f"{QLocale().toString(abs(value), 'f', digits)}° {letter}"


def moment(iso: str | None) -> str:
    """An ISO time as the locale writes dates; empty where it is none."""
    if not iso:
        return ""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    shown = QDateTime(at.year, at.month, at.day, at.hour, at.minute, at.second)
    day = QLocale().toString(shown.date(), QCoreApplication.translate("Wording", "d MMMM yyyy"))
    return f"{day}, {QLocale().toString(shown.time(), QLocale.FormatType.ShortFormat)}"


def day_of_week(day: int) -> str:
    """A day (``date.toordinal``) as "Friday, 3 May"."""
    return _dated(day, QCoreApplication.translate("Wording", "dddd, d MMMM"))


def day_in_year(day: int) -> str:
    """A day (``date.toordinal``) as "Friday, 3 May 2019"."""
    return _dated(day, QCoreApplication.translate("Wording", "dddd, d MMMM yyyy"))


def day_of_year(day: int) -> str:
    """A day (``date.toordinal``) as "3 May 2019"."""
    return _dated(day, QCoreApplication.translate("Wording", "d MMMM yyyy"))


def month_of(day: int) -> str:
    """The month of a day (``date.toordinal``) as "May 2019"."""
    return _dated(day, QCoreApplication.translate("Wording", "MMMM yyyy"))


def year_of(day: int) -> str:
    """The year of a day (``date.toordinal``) as "2019"."""
    return _dated(day, QCoreApplication.translate("Wording", "yyyy"))


def _dated(day: int, form: str) -> str:
    at = date.fromordinal(day)
    return QLocale().toString(QDate(at.year, at.month, at.day), form)


def name_of_language(of: QLocale) -> str:
    """A language by its own name ("English", "한국어")."""
    return of.nativeLanguageName() or QLocale.languageToString(of.language())
