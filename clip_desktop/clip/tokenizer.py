"""Text to token ids, by the tokenizer.json that a model is published with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer as FastTokenizer

from clip_desktop.errors import UserError


@dataclass(frozen=True, slots=True)
class Tokens:
    """Texts as the text tower takes them.

    Attributes:
        ids: int64 (n, length), padded to the longest.
        mask: bool (n, length), true on real tokens.
        cut: how many of the texts did not fit the context.
    """

    ids: NDArray[np.int64]
    mask: NDArray[np.bool_]
    cut: int


class Tokenizer:
    """Raises UserError on a tokenizer.json that cannot be read."""

    def __init__(self, path: Path, context: int) -> None:
        try:
            self._fast = FastTokenizer.from_file(str(path))
        except Exception as error:  # the library raises a bare Exception for a missing and for a broken file
            raise UserError(f"The model's tokenizer cannot be read: {path}", str(error)) from None
        self._fast.no_padding()
        self._fast.enable_truncation(context)

    def __call__(self, texts: list[str]) -> Tokens:
        found = self._fast.encode_batch(texts)
        length = max((len(text.ids) for text in found), default=0)
        ids = np.zeros((len(found), length), np.int64)
        mask = np.zeros((len(found), length), np.bool_)
        for row, text in enumerate(found):
            ids[row, : len(text.ids)] = text.ids
            mask[row, : len(text.ids)] = True
        return Tokens(ids, mask, sum(bool(text.overflowing) for text in found))
