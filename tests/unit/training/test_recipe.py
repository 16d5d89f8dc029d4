"""Recipes: every key described, read from TOML, and refused with the key that was meant."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, fields
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.training.recipe import Recipe, read_recipe


def test_every_key_says_what_it_is_for() -> None:
    for each in fields(Recipe):
        assert each.metadata["help"].endswith("."), each.name


def test_the_printed_recipe_is_the_recipe_and_names_every_key() -> None:
    recipe = Recipe(name="a “quoted” name", locked=("image", "text"), holdout=0.25, flip=False)
    printed = recipe.to_toml()
    assert set(tomllib.loads(printed)) == {each.name for each in fields(Recipe)}
    values = tomllib.loads(printed)
    assert {**asdict(recipe), "locked": ["image", "text"]} == values


def test_a_file_and_changes_over_it(tmp_path: Path) -> None:
    file = tmp_path / "recipe.toml"
    file.write_text('epochs = 3\nlearning_rate = 1\nlocked = ["image"]\nstart = "models/mine"\n')
    recipe = read_recipe(file, {"epochs": "5", "name": "sea birds", "flip": "false", "locked": "text", "holdout": "0"})
    assert (recipe.epochs, recipe.name, recipe.flip, recipe.locked) == (5, "sea birds", False, ("text",))
    assert (recipe.learning_rate, recipe.holdout) == (1.0, 0.0)
    assert recipe.start == str(tmp_path / "models" / "mine"), "paths are relative to the file"
    assert read_recipe(file, {}).locked == ("image",)
    assert read_recipe(None, {}) == Recipe()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("epoch = 3", "no key “epoch”. Did you mean “epochs”?"),
        ("zzz = 3", "no key “zzz”. There are: name, start"),
        ('epochs = "three"', "“epochs” takes a whole number, not 'three'. How often"),
        ("epochs = 2.5", "“epochs” takes a whole number, not 2.5"),
        ("epochs = true", "“epochs” takes a whole number, not True"),
        ("epochs = 0", "“epochs” goes from 1 to"),
        ("learning_rate = nan", "“learning_rate” goes from 0 to 10"),
        ('loss = "triplet"', "“loss” cannot be “triplet”. There are: infonce, sigmoid"),
        ('locked = ["head"]', "“locked” cannot be “head”. There are: image, text"),
        ('locked = ["image", "text", "image_head", "text_head"]', "nothing is left to train"),
        ('start = "a"\nconfig = "b"', "either `start` or `config`"),
        ("epochs = ", "has a mistake"),
    ],
)
def test_mistakes_are_refused_in_words(text: str, sentence: str, tmp_path: Path) -> None:
    file = tmp_path / "recipe.toml"
    file.write_text(text)
    with pytest.raises(UserError) as refused:
        read_recipe(file, {})
    assert sentence in str(refused.value)


def test_a_recipe_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_recipe(tmp_path / "none.toml", {})


def test_what_changes_no_result_does_not_bind_a_checkpoint() -> None:
    assert Recipe(workers=3, log_every=1, checkpoint_every=7).deciding() == Recipe().deciding()
    assert Recipe(seed=1).deciding() != Recipe().deciding()
