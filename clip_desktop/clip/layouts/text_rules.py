"""How a published SigLIP takes its texts: what its tokenizer_config.json says, and the number of its padding."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from clip_desktop.clip.config import TextRules
from clip_desktop.clip.layouts.layout import read_json
from clip_desktop.clip.tower_configs import ConfigError
from clip_desktop.clip.vocabulary import TOKENIZER

SETTINGS: Final = "tokenizer_config.json"
_ENOUGH: Final = (
    4_000_000  # bytes; the special tokens stand at the beginning of a tokenizer.json, before the vocabulary
)


def siglip_rules(folder: Path) -> TextRules:
    """SigLIP drops punctuation and case, SigLIP 2 (Gemma's vocabulary) only the case; both fill texts up.

    Raises:
        ConfigError: the files do not say which, or what they pad with.
    """
    given = read_json(folder / SETTINGS)
    family = str(given.get("tokenizer_class", ""))
    if "Siglip2" in family or "Gemma" in family:
        return TextRules(fill=True, lower=True, pad=padding_number(folder))
    if "Siglip" in family or "T5" in family:
        return TextRules(fill=True, bare=True, pad=padding_number(folder))
    raise ConfigError(f"the tokenizer “{family}” is not known")


def padding_number(folder: Path) -> int:
    """The id of the token that a tokenizer pads with.

    Raises:
        ConfigError: the files do not say it.
    """
    settings = read_json(folder / SETTINGS)
    name = _content(settings.get("pad_token"))
    for number, token in settings.get("added_tokens_decoder", {}).items():
        if name is not None and _content(token) == name:
            return int(number)
    for token in _special_tokens(folder / TOKENIZER):
        if name is not None and _content(token) == name:
            return int(token["id"])
    raise ConfigError(f"{SETTINGS} names no padding token")


def _special_tokens(path: Path) -> list[dict[str, Any]]:
    """``added_tokens`` of a tokenizer.json, without reading the tens of megabytes that follow."""
    try:
        with path.open("rb") as file:
            beginning = file.read(_ENOUGH).decode("utf-8", errors="ignore")
        start = beginning.index("[", beginning.index('"added_tokens"'))
        found, _ = json.JSONDecoder().raw_decode(beginning, start)
    except (OSError, ValueError):
        return []
    return [token for token in found if isinstance(token, dict)]


def _content(token: Any) -> str | None:
    """A token is written as its text, or as an object around it."""
    return token.get("content") if isinstance(token, dict) else token
