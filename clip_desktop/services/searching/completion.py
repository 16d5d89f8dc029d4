"""What may be meant by what is being typed: operators, their values as the library has them, and earlier searches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from clip_desktop.library.library import Library
from clip_desktop.search.tokens import written
from clip_desktop.search.values import OPERATORS
from clip_desktop.services.searching.fitting import fit, plain
from clip_desktop.services.searching.searchable import READERS, SearchableWords, Word

MOST: Final = 12
_EARLIER: Final = 3  # earlier searches that are offered before all else
_SPAN: Final = 3  # words of a name that may have been typed without quotes

_SIGN: Final = re.compile("[:<>=]+")  # between an operator and its value
_SPANS: Final = {"last": ("7days", "30days", "3months", "1year")}

# A word with what may stand before it: brackets, a sign, a weight; its operator; and its value as far as it is typed.
_TYPED: Final = re.compile(
    r'(?P<before>\(*[-+]?\(*(?:\d+(?:\.\d+)?\*)?)(?:(?P<key>[A-Za-z]+):)?(?P<value>["“]?.*)', re.S
)
_BARE: Final = ("tag", "album", "place", "folder", "camera", "lens", "keyword")  # offered for a word without operator


@dataclass(frozen=True, slots=True)
class Completion:
    """One thing that may be meant.

    Attributes:
        kind: "operator", "search" for an earlier one, or the operator whose value it is.
        shown: what a list shows.
        help: a few words on it, or empty.
        start, stop: the part of the text that it takes the place of.
        insert: what it puts there.
    """

    kind: str
    shown: str
    help: str
    start: int
    stop: int
    insert: str


class Completer:
    """Completes queries from what a library holds. Belongs to the thread of the libraries it is given."""

    def __init__(self) -> None:
        self._words = SearchableWords()

    def warm(self, library: Library) -> None:
        """Read what can be completed, so that the first key is answered as quickly as the others."""
        for kind in READERS:
            self._words.of(library, kind)

    def complete(
        self, library: Library, text: str, cursor: int, limit: int = MOST, *, operators: bool = False
    ) -> tuple[Completion, ...]:
        """What may be meant at the cursor, likeliest first. A word without operator wants two letters.

        Args:
            operators: where nothing is typed yet, give all operators.
        """
        start, stop = _word_at(text, cursor)
        found = _TYPED.fullmatch(text[start:cursor])
        if found is None:
            return ()
        at = start + len(found["before"])
        typed = found["value"].lstrip('"“')
        if found["key"] is not None:
            return tuple(self._values(library, found["key"].lower(), typed, at, stop))[:limit]
        if operators and not typed and not found["value"]:
            return tuple(_operator(key, at, stop) for key in OPERATORS)
        offers = list(self._earlier(library, text)) if cursor == len(text) else []
        if found["value"] == typed and len(typed) > 1:  # what stands in quotes is meant as it is
            offers += self._bare(library, text, typed, at, stop)
        return tuple(offers)[:limit]

    def _values(self, library: Library, key: str, typed: str, start: int, stop: int) -> Iterator[Completion]:
        operator = OPERATORS.get(key)
        if operator is None:
            return
        values = operator.values or _SPANS.get(key, ())
        words = [Word(value, plain(value)) for value in values] or self._words.of(library, key)
        for _, word in _best(words, typed):
            if word.value != typed:
                yield Completion(key, word.value, word.help, start, stop, f"{key}:{written(word.value)} ")

    def _bare(self, library: Library, text: str, typed: str, start: int, stop: int) -> list[Completion]:
        """Operators and values for a word that stands alone, and for the last words together."""
        ranked: list[tuple[float, Completion]] = []
        begun = [key for key in OPERATORS if key.startswith(typed.lower())]
        ranked += [(0.5, _operator(key, start, stop)) for key in begun]
        for order, key in enumerate(_BARE):
            for begin in _starts(text, start):
                several = text[begin:start] + typed
                for rank, word in _best(self._words.of(library, key), several, exact=begin != start):
                    value = f"{key}:{written(word.value)}"
                    together = begin - start and -0.5  # a name that explains several words comes before one word's
                    ranked.append(
                        (rank + order / 20 + together, Completion(key, word.value, word.help, begin, stop, f"{value} "))
                    )
        for rank, word in _best(self._words.of(library, "date"), typed):
            shown = word.help or word.value
            ranked.append((rank + 0.45, Completion("date", shown, "", start, stop, f"date:{word.value} ")))
        ranked.sort(key=lambda pair: pair[0])
        return list({(one.kind, one.shown): one for _, one in reversed(ranked)}.values())[::-1]

    def _earlier(self, library: Library, text: str) -> Iterable[Completion]:
        """Searches that begin with all that is typed: those that are kept by name, then the latest."""
        typed = plain(text.strip())
        if not typed:
            return []
        words = [word for word in self._words.of(library, "search") if word.plain.startswith(typed)]
        return [
            Completion("search", word.value, word.help, 0, len(text), word.value)
            for word in words[: _EARLIER + 1]
            if word.value != text.strip()
        ][:_EARLIER]


def _operator(key: str, start: int, stop: int) -> Completion:
    operator = OPERATORS[key]
    sign = _SIGN.match(operator.example, len(key))
    begun = operator.example[: sign.end()] if sign else f"{key}:"  # "tag:", "rating>="
    return Completion("operator", begun, operator.help, start, stop, begun)


def _best(words: Sequence[Word], typed: str, *, exact: bool = False) -> list[tuple[float, Word]]:
    """The words that fit what is typed, best first; all of them where nothing is typed yet."""
    wanted = plain(typed.strip())
    if not wanted:
        return [] if exact else [(0.0, word) for word in words[:MOST]]
    ranked = fit(wanted, words, by=_names, loosely=not exact)
    return sorted(ranked, key=lambda pair: pair[0])[: 2 * MOST]


_names: Callable[[Word], str] = lambda word: word.plain  # noqa: E731


def _word_at(text: str, cursor: int) -> tuple[int, int]:
    """The word that the cursor stands in: blanks end it, but those between quotes."""
    start, quote = 0, ""
    for at, sign in enumerate(text[:cursor]):
        if quote:
            if sign in quote and text[at - 1] != "\\":
                quote = ""
        elif sign in '"“':
            quote = '"' if sign == '"' else '”"'
        elif sign.isspace():
            start = at + 1
    stop = cursor
    while stop < len(text) and not text[stop].isspace() and text[stop] != ")":
        stop += 1
    return start, stop


def _starts(text: str, start: int) -> list[int]:
    """Where a name of several words that ends in the word at ``start`` may begin, the longest last."""
    begins = [start]
    for found in list(re.finditer(r"(?<!\S)\w[\w'’.-]*\s+(?=(?:\w[\w'’.-]*\s+)*$)", text[:start]))[::-1]:
        begins.append(found.start())
    return begins[:_SPAN]
