"""Changes to a query as it was typed, that leave the rest of the text as it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from clip_desktop.search.query import parse
from clip_desktop.search.tokens import QuerySyntaxError, Token, read_tokens

LINE: Final = "score"  # the operator that keeps where an answer was cut
_LINE: Final = re.compile(r"score\s*:?\s*>=?\s*(0?\.\d+|[01](?:\.0*)?)", re.IGNORECASE)
_LIKE: Final = re.compile(r"-?like:(.+)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """A filter as it stands in a text.

    Attributes:
        start, stop: where it stands.
        text: how it is typed, with its sign.
        key: the operator; empty where none is written.
        value: what stands after it, without quotes.
    """

    start: int
    stop: int
    text: str
    key: str
    value: str


def filters_in(text: str) -> tuple[TypedFilter, ...]:
    """The filters of a query that can be taken away by themselves, in their order; none if it cannot be read."""
    tokens = _tokens(text)
    found = [
        TypedFilter(token.start, token.stop, text[token.start : token.stop], token.key or "", token.text)
        for token in tokens
        if token.key
    ]
    return tuple(one for one in found if _reads(without(text, one.start, one.stop)))


def without(text: str, start: int, stop: int) -> str:
    """The text without a part of it, and without the blanks that would be left over."""
    before, after = text[:start].rstrip(), text[stop:].lstrip()
    glue = "" if not before or not after or before.endswith("(") or after.startswith(")") else " "
    return before + glue + after


def with_term(text: str, term: str) -> str:
    """The text with a term that is to hold too; one that stands there stays once."""
    text = text.strip()
    if any(text[token.start : token.stop] == term for token in _tokens(text)):
        return text
    if _has_choice(text):
        text = f"({text})"
    return f"{text} {term}".strip()


def with_likes(text: str, photo_ids: Sequence[int], wanted: bool) -> str:
    """The text with photos that results are to be like, or not to be like; what it said of them before is gone."""
    for photo_id in photo_ids:
        for other in (f"-like:{photo_id}", f"like:{photo_id}"):
            text = _without_all(text, other.__eq__)
        text = with_term(text, f"{'' if wanted else '-'}like:{photo_id}")
    return text


def likes_only(text: str) -> bool:
    """Whether a query asks for nothing but likeness to photos."""
    tokens = _tokens(text)
    return bool(tokens) and all(_LIKE.fullmatch(text[token.start : token.stop]) for token in tokens)


def line_of(text: str) -> float | None:
    """The certainty from which the text wants its results, or None where it draws no line of its own."""
    found = _lines(text)
    return float(found[-1][1]) if found else None


def without_line(text: str) -> str:
    """The text without its line."""
    return _without_all(text, lambda typed: _LINE.fullmatch(typed) is not None)


def with_line(text: str, line: float | None) -> str:
    """The text with its line at a certainty from 0 to 1, kept in hundredths; None takes the line away."""
    text = without_line(text)
    return text if line is None else with_term(text, f"{LINE}>{line:.2f}")


def _lines(text: str) -> list[re.Match[str]]:
    matches = (_LINE.fullmatch(text[token.start : token.stop]) for token in _tokens(text))
    return [match for match in matches if match is not None]


def _without_all(text: str, unwanted: Callable[[str], bool]) -> str:
    """The text without the terms that are unwanted as they are typed."""
    for token in reversed(_tokens(text)):
        if unwanted(text[token.start : token.stop]):
            text = without(text, token.start, token.stop)
    return text


def _has_choice(text: str) -> bool:
    """Whether an OR stands outside of all brackets, so that a term put after it would belong to its last part."""
    depth = 0
    for token in _tokens(text):
        typed = text[token.start : token.stop]
        depth += typed.endswith("(") - (typed == ")")
        if depth == 0 and typed in ("OR", "|"):
            return True
    return False


def _tokens(text: str) -> list[Token]:
    """The terms of a text, or none where it cannot be read."""
    try:
        return list(read_tokens(text))
    except QuerySyntaxError:
        return []


def _reads(text: str) -> bool:
    try:
        parse(text)
    except QuerySyntaxError:
        return False
    return True
