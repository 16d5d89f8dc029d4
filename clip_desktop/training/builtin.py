"""How the built-in model is made: two published towers, and a bridge between them trained on captioned pictures."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch.nn import functional

from clip_desktop.clip.bundle import RANKING, TOKENIZER, WEIGHTS, write_config
from clip_desktop.clip.config import BertConfig, EfficientNetLiteConfig, HeadConfig, ModelConfig, PreprocessConfig
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.weights import Storage, write_weights
from clip_desktop.progress import Job, Progress
from clip_desktop.training.backbones import IMAGE_PACKAGE, TEXT_PACKAGE, Backbones, load_backbones
from clip_desktop.training.bridge import Bridge, BridgeRecipe, train_bridge
from clip_desktop.training.concepts import CLASSES
from clip_desktop.training.evaluation import image_to_text_recall, text_to_image_recall
from clip_desktop.training.material import DataFolder, Material, gather
from clip_desktop.training.texts import common_words, phrases_of, text_features
from clip_desktop.training.tuning import tune_text

IMAGE: Final = EfficientNetLiteConfig(levels=6, classes=CLASSES)
TEXT: Final = BertConfig()
CONFIG: Final = ModelConfig(
    name="builtin",
    dim=384,
    image=IMAGE,
    text=TEXT,
    image_head=HeadConfig(),
    text_head=HeadConfig(),
    preprocess=PreprocessConfig(size=260),
    description="EfficientNet-Lite2 and MiniLM-L6 under heads trained on captioned photographs",
    licence="personal use and research",
)

STORAGE: Final[
    dict[str, Storage]
] = {  # int8 costs the text tower nothing measurable, a convolutional tower a cosine of 0.9995
    "text.": "int8",
    "image.": "mixed",
    "image_head.": "int8",
    "text_head.": "float16",
}

_BANK: Final = 2000  # texts of each form whose mean ranking subtracts


@dataclass(frozen=True, slots=True)
class Figures:
    """On what training has not seen: recall at 1, 5 and 10 both ways, and the share of pictures named right."""

    text_to_image: tuple[float, ...]
    image_to_text: tuple[float, ...]
    named: float


def build(
    folder: DataFolder, work: Path, target: Path, recipe: BridgeRecipe, templates: Mapping[str, Sequence[str]]
) -> Job[Figures]:
    """Train the bridge and write the model folder ``target``.

    Args:
        folder: what is learned from.
        work: features are kept here, so that a second run starts at training.
        templates: the prompt templates that queries are put into, by form ("word", "phrase", "caption").

    Raises:
        UserError: a package with published weights is not installed.
    """
    backbones = load_backbones(IMAGE, TEXT)
    material = yield from gather(backbones, folder, CONFIG.preprocess, work)
    bridge = yield from train_bridge(CONFIG, material.data, recipe)
    yield from tune_text(bridge, backbones, material, recipe)
    figures = yield from evaluate(bridge, backbones, material)
    yield Progress(0, 0, "Writing the model")
    write_model(target, backbones, bridge, recipe, figures)
    statistics = yield from ranking_statistics(backbones, bridge, material, templates)
    write_weights(target / RANKING, statistics, {}, {})
    return figures


def evaluate(bridge: Bridge, backbones: Backbones, material: Material) -> Job[Figures]:
    """Retrieval on the dev pictures, and naming of the pictures with a name that were held out."""
    held = material.held_out
    captions = yield from text_features(backbones.text, backbones.tokenizer, material.sentences.dev)
    said = yield from text_features(backbones.text, backbones.tokenizer, material.sentences.names)
    with torch.inference_mode():
        images, texts = bridge.images(held.pictures).numpy(), bridge.texts(torch.from_numpy(captions)).numpy()
        names = bridge.texts(torch.from_numpy(said)).view(len(material.data.names), -1, CONFIG.dim).mean(1)
        right = (bridge.images(held.named) @ functional.normalize(names, dim=-1).T).argmax(1) == held.names
    return Figures(
        text_to_image_recall(images, texts, held.owner),
        image_to_text_recall(images, texts, held.owner),
        float(right.float().mean()),
    )


def write_model(target: Path, backbones: Backbones, bridge: Bridge, recipe: BridgeRecipe, figures: Figures) -> None:
    """Write config, weights and tokenizer; the recipe and its figures stand in the weights' metadata."""
    target.mkdir(parents=True, exist_ok=True)
    parts = {"image": backbones.image, "text": backbones.text}
    tensors = {f"{name}.{key}": value for name, part in parts.items() for key, value in part.state_dict().items()}
    tensors.update(bridge.folded())
    noted = {
        "recipe": json.dumps(asdict(recipe)),
        "figures": json.dumps(asdict(figures)),
        "image_tower": IMAGE_PACKAGE,
        "text_tower": TEXT_PACKAGE,
    }
    write_weights(target / WEIGHTS, {name: value.numpy() for name, value in tensors.items()}, noted, STORAGE)
    shutil.copyfile(backbones.tokenizer_file, target / TOKENIZER)
    write_config(target, CONFIG, float(bridge.logit_scale.detach()))


def ranking_statistics(
    backbones: Backbones, bridge: Bridge, material: Material, templates: Mapping[str, Sequence[str]]
) -> Job[dict[str, FloatArray]]:
    """The means that ranking subtracts: of pictures, and of prompts by form, float32 (dim,) each."""
    with torch.inference_mode():
        pictures = bridge.images(torch.cat([material.data.pictures[0], material.data.others[0]]))
    found: dict[str, FloatArray] = {"picture": pictures.mean(0).numpy()}
    banks = {
        "word": [*material.words, *common_words(material.sentences.captions, _BANK)],
        "phrase": phrases_of(material.sentences.captions, _BANK),
        "caption": [
            material.sentences.captions[int(row)] for row in np.linspace(0, len(material.sentences.captions) - 1, _BANK)
        ],
    }
    for form, bank in banks.items():
        prompts = [template.replace("{}", text) for template in templates[form] for text in bank]
        vectors = yield from text_features(backbones.text, backbones.tokenizer, prompts)
        with torch.inference_mode():
            units = bridge.texts(torch.from_numpy(vectors)).view(len(templates[form]), len(bank), -1)
            found[form] = functional.normalize(units.mean(0), dim=-1).mean(0).numpy()
    return found
