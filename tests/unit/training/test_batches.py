"""Batches: the same for the same seed and step; shuffled, cropped, bounded."""

from __future__ import annotations

import random
import threading
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.preprocess import prepare
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.training.ahead import ahead
from clip_desktop.training.augment import Augmentation
from clip_desktop.training.batches import Batch, Batches
from clip_desktop.training.dataset import Dataset
from clip_desktop.training.recipe import Recipe
from clip_desktop.training.starting import learn_tokenizer, make_tokenizer
from tests.unit.training.drawn import captioned, open_plain


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return captioned(tmp_path_factory.mktemp("drawn"), 20)


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory, dataset: Dataset) -> Tokenizer:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    make_tokenizer(Recipe(vocabulary=600), [c for several in dataset.captions for c in several], path)
    return Tokenizer(path, 32)


def batches(dataset: Dataset, tokenizer: Tokenizer, **more: object) -> Batches:
    settings = {"batch": 8, "seed": 1, "augmentation": Augmentation(0.5, True, 0.2), **more}
    return Batches(dataset, tokenizer, open_plain, PreprocessConfig(32), **settings)  # type: ignore[arg-type]


def taken(of: Batches, first: int, last: int) -> list[Batch]:
    with closing(of.between(first, last)) as found:
        return list(found)


def same(a: Batch, b: Batch) -> bool:
    return np.array_equal(a.pixels, b.pixels) and a.captions == b.captions and np.array_equal(a.groups, b.groups)


def test_a_step_is_the_same_whenever_and_however_it_is_reached(dataset: Dataset, tokenizer: Tokenizer) -> None:
    whole = taken(batches(dataset, tokenizer), 0, 5)
    later = taken(batches(dataset, tokenizer, workers=1), 3, 5)
    assert [batch.pixels.shape for batch in whole] == [(8, 32, 32, 3)] * 5
    assert all(same(a, b) for a, b in zip(whole[3:], later, strict=True))
    assert not same(whole[0], taken(batches(dataset, tokenizer, seed=2), 0, 1)[0])


def test_an_epoch_shows_no_picture_twice_and_the_next_another_order(dataset: Dataset, tokenizer: Tokenizer) -> None:
    first, second, third, fourth = (batch.groups for batch in taken(batches(dataset, tokenizer), 0, 4))
    assert len({*first, *second}) == len({*third, *fourth}) == 16
    assert not np.array_equal([first, second], [third, fourth])


def test_the_words_belong_to_the_pictures(dataset: Dataset, tokenizer: Tokenizer) -> None:
    for batch in taken(batches(dataset, tokenizer, augmentation=Augmentation()), 0, 2):
        for row, caption, pixels in zip(batch.groups, batch.captions, batch.pixels, strict=True):
            assert caption in dataset.captions[row]
            assert np.array_equal(pixels, np.asarray(open_plain(dataset.pictures[row], 0)))
        assert batch.tokens.ids.shape[0] == 8


def test_a_batch_larger_than_the_data_is_the_data(dataset: Dataset, tokenizer: Tokenizer) -> None:
    of = batches(dataset, tokenizer, batch=500)
    assert (of.batch, of.each_epoch) == (20, 1)
    assert sorted(taken(of, 0, 1)[0].groups) == list(range(20))


def test_a_teacher_sees_what_the_pupil_sees(dataset: Dataset, tokenizer: Tokenizer) -> None:
    (batch,) = taken(batches(dataset, tokenizer, teacher=np.asarray), 0, 1)
    assert batch.taught is not None
    assert np.array_equal(batch.taught, batch.pixels)


def test_nothing_is_read_further_ahead_than_agreed() -> None:
    started: list[int] = []
    with closing(ahead(lambda n: started.append(n) or n, range(100), 7, 2)) as found:
        assert next(found) == 0
        assert len(started) <= 8
        assert list(found) == list(range(1, 100))
    assert not [t for t in threading.enumerate() if t.name.startswith("decode")]


def test_closing_early_ends_the_threads() -> None:
    found = ahead(lambda n: n, iter(range(10**9)), 4, 2)
    assert [next(found) for _ in range(3)] == [0, 1, 2]
    found.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("decode")]


@pytest.mark.parametrize("fit", ["squash", "crop"])
def test_without_augmentation_a_picture_is_prepared_as_for_the_model(fit: str) -> None:
    picture = Image.effect_noise((90, 60), 80).convert("RGB")
    config = PreprocessConfig(32, fit)
    ours = np.asarray(Augmentation()(picture, config, random.Random(0)))
    assert np.array_equal(ours, prepare(picture, config))


@pytest.mark.parametrize("fit", ["squash", "crop"])
def test_crops_stay_in_the_picture_and_are_as_large_as_said(fit: str) -> None:
    augmentation = Augmentation(crop_area=0.3)
    for seed in range(300):
        left, top, right, foot = augmentation._box((90, 60), fit == "crop", random.Random(seed))
        assert 0 <= left < right <= 90 + 1e-9
        assert 0 <= top < foot <= 60 + 1e-9
        whole = 60 * 60 if fit == "crop" else 90 * 60
        assert (right - left) * (foot - top) > 0.29 * whole * 0.85, "an aspect may cost a little at the edge"
        assert min(right - left, foot - top) > 60 * 0.3**0.5 * 0.8


def test_pictures_are_turned_about_half_the_time() -> None:
    picture = Image.new("RGB", (32, 32), "white")
    picture.paste((0, 0, 0), (0, 0, 16, 32))
    turned = [
        np.asarray(Augmentation(flip=True)(picture, PreprocessConfig(32), random.Random(n)))[0, 0, 0]
        for n in range(200)
    ]
    assert 70 < sum(value == 255 for value in turned) < 130


def test_a_learned_tokenizer_is_small_repeatable_and_ends_texts(tmp_path: Path) -> None:
    captions = ["a red circle on the left", "a blue square", "redder, bluer, left-most"] * 5
    learned = learn_tokenizer(captions, 700)
    assert learned == learn_tokenizer(captions, 700)
    make_tokenizer(Recipe(vocabulary=700), captions, tmp_path / "tokenizer.json")
    cut = Tokenizer(tmp_path / "tokenizer.json", 32)
    tokens = cut(["a red circle", "Ünseen wörds 한 🙂"])
    vocabulary = learned["model"]["vocab"]  # type: ignore[index]
    assert len(vocabulary) <= 700
    last = tokens.ids[0, tokens.mask[0].sum() - 1]
    assert last == len(vocabulary) - 1 == tokens.ids.max(), "the end of text has the largest id, as CLIP pools by it"
    assert tokens.mask[0].sum() == 5, "the words it has seen are one piece each"
    assert tokens.mask[1].sum() > 5, "what it has not seen is spelt in bytes"
