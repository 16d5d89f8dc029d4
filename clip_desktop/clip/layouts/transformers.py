"""The layout of the ``transformers`` library: config.json with a model_type, model.safetensors (or shards of it)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from clip_desktop.clip.config import ModelConfig, PreprocessConfig
from clip_desktop.clip.layouts import transformers_clip, transformers_siglip
from clip_desktop.clip.layouts.layout import Layout, Sources, StoredTensors, read_json
from clip_desktop.clip.layouts.published_preprocess import read_preprocess
from clip_desktop.clip.safetensors_file import SafetensorsFile, ShardedSafetensors
from clip_desktop.clip.tower_configs import ConfigError

CONFIG: Final = "config.json"
WEIGHTS: Final = "model.safetensors"
INDEX: Final = "model.safetensors.index.json"

Reader = tuple[
    Callable[[Mapping[str, Any], Path, PreprocessConfig], ModelConfig],
    Callable[[ModelConfig], Sources],
]
READERS: Final[dict[str, Reader]] = {
    "clip": (transformers_clip.model_config, transformers_clip.sources),
    "siglip": (transformers_siglip.model_config, transformers_siglip.sources),
}


def open_transformers(folder: Path) -> Layout:
    """A folder in this layout.

    Raises:
        ConfigError: the config describes no model of ours, or the weights are not those it needs.
        UserError: the weights cannot be read.
    """
    given = read_json(folder / CONFIG)
    kind = given.get("model_type")
    if kind not in READERS:
        raise ConfigError(f"a model of the type “{kind}” is not known")
    model_config, sources = READERS[kind]
    config = model_config(given, folder, read_preprocess(folder))
    return Layout(config, stored_tensors(folder), sources(config))


def stored_tensors(folder: Path) -> StoredTensors:
    """The weights of the folder, in one file or in several."""
    index = folder / INDEX
    return ShardedSafetensors(index) if index.is_file() else SafetensorsFile(folder / WEIGHTS)
