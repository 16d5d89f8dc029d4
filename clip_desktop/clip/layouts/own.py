"""Our own layout: config.json of ``ModelConfig``, and model.safetensors under our own names."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from clip_desktop.clip.config import ModelConfig
from clip_desktop.clip.layouts.layout import Layout, Source, read_json
from clip_desktop.clip.weights import QuantisedFile

CONFIG: Final = "config.json"
WEIGHTS: Final = "model.safetensors"


def open_own(folder: Path) -> Layout:
    """A folder in our layout.

    Raises:
        ConfigError: the config describes no model of ours.
        UserError: the weights cannot be read.
    """
    config = ModelConfig.from_json(read_json(folder / CONFIG))
    stored = QuantisedFile(folder / WEIGHTS)
    return Layout(config, stored, {name: Source((name,)) for name in stored.names})
