"""The query language: text to a frozen ``Query`` and back.

::

    query  = { [ "-" ] ( word | phrase | operator ":" ( word | phrase ) | "rating" ( "<" | ">" | "=" ) word ) }
    phrase = '"' characters, with \\" for a quote and \\\\ for a backslash '"'

Bare words are one description together (``dog on a beach``), a phrase is one of its own. A minus sign leaves out what
the word, phrase or operator after it finds. The operators, and which of them may be left out, are in ``OPERATORS``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal

from clip_desktop.search.tokens import QuerySyntaxError, Token, is_bare_word, quoted, read_tokens, written
from clip_desktop.search.values import OPERATORS, BadValueError

Sort = Literal["relevance", "date"]

# What people bring from other programs, and what it is called here.
_ELSEWHERE: Final = {
    "in": "folder", "dir": "folder", "path": "folder", "name": "file", "filename": "file", "label": "tag",
    "keywords": "keyword", "title": "text", "description": "text", "caption": "text", "stars": "rating",
    "city": "place", "country": "place", "location": "place",
    "since": "after", "from": "after", "until": "before", "to": "before", "order": "sort",
    "similar": "like",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Bare words with single spaces between them: one description.

    Raises:
        ValueError: a word would read as something else when typed bare (``Phrase`` holds any text).
    """

    text: str

    def __post_init__(self) -> None:
        if not all(map(is_bare_word, self.text.split(" "))):
            raise ValueError(f"not bare words: {self.text!r}")

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A description that stood in quotes.

    Raises:
        ValueError: it is blank.
    """

    text: str

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a phrase cannot be blank")

    def __str__(self) -> str:
        return quoted(self.text)


@dataclass(frozen=True, slots=True)
class Filter:
    """An operator and its value, as ``OPERATORS`` keeps it ("favourite", "2019-06"); never ``sort``.

    Raises:
        ValueError: an unknown operator, or a value that it does not take or would keep otherwise.
    """

    key: str
    value: str

    def __post_init__(self) -> None:
        if self.key not in OPERATORS or self.key == "sort":
            raise ValueError(f"no such filter: {self.key!r}")
        if not self.value.strip() or OPERATORS[self.key].canonical(self.value) != self.value:
            raise ValueError(f"not a value of {self.key}: {self.value!r}")

    def __str__(self) -> str:
        return f"{self.key}:{written(self.value)}"


@dataclass(frozen=True, slots=True)
class Excluded:
    """What must not hold: a single word, a phrase, or a filter that may be left out.

    Raises:
        ValueError: several bare words (the minus sign reaches only the first), or such a filter that may not.
    """

    term: Words | Phrase | Filter

    def __post_init__(self) -> None:
        if isinstance(self.term, Words) and (" " in self.term.text or self.term.text.startswith("-")):
            raise ValueError(f"a minus sign cannot stand before {self.term.text!r}")
        if isinstance(self.term, Filter) and not OPERATORS[self.term.key].excludable:
            raise ValueError(f"{self.term.key} cannot be left out")

    def __str__(self) -> str:
        return f"-{self.term}"


Term = Words | Phrase | Filter | Excluded


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: all the terms hold at once. Words side by side become one ``Words``."""

    terms: tuple[Term, ...] = ()
    sort: Sort = "relevance"

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", tuple(_joined(self.terms)))

    @property
    def concepts(self) -> tuple[str, ...]:
        """The descriptions to look for: all bare words as one, then each phrase."""
        words = " ".join(term.text for term in self.terms if isinstance(term, Words))
        return (*([words] if words else []), *(term.text for term in self.terms if isinstance(term, Phrase)))

    @property
    def excluded_concepts(self) -> tuple[str, ...]:
        """The descriptions to leave out."""
        left_out = [term.term for term in self.terms if isinstance(term, Excluded)]
        return tuple(term.text for term in left_out if not isinstance(term, Filter))

    def values(self, key: str) -> tuple[str, ...]:
        """The values asked for with an operator, in their order; all of them are to hold."""
        return tuple(term.value for term in self.terms if isinstance(term, Filter) and term.key == key)

    def excluded_values(self, key: str) -> tuple[str, ...]:
        """The values left out with an operator (``-tag:…``)."""
        left_out = [term.term for term in self.terms if isinstance(term, Excluded)]
        return tuple(term.value for term in left_out if isinstance(term, Filter) and term.key == key)


def parse(text: str) -> Query:
    """Read a query as typed. An empty one asks for everything.

    Raises:
        QuerySyntaxError: with a sentence, and the position of the character at fault.
    """
    terms: list[Term] = []
    sort: Sort = "relevance"
    for token in read_tokens(text):
        if token.key is None:
            content = Phrase(token.text) if token.is_phrase else Words(token.text)
            terms.append(Excluded(content) if token.excluded else content)
            continue
        value = _value(token.key, token)
        if token.key == "sort":
            sort = "date" if value == "date" else "relevance"
        else:
            terms.append(Excluded(Filter(token.key, value)) if token.excluded else Filter(token.key, value))
    return Query(tuple(terms), sort)


def format_query(query: Query) -> str:
    """The text of a query, in one canonical spelling: ``parse(format_query(query)) == query``."""
    parts = [str(term) for term in query.terms]
    if query.sort != "relevance":
        parts.append(f"sort:{query.sort}")
    return " ".join(parts)


def _value(key: str, token: Token) -> str:
    """The canonical value of an operator's token."""
    at = token.start + token.excluded
    if key not in OPERATORS:
        raise QuerySyntaxError(f"There is no operator “{key}:”.", at, len(key) + 1, _suggestion(key))
    if token.excluded and not OPERATORS[key].excludable:
        hint = f"Write {key}:{written(token.text)} without it." if token.text else ""
        raise QuerySyntaxError(f"A minus sign cannot stand before “{key}:”.", token.start, 1, hint)
    if not token.text:
        raise QuerySyntaxError(f"“{key}:” needs a value after the colon.", token.text_at, 1)
    try:
        return OPERATORS[key].canonical(token.text)
    except BadValueError as error:
        raise QuerySyntaxError(error.message, token.text_at, token.stop - token.text_at, error.hint) from error


def _suggestion(key: str) -> str:
    near = [_ELSEWHERE[key]] if key in _ELSEWHERE else get_close_matches(key, OPERATORS, 1, 0.5)
    meant = f"Did you mean “{near[0]}:”? " if near else ""
    return f"{meant}Put it in quotes to search for the words themselves."


def _joined(terms: Iterable[Term]) -> Iterable[Term]:
    """The terms with neighbouring words made one."""
    waiting: list[str] = []
    for term in terms:
        if isinstance(term, Words):
            waiting.append(term.text)
            continue
        if waiting:
            yield Words(" ".join(waiting))
            waiting = []
        yield term
    if waiting:
        yield Words(" ".join(waiting))
