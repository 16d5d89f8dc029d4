"""CLIP's vision transformer: the picture as a row of patches (Dosovitskiy et al. 2021, Radford et al. 2021)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from clip_desktop.clip.tower_configs import ViTConfig
from clip_desktop.clip.towers.transformer import transformer_layers


class ViT(nn.Module):
    """Pictures (n, 3, size, size), float, normalised → features (n, width): those of the class token.

    It differs from the original ViT by a normalisation before the first layer, and by a patch projection without bias.
    """

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.config = config
        width, epsilon = config.width, config.epsilon
        self.patches = nn.Conv2d(3, width, config.patch, stride=config.patch, bias=False)
        self.class_token = nn.Parameter(nn.init.normal_(torch.empty(width), std=width**-0.5))
        self.positions = nn.Parameter(nn.init.normal_(torch.empty(config.grid**2 + 1, width), std=width**-0.5))
        self.norm_before = nn.LayerNorm(width, epsilon)
        self.layers = transformer_layers(config)
        self.norm_after = nn.LayerNorm(width, epsilon)

    def forward(self, pictures: Tensor) -> Tensor:
        x = self.patches(pictures).flatten(2).transpose(1, 2)  # (n, grid², width), row by row from the top left
        first = self.class_token.expand(x.shape[0], 1, -1)  # (n, 1, width)
        x = self.norm_before(torch.cat([first, x], dim=1) + self.positions)  # (n, 1 + grid², width)
        for layer in self.layers:
            x = layer(x)
        features: Tensor = self.norm_after(x[:, 0])
        return features
