"""SigLIP's image tower under the names of ``timm``, which ``open_clip`` builds it with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from clip_desktop.clip.config import SiglipVisionConfig
from clip_desktop.clip.layouts.layout import Source, Sources, both, flat
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.tower_configs import Activation, ConfigError

_NAME: Final = re.compile(r"vit_(?P<size>\w+?)_patch(?P<patch>\d+)_siglip_(?P<pixels>\d+)")
_SIZES: Final = {  # width, layers, heads, hidden
    "base": (768, 12, 12, 3072),
    "large": (1024, 24, 16, 4096),
    "so400m": (1152, 27, 16, 4304),
    "giantopt": (1536, 40, 16, 6144),
}
_TANH: Final = (  # the names under which that library takes the tanh approximation of GELU, and no others
    "vit_base_patch32_siglip_256",
    "vit_large_patch16_siglip_512",
    "vit_so400m_patch16_siglip_",
    "vit_giantopt_patch16_siglip_",
)


def timm_config(vision: Mapping[str, Any]) -> SiglipVisionConfig:
    """The tower of the name ``timm_model_name``: the name says everything, activation included.

    Raises:
        ConfigError: the name, or the pooling asked for, is not SigLIP's.
    """
    name = str(vision["timm_model_name"])
    match = _NAME.fullmatch(name)
    if match is None or match["size"] not in _SIZES:
        raise ConfigError(f"the image tower “{name}” is not known")
    if vision.get("timm_pool") != "map" or vision.get("timm_proj") != "none":
        raise ConfigError("its image tower is not pooled as SigLIP's")
    width, layers, heads, hidden = _SIZES[match["size"]]
    activation: Activation = "gelu_tanh" if name.startswith(_TANH) else "gelu"
    size = vision.get("image_size", int(match["pixels"]))
    return SiglipVisionConfig(activation, size, int(match["patch"]), width, layers, heads, hidden)


def timm_sources(config: SiglipVisionConfig) -> Sources:
    """Where each of our tensors comes from."""
    trunk = "visual.trunk"
    found: Sources = {
        "image.positions": Source((f"{trunk}.pos_embed",), _without_batch),
        "image.pooling.probe": Source((f"{trunk}.attn_pool.latent",), flat),
    }
    same = {
        "patches": "patch_embed.proj",
        "norm": "norm",
        "pooling.query": "attn_pool.q",
        "pooling.stacked": "attn_pool.kv",
        "pooling.out": "attn_pool.proj",
        "pooling.norm": "attn_pool.norm",
        "pooling.up": "attn_pool.mlp.fc1",
        "pooling.down": "attn_pool.mlp.fc2",
    }
    inside = {
        "attention_norm": "norm1",
        "attention.stacked": "attn.qkv",
        "attention.out": "attn.proj",
        "feed_norm": "norm2",
        "up": "mlp.fc1",
        "down": "mlp.fc2",
    }
    for number in range(config.layers):
        same.update({f"layers.{number}.{ours}": f"blocks.{number}.{theirs}" for ours, theirs in inside.items()})
    for ours, theirs in same.items():
        found.update(both(f"image.{ours}", f"{trunk}.{theirs}"))
    return found


def _without_batch(tensor: FloatArray) -> FloatArray:
    """(1, patches, width) → (patches, width)."""
    return tensor.reshape(tensor.shape[-2:])
