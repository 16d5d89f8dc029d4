"""A bidirectional text transformer (Devlin et al. 2019), its tokens averaged to one vector: the built-in text tower."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import BertConfig
from clip_desktop.clip.towers.transformer import SelfAttention


class BertLayer(nn.Module):
    """Attention and feed-forward, each normalised after its residual."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.attention = SelfAttention(config.width, config.heads)
        self.attention_norm = nn.LayerNorm(config.width, config.epsilon)
        self.up = nn.Linear(config.width, config.hidden)
        self.down = nn.Linear(config.hidden, config.width)
        self.feed_norm = nn.LayerNorm(config.width, config.epsilon)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        x = self.attention_norm(x + self.attention(x, mask))
        normed: Tensor = self.feed_norm(x + self.down(functional.gelu(self.up(x))))
        return normed


class Bert(nn.Module):
    """Token ids (n, length) → the mean (n, width) of their contextual vectors."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.vocabulary, config.width)
        self.positions = nn.Embedding(config.context, config.width)
        self.norm = nn.LayerNorm(config.width, config.epsilon)
        self.layers = nn.ModuleList(BertLayer(config) for _ in range(config.layers))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """``ids`` int64 (n, length), ``mask`` bool (n, length), true on real tokens; at least one in each row."""
        x = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]])
        for layer in self.layers:
            x = layer(x, mask)
        weights = mask.to(x.dtype)[:, :, None]
        mean: Tensor = (x * weights).sum(1) / weights.sum(1)
        return mean


def from_published(published: dict[str, Tensor], config: BertConfig) -> dict[str, Tensor]:
    """Weights under the names of ``transformers``' BertModel, as the state dict of a ``Bert``.

    One sentence is all we ever read, so the vector of token type 0 is added to every position.
    """
    first = "embeddings"
    state = {
        "words.weight": published[f"{first}.word_embeddings.weight"],
        "positions.weight": published[f"{first}.position_embeddings.weight"][: config.context]
        + published[f"{first}.token_type_embeddings.weight"][0],
    }
    norms = {"norm": f"{first}.LayerNorm"}
    dense: dict[str, str] = {}
    for n in range(config.layers):
        theirs, ours = f"encoder.layer.{n}", f"layers.{n}"
        dense[f"{ours}.attention.out"] = f"{theirs}.attention.output.dense"
        dense[f"{ours}.up"] = f"{theirs}.intermediate.dense"
        dense[f"{ours}.down"] = f"{theirs}.output.dense"
        norms[f"{ours}.attention_norm"] = f"{theirs}.attention.output.LayerNorm"
        norms[f"{ours}.feed_norm"] = f"{theirs}.output.LayerNorm"
        for part in ("weight", "bias"):
            stack = [published[f"{theirs}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            state[f"{ours}.attention.stacked.{part}"] = torch.cat(stack)
    for ours, theirs in {**norms, **dense}.items():
        for part in ("weight", "bias"):
            state[f"{ours}.{part}"] = published[f"{theirs}.{part}"]
    return state
