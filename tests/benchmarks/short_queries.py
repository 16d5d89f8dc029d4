"""Short queries as people type them, and which pictures answer them: ``tests/data/short_queries.toml``.

A query is a few words of a small dictionary. For each word the dictionary says by which forms a caption names it, which
labels of pictures show it, and which labels leave it open. A picture answers a query when one of its captions, or its
labels, or both together have every word; a picture about which the labels leave a word open is left out of that query.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, Final

DATA: Final = Path(__file__).resolve().parents[1] / "data"
_REACH: Final = 3  # an adjective stands at most so many words before what it says something of


class Verdict(IntEnum):
    """Whether a picture answers a query; the lowest of its words, the highest of its captions."""

    NO = 0
    OPEN = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of a picture.

    Attributes:
        captions: what is said of it, perhaps nothing.
        labels: what it shows, as "caltech:ant".
    """

    captions: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of the dictionary.

    Attributes:
        said: finds its forms in captions, of one word or several, their plurals in -s and -es too.
        shown: labels that show it; "sports:*" is all of that kind.
        perhaps: labels of which some pictures may show it.
        before: it is an adjective, and must stand shortly before the next word of the query.
    """

    said: re.Pattern[str]
    shown: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    before: bool = False

    def places(self, caption: str) -> list[int]:
        """The numbers of the words of a caption at which it is named."""
        return [caption.count(" ", 0, found.start()) for found in self.said.finditer(caption)]

    def by_labels(self, labels: frozenset[str]) -> Verdict:
        """What labels alone say of it."""
        if any(_is_any(label, self.shown) for label in labels):
            return Verdict.YES
        return Verdict(any(_is_any(label, self.perhaps) for label in labels))


@dataclass(frozen=True, slots=True)
class ShortQuery:
    """A query and the dictionary's entries of its words, in order."""

    text: str
    words: tuple[Word, ...]

    def judge(self, picture: Judged) -> Verdict:
        """Whether a picture answers this query."""
        by_labels = [word.by_labels(picture.labels) for word in self.words]
        return max(self._by_caption(_spoken(caption), by_labels) for caption in picture.captions or ("",))

    def _by_caption(self, spoken: str, by_labels: Sequence[Verdict]) -> Verdict:
        places = [word.places(spoken) for word in self.words]
        verdicts = []
        for n, (word, known) in enumerate(zip(self.words, by_labels, strict=True)):
            named = bool(places[n])
            if named and word.before and places[n + 1]:
                named = any(0 < after - at <= _REACH for at in places[n] for after in places[n + 1])
            verdicts.append(Verdict.YES if named else known)
        return min(verdicts)


def read_short_queries(path: Path = DATA / "short_queries.toml") -> list[ShortQuery]:
    """The queries, each with its words looked up.

    Raises:
        ValueError: a word of a query is not in the dictionary.
    """
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    dictionary = {name: _word(name, entry) for name, entry in table["words"].items()}
    return [ShortQuery(text, tuple(dictionary[name] for name in _names(text, dictionary))) for text in table["queries"]]


def _word(name: str, entry: dict[str, Any]) -> Word:
    said = re.compile(rf"\b(?:{'|'.join(entry.get('said', [name]))})(?:e?s)?\b")
    return Word(said, tuple(entry.get("shown", ())), tuple(entry.get("perhaps", ())), bool(entry.get("before", False)))


def _names(text: str, dictionary: dict[str, Word]) -> Iterator[str]:
    """The entries that a query is made of, the longest first."""
    left = text.split()
    while left:
        size = next((n for n in range(len(left), 0, -1) if " ".join(left[:n]) in dictionary), 0)
        if not size:
            raise ValueError(f"“{left[0]}” of “{text}” is not in the dictionary")
        yield " ".join(left[:size])
        left = left[size:]


@cache
def _spoken(caption: str) -> str:
    """The words of a caption alone, a single blank between them."""
    return " ".join(re.findall(r"[a-z]+", caption.lower().replace("-", "")))


@cache
def _is_any(label: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(label, pattern) for pattern in patterns)
