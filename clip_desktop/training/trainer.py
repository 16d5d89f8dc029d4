"""The training of a dual encoder: batches in, steps down the gradient, checkpoints and a journal beside."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from clip_desktop.clip.preprocess import normalise
from clip_desktop.clip.protocol import Encoder
from clip_desktop.errors import UserError
from clip_desktop.progress import Job, Progress
from clip_desktop.training.batches import Batch, Batches
from clip_desktop.training.checkpoint import TrainingState, load_checkpoint, save_checkpoint
from clip_desktop.training.gradients import backward
from clip_desktop.training.journal import Entry, Journal
from clip_desktop.training.objective import Objective, clamp_scale
from clip_desktop.training.optimising import rate_at
from clip_desktop.training.recipe import Recipe
from clip_desktop.training.validating import Validation

CHECKPOINT = "checkpoint.pt"


@dataclass(slots=True)
class Trainer:
    """Everything a training needs.

    Attributes:
        folder: where checkpoint and journal lie.
        digest: of recipe and data, so that no checkpoint goes on with others.
        validation: judges the model at the end of each epoch, or None.
        teacher: whose likenesses are learned as well, or None.
    """

    recipe: Recipe
    state: TrainingState
    batches: Batches
    folder: Path
    digest: str
    validation: Validation | None = None
    teacher: Encoder | None = None

    _objective: Objective = field(init=False)

    def __post_init__(self) -> None:
        scale = 1.0 if self.teacher is None else self.teacher.identity.logit_scale
        self._objective = Objective(self.state.model, self.recipe.smoothing, self.recipe.teacher_weight, scale)

    @property
    def steps(self) -> int:
        return self.recipe.epochs * self.batches.each_epoch

    def run(self) -> Job[Journal]:
        """Train to the end, from the folder's checkpoint where there is one. Stopped, it goes on there the next time.

        Raises:
            UserError: the loss is no longer a number, pictures cannot be read, or the checkpoint is another's.
        """
        path = self.folder / CHECKPOINT
        if path.is_file():
            load_checkpoint(self.state, self.digest, path)
        journal = Journal(self.folder, self.state.step)
        self.state.model.train()
        try:
            with closing(self.batches.between(self.state.step, self.steps)) as batches:
                for batch in batches:
                    loss, norm = self._step(batch)
                    self.state.lost.append(loss)
                    if self._is_due(self.recipe.log_every) or self._ends_epoch():
                        yield from self._note(journal, norm)
                    if self._is_due(self.recipe.checkpoint_every):
                        save_checkpoint(self.state, self.digest, path)
                        journal.write()
                    done, total = self.state.step * self.batches.batch, self.steps * self.batches.batch
                    yield Progress(done, total, "Training", f"loss {loss:.3f}")
        except GeneratorExit:
            save_checkpoint(self.state, self.digest, path)
            raise
        save_checkpoint(self.state, self.digest, path)
        journal.write()
        return journal

    def _step(self, batch: Batch) -> tuple[float, float]:
        """One step down the gradient: the loss before it, and the gradient's norm before it was clipped."""
        state, model = self.state, self.state.model
        for group in state.optimiser.param_groups:
            group["lr"] = rate_at(state.step, self.steps, self.recipe)
        state.optimiser.zero_grad(set_to_none=True)
        loss = self._backward(batch)
        trained = [p for group in state.optimiser.param_groups for p in group["params"]]
        bound = self.recipe.clip_gradient or float("inf")
        norm = float(torch.nn.utils.clip_grad_norm_(trained, bound))
        if not (np.isfinite(loss) and np.isfinite(norm)):
            raise UserError(
                f"Training stopped at step {state.step + 1}: the loss is no longer a number.",
                "Try a lower learning_rate, a longer warmup, or precision float32; the last checkpoint is kept.",
            )
        state.optimiser.step()
        clamp_scale(model)
        if state.average is not None:
            state.average.update(model, state.step)
        state.step += 1
        return loss, norm

    def _backward(self, batch: Batch) -> float:
        model = self.state.model
        device = model.log_scale.device
        pictures = torch.from_numpy(normalise(batch.pixels, model.config.preprocess)).to(device)
        ids, mask = torch.from_numpy(batch.tokens.ids).to(device), torch.from_numpy(batch.tokens.mask).to(device)
        groups, taught = torch.from_numpy(batch.groups).to(device), self._taught(batch, device)
        narrow = self.recipe.precision == "bfloat16"

        def encode_image(given: Tensor) -> Tensor:
            with torch.autocast(device.type, torch.bfloat16, enabled=narrow):
                return model.encode_image(given)

        def encode_text(given: Tensor, real: Tensor) -> Tensor:
            with torch.autocast(device.type, torch.bfloat16, enabled=narrow):
                return model.encode_text(given, real)

        def loss(images: Tensor, texts: Tensor) -> Tensor:
            return self._objective(images, texts, groups, taught)

        sides = (encode_image, (pictures,)), (encode_text, (ids, mask))
        return float(backward(model, *sides, loss, self.recipe.chunk))

    def _taught(self, batch: Batch, device: torch.device) -> tuple[Tensor, Tensor] | None:
        if self.teacher is None or batch.taught is None:
            return None
        images, texts = self.teacher.encode_images(batch.taught), self.teacher.encode_texts(batch.captions)
        return torch.from_numpy(images).to(device), torch.from_numpy(texts).to(device)

    def _is_due(self, every: int) -> bool:
        return self.state.step % every == 0

    def _ends_epoch(self) -> bool:
        return self.state.step % self.batches.each_epoch == 0

    def _note(self, journal: Journal, norm: float) -> Job[None]:
        """Enter how it goes, and at the end of an epoch what the pictures held back say of the model."""
        step, lost = self.state.step, self.state.lost
        rate = rate_at(step - 1, self.steps, self.recipe)
        scale = float(self.state.model.logit_scale.detach())
        entry = Entry(step, round(step / self.batches.each_epoch, 4), float(np.mean(lost)), rate, scale, norm)
        lost.clear()
        try:
            if self.validation is not None and self._ends_epoch():
                judged = yield from self.validation.judge(self.state.result, self._objective)
                entry = replace(entry, validation_loss=judged[0], validation_score=judged[1])
        finally:
            journal.add(entry)
