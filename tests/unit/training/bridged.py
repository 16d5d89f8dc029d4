"""Small material for a bridge: features drawn at random about things, words about the same things."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from clip_desktop.clip.config import BertConfig, EfficientNetLiteConfig, HeadConfig, ModelConfig, PreprocessConfig
from clip_desktop.training.concepts import CLASSES
from clip_desktop.training.material import BridgeData, HeldOut, Material, Sentences

TEXT = BertConfig(width=16, layers=3, heads=2, hidden=32, vocabulary=64, context=12)
IMAGE = EfficientNetLiteConfig(width_multiplier=0.1, depth_multiplier=0.1, channels=16, levels=1, classes=CLASSES)
POOLED = IMAGE.width - CLASSES
CONFIG = ModelConfig(
    name="small",
    dim=TEXT.width,
    image=IMAGE,
    text=TEXT,
    image_head=HeadConfig(hidden=16),
    text_head=HeadConfig(hidden=16),
    preprocess=PreprocessConfig(size=32),
)
CLASSIFIED = IMAGE.channels  # the first channels, which the classifier reads
PICTURES, CAPTIONS, VIEWS, OTHERS, NAMES = 96, 3, 2, 48, 4
SENTENCES = ("a cat", "a dog", "the sea", "at night", "red", "a photo of a cat", "a photo of the sea", "dog at night")


def bridge_data(seed: int = 0) -> BridgeData:
    """Pictures and captions hang on a hidden vector each, captions in a way that no regression can learn."""
    draw = torch.Generator().manual_seed(seed)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=draw)

    see, tell, classifier = normal(8, POOLED), normal(8, TEXT.width), normal(CLASSIFIED, CLASSES)
    things, other = normal(PICTURES, 8), normal(OTHERS, 8)
    pictures = (things @ see)[None] + 0.1 * normal(VIEWS, PICTURES, POOLED)
    pictures[:, :, CLASSIFIED:] *= 5  # other channels have another spread
    others = (other @ see)[None] + 0.1 * normal(VIEWS, OTHERS, POOLED)

    def classified(features: Tensor) -> Tensor:
        return torch.cat([features, (features[..., :CLASSIFIED] @ classifier).softmax(-1)], dim=-1)

    captions = (things.abs() @ tell)[:, None] + 0.3 * normal(PICTURES, CAPTIONS, TEXT.width)
    members = torch.eye(CLASSES)
    kind = torch.zeros(1, CLASSES)
    kind[0, :20] = 1
    return BridgeData(
        classified(pictures),
        captions,
        classified(others),
        torch.arange(OTHERS // 2) % NAMES,
        normal(NAMES, 2, TEXT.width),
        normal(CLASSES + 1, TEXT.width),
        [[row] for row in range(CLASSES + 1)],
        torch.cat([members, kind]),
        normal(40, TEXT.width),
        torch.arange(40) % 20,
    )


def material(data: BridgeData) -> Material:
    """The same with sentences, so that a text tower can read them."""

    def some(count: int) -> tuple[str, ...]:
        return tuple(SENTENCES[n % len(SENTENCES)] for n in range(count))

    held = HeldOut(data.pictures[0], np.arange(PICTURES), data.others[0], data.named)
    sentences = Sentences(some(PICTURES * CAPTIONS), some(CLASSES + 1), some(40), some(NAMES * 2), some(PICTURES))
    return Material(data, held, sentences, ("cat", "dog"))
