"""What of a label's descriptions a model does not read: told where they are written, not found out by wondering."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from clip_desktop.clip.protocol import TextEncoder
from clip_desktop.search.ranking import prompts_for
from clip_desktop.sentences import say

_SHOWN: Final = 60  # letters of a description that are repeated in a sentence


def too_long(encoder: TextEncoder, texts: Iterable[str]) -> list[str]:
    """Those of some descriptions whose end the model does not read, once each and in their order."""
    return [text for text in dict.fromkeys(texts) if not all(map(encoder.fits, prompts_for(text)))]


def note_on_wording(encoder: TextEncoder, texts: Iterable[str]) -> str:
    """One sentence where descriptions are longer than the model reads, or empty."""
    long = too_long(encoder, texts)
    if not long:
        return ""
    first = long[0] if len(long[0]) <= _SHOWN else f"{long[0][:_SHOWN].rstrip()} …"
    if len(long) == 1:
        return say("The model does not read the end of “{first}”: it is too long.", first=first)
    return say(
        "The model does not read the end of “{first}” (and {more} more): it is too long.",
        first=first,
        more=len(long) - 1,
    )
