"""A training put down so that it goes on as if nothing had been: bit for bit on the same machine and processor."""

from __future__ import annotations

import os
import pickle
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from clip_desktop.clip.model import DualEncoder
from clip_desktop.errors import UserError
from clip_desktop.training.optimising import WeightAverage

_VERSION: Final = 1


@dataclass(slots=True)
class TrainingState:
    """All that changes while training. The learning rate and the data follow from ``step`` and the recipe's seed.

    Attributes:
        step: steps that are done.
        average: of the weights, or None.
        lost: the losses since the last entry of the journal.
    """

    model: DualEncoder
    optimiser: torch.optim.Optimizer
    average: WeightAverage | None
    step: int = 0
    lost: list[float] = field(default_factory=list)

    @property
    def result(self) -> DualEncoder:
        """The model that is judged and kept: the average where there is one."""
        if self.average is None:
            return self.model
        averaged = self.average.model
        assert isinstance(averaged, DualEncoder)
        return averaged


def save_checkpoint(state: TrainingState, digest: str, path: Path) -> None:
    """Write a checkpoint through a temporary file: the one before is whole until this one is.

    Args:
        digest: of the recipe and the data.

    Raises:
        UserError: it cannot be written.
    """
    held = {
        "version": _VERSION,
        "digest": digest,
        "step": state.step,
        "lost": state.lost,
        "model": state.model.state_dict(),
        "optimiser": state.optimiser.state_dict(),
        "average": None if state.average is None else state.average.model.state_dict(),
        "random": _random_states(),
    }
    partial = path.with_suffix(".partial")
    try:
        with partial.open("wb") as file:
            torch.save(held, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise UserError(
            f"The checkpoint “{path}” cannot be written: {error.strerror or error}.", "Make room, then go on."
        ) from None


def load_checkpoint(state: TrainingState, digest: str, path: Path) -> None:
    """Take a training up where its checkpoint left it; only tensors and numbers are read, no code is run.

    Raises:
        UserError: the file is damaged, or belongs to another recipe or other data.
    """
    try:
        held: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
        known = held["version"] == _VERSION
    except (OSError, RuntimeError, EOFError, KeyError, TypeError, pickle.UnpicklingError):
        raise UserError(f"The checkpoint “{path}” cannot be read.", "Begin again with --again.") from None
    if not known or held["digest"] != digest:
        raise UserError(
            f"The checkpoint “{path}” belongs to another recipe, other data or another version.",
            "Begin again with --again, or choose another folder with --out.",
        )
    state.model.load_state_dict(held["model"])
    state.optimiser.load_state_dict(held["optimiser"])
    if state.average is not None:
        state.average.model.load_state_dict(held["average"])
    _set_random_states(held["random"])
    state.step, state.lost = held["step"], held["lost"]


def _random_states() -> dict[str, Tensor | list[Tensor]]:
    """Batches and augmentation follow from the step alone; these are for towers that draw numbers of their own."""
    return {"cpu": torch.get_rng_state(), "cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []}


def _set_random_states(states: dict[str, Any]) -> None:
    torch.set_rng_state(states["cpu"])
    if torch.cuda.is_available() and len(states["cuda"]) == torch.cuda.device_count():
        torch.cuda.set_rng_state_all(states["cuda"])
