"""How a query will be answered: alternatives, each with its conditions for SQL and its descriptions for the model.

A query becomes a list of clauses of which at least one must hold (its disjunctive normal form). Within a clause all
descriptions and examples make one direction, as they are one thing looked for; filters without looks stay together,
``OR`` and ``NOT`` among them too, as one condition that SQL answers. What is left out is a list of clauses again: a
photo goes when it passes one of them, and a description is passed by what is over that description's own cut-off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album, PhotoFilter
from clip_desktop.search.query import Query, descriptions
from clip_desktop.search.terms import And, Filter, Like, Not, Or, Phrase, Term, Words, leaves
from clip_desktop.sentences import say
from clip_desktop.services.searching.conditions import NOTHING, Conditions

MOST_CLAUSES: Final = 64
MOST_DESCRIPTIONS: Final = 32  # each costs the text tower some milliseconds
MOST_FILTERS: Final = 200  # SQLite nests a thousand


@dataclass(frozen=True, slots=True)
class Clause:
    """What must hold together.

    Attributes:
        descriptions: texts with their weights.
        likes, rejected: examples of what is looked for, and of what is not.
        where: the library's part; None where nothing is asked of it.
        albums: albums that must each hold the photo.
        without: what must not hold, each as alternatives of its own.
        filters: the terms that ``where`` stands for.
    """

    descriptions: tuple[tuple[str, float], ...] = ()
    likes: tuple[Like, ...] = ()
    rejected: tuple[Like, ...] = ()
    where: PhotoFilter | None = None
    albums: tuple[Album, ...] = ()
    without: tuple[tuple[Clause, ...], ...] = ()
    filters: tuple[Term, ...] = ()

    @property
    def looks(self) -> bool:
        """Whether it says what a photo looks like."""
        return bool(self.descriptions or self.likes)

    @property
    def is_plain(self) -> bool:
        """Whether the library alone answers it."""
        return not (self.looks or self.albums or self.without)

    def joined(self, other: Clause) -> Clause:
        """Both at once."""
        both = [where for where in (self.where, other.where) if where is not None]
        return Clause(
            self.descriptions + other.descriptions,
            self.likes + other.likes,
            self.rejected + other.rejected,
            PhotoFilter(all_of=tuple(both)) if len(both) > 1 else both[0] if both else None,
            self.albums + other.albums,
            self.without + other.without,
            self.filters + other.filters,
        )

    def settled(self) -> Clause:
        """Where nothing is looked for, what is like a rejected example is left out."""
        if self.looks or not self.rejected:
            return self
        without = tuple((Clause(likes=(like,)),) for like in self.rejected)
        return replace(self, without=self.without + without)


@dataclass(frozen=True, slots=True)
class Plan:
    """How a query will be answered.

    Attributes:
        query: as it was understood.
        clauses: alternatives; at least one.
        today: the day from which “last summer” counts.
        note: one sentence where something named in the query is unknown or out of reach.
    """

    query: Query
    clauses: tuple[Clause, ...]
    today: date
    note: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the library alone answers it, without the model."""
        return all(clause.is_plain for clause in self.clauses)

    @property
    def where(self) -> PhotoFilter:
        """The library's part of the alternatives that have one: what it leaves of a plain query is the answer."""
        parts = tuple(clause.where for clause in self.clauses if clause.where is not None)
        return PhotoFilter(any_of=parts)

    @property
    def has_filters(self) -> bool:
        """Whether the library is asked anything."""
        return any(clause.where is not None for clause in self.clauses)

    def looked_for(self) -> tuple[str, ...]:
        """The descriptions of what is looked for, in all alternatives."""
        return tuple(dict.fromkeys(text for clause in self.clauses for text, _ in clause.descriptions))


def plan_of(library: Library, query: Query, today: date | None = None) -> Plan:
    """Plan a query against what the library knows.

    Args:
        today: the day from which “last summer” counts; by default the one that it is.

    Raises:
        UserError: it asks for more than can be answered in a moment.
    """
    _check_size(query)
    today = today or date.today()
    planner = _Planner(Conditions(library, today))
    clauses = tuple(clause.settled() for clause in planner.all_of(query.terms))
    notes = planner.conditions.notes
    return Plan(query, clauses, today, notes[0] if notes else "")


class _Planner:
    def __init__(self, conditions: Conditions) -> None:
        self.conditions = conditions

    def all_of(self, terms: Sequence[Term]) -> list[Clause]:
        """The alternatives of terms that hold at once."""
        plain = tuple(term for term in terms if _is_plain(term))
        clauses = [
            Clause(
                tuple(descriptions(tuple(terms))),
                tuple(term for term in terms if isinstance(term, Like)),
                where=self._where(And(plain) if len(plain) > 1 else plain[0]) if plain else None,
                filters=plain,
            )
        ]
        for term in terms:
            if not _is_plain(term) and not isinstance(term, Words | Phrase | Like):
                clauses = [one.joined(other) for one in clauses for other in self._of(term)]
            if len(clauses) > MOST_CLAUSES:
                raise UserError(
                    say("This search has more than {most_clauses} alternatives.", most_clauses=MOST_CLAUSES),
                    "Use fewer OR in it.",
                )
        return clauses

    def _of(self, term: Term) -> list[Clause]:
        """The alternatives of one term."""
        match term:
            case And():
                return self.all_of(term.terms)
            case Or():
                plain = tuple(part for part in term.terms if _is_plain(part))
                together: list[Term] = [Or(plain)] if len(plain) > 1 else list(plain)
                looks = [part for part in term.terms if not _is_plain(part)]
                return [clause for part in (*looks, *together) for clause in self._of(part)]
            case Not(Like() as like):
                return [Clause(rejected=(like,))]
            case Not() if not _is_plain(term):
                return [Clause(without=(tuple(clause.settled() for clause in self._of(term.term)),))]
            case Filter(key="album"):
                album = self.conditions.album(term.value)
                return [Clause(albums=(album,)) if album is not None else Clause(where=NOTHING, filters=(term,))]
        return self.all_of([term])

    def _where(self, term: Term) -> PhotoFilter:
        """A term without looks, as the library answers it."""
        match term:
            case And():
                return PhotoFilter(all_of=tuple(map(self._where, term.terms)))
            case Or():
                return PhotoFilter(any_of=tuple(map(self._where, term.terms)))
            case Not():
                return PhotoFilter(none_of=(self._where(term.term),))
            case Filter():
                return self.conditions.of(term)
        raise AssertionError(f"{term} has looks")


def _is_plain(term: Term) -> bool:
    """Whether the library alone answers a term."""
    return all(isinstance(leaf, Filter) and leaf.key != "album" for leaf in leaves(term))


def _check_size(query: Query) -> None:
    """A search typed in good faith is far below these; what is pasted by mistake is refused at once."""
    found = list(query.leaves())
    described = sum(isinstance(leaf, Words | Phrase) or (isinstance(leaf, Like) and not leaf.number) for leaf in found)
    if described > MOST_DESCRIPTIONS:
        message = say(
            "A search can hold {most_descriptions} descriptions, and this one has {described:,}.",
            most_descriptions=MOST_DESCRIPTIONS,
            described=described,
        )
        raise UserError(message, "Leave some of them out.")
    filters = sum(isinstance(leaf, Filter) for leaf in found)
    if filters > MOST_FILTERS:
        message = say(
            "A search can hold {most_filters} conditions, and this one has {filters:,}.",
            most_filters=MOST_FILTERS,
            filters=filters,
        )
        raise UserError(message, "Leave some of them out.")
