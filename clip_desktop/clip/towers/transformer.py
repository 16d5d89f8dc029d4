"""What the transformers of CLIP and SigLIP are made of: attention, and layers that normalise before they act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.tower_configs import Activation, TransformerConfig


def quick_gelu(x: Tensor) -> Tensor:
    """x σ(1.702 x): the approximation of GELU that OpenAI's checkpoints were trained with, and need for ever."""
    return x * torch.sigmoid(1.702 * x)


ACTIVATIONS: Final[dict[Activation, Callable[[Tensor], Tensor]]] = {
    "quick_gelu": quick_gelu,
    "gelu": functional.gelu,
    "gelu_tanh": partial(functional.gelu, approximate="tanh"),
}


class SelfAttention(nn.Module):
    """Multi-head self-attention (Vaswani et al. 2017); query, key and value stacked in one projection."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.stacked = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        """``x`` (n, length, width) → the same shape.

        Args:
            mask: bool (n, length), true on tokens that may be looked at; None for all.
            causal: each token looks only at itself and those before it.
        """
        n, length, width = x.shape
        # (n, length, 3 width) → three of (n, heads, length, width / heads)
        query, key, value = self.stacked(x).view(n, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        seen = None if mask is None else mask[:, None, None, :]
        y = functional.scaled_dot_product_attention(query, key, value, attn_mask=seen, is_causal=causal)
        mixed: Tensor = self.out(y.transpose(1, 2).reshape(n, length, width))
        return mixed


class TransformerLayer(nn.Module):
    """Attention and feed-forward, each on the normalised input and added to it ("pre-LN")."""

    def __init__(self, width: int, heads: int, hidden: int, activation: Activation, epsilon: float) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(width, epsilon)
        self.attention = SelfAttention(width, heads)
        self.feed_norm = nn.LayerNorm(width, epsilon)
        self.up = nn.Linear(width, hidden)
        self.down = nn.Linear(hidden, width)
        self.activation = ACTIVATIONS[activation]

    def forward(self, x: Tensor, causal: bool = False) -> Tensor:
        """``x`` (n, length, width) → the same shape."""
        x = x + self.attention(self.attention_norm(x), causal=causal)
        y: Tensor = x + self.down(self.activation(self.up(self.feed_norm(x))))
        return y


def transformer_layers(config: TransformerConfig) -> nn.ModuleList:
    """The layers of a tower, with the start values of CLIP's paper: what is added to the stream shrinks with depth."""
    width = config.width
    inside, added = width**-0.5, (width * 2 * config.layers) ** -0.5
    layers = [
        TransformerLayer(width, config.heads, config.hidden, config.activation, config.epsilon)
        for _ in range(config.layers)
    ]
    for layer in layers:
        nn.init.normal_(layer.attention.stacked.weight, std=inside)
        nn.init.normal_(layer.attention.out.weight, std=added)
        nn.init.normal_(layer.up.weight, std=(2 * width) ** -0.5)
        nn.init.normal_(layer.down.weight, std=added)
        for part in (layer.attention.stacked, layer.attention.out, layer.up, layer.down):
            nn.init.zeros_(part.bias)
    return nn.ModuleList(layers)
