"""Small models for the tests of getting one: a folder that opens, and a registry that knows it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from clip_desktop.clip.bundle import TOKENIZER, WEIGHTS, write_config
from clip_desktop.clip.config import BertConfig, EfficientNetLiteConfig, HeadConfig, ModelConfig, PreprocessConfig
from clip_desktop.clip.weights import write_weights
from clip_desktop.hub.registry import Layout, PublishedModel, Registry

REPOSITORY: Final = "some-one/tiny-clip"
OWN: Final = Layout(("config.json", WEIGHTS, TOKENIZER), ("README.md",))


def write_model(folder: Path, name: str = "tiny", seed: int = 0) -> Path:
    """A model in our own layout that opens; its weights are noise of about 400 kB."""
    folder.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).standard_normal(100_000).astype(np.float32)
    write_weights(folder / WEIGHTS, {"image.noise": noise}, {}, {})
    (folder / TOKENIZER).write_text("{}", encoding="utf-8")
    (folder / "README.md").write_text("# A tiny model\n\nNoise.\n", encoding="utf-8")
    heads = HeadConfig(), HeadConfig()
    config = ModelConfig(name, 64, EfficientNetLiteConfig(), BertConfig(), *heads, PreprocessConfig(), licence="mit")
    write_config(folder, config, 100.0)
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    """A folder's files, for publishing."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def registry_of(*models: PublishedModel) -> Registry:
    return Registry(models, (), {})


def published(name: str = "tiny", **facts: object) -> PublishedModel:
    """What a registry says of the tiny model."""
    known = {"revision": None, "licence": "mit", "free": True, "dim": 64, "pixels": 224, "languages": ("en",), **facts}
    return PublishedModel(name=name, title="A tiny model", repository=REPOSITORY, layout=OWN, **known)  # type: ignore[arg-type]
