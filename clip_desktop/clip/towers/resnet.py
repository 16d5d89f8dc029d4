"""CLIP's residual network: RN50 and RN101 (He et al. 2016, as changed by Radford et al. 2021).

Three changes: the stem has three small convolutions in place of a large one; wherever the map shrinks, it is averaged
first and not skipped over ("anti-aliasing", Zhang 2019); and attention pools the last map in place of the mean.

Batch normalisation is folded into the convolutions when weights are imported, so a convolution here has a bias and
nothing follows it but the activation.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.tower_configs import ModifiedResNetConfig

EXPANSION: Final = 4  # a block's output has four times the channels of its inside


class Bottleneck(nn.Module):
    """1x1, 3x3 and 1x1 convolutions, the map averaged between the last two where it shrinks; added to the input."""

    def __init__(self, channels: int, inside: int, stride: int) -> None:
        super().__init__()
        out = EXPANSION * inside
        self.reduce = nn.Conv2d(channels, inside, 1)
        self.middle = nn.Conv2d(inside, inside, 3, padding=1)
        self.expand = nn.Conv2d(inside, out, 1)
        self.stride = stride
        self.shortcut = nn.Conv2d(channels, out, 1) if stride > 1 or channels != out else None

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) → (n, 4 inside, h / stride, w / stride)."""
        y = functional.relu(self.middle(functional.relu(self.reduce(x))))
        y = self.expand(self._shrunk(y))
        beside = x if self.shortcut is None else self.shortcut(self._shrunk(x))
        return functional.relu(y + beside)

    def _shrunk(self, x: Tensor) -> Tensor:
        return functional.avg_pool2d(x, self.stride) if self.stride > 1 else x


class AttentionPooling(nn.Module):
    """The mean of all places asks all places and itself: (n, width, grid, grid) → (n, width).

    The projection that follows in CLIP is the head of the model.
    """

    def __init__(self, config: ModifiedResNetConfig) -> None:
        super().__init__()
        width = config.width
        self.heads = config.heads
        self.positions = nn.Parameter(nn.init.normal_(torch.empty(config.grid**2 + 1, width), std=width**-0.5))
        self.query = nn.Linear(width, width)
        self.stacked = nn.Linear(width, 2 * width)  # key and value
        for part in (self.query, self.stacked):
            nn.init.normal_(part.weight, std=width**-0.5)

    def forward(self, x: Tensor) -> Tensor:
        x = x.flatten(2).transpose(1, 2)  # (n, grid², width)
        x = torch.cat([x.mean(dim=1, keepdim=True), x], dim=1) + self.positions  # (n, 1 + grid², width)
        n, length, width = x.shape
        query = self.query(x[:, :1]).view(n, 1, self.heads, -1).transpose(1, 2)
        key, value = self.stacked(x).view(n, length, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        y = functional.scaled_dot_product_attention(query, key, value)  # (n, heads, 1, width / heads)
        return y.transpose(1, 2).reshape(n, width)


class ModifiedResNet(nn.Module):
    """Pictures (n, 3, size, size), float, normalised → features (n, 32 stem)."""

    def __init__(self, config: ModifiedResNetConfig) -> None:
        super().__init__()
        self.config = config
        stem = config.stem
        self.stem = nn.ModuleList(
            [
                nn.Conv2d(3, stem // 2, 3, stride=2, padding=1),
                nn.Conv2d(stem // 2, stem // 2, 3, padding=1),
                nn.Conv2d(stem // 2, stem, 3, padding=1),
            ]
        )
        blocks: list[Bottleneck] = []
        channels = stem
        for stage, repeats in enumerate(config.layers):
            inside = stem * 2**stage
            for number in range(repeats):
                blocks.append(Bottleneck(channels, inside, stride=2 if stage and not number else 1))
                channels = EXPANSION * inside
        self.blocks = nn.Sequential(*blocks)
        self.pooling = AttentionPooling(config)

    def forward(self, pictures: Tensor) -> Tensor:
        x = pictures
        for convolution in self.stem:
            x = functional.relu(convolution(x))  # (n, stem, size / 2, size / 2)
        x = self.blocks(functional.avg_pool2d(x, 2))  # (n, 32 stem, size / 32, size / 32)
        features: Tensor = self.pooling(x)
        return features
