"""The centred space and the prompts of a query."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.search.ranking import (
    CAPTION,
    PHRASE,
    WORD,
    RankingSpace,
    aim_of,
    form_of,
    less_alike,
    prompt_templates,
    prompts_for,
    subject_of,
)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return (vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)).astype(np.float32)


def test_a_model_without_statistics_is_compared_as_it_is() -> None:
    space = RankingSpace(3, np.zeros(3, np.float32))
    vectors = _unit(np.random.default_rng(0).normal(size=(5, 3)))
    np.testing.assert_allclose(space.pictures(vectors), vectors, rtol=1e-6)
    np.testing.assert_allclose(space.text(vectors[0], WORD), vectors[0], rtol=1e-6)


def test_centring_ranks_what_a_shared_direction_hid() -> None:
    """Every picture has its own share of one direction that all prompts point at: cosine ranks by that share."""
    chance = np.random.default_rng(1)
    shared, thing = np.eye(16, dtype=np.float32)[:2]
    is_thing = np.arange(200) < 20
    pictures = _unit(
        chance.normal(0, 0.08, (200, 16))
        + np.outer(is_thing, 0.25 * thing)
        + np.outer(chance.normal(1, 0.3, 200), shared)
    )
    prompt, other_prompts = _unit(shared + 0.3 * thing), _unit(shared + chance.normal(0, 0.05, (50, 16)))
    plain = pictures @ prompt
    space = RankingSpace(16, pictures.mean(0), {WORD: other_prompts.mean(0)})
    centred = space.pictures(pictures) @ space.text(prompt, WORD)

    def found(scores: np.ndarray) -> int:
        return int(is_thing[np.argsort(-scores)[:20]].sum())

    assert found(centred) >= 17 > found(plain)


def test_vectors_stay_of_unit_length_and_a_vector_at_the_mean_is_no_error() -> None:
    mean = np.array([0.6, 0.8], np.float32)
    space = RankingSpace(2, mean, {CAPTION: mean})
    assert np.isfinite(space.pictures(mean[None])).all()
    assert np.linalg.norm(space.text(np.array([1, 0], np.float32), CAPTION)) == pytest.approx(1, abs=1e-6)


def test_a_form_without_a_mean_takes_the_nearest_form() -> None:
    mean = np.array([0.6, 0.8], np.float32)
    space = RankingSpace(2, np.zeros(2, np.float32), {CAPTION: mean})
    vector = np.array([1, 0], np.float32)
    np.testing.assert_array_equal(space.text(vector, WORD), space.text(vector, CAPTION))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("dog", WORD),
        ("dog beach", PHRASE),
        ("birthday cake candles", PHRASE),
        ("a dog on a beach", CAPTION),
        ("", WORD),
        ("a photo of a dog", WORD),
        ("Pictures of the birthday cake", PHRASE),
        ("a photo of", PHRASE),
    ],
)
def test_forms(text: str, form: str) -> None:
    assert form_of(text) == form


def test_words_get_an_ensemble_and_captions_stand_as_they_are() -> None:
    assert len(prompts_for("dog")) > 2
    assert all("dog" in prompt for prompt in prompts_for("dog"))
    assert prompts_for("two children on a swing") == ["two children on a swing"]
    assert prompts_for("{}", {WORD: ["a {}"]}) == ["a {}"], "a query's own braces are text"
    assert all(template.count("{}") == 1 for form in prompt_templates().values() for template in form)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("a photo of a dog", "dog"),
        ("photos of dogs", "dogs"),
        ("An image of the old bridge", "old bridge"),
        ("picture of anchovies", "anchovies"),
        ("a photo album", "a photo album"),
        ("a dog looks at a photo of a cat", "a dog looks at a photo of a cat"),
        ("picture of", "picture of"),
    ],
)
def test_words_that_only_say_photograph_are_no_part_of_the_query(text: str, subject: str) -> None:
    assert subject_of(text) == subject
    assert prompts_for(text) == prompts_for(subject)


def test_weights_turn_a_direction_towards_a_text_and_pictures_count_half() -> None:
    dog, beach, picture = np.eye(4, dtype=np.float32)[:3]
    none = np.empty((0, 4), np.float32)
    even = aim_of(np.stack([dog, beach]), np.ones(2, np.float32), none)
    assert even.likeness == 0
    np.testing.assert_allclose(even.direction @ dog, even.direction @ beach)
    twice = aim_of(np.stack([dog, beach]), np.array([2, 1], np.float32), none).direction
    assert twice @ dog == pytest.approx(2 * (twice @ beach))
    both = aim_of(dog[None], np.ones(1, np.float32), picture[None])
    assert both.direction @ dog == pytest.approx(2 * (both.direction @ picture))
    assert both.likeness == pytest.approx(1 / 3)
    looks = aim_of(none, np.empty(0, np.float32), np.stack([picture, beach]))
    assert looks.likeness == 1
    assert np.linalg.norm(looks.direction) == pytest.approx(1)


def test_what_looks_like_a_rejected_photo_sinks_and_the_rest_stays() -> None:
    scores = np.array([0.4, 0.4, 0.3, 0.35], np.float32)
    rejected = np.array([1.0, 0.2, 0.69, 0.95], np.float32)
    sunk = less_alike(scores, rejected, np.array([-1, -1, -1, 0.96], np.float32))
    assert sunk[0] < sunk[2] < sunk[3] < sunk[1]
    np.testing.assert_array_equal(sunk[1:], scores[1:], "the last looks more like an accepted one")
