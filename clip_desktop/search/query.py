"""The query language: text to a frozen ``Query`` and back.

::

    query  = all { ( "OR" | "|" ) all }
    all    = { [ "-" | "NOT" ] ( described | filter | "(" query ")" ) | "AND" | "sort:" … | "score>" … }
    described = [ number "*" | "+" ] ( word | phrase | "like:" ( word | phrase ) )
    filter = operator ":" ( word | phrase ) | ( "rating" | "length" ) ( "<" | ">" | "=" ) word | dates | "last summer"
    phrase = '"' characters, with \\" for a quote and \\\\ for a backslash '"'

Bare words are one description together (``dog on a beach``), a phrase is one of its own. ``OR`` joins all that stands
to its left and right, up to the next ``OR`` or bracket; it is a word unless in capitals. What a minus sign stands
before is left out; a picture after it is a rejected example. A number with an asterisk says how much a description
counts, and a plus sign twice. ``2019..2021`` and ``last summer`` are dates wherever they stand; quotes make them words.
``sort:`` and ``score>`` are about the whole answer and stand outside of brackets. Brackets that are closed within one
word belong to it. The operators are in ``values.OPERATORS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal, cast, get_args

from clip_desktop.search.terms import (
    And,
    Filter,
    Like,
    Not,
    Or,
    Phrase,
    Term,
    Words,
    description,
    joined,
    written_together,
)
from clip_desktop.search.terms import leaves as leaves
from clip_desktop.search.tokens import QuerySyntaxError, Token, read_tokens, written
from clip_desktop.search.values import ELSEWHERE, OPERATORS, BadValueError
from clip_desktop.sentences import say

Sort = Literal["relevance", "date", "name", "rating"]

DEEPEST: Final = 32  # brackets within brackets


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: all the terms hold at once. Words side by side become one ``Words``.

    Attributes:
        sort: the order in which those that are meant are shown.
        line: photos must be meant with more certainty than this, from 0 to 1; None where the program draws the line.

    Raises:
        ValueError: a term is an ``And`` (its terms stand for themselves), or an unknown order or line.
    """

    terms: tuple[Term, ...] = ()
    sort: Sort = "relevance"
    line: float | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", tuple(joined(self.terms)))
        if any(isinstance(term, And) for term in self.terms) or self.sort not in get_args(Sort):
            raise ValueError("not a query in its one form")
        if self.line is not None and not (0 <= self.line <= 1 and round(self.line, 4) == self.line):
            raise ValueError(f"no certainty: {self.line}")

    @property
    def concepts(self) -> tuple[str, ...]:
        """The descriptions that must all fit: bare words together, then those of their own."""
        return tuple(text for text, _ in descriptions(self.terms))

    def joined(self, other: Query) -> Query:
        """Both at once; where each says something of the whole answer, the other's word holds."""
        sort = self.sort if other.sort == "relevance" else other.sort
        return Query(self.terms + other.terms, sort, self.line if other.line is None else other.line)

    def leaves(self) -> Iterator[Words | Phrase | Like | Filter]:
        """What the query is made of, from left to right."""
        for term in self.terms:
            yield from leaves(term)


def descriptions(terms: tuple[Term, ...]) -> list[tuple[str, float]]:
    """The descriptions among terms that hold at once, with their weights: bare words as one, then the others."""
    words = " ".join(term.text for term in terms if isinstance(term, Words) and term.weight == 1)
    others = [t for t in terms if isinstance(t, Phrase) or (isinstance(t, Words) and t.weight != 1)]
    return [*([(words, 1.0)] if words else []), *((term.text, term.weight) for term in others)]


def parse(text: str) -> Query:
    """Read a query as typed. An empty one asks for everything.

    Raises:
        QuerySyntaxError: with a sentence, and the position of the character at fault.
    """
    return _Reader(text).query()


def format_query(query: Query) -> str:
    """The text of a query, in one canonical spelling: ``parse(format_query(query)) == query``."""
    only = query.terms[0] if len(query.terms) == 1 else None
    parts = [str(only) if isinstance(only, Or) else written_together(query.terms)] if query.terms else []
    if query.line is not None:
        parts.append(f"score>{OPERATORS['score'].canonical(f'{query.line:.4f}')}")
    if query.sort != "relevance":
        parts.append(f"sort:{query.sort}")
    return " ".join(parts)


def with_examples(query: Query, changed: Callable[[str], str]) -> Query:
    """The query with the photo of each ``like:`` exchanged."""

    def of(term: Term) -> Term:
        match term:
            case Like():
                return replace(term, photo=changed(term.photo))
            case Not():
                return Not(of(term.term))
            case And() | Or():
                return replace(term, terms=tuple(map(of, term.terms)))
        return term

    return replace(query, terms=tuple(map(of, query.terms)))


class _Reader:
    """Reads one text, token by token."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = read_tokens(text)
        self._next = next(self._tokens, None)
        self._sort: Sort = "relevance"
        self._line: float | None = None

    def query(self) -> Query:
        term = self._any(0)
        if self._next is not None:  # only a bracket ends an "any" before the text does
            raise QuerySyntaxError("This bracket was never opened.", self._next.start, 1, _QUOTE_IT)
        terms = term.terms if isinstance(term, And) else (term,) if term is not None else ()
        return Query(terms, self._sort, self._line)

    def _take(self) -> Token:
        token = self._next
        assert token is not None, "the caller has looked"
        self._next = next(self._tokens, None)
        return token

    def _any(self, depth: int) -> Term | None:
        """Alternatives up to a closing bracket or the end; None where there is nothing."""
        alternatives = [self._all(depth)]
        while self._next is not None and self._next.kind == "or":
            joint = self._take()
            alternatives.append(self._all(depth))
            if None in alternatives[-2:]:
                side = "before" if alternatives[-2] is None else "after"
                raise _dangling(joint, side)
        found = [term for term in alternatives if term is not None]
        if len(found) < 2:
            return found[0] if found else None
        return Or(tuple(part for term in found for part in (term.terms if isinstance(term, Or) else (term,))))

    def _all(self, depth: int) -> Term | None:
        """Terms that hold at once, up to an OR, a closing bracket or the end; None where there are none."""
        parts: list[list[Term]] = [[]]  # between one AND and the next
        joint: Token | None = None
        while self._next is not None and self._next.kind not in ("or", "close"):
            token = self._take()
            if token.kind == "and":
                if not parts[-1]:
                    raise _dangling(token, "before")
                joint = token
                parts.append([])
                continue
            term = self._term(token, depth)
            if term is not None:
                parts[-1] += map(_apart, term.terms) if isinstance(term, And) else [term]
        if joint is not None and not parts[-1]:
            raise _dangling(joint, "after")
        terms = _side_by_side([list(joined(part)) for part in parts])
        return And(tuple(terms)) if len(terms) > 1 else terms[0] if terms else None

    def _term(self, token: Token, depth: int) -> Term | None:
        """The term that begins with a token; None for what is about the whole answer."""
        wanted, first = not token.excluded, token
        while token.kind == "not":
            wanted = not wanted
            if self._next is None or self._next.kind in ("or", "and", "close"):
                raise _dangling(token, "after")
            token = self._take()
            wanted ^= token.excluded
        if token.excluded and token.weight != 1:
            raise QuerySyntaxError("A weight cannot stand after a minus sign.", token.start, 1)
        if token.kind == "open":
            term = self._bracket(token, depth)
            return _apart(term) if wanted else _negated(term, wanted)
        if token.key in ("score", "sort"):
            self._note(token, first, depth)
            return None
        return _negated(_leaf(token, "" if wanted else "-"), wanted)

    def _note(self, token: Token, first: Token, depth: int) -> None:
        """Keep what is said of the whole answer; what is said last holds."""
        value = _value(token)
        if token.weight != 1:
            raise _unweighable(token)
        if token.excluded or first is not token:
            hint = say("Write {key}:{text} without it.", key=token.key, text=written(token.text))
            raise QuerySyntaxError(
                say("A minus sign cannot stand before “{key}:”.", key=token.key), first.start, 1, hint
            )
        if depth:
            message = say("“{key}:” is about the whole search and cannot stand in brackets.", key=token.key)
            raise QuerySyntaxError(message, token.start, len(token.key) + 1, "Move it to the end.")
        if token.key == "sort":
            self._sort = cast(Sort, value)
        else:
            self._line = float(value)

    def _bracket(self, opened: Token, depth: int) -> Term:
        """What stands in brackets. A description in them is one of its own."""
        if depth == DEEPEST:
            raise QuerySyntaxError(
                say("Brackets can be nested {deepest} deep, and these are deeper.", deepest=DEEPEST), opened.start
            )
        term = self._any(depth + 1)
        if self._next is None:
            raise QuerySyntaxError("This bracket is not closed.", opened.text_at, 1, "Add “)” where its part ends.")
        closed = self._take()
        if term is None:
            message = "There is nothing between these brackets."
            raise QuerySyntaxError(message, opened.text_at, closed.stop - opened.text_at, _QUOTE_IT)
        if opened.weight == 1:
            return term
        if isinstance(term, Words | Phrase) and term.weight == 1:
            return Phrase(term.text, _weight(opened))
        raise _unweighable(opened)


_QUOTE_IT: Final = "Put it in quotes to search for the characters themselves."


def _leaf(token: Token, prefix: str) -> Words | Phrase | Like | Filter:
    """The term of one token."""
    weight = _weight(token)
    if token.kind == "word":
        return description(token.text, prefix=prefix, weight=weight)
    if token.kind == "phrase":
        return Phrase(token.text, weight)
    value = _value(token)
    if token.key == "like":
        return Like(value, weight)
    if weight != 1:
        raise _unweighable(token)
    return Filter(token.key, value)


def _negated(term: Term, wanted: bool) -> Term:
    if wanted:
        return term
    return term.term if isinstance(term, Not) else Not(_unweighted(term))


def _unweighted(term: Term) -> Term:
    """A weight of what is left out says nothing: it is left out whatever it weighs."""
    match term:
        case Words():
            return description(term.text, prefix="-")
        case Phrase():
            return Phrase(term.text)
        case Like():
            return Like(term.photo)
    return term


def _side_by_side(parts: list[list[Term]]) -> list[Term]:
    """What stands between ANDs as one list, in which no bare words are joined across an AND."""
    for before, after in pairwise(parts):
        before[-1], after[0] = _apart(before[-1]), _apart(after[0])
    return [term for part in parts for term in part]


def _apart(term: Term) -> Term:
    """A description that no neighbouring words join."""
    return Phrase(term.text) if isinstance(term, Words) and term.weight == 1 else term


def _weight(token: Token) -> float:
    if not token.weight:
        hint = "Write “-” before what is to be left out."
        raise QuerySyntaxError("A weight must be more than 0.", token.start, 1, hint)
    return token.weight


def _unweighable(token: Token) -> QuerySyntaxError:
    return QuerySyntaxError("A weight stands only before words, a phrase or “like:”.", token.start, 1)


def _dangling(joint: Token, side: str) -> QuerySyntaxError:
    message = say("Something must stand {side} “{text}”.", side=side, text=joint.text)
    return QuerySyntaxError(message, joint.start, len(joint.text), "Put it in quotes to search for the word itself.")


def _value(token: Token) -> str:
    """The canonical value of an operator's token."""
    key = token.key
    if key not in OPERATORS:
        at = token.text_at - len(key) - 1
        raise QuerySyntaxError(say("There is no operator “{key}:”.", key=key), at, len(key) + 1, _suggestion(key))
    if not token.text:
        raise QuerySyntaxError(say("“{key}:” needs a value after the colon.", key=key), token.text_at, 1)
    try:
        return OPERATORS[key].canonical(token.text)
    except BadValueError as error:
        raise QuerySyntaxError(error.message, token.text_at, token.stop - token.text_at, error.hint) from error


def _suggestion(key: str) -> str:
    from difflib import get_close_matches  # for mistakes alone

    near = [ELSEWHERE[key]] if key in ELSEWHERE else get_close_matches(key, OPERATORS, 1, 0.5)
    meant = f"Did you mean “{near[0]}:”? " if near else ""
    return say("{meant}Put it in quotes to search for the words themselves.", meant=meant)
