"""SigLIP as the ``transformers`` library publishes it; SigLIP 2 of fixed resolution has the same model_type."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from clip_desktop.clip.config import HeadConfig, ModelConfig, PreprocessConfig, SiglipTextConfig, SiglipVisionConfig
from clip_desktop.clip.layouts.layout import Source, Sources, both, flat, scalar
from clip_desktop.clip.layouts.text_rules import siglip_rules
from clip_desktop.clip.layouts.transformers_clip import layer_sources, settings, transformer_shape
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import ConfigError

# The library leaves out of config.json what has its default value, so these belong to the format.
_DEFAULTS: Final[dict[str, Any]] = {
    "hidden_act": "gelu_pytorch_tanh",
    "layer_norm_eps": 1e-6,
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
}
_TEXT_DEFAULTS: Final[dict[str, Any]] = {**_DEFAULTS, "vocab_size": 32000, "max_position_embeddings": 64}
_VISION_DEFAULTS: Final[dict[str, Any]] = {**_DEFAULTS, "image_size": 224, "patch_size": 16}


def model_config(given: Mapping[str, Any], folder: Path, preprocess: PreprocessConfig) -> ModelConfig:
    """What config.json says, in our terms.

    Raises:
        ConfigError: naming what is not understood.
    """
    vision = settings(given, "vision_config", _VISION_DEFAULTS)
    text = settings(given, "text_config", _TEXT_DEFAULTS)
    if not vision.get("vision_use_head", True):
        raise ConfigError("its image tower has no attention pooling")
    dim = text.get("projection_size") or text["hidden_size"]
    return ModelConfig(
        name=folder.name,
        dim=dim,
        image=SiglipVisionConfig(size=vision["image_size"], patch=vision["patch_size"], **transformer_shape(vision)),
        text=SiglipTextConfig(
            vocabulary=text["vocab_size"], context=text["max_position_embeddings"], **transformer_shape(text)
        ),
        image_head=HeadConfig(hidden=0, linear=False),
        text_head=HeadConfig(hidden=0),
        preprocess=preprocess,
        sigmoid=True,
        text_rules=siglip_rules(folder),
    )


def sources(config: ModelConfig) -> Sources:
    """Where each of our tensors comes from."""
    assert isinstance(config.image, SiglipVisionConfig) and isinstance(config.text, SiglipTextConfig)
    vision, text = "vision_model", "text_model"
    found = {
        "image.positions": Source((f"{vision}.embeddings.position_embedding.weight",)),
        "text.words.weight": Source((f"{text}.embeddings.token_embedding.weight",)),
        "text.positions.weight": Source((f"{text}.embeddings.position_embedding.weight",)),
        "log_scale": Source(("logit_scale",), scalar),
        "logit_bias": Source(("logit_bias",), scalar),
    }
    found.update(both("image.patches", f"{vision}.embeddings.patch_embedding"))
    found.update(both("image.norm", f"{vision}.post_layernorm"))
    found.update(both("text.norm", f"{text}.final_layer_norm"))
    found.update(both("text_head.linear", f"{text}.head"))
    found.update(_pooling_sources(f"{vision}.head"))
    found.update(layer_sources("image", vision, config.image.layers))
    found.update(layer_sources("text", text, config.text.layers))
    return found


def _pooling_sources(theirs: str) -> Sources:
    """The pooling is published with query, key and value in one matrix, though the query has an input of its own."""
    found: Sources = {"image.pooling.probe": Source((f"{theirs}.probe",), flat)}
    for part in ("weight", "bias"):
        stacked = (f"{theirs}.attention.in_proj_{part}",)
        found[f"image.pooling.query.{part}"] = Source(stacked, _first_third)
        found[f"image.pooling.stacked.{part}"] = Source(stacked, _other_thirds)
    found.update(both("image.pooling.out", f"{theirs}.attention.out_proj"))
    found.update(both("image.pooling.norm", f"{theirs}.layernorm"))
    found.update(both("image.pooling.up", f"{theirs}.mlp.fc1"))
    found.update(both("image.pooling.down", f"{theirs}.mlp.fc2"))
    return found


def _first_third(tensor: FloatArray) -> FloatArray:
    return tensor[: len(tensor) // 3]


def _other_thirds(tensor: FloatArray) -> FloatArray:
    return tensor[len(tensor) // 3 :]
