"""A model that is in memory (in training, say) as an encoder like those of the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.preprocess import describe, normalise, prepare
from clip_desktop.clip.protocol import FloatArray, ModelIdentity, PixelArray
from clip_desktop.clip.tokenizer import Tokenizer

_AT_ONCE = 64


class LiveEncoder:
    """Reads a model's weights as they are at each call; the model is in evaluation mode for as long as a call lasts."""

    def __init__(self, model: DualEncoder, tokenizer: Tokenizer) -> None:
        self._model, self._tokenizer = model, tokenizer

    @property
    def identity(self) -> ModelIdentity:
        """Without a digest: the weights may be others at the next call."""
        config = self._model.config
        return ModelIdentity(
            config.name, "", describe(config.preprocess), config.dim, float(self._model.logit_scale.detach())
        )

    @property
    def size(self) -> int:
        """Edge of the model's input in pixels."""
        return self._model.config.preprocess.size

    def prepare(self, image: Image.Image) -> PixelArray:
        """An upright RGB picture as the tower's uint8 (size, size, 3)."""
        return prepare(image, self._model.config.preprocess)

    def encode_images(self, pixels: PixelArray) -> FloatArray:
        """Prepared pictures uint8 (n, size, size, 3) → unit vectors, float32 (n, dim)."""
        pictures = torch.from_numpy(normalise(pixels, self._model.config.preprocess))
        return self._by_parts(len(pixels), lambda part: self._model.encode_image(pictures[part].to(self._device)))

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors, float32 (len(texts), dim)."""
        tokens = self._tokenizer(list(texts))
        ids, mask = torch.from_numpy(tokens.ids), torch.from_numpy(tokens.mask)
        return self._by_parts(
            len(texts),
            lambda part: self._model.encode_text(ids[part].to(self._device), mask[part].to(self._device)),
        )

    def fits(self, text: str) -> bool:
        """Whether all of a text is within the model's context."""
        return not self._tokenizer([text]).cut

    @property
    def _device(self) -> torch.device:
        return self._model.log_scale.device

    def _by_parts(self, count: int, encode: Callable[[slice], Tensor]) -> FloatArray:
        vectors = np.empty((count, self._model.config.dim), np.float32)
        training = self._model.training
        self._model.eval()
        try:
            with torch.inference_mode():
                for start in range(0, count, _AT_ONCE):
                    part = slice(start, start + _AT_ONCE)
                    vectors[part] = encode(part).float().cpu().numpy()
        finally:
            self._model.train(training)
        return vectors
