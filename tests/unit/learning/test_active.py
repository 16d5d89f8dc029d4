"""Which photos to ask about: uncertain ones, never the judged, and not ten alike."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clip_desktop.learning.active import most_useful

FloatArray = NDArray[np.float32]


def apart(n: int) -> FloatArray:
    """Vectors with nothing in common: float32 (n, n)."""
    return np.eye(n, dtype=np.float32)


def shares(*values: float) -> FloatArray:
    return np.array(values, np.float32)


def test_of_photos_unlike_each_other_the_least_certain_come_first() -> None:
    assert most_useful(shares(0.9, 0.5, 0.2, 0.6, 0.0), apart(5), 3).tolist() == [1, 3, 2]


def test_of_equals_the_first_comes_first() -> None:
    assert most_useful(shares(0.5, 0.5, 0.5), apart(3), 3).tolist() == [0, 1, 2]


def test_ten_alike_are_one_question_before_all_others_are_asked() -> None:
    vectors = np.vstack([np.repeat(apart(3)[:1], 10, axis=0), apart(3)[1:]])
    certain = shares(*[0.5] * 10, 0.1, 0.95)
    assert most_useful(certain, vectors, 3).tolist() == [0, 10, 11]
    assert sorted(most_useful(certain, vectors, 12).tolist()) == list(range(12)), "twins come last, but they come"


def test_a_photo_like_one_judged_is_asked_last() -> None:
    vectors = np.vstack([apart(3), apart(3)[:1]])
    assert most_useful(shares(0.5, 0.5, 0.9, 0.5), vectors, 3, np.array([3])).tolist() == [1, 2, 0]


@pytest.mark.parametrize("exclude", [np.array([0, 2]), np.array([True, False, True, False])], ids=["indices", "mask"])
def test_what_was_judged_is_never_asked_again(exclude: NDArray[np.int64]) -> None:
    assert sorted(most_useful(shares(0.5, 0.5, 0.5, 0.5), apart(4), 9, exclude).tolist()) == [1, 3]


def test_nothing_to_ask() -> None:
    assert most_useful(shares(), np.empty((0, 4), np.float32), 5).tolist() == []
    assert most_useful(shares(0.5), apart(1), 0).tolist() == []
    assert most_useful(shares(0.5), apart(1), -1).tolist() == []
    assert most_useful(shares(0.5, 0.5), apart(2), 5, np.array([0, 1])).tolist() == []


@pytest.mark.parametrize(
    ("certain", "vectors"),
    [
        (shares(0.5), apart(2)),
        (shares(0.5, 0.5), apart(2)[0]),
        (shares(0.5, np.nan), apart(2)),
        (shares(0.5, 0.5), apart(2) * np.nan),
    ],
)
def test_what_makes_no_sense_is_refused(certain: FloatArray, vectors: FloatArray) -> None:
    with pytest.raises(ValueError, match=r"probabilit"):
        most_useful(certain, vectors, 1)


@given(seed=st.integers(0, 1_000), n=st.integers(0, 60), k=st.integers(0, 70), judged=st.integers(0, 60))
@settings(max_examples=80, deadline=None)
def test_as_many_as_asked_for_each_once_none_judged_and_its_data_left_alone(
    seed: int, n: int, k: int, judged: int
) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(n, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    certain = rng.random(n).astype(np.float32)
    before = vectors.copy(), certain.copy()
    exclude = rng.permutation(n)[:judged]
    chosen = most_useful(certain, vectors, k, exclude)
    assert len(chosen) == len(set(chosen.tolist())) == min(k, n - len(exclude))
    assert not set(chosen.tolist()) & set(exclude.tolist())
    assert chosen.tolist() == most_useful(certain, vectors, k, exclude).tolist()
    np.testing.assert_array_equal(vectors, before[0])
    np.testing.assert_array_equal(certain, before[1])
