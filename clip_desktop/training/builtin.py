"""The recipe of the built-in model: two published towers, and a bridge between them trained on captioned photographs."""

from __future__ import annotations

import csv
import hashlib
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
from clip_desktop.training.bridge import Bridge, BridgeData, BridgeRecipe, train_bridge
from clip_desktop.training.evaluation import image_to_text_recall, text_to_image_recall
from clip_desktop.training.features import PLAIN, PictureFeatures, compute_features
from clip_desktop.training.texts import CLASS_TEMPLATES, common_words, phrases_of, read_captions, text_features

CONFIG: Final = ModelConfig(
    name="builtin",
    dim=384,
    image=EfficientNetLiteConfig(),
    text=BertConfig(),
    image_head=HeadConfig(),
    text_head=HeadConfig(),
    preprocess=PreprocessConfig(size=260),
    description="EfficientNet-Lite2 and MiniLM-L6 under heads trained on captioned photographs",
    licence="weights for personal use and research; see MODEL_CARD.md",
)

STORAGE: Final[dict[str, Storage]] = {  # int8 costs the text tower nothing measurable; depthwise kernels suffer from it
    "text.": "int8",
    "image.": "float16",
    "image_head.": "float16",
    "text_head.": "float16",
}


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of the data folder, as features.

    Attributes:
        data: what the bridge learns from.
        dev_pictures, dev_captions: float32 (n, image width), (n x captions, text width); dev_owner tells whose.
        captions: the training captions, as texts.
        class_names: of the image tower's classifier.
    """

    data: BridgeData
    dev_pictures: FloatArray
    dev_captions: FloatArray
    dev_owner: np.ndarray[tuple[int], np.dtype[np.int64]]
    captions: tuple[str, ...]
    class_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Recall at 1, 5 and 10 on the dev pictures, both ways."""

    text_to_image: tuple[float, ...]
    image_to_text: tuple[float, ...]


def gather(backbones: Backbones, folder: Path, work: Path, views: Sequence[str] = (PLAIN, "crop1")) -> Job[Material]:
    """Compute, or read from ``work``, the features of everything under the data folder."""
    work.mkdir(parents=True, exist_ok=True)
    captions = read_captions(folder / "flickr8k" / "captions.csv", "train")
    dev = read_captions(folder / "flickr8k" / "captions.csv", "dev")
    names = _class_names(folder / "imagenet1k-sample" / "index.csv")
    seen: list[PictureFeatures] = []
    for view in views:
        seen.append((yield from _features(backbones, folder / "flickr8k", list(captions), view, work, "captioned")))
    others = yield from _features(backbones, folder / "sports", _paths(folder / "sports"), PLAIN, work, "unlabelled")
    dev_seen = yield from _features(backbones, folder / "flickr8k", list(dev), PLAIN, work, "dev")
    wordings = [template.replace("{}", name) for template in CLASS_TEMPLATES for name in names]
    texts = [text for several in captions.values() for text in several]
    dev_texts = [text for several in dev.values() for text in several]
    vectors = yield from _kept_texts(backbones, [*texts, *dev_texts, *wordings], work)
    caption_vectors, dev_vectors, class_vectors = np.split(vectors, [len(texts), len(texts) + len(dev_texts)])
    width = vectors.shape[1]
    data = BridgeData(
        pictures=torch.stack([torch.from_numpy(view.features.astype(np.float32)) for view in seen]),
        captions=torch.from_numpy(caption_vectors).view(len(captions), -1, width),
        unlabelled=torch.from_numpy(others.features.astype(np.float32)),
        classes=torch.from_numpy(class_vectors).view(len(CLASS_TEMPLATES), len(names), width),
        classifier=backbones.classifier,
    )
    owner = np.repeat(np.arange(len(dev)), [len(several) for several in dev.values()])
    return Material(data, dev_seen.features.astype(np.float32), dev_vectors, owner, tuple(texts), tuple(names))


def evaluate(bridge: Bridge, material: Material) -> Figures:
    """Retrieval on the dev pictures."""
    with torch.inference_mode():
        images = bridge.images(torch.from_numpy(material.dev_pictures)).numpy()
        texts = bridge.texts(torch.from_numpy(material.dev_captions)).numpy()
    return Figures(
        text_to_image_recall(images, texts, material.dev_owner), image_to_text_recall(images, texts, material.dev_owner)
    )


def build(
    folder: Path, work: Path, target: Path, recipe: BridgeRecipe, templates: Mapping[str, Sequence[str]]
) -> Job[Figures]:
    """Train the bridge and write the model folder ``target``.

    Args:
        folder: captioned photographs (``flickr8k``), pictures without captions (``sports``) and the class names.
        work: features are kept here, so that a second run starts at training.
        templates: the prompt templates that queries are put into, by form ("word", "phrase", "caption").
    """
    backbones = load_backbones(EfficientNetLiteConfig(), BertConfig())
    material = yield from gather(backbones, folder, work)
    bridge = yield from train_bridge(CONFIG, material.data, recipe)
    figures = evaluate(bridge, material)
    yield Progress(0, 0, "Writing the model")
    write_model(target, backbones, bridge, recipe, figures)
    statistics = yield from ranking_statistics(backbones, bridge, material, templates)
    write_weights(target / RANKING, statistics, {}, {})
    return figures


def write_model(target: Path, backbones: Backbones, bridge: Bridge, recipe: BridgeRecipe, figures: Figures) -> None:
    """Write config, weights and tokenizer; the recipe and its figures stand in the weights' metadata."""
    target.mkdir(parents=True, exist_ok=True)
    parts = {"image": backbones.image, "text": backbones.text}
    tensors = {f"{name}.{key}": value for name, part in parts.items() for key, value in part.state_dict().items()}
    tensors.update(bridge.state_dict())
    noted = {
        "recipe": json.dumps(asdict(recipe)),
        "figures": json.dumps(asdict(figures)),
        "image_tower": IMAGE_PACKAGE,
        "text_tower": TEXT_PACKAGE,
    }
    write_weights(target / WEIGHTS, {name: value.numpy() for name, value in tensors.items()}, noted, STORAGE)
    shutil.copyfile(backbones.tokenizer_file, target / TOKENIZER)
    write_config(target, CONFIG, float(bridge.logit_scale))


def ranking_statistics(
    backbones: Backbones, bridge: Bridge, material: Material, templates: Mapping[str, Sequence[str]]
) -> Job[dict[str, FloatArray]]:
    """The means that ranking subtracts: of pictures, and of prompts by form, float32 (dim,) each."""
    pictures = torch.cat([material.data.pictures[0], material.data.unlabelled])
    with torch.inference_mode():
        found: dict[str, FloatArray] = {"picture": bridge.images(pictures).mean(0).numpy()}
    singles = [name for name in material.class_names if " " not in name]
    banks = {
        "word": [*singles, *common_words(material.captions, _BANK)],
        "phrase": phrases_of(material.captions, _BANK),
        "caption": [material.captions[int(row)] for row in np.linspace(0, len(material.captions) - 1, _BANK)],
    }
    for form, bank in banks.items():
        prompts = [template.replace("{}", text) for template in templates[form] for text in bank]
        vectors = yield from text_features(backbones.text, backbones.tokenizer, prompts)
        with torch.inference_mode():
            units = bridge.texts(torch.from_numpy(vectors)).view(len(templates[form]), len(bank), -1)
            found[form] = functional.normalize(units.mean(0), dim=-1).mean(0).numpy()
    return found


_BANK: Final = 2000


def _features(
    backbones: Backbones, root: Path, paths: Sequence[str], view: str, work: Path, name: str
) -> Job[PictureFeatures]:
    kept = work / f"{name}.{view}.npz"
    found = yield from compute_features(backbones.image, root, paths, view, CONFIG.preprocess, kept)
    return found


def _kept_texts(backbones: Backbones, texts: Sequence[str], work: Path) -> Job[FloatArray]:
    """Text features, computed once for the same texts."""
    kept, digest = work / "texts.npz", hashlib.sha256("\n".join(texts).encode()).hexdigest()
    if kept.is_file():
        with np.load(kept) as file:
            if str(file["digest"]) == digest:
                vectors: FloatArray = file["vectors"]
                return vectors
    vectors = yield from text_features(backbones.text, backbones.tokenizer, texts)
    np.savez(kept, vectors=vectors, digest=digest)
    return vectors


def _class_names(index: Path) -> list[str]:
    """Names of the classifier's classes, in its order."""
    with index.open(encoding="utf-8", newline="") as table:
        rows = sorted((int(row["class_index"]), row["name"].replace("_", " ")) for row in csv.DictReader(table))
    return [name for _, name in rows]


def _paths(folder: Path) -> list[str]:
    with (folder / "index.csv").open(encoding="utf-8", newline="") as table:
        return [row["path"] for row in csv.DictReader(table)]
