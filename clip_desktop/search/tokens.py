"""The characters of a query as tokens, each knowing where it stands."""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from clip_desktop.errors import UserError

# An opening quote and what closes it; typographic ones are what phones and word processors type.
_CLOSING: Final = {'"': '"', "“": '”"'}
_KEY_LETTERS: Final = frozenset(string.ascii_letters)
_COMPARED: Final = "rating"  # the one operator that may stand before a comparison without a colon


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
    """One term as it was typed.

    Attributes:
        start, stop: where it stands in the text, with its minus sign.
        excluded: whether a minus sign stands before it.
        key: the operator's name in lower case ("tag"), or None for a word or a phrase.
        text: the word, the phrase without its quotes, or the operator's value.
        is_phrase: whether the text stood in quotes.
        text_at: where the text (or its opening quote) stands.
    """

    start: int
    stop: int
    excluded: bool
    key: str | None
    text: str
    is_phrase: bool
    text_at: int


def read_tokens(text: str) -> Iterator[Token]:
    """The tokens of a query, from left to right.

    Raises:
        QuerySyntaxError: a quote that is not closed, or quotes with nothing between them.
    """
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token = _read_token(text, at)
        yield token
        at = token.stop


def is_bare_word(text: str) -> bool:
    """Whether this reads as one plain word when it is typed as it is."""
    try:
        tokens = list(read_tokens(text))
    except QuerySyntaxError:
        return False
    return [(t.text, t.key, t.excluded, t.is_phrase) for t in tokens] == [(text, None, False, False)]


def written(text: str) -> str:
    """A value as it is typed after an operator: bare where that reads back the same, in quotes otherwise."""
    return text if text and _end_of_word(text, 0) == len(text) else quoted(text)


def quoted(text: str) -> str:
    """A text in quotes that read back as it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _read_token(text: str, start: int) -> Token:
    following = text[start + 1 : start + 2]
    excluded = text[start] == "-" and following not in ("", "-") and not following.isspace()
    at = start + excluded
    key = _key_at(text, at)
    if key is not None:
        at += len(key) + (text[at + len(key)] == ":")
    if text[at : at + 1] in _CLOSING:
        value, stop = _read_phrase(text, at)
        return Token(start, stop, excluded, key, value, True, at)
    stop = _end_of_word(text, at)
    return Token(start, stop, excluded, key, text[at:stop], False, at)


def _key_at(text: str, at: int) -> str | None:
    end = at
    while end < len(text) and text[end] in _KEY_LETTERS:
        end += 1
    key, sign = text[at:end].lower(), text[end : end + 1]
    return key if key and (sign == ":" or (key == _COMPARED and sign in ("<", ">", "="))) else None


def _end_of_word(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace() and text[at] not in _CLOSING:
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
