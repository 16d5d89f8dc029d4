"""Names that the user gives to albums, labels and searches, made fit to be kept."""

from __future__ import annotations

import unicodedata
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.sentences import Sentence, say

LONGEST: Final = 200


def clean_name(text: str, of: str) -> str:
    """A name on one line, without space around it, in one Unicode form.

    Args:
        of: what is named, for the sentence ("An album").

    Raises:
        UserError: nothing is left, it is longer than 200 characters, or it is not text.
    """
    name = " ".join(clean_text(text).split())
    if not name:
        raise UserError(say("{of} needs a name.", of=Sentence(of)))
    if len(name) > LONGEST:
        raise UserError(
            say(
                "{of}'s name can have {longest} characters, and this one has {n}.",
                of=Sentence(of),
                longest=LONGEST,
                n=len(name),
            )
        )
    return name


def clean_text(text: str) -> str:
    """A text without invisible control characters, in one Unicode form.

    Raises:
        UserError: it holds bytes that are no text (as a terminal in another encoding may give).
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UserError("This text holds characters that cannot be kept.", "Type it again in UTF-8.") from error
    visible = (c for c in text if c.isspace() or unicodedata.category(c) != "Cc")
    return unicodedata.normalize("NFC", "".join(visible)).strip()
