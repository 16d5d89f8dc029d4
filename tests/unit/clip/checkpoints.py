"""Checkpoints with random weights, written by ``transformers`` itself, and inputs for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing
from transformers import (
    CLIPConfig,
    CLIPImageProcessorPil,
    CLIPModel,
    SiglipConfig,
    SiglipImageProcessorPil,
    SiglipModel,
)

START, END = 98, 99
WORDS = ("a", "photo", "of", "cat", "dog", "the", "sea", "at", "night", "red")


def write_tokenizer(folder: Path, start: int = START, end: int = END) -> None:
    """A tokenizer of ten words whose start and end of text have the numbers given."""
    words = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(WordLevel({**words, "<start>": start, "<end>": end}, unk_token="a"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="<start> $A <end>", special_tokens=[("<start>", start), ("<end>", end)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))


def spread(model: torch.nn.Module, seed: int = 0) -> None:
    """Random weights as a trained model has them: nothing is left at zero or one, so nothing can be forgotten."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.ndim == 0 or parameter.numel() == 1:
                continue
            noise = torch.randn(parameter.shape, generator=generator)
            fan_in = parameter[0].numel() if parameter.ndim > 1 else 25
            scale = 0.5 if "embedding" in name else fan_in**-0.5
            parameter.copy_(noise * scale + (1 if "norm" in name and name.endswith("weight") else 0))


def tiny_clip(activation: str = "quick_gelu", eos: int = END, **vision: Any) -> CLIPModel:
    """The shape of a CLIP, small enough for any machine."""
    sizes = {"hidden_size": 48, "intermediate_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4}
    config = CLIPConfig(
        projection_dim=32,
        vision_config={**sizes, "image_size": 48, "patch_size": 16, "hidden_act": activation, **vision},
        text_config={
            **sizes,
            "hidden_size": 40,
            "num_attention_heads": 2,
            "vocab_size": END + 1,
            "max_position_embeddings": 20,
            "hidden_act": activation,
            "eos_token_id": eos,
        },
    )
    model = CLIPModel(config).eval()
    spread(model)
    return model


def save_clip(model: CLIPModel, folder: Path, **how: Any) -> Path:
    """The model as ``transformers`` publishes it: config, safetensors, preprocessing, tokenizer."""
    size = model.config.vision_config.image_size
    model.save_pretrained(folder, **how)
    CLIPImageProcessorPil(size={"shortest_edge": size}, crop_size=size).save_pretrained(folder)
    write_tokenizer(folder)
    return folder


def pictures_for(size: int, count: int, seed: int = 1) -> NDArray[np.float32]:
    """Normalised pictures float32 (count, 3, size, size)."""
    return np.random.default_rng(seed).standard_normal((count, 3, size, size)).astype(np.float32)


def ids_for(lengths: Sequence[int], vocabulary: int, start: int, end: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """Random texts of the lengths given, with start and end, padded with zeros: ids int64 and mask bool."""
    rng = np.random.default_rng(2)
    ids = np.zeros((len(lengths), max(lengths)), np.int64)
    mask = np.zeros(ids.shape, np.bool_)
    for row, length in enumerate(lengths):
        ids[row, :length] = [start, *rng.integers(0, vocabulary - 2, length - 2), end]
        mask[row, :length] = True
    return ids, mask


def change_json(path: Path, **changes: Any) -> None:
    """Set keys of a JSON file."""
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **changes}), encoding="utf-8")


def relative_error(ours: Any, theirs: Any) -> float:
    """The largest difference, as a share of the largest value."""
    ours, theirs = np.asarray(ours, np.float64), np.asarray(theirs, np.float64)
    assert ours.shape == theirs.shape
    return float(np.abs(ours - theirs).max() / np.abs(theirs).max())


def tiny_siglip(activation: str = "gelu_pytorch_tanh", **vision: Any) -> SiglipModel:
    """The shape of a SigLIP, small enough for any machine."""
    sizes = {"hidden_size": 48, "intermediate_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4}
    config = SiglipConfig(
        vision_config={**sizes, "image_size": 48, "patch_size": 16, "hidden_act": activation, **vision},
        text_config={**sizes, "vocab_size": END + 1, "max_position_embeddings": 16, "hidden_act": activation},
    )
    model = SiglipModel(config).eval()
    spread(model)
    with torch.no_grad():
        model.logit_scale.fill_(4.75)  # exp of it is over CLIP's bound of 100, as in the published ones
        model.logit_bias.fill_(-16.5)
    return model


def save_siglip(model: SiglipModel, folder: Path, tokenizer: str = "GemmaTokenizer", **how: Any) -> Path:
    """The model as ``transformers`` publishes it; its texts are padded with the token 0."""
    size = model.config.vision_config.image_size
    model.save_pretrained(folder, **how)
    SiglipImageProcessorPil(size={"height": size, "width": size}, resample=2).save_pretrained(folder)
    words = {"<pad>": 0, "<eos>": 1, **{word: number for number, word in enumerate(WORDS, 2)}}
    made = Tokenizer(WordLevel(words, unk_token="<eos>"))
    made.pre_tokenizer = Whitespace()
    made.post_processor = TemplateProcessing(single="$A <eos>", special_tokens=[("<eos>", 1)])
    made.add_special_tokens(["<pad>", "<eos>"])
    made.save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": tokenizer, "pad_token": "<pad>", "eos_token": "<eos>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder
