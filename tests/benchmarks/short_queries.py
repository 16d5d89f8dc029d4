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
        said: forms in captions, of one word or several; a plural in -s or -es is meant too.
        shown: labels that show it; "sports:*" is all of that kind.
        perhaps: labels of which some pictures may show it.
        before: it is an adjective, and must stand shortly before the next word of the query.
    """

    said: tuple[tuple[str, ...], ...]
    shown: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    before: bool = False

    def places(self, caption: Sequence[str]) -> list[int]:
        """Where a caption, as words, names it."""
        return [n for form in self.said for n in range(len(caption)) if _stands(form, caption[n : n + len(form)])]

    def by_labels(self, labels: frozenset[str]) -> Verdict:
        if any(fnmatchcase(label, pattern) for label in labels for pattern in self.shown):
            return Verdict.YES
        return Verdict(any(fnmatchcase(label, pattern) for label in labels for pattern in self.perhaps))


@dataclass(frozen=True, slots=True)
class ShortQuery:
    """A query and the dictionary's entries of its words, in order."""

    text: str
    words: tuple[Word, ...]

    def judge(self, picture: Judged) -> Verdict:
        """Whether a picture answers this query."""
        by_labels = [word.by_labels(picture.labels) for word in self.words]
        return max(self._by_caption(caption, by_labels) for caption in picture.captions or ("",))

    def _by_caption(self, caption: str, by_labels: Sequence[Verdict]) -> Verdict:
        spoken = re.findall(r"[a-z]+", caption.lower().replace("-", ""))
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
    said = tuple(tuple(form.split()) for form in entry.get("said", [name]))
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


def _stands(form: tuple[str, ...], words: Sequence[str]) -> bool:
    """Whether these words are that form, its last word perhaps in the plural."""
    if len(words) != len(form) or tuple(words[:-1]) != form[:-1]:
        return False
    return words[-1] in (form[-1], form[-1] + "s", form[-1] + "es")
