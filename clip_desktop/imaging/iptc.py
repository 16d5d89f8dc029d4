"""IPTC-IIM 4.2, the press's metadata of 1991: records of tagged texts, in JPEG inside Photoshop's resources."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from clip_desktop.imaging.exif_values import text_of, time_of
from clip_desktop.imaging.xmp import Said, prose_of, without_beginnings
from clip_desktop.sentences import say

_MARK: Final = 0x1C
_CHARACTER_SET, _NAME, _KEYWORD, _DATE, _TIME, _HEADLINE, _CAPTION = (
    (1, 90), (2, 5), (2, 25), (2, 55), (2, 60), (2, 105), (2, 120),
)  # fmt: skip
_UTF8: Final = b"\x1b%G"
_CLOCK: Final = re.compile(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?")
_RESOURCE: Final = 0x0404  # of Photoshop, that holds IPTC


def read_iptc(block: bytes) -> Said:
    """What a block of IIM records says. Never raises: it is read until it makes no sense any more."""
    found: dict[tuple[int, int], list[bytes]] = {}
    for key, value in _records(block):
        found.setdefault(key, []).append(value)
    is_utf8 = found.get(_CHARACTER_SET, [b""])[0] == _UTF8

    def texts(key: tuple[int, int]) -> list[str]:
        return [_decoded(value, is_utf8) for value in found.get(key, ())]

    def first(*keys: tuple[int, int]) -> str | None:
        return next((text for key in keys for text in texts(key) if text.strip()), None)

    problems: list[str] = []
    day, keywords = first(_DATE), [text_of(word) for word in texts(_KEYWORD)]
    return Said(
        taken_at=_moment(day, first(_TIME), problems) if day else None,
        title=text_of(first(_NAME, _HEADLINE)),
        description=prose_of(first(_CAPTION)),
        keywords=without_beginnings((word,) for word in keywords if word),
        problems=tuple(problems),
    )


def iptc_of_photoshop(block: bytes) -> bytes:
    """The IIM records among Photoshop's image resources ("8BIM", number, name, length, data); empty if none."""
    at = 0
    while block[at : at + 4] == b"8BIM" and at + 7 <= len(block):
        number = int(struct.unpack_from(">H", block, at + 4)[0])
        at += 6 + (block[at + 6] + 2) // 2 * 2  # a name with its length byte, padded to even
        if at + 4 > len(block):
            return b""
        length = int(struct.unpack_from(">I", block, at)[0])
        if number == _RESOURCE:
            return block[at + 4 : at + 4 + length]
        at += 4 + (length + 1) // 2 * 2
    return b""


def _records(block: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    at = 0
    while at + 5 <= len(block) and block[at] == _MARK:
        record, number, length = struct.unpack_from(">BBH", block, at + 1)
        at += 5
        if length & 0x8000:  # a longer one: so many bytes hold its length
            size = length & 0x7FFF
            length = int.from_bytes(block[at : at + size], "big")
            at += size
        yield (record, number), block[at : at + length]
        at += length


def _decoded(value: bytes, is_utf8: bool) -> str:
    try:
        return value.decode("utf-8")  # whatever is declared: text of any length is hardly UTF-8 by chance
    except UnicodeDecodeError:
        return value.decode("utf-8", "replace") if is_utf8 else value.decode("latin-1")


def _moment(day: str, clock: str | None, problems: list[str]) -> str | None:
    """CCYYMMDD and HHMMSS±HHMM; a day that is all noughts says nothing."""
    if not day.strip("0 "):
        return None
    found = _CLOCK.fullmatch((clock or "").strip())
    hour = f"{found[1]}:{found[2]}:{found[3]}" if found else "00:00:00"
    offset = f"{found[4]}:{found[5]}" if found and found[4] else None
    at = time_of(f"{day[:4]}-{day[4:6]}-{day[6:8]}T{hour}", None, offset)
    if at is None:
        problems.append(say("The date “{day}” of its IPTC is impossible and was ignored.", day=text_of(day) or ""))
    return at
