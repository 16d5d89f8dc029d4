"""A folder with one of OpenAI's archives (``clip.layouts.torch_archive``) and a vocabulary beside it.

There is no config: like OpenAI's program, we read the sizes off the shapes. The activation is QuickGELU, always.
"""

from __future__ import annotations

from math import isqrt
from pathlib import Path

from clip_desktop.clip.config import (
    CLIPTextConfig,
    HeadConfig,
    ModelConfig,
    ModifiedResNetConfig,
    PreprocessConfig,
    ViTConfig,
)
from clip_desktop.clip.layouts.layout import Layout, Source, Sources
from clip_desktop.clip.layouts.openai_names import resnet_sources, text_sources, vit_sources
from clip_desktop.clip.layouts.published_preprocess import CLIP_MEAN, CLIP_STD, on_bytes
from clip_desktop.clip.layouts.torch_archive import TorchArchive
from clip_desktop.clip.tower_configs import ConfigError

_HEAD_WIDTH = 64  # of every head in every model of OpenAI's
_FACTS = ("input_resolution", "context_length", "vocab_size")  # numbers that the archives keep beside the weights


def open_archive(path: Path) -> Layout:
    """An archive, named after the folder it lies in.

    Raises:
        ConfigError: its tensors are not those of a CLIP.
        UserError: it cannot be read.
    """
    stored = TorchArchive(path)
    try:
        image = _vit(stored) if "visual.proj" in stored.names else _resnet(stored)
        text = _text(stored)
        dim = stored.shape("text_projection")[1]
    except (KeyError, IndexError, ValueError):
        raise ConfigError(f"{path.name} holds no CLIP") from None
    config = ModelConfig(
        name=path.parent.name,
        dim=dim,
        image=image,
        text=text,
        image_head=HeadConfig(hidden=0, bias=isinstance(image, ModifiedResNetConfig)),
        text_head=HeadConfig(hidden=0, bias=False),
        preprocess=PreprocessConfig(image.size, "crop", on_bytes(CLIP_MEAN), on_bytes(CLIP_STD)),
    )
    sources: Sources = {"log_scale": Source(("logit_scale",)), **text_sources(text, config.text_head)}
    sources.update(vit_sources(image) if isinstance(image, ViTConfig) else resnet_sources(image))
    return Layout(config, stored, sources, ("num_batches_tracked", *_FACTS))


def _vit(stored: TorchArchive) -> ViTConfig:
    width, _, patch, _ = stored.shape("visual.conv1.weight")
    grid = isqrt(stored.shape("visual.positional_embedding")[0] - 1)
    hidden = stored.shape("visual.transformer.resblocks.0.mlp.c_fc.weight")[0]
    layers = _count(stored, "visual.transformer.resblocks.")
    return ViTConfig("quick_gelu", grid * patch, patch, width, layers, width // _HEAD_WIDTH, hidden)


def _resnet(stored: TorchArchive) -> ModifiedResNetConfig:
    stem = stored.shape("visual.layer1.0.conv1.weight")[0]
    grid = isqrt(stored.shape("visual.attnpool.positional_embedding")[0] - 1)
    first, second, third, fourth = (_count(stored, f"visual.layer{stage}.") for stage in (1, 2, 3, 4))
    return ModifiedResNetConfig(32 * grid, stem, (first, second, third, fourth), 32 * stem // _HEAD_WIDTH)


def _text(stored: TorchArchive) -> CLIPTextConfig:
    vocabulary, width = stored.shape("token_embedding.weight")
    return CLIPTextConfig(
        activation="quick_gelu",
        width=width,
        layers=_count(stored, "transformer.resblocks."),
        heads=width // _HEAD_WIDTH,
        hidden=stored.shape("transformer.resblocks.0.mlp.c_fc.weight")[0],
        vocabulary=vocabulary,
        context=stored.shape("positional_embedding")[0],
    )


def _count(stored: TorchArchive, beginning: str) -> int:
    """How many numbered parts there are under a name."""
    return len({name.removeprefix(beginning).split(".")[0] for name in stored.names if name.startswith(beginning)})
