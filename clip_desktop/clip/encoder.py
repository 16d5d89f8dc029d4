"""How the rest of the program gets an encoder: the light one for words, the full one for pictures."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from clip_desktop.clip.bundle import TOKENIZER, ModelBundle
from clip_desktop.clip.numpy_forward.bert import bert
from clip_desktop.clip.numpy_forward.operations import head, unit
from clip_desktop.clip.protocol import Encoder, FloatArray, ModelIdentity, TextEncoder
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.weights import read_weights


def open_text_encoder(bundle: ModelBundle) -> TextEncoder:
    """Words to vectors in NumPy; torch is not imported, so the first query need not wait for it."""
    return NumpyTextEncoder(bundle)


def open_encoder(bundle: ModelBundle) -> Encoder:
    """Pictures and words to vectors; imports torch."""
    # Read by OpenMP when torch loads it: its threads are to sleep while they wait for each other, not to spin on cores
    # that decode workers need (measured: 91 % of the pipeline's bound instead of 85 %).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from clip_desktop.clip.torch_encoder import TorchEncoder

    return TorchEncoder(bundle)


class NumpyTextEncoder:
    """The text tower and its head in NumPy; nothing in it changes, so any thread may use it.

    Raises:
        UserError: the weights or the tokenizer cannot be read.
    """

    def __init__(self, bundle: ModelBundle) -> None:
        self._bundle = bundle
        self._tower = read_weights(bundle.weights, "text.")
        self._head = {f"head.{name}": tensor for name, tensor in read_weights(bundle.weights, "text_head.").items()}
        self._tokenizer = Tokenizer(bundle.folder / TOKENIZER, bundle.config.text.context)

    @property
    def identity(self) -> ModelIdentity:
        return self._bundle.identity

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors, float32 (len(texts), dim)."""
        if not texts:
            return np.empty((0, self._bundle.config.dim), np.float32)
        tokens = self._tokenizer(list(texts))
        pooled = bert(tokens.ids, tokens.mask, self._tower, self._bundle.config.text)
        return unit(head(pooled, self._head, "head"))
