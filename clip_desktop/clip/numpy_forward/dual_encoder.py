"""The whole model in NumPy: towers, heads, unit vectors, similarity."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.config import (
    BertConfig,
    CLIPTextConfig,
    EfficientNetLiteConfig,
    ModelConfig,
    ModifiedResNetConfig,
    SiglipTextConfig,
    SiglipVisionConfig,
    ViTConfig,
)
from clip_desktop.clip.numpy_forward.bert import bert
from clip_desktop.clip.numpy_forward.efficientnet import efficientnet_lite
from clip_desktop.clip.numpy_forward.operations import Weights, head, unit
from clip_desktop.clip.numpy_forward.resnet import modified_resnet
from clip_desktop.clip.numpy_forward.siglip import siglip_text, siglip_vision
from clip_desktop.clip.numpy_forward.text import clip_text
from clip_desktop.clip.numpy_forward.vision import vit
from clip_desktop.clip.protocol import FloatArray

IMAGE_TOWERS: Final[dict[type, Callable[[FloatArray, Weights, Any], FloatArray]]] = {
    EfficientNetLiteConfig: efficientnet_lite,
    ModifiedResNetConfig: modified_resnet,
    SiglipVisionConfig: siglip_vision,
    ViTConfig: vit,
}
TEXT_TOWERS: Final[dict[type, Callable[[NDArray[np.int64], NDArray[np.bool_], Weights, Any], FloatArray]]] = {
    BertConfig: bert,
    CLIPTextConfig: clip_text,
    SiglipTextConfig: siglip_text,
}


def encode_image(pictures: FloatArray, tower: Weights, projection: Weights, config: ModelConfig) -> FloatArray:
    """Normalised pictures (n, 3, size, size) → unit vectors (n, dim).

    Args:
        pictures: float32.
        tower: weights under the names of the image tower alone.
        projection: those of its head; empty where it has none.
        config: of the model.
    """
    with np.errstate(invalid="ignore", over="ignore"):  # damaged weights are told by the vectors they give
        features = IMAGE_TOWERS[type(config.image)](pictures, tower, config.image)
        return unit(head(features, projection))


def encode_text(
    ids: NDArray[np.int64], mask: NDArray[np.bool_], tower: Weights, projection: Weights, config: ModelConfig
) -> FloatArray:
    """Token ids (n, length) and their mask → unit vectors (n, dim); ``tower`` and ``projection`` as above."""
    with np.errstate(invalid="ignore", over="ignore"):
        features = TEXT_TOWERS[type(config.text)](ids, mask, tower, config.text)
        return unit(head(features, projection))


def similarity(images: FloatArray, texts: FloatArray, logit_scale: float, logit_bias: float = 0.0) -> FloatArray:
    """The logits (n images, m texts) of unit vectors."""
    logits: FloatArray = np.float32(logit_scale) * (images @ texts.T) + np.float32(logit_bias)
    return logits
