"""How well names fit what is being typed: from its beginning, from a word in it, inside, or but for one slip."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

T = TypeVar("T")
_LEAST_INSIDE: Final = 3  # letters that are looked for inside of words
_LEAST_SLIP: Final = 4  # letters among which one may be wrong


def plain(text: str) -> str:
    """A text as it is compared: without accents, in small letters."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if not unicodedata.combining(sign))).casefold()


def fit(wanted: str, things: Sequence[T], by: Callable[[T], str], *, loosely: bool = True) -> list[tuple[float, T]]:
    """What fits, in the order given, with a rank: the lower, the better.

    Args:
        wanted: what is typed, made ``plain``; not empty.
        things: what to choose from.
        by: the plain name of each.
        loosely: look inside of words too; and where nothing fits, forgive one letter that is wrong, missing, too much
            or exchanged with the next.
    """
    found: list[tuple[float, T]] = []
    inside = loosely and len(wanted) >= _LEAST_INSIDE
    for thing in things:
        name = by(thing)
        at = name.find(wanted)
        if at == 0:
            found.append((0.0 if name == wanted else 0.2 + min(len(name), 100) / 1000, thing))
        elif at > 0 and (not name[at - 1].isalnum() or re.search(rf"\b{re.escape(wanted)}", name)):
            found.append((1.0, thing))
        elif at > 0 and inside:
            found.append((2.0, thing))
    if found or not loosely or len(wanted) < _LEAST_SLIP:
        return found
    slip = _one_slip(wanted)
    return [(3.0, thing) for thing in things if wanted[0] in (name := by(thing)) and slip.search(name)]


def _one_slip(wanted: str) -> re.Pattern[str]:
    """What begins a word as ``wanted`` does but for one slip after its first letter."""
    first, rest = wanted[0], wanted[1:]
    ways = [rest[:n] + other + rest[n + 1 :] for n in range(len(rest)) for other in (_ANY,)]
    ways += [rest[:n] + rest[n + 1 :] for n in range(len(rest))]
    ways += [rest[:n] + _ANY + rest[n:] for n in range(len(rest))]
    ways += [rest[:n] + rest[n + 1] + rest[n] + rest[n + 2 :] for n in range(len(rest) - 1)]
    spelled = {re.escape(way).replace(re.escape(_ANY), r"\w") for way in ways}
    return re.compile(rf"\b{re.escape(first)}(?:{'|'.join(sorted(spelled))})")


_ANY: Final = "\0"  # stands for any letter while the ways are put together
