"""SigLIP and SigLIP 2: both towers (Zhai et al. 2023, Tschannen et al. 2025).

They differ from CLIP's in four things: no class token, but a learned query that attends to all patches; a text tower
that looks both ways; texts always filled up to the context, whose last place stands for the text; and a loss that
judges each pair by itself, which gives the logits a bias.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.tower_configs import SiglipTextConfig, SiglipVisionConfig
from clip_desktop.clip.towers.transformer import ACTIVATIONS, transformer_layers


class AttentionPooling(nn.Module):
    """One learned query over all patches, then a feed-forward block: (n, patches, width) → (n, width) ("MAP" head)."""

    def __init__(self, config: SiglipVisionConfig) -> None:
        super().__init__()
        width = config.width
        self.heads = config.heads
        self.probe = nn.Parameter(nn.init.normal_(torch.empty(width), std=width**-0.5))
        self.query = nn.Linear(width, width)
        self.stacked = nn.Linear(width, 2 * width)  # key and value
        self.out = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, config.epsilon)
        self.up = nn.Linear(width, config.hidden)
        self.down = nn.Linear(config.hidden, width)
        self.activation = ACTIVATIONS[config.activation]

    def forward(self, x: Tensor) -> Tensor:
        n, length, width = x.shape
        query = self.query(self.probe).view(1, 1, self.heads, -1).expand(n, -1, -1, -1).transpose(1, 2)
        key, value = self.stacked(x).view(n, length, 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        y = functional.scaled_dot_product_attention(query, key, value)  # (n, heads, 1, width / heads)
        y = self.out(y.transpose(1, 2).reshape(n, width))
        pooled: Tensor = y + self.down(self.activation(self.up(self.norm(y))))
        return pooled


class SiglipVision(nn.Module):
    """Pictures (n, 3, size, size), float, normalised → features (n, width)."""

    def __init__(self, config: SiglipVisionConfig) -> None:
        super().__init__()
        self.config = config
        width, epsilon = config.width, config.epsilon
        self.patches = nn.Conv2d(3, width, config.patch, stride=config.patch)
        self.positions = nn.Parameter(nn.init.normal_(torch.empty(config.grid**2, width), std=width**-0.5))
        self.layers = transformer_layers(config)
        self.norm = nn.LayerNorm(width, epsilon)
        self.pooling = AttentionPooling(config)

    def forward(self, pictures: Tensor) -> Tensor:
        x = self.patches(pictures).flatten(2).transpose(1, 2) + self.positions  # (n, grid², width)
        for layer in self.layers:
            x = layer(x)
        features: Tensor = self.pooling(self.norm(x))
        return features


class SiglipText(nn.Module):
    """Token ids (n, context) → features (n, width): those of the last place."""

    def __init__(self, config: SiglipTextConfig) -> None:
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.vocabulary, config.width)
        self.positions = nn.Embedding(config.context, config.width)
        self.layers = transformer_layers(config)
        self.norm = nn.LayerNorm(config.width, config.epsilon)
        nn.init.normal_(self.words.weight, std=0.02)
        nn.init.normal_(self.positions.weight, std=0.01)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """``ids`` int64 (n, length): the tokenizer fills every text up to the context (``TextRules.fill``).

        ``mask`` is not looked at: the padding was part of every text in training.
        """
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]  # (n, length, width)
        for layer in self.layers:
            x = layer(x)
        features: Tensor = self.norm(x[:, -1])
        return features
