"""How good a model is on pictures of the user's: zero-shot classes, retrieval both ways, a linear probe."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import open_encoder
from clip_desktop.clip.protocol import Encoder, FloatArray
from clip_desktop.errors import UserError
from clip_desktop.progress import Job, Progress
from clip_desktop.services.models.listing import find_model
from clip_desktop.services.models.training_material import open_picture, prompt_set
from clip_desktop.services.workspace import Workspace
from clip_desktop.training.charts import bar_chart, confusion_chart
from clip_desktop.training.dataset import Dataset, filled, read_dataset
from clip_desktop.training.encoding import Encoded, encode_pictures, encode_texts, owners
from clip_desktop.training.evaluation import (
    CUTS,
    centred,
    class_vectors,
    confusion,
    image_to_text_recall,
    text_to_image_recall,
    top_accuracy,
)
from clip_desktop.training.logistic import LogisticRegression, best_penalty, stratified

SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Classification:
    """Figures of a zero-shot classification or a linear probe.

    Attributes:
        name: what was measured: the prompts, or the probe.
        pictures: that were judged.
        top1, top5: share of them whose class is the first, or among the first five.
        by_class: top1 of each class that has pictures, by name.
        counts: the confusion matrix, int64 (classes, classes), [true, found].
        classes: their names.
    """

    name: str
    pictures: int
    top1: float
    top5: float
    by_class: dict[str, float]
    counts: NDArray[np.int64]
    classes: tuple[str, ...]

    def chart(self) -> Image.Image:
        """The confusion matrix as a picture."""
        return confusion_chart(self.counts, self.classes)


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Recall at 1, 5 and 10.

    Attributes:
        pictures, captions: that were searched.
        image_to_text: share of pictures with one of their captions among the first.
        text_to_image: share of captions with their picture among the first.
    """

    pictures: int
    captions: int
    image_to_text: tuple[float, ...]
    text_to_image: tuple[float, ...]

    def chart(self) -> Image.Image:
        """Both recalls as bars."""
        both = {"picture to text": self.image_to_text, "text to picture": self.text_to_image}
        bars = {
            way: {f"R@{cut}": share for cut, share in zip(CUTS, shares, strict=True)} for way, shares in both.items()
        }
        return bar_chart(f"{self.pictures:,} pictures, {self.captions:,} captions", bars)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What an evaluation found.

    Attributes:
        model: its name.
        results: figures; of a zero-shot classification one for each way of asking.
        left_out: a sentence for each thing in the data that could not be used.
        unusable: pictures that could not be read, each with a sentence.
    """

    model: str
    results: tuple[Classification | Retrieval, ...]
    left_out: tuple[str, ...]
    unusable: dict[str, str]


def encoder_of(workspace: Workspace, model: str) -> Encoder:
    """The encoder of an installed model by its name (empty: the one in use), or of a model folder.

    Raises:
        UserError: there is none, or it cannot be used.
    """
    for folder in (workspace.paths.models / model, Path(model)) if model else ():
        if folder.is_dir():
            return open_encoder(ModelBundle.open(folder))
    found = find_model(workspace, model or workspace.settings.model)
    if found.bundle is None:
        raise UserError(found.complaint)
    return open_encoder(found.bundle)


def evaluate_zero_shot(
    encoder: Encoder, data: Path, prompts: str, *, split: str = "", centre: bool = False
) -> Job[Evaluation]:
    """Name the class of each picture from prompts alone: with a single prompt, then with the ensemble asked for.

    Args:
        prompts: a set by its name, a template, or a file; see ``prompt_set``.
        centre: then also with what all pictures and all prompts have in common taken away.

    Raises:
        UserError: the data has no classes or cannot be used, or there are no such prompts.
    """
    asked = list(dict.fromkeys((prompt_set(SINGLE), prompt_set(prompts))))
    dataset = _with_classes(read_dataset(data, split))
    encoded = yield from encode_pictures(encoder, dataset, open_picture)
    truth = np.asarray(encoded.dataset.labels, np.int64)
    results: list[Classification] = []
    for templates in asked:
        texts = [filled(template, name) for name in dataset.classes for template in templates]
        vectors = yield from encode_texts(encoder, texts)
        classes = class_vectors(vectors.reshape(len(dataset.classes), len(templates), -1))
        name = "1 prompt" if len(templates) == 1 else f"{len(templates)} prompts"
        results.append(_judged(name, encoded.vectors @ classes.T, truth, dataset.classes))
        if centre:
            scores = centred(encoded.vectors) @ centred(classes).T
            results.append(_judged(f"{name}, centred", scores, truth, dataset.classes))
    return _evaluation(encoder, dataset, encoded, tuple(results))


def evaluate_retrieval(encoder: Encoder, data: Path, *, split: str = "", centre: bool = False) -> Job[Evaluation]:
    """Find pictures by their captions and captions by their pictures.

    Args:
        centre: with what all pictures and all captions have in common taken away.

    Raises:
        UserError: the data has no captions or cannot be used.
    """
    dataset = read_dataset(data, split)
    if not dataset.captions:
        raise UserError(f"“{data}” has no captions to search by.", "Name a table with the columns path and caption.")
    encoded = yield from encode_pictures(encoder, dataset, open_picture)
    captions, owner = owners(encoded.dataset)
    texts = yield from encode_texts(encoder, captions)
    images = encoded.vectors
    if centre:
        images, texts = centred(images), centred(texts)
    found = Retrieval(
        len(images),
        len(texts),
        image_to_text_recall(images, texts, owner),
        text_to_image_recall(images, texts, owner),
    )
    return _evaluation(encoder, dataset, encoded, (found,))


def evaluate_linear_probe(
    encoder: Encoder, data: Path, *, each: int | float = 0.5, split: str = "", seed: int = 0
) -> Job[Evaluation]:
    """Learn the classes from some of the pictures' frozen vectors, and name those of the others.

    The penalty is chosen on a fifth of the pictures to learn from, as in appendix A.3 of the CLIP paper.

    Args:
        each: pictures of a class that are learned from (a whole number), or the share of them.

    Raises:
        UserError: the data has no classes, fewer than two of them, or too few pictures.
    """
    dataset = _with_classes(read_dataset(data, split))
    encoded = yield from encode_pictures(encoder, dataset, open_picture)
    truth = np.asarray(encoded.dataset.labels, np.int64)
    learn, judge = stratified(encoded.dataset.labels, each, seed)
    if not len(judge):
        raise UserError("No class has a picture left to judge the probe by.", "Give classes of two pictures or more.")
    yield Progress(0, 0, "Learning the classes")
    classes = len(dataset.classes)
    inner, held = stratified([int(n) for n in truth[learn]], 0.8, seed)
    vectors = encoded.vectors
    penalty = 1e-4  # where there is nothing to choose it by
    if len(held):
        fit, check = learn[inner], learn[held]
        penalty = best_penalty(vectors[fit], truth[fit], vectors[check], truth[check], classes)
    probe = LogisticRegression(penalty=penalty).fit(vectors[learn], truth[learn], classes)
    scores = probe.decision_function(vectors[judge]).astype(np.float32)
    name = f"probe on {len(learn):,} pictures, penalty {penalty:g}"
    return _evaluation(encoder, dataset, encoded, (_judged(name, scores, truth[judge], dataset.classes),))


def _with_classes(dataset: Dataset) -> Dataset:
    if len(dataset.classes) < 2:
        raise UserError(
            "This needs pictures of two classes or more.",
            "Give a folder with a folder of pictures for each class, or a table with the columns path and label.",
        )
    return dataset


def _judged(name: str, scores: FloatArray, truth: NDArray[np.int64], classes: tuple[str, ...]) -> Classification:
    counts = confusion(truth, scores.argmax(1), len(classes))
    present = counts.sum(1)
    by_class = {label: float(counts[n, n] / present[n]) for n, label in enumerate(classes) if present[n]}
    top1, top5 = (top_accuracy(scores, truth, top) for top in (1, 5))
    return Classification(name, len(truth), top1, top5, by_class, counts, classes)


def _evaluation(
    encoder: Encoder, dataset: Dataset, encoded: Encoded, results: tuple[Classification | Retrieval, ...]
) -> Evaluation:
    return Evaluation(encoder.identity.name, results, dataset.left_out, encoded.unusable)
