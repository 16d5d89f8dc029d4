"""Everything that the bridge of the built-in model learns from, read from a data folder and kept as features."""

from __future__ import annotations

import csv
import gzip
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.progress import Job
from clip_desktop.training.backbones import Backbones
from clip_desktop.training.concepts import CLASSES, Concept, memberships, read_concepts, wordings
from clip_desktop.training.features import PLAIN, compute_features
from clip_desktop.training.texts import as_query, read_captions, text_features

VIEWS: Final = (PLAIN, "crop1", "crop2", "crop3")
NAME_TEMPLATES: Final = ("{}", "a photo of {}", "people doing {}", "a photo of a person doing {}")
_DESCRIPTIONS: Final = 10  # of each class
_HELD_OUT: Final = 4  # one in so many pictures with a name is kept from training, to measure on
_SEED: Final = 0


@dataclass(frozen=True, slots=True)
class BridgeData:
    """What training sees. Features are float32; the pictures come in several views.

    Attributes:
        pictures: (views, n, image width) captioned pictures; the classes' probabilities are the last of the features.
        captions: (n, captions, text width).
        others: (views, m, image width) pictures without captions; the first ``len(named)`` of them have a name.
        named: int64, the name of each of those; names: (names, wordings, text width).
        concepts: (rows, text width), every name in every wording; concept_rows: the rows of each concept.
        members: (concepts, classes) of zeros and ones.
        descriptions: (d, text width), what classes look like in words; described: int64 (d,) the class of each.
    """

    pictures: Tensor
    captions: Tensor
    others: Tensor
    named: Tensor
    names: Tensor
    concepts: Tensor
    concept_rows: list[list[int]]
    members: Tensor
    descriptions: Tensor
    described: Tensor


def probabilities(features: Tensor) -> Tensor:
    """What the image tower's classifier thinks (n, classes), of image features (n, image width) that end in it."""
    sure = features[:, -CLASSES:]
    return sure / sure.sum(-1, keepdim=True)


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What training does not see: captioned pictures of the dev split, and pictures with a name.

    Attributes:
        pictures: (n, image width); owner: int64, the picture of each of ``Sentences.dev``.
        named: (m, image width); names: int64 (m,), into ``BridgeData.names``.
    """

    pictures: Tensor
    owner: NDArray[np.int64]
    named: Tensor
    names: Tensor


@dataclass(frozen=True, slots=True)
class Sentences:
    """The texts behind the features, in their order; ``dev`` are the captions that are held out."""

    captions: tuple[str, ...]
    concepts: tuple[str, ...]
    descriptions: tuple[str, ...]
    names: tuple[str, ...]
    dev: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """Training data, what is held out, the texts, and the names of one word."""

    data: BridgeData
    held_out: HeldOut
    sentences: Sentences
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where things lie: ``flickr8k`` (captioned), ``sports`` (named), ``imagenet1k-sample`` (bare), ``text``."""

    root: Path
    concepts: Path

    def missing(self) -> list[str]:
        """What is not there of the tables that are read."""
        wanted = (
            "flickr8k/captions.csv",
            "sports/index.csv",
            "imagenet1k-sample/index.csv",
            "text/cupl_by_label.csv.gz",
        )
        return [name for name in wanted if not (self.root / name).is_file()]

    def named(self) -> tuple[list[str], NDArray[np.int64], list[str]]:
        """Paths of the pictures with a name, the name of each, and the names."""
        rows = _table(self.root / "sports" / "index.csv")
        names = sorted({row["label"] for row in rows})
        return [row["path"] for row in rows], np.asarray([names.index(row["label"]) for row in rows]), names

    def descriptions(self, concepts: Sequence[Concept]) -> tuple[list[str], list[int]]:
        """What classes look like in words (CuPL, Pratt et al. 2023), and the class of each description."""
        of_name = {name: concept.classes[0] for concept in reversed(concepts[:CLASSES]) for name in concept.names}
        texts: list[str] = []
        classes: list[int] = []
        with gzip.open(self.root / "text" / "cupl_by_label.csv.gz", "rt", encoding="utf-8", newline="") as table:
            rows = [row for row in csv.DictReader(table) if row["dataset"] == "imagenet"]
        taken = [0] * CLASSES
        for row in np.random.default_rng(_SEED).permutation(len(rows)):
            number = of_name.get(rows[row]["label"].lower())
            if number is not None and taken[number] < _DESCRIPTIONS:
                taken[number] += 1
                texts.append(as_query(rows[row]["description"]))
                classes.append(number)
        return texts, classes


@dataclass(frozen=True, slots=True)
class Gatherer:
    """Computes features, or reads those that an earlier run left in ``work``."""

    backbones: Backbones
    preprocess: PreprocessConfig
    work: Path

    def pictures(self, root: Path, paths: Sequence[str], name: str, views: Sequence[str] = VIEWS) -> Job[Tensor]:
        """(views, n, image width) of pictures."""
        found = []
        for view in views:
            kept = self.work / f"{name}.{view}.npz"
            seen = yield from compute_features(self.backbones.image, root, paths, view, self.preprocess, kept)
            found.append(torch.from_numpy(seen.features.astype(np.float32)))
        return torch.stack(found)

    def texts(self, texts: Sequence[str], name: str) -> Job[Tensor]:
        """(n, text width) of texts; computed once for the same texts."""
        kept, digest = self.work / f"{name}.texts.npz", hashlib.sha256("\n".join(texts).encode()).hexdigest()
        if kept.is_file():
            with np.load(kept) as file:
                if str(file["digest"]) == digest:
                    return torch.from_numpy(file["vectors"])
        vectors: FloatArray = yield from text_features(self.backbones.text, self.backbones.tokenizer, texts)
        np.savez(kept, vectors=vectors, digest=digest)
        return torch.from_numpy(vectors)


def gather(backbones: Backbones, folder: DataFolder, preprocess: PreprocessConfig, work: Path) -> Job[Material]:
    """Everything under the data folder, as features; what is in ``work`` already is not computed again."""
    work.mkdir(parents=True, exist_ok=True)
    at = Gatherer(backbones, preprocess, work)
    flickr, bare = folder.root / "flickr8k", folder.root / "imagenet1k-sample"
    captions, dev = (read_captions(flickr / "captions.csv", split) for split in ("train", "dev"))
    pictures = yield from at.pictures(flickr, list(captions), "captioned")
    dev_pictures = yield from at.pictures(flickr, list(dev), "dev", (PLAIN,))
    paths, name_of, names = folder.named()
    named = yield from at.pictures(folder.root / "sports", paths, "named")
    others = yield from at.pictures(bare, [row["path"] for row in _table(bare / "index.csv")], "bare")
    concepts = read_concepts(folder.concepts)
    _, concept_rows = wordings(concepts)
    sentences, described = _sentences(folder, concepts, names, captions, dev)
    caption_vectors = yield from at.texts(sentences.captions, "captions")
    concept_vectors = yield from at.texts(sentences.concepts, "concepts")
    described_vectors = yield from at.texts(sentences.descriptions, "descriptions")
    name_vectors = yield from at.texts(sentences.names, "names")
    unseen = torch.from_numpy(held_out(len(paths)))
    seen = ~unseen
    data = BridgeData(
        pictures,
        caption_vectors.view(len(captions), -1, caption_vectors.shape[1]),
        torch.cat([named[:, seen], others], dim=1),
        torch.from_numpy(name_of)[seen],
        name_vectors.view(len(names), len(NAME_TEMPLATES), -1),
        concept_vectors,
        concept_rows,
        memberships(concepts),
        described_vectors,
        torch.tensor(described),
    )
    owner = np.repeat(np.arange(len(dev)), [len(several) for several in dev.values()])
    left = HeldOut(dev_pictures[0], owner, named[0][unseen], torch.from_numpy(name_of)[unseen])
    words = tuple(name for concept in concepts for name in concept.names if " " not in name)
    return Material(data, left, sentences, words)


def held_out(count: int) -> NDArray[np.bool_]:
    """Which of the pictures with a name are kept from training, bool (count,): always the same."""
    kept: NDArray[np.bool_] = np.random.default_rng(_SEED).permutation(count) < count // _HELD_OUT
    return kept


def _sentences(
    folder: DataFolder,
    concepts: list[Concept],
    names: Sequence[str],
    captions: Mapping[str, Sequence[str]],
    dev: Mapping[str, Sequence[str]],
) -> tuple[Sentences, list[int]]:
    """The texts, and the class of each description."""
    descriptions, described = folder.descriptions(concepts)
    sentences = Sentences(
        tuple(text for several in captions.values() for text in several),
        tuple(wordings(concepts)[0]),
        tuple(descriptions),
        tuple(template.replace("{}", name) for name in names for template in NAME_TEMPLATES),
        tuple(text for several in dev.values() for text in several),
    )
    return sentences, described


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))
