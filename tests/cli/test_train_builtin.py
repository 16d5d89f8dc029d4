"""The recipe of the built-in model from the command line: what it refuses. Its training is proved in tests/unit."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.resources import resource
from clip_desktop.services.models.builtin_training import is_bridge, read_bridge_recipe
from clip_desktop.training.bridge import BridgeRecipe
from tests.cli.conftest import CommandLine

RECIPE = resource("training", "builtin.toml")


def test_the_recipe_that_is_shipped_is_the_one_in_the_code() -> None:
    assert is_bridge(RECIPE)
    assert not is_bridge(None)
    assert read_bridge_recipe(RECIPE, {}) == BridgeRecipe()
    assert read_bridge_recipe(RECIPE, {"seed": "3"}).seed == 3


def test_a_folder_without_the_data_is_refused(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli("train", tmp_path, "--config", RECIPE)
    assert answer.code == 1
    assert "flickr8k/captions.csv" in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("change", "sentence"),
    [("epoch=3", "Did you mean “epochs”?"), ("epochs=many", "cannot be 'many'"), ("dropout=-0.5", "below nothing")],
)
def test_a_recipe_that_cannot_be_followed_is_refused(
    cli: CommandLine, tmp_path: Path, change: str, sentence: str
) -> None:
    answer = cli("train", tmp_path, "--config", RECIPE, "--set", change)
    assert answer.code == 1
    assert sentence in answer.err
