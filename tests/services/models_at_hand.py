"""Small models for the tests of getting one: a folder that opens, and a registry that knows it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import torch
from tokenizers import Tokenizer as FastTokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from clip_desktop.clip.bundle import TOKENIZER, WEIGHTS, write_config
from clip_desktop.clip.config import BertConfig, EfficientNetLiteConfig, HeadConfig, ModelConfig, PreprocessConfig
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.weights import write_weights
from clip_desktop.hub.registry import Layout, PublishedModel, Registry

REPOSITORY: Final = "some-one/tiny-clip"
OWN: Final = Layout(("config.json", WEIGHTS, TOKENIZER), ("README.md",))


CONFIG: Final = ModelConfig(
    name="tiny",
    dim=64,
    image=EfficientNetLiteConfig(0.25, 0.1, 32),
    text=BertConfig(width=16, layers=1, heads=2, hidden=32, vocabulary=64, context=16),
    image_head=HeadConfig(hidden=512),
    text_head=HeadConfig(hidden=512),
    preprocess=PreprocessConfig(size=32),
    licence="mit",
)


def write_model(folder: Path, name: str = "tiny", seed: int = 0) -> Path:
    """A model in our own layout that opens and runs; its random weights are about 600 kB."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    state = DualEncoder(CONFIG).state_dict()
    write_weights(folder / WEIGHTS, {key: value.numpy() for key, value in state.items()}, {}, {})
    words = {word: number for number, word in enumerate(("[UNK]", "a", "photo", "of", "red", "cat"))}
    tokenizer = FastTokenizer(WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / TOKENIZER))
    (folder / "README.md").write_text("# A tiny model\n\nNoise.\n", encoding="utf-8")
    write_config(folder, replace(CONFIG, name=name), 100.0)
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
