"""Whether a model can know the words of a description, told by the script they are written in."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from clip_desktop.sentences import Sentence, say

MANY: Final = "mul"
_LATIN: Final = "LATIN"
# By how Unicode names the letters of a script: what it is called, and the languages that are written in it.
_SCRIPTS: Final[dict[str, tuple[Sentence, frozenset[str]]]] = {
    "HANGUL": (say("Korean"), frozenset({"ko"})),
    "HIRAGANA": (say("Japanese"), frozenset({"ja"})),
    "KATAKANA": (say("Japanese"), frozenset({"ja"})),
    "CJK": (say("Chinese characters"), frozenset({"zh", "ja", "ko"})),
    "CYRILLIC": (say("Cyrillic letters"), frozenset({"ru", "uk", "bg", "sr"})),
    "GREEK": (say("Greek"), frozenset({"el"})),
    "ARABIC": (say("Arabic letters"), frozenset({"ar", "fa", "ur"})),
    "HEBREW": (say("Hebrew"), frozenset({"he"})),
    "DEVANAGARI": (say("Devanagari letters"), frozenset({"hi", "mr", "ne"})),
    "THAI": (say("Thai"), frozenset({"th"})),
}
_OTHER: Final = say("this script")


def note_on_script(texts: Sequence[str], languages: Sequence[str]) -> str:
    """One sentence where descriptions are in a script of none of the model's languages, or empty.

    Args:
        languages: ISO 639 codes of the model's, "mul" for many; none where they are not known.
    """
    if not languages or MANY in languages:
        return ""
    for script in (script for text in texts for script in scripts_of(text)):
        called, written_in = _SCRIPTS.get(script, (_OTHER, frozenset[str]()))
        if script != _LATIN and not written_in & set(languages):
            return say(
                "The model in use does not know words in {script}, so these results mean little: "
                "choose a multilingual model under Models, or use English words.",
                script=called,
            )
    return ""


def scripts_of(text: str) -> list[str]:
    """The scripts of the letters of a text, as Unicode names them, in their order."""
    names = (unicodedata.name(letter, "") for letter in text if letter.isalpha())
    return list(dict.fromkeys(name.replace("-", " ").split(" ")[0] for name in names if name))
