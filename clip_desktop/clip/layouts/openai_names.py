"""The names of OpenAI's program, which ``open_clip`` kept: where each of our tensors comes from under them."""

from __future__ import annotations

from typing import Final

import numpy as np

from clip_desktop.clip.config import CLIPTextConfig, HeadConfig, ModifiedResNetConfig, SiglipTextConfig, ViTConfig
from clip_desktop.clip.layouts.layout import Source, Sources, both, stack, turn
from clip_desktop.clip.protocol import FloatArray

_BATCH_NORM_EPSILON: Final = np.float32(1e-5)


def vit_sources(config: ViTConfig) -> Sources:
    """The vision transformer, and the projection after it."""
    found = {
        "image.patches.weight": Source(("visual.conv1.weight",)),
        "image.class_token": Source(("visual.class_embedding",)),
        "image.positions": Source(("visual.positional_embedding",)),
        "image_head.linear.weight": Source(("visual.proj",), turn),
    }
    found.update(both("image.norm_before", "visual.ln_pre"))
    found.update(both("image.norm_after", "visual.ln_post"))
    found.update(_layer_sources("image", "visual.", config.layers))
    return found


def text_sources(config: CLIPTextConfig | SiglipTextConfig, head: HeadConfig, prefix: str = "") -> Sources:
    """The text transformer, and the projection after it; ``prefix`` is "text." where towers were kept apart."""
    found = {
        "text.words.weight": Source((f"{prefix}token_embedding.weight",)),
        "text.positions.weight": Source((f"{prefix}positional_embedding",)),
    }
    found.update(both("text.norm", f"{prefix}ln_final"))
    found.update(_layer_sources("text", prefix, config.layers))
    if head.bias:
        found.update(both("text_head.linear", f"{prefix}text_projection"))
    else:
        found["text_head.linear.weight"] = Source((f"{prefix}text_projection",), turn)
    return found


def resnet_sources(config: ModifiedResNetConfig) -> Sources:
    """The residual network, its batch normalisations folded; the projection after its pooling is the model's head."""
    found: Sources = {"image.pooling.positions": Source(("visual.attnpool.positional_embedding",))}
    for number in range(3):
        found.update(_folded(f"image.stem.{number}", f"visual.conv{number + 1}", f"visual.bn{number + 1}"))
    blocks = [f"visual.layer{stage}.{turn}" for stage, turns in enumerate(config.layers, 1) for turn in range(turns)]
    for number, theirs in enumerate(blocks):
        ours = f"image.blocks.{number}"
        for which, part in enumerate(("reduce", "middle", "expand"), 1):
            found.update(_folded(f"{ours}.{part}", f"{theirs}.conv{which}", f"{theirs}.bn{which}"))
        if theirs.endswith(".0"):  # the first block of every stage changes the channels
            found.update(_folded(f"{ours}.shortcut", f"{theirs}.downsample.0", f"{theirs}.downsample.1"))
    pooling = "visual.attnpool"
    found.update(both("image.pooling.query", f"{pooling}.q_proj"))
    for part in ("weight", "bias"):
        names = (f"{pooling}.k_proj.{part}", f"{pooling}.v_proj.{part}")
        found[f"image.pooling.stacked.{part}"] = Source(names, stack)
    found.update(both("image_head.linear", f"{pooling}.c_proj"))
    return found


def _layer_sources(ours: str, prefix: str, layers: int) -> Sources:
    found: Sources = {}
    for number in range(layers):
        here, there = f"{ours}.layers.{number}", f"{prefix}transformer.resblocks.{number}"
        for part in ("weight", "bias"):
            found[f"{here}.attention.stacked.{part}"] = Source((f"{there}.attn.in_proj_{part}",))
        found.update(both(f"{here}.attention.out", f"{there}.attn.out_proj"))
        found.update(both(f"{here}.attention_norm", f"{there}.ln_1"))
        found.update(both(f"{here}.feed_norm", f"{there}.ln_2"))
        found.update(both(f"{here}.up", f"{there}.mlp.c_fc"))
        found.update(both(f"{here}.down", f"{there}.mlp.c_proj"))
    return found


def _folded(ours: str, convolution: str, norm: str) -> Sources:
    """A convolution without bias and the batch normalisation after it, as one convolution with a bias."""
    gain, shift = f"{norm}.weight", f"{norm}.bias"
    mean, variance = f"{norm}.running_mean", f"{norm}.running_var"
    return {
        f"{ours}.weight": Source((f"{convolution}.weight", gain, variance), _folded_weight),
        f"{ours}.bias": Source((shift, mean, gain, variance), _folded_bias),
    }


def _folded_weight(weight: FloatArray, gain: FloatArray, variance: FloatArray) -> FloatArray:
    folded: FloatArray = weight * (gain / np.sqrt(variance + _BATCH_NORM_EPSILON))[:, None, None, None]
    return folded


def _folded_bias(shift: FloatArray, mean: FloatArray, gain: FloatArray, variance: FloatArray) -> FloatArray:
    folded: FloatArray = shift - mean * gain / np.sqrt(variance + _BATCH_NORM_EPSILON)
    return folded
