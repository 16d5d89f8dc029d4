"""Removing a model, and saying before what is lost by it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.hub.fetch import disk
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.models.active import BUILTIN
from clip_desktop.services.models.listing import InstalledModel, find_model, unfinished
from clip_desktop.services.models.staging import StagedModel
from clip_desktop.services.workspace import Workspace

_REMOVED: Final = ".removed"  # no model is called so


@dataclass(frozen=True, slots=True)
class Loss:
    """What removing a model means.

    Attributes:
        installed: the model; None where only an unfinished download lies there.
        size: bytes that become free.
        vectors: photographs whose vectors of this model the library keeps, for the case that it comes back.
    """

    installed: InstalledModel | None
    size: int
    vectors: int


def loss_of_removing(workspace: Workspace, library: Library, name: str) -> Loss:
    """What would be lost.

    Raises:
        UserError: there is no such model, or it is the built-in one.
    """
    if name == BUILTIN:
        raise UserError("The built-in model cannot be removed.", "It belongs to the program.")
    begun = unfinished(workspace)
    if name in begun and not (workspace.paths.models / name).exists():
        return Loss(None, begun[name], 0)
    model = find_model(workspace, name)
    known = {row.id for row in library.models.all() if _is(model, row.name, row.weights_sha256)}
    return Loss(model, model.size + begun.get(name, 0), sum(library.embeddings.count(row) for row in known))


def remove_model(workspace: Workspace, name: str, *, in_use_too: bool = False) -> None:
    """Remove a model from the disk, and what an unfinished download of it left. Its vectors stay in the library.

    Args:
        in_use_too: remove it even when it is in use; the built-in model is in use then.

    Raises:
        UserError: there is no such model, it is the built-in one or in use, or the disk refuses.
    """
    with workspace.models_lock(), workspace.open_library() as library:
        loss = loss_of_removing(workspace, library, name)
        if loss.installed is not None and loss.installed.active:
            if not in_use_too:
                raise UserError(
                    say("The model “{name}” is in use.", name=name), "Choose another one first, or say --in-use."
                )
            workspace.update_settings(model=BUILTIN)
        StagedModel(workspace, name).discard()
        if loss.installed is not None:
            _vanish(workspace, loss.installed)


def forget_vectors(workspace: Workspace, name: str) -> Job[int]:
    """Forget a model's vectors, a few hundred at a time; how many it were. Indexing with the model makes them again.

    Raises:
        UserError: there is no such model, or it cannot be opened.
    """
    model = find_model(workspace, name)
    if model.bundle is None:
        raise UserError(model.complaint)
    done = 0
    with workspace.open_library() as library:
        rows = [row.id for row in library.models.all() if _is(model, row.name, row.weights_sha256)]
        total = sum(library.embeddings.count(row) for row in rows)
        for row in rows:
            forgotten = MAX_ROWS
            while forgotten == MAX_ROWS:
                with library.transaction():
                    forgotten = library.embeddings.forget(row, MAX_ROWS)
                done += forgotten
                yield Progress(done, total, "Forgetting vectors")
    return done


def _is(model: InstalledModel, name: str, weights_sha256: str) -> bool:
    """Whether a row of the library is of this model, whichever preprocessing it had."""
    if model.bundle is None:
        return False
    return (model.bundle.identity.name, model.bundle.identity.weights_sha256) == (name, weights_sha256)


def _vanish(workspace: Workspace, model: InstalledModel) -> None:
    """By a rename first, so that no half of it is ever seen; what a killed removal left is swept with the next."""
    bin_ = workspace.paths.models / _REMOVED
    with disk():
        if bin_.exists():
            shutil.rmtree(bin_)
        bin_.mkdir()
        model.folder.rename(bin_ / model.name)
        shutil.rmtree(bin_)
