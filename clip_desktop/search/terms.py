"""The terms of a query as values: what there is to say, each in one canonical form.

What holds at once is an ``And``, of which at least one holds an ``Or``, what must not hold a ``Not``. A term writes
itself in the language of queries by ``str``, and reads back as the same term.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from clip_desktop.search.tokens import is_bare_words, quoted, takes_prefix, written
from clip_desktop.search.values import FILTERS, OPERATORS

MOST_WEIGHT: Final = 99.0


@dataclass(frozen=True, slots=True)
class Words:
    """Bare words with single spaces between them: one description.

    Raises:
        ValueError: they would read as something else when typed bare (``Phrase`` holds any text), or several have a
            weight, which reaches only the first.
    """

    text: str
    weight: float = 1.0

    def __post_init__(self) -> None:
        _check_weight(self.weight)
        if not (is_bare_words(self.text) if self.weight == 1 else takes_prefix(self.text, _prefix(self.weight))):
            raise ValueError(f"not bare words: {self.text!r}")

    def __str__(self) -> str:
        return _prefix(self.weight) + self.text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A description that stood in quotes.

    Raises:
        ValueError: it is blank, or the weight is not one.
    """

    text: str
    weight: float = 1.0

    def __post_init__(self) -> None:
        _check_weight(self.weight)
        if not self.text.strip():
            raise ValueError("a phrase cannot be blank")

    def __str__(self) -> str:
        return _prefix(self.weight) + quoted(self.text)


@dataclass(frozen=True, slots=True)
class Like:
    """A photo as an example: its number in the library, or the path of a picture.

    Raises:
        ValueError: it is not as ``OPERATORS`` keeps it, or the weight is not one.
    """

    photo: str
    weight: float = 1.0

    def __post_init__(self) -> None:
        _check_weight(self.weight)
        _check_value("like", self.photo)

    def __str__(self) -> str:
        return f"{_prefix(self.weight)}like:{written(self.photo)}"

    @property
    def number(self) -> int | None:
        """The photo's number; None where it is a path."""
        return int(self.photo) if self.photo.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Filter:
    """An operator and its value, as ``OPERATORS`` keeps it ("favourite", "2019-06").

    Raises:
        ValueError: no such filter, or a value that it does not take or would keep otherwise.
    """

    key: str
    value: str

    def __post_init__(self) -> None:
        if self.key not in FILTERS:
            raise ValueError(f"no such filter: {self.key!r}")
        _check_value(self.key, self.value)

    def __str__(self) -> str:
        compared = self.key in ("rating", "length") and self.value[0] in "<>"
        return f"{self.key}{'' if compared else ':'}{written(self.value)}"


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold. Of a ``Like`` it is a rejected example.

    Raises:
        ValueError: the term is a ``Not``, has a weight, or is several bare words (a minus sign reaches the first).
    """

    term: Term

    def __post_init__(self) -> None:
        if isinstance(self.term, Not) or getattr(self.term, "weight", 1) != 1:
            raise ValueError(f"a minus sign cannot stand before {self.term}")
        if isinstance(self.term, Words) and not takes_prefix(self.term.text, "-"):
            raise ValueError(f"a minus sign cannot stand before {self.term.text!r}")

    def __str__(self) -> str:
        return f"-({self.term})" if isinstance(self.term, And | Or) else f"-{self.term}"


@dataclass(frozen=True, slots=True)
class And:
    """Terms that hold at once. Words side by side become one ``Words``.

    Raises:
        ValueError: there are fewer than two, or one of them is an ``And``.
    """

    terms: tuple[Term, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", tuple(joined(self.terms)))
        if len(self.terms) < 2 or any(isinstance(term, And) for term in self.terms):
            raise ValueError("an And has two terms or more, none an And")

    def __str__(self) -> str:
        return written_together(self.terms)


@dataclass(frozen=True, slots=True)
class Or:
    """Terms of which at least one holds.

    Raises:
        ValueError: there are fewer than two, or one of them is an ``Or``.
    """

    terms: tuple[Term, ...]

    def __post_init__(self) -> None:
        if len(self.terms) < 2 or any(isinstance(term, Or) for term in self.terms):
            raise ValueError("an Or has two terms or more, none an Or")

    def __str__(self) -> str:
        return " OR ".join(map(str, self.terms))


Term = Words | Phrase | Like | Filter | Not | And | Or


def description(text: str, *, prefix: str = "", weight: float = 1.0) -> Words | Phrase:
    """A description of any text that is not blank: bare where that reads back, also after what stands before it."""
    bare = takes_prefix(text, prefix or _prefix(weight)) if prefix or weight != 1 else is_bare_words(text)
    return Words(text, weight) if bare else Phrase(text, weight)


def joined(terms: Iterable[Term]) -> Iterator[Term]:
    """The terms with neighbouring bare words made one description."""
    waiting: list[str] = []
    for term in terms:
        if isinstance(term, Words) and term.weight == 1:
            waiting.append(term.text)
            continue
        if waiting:
            yield description(" ".join(waiting))
            waiting = []
        yield term
    if waiting:
        yield description(" ".join(waiting))


def written_together(terms: Iterable[Term]) -> str:
    """Terms that hold at once, as text."""
    return " ".join(f"({term})" if isinstance(term, Or) else str(term) for term in terms)


def leaves(term: Term) -> Iterator[Words | Phrase | Like | Filter]:
    """What a term is made of, from left to right."""
    match term:
        case And() | Or():
            for part in term.terms:
                yield from leaves(part)
        case Not():
            yield from leaves(term.term)
        case _:
            yield term


def _prefix(weight: float) -> str:
    return "" if weight == 1 else f"{weight:g}*"


def _check_weight(weight: float) -> None:
    if not 0 < weight <= MOST_WEIGHT or round(weight, 2) != weight:
        raise ValueError(f"no weight: {weight}")


def _check_value(key: str, value: str) -> None:
    if not value.strip() or OPERATORS[key].canonical(value) != value:
        raise ValueError(f"not a value of {key}: {value!r}")
