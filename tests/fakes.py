"""A model without weights: a picture's vector is its mean colour, a text's vector is the colours it names."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Sequence
from typing import Final

import numpy as np
from PIL import Image

from clip_desktop.clip.protocol import FloatArray, ModelIdentity, PixelArray

DIM: Final = 16
_COLOUR_DIMS: Final = 4  # red, green, blue, darkness; the rest is where words that name no colour point

COLOURS: Final[dict[str, tuple[int, int, int]]] = {
    "red": (255, 0, 0),
    "green": (0, 255, 0),
    "blue": (0, 0, 255),
    "yellow": (255, 255, 0),
    "cyan": (0, 255, 255),
    "magenta": (255, 0, 255),
    "white": (255, 255, 255),
    "black": (0, 0, 0),
}


class FakeEncoder:
    """An ``Encoder`` that sees colours only. Words that name none are orthogonal to every picture.

    Args:
        name: of the model it plays; another name is another model with vectors of its own.
        seconds_each: how long a picture takes to encode.

    Attributes:
        pictures, texts: how many it has encoded.
        threads: names of the threads that asked it to encode.
    """

    def __init__(self, name: str = "fake", seconds_each: float = 0.0) -> None:
        digest = hashlib.sha256(name.encode()).hexdigest()
        self._identity = ModelIdentity(name, digest, "mean of 8 x 8", DIM, 100.0)
        self._seconds_each = seconds_each
        self.pictures = 0
        self.texts = 0
        self.threads: set[str] = set()

    @property
    def identity(self) -> ModelIdentity:
        return self._identity

    @property
    def size(self) -> int:
        return 8

    def prepare(self, image: Image.Image) -> PixelArray:
        """8 × 8 pixels: uint8 (8, 8, 3)."""
        return np.asarray(image.convert("RGB").resize((8, 8), Image.Resampling.BOX), np.uint8)

    def encode_images(self, pixels: PixelArray) -> FloatArray:
        """Unit vectors float32 (n, 16) of the mean colours of uint8 (n, 8, 8, 3)."""
        if pixels.dtype != np.uint8 or pixels.shape[1:] != (8, 8, 3):
            raise ValueError(f"not prepared pictures: {pixels.dtype} {pixels.shape}")
        self.pictures += len(pixels)
        self.threads.add(threading.current_thread().name)
        time.sleep(self._seconds_each * len(pixels))
        return _vectors_of_colours(pixels.reshape(len(pixels), -1, 3).mean(axis=1))

    def heat_map(self, image: Image.Image, direction: FloatArray, centre: FloatArray) -> FloatArray:
        """How near each of 8 × 8 colours is to a direction: float32 (8, 8), 0 to 1."""
        near = _vectors_of_colours(self.prepare(image).reshape(64, 3)) @ direction
        heat: FloatArray = np.asarray(np.clip(near, 0, 1), np.float32).reshape(8, 8)
        return heat

    def seen(self, width: int, height: int) -> tuple[float, float, float, float]:
        return 0, 0, width, height

    def fits(self, text: str) -> bool:
        """Texts of up to 256 letters."""
        return len(text) <= 256

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors float32 (n, 16): the sum of the colours named, or a direction of the text's own."""
        self.texts += len(texts)
        self.threads.add(threading.current_thread().name)
        return np.stack([_vector_of_text(text) for text in texts]) if texts else np.empty((0, DIM), np.float32)


class GatedEncoder(FakeEncoder):
    """Encodes ``free`` pictures, and the others once the gate is open."""

    def __init__(self, free: int) -> None:
        super().__init__()
        self.free = free
        self.gate = threading.Event()

    def encode_images(self, pixels: PixelArray) -> FloatArray:
        if self.pictures >= self.free:
            assert self.gate.wait(60)
        return super().encode_images(pixels)


def _vectors_of_colours(colours: np.ndarray) -> FloatArray:
    vectors = np.zeros((len(colours), DIM), np.float32)
    vectors[:, :3] = np.asarray(colours) / 255
    vectors[:, 3] = 1 - vectors[:, :3].max(axis=1)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def _vector_of_text(text: str) -> FloatArray:
    named = [COLOURS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in COLOURS]
    if named:
        total = _vectors_of_colours(np.array(named, np.float64)).sum(axis=0)
    else:
        seed = int.from_bytes(hashlib.sha256(text.encode("utf-8", "replace")).digest()[:8], "big")
        total = np.zeros(DIM, np.float32)
        total[_COLOUR_DIMS:] = np.random.default_rng(seed).standard_normal(DIM - _COLOUR_DIMS)
    unit: FloatArray = (total / np.linalg.norm(total)).astype(np.float32)
    return unit
