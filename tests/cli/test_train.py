"""``train``: from drawn pictures to a model that the program uses."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.training.recipe import read_recipe
from tests.cli.conftest import CommandLine
from tests.unit.training.drawn import write_captioned, write_classes

TINY = ("--set", "shape=tiny", "--set", "epochs=2", "--set", "batch=8", "--set", "vocabulary=600")


def test_captions_to_a_model_that_is_used(cli: CommandLine, tmp_path: Path) -> None:
    data = write_captioned(tmp_path / "data", 24)
    answer = cli.done("train", data, "--out", tmp_path / "run", *TINY, "--set", "name=drawn", "--set", "holdout=0.25")
    assert "Trained 4 steps on 18 pictures." in answer.text
    assert "Loss on pictures held back" in answer.text
    assert "6 held back" in answer.err
    for name in ("log.csv", "log.json", "curves.png", "recipe.toml", "model/config.json"):
        assert (tmp_path / "run" / name).stat().st_size > 0, name
    shutil.copytree(tmp_path / "run" / "model", cli.profile / "data" / "models" / "drawn")
    workspace = Workspace.open(cli.profile)
    workspace.update_settings(model="drawn")
    with workspace.open_library() as library:
        model = ActiveModel(workspace)
        assert model.register(library).name == "drawn"
        assert np.linalg.norm(model.space(library).picture_mean) > 0.1
    assert model.text_encoder().encode_texts(["a red circle"]).shape == (1, 64)
    measured = cli.done("evaluate", "retrieval", data, "--model", "drawn", "--json").json
    assert (measured["model"], measured["results"][0]["pictures"]) == ("drawn", 24)


def test_class_folders_and_a_report_as_json(cli: CommandLine, tmp_path: Path) -> None:
    report = cli.done("train", write_classes(tmp_path / "data", 2), *TINY, "--json").json
    assert (report["pictures"], report["steps"], report["unusable"]) == (16, 4, {})
    assert Path(report["model"]) == cli.profile / "data" / "training" / "trained" / "model"
    again = cli.done("train", tmp_path / "data", *TINY, "--json").json
    assert again["last"] == report["last"], "it was done already"


def test_again_begins_anew_and_takes_away_nothing_of_the_users(cli: CommandLine, tmp_path: Path) -> None:
    data, run = write_captioned(tmp_path / "data", 16), tmp_path / "run"
    cli.done("train", data, "--out", run, *TINY)
    (run / "notes.txt").write_text("mine")
    refused = cli("train", data, "--out", run, *TINY, "--set", "seed=4")
    assert refused.code == 1
    assert "belongs to another recipe" in refused.err
    assert "--again" in refused.err
    cli.done("train", data, "--out", run, *TINY, "--set", "seed=4", "--again")
    assert (run / "notes.txt").read_text() == "mine"


def test_what_was_left_out_is_said_and_the_exit_code_says_so_too(cli: CommandLine, tmp_path: Path) -> None:
    data = write_captioned(tmp_path / "data", 16)
    with (data / "captions.csv").open("a", encoding="utf-8") as table:
        table.write("gone.png,a picture that went away\n00.png,\n")
    (data / "05.png").write_bytes(b"no picture")
    answer = cli("train", data, "--out", tmp_path / "run", *TINY)
    assert answer.code == 3
    assert "left out: 1 file of the table cannot be found, the first gone.png" in answer.err
    assert "left out: 1 row with no caption" in answer.err
    assert "1 picture could not be read:" in answer.text
    assert "05.png: This file holds text, not a picture" in answer.text


def test_a_table_with_splits_holds_back_the_second(cli: CommandLine, tmp_path: Path) -> None:
    data = write_captioned(tmp_path / "data", 20)
    lines = (data / "captions.csv").read_text(encoding="utf-8").splitlines()
    rows = [f"{line},{'dev' if n % 5 == 0 else 'train'}" for n, line in enumerate(lines[1:])]
    (data / "captions.csv").write_text("\n".join([f"{lines[0]},split", *rows]), encoding="utf-8")
    assert "16 pictures with captions to learn from, 4 held back" in cli.done("train", data, *TINY).err


def test_the_printed_recipe_can_be_read_again(cli: CommandLine, tmp_path: Path) -> None:
    printed = cli.done("train", "--print-recipe", "--set", "epochs=7").text
    (tmp_path / "recipe.toml").write_text(printed, encoding="utf-8")
    assert read_recipe(tmp_path / "recipe.toml", {}).epochs == 7


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["nowhere"], 1, "There is nothing at “nowhere”"),
        ([], 2, "Missing argument 'DATA'"),
        (["data", "--set", "epochs"], 1, "has no value"),
        (["data", "--set", "epoch=3"], 1, "Did you mean “epochs”?"),
        (["data", "--config", "none.toml"], 1, "The recipe “none.toml” cannot be read"),
        (["data", "--set", "templates=trian"], 1, "There are no prompts “trian”. Did you mean “train”?"),
        (["data", "--set", "holdout=0.9"], 1, "Training needs at least two pictures."),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    arguments: list[str], code: int, sentence: str, cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_captioned(tmp_path / "data", 10)
    answer = cli("train", *arguments)
    assert answer.code == code
    assert sentence in answer.err


def test_two_trainings_in_one_folder_are_one_too_many(cli: CommandLine, tmp_path: Path) -> None:
    data, run = write_captioned(tmp_path / "data", 8), tmp_path / "run"
    run.mkdir()
    with FileLock(run / "training.lock"):
        answer = cli("train", data, "--out", run, *TINY)
    assert answer.code == 1
    assert "Another training is at work" in answer.err
