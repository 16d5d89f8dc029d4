"""XMP, Adobe's metadata in RDF (ISO 16684-1): a packet inside a picture, or a sidecar file beside it.

Keywords stand in up to four places. ``digiKam:TagsList`` and ``MicrosoftPhoto:LastKeywordXMP`` write a path as "A/B",
``lr:hierarchicalSubject`` as "A|B", and ``dc:subject`` holds single words, often every part of those paths once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

from clip_desktop.imaging.exif_values import camera_of, number_of, text_of, time_of
from clip_desktop.imaging.xmp_document import RDF, XML
from clip_desktop.sentences import say

Path = tuple[str, ...]  # of a keyword, from the widest to the narrowest: ("Places", "Portugal", "Lisbon")

LARGEST: Final = 16 * 1024**2  # bytes of a packet or a sidecar; Lightroom's with a thousand brush strokes take one
_DEEPEST: Final = 64  # elements within elements
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_RDF: Final = f"{{{RDF}}}"
_LANGUAGE: Final = f"{{{XML}}}lang"
NAMESPACES: Final = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://www.digikam.org/ns/1.0/": "digiKam",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.0": "MicrosoftPhoto",  # as Windows really writes it
}
_PATHS: Final = (("digiKam:TagsList", "/"), ("lr:hierarchicalSubject", "|"), ("MicrosoftPhoto:LastKeywordXMP", "/"))
_OWN_TAGS: Final = ("_Digikam_", "darktable")  # what programs note for themselves
_TIMES: Final = ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate")
_SHORT_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_COORDINATE: Final = re.compile(r"(\d{1,3}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?(?:,(\d{1,2}(?:\.\d+)?))?\s*([NSEW])")
_MOST_KEYWORDS: Final = 1000
_LONGEST: Final = 20_000  # characters of a description that are kept

_Properties = dict[str, list[str]]


class XmpError(ValueError):
    """These bytes are no XMP that is read here. The message says why."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote down about a picture; what is missing or nonsense is None or empty.

    Attributes:
        taken_at: ISO 8601 with its offset where known, as ``metadata.Metadata`` has it.
        place: latitude and longitude in degrees, north and east positive.
        rating: 1 to 5 stars; None for none, and for a picture that is marked as rejected.
        keywords: paths; no path is the beginning of another.
        problems: a sentence for each value that is there and makes no sense.
    """

    taken_at: str | None = None
    place: tuple[float, float] | None = None
    rating: int | None = None
    title: str | None = None
    description: str | None = None
    keywords: tuple[Path, ...] = ()
    camera: str | None = None
    lens: str | None = None
    problems: tuple[str, ...] = ()


def read_xmp(packet: bytes, rest: bytes = b"") -> Said:
    """What a packet or a sidecar says.

    Args:
        rest: a second packet with what did not fit into the first (``extended_xmp``).

    Raises:
        XmpError: it is no XML, declares a document type or entities (which could be made to grow without end), is too
            large, or nested too deep.
    """
    found = _properties(_tree(packet))
    if rest:
        found = _properties(_tree(rest)) | found
    problems: list[str] = []
    return Said(
        _taken_at(found, problems),
        _place(found, problems),
        _rating(found),
        text_of(_first(found, "dc:title")),
        prose_of(_first(found, "dc:description")),
        _keywords(found),
        camera_of(_first(found, "tiff:Make"), _first(found, "tiff:Model")),
        text_of(_first(found, "exifEX:LensModel") or _first(found, "aux:Lens")),
        tuple(problems),
    )


def prose_of(value: str | None) -> str | None:
    """A text of several lines without control characters and surrounding blanks; None if nothing is left."""
    if value is None:
        return None
    tidy = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", value).replace("\r\n", "\n").strip()
    return tidy[:_LONGEST] or None


def date_of(value: str | None) -> str | None:
    """``time_of``, but a year, month or day alone is its beginning: scanned albums are dated so."""
    found = _SHORT_DATE.fullmatch(value.strip()) if value else None
    if found is None:
        return time_of(value)
    return time_of(f"{found[1]}-{found[2] or '01'}-{found[3] or '01'}T00:00:00")


def rating_of(value: object) -> int | None:
    """1 to 5 stars of a number that says so; -1 (rejected), 0 and nonsense are None."""
    number = number_of(value)
    stars = round(number) if number is not None else 0
    return stars if 1 <= stars <= 5 else None


def without_beginnings(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Keywords in their order, each once, and without those that only begin a longer one."""
    known = dict.fromkeys(path for path in paths if path)
    begun = {path[:n] for path in known for n in range(1, len(path))}
    return tuple(path for path in known if path not in begun)[:_MOST_KEYWORDS]


def _tree(packet: bytes) -> ElementTree.Element:
    if len(packet) > LARGEST:
        raise XmpError("it is too large")
    data = _as_utf8(packet) if packet.startswith(_UTF16) else packet
    data = data.strip(b"\0 \t\r\n")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise XmpError("it declares entities, which XMP never does")
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:  # LookupError: an encoding nobody knows
        raise XmpError("it is no XML") from error
    _check_depth(root)
    return root


def _as_utf8(data: bytes) -> bytes:
    """A packet in UTF-16, as the standard allows, in UTF-8."""
    try:
        text = data[: len(data) // 2 * 2].decode({b"\0": "utf-16-be", b"<": "utf-16-le"}.get(data[:1], "utf-16"))
    except UnicodeDecodeError as error:
        raise XmpError("it is no XML") from error
    return re.sub(r"^\ufeff?\s*<\?xml.*?\?>", "", text, flags=re.DOTALL).lstrip("\ufeff").encode()


def _check_depth(root: ElementTree.Element) -> None:
    waiting = [(root, 1)]
    while waiting:
        element, depth = waiting.pop()
        if depth > _DEEPEST:
            raise XmpError("it is nested too deep")
        waiting += [(child, depth + 1) for child in element]


def _properties(root: ElementTree.Element) -> _Properties:
    """The properties that are known here, by prefix and name, each with its values; the first mention counts."""
    found: _Properties = {}
    for description in root.iter(f"{_RDF}Description"):
        for tag, text in description.attrib.items():
            _add(found, tag, [text])
        for child in description:
            _add(found, child.tag, _values(child))
    return found


def _add(found: _Properties, tag: str, values: list[str]) -> None:
    space, _, name = tag[1:].rpartition("}")
    prefix = NAMESPACES.get(space)
    if prefix is not None and values:
        found.setdefault(f"{prefix}:{name}", values)


def _values(element: ElementTree.Element) -> list[str]:
    """The items of a list, the default language of a choice first; or the text alone."""
    items = list(element.iter(f"{_RDF}li"))
    if not items:
        return [element.text] if element.text and not len(element) else []
    items.sort(key=lambda item: item.get(_LANGUAGE) not in (None, "x-default"))
    return [item.text for item in items if item.text]


def _first(found: _Properties, name: str) -> str | None:
    return next(iter(found.get(name, ())), None)


def _taken_at(found: _Properties, problems: list[str]) -> str | None:
    for value in filter(None, (_first(found, name) for name in _TIMES)):
        at = date_of(value)
        if at is not None:
            return at
        problems.append(say("The date “{value}” of its XMP is impossible and was ignored.", value=text_of(value) or ""))
    return None


def _place(found: _Properties, problems: list[str]) -> tuple[float, float] | None:
    texts = _first(found, "exif:GPSLatitude"), _first(found, "exif:GPSLongitude")
    if not all(texts):
        return None
    lat, lon = _degrees(texts[0] or "", "NS", 90.0), _degrees(texts[1] or "", "EW", 180.0)
    if lat is None or lon is None:
        shown = " ".join(text_of(text) or "" for text in texts)
        problems.append(say("The position “{shown}” of its XMP is impossible and was ignored.", shown=shown))
        return None
    return None if lat == lon == 0 else (lat, lon)  # as in EXIF, a receiver without a fix


def _degrees(text: str, directions: str, most: float) -> float | None:
    found = _COORDINATE.fullmatch(text.strip())
    if found is None:
        plain = number_of(text)  # not of the standard, but written
        return round(plain, 7) if plain is not None and abs(plain) <= most else None
    degrees, minutes, seconds = (float(part or 0) for part in found.groups()[:3])
    value = degrees + minutes / 60 + seconds / 3600
    if found[4] not in directions or value > most or minutes > 60 or seconds > 60:
        return None
    return round(-value if found[4] == directions[1] else value, 7)


def _rating(found: _Properties) -> int | None:
    if "xmp:Rating" in found:
        return rating_of(_first(found, "xmp:Rating"))
    percent = number_of(_first(found, "MicrosoftPhoto:Rating"))  # 1, 25, 50, 75 and 99
    return rating_of(percent / 25 + 1) if percent else None


def _keywords(found: _Properties) -> tuple[Path, ...]:
    paths = list(_paths(found))
    parts = {part.casefold() for path in paths for part in path}
    words = (text_of(word) for word in found.get("dc:subject", ()))
    return without_beginnings([*paths, *((word,) for word in words if word and word.casefold() not in parts)])


def _paths(found: _Properties) -> Iterator[Path]:
    for name, separator in _PATHS:
        for text in found.get(name, ()):
            path = tuple(part for piece in text.split(separator) if (part := text_of(piece)))
            if path and not path[0].startswith(_OWN_TAGS):
                yield path
