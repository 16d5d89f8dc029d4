"""How photos lie to words, weights, example pictures and rejected ones, and where each answer ends."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.search.index import VectorIndex
from clip_desktop.services.photos import hide
from clip_desktop.services.searching.meaning import Meaning, Nearness
from tests.services.conftest import Stocked


@pytest.fixture
def meaning(stocked: Stocked) -> Meaning:
    stocked.searcher.refresh(stocked.library)
    return stocked.searcher.meaning


def relevant(stocked: Stocked, nearness: Nearness) -> set[int]:
    return set(stocked.searcher.loaded.index.ids[nearness.is_relevant].tolist())


def test_a_word_finds_its_photos_and_no_others(stocked: Stocked, meaning: Meaning) -> None:
    found = relevant(stocked, meaning.nearness(["green"]))
    assert set(stocked.of("green")) <= found
    assert "red" not in stocked.colours(found) and "black" not in stocked.colours(found)


def test_a_word_for_what_is_not_there_finds_nothing(stocked: Stocked, meaning: Meaning) -> None:
    nearness = meaning.nearness(["xylophone"])
    assert not nearness.is_relevant.any()
    assert (nearness.certainty < 0.5).all()


def test_texts_that_are_kept_have_the_directions_they_had(stocked: Stocked, meaning: Meaning) -> None:
    texts = ("red", "a photo of a green thing", "blue")
    expected = np.array([meaning.of_text(text) for text in texts])
    np.testing.assert_allclose(meaning.of_kept(texts), expected, atol=1e-6)
    assert meaning.of_kept(()).shape == (0, expected.shape[1])


def test_weights_say_which_of_two_descriptions_counts_more(stocked: Stocked, meaning: Meaning) -> None:
    rows = stocked.searcher.loaded.index.positions(stocked.of("red"))
    light = meaning.nearness(["red", "blue"], weights=[1, 4]).scores[rows]
    heavy = meaning.nearness(["red", "blue"], weights=[4, 1]).scores[rows]
    assert (heavy > light).all()
    np.testing.assert_allclose(
        meaning.nearness(["red", "blue"], weights=[2, 2]).scores, meaning.nearness(["red", "blue"]).scores, atol=1e-6
    )


def test_pictures_find_their_like_though_they_are_nearest_themselves(stocked: Stocked, meaning: Meaning) -> None:
    example = stocked.of("yellow")[:1]
    nearness = meaning.nearness([], stocked.searcher.loaded.vectors_of(example))
    found = relevant(stocked, nearness)
    assert set(stocked.of("yellow")) <= found
    assert not {"blue", "black"} & stocked.colours(found)
    assert int(stocked.searcher.loaded.index.ids[nearness.scores.argmax()]) == example[0]


def test_how_near_the_example_is_to_itself_does_not_move_the_line(stocked: Stocked, meaning: Meaning) -> None:
    """Five photos half as near as the example to itself, among many that have nothing to do with it."""
    loaded, axes = stocked.searcher.loaded, np.eye(stocked.searcher.loaded.index.dim, dtype=np.float32)
    half_as_near = np.tile(0.5 * axes[0] + np.float32(np.sqrt(0.75)) * axes[-1], (5, 1))
    vectors = np.concatenate([axes[:1], half_as_near, axes[1:-1], -axes[1:-1]])
    loaded.index = VectorIndex.empty(len(axes)).add(np.arange(len(vectors)), vectors)
    loaded.visible = np.ones(len(vectors), np.bool_)
    loaded.generation += 1
    found = meaning.nearness([], axes[:1]).is_relevant
    assert np.flatnonzero(found).tolist() == [0, 1, 2, 3, 4, 5]


def test_what_is_rejected_and_its_copies_are_never_relevant(stocked: Stocked, meaning: Meaning) -> None:
    green = stocked.of("green")
    rows = stocked.searcher.loaded.index.positions(green)
    vectors = stocked.searcher.loaded.vectors_of(green[:1])
    before, after = meaning.nearness(["green"]), meaning.nearness(["green"], rejected=vectors)
    assert before.certainty[rows[0]] > 0.5
    assert after.certainty[rows[0]] == 0
    assert after.scores[rows[0]] < before.scores[rows[0]]
    others = stocked.searcher.loaded.index.positions(stocked.of("blue"))
    np.testing.assert_array_equal(after.scores[others], before.scores[others])


def test_of_two_that_look_the_same_the_rejected_one_does_not_take_the_accepted_one_along(
    stocked: Stocked, meaning: Meaning
) -> None:
    loaded, (kept, gone, *others) = stocked.searcher.loaded, stocked.of("green")
    nearness = meaning.nearness([], loaded.vectors_of([kept]), loaded.vectors_of([gone]))
    certainty = nearness.certainty[loaded.index.positions([kept, gone, *others])]
    assert certainty[0] > 0.5 > certainty[1] == 0
    nearer = loaded.vectors_of(others) @ (loaded.vectors_of([kept]) - loaded.vectors_of([gone]))[0] >= 0
    assert nearer.any() and (certainty[2:][nearer] > 0.5).all()


def test_no_rejected_photos_are_as_good_as_none_given(stocked: Stocked, meaning: Meaning) -> None:
    empty = np.empty((0, stocked.searcher.loaded.index.dim), np.float32)
    plain, given = meaning.nearness(["red"]), meaning.nearness(["red"], empty, empty)
    np.testing.assert_array_equal(plain.scores, given.scores)
    np.testing.assert_array_equal(plain.certainty, given.certainty)


def test_what_cannot_be_seen_is_never_meant(stocked: Stocked, meaning: Meaning) -> None:
    loaded = stocked.searcher.loaded
    loaded.visible = np.zeros_like(loaded.visible)
    nearness = meaning.nearness(["red"])
    assert not nearness.certainty.any()
    assert len(nearness.scores) == len(loaded.index)


def test_what_is_ordinary_is_measured_again_when_the_library_changes(stocked: Stocked, meaning: Meaning) -> None:
    first = meaning.ordinary()
    assert meaning.ordinary() is first
    hide(stocked.library, stocked.of("black"), True)
    stocked.searcher.refresh(stocked.library)
    assert meaning.ordinary() is not first
