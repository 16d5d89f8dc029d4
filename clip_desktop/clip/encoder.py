"""How the rest of the program gets an encoder: the light one for words, the full one for pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast

import numpy as np

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.numpy_forward.dual_encoder import encode_text
from clip_desktop.clip.numpy_forward.operations import Weights
from clip_desktop.clip.protocol import Encoder, FloatArray, HeatMaps, ModelIdentity, TextEncoder
from clip_desktop.clip.soundness import check_tokens, check_vectors, enough_memory
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.torch_loading import import_torch

WORDS: Final = "text.words.weight"


def open_text_encoder(bundle: ModelBundle) -> TextEncoder:
    """Words to vectors in NumPy; torch is not imported, so the first query need not wait for it."""
    return NumpyTextEncoder(bundle)


def open_encoder(bundle: ModelBundle, engine: str = "auto", cache: Path | None = None) -> Encoder:
    """Pictures and words to vectors; imports torch.

    Args:
        bundle: the model's folder.
        engine: how pictures are run: "auto", "float32", "bfloat16", "openvino".
        cache: a folder for what is measured and converted; None keeps nothing.
    """
    import_torch()
    from clip_desktop.clip.torch_encoder import TorchEncoder

    return TorchEncoder(bundle, engine, cache)


def open_heat_maps(bundle: ModelBundle) -> HeatMaps:
    """Where pictures match texts; imports torch and reads the weights."""
    import_torch()
    from clip_desktop.clip.heat_map import HeatMapper

    return HeatMapper(bundle)


class NumpyTextEncoder:
    """The text tower and its head in NumPy; nothing in it changes, so any thread may use it.

    Raises:
        UserError: the weights or the tokenizer cannot be read.
    """

    def __init__(self, bundle: ModelBundle) -> None:
        self._bundle = bundle
        self._tower: Weights = {
            **bundle.layout.read("text.", without=[WORDS]),
            WORDS.removeprefix("text."): cast(FloatArray, bundle.layout.table(WORDS)),  # indexed like an array
        }
        self._head = bundle.read_weights("text_head.")
        self._tokenizer = Tokenizer(bundle.tokenizer_file, bundle.config.text.context, bundle.config.text_rules)

    @property
    def identity(self) -> ModelIdentity:
        return self._bundle.identity

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors, float32 (len(texts), dim)."""
        if not texts:
            return np.empty((0, self._bundle.config.dim), np.float32)
        tokens = check_tokens(self._tokenizer(list(texts)), self._bundle)
        with enough_memory(self._bundle):
            vectors = encode_text(tokens.ids, tokens.mask, self._tower, self._head, self._bundle.config)
        return check_vectors(vectors, self._bundle)

    def fits(self, text: str) -> bool:
        """Whether all of a text is within the model's context."""
        return not self._tokenizer([text]).cut
