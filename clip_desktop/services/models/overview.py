"""Every model with how it stands here: installed, how far it has read the library, how fast it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clip_desktop.hub.registry import Registry, read_registry
from clip_desktop.library.library import Library
from clip_desktop.services.models.listing import ModelEntry, model_entries
from clip_desktop.services.models.preparing import Readiness, readiness
from clip_desktop.services.models.speed import known_speed
from clip_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ModelState:
    """One model.

    Attributes:
        readiness: with this library; None where it is not installed.
        speed: pictures a second on this machine as measured last; None where it was not.
    """

    entry: ModelEntry
    readiness: Readiness | None
    speed: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """All models.

    Attributes:
        models: the installed ones first, then those to be had.
        figures: what each published figure is, and where it comes from, by its name.
    """

    models: tuple[ModelState, ...]
    figures: Mapping[str, str]


def overview(workspace: Workspace, library: Library, registry: Registry | None = None) -> Overview:
    """Look at all models. No weights are read, and no network is asked."""
    registry = registry or read_registry()
    states = [_state(workspace, library, entry) for entry in model_entries(workspace, registry)]
    return Overview(tuple(states), registry.figures)


def _state(workspace: Workspace, library: Library, entry: ModelEntry) -> ModelState:
    model = entry.installed
    if model is None:
        return ModelState(entry, None, None)
    return ModelState(entry, readiness(library, model), known_speed(workspace, model))
