"""Changes to a query as it was typed, that leave the rest of the text as it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from clip_desktop.search.query import parse
from clip_desktop.search.tokens import QuerySyntaxError, Token, read_tokens, written

_LONGEST: Final = 2000
_MOST: Final = 30


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """A filter as it stands in a text.

    Attributes:
        start, stop: where it stands, with its sign or ``NOT``.
        key: the operator, also where the text means one without naming it ("last summer").
        value: what stands after it, without quotes.
        excluded: whether it is left out.
    """

    start: int
    stop: int
    key: str
    value: str
    excluded: bool


def filters_in(text: str) -> tuple[TypedFilter, ...]:
    """The filters of a query that can be taken away by themselves, in their order.

    None if it cannot be read, or is longer than anyone would look through; the first 30 at most.
    """
    tokens = _tokens(text) if len(text) <= _LONGEST and _reads(text) else []
    found = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.key:
            negated = before is not None and before.kind == "not"
            start = before.start if before is not None and negated else token.start
            found.append(TypedFilter(start, token.stop, token.key, token.text, token.excluded ^ negated))
    return tuple(one for one in found[:_MOST] if _reads(without(text, one.start, one.stop)))


def without(text: str, start: int, stop: int) -> str:
    """The text without a part of it, and without the blanks that would be left over."""
    before, after = text[:start].rstrip(), text[stop:].lstrip()
    glue = "" if not before or not after or before.endswith("(") or after.startswith(")") else " "
    return before + glue + after


def words_of(text: str) -> str:
    """The text without its filters."""
    for typed in reversed(filters_in(text)):
        left = without(text, typed.start, typed.stop)
        text = left if _reads(left) else text
    return text


def with_term(text: str, term: str) -> str:
    """The text with a term that is to hold too; one that stands there stays once."""
    text = text.strip()
    if any(text[token.start : token.stop] == term for token in _tokens(text)):
        return text
    if _has_choice(text):
        whole = [text[token.start : token.stop] for token in _tokens(text) if token.key in ("score", "sort")]
        rest = _without_all(text, lambda token: token.key in ("score", "sort"))
        return " ".join([f"({rest})", term, *whole])  # what is about the whole search stands in no brackets
    return f"{text} {term}".strip()


def with_likes(text: str, photo_ids: Sequence[int], wanted: bool) -> str:
    """The text with photos that results are to be like, or not to be like; what it said of them before is gone."""
    said = {str(photo_id) for photo_id in photo_ids}
    text = _tidied(_without_all(text, lambda token: token.key == "like" and token.text in said))
    for photo_id in photo_ids:
        text = with_term(text, f"{'' if wanted else '-'}like:{photo_id}")
    return text


def with_examples(text: str, changed: Callable[[str], str]) -> str:
    """The text with the photo of each ``like:`` exchanged."""
    for token in reversed(_tokens(text)):
        if token.key == "like":
            photo = changed(token.text)
            if photo != token.text:
                text = text[: token.text_at] + written(photo) + text[token.stop :]
    return text


def likes_only(text: str) -> bool:
    """Whether a query asks for nothing but likeness to photos."""
    tokens = _tokens(text)
    return bool(tokens) and all(token.key == "like" for token in tokens)


def without_line(text: str) -> str:
    """The text without the line that it draws (``score>0.42``)."""
    return _without_all(text, lambda token: token.key == "score")


def with_line(text: str, line: float | None) -> str:
    """The text with its line at a certainty from 0 to 1, kept in hundredths; None takes the line away."""
    text = without_line(text)
    if line is None:
        return text
    # Put outside of all brackets, where it is about the whole search: no OR takes it in.
    return f"{text} score>{line:.2f}".strip()


def _without_all(text: str, unwanted: Callable[[Token], bool]) -> str:
    """The text without the terms that are unwanted."""
    for token in reversed(_tokens(text)):
        if unwanted(token):
            text = without(text, token.start, token.stop)
    return text


def _tidied(text: str) -> str:
    """The text without brackets that hold nothing, and without what joined or negated a term that is gone."""
    while (at := _left_over(tokens := _tokens(text))) is not None:
        last = at + 1 if tokens[at].kind == "open" else at
        text = without(text, tokens[at].start, tokens[last].stop)
    return text


def _left_over(tokens: Sequence[Token]) -> int | None:
    """The first of them that has nothing to hold, to join or to negate."""
    kinds = ["", *(token.kind for token in tokens), ""]
    for at, (before, kind, after) in enumerate(zip(kinds, kinds[1:-1], kinds[2:], strict=False)):
        ends = after in ("", "close", "or", "and")
        joins = kind in ("or", "and")
        if (kind == "open" and after == "close") or ((joins or kind == "not") and ends):
            return at
        if joins and before in ("", "open"):
            return at
    return None


def _has_choice(text: str) -> bool:
    """Whether an OR stands outside of all brackets, so that a term put after it would belong to its last part."""
    depth = 0
    for token in _tokens(text):
        depth += (token.kind == "open") - (token.kind == "close")
        if depth == 0 and token.kind == "or":
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
