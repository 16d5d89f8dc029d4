"""Training whole: it learns, it goes on bit for bit, it leaves alone what is locked, and it stops with a sentence."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image, ImageColor

from clip_desktop.clip.bundle import WEIGHTS, ModelBundle
from clip_desktop.clip.encoder import open_encoder, open_text_encoder
from clip_desktop.clip.protocol import FloatArray, ModelIdentity, PixelArray
from clip_desktop.clip.weights import read_metadata
from clip_desktop.errors import UserError
from clip_desktop.progress import Progress, run_to_end
from clip_desktop.search.ranking import prompt_templates
from clip_desktop.training.dataset import Dataset
from clip_desktop.training.encoding import encode_pictures, encode_texts, owners
from clip_desktop.training.evaluation import image_to_text_recall, text_to_image_recall
from clip_desktop.training.recipe import Recipe
from clip_desktop.training.running import Material, TrainingReport, train_run
from tests.unit.training.drawn import COLOURS, captioned, open_plain

QUICK = Recipe(shape="tiny", batch=16, epochs=2, learning_rate=1e-3, log_every=3, vocabulary=600, flip=False)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return captioned(tmp_path_factory.mktemp("drawn"))


def material(dataset: Dataset, held_back: Dataset | None = None) -> Material:
    rest = dataset.chosen(()) if held_back is None else held_back
    return Material(dataset, rest, ("a {}",), prompt_templates(), open_plain)


def trained(recipe: Recipe, dataset: Dataset, folder: Path, **more: Any) -> TrainingReport:
    folder.mkdir(parents=True, exist_ok=True)
    return run_to_end(train_run(recipe, material(dataset, **more), folder))


def weights(report: TrainingReport) -> dict[str, np.ndarray]:
    return dict(ModelBundle.open(report.model).read_weights())


def stopped_after(steps: int, recipe: Recipe, dataset: Dataset, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    job = train_run(recipe, material(dataset), folder)
    seen = 0
    for step in job:
        seen += step.stage == "Training"
        if seen == steps:
            break
    job.close()


@pytest.mark.parametrize(
    ("loss", "batch", "epochs", "start_scale", "most"),
    [("infonce", 32, 100, QUICK.start_scale, 0.2), ("sigmoid", 64, 150, 10.0, 0.8)],
)
def test_64_pairs_are_learned_by_heart_both_ways(
    loss: str, batch: int, epochs: int, start_scale: float, most: float, drawn: Dataset, tmp_path: Path
) -> None:
    plain = replace(QUICK, learning_rate=2e-3, crop_area=1.0, colour=0.0, weight_decay=0.0)
    recipe = replace(plain, loss=loss, batch=batch, epochs=epochs, start_scale=start_scale)
    report = trained(recipe, drawn, tmp_path)
    encoder = open_encoder(ModelBundle.open(report.model))
    images = run_to_end(encode_pictures(encoder, drawn, open_plain)).vectors
    captions, owner = owners(drawn)
    texts = run_to_end(encode_texts(encoder, captions))
    assert len(images) == len(texts) == 64
    assert image_to_text_recall(images, texts, owner)[0] == 1.0
    assert text_to_image_recall(images, texts, owner)[0] == 1.0
    assert report.last.loss < most


def test_a_model_of_the_sigmoid_loss_carries_its_bias(drawn: Dataset, tmp_path: Path) -> None:
    report = trained(replace(QUICK, loss="sigmoid", batch=32, epochs=1), drawn, tmp_path)
    assert ModelBundle.open(report.model).config.sigmoid
    assert "logit_bias" in weights(report)


def test_ten_steps_are_five_and_five_bit_for_bit(drawn: Dataset, tmp_path: Path) -> None:
    recipe = replace(QUICK, epochs=5, batch=32, average=0.9, chunk=20)  # two steps an epoch
    whole = trained(recipe, drawn, tmp_path / "whole")
    stopped_after(5, recipe, drawn, tmp_path / "parts")
    assert not (tmp_path / "parts" / "model").exists()
    torch.rand(3)  # whatever else the process draws in between
    parts = trained(recipe, drawn, tmp_path / "parts")
    assert whole.steps == parts.steps == 10
    ours, theirs = weights(whole), weights(parts)
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if not np.array_equal(ours[name], theirs[name])] == []
    for name in ("log.csv", "tokenizer.json"):
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "parts" / name).read_bytes(), name
    saved = [torch.load(tmp_path / part / "checkpoint.pt", weights_only=True) for part in ("whole", "parts")]
    moments = [[state["exp_avg_sq"] for state in each["optimiser"]["state"].values()] for each in saved]
    assert all(torch.equal(a, b) for a, b in zip(*moments, strict=True))


def test_every_step_counts_in_that(drawn: Dataset, tmp_path: Path) -> None:
    """The comparison above would see a single step done otherwise."""
    recipe = replace(QUICK, epochs=2, batch=32)
    ours = weights(trained(recipe, drawn, tmp_path / "a"))
    theirs = weights(trained(replace(recipe, seed=1), drawn, tmp_path / "b"))
    assert [name for name in ours if np.array_equal(ours[name], theirs[name])] == []


def test_parts_of_a_batch_train_as_the_whole_does(drawn: Dataset, tmp_path: Path) -> None:
    whole = weights(trained(QUICK, drawn, tmp_path / "whole"))
    parts = weights(trained(replace(QUICK, chunk=5), drawn, tmp_path / "parts"))
    for name, tensor in whole.items():
        np.testing.assert_allclose(parts[name], tensor, atol=2e-3, err_msg=name)


@pytest.mark.parametrize("locked", [("image",), ("text", "text_head"), ("image", "image_head")])
def test_what_is_locked_stays_as_it_was(locked: tuple[str, ...], drawn: Dataset, tmp_path: Path) -> None:
    first = trained(replace(QUICK, epochs=1), drawn, tmp_path / "first")
    after = trained(replace(QUICK, start=str(first.model), locked=locked, shape=""), drawn, tmp_path / "then")
    before, now = weights(first), weights(after)
    for name in before:
        is_locked = name.split(".")[0] in locked
        assert np.array_equal(before[name], now[name]) == is_locked, name


class WrongTeacher:
    """Sees the colour of the shape and reads colours, but takes every colour for the next one."""

    identity = ModelIdentity("wrong", "", "", len(COLOURS), 20.0)

    def prepare(self, image: Image.Image) -> PixelArray:
        return np.asarray(image)

    def encode_images(self, pixels: PixelArray) -> FloatArray:
        known = np.array([ImageColor.getrgb(colour) for colour in COLOURS], float)
        flat = pixels.reshape(len(pixels), -1, 3).astype(float)
        shape = flat[np.arange(len(flat)), np.abs(flat - 40).sum(2).argmax(1)]
        seen = np.abs(shape[:, None] - known[None]).sum(2).argmin(1)
        return np.eye(len(COLOURS), dtype=np.float32)[(seen + 1) % len(COLOURS)]

    def encode_texts(self, texts: Sequence[str]) -> FloatArray:
        return np.eye(len(COLOURS), dtype=np.float32)[[COLOURS.index(text.split()[1]) for text in texts]]

    def fits(self, text: str) -> bool:
        return True


def test_a_teacher_is_believed_even_where_it_is_wrong(
    drawn: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clip_desktop.training.running.open_encoder", lambda bundle: WrongTeacher())
    recipe = replace(QUICK, epochs=15, batch=32, learning_rate=2e-3, crop_area=1.0, colour=0.0)
    alone = trained(recipe, drawn, tmp_path / "alone").model
    taught = trained(replace(recipe, teacher=str(alone), teacher_weight=10.0), drawn, tmp_path / "taught").model
    colour = np.arange(64) // 8
    for model, shift in ((alone, 0), (taught, 1)):
        found = colour[_likenesses(model, drawn).argmax(1)]
        assert (found == (colour + shift) % len(COLOURS)).mean() > 0.8, shift


def _likenesses(folder: Path, dataset: Dataset) -> np.ndarray:
    encoder = open_encoder(ModelBundle.open(folder))
    images = run_to_end(encode_pictures(encoder, dataset, open_plain)).vectors
    return np.asarray(images @ run_to_end(encode_texts(encoder, owners(dataset)[0])).T)


def test_narrow_floats_train_too(drawn: Dataset, tmp_path: Path) -> None:
    report = trained(replace(QUICK, precision="bfloat16", epochs=6), drawn, tmp_path)
    losses = [float(row["loss"]) for row in rows(tmp_path)]
    assert losses[-1] < losses[0]
    assert np.isfinite(weights(report)["image.patches.weight"]).all()


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "log.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_average_is_kept_and_not_the_last_weights(drawn: Dataset, tmp_path: Path) -> None:
    report = trained(replace(QUICK, average=0.9), drawn, tmp_path)
    held = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    kept = weights(report)["image.patches.weight"]
    assert np.array_equal(kept, held["average"]["image.patches.weight"].numpy())
    assert not np.array_equal(kept, held["model"]["image.patches.weight"].numpy())


def test_the_folder_holds_a_model_a_log_and_curves(drawn: Dataset, tmp_path: Path) -> None:
    learned, held_back = drawn.parted(0.25, 0)
    assert (len(learned), len(held_back)) == (48, 16)
    report = trained(replace(QUICK, storage="float16"), learned, tmp_path, held_back=held_back)
    assert [row["step"] for row in rows(tmp_path)] == ["3", "6"]
    assert all(0 <= float(row["validation_score"]) <= 1 for row in rows(tmp_path))
    assert report.last.validation_loss is not None
    with Image.open(tmp_path / "curves.png") as picture:
        assert picture.size[0] > 600
        assert len(picture.convert("RGB").getcolors(100_000) or []) > 3
    bundle = ModelBundle.open(report.model)
    assert bundle.identity.name == "trained"
    assert set(bundle.ranking_statistics()) == {"picture", "word", "phrase", "caption"}
    assert '"batch": 16' in read_metadata(report.model / WEIGHTS)["recipe"]
    assert "clip-desktop train" in bundle.card
    words = ["a red circle on the left", "blue"]
    np.testing.assert_allclose(
        open_text_encoder(bundle).encode_texts(words), open_encoder(bundle).encode_texts(words), atol=1e-4
    )


def test_a_finished_training_is_not_done_again(drawn: Dataset, tmp_path: Path) -> None:
    first = weights(trained(QUICK, drawn, tmp_path))
    job = train_run(QUICK, material(drawn), tmp_path)
    steps: list[Progress] = []
    run_to_end(job, steps.append)
    assert "Training" not in {step.stage for step in steps}
    again = dict(ModelBundle.open(tmp_path / "model").read_weights())
    assert all(np.array_equal(first[name], again[name]) for name in first)


def test_a_checkpoint_of_another_recipe_is_refused(drawn: Dataset, tmp_path: Path) -> None:
    stopped_after(1, QUICK, drawn, tmp_path)
    with pytest.raises(UserError, match="belongs to another recipe"):
        trained(replace(QUICK, learning_rate=2e-3), drawn, tmp_path)
    with pytest.raises(UserError, match="belongs to another recipe"):
        trained(QUICK, drawn.chosen(range(32)), tmp_path)
    assert trained(replace(QUICK, workers=1, log_every=5), drawn, tmp_path).steps == 8, "these change nothing"


def test_a_damaged_checkpoint_is_refused(drawn: Dataset, tmp_path: Path) -> None:
    stopped_after(1, QUICK, drawn, tmp_path)
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(UserError, match="cannot be read"):
        trained(QUICK, drawn, tmp_path)


def test_a_loss_that_is_no_number_stops_with_a_sentence(drawn: Dataset, tmp_path: Path) -> None:
    first = trained(replace(QUICK, epochs=1), drawn, tmp_path / "first")
    held = torch.load(tmp_path / "first" / "checkpoint.pt", weights_only=True)
    held["model"]["image.patches.weight"].fill_(float("nan"))
    held["step"] = 1
    torch.save(held, tmp_path / "first" / "checkpoint.pt")
    with pytest.raises(UserError, match=r"stopped at step 2: the loss is no longer a number.*learning_rate"):
        trained(replace(QUICK, epochs=1), drawn, tmp_path / "first")
    assert first.model.is_dir(), "what was there before is left"


def test_unreadable_pictures_are_counted_and_the_rest_is_learned(tmp_path: Path) -> None:
    dataset = captioned(tmp_path / "data", 20)
    for number in (3, 11):
        dataset.pictures[number].write_bytes(b"no picture")
    report = trained(replace(QUICK, batch=10, epochs=2), dataset, tmp_path / "run")
    assert {Path(path).name for path in report.unusable} == {"03.png", "11.png"}
    assert report.steps == 4


def test_nothing_but_unreadable_pictures_is_refused(tmp_path: Path) -> None:
    dataset = captioned(tmp_path / "data", 6)
    for path in dataset.pictures:
        path.write_bytes(b"no picture")
    with pytest.raises(UserError, match="A whole batch of pictures cannot be read"):
        trained(QUICK, dataset, tmp_path / "run")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"shape": "gigantic"}, "no shape “gigantic”"),
        ({"start": "/nowhere"}, "There is no model at /nowhere"),
        ({"tokenizer": "/nowhere.json"}, "tokenizer “/nowhere.json” cannot be read"),
        ({"config": "/nowhere.json"}, "config “/nowhere.json” cannot be read"),
        ({"teacher": "/nowhere"}, "There is no model at /nowhere"),
    ],
)
def test_a_recipe_that_cannot_be_followed_says_why(
    changes: dict[str, str], sentence: str, drawn: Dataset, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=sentence):
        trained(replace(QUICK, **changes), drawn, tmp_path)  # type: ignore[arg-type]


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_cuda_that_is_not_there_is_refused(drawn: Dataset, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="finds no CUDA device"):
        trained(replace(QUICK, device="cuda"), drawn, tmp_path)
