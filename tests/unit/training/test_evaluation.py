"""Figures: recall with several captions, top-k, ensembles, confusion; and models that say nothing find nothing."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.training.evaluation import (
    centred,
    class_vectors,
    confusion,
    image_to_text_recall,
    text_to_image_recall,
    top_accuracy,
    unit,
    zero_shot_accuracy,
)


def random_units(n: int, dim: int, seed: int = 0) -> np.ndarray:
    return unit(np.random.default_rng(seed).standard_normal((n, dim)).astype(np.float32))


def by_hand(images: np.ndarray, texts: np.ndarray, owner: np.ndarray) -> tuple[list[float], list[float]]:
    """Recall by sorting, one query at a time."""
    to_text, to_image = [], []
    for cut in (1, 5, 10):
        found = [owner[np.argsort(-(texts @ image))[:cut]].tolist().count(n) > 0 for n, image in enumerate(images)]
        to_text.append(float(np.mean(found)))
        hits = [owner[n] in np.argsort(-(images @ text))[:cut] for n, text in enumerate(texts)]
        to_image.append(float(np.mean(hits)))
    return to_text, to_image


def test_recall_is_what_sorting_finds_with_several_captions_a_picture() -> None:
    images = random_units(1100, 6)
    owner = np.sort(np.concatenate([np.arange(1100), np.random.default_rng(1).integers(0, 1100, 900)]))
    texts = unit(images[owner] + 0.5 * random_units(2000, 6, 2))
    to_text, to_image = by_hand(images, texts, owner)
    assert image_to_text_recall(images, texts, owner) == pytest.approx(to_text)
    assert text_to_image_recall(images, texts, owner) == pytest.approx(to_image)
    assert 0.0 < to_text[0] < to_text[2] < 1.0


def test_a_model_that_says_the_same_of_everything_finds_nothing() -> None:
    same = np.tile(random_units(1, 4), (20, 1))
    owner = np.arange(20)
    assert image_to_text_recall(same, same, owner) == (0.0, 0.0, 0.0)
    assert text_to_image_recall(same, same, owner) == (0.0, 0.0, 0.0)
    assert zero_shot_accuracy(same, same[:7], [0] * 20) == 0.0


def test_vectors_that_are_no_numbers_are_refused() -> None:
    images = random_units(3, 4)
    images[1, 1] = np.nan
    for recall in (image_to_text_recall, text_to_image_recall):
        with pytest.raises(ValueError, match="no numbers"):
            recall(images, random_units(3, 4), np.arange(3))
        with pytest.raises(ValueError, match="3 pictures and 2 texts"):
            recall(random_units(3, 4), random_units(2, 4), np.arange(2))
    with pytest.raises(ValueError, match="no numbers"):
        top_accuracy(images, [0, 1, 2])


def test_top_k() -> None:
    scores = np.array([[3, 2, 1, 0], [0, 1, 2, 3], [1, 3, 2, 0]], np.float32)
    assert top_accuracy(scores, [0, 2, 0]) == pytest.approx(1 / 3)
    assert top_accuracy(scores, [0, 2, 0], 2) == pytest.approx(2 / 3)
    assert top_accuracy(scores, [0, 2, 0], 3) == 1.0


def test_prompts_count_equally_whatever_their_length() -> None:
    prompts = np.array([[[10.0, 0], [0, 1.0]]], np.float32)
    np.testing.assert_allclose(class_vectors(prompts), [[0.5**0.5, 0.5**0.5]], rtol=1e-6)
    assert np.linalg.norm(class_vectors(random_units(12, 5).reshape(4, 3, 5)), axis=1) == pytest.approx(1.0)


def test_centring_takes_away_what_all_share() -> None:
    shared = np.array([5, 0, 0], np.float32)
    vectors = unit(shared + np.array([[0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]], np.float32))
    np.testing.assert_allclose(
        centred(vectors) @ centred(vectors).T, [[1, -1, 0, 0], [-1, 1, 0, 0], [0, 0, 1, -1], [0, 0, -1, 1]], atol=1e-5
    )


def test_a_confusion_matrix_counts_true_by_found() -> None:
    counts = confusion(np.array([0, 0, 1, 2]), np.array([0, 1, 1, 0]), 3)
    assert counts.tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 0]]
