"""The encoder that reads pictures: the whole model in memory, run the way that is fastest on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch.overrides import TorchFunctionMode

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.engines import AUTO, ImageRunner
from clip_desktop.clip.fused import fuse_text
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.preprocess import prepare
from clip_desktop.clip.protocol import FloatArray, ModelIdentity, PixelArray
from clip_desktop.clip.soundness import check_tokens, check_vectors, enough_memory
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.errors import UserError
from clip_desktop.sentences import say


class TorchEncoder:
    """Pictures and words to vectors. One forward pass at a time; callers on several threads wait for each other.

    Args:
        bundle: the model's folder.
        engine: one of ``engines.CHOICES``.
        cache: a folder for what is measured and converted; None keeps nothing.

    Raises:
        UserError: the weights or the tokenizer cannot be read, or the engine is not installed.
    """

    def __init__(self, bundle: ModelBundle, engine: str = AUTO, cache: Path | None = None) -> None:
        self._bundle = bundle
        self._model = load_model(bundle)
        self._tokenizer = Tokenizer(bundle.tokenizer_file, bundle.config.text.context, bundle.config.text_rules)
        self._pictures = ImageRunner(bundle, self._model, engine, cache)
        self._running = threading.Lock()
        self._text_fused = False

    @property
    def identity(self) -> ModelIdentity:
        return self._bundle.identity

    @property
    def size(self) -> int:
        """Edge in pixels of the square that the image tower sees."""
        return self._bundle.config.preprocess.size

    def prepare(self, image: Image.Image) -> PixelArray:
        """An upright RGB picture as the tower's uint8 (size, size, 3); safe on any thread."""
        return prepare(image, self._bundle.config.preprocess)

    def encode_images(self, pixels: PixelArray) -> FloatArray:
        """Prepared pictures uint8 (n, size, size, 3) → unit vectors, float32 (n, dim)."""
        with self._running, enough_memory(self._bundle):
            return check_vectors(self._pictures(pixels), self._bundle)

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors, float32 (len(texts), dim)."""
        if not texts:
            return np.empty((0, self._bundle.config.dim), np.float32)
        tokens = check_tokens(self._tokenizer(list(texts)), self._bundle)
        with self._running, enough_memory(self._bundle), torch.inference_mode():
            if not self._text_fused:  # not while loading: many an encoder sees pictures alone
                self._model.text, self._text_fused = fuse_text(self._model.text, self._bundle.config.text), True
            vectors = self._model.encode_text(torch.from_numpy(tokens.ids), torch.from_numpy(tokens.mask))
        return check_vectors(vectors.numpy(), self._bundle)

    def fits(self, text: str) -> bool:
        """Whether all of a text is within the model's context."""
        return not self._tokenizer([text]).cut


class _NoStartValues(TorchFunctionMode):
    """Leaves out random start values, which are about to be replaced: on shapes alone torch would import its compiler
    for them, and that takes longer than all the rest of loading.
    """

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Sequence[Any] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        named = kwargs or {}
        if getattr(func, "__module__", "") == "torch.nn.init":
            return named["tensor"] if "tensor" in named else args[0]
        return func(*args, **named)


def load_model(bundle: ModelBundle) -> DualEncoder:
    """The model of a bundle, ready to run.

    Raises:
        UserError: the weights are not those of the config.
    """
    with torch.device("meta"), _NoStartValues():  # shapes alone: a config that lies about sizes costs no memory
        model = DualEncoder(bundle.config)
    weights = {name: torch.from_numpy(tensor) for name, tensor in bundle.read_weights().items()}
    wanted = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
    given = {name: tuple(tensor.shape) for name, tensor in weights.items()}
    wrong = sorted(name for name in wanted.keys() | given.keys() if wanted.get(name) != given.get(name))
    if wrong:
        raise UserError(
            say(
                "The model at {folder} has other weights than its config says: {wrong} is {wrong2}, not {wrong3}.",
                folder=bundle.folder,
                wrong=wrong[0],
                wrong2=given.get(wrong[0], "missing"),
                wrong3=wanted.get(wrong[0], "wanted"),
            )
        )
    model.load_state_dict(weights, assign=True)
    return model.eval()
