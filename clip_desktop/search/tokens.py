"""The characters of a query as tokens, each knowing where it stands. One pass, whatever the brackets and quotes."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from clip_desktop.errors import UserError
from clip_desktop.search.dates import RANGE, SPELLED

Kind = Literal["word", "phrase", "operator", "or", "and", "not", "open", "close"]

# An opening quote and what closes it; typographic ones are what phones and word processors type.
_CLOSING: Final = {'"': '"', "“": '”"'}
_KEY_LETTERS: Final = frozenset(string.ascii_letters)
_COMPARED: Final = frozenset(
    {"rating", "length", "score"}
)  # the operators that may stand before a comparison without a colon
_JOINING: Final[dict[str, Kind]] = {"OR": "or", "|": "or", "AND": "and", "NOT": "not"}
_WEIGHT: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)\*(?=[^\s\d)])", re.ASCII)  # "4*4" and "24*36" are words
_PLUS_WEIGHT: Final = 2.0


class QuerySyntaxError(UserError):
    """A query that cannot be understood.

    Attributes:
        position: the character at fault, counted from 0; the text's length where something is missing at its end.
        length: how many characters from there are at fault, at least 1.
    """

    def __init__(self, message: str, position: int, length: int = 1, hint: str = "") -> None:
        super().__init__(message, hint)
        self.position = position
        self.length = max(1, length)


@dataclass(frozen=True, slots=True)
class Token:
    """One term, or what joins terms, as it was typed.

    Attributes:
        start, stop: where it stands in the text, with what stands before it.
        kind: what it is.
        text: the word, the phrase without its quotes, or the operator's value; empty for brackets.
        text_at: where the text (or its opening quote) stands.
        key: the operator's name in lower case ("tag"); empty for all else.
        excluded: whether a minus sign stands before it.
        weight: the number before it; 1 where there is none.
    """

    start: int
    stop: int
    kind: Kind
    text: str
    text_at: int
    key: str = ""
    excluded: bool = False
    weight: float = 1.0


def read_tokens(text: str) -> Iterator[Token]:
    """The tokens of a query, from left to right.

    Raises:
        QuerySyntaxError: a quote that is not closed, or quotes with nothing between them.
    """
    pairs = _pairs(text)
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token = _read_token(text, at, pairs)
        yield token
        at = token.stop


def is_bare_words(text: str) -> bool:
    """Whether this reads as plain words when it is typed as it is, with single spaces between them."""
    try:
        tokens = list(read_tokens(text))
    except QuerySyntaxError:
        return False
    plain = all(t.kind == "word" and not t.excluded and t.weight == 1 for t in tokens)
    return bool(tokens) and plain and " ".join(t.text for t in tokens) == text


def takes_prefix(word: str, prefix: str) -> bool:
    """Whether a bare word reads as itself right after a minus sign or a weight ("-", "2*")."""
    if " " in word or word.lower() in ("last", "this") or not is_bare_words(word):  # "-last summer" is a date
        return False
    read = list(read_tokens(prefix + word))
    return len(read) == 1 and (read[0].kind, read[0].text, read[0].text_at) == ("word", word, len(prefix))


def written(text: str) -> str:
    """A value as it is typed after an operator: bare where that reads back the same, in quotes otherwise."""
    return text if text and _end_of_word(text, 0, _pairs(text)) == len(text) else quoted(text)


def quoted(text: str) -> str:
    """A text in quotes that read back as it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _read_token(text: str, start: int, pairs: Mapping[int, int]) -> Token:
    """The token that begins here; no space does."""
    if text[start] == ")":
        return Token(start, start + 1, "close", "", start)
    if start_of_date := _date_at(text, start):
        return start_of_date
    excluded, weight, at = _prefix(text, start)
    if excluded and at == start + 1 and (left_out := _date_at(text, at)):
        return replace(left_out, start=start, excluded=True)
    if text[at] == "(":
        return Token(start, at + 1, "open", "", at, "", excluded, weight)
    key = _key_at(text, at)
    if key:
        at += len(key) + (text[at + len(key)] == ":")
    if text[at : at + 1] in _CLOSING:
        value, stop = _read_phrase(text, at)
        return Token(start, stop, "operator" if key else "phrase", value, at, key, excluded, weight)
    stop = _end_of_word(text, at, pairs)
    word = text[at:stop]
    if key:
        return Token(start, stop, "operator", word, at, key, excluded, weight)
    if RANGE.fullmatch(word):
        return Token(start, stop, "operator", word, at, "date", excluded, weight)
    if at == start and word in _JOINING:
        return Token(start, stop, _JOINING[word], word, at)
    return Token(start, stop, "word", word, at, "", excluded, weight)


def _date_at(text: str, start: int) -> Token | None:
    """ "last summer", "last 30 days": words that mean a date wherever they stand."""
    found = SPELLED.match(text, start)
    if found is None:
        return None
    words = found[0]
    key = "last" if any(c.isdigit() for c in words) else "date"
    value = words.split(maxsplit=1)[1] if key == "last" else words
    return Token(start, found.end(), "operator", value, found.end() - len(value), key)


def _prefix(text: str, start: int) -> tuple[bool, float, int]:
    """What stands before a term: whether it is left out, its weight, and where the term itself begins."""
    following = text[start + 1 : start + 2]
    stands_before = following not in ("", ")", "-", "+") and not following.isspace()
    if text[start] == "-" and stands_before:
        return True, *_weight(text, start + 1)
    if text[start] == "+" and stands_before:
        return False, _PLUS_WEIGHT, start + 1
    return False, *_weight(text, start)


def _weight(text: str, at: int) -> tuple[float, int]:
    found = _WEIGHT.match(text, at)
    return (float(found[1]), found.end()) if found else (1.0, at)


def _key_at(text: str, at: int) -> str:
    end = at
    while end < len(text) and text[end] in _KEY_LETTERS:
        end += 1
    key, sign = text[at:end].lower(), text[end : end + 1]
    return key if key and (sign == ":" or (key in _COMPARED and sign in ("<", ">", "="))) else ""


def _pairs(text: str) -> dict[int, int]:
    """Where each bracket that is closed within one word is closed, both ways: such brackets belong to the word."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for at, character in enumerate(text):
        if character == "(":
            waiting.append(at)
        elif character == ")" and waiting:
            opened = waiting.pop()
            pairs[opened], pairs[at] = at, opened
        elif character.isspace() or character in _CLOSING:
            waiting.clear()
    return pairs


def _end_of_word(text: str, start: int, pairs: Mapping[int, int]) -> int:
    at = start
    while at < len(text) and not text[at].isspace() and text[at] not in _CLOSING:
        if text[at] == "(" and at not in pairs:
            break
        if text[at] == ")" and pairs.get(at, -1) < start:
            break
        at += 1
    return at


def _read_phrase(text: str, start: int) -> tuple[str, int]:
    closing = _CLOSING[text[start]]
    characters: list[str] = []
    at = start + 1
    while at < len(text) and text[at] not in closing:
        if text[at] == "\\" and text[at + 1 : at + 2] in ("\\", *closing):
            at += 1
        characters.append(text[at])
        at += 1
    if at == len(text):
        raise QuerySyntaxError("This quote is not closed.", start, 1, "Add a quote where the phrase ends.")
    value = "".join(characters)
    if not value.strip():
        raise QuerySyntaxError("There is nothing between these quotes.", start, at + 1 - start)
    return value, at + 1
