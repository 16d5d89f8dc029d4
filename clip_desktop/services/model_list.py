"""The models that are installed: the built-in one, and the folders beside the library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.errors import UserError
from clip_desktop.resources import resource
from clip_desktop.services.models import BUILTIN
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model folder. ``bundle`` is None where it cannot be used, and ``complaint`` says why."""

    name: str
    folder: Path
    active: bool
    bundle: ModelBundle | None
    complaint: str


def installed_models(workspace: Workspace) -> list[InstalledModel]:
    """Every model that the settings could name, the built-in one first."""
    own = workspace.paths.models
    names = sorted(path.name for path in own.iterdir() if path.is_dir()) if own.is_dir() else []
    return [_look_at(workspace, name) for name in [BUILTIN, *names]]


def find_model(workspace: Workspace, name: str) -> InstalledModel:
    """One model by its name.

    Raises:
        UserError: there is none of this name.
    """
    models = installed_models(workspace)
    for model in models:
        if model.name == name:
            return model
    raise UserError(f"There is no model “{name}”.", f"There are: {', '.join(model.name for model in models)}.")


def use_model(workspace: Workspace, name: str) -> Settings:
    """Search and tag with another model from now on; its vectors are made when photographs are next indexed.

    Raises:
        UserError: there is none of this name, or it cannot be used.
    """
    model = find_model(workspace, name)
    if model.bundle is None:
        raise UserError(model.complaint)
    return workspace.update_settings(model=name)


def _look_at(workspace: Workspace, name: str) -> InstalledModel:
    folder = resource("models") / BUILTIN if name == BUILTIN else workspace.paths.models / name
    active = workspace.settings.model == name
    try:
        return InstalledModel(name, folder, active, ModelBundle.open(folder), "")
    except UserError as error:
        return InstalledModel(name, folder, active, None, str(error))
