"""Text vectors of a frozen tower, and the texts that the built-in model learns from."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.towers.bert import Bert
from clip_desktop.progress import Job, Progress

_AT_ONCE: Final = 64


def text_features(tower: Bert, tokenizer: Tokenizer, texts: Sequence[str]) -> Job[FloatArray]:
    """What the tower makes of texts, float32 (n, width), before any head; like lengths go together."""
    found = np.empty((len(texts), tower.config.width), np.float32)
    order = np.argsort([len(text) for text in texts], kind="stable")
    with torch.inference_mode():
        for start in range(0, len(order), _AT_ONCE):
            chosen = order[start : start + _AT_ONCE]
            tokens = tokenizer([texts[int(row)] for row in chosen])
            found[chosen] = tower(torch.from_numpy(tokens.ids), torch.from_numpy(tokens.mask)).numpy()
            yield Progress(start + len(chosen), len(texts), "Reading captions")
    return found


def read_captions(file: Path, split: str) -> dict[str, list[str]]:
    """Captions by picture path of one split of a table with the columns path, split and caption."""
    found: dict[str, list[str]] = defaultdict(list)
    with file.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["split"] == split:
                found[row["path"]].append(as_query(row["caption"]))
    return dict(found)


def as_query(caption: str) -> str:
    """A caption as people type queries: lower case, no full stop."""
    return caption.strip().rstrip(".").strip().lower()


def phrases_of(captions: Sequence[str], count: int, seed: int = 0) -> list[str]:
    """Two or three neighbouring words of captions, as short queries look: "brown dog", "red swing set"."""
    chance = np.random.default_rng(seed)
    found: list[str] = []
    for row in chance.permutation(len(captions))[:count]:
        words = [word for word in captions[int(row)].split() if word.isalpha() and word not in _SMALL_WORDS]
        length = int(chance.integers(2, 4))
        if len(words) >= length:
            start = int(chance.integers(0, len(words) - length + 1))
            found.append(" ".join(words[start : start + length]))
    return found


def common_words(captions: Sequence[str], count: int) -> list[str]:
    """The words that captions use most, without the small ones."""
    used = Counter(word for caption in captions for word in caption.split() if word.isalpha())
    return [word for word, _ in used.most_common(count + len(_SMALL_WORDS)) if word not in _SMALL_WORDS][:count]


_SMALL: Final = (
    "a an and are as at be by for from has have his her in into is it its of on one or other some that "
    "the their them there they this to two up while who with"
)
_SMALL_WORDS: Final = frozenset(_SMALL.split())
