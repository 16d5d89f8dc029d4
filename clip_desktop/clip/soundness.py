"""Whether a model makes sense: its tokenizer fits, its weights are numbers, the memory suffices. No torch here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import numpy as np

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.numpy_forward.dual_encoder import encode_image, encode_text
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tokenizer import Tokenizer, Tokens
from clip_desktop.errors import UserError
from clip_desktop.sentences import say

_AGAIN: Final = "Install the model again."
_OUT_OF_MEMORY: Final = ("allocate memory", "not enough memory", "out of memory")  # as PyTorch's errors say it


def check_tokens(tokens: Tokens, bundle: ModelBundle) -> Tokens:
    """The tokens, when the text tower has a row for each.

    Raises:
        UserError: the tokenizer is another model's.
    """
    known = bundle.config.text.vocabulary
    if tokens.ids.size and (largest := int(tokens.ids.max())) >= known:
        raise UserError(
            say(
                "The tokenizer at {folder} belongs to another model: "
                "it gives the token {largest}, and this one knows {known}.",
                folder=bundle.folder,
                largest=largest,
                known=known,
            ),
            _AGAIN,
        )
    return tokens


def check_vectors(vectors: FloatArray, bundle: ModelBundle) -> FloatArray:
    """The vectors, when they are numbers.

    Raises:
        UserError: the weights hold infinities or NaN.
    """
    if not np.isfinite(vectors).all():
        raise UserError(
            say("The weights of the model at {folder} are damaged: they give no numbers.", folder=bundle.folder), _AGAIN
        )
    return vectors


@contextmanager
def enough_memory(bundle: ModelBundle) -> Iterator[None]:
    """Raises UserError where what is inside runs out of memory."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, MemoryError) or any(sign in str(error).lower() for sign in _OUT_OF_MEMORY):
            raise UserError(
                say("There is not enough memory for the model “{name}”.", name=bundle.config.name),
                "Close other programs, or choose a smaller model.",
            ) from error
        raise


def check_model(bundle: ModelBundle) -> None:
    """What is asked of a model before it is kept: all its weights are read, and both towers run once.

    Takes seconds, and memory for one tower.

    Raises:
        UserError: the weights hold NaN or do not have the shapes of the config, or the tokenizer is another model's.
    """
    for name in bundle.layout.sources:
        if not np.isfinite(bundle.layout.read(name)[""]).all():
            raise UserError(
                say(
                    "The weights of the model at {folder} are damaged: {name} is no number.",
                    folder=bundle.folder,
                    name=name,
                ),
                _AGAIN,
            )
    config = bundle.config
    tokenizer = Tokenizer(bundle.tokenizer_file, config.text.context, config.text_rules)
    tokens = check_tokens(tokenizer(["a photo"]), bundle)
    picture = np.zeros((1, 3, config.preprocess.size, config.preprocess.size), np.float32)
    try:
        with enough_memory(bundle):
            tower, head = bundle.read_weights("text."), bundle.read_weights("text_head.")
            texts = encode_text(tokens.ids, tokens.mask, tower, head, config)
            del tower
            head = bundle.read_weights("image_head.")
            pictures = encode_image(picture, bundle.read_weights("image."), head, config)
            logits = check_vectors(pictures, bundle) @ check_vectors(texts, bundle).T
    except (ValueError, IndexError, KeyError):
        logits = np.empty((0, 0), np.float32)
    if logits.shape != (1, 1) or pictures.shape[1] != config.dim:
        raise UserError(
            say("The model at {folder} has weights of other shapes than its config says.", folder=bundle.folder), _AGAIN
        )
