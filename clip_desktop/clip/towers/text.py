"""CLIP's text transformer: each token sees those before it, and the last stands for the text (Radford et al. 2021)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from clip_desktop.clip.tower_configs import CLIPTextConfig
from clip_desktop.clip.towers.transformer import transformer_layers


class CLIPText(nn.Module):
    """Token ids (n, length) → features (n, width): those of the end-of-text token."""

    def __init__(self, config: CLIPTextConfig) -> None:
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.vocabulary, config.width)
        self.positions = nn.Embedding(config.context, config.width)
        self.layers = transformer_layers(config)
        self.norm = nn.LayerNorm(config.width, config.epsilon)
        nn.init.normal_(self.words.weight, std=0.02)
        nn.init.normal_(self.positions.weight, std=0.01)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """``ids`` int64 (n, length), ``mask`` bool (n, length), true on real tokens.

        What follows the end-of-text token is never seen by it, so padding needs no mask.
        """
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]  # (n, length, width)
        for layer in self.layers:
            x = layer(x, causal=True)
        pooled = x[torch.arange(len(x), device=x.device), self.end_of_text(ids)]  # (n, width)
        features: Tensor = self.norm(pooled)  # each token is normalised by itself: one need not do the others
        return features

    def end_of_text(self, ids: Tensor) -> Tensor:
        """Where the token lies that stands for the text: int64 (n,)."""
        if self.config.pooling == "argmax":
            return ids.argmax(dim=1)
        return (ids == self.config.eot).int().argmax(dim=1)
