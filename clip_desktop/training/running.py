"""A training from a data set and a recipe to a model folder; what lies in its folder says how far it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import torch

from clip_desktop.clip.bundle import TOKENIZER, ModelBundle
from clip_desktop.clip.encoder import open_encoder
from clip_desktop.clip.protocol import Encoder
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.weights import Storage
from clip_desktop.errors import UserError
from clip_desktop.progress import Job, Progress
from clip_desktop.training.augment import Augmentation
from clip_desktop.training.batches import Batches
from clip_desktop.training.checkpoint import TrainingState
from clip_desktop.training.dataset import Dataset, OpenPicture, filled
from clip_desktop.training.journal import Entry
from clip_desktop.training.keeping import ranking_statistics, write_model
from clip_desktop.training.live_encoder import LiveEncoder
from clip_desktop.training.optimising import WeightAverage, make_optimiser
from clip_desktop.training.recipe import Recipe
from clip_desktop.training.starting import make_model, make_tokenizer
from clip_desktop.training.trainer import CHECKPOINT, Trainer
from clip_desktop.training.validating import Validation

MODEL: Final = "model"
RECIPE: Final = "recipe.toml"


@dataclass(frozen=True, slots=True)
class Material:
    """What is learned from.

    Attributes:
        training, held_back: pictures with captions or classes; held_back may be empty.
        templates: what class names are put into, where there are no captions.
        ranking: the prompt templates of queries by form, for the means that ranking subtracts.
    """

    training: Dataset
    held_back: Dataset
    templates: tuple[str, ...]
    ranking: Mapping[str, Sequence[str]]
    open_picture: OpenPicture

    def digest(self, recipe: Recipe) -> str:
        """Another value for another recipe or other data."""
        said = (recipe.deciding(), self.training.digest, self.held_back.digest, self.templates)
        return hashlib.sha256(repr(said).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """What came of a training.

    Attributes:
        model: the model folder.
        steps, pictures: that were done, and that were learned from.
        last: the last entry of the journal.
        unusable: pictures that could not be read, each with a sentence.
    """

    model: Path
    steps: int
    pictures: int
    last: Entry
    unusable: dict[str, str]


def train_run(recipe: Recipe, material: Material, folder: Path) -> Job[TrainingReport]:
    """Train in a folder: begin, or go on from its checkpoint; at the end the model lies in ``folder/model``.

    Raises:
        UserError: the recipe cannot be followed here, or training came to no good end.
    """
    yield Progress(0, 0, "Preparing")
    trainer, tokenizer_file = _prepare(recipe, material, folder)
    journal = yield from trainer.run()
    model = trainer.state.result.cpu().eval()
    encoder = LiveEncoder(model, trainer.batches.tokenizer)
    statistics = yield from ranking_statistics(
        encoder, trainer.batches.dataset, material.open_picture, material.ranking
    )
    last = journal.entries[-1]
    noted = {
        "recipe": json.dumps(asdict(recipe)),
        "figures": json.dumps(asdict(last)),
        "pictures": str(len(material.training)),
        "digest": trainer.digest,
    }
    write_model(folder / MODEL, model, tokenizer_file, statistics, noted, _storage(recipe))
    return TrainingReport(
        folder / MODEL, trainer.state.step, len(material.training), last, dict(trainer.batches.unusable)
    )


def _prepare(recipe: Recipe, material: Material, folder: Path) -> tuple[Trainer, Path]:
    device = _device(recipe)
    training = material.training.with_prompts(material.templates)
    if len(training) < 2:
        raise UserError("Training needs at least two pictures.")
    tokenizer_file = folder / TOKENIZER
    if not (folder / CHECKPOINT).is_file():
        captions = dict.fromkeys(text for several in training.captions for text in several)
        make_tokenizer(recipe, captions, tokenizer_file)
        (folder / RECIPE).write_text(recipe.to_toml(), encoding="utf-8")
    model = make_model(recipe, tokenizer_file).to(device)
    tokenizer = Tokenizer(tokenizer_file, model.config.text.context)
    average = WeightAverage(model, recipe.average) if recipe.average else None
    state = TrainingState(model, make_optimiser([model], recipe), average)
    teacher = _teacher(recipe)
    batches = Batches(
        training,
        tokenizer,
        material.open_picture,
        model.config.preprocess,
        recipe.batch,
        recipe.seed,
        Augmentation(recipe.crop_area, recipe.flip, recipe.colour),
        None if teacher is None else teacher.prepare,
        recipe.same_class_fits,
        recipe.workers,
    )
    validation = _validation(recipe, material, tokenizer, batches.batch)
    return Trainer(recipe, state, batches, folder, material.digest(recipe), validation, teacher), tokenizer_file


def _validation(recipe: Recipe, material: Material, tokenizer: Tokenizer, batch: int) -> Validation | None:
    if not len(material.held_back):
        return None
    prompts: tuple[tuple[str, ...], ...] = ()
    if not material.held_back.captions:
        names = material.held_back.classes
        prompts = tuple(tuple(filled(template, name) for template in material.templates) for name in names)
    held_back = material.held_back.with_prompts(material.templates)
    return Validation(
        held_back, tokenizer, material.open_picture, batch, prompts, recipe.same_class_fits, recipe.workers
    )


def _teacher(recipe: Recipe) -> Encoder | None:
    return open_encoder(ModelBundle.open(Path(recipe.teacher))) if recipe.teacher else None


def _device(recipe: Recipe) -> torch.device:
    there = torch.cuda.is_available()
    if recipe.device == "cuda" and not there:
        raise UserError("PyTorch finds no CUDA device here.", "Set device to auto or cpu.")
    return torch.device("cuda" if there and recipe.device != "cpu" else "cpu")


def _storage(recipe: Recipe) -> Storage:
    return "float16" if recipe.storage == "float16" else "float32"
