"""The dual encoder: two towers, two heads, and the learned temperature between them (Radford et al. 2021)."""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import ModelConfig
from clip_desktop.clip.heads import ProjectionHead
from clip_desktop.clip.towers.bert import Bert
from clip_desktop.clip.towers.efficientnet import EfficientNetLite

LARGEST_SCALE: Final = 100.0  # the paper's bound: beyond it training turns unstable


class DualEncoder(nn.Module):
    """Pictures and texts into one space, where the cosine says how well they fit."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.image = EfficientNetLite(config.image)
        self.text = Bert(config.text)
        self.image_head = ProjectionHead(config.image_head, config.image.width, config.dim)
        self.text_head = ProjectionHead(config.text_head, config.text.width, config.dim)
        self.log_scale = nn.Parameter(torch.tensor(math.log(1 / 0.07)))

    @property
    def logit_scale(self) -> Tensor:
        """What cosines are multiplied by before the softmax; a scalar, at most 100."""
        return self.log_scale.exp().clamp(max=LARGEST_SCALE)

    def encode_image(self, pictures: Tensor) -> Tensor:
        """Normalised pictures (n, 3, size, size) → unit vectors (n, dim)."""
        return functional.normalize(self.image_head(self.image(pictures)), dim=-1)

    def encode_text(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Token ids int64 (n, length) and their mask bool (n, length) → unit vectors (n, dim)."""
        return functional.normalize(self.text_head(self.text(ids, mask)), dim=-1)

    def forward(self, pictures: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
        """The logits (n pictures, m texts)."""
        return self.logit_scale * self.encode_image(pictures) @ self.encode_text(ids, mask).T
