"""Train a model on captioned or classed pictures of the user's."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from clip_desktop.errors import UserError, reason_of
from clip_desktop.progress import Job
from clip_desktop.search.ranking import prompt_templates
from clip_desktop.sentences import say
from clip_desktop.services.indexing.rate import Rate
from clip_desktop.services.models.training_material import open_picture, prompt_set
from clip_desktop.training.dataset import Dataset, read_dataset, table_of
from clip_desktop.training.recipe import Recipe
from clip_desktop.training.tables import splits_of

if TYPE_CHECKING:  # it imports torch
    from clip_desktop.training.running import TrainingReport

_LOCK = "training.lock"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a recipe makes of the data.

    Attributes:
        training, held_back: pictures to learn from, and to be judged by at the end of each epoch.
    """

    training: Dataset
    held_back: Dataset

    @property
    def left_out(self) -> tuple[str, ...]:
        """A sentence for each thing in the data that cannot be used."""
        return tuple(dict.fromkeys((*self.training.left_out, *self.held_back.left_out)))


def plan_training(data: Path, recipe: Recipe) -> Plan:
    """Read the data, without its pictures, and part it.

    Rows of the recipe's validation split are held back; where the table has none, the recipe's share of the pictures.

    Raises:
        UserError: the data cannot be used.
    """
    training = read_dataset(data, recipe.split)
    held_back = training.chosen(())
    if recipe.holdout:
        training, held_back = training.parted(recipe.holdout, recipe.seed)
    elif has_split(data, recipe.validation_split):
        held_back = read_dataset(data, recipe.validation_split)
    if held_back.classes != training.classes:
        raise UserError("The rows held back have other classes than those that are learned from.")
    return Plan(training, held_back)


def has_split(data: Path, split: str) -> bool:
    """Whether the data is a table in which rows have this split."""
    table = table_of(data)
    return bool(split) and table is not None and split in splits_of(table)


def train_model(plan: Plan, out: Path, recipe: Recipe, *, again: bool = False) -> Job[TrainingReport]:
    """Train in the folder ``out``; stopped, the same call goes on. The model lies in ``out/model`` at the end.

    Args:
        again: forget what the folder holds of an earlier training.

    Raises:
        UserError: another training is at work there, the folder cannot be written, or training cannot go on.
    """
    from clip_desktop.training.running import Material, train_run

    material = Material(plan.training, plan.held_back, prompt_set(recipe.templates), prompt_templates(), open_picture)
    try:
        if again and out.is_dir():
            _forget(out)
        out.mkdir(parents=True, exist_ok=True)
        lock = FileLock(out / _LOCK, blocking=False, thread_local=False)
        lock.acquire()
    except Timeout:
        raise UserError(f"Another training is at work in “{out}”.", "Let it finish, or choose another --out.") from None
    except OSError as error:
        raise UserError(f"The folder “{out}” cannot be written: {reason_of(error)}.") from None
    try:
        return (yield from _with_rate(train_run(recipe, material, out)))
    finally:
        lock.release()


def _with_rate(job: Job[TrainingReport]) -> Job[TrainingReport]:
    """The job, telling how fast it goes beside its losses."""
    rate, first = Rate(), -1
    try:
        while True:
            try:
                step = next(job)
            except StopIteration as stop:
                report: TrainingReport = stop.value
                return report
            if step.stage == "Training":
                first = step.done if first < 0 else first  # a training that goes on has done nothing of it now
                rate.update(step.done - first)
                speed = rate.note(step.total - step.done, say("pairs"))
                step = replace(step, note=", ".join(part for part in (step.note, speed) if part))
            yield step
    finally:
        job.close()


def _forget(out: Path) -> None:
    """Remove what a training wrote, and nothing else."""
    for name in ("checkpoint.pt", "log.csv", "log.json", "curves.png", "recipe.toml", "tokenizer.json"):
        (out / name).unlink(missing_ok=True)
    shutil.rmtree(out / "model", ignore_errors=True)
