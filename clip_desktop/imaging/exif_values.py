"""EXIF's values made sense of: text, numbers, times, places, names of cameras. Nothing here raises for a bad value."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

_LONGEST: Final = 100  # characters of a text worth showing
_TIME: Final = re.compile(
    r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T]+(\d\d):(\d\d)(?::(\d\d))?(?:\.(\d+))?\s*(Z|[+-]\d\d:?\d\d)?"
)
_OFFSET: Final = re.compile(r"([+-])(\d\d):?(\d\d)")
_FIRST_YEAR: Final = 1826  # of the oldest photograph that is kept
_UNSET: Final = datetime(1970, 1, 1)  # a clock that was never set
_FAR_OFFSET: Final = timedelta(hours=14)
_POINT: Final = re.compile(r"([+-])(\d{2,6}(?:\.\d+)?)([+-])(\d{3,7}(?:\.\d+)?)(?:[+-]|/|CRS|$)")
_COMPANY: Final = re.compile(
    r"[\s,]+(corporation|corp|company|co|ltd|limited|inc|gmbh|ag|ab|optical|imaging|computer|electric|electronics|"
    r"camera|systems|technology|technologies|mobile communications)\b\.?(?=[\s,.]|$)",
    re.IGNORECASE,
)
_MAKERS: Final = {"hewlett-packard": "HP", "eastman kodak": "Kodak", "research in motion": "BlackBerry", "asus": "ASUS"}


def text_of(value: object) -> str | None:
    """A tag as tidy text: up to the first control character, without surrounding or doubled blanks; None if empty."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    tidy = " ".join(re.split(r"[\x00-\x08\x0b-\x1f\x7f]", value, maxsplit=1)[0].split())
    return tidy[:_LONGEST].rstrip() or None


def number_of(value: object) -> float | None:
    """A tag as a finite number; rationals over nothing, texts and the like are None."""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes) and len(value) == 1:
        value = value[0]
    try:
        number = float(value)  # type: ignore[arg-type]  # what is no number raises
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def time_of(value: object, subsec: object = None, offset: object = None) -> str | None:
    """When a picture was taken, as ISO 8601: the time the clock on the spot showed, with its UTC offset where given.

    None for what is no time, for the epoch of an unset clock, before 1826 and in the future.
    """
    found = _TIME.match(text_of(value) or "")
    if found is None:
        return None
    fraction = found[7] or (text_of(subsec) or "").rstrip("0")
    try:
        at = datetime(*(int(part or 0) for part in found.groups()[:6]))  # type: ignore[arg-type]  # six ints
    except ValueError:
        return None
    if at == _UNSET or at.year < _FIRST_YEAR:
        return None
    if fraction.isdecimal() and fraction.isascii():
        at = at.replace(microsecond=int(fraction[:3].ljust(3, "0")) * 1000)
    zone = _zone_of(found[8] or text_of(offset) or "")
    latest = datetime.now(UTC) + timedelta(days=1)  # a clock may be wrong by a time zone
    if at.replace(tzinfo=zone or UTC) > latest:
        return None
    return at.replace(tzinfo=zone).isoformat(timespec="milliseconds" if at.microsecond else "seconds")


def _zone_of(text: str) -> timezone | None:
    if text == "Z":
        return UTC
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    offset = timedelta(minutes=-minutes if found[1] == "-" else minutes)
    return timezone(offset) if abs(offset) <= _FAR_OFFSET else None


def place_of(gps: Mapping[int, Any]) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, north and east positive; None where they are missing or nonsense.

    Exactly 0° 0° is nonsense too: it is what a receiver without a fix writes.
    """
    lat = _degrees(gps.get(2), gps.get(1), "NS", 90.0)
    lon = _degrees(gps.get(4), gps.get(3), "EW", 180.0)
    if lat is None or lon is None or (lat == 0 and lon == 0):
        return None
    return lat, lon


def place_of_text(text: object) -> tuple[float, float] | None:
    """Latitude and longitude of a point as ISO 6709 writes it, as films do: "+38.7223-009.1393+012.3/".

    Degrees may be followed by minutes and seconds without a sign between ("+384320.3-0090821.5/"). None for what is no
    point on earth, and for exactly 0° 0°.
    """
    found = _POINT.match(text_of(text) or "")
    if found is None:
        return None
    lat, lon = _degrees_written(found[1], found[2], 2), _degrees_written(found[3], found[4], 3)
    if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180 or (lat == 0 and lon == 0):
        return None
    return round(lat, 7), round(lon, 7)


def _degrees_written(sign: str, number: str, digits: int) -> float | None:
    """Degrees of DD.D, DDMM.M or DDMMSS.S, with so many digits for the whole degrees."""
    whole, dot, fraction = number.partition(".")
    if len(whole) not in (digits, digits + 2, digits + 4):
        return None
    parts = [whole[:digits], *(whole[at : at + 2] for at in range(digits, len(whole), 2))]
    values = [float(part) for part in (*parts[:-1], parts[-1] + dot + fraction)]
    if any(value >= 60 for value in values[1:]):
        return None
    degrees = sum(value / unit for value, unit in zip(values, (1, 60, 3600), strict=False))
    return -degrees if sign == "-" else degrees


def _degrees(value: object, reference: object, directions: str, most: float) -> float | None:
    parts = value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else (value,)
    numbers = [number_of(part) for part in parts]
    if len(numbers) == 3 and numbers[2] is None:  # seconds over nothing beside minutes with decimals: some Nikons
        numbers.pop()
    side = (text_of(reference) or " ")[0].upper()
    if not 1 <= len(numbers) <= 3 or side not in directions:
        return None
    degrees = 0.0
    for number, unit in zip(numbers, (1, 60, 3600), strict=False):
        if number is None or number < 0 or (unit > 1 and number > 60):
            return None
        degrees += number / unit
    if degrees > most:
        return None
    return round(-degrees if side == directions[1] else degrees, 7)


def camera_of(maker: object, model: object) -> str | None:
    """Maker and model as one name: "Nikon D40" of "NIKON CORPORATION" and "NIKON D40"."""
    made_by, called = _maker(text_of(maker)), text_of(model)
    if made_by is None or called is None:
        return called or made_by
    first, _, rest = called.partition(" ")
    if first.lower() == made_by.lower() and rest:
        return f"{made_by} {rest}"
    return called if called.lower().startswith(made_by.lower()) else f"{made_by} {called}"


def _maker(name: str | None) -> str | None:
    if name is None:
        return None
    short = _COMPANY.sub("", name).strip(" ,.") or name
    known = _MAKERS.get(short.lower())
    if known is not None:
        return known
    if len(short) > 3 and short.isupper():
        return short.title()
    return short.capitalize() if short.islower() else short


def lens_of(model: object, specification: object) -> str | None:
    """The lens by name, or else by its range: "18-55 mm f/3.5-5.6"."""
    name = text_of(model)
    if name is not None and name.strip("-. 0"):
        return name
    if not isinstance(specification, Sequence) or len(specification) != 4:
        return None
    short, long, wide, tele = (number_of(part) for part in specification)
    if not short:
        return None
    aperture = f" f/{_range(wide, tele)}" if wide else ""
    return f"{_range(short, long)} mm{aperture}"


def _range(low: float, high: float | None) -> str:
    return f"{low:g}-{high:g}" if high and high != low else f"{low:g}"


def exposure_of(tags: Mapping[int, Any]) -> str | None:
    """How it was taken: "1/250 s · f/2.8 · ISO 400 · 50 mm", of what of it is known."""
    seconds, aperture = number_of(tags.get(0x829A)), number_of(tags.get(0x829D))
    sensitivity = tags.get(0x8827)
    iso = number_of(sensitivity[0] if isinstance(sensitivity, tuple) and sensitivity else sensitivity)
    length = number_of(tags.get(0x920A))
    parts = [
        _seconds(seconds) if seconds and seconds > 0 else "",
        f"f/{aperture:.3g}" if aperture and 0 < aperture < 1000 else "",
        f"ISO {iso:.0f}" if iso and iso > 0 else "",
        f"{length:.4g} mm" if length and 0 < length < 100_000 else "",
    ]
    return " · ".join(part for part in parts if part) or None


def _seconds(seconds: float) -> str:
    if seconds > 0.3:
        return f"{seconds:.3g} s"
    return f"1/{1 / seconds:.0f} s"
