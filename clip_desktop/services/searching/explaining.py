"""How an answer came about, in words: what was understood, who was asked what, where the line lies, and the time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from clip_desktop.search.dates import span_of
from clip_desktop.search.query import format_query
from clip_desktop.search.ranking import prompts_for
from clip_desktop.search.terms import And, Filter, Like, Not, Or, Term
from clip_desktop.search.values import around
from clip_desktop.sentences import say
from clip_desktop.services.photos import photographs
from clip_desktop.services.searching.meaning import Nearness
from clip_desktop.services.searching.plan import Clause, Plan
from clip_desktop.services.searching.searcher import SearchResult, Trace

_FILTERS: Final = {
    "tag": "with the tag “{}”", "album": "in the album “{}”", "folder": "below the folder “{}”",
    "file": "with “{}” in the path", "text": "with “{}” in name, title, description, keywords or place",
    "box": "taken in the area {} (south, west, north, east)",
    "keyword": "with the keyword “{}”", "place": "taken in or near “{}”", "camera": "taken with a camera called “{}”",
    "lens": "taken through a lens called “{}”", "rating": "with {} stars",
    "length": "with a length of {}",
    "before": "taken before {}", "after": "taken in {} or later",
}  # fmt: skip
_MARKS: Final = {
    "favourite": "a favourite", "untagged": "without a tag", "offline": "on a drive that is not there now",
    "duplicate": "of which there is more than one", "raw": "with a raw picture", "video": "a video",
    "portrait": "higher than wide", "landscape": "wider than high", "screenshot-like": "like a screenshot",
    "gps": "with coordinates", "caption": "with a title or description", "sidecar": "with a sidecar",
}  # fmt: skip
_STAGES: Final = {
    "plan": "understanding the query", "conditions": "conditions, by the library", "vectors": "loading vectors",
    "albums": "albums", "words": "words to vectors", "examples": "examples to vectors",
    "ranking": "ranking and the cut-off", "order": "putting in order",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an explanation: a heading and its lines."""

    title: str
    lines: tuple[str, ...]


def explain(result: SearchResult) -> tuple[Section, ...]:
    """An answer explained."""
    trace = result.trace
    if trace is None:
        return ()
    sections = [Section("Understood", (format_query(result.query) or "everything",))]
    several = len(trace.plan.clauses) > 1
    for number, clause in enumerate(trace.plan.clauses, 1):
        lines = tuple(_clause(trace.plan, clause))
        sections.append(Section(f"Alternative {number}" if several else "Asked", lines or ("every photograph",)))
    cut = tuple(_cut_off(result, trace))
    if cut:
        sections.append(Section("Cut-off", cut))
    sections.append(Section("Answer", tuple(_answer(result))))
    spent = trace.seconds.items()
    times = tuple(f"{_STAGES.get(stage, stage)}: {1000 * seconds:.1f} ms" for stage, seconds in spent)
    return (*sections, Section("Time", times))


def in_words(term: Term, today: date) -> str:
    """A condition in words."""
    match term:
        case Filter():
            return _filter(term, today)
        case Not():
            return f"not {in_words(term.term, today)}"
        case And():
            return f"({' and '.join(in_words(part, today) for part in term.terms)})"
        case Or():
            return f"({' or '.join(in_words(part, today) for part in term.terms)})"
    return str(term)


def _filter(term: Filter, today: date) -> str:
    if term.key in ("is", "has"):
        return _MARKS[term.value]
    if term.key == "near":
        lat, lon, km = around(term.value)
        return f"taken within {km:g} km of {lat:g}, {lon:g}"
    if term.key in ("date", "last"):
        start, stop = span_of(term.value, today)
        bounds = [*([f"from {start}"] if start else []), *([f"until before {stop}"] if stop else [])]
        return f"taken {' '.join(bounds)}"
    return _FILTERS[term.key].format(term.value.replace("..", " to "))


def _clause(plan: Plan, clause: Clause) -> Iterator[str]:
    for term in clause.filters:
        yield f"condition: {in_words(term, plan.today)}"
    for album in clause.albums:
        yield f"in the album “{album.name}”"
    for text, weight in clause.descriptions:
        yield f"looks like: “{text}”{'' if weight == 1 else f', counting {weight:g} times'}"
        yield f"    prompts: {' · '.join(prompts_for(text))}"
    yield from (f"looks like: {_example(like)}" for like in clause.likes)
    yield from (f"not like: {_example(like)}" for like in clause.rejected)
    for alternatives in clause.without:
        for other in alternatives:
            parts = [line for line in _clause(plan, other) if not line.startswith(" ")]
            yield f"left out: {'; '.join(parts)}{' (what is over its own cut-off)' if other.looks else ''}"


def _example(like: Like) -> str:
    name = say("photograph {number}", number=like.number) if like.number is not None else f"“{like.photo}”"
    return name if like.weight == 1 else f"{name}, counting {like.weight:g} times"


def _cut_off(result: SearchResult, trace: Trace) -> Iterator[str]:
    for (texts, likes, _), nearness in trace.nearness.items():
        names = [f"“{text}”" for text, _ in texts] + [_example(like) for like in likes]
        yield f"{' with '.join(names)}: {_line(nearness)}"
    if result.query.line is not None and result.certainty is not None:
        yield say("The line is drawn by the query: over {line:g} %.", line=100 * result.query.line)


def _line(nearness: Nearness | None) -> str:
    if nearness is None or not len(nearness.certainty):
        return "there is no vector to compare with."
    over, maybe = int(nearness.is_relevant.sum()), int(nearness.may_be.sum())
    best = 100 * float(nearness.certainty.max())
    seen = photographs(len(nearness.certainty))
    return say(
        "{over} of {seen} in the index are over the cut-off, {maybe} may be; the surest has {best:.0f} %.",
        over=over,
        seen=seen,
        maybe=maybe,
        best=best,
    )


def _answer(result: SearchResult) -> Iterator[str]:
    if result.certainty is None:
        yield say("{n}, in which nothing is near or far.", n=photographs(len(result.ids)))
    else:
        yield say("{relevant} relevant, {maybe} maybe.", relevant=result.relevant, maybe=result.maybe)
    if result.note:
        yield result.note
