"""The models that are installed (the built-in one, and the folders beside the library), and those to be had."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.errors import UserError
from clip_desktop.hub.origin import Origin, read_origin
from clip_desktop.hub.registry import PublishedModel, Registry, read_registry
from clip_desktop.resources import resource
from clip_desktop.sentences import say
from clip_desktop.services.models.active import BUILTIN, BUILTIN_LANGUAGES
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import Settings

STAGING: Final = ".incoming"  # where models grow until they are whole; no model is called so


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model folder. ``bundle`` is None where it cannot be used, and ``complaint`` says why.

    Attributes:
        size: bytes on disk.
        origin: where it comes from, if it was downloaded or imported.
    """

    name: str
    folder: Path
    active: bool
    bundle: ModelBundle | None
    complaint: str
    size: int
    origin: Origin | None

    @property
    def title(self) -> str:
        """What it is called, for reading."""
        if self.origin is not None:
            return self.origin.title
        if self.bundle is None:
            return self.name
        return self.bundle.config.description or self.bundle.identity.name

    @property
    def licence(self) -> str:
        """As stated; empty where it is not."""
        if self.origin is not None and self.origin.licence:
            return self.origin.licence
        return self.bundle.config.licence if self.bundle else ""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A line of the list: a model that is installed, or published, or both.

    Attributes:
        installed: as it lies on disk; None for one that is not.
        published: what the registry says; None for one it does not know.
        begun: bytes that an unfinished download left.
    """

    name: str
    installed: InstalledModel | None
    published: PublishedModel | None
    begun: int

    @property
    def title(self) -> str:
        """What it is called, for reading."""
        known = self.installed or self.published
        return known.title if known else self.name

    @property
    def size(self) -> int | None:
        """Bytes on disk, or that a download brings; None where that is not stated."""
        if self.installed is not None:
            return self.installed.size
        return self.published.size if self.published else None

    @property
    def licence(self) -> str:
        """As stated; empty where it is not."""
        stated = self.installed.licence if self.installed else ""
        return stated or (self.published.licence if self.published else "")

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639 codes of the languages whose words it knows, "mul" for many; empty where nothing is stated."""
        if self.name == BUILTIN:
            return BUILTIN_LANGUAGES
        return self.published.languages if self.published else ()


def installed_models(workspace: Workspace) -> list[InstalledModel]:
    """Every model that the settings could name, the built-in one first."""
    own = workspace.paths.models
    folders = sorted(path.name for path in own.iterdir() if path.is_dir()) if own.is_dir() else []
    names = [name for name in folders if not name.startswith(".")]
    return [_look_at(workspace, name) for name in [BUILTIN, *names]]


def model_entries(workspace: Workspace, registry: Registry | None = None) -> list[ModelEntry]:
    """Every model there is: the installed ones first, then those the registry knows, in its order."""
    published = {model.name: model for model in (registry or read_registry()).models}
    begun = unfinished(workspace)
    installed = {model.name: model for model in installed_models(workspace)}
    names = [*installed, *(name for name in published if name not in installed)]
    return [
        ModelEntry(name, installed.get(name), _said_of(name, installed, published), begun.get(name, 0))
        for name in names
    ]


def find_model(workspace: Workspace, name: str) -> InstalledModel:
    """One installed model by its name.

    Raises:
        UserError: there is none of this name, or it would have to be downloaded first.
    """
    models = installed_models(workspace)
    for model in models:
        if model.name == name:
            return model
    if any(model.name == name for model in read_registry().models):
        raise UserError(
            say("The model “{name}” is not on this machine yet.", name=name),
            say("“clip-desktop models download {name}” fetches it, or Models in the window.", name=name),
        )
    raise UserError(
        say("There is no model “{name}”.", name=name),
        say("There are: {names}.", names=", ".join(model.name for model in models)),
    )


def use_model(workspace: Workspace, name: str) -> Settings:
    """Search and tag with another model from now on; its vectors are made when photographs are next indexed.

    Raises:
        UserError: there is none of this name, or it cannot be used.
    """
    model = find_model(workspace, name)
    if model.bundle is None:
        raise UserError(model.complaint)
    return workspace.update_settings(model=name)


def unfinished(workspace: Workspace) -> dict[str, int]:
    """Downloads that were begun and not finished: bytes on disk, by name of the model."""
    root = workspace.paths.models / STAGING
    if not root.is_dir():
        return {}
    return {path.name: _size_of(path) for path in sorted(root.iterdir()) if path.is_dir()}


def _look_at(workspace: Workspace, name: str) -> InstalledModel:
    folder = resource("models") / BUILTIN if name == BUILTIN else workspace.paths.models / name
    bundle, complaint = None, ""
    try:
        bundle = ModelBundle.open(folder)
    except UserError as error:
        complaint = str(error)
    active = workspace.settings.model == name
    return InstalledModel(name, folder, active, bundle, complaint, _size_of(folder), read_origin(folder))


def _said_of(
    name: str, installed: Mapping[str, InstalledModel], published: Mapping[str, PublishedModel]
) -> PublishedModel | None:
    """What the registry says of a model; nothing, where another one is installed under its name."""
    model, here = published.get(name), installed.get(name)
    if model is not None and here is not None and (here.origin is None or here.origin.source != model.repository):
        return None
    return model


def _size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
