"""Text to token ids, by the tokenizer.json that a model is published with.

That file says how a text is cleaned, too: CLIP's composes accents, folds runs of white space and lowers the case, so
nothing of this is repeated here. OpenAI's first program also undid HTML's entities and mended wrongly decoded text, as
its training data came off web pages; ``transformers`` does not, and neither do we: what a user types is neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer as FastTokenizer
from tokenizers import normalizers

from clip_desktop.clip.config import TextRules
from clip_desktop.errors import UserError
from clip_desktop.sentences import say


@dataclass(frozen=True, slots=True)
class Tokens:
    """Texts as the text tower takes them.

    Attributes:
        ids: int64 (n, length), padded to the longest, or to the context where the model was trained so.
        mask: bool (n, length), true on real tokens.
        cut: how many of the texts did not fit the context.
    """

    ids: NDArray[np.int64]
    mask: NDArray[np.bool_]
    cut: int


_PLAIN: Final = TextRules()


class Tokenizer:
    """Raises UserError on a tokenizer.json that cannot be read."""

    def __init__(self, path: Path, context: int, rules: TextRules = _PLAIN) -> None:
        try:
            self._fast = FastTokenizer.from_file(str(path))
        except Exception as error:  # the library raises a bare Exception for a missing and for a broken file
            raise UserError(say("The model's tokenizer cannot be read: {path}", path=path), str(error)) from None
        self._context, self._rules = context, rules
        if rules.lower:
            self._fast.normalizer = _after_lowering(self._fast.normalizer)
        self._fast.no_padding()
        self._fast.enable_truncation(context)  # the special tokens around a text that is cut stay

    def __call__(self, texts: Sequence[str]) -> Tokens:
        found = self._fast.encode_batch([self._rules.cleaned(text) for text in texts])
        longest = max((len(text.ids) for text in found), default=0)
        length = self._context if self._rules.fill else longest
        ids = np.full((len(found), length), self._rules.pad, np.int64)
        mask = np.zeros((len(found), length), np.bool_)
        for row, text in enumerate(found):
            ids[row, : len(text.ids)] = text.ids
            mask[row, : len(text.ids)] = True
        return Tokens(ids, mask, sum(bool(text.overflowing) for text in found))


def _after_lowering(normalizer: normalizers.Normalizer | None) -> normalizers.Normalizer:
    first = [normalizers.Lowercase()]
    return normalizers.Sequence(first if normalizer is None else [*first, normalizer])
