"""From a tower's vector to the shared space."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import HeadConfig


class ProjectionHead(nn.Module):
    """A linear map plus a gated two-layer perceptron: (n, width) → (n, dim), not yet of unit length.

    The gate starts at zero, so training sets out from the linear map alone. Without hidden units this is the linear
    projection of CLIP (Radford et al. 2021).
    """

    def __init__(self, config: HeadConfig, width: int, dim: int) -> None:
        super().__init__()
        self.linear = nn.Linear(width, dim, config.bias)
        self.up = nn.Linear(width, config.hidden) if config.hidden else None
        if config.hidden:
            self.down = nn.Linear(config.hidden, dim)
            self.gate = nn.Parameter(torch.zeros(()))

    def forward(self, x: Tensor, dropout: float = 0.0) -> Tensor:
        """``dropout`` is the share of hidden units left out, in training only."""
        y: Tensor = self.linear(x)
        if self.up is None:
            return y
        hidden = functional.dropout(functional.gelu(self.up(x)), dropout, self.training)
        gated: Tensor = self.gate * self.down(hidden)
        return y + gated


def build_head(config: HeadConfig, width: int, dim: int) -> nn.Module:
    """The head of a tower ``width`` wide; one that changes nothing where the config asks for none."""
    return ProjectionHead(config, width, dim) if config.linear else nn.Identity()
