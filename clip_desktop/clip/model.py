"""The dual encoder: two towers, two heads, and the learned temperature between them (Radford et al. 2021)."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

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
from clip_desktop.clip.heads import build_head
from clip_desktop.clip.towers.bert import Bert
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from clip_desktop.clip.towers.resnet import ModifiedResNet
from clip_desktop.clip.towers.siglip import SiglipText, SiglipVision
from clip_desktop.clip.towers.text import CLIPText
from clip_desktop.clip.towers.vision import ViT

LARGEST_SCALE: Final = 100.0  # the paper's bound: beyond it training turns unstable

TOWERS: Final[dict[type, Callable[[Any], nn.Module]]] = {
    BertConfig: Bert,
    CLIPTextConfig: CLIPText,
    EfficientNetLiteConfig: EfficientNetLite,
    ModifiedResNetConfig: ModifiedResNet,
    SiglipTextConfig: SiglipText,
    SiglipVisionConfig: SiglipVision,
    ViTConfig: ViT,
}


class DualEncoder(nn.Module):
    """Pictures and texts into one space, where the cosine says how well they fit.

    Attributes:
        image, text: the towers; image_head, text_head: from each into the shared space.
        log_scale: the learned temperature, as the logarithm of the factor on cosines.
        logit_bias: what the sigmoid loss adds to every logit; None for a model of the softmax loss.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.image = TOWERS[type(config.image)](config.image)
        self.text = TOWERS[type(config.text)](config.text)
        self.image_head = build_head(config.image_head, config.image.width, config.dim)
        self.text_head = build_head(config.text_head, config.text.width, config.dim)
        start = 10.0 if config.sigmoid else 1 / 0.07  # as Zhai et al. 2023 and Radford et al. 2021 begin
        self.log_scale = nn.Parameter(torch.tensor(math.log(start)))
        self.logit_bias = nn.Parameter(torch.tensor(-10.0)) if config.sigmoid else None

    @property
    def logit_scale(self) -> Tensor:
        """What cosines are multiplied by; a scalar, at most 100 in a model of the softmax loss."""
        scale = self.log_scale.exp()
        return scale if self.config.sigmoid else scale.clamp(max=LARGEST_SCALE)

    def encode_image(self, pictures: Tensor) -> Tensor:
        """Normalised pictures (n, 3, size, size) → unit vectors (n, dim)."""
        return functional.normalize(self.image_head(self.image(pictures)), dim=-1)

    def encode_text(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Token ids int64 (n, length) and their mask bool (n, length) → unit vectors (n, dim)."""
        return functional.normalize(self.text_head(self.text(ids, mask)), dim=-1)

    def forward(self, pictures: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
        """The logits (n pictures, m texts)."""
        logits = self.logit_scale * self.encode_image(pictures) @ self.encode_text(ids, mask).T
        return logits if self.logit_bias is None else logits + self.logit_bias
