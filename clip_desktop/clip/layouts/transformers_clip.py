"""CLIP as the ``transformers`` library publishes it: config.json with model_type "clip", and its names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from clip_desktop.clip.config import CLIPTextConfig, HeadConfig, ModelConfig, PreprocessConfig, ViTConfig
from clip_desktop.clip.layouts.layout import Source, Sources, both, stack
from clip_desktop.clip.tower_configs import Activation, ConfigError, Pooling

ACTIVATIONS: Final[dict[str, Activation]] = {
    "quick_gelu": "quick_gelu",
    "gelu": "gelu",
    "gelu_pytorch_tanh": "gelu_tanh",
    "gelu_new": "gelu_tanh",
}

# The library leaves out of config.json what has its default value, so these belong to the format.
_DEFAULTS: Final[dict[str, Any]] = {
    "hidden_act": "quick_gelu",
    "layer_norm_eps": 1e-5,
    "hidden_size": 512,
    "intermediate_size": 2048,
    "num_hidden_layers": 12,
    "num_attention_heads": 8,
    "vocab_size": 49408,
    "max_position_embeddings": 77,
    "eos_token_id": 49407,
}
_VISION_DEFAULTS: Final[dict[str, Any]] = {
    **_DEFAULTS,
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_attention_heads": 12,
    "image_size": 224,
    "patch_size": 32,
}
_OLD_EOS: Final = 2  # written by mistake for years; the library then takes the largest id


def model_config(given: Mapping[str, Any], folder: Path, preprocess: PreprocessConfig) -> ModelConfig:
    """What config.json says, in our terms.

    Raises:
        ConfigError: naming what is not understood.
    """
    vision = settings(given, "vision_config", _VISION_DEFAULTS)
    text = settings(given, "text_config", _DEFAULTS)
    eot = text["eos_token_id"]
    pooling: Pooling = "argmax" if eot == _OLD_EOS else "eot"
    return ModelConfig(
        name=folder.name,
        dim=given.get("projection_dim", 512),
        image=ViTConfig(size=vision["image_size"], patch=vision["patch_size"], **transformer_shape(vision)),
        text=CLIPTextConfig(
            vocabulary=text["vocab_size"],
            context=text["max_position_embeddings"],
            pooling=pooling,
            eot=int(eot),
            **transformer_shape(text),
        ),
        image_head=HeadConfig(hidden=0, bias=False),
        text_head=HeadConfig(hidden=0, bias=False),
        preprocess=preprocess,
    )


def sources(config: ModelConfig) -> Sources:
    """Where each of our tensors comes from."""
    assert isinstance(config.image, ViTConfig) and isinstance(config.text, CLIPTextConfig)
    vision, text = "vision_model", "text_model"
    found = {
        "image.class_token": Source((f"{vision}.embeddings.class_embedding",)),
        "image.patches.weight": Source((f"{vision}.embeddings.patch_embedding.weight",)),
        "image.positions": Source((f"{vision}.embeddings.position_embedding.weight",)),
        "image_head.linear.weight": Source(("visual_projection.weight",)),
        "text.words.weight": Source((f"{text}.embeddings.token_embedding.weight",)),
        "text.positions.weight": Source((f"{text}.embeddings.position_embedding.weight",)),
        "text_head.linear.weight": Source(("text_projection.weight",)),
        "log_scale": Source(("logit_scale",)),
    }
    found.update(both("image.norm_before", f"{vision}.pre_layrnorm"))  # the library's own spelling
    found.update(both("image.norm_after", f"{vision}.post_layernorm"))
    found.update(both("text.norm", f"{text}.final_layer_norm"))
    found.update(layer_sources("image", vision, config.image.layers))
    found.update(layer_sources("text", text, config.text.layers))
    return found


def layer_sources(ours: str, theirs: str, layers: int) -> Sources:
    """The layers of one tower; the library names them alike in CLIP and SigLIP."""
    found: Sources = {}
    for number in range(layers):
        here, there = f"{ours}.layers.{number}", f"{theirs}.encoder.layers.{number}"
        for part in ("weight", "bias"):
            names = tuple(f"{there}.self_attn.{role}_proj.{part}" for role in "qkv")
            found[f"{here}.attention.stacked.{part}"] = Source(names, stack)
        found.update(both(f"{here}.attention.out", f"{there}.self_attn.out_proj"))
        found.update(both(f"{here}.attention_norm", f"{there}.layer_norm1"))
        found.update(both(f"{here}.feed_norm", f"{there}.layer_norm2"))
        found.update(both(f"{here}.up", f"{there}.mlp.fc1"))
        found.update(both(f"{here}.down", f"{there}.mlp.fc2"))
    return found


def settings(given: Mapping[str, Any], tower: str, defaults: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a tower; where an older ``…_dict`` of the same stands beside them, the library lets it win."""
    older = given.get(f"{tower}_dict")
    found = {**defaults, **(given.get(tower) or {}), **({**defaults, **older} if older else {})}
    for name in ("image_size", "patch_size"):
        if isinstance(found.get(name), list):
            found[name] = square(found[name])
    if found["hidden_act"] not in ACTIVATIONS:
        raise ConfigError(f"the activation “{found['hidden_act']}” is not known")
    return found


def transformer_shape(tower: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that all transformer configs of ours share."""
    return {
        "width": tower["hidden_size"],
        "layers": tower["num_hidden_layers"],
        "heads": tower["num_attention_heads"],
        "hidden": tower["intermediate_size"],
        "activation": ACTIVATIONS[tower["hidden_act"]],
        "epsilon": float(tower["layer_norm_eps"]),
    }


def square(edges: Any) -> Any:
    """The edge of a square given as [height, width]."""
    if len(set(edges)) != 1:
        raise ConfigError(f"{edges} is not square")
    return edges[0]
