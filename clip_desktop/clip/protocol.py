"""What the rest of the program knows of a model: its identity, and words and pictures turned into vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # the way to the first query needs no pictures
    from PIL import Image

FloatArray = NDArray[np.float32]
PixelArray = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """What a stored vector means: vectors of two different identities are never compared.

    Attributes:
        name: the model's short name ("builtin", "ViT-B-32/openai").
        weights_sha256: hex digest of the weight file(s).
        preprocess: canonical one-line text of the picture preprocessing.
        dim: width of the shared embedding space.
        logit_scale: the learned factor (already exponentiated) between cosine and logit.
    """

    name: str
    weights_sha256: str
    preprocess: str
    dim: int
    logit_scale: float


class TextEncoder(Protocol):
    """Words to vectors."""

    @property
    def identity(self) -> ModelIdentity: ...

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        """Unit vectors, float32 (len(texts), dim)."""
        ...

    def fits(self, text: str) -> bool:
        """Whether all of a text is read; what lies beyond the model's context is cut off."""
        ...


class Encoder(TextEncoder, Protocol):
    """Words and pictures to vectors of one space."""

    @property
    def size(self) -> int:
        """Edge in pixels of the square that the image tower sees."""
        ...

    def prepare(self, image: Image.Image) -> PixelArray:
        """An upright RGB picture resized and cropped for the image tower: uint8 (height, width, 3).

        Runs in decode workers: safe on any thread, without torch.
        """
        ...

    def encode_images(self, pixels: PixelArray) -> FloatArray:
        """Prepared pictures uint8 (n, height, width, 3) to unit vectors, float32 (n, dim)."""
        ...


@runtime_checkable
class HeatMaps(Protocol):
    """Where in a picture the match with a text lies."""

    def heat_map(self, image: Image.Image, direction: FloatArray, centre: FloatArray) -> FloatArray:
        """A grid over what is seen of an upright RGB picture, float32 (h, w) from 0 to 1.

        Args:
            direction: of the text, float32 (dim,), unit length.
            centre: what is taken from pictures' vectors before they are compared, float32 (dim,).
        """
        ...

    def seen(self, width: int, height: int) -> tuple[float, float, float, float]:
        """The part of a picture of this size that the model sees, in its pixels: left, top, right, bottom."""
        ...
