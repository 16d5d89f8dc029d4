"""The layout of ``open_clip``: open_clip_config.json beside open_clip_model.safetensors or model.safetensors.

The config holds what that program's model classes are given. A key that we do not know and that asks for something is
refused: built without it, the model would run and be wrong. ``quick_gelu`` is false where it is absent: that is the
format's own rule, and what all checkpoints trained with the program mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from clip_desktop.clip.config import (
    CLIPTextConfig,
    HeadConfig,
    ImageTowerConfig,
    ModelConfig,
    ModifiedResNetConfig,
    PreprocessConfig,
    SiglipTextConfig,
    SiglipVisionConfig,
    TextRules,
    TextTowerConfig,
    ViTConfig,
)
from clip_desktop.clip.layouts.layout import Layout, Source, Sources, read_json, scalar
from clip_desktop.clip.layouts.openai_names import resnet_sources, text_sources, vit_sources
from clip_desktop.clip.layouts.published_preprocess import CLIP_MEAN, CLIP_STD, on_bytes
from clip_desktop.clip.layouts.text_rules import padding_number
from clip_desktop.clip.layouts.timm_siglip import timm_config, timm_sources
from clip_desktop.clip.safetensors_file import SafetensorsFile
from clip_desktop.clip.tower_configs import Activation, ConfigError, Pooling

CONFIG: Final = "open_clip_config.json"
WEIGHTS: Final = ("open_clip_model.safetensors", "model.safetensors")

_FITS: Final = {"shortest": "crop", "squash": "squash"}
_POOLINGS: Final[dict[str, Pooling]] = {"argmax": "argmax", "eos": "eot"}
_HEAD_WIDTH: Final = 64
_WITHOUT_EFFECT: Final = {  # on what is computed, or read elsewhere
    *("model_cfg", "preprocess_cfg", "embed_dim", "vision_cfg", "text_cfg", "custom_text", "quick_gelu"),
    *("init_logit_scale", "init_logit_bias", "image_size", "patch_size", "width", "layers", "head_width", "mlp_ratio"),
    *("timm_model_name", "timm_model_pretrained", "timm_pool", "timm_proj", "patch_dropout", "timm_drop"),
    *("context_length", "vocab_size", "hf_tokenizer_name", "tokenizer_kwargs", "tokenizer_mode", "heads", "eos_id"),
    *("pad_id", "no_causal_mask", "proj_bias", "pool_type", "norm_kwargs", "act_kwargs", "output_tokens"),
    *("text_mask", "proj_type", "block_type"),
}


def open_open_clip(folder: Path) -> Layout:
    """A folder in this layout.

    Raises:
        ConfigError: the config describes no model of ours.
        UserError: the weights cannot be read.
    """
    given = read_json(folder / CONFIG)
    model = given["model_cfg"]
    weights = next(folder / name for name in WEIGHTS if (folder / name).is_file())
    stored = SafetensorsFile(weights)
    image, image_head = _image_tower(model)
    text, text_head = _text_tower(model)
    config = ModelConfig(
        name=folder.name,
        dim=model["embed_dim"],
        image=image,
        text=text,
        image_head=image_head,
        text_head=text_head,
        preprocess=_preprocess(given.get("preprocess_cfg", {}), image),
        sigmoid="init_logit_bias" in model,
        text_rules=_text_rules(folder, model["text_cfg"]),
    )
    prefix = "text." if any(name.startswith("text.") for name in stored.names) else ""
    return Layout(config, stored, _sources(config, prefix))


def _image_tower(model: Mapping[str, Any]) -> tuple[ImageTowerConfig, HeadConfig]:
    vision = model["vision_cfg"]
    _refuse_unknown(vision)
    if vision.get("timm_model_name"):
        return timm_config(vision), HeadConfig(hidden=0, linear=False)
    width = vision.get("width", 768)
    if isinstance(layers := vision.get("layers", 12), list):
        heads = width * 32 // vision.get("head_width", _HEAD_WIDTH)
        found = ModifiedResNetConfig(vision.get("image_size", 224), width, tuple(layers), heads)
        return found, HeadConfig(hidden=0)
    if vision.get("pool_type", "tok") != "tok":
        raise ConfigError(f"the pooling “{vision['pool_type']}” is not known")
    tower = ViTConfig(
        activation=_activation(model, vision),
        size=vision.get("image_size", 224),
        patch=vision.get("patch_size", 16),
        width=width,
        layers=layers,
        heads=width // vision.get("head_width", _HEAD_WIDTH),
        hidden=int(width * vision.get("mlp_ratio", 4.0)),
        epsilon=_epsilon(vision),
    )
    return tower, HeadConfig(hidden=0, bias=False)


def _text_tower(model: Mapping[str, Any]) -> tuple[TextTowerConfig, HeadConfig]:
    text = model["text_cfg"]
    _refuse_unknown(text)
    if text.get("proj_type", "linear") != "linear":
        raise ConfigError(f"the projection “{text['proj_type']}” is not known")
    head = HeadConfig(hidden=0, bias=bool(text.get("proj_bias", False)))
    width, pooling = text.get("width", 512), text.get("pool_type", "argmax")
    shape: dict[str, Any] = {
        "activation": _activation(model, text),
        "width": width,
        "layers": text.get("layers", 12),
        "heads": text.get("heads", 8),
        "hidden": int(width * text.get("mlp_ratio", 4.0)),
        "vocabulary": text.get("vocab_size", 49408),
        "context": text.get("context_length", 77),
        "epsilon": _epsilon(text),
    }
    if text.get("no_causal_mask"):
        if pooling != "last":
            raise ConfigError(f"the pooling “{pooling}” of a text tower that looks both ways is not known")
        return SiglipTextConfig(**shape), head
    if pooling not in _POOLINGS:
        raise ConfigError(f"the pooling “{pooling}” is not known")
    return CLIPTextConfig(**shape, pooling=_POOLINGS[pooling], eot=text.get("eos_id", 2)), head


def _sources(config: ModelConfig, prefix: str) -> Sources:
    found: Sources = {"log_scale": Source(("logit_scale",), scalar)}
    if config.sigmoid:
        found["logit_bias"] = Source(("logit_bias",), scalar)
    match config.image:
        case ViTConfig():
            found.update(vit_sources(config.image))
        case ModifiedResNetConfig():
            found.update(resnet_sources(config.image))
        case SiglipVisionConfig():
            found.update(timm_sources(config.image))
    assert isinstance(config.text, CLIPTextConfig | SiglipTextConfig)
    found.update(text_sources(config.text, config.text_head, prefix))
    return found


def _preprocess(given: Mapping[str, Any], image: ImageTowerConfig) -> PreprocessConfig:
    mode = given.get("resize_mode") or "shortest"
    if mode not in _FITS:
        raise ConfigError(f"pictures resized by “{mode}” are not known")
    return PreprocessConfig(
        size=getattr(image, "size", 224),
        fit=_FITS[mode],
        mean=on_bytes(given.get("mean") or CLIP_MEAN),
        std=on_bytes(given.get("std") or CLIP_STD),
        interpolation=given.get("interpolation") or "bicubic",
    )


def _text_rules(folder: Path, text: Mapping[str, Any]) -> TextRules:
    """SigLIP's own tokenizer drops punctuation; a named one does what its settings say."""
    if not text.get("no_causal_mask"):
        return TextRules()
    unsaid = "whitespace" if text.get("hf_tokenizer_name") else "canonicalize"
    clean = (text.get("tokenizer_kwargs") or {}).get("clean", unsaid)
    return TextRules(fill=True, pad=padding_number(folder), lower=clean == "lower", bare=clean == "canonicalize")


def _activation(model: Mapping[str, Any], tower: Mapping[str, Any]) -> Activation:
    if model.get("quick_gelu", False):
        return "quick_gelu"
    tanh = (tower.get("act_kwargs") or {}).get("approximate") == "tanh"
    return "gelu_tanh" if tanh else "gelu"


def _epsilon(tower: Mapping[str, Any]) -> float:
    return float((tower.get("norm_kwargs") or {}).get("eps", 1e-5))


def _refuse_unknown(tower: Mapping[str, Any]) -> None:
    asked = sorted(name for name, value in tower.items() if name not in _WITHOUT_EFFECT and value)
    if asked:
        raise ConfigError(f"{asked[0]}={tower[asked[0]]!r} is not known")
