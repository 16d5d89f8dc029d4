"""Make the built-in model anew, from the data folder and the published towers."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clip_desktop.errors import UserError
from clip_desktop.progress import Job
from clip_desktop.resources import resource
from clip_desktop.search.ranking import prompt_templates
from clip_desktop.training.recipe import given_values, method_of

if TYPE_CHECKING:  # they import torch
    from clip_desktop.training.bridge import BridgeRecipe
    from clip_desktop.training.builtin import Figures

BRIDGE = "bridge"


def is_bridge(recipe: Path | None) -> bool:
    """Whether a recipe file is one for heads on frozen towers."""
    return method_of(recipe) == BRIDGE


def read_bridge_recipe(file: Path | None, changes: Mapping[str, str]) -> BridgeRecipe:
    """A recipe from its file and from changes to single keys.

    Raises:
        UserError: it cannot be read, or a key or a value is wrong.
    """
    from clip_desktop.training.bridge import BridgeRecipe

    given, plain = given_values(BridgeRecipe, file, changes), BridgeRecipe()
    for key, value in given.items():
        if type(value) is not type(getattr(plain, key)):
            raise UserError(f"The recipe's “{key}” cannot be {value!r}.", f"It is {getattr(plain, key)!r} usually.")
        if key != "seed" and not value >= 0:
            raise UserError(f"The recipe's “{key}” cannot be below nothing.")
    return replace(plain, **given)


def train_builtin(data: Path, out: Path, recipe: BridgeRecipe) -> Job[Figures]:
    """Train on a data folder and put the model into ``out / "model"``; features are kept beside it.

    Raises:
        UserError: the folder lacks something, or a package with published weights is not installed.
    """
    from clip_desktop.training.builtin import build
    from clip_desktop.training.material import DataFolder

    folder = DataFolder(data, resource("training", "concepts.tsv"))
    missing = folder.missing()
    if missing:
        raise UserError(f"“{data}” lacks {', '.join(missing)}.", "MODEL_CARD.md of the built-in model says what it is.")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as unfinished:
        figures = yield from build(folder, out / "features", Path(unfinished) / "model", recipe, prompt_templates())
        _replace(Path(unfinished) / "model", out / "model")
    return figures


def _replace(new: Path, place: Path) -> None:
    place.mkdir(exist_ok=True)
    for file in new.iterdir():
        file.replace(place / file.name)
