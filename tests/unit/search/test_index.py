"""The index against a plain NumPy matrix: any history of additions and removals, any mask, exactly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from clip_desktop.search.blocks import Products
from clip_desktop.search.index import VectorIndex, best

_DIM = 24


def _unit(rng: np.random.Generator, count: int, dim: int = _DIM) -> NDArray[np.float32]:
    rows = rng.standard_normal((count, dim), dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


_STEP = st.tuples(st.booleans(), st.lists(st.integers(-3, 30), max_size=12))


@given(st.lists(_STEP, max_size=12), st.integers(0, 2**32))
def test_any_history_agrees_with_a_dictionary(history: list[tuple[bool, list[int]]], seed: int) -> None:
    rng = np.random.default_rng(seed)
    index, model = VectorIndex.empty(_DIM), dict[int, NDArray[np.float16]]()
    for adding, ids in history:
        if adding:
            rows = _unit(rng, len(ids))
            index = index.add(ids, rows)
            model |= dict(zip(ids, rows.astype(np.float16), strict=True))
        else:
            index = index.remove(ids)
            model = {key: row for key, row in model.items() if key not in ids}
    assert sorted(index.ids.tolist()) == sorted(model)
    assert len(index) == len(model)
    if model:
        query = _unit(rng, 1)[0]
        expected = {key: float(row.astype(np.float32) @ query) for key, row in model.items()}
        scores = dict(zip(index.ids.tolist(), index.scores(query).tolist(), strict=True))
        assert scores == pytest.approx(expected, abs=1e-6)
        keys = list(model)
        assert (index.vectors_of(keys) == np.stack(list(model.values())).astype(np.float32)).all()


def test_an_index_in_use_does_not_change_under_its_reader() -> None:
    rows = _unit(np.random.default_rng(0), 40)
    first = VectorIndex.empty(_DIM).add(range(20), rows[:20])
    before = first.scores(rows[0]).copy()
    first.add(range(10, 40), rows[10:]).remove([3, 4])
    assert (first.scores(rows[0]) == before).all()
    with pytest.raises(ValueError, match="read-only"):
        first.blocks[0].vectors[0, 0] = 1


def test_every_half_is_widened_exactly() -> None:
    halves = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    halves = halves[np.isfinite(halves)]
    index = VectorIndex.empty(1).add(range(len(halves)), halves[:, None])
    assert (index.scores(np.ones(1, np.float32)) == halves.astype(np.float32)).all()


def _in_halves(rows: NDArray[np.float16], query: NDArray[np.float16]) -> NDArray[np.float32]:
    """The roughest products that are allowed."""
    return (rows.astype(np.float32) @ query.astype(np.float32)).astype(np.float16).astype(np.float32)


@pytest.mark.parametrize("products", [None, _in_halves])
@pytest.mark.parametrize("kept", [0.0, 0.05, 0.6, 1.0])
def test_top_is_exact_under_a_mask(kept: float, products: Products | None) -> None:
    rng = np.random.default_rng(1)
    rows, query = _unit(rng, 3000), _unit(rng, 1)[0]
    ids = rng.permutation(10_000)[:3000]
    index = VectorIndex.empty(_DIM).using(products)
    for start in range(0, 3000, 700):
        index = index.add(ids[start : start + 700], rows[start : start + 700])
    mask = rng.random(3000) < kept
    scores = np.where(mask, index.scores(query), -np.inf)
    order = np.argsort(-scores, kind="stable")[: min(50, int(mask.sum()))]
    ranked = index.top(query, 50, mask)
    assert ranked.ids.tolist() == index.ids[order].tolist()
    assert ranked.scores == pytest.approx(scores[order])


def test_equal_scores_are_in_the_order_of_their_ids() -> None:
    ranked = best(np.array([9, 2, 7, 4, 1]), np.array([1, 3, 1, 1, 1], np.float32), 3)
    assert ranked.ids.tolist() == [2, 1, 4]


def test_several_queries_at_once_are_each_alone() -> None:
    rng = np.random.default_rng(2)
    index = VectorIndex.empty(_DIM).add(range(100), _unit(rng, 100))
    queries = _unit(rng, 3)
    together = index.scores(queries.T)
    assert together.shape == (100, 3)
    for column, query in zip(together.T, queries, strict=True):
        assert column == pytest.approx(index.scores(query), abs=1e-6)


def test_blocks_stay_few_while_rows_come_in_small_batches() -> None:
    rng = np.random.default_rng(3)
    index = VectorIndex.empty(4)
    for start in range(0, 4000, 16):
        index = index.add(range(start, start + 16), _unit(rng, 16, 4))
    assert len(index) == 4000
    assert len(index.blocks) <= 10


def test_the_empty_index_answers() -> None:
    index = VectorIndex.empty(_DIM)
    query = np.ones(_DIM, np.float32)
    assert len(index) == len(index.top(query, 5)) == len(index.scores(query)) == 0
    assert index.vectors_of([]).shape == (0, _DIM)
    assert index.positions([1]).tolist() == [-1]
    assert index.add([], np.empty((0, _DIM), np.float32)) is index


def test_what_cannot_be_kept_is_refused() -> None:
    index = VectorIndex.empty(2)
    with pytest.raises(ValueError, match="for an index of 2 values"):
        index.add([1], np.ones((1, 3)))
    for bad in (np.nan, np.inf, 1e6):
        with pytest.raises(ValueError, match="finite"):
            index.add([1], np.array([[bad, 0.0]]))
    with pytest.raises(ValueError, match="against vectors of 2"):
        index.scores(np.ones(3))
    with pytest.raises(ValueError, match="mask"):
        index.top(np.ones(2), 1, np.ones(3, bool))
    with pytest.raises(KeyError):
        index.vectors_of([5])


_LENGTH = st.floats(1e-4, 1e4)


@given(st.integers(0, 2**32), st.integers(1, 40), _LENGTH, _LENGTH, st.sampled_from([1e-4, 1e-3, 1.0]))
def test_rough_products_never_change_an_answer(seed: int, k: int, long: float, asked: float, apart: float) -> None:
    """Rows that lie closer together than their rough products are apart, of any length."""
    rng = np.random.default_rng(seed)
    rows = (_unit(rng, 1) + apart * rng.standard_normal((300, _DIM), np.float32) / 5) * np.float32(long)
    query, mask = _unit(rng, 1)[0] * np.float32(asked), rng.random(300) < 0.5
    slow = VectorIndex.empty(_DIM).add(range(150), rows[:150]).add(range(150, 300), rows[150:])
    quick = slow.using(_in_halves)
    for among in (None, mask, mask & (rng.random(300) < 0.2)):
        expected, found = slow.top(query, k, among), quick.top(query, k, among)
        assert found.scores == pytest.approx(expected.scores, rel=1e-6, abs=1e-6 * long * asked)
        assert len(set(found.ids.tolist())) == len(found)
    exact, sure = slow.scores(query), quick.scores(query, sure=k)
    first = np.argsort(-sure, kind="stable")[:k]
    assert sure[first] == pytest.approx(np.sort(exact)[::-1][:k], rel=1e-6, abs=1e-6 * long * asked)
    assert np.abs(sure - exact).max() <= 1e-3 * (np.abs(exact).max() + long * asked)


def test_most_rows_are_multiplied_once_only() -> None:
    rng = np.random.default_rng(4)
    index = VectorIndex.empty(_DIM).add(range(5000), _unit(rng, 5000)).using(_in_halves)
    query = _unit(rng, 1)[0]
    rough, exact = index.scores(query, sure=50), index.scores(query)
    assert 50 <= int((rough == exact).sum()) < 500


def test_what_is_too_long_for_halves_is_multiplied_in_float32() -> None:
    rows = np.full((4, _DIM), 30_000, np.float16) * np.array([[1.0], [0.5], [2.0], [0.1]], np.float16)
    index = VectorIndex.empty(_DIM).add(range(4), rows).using(_in_halves)
    assert index.top(np.ones(_DIM, np.float32), 4).ids.tolist() == [2, 0, 1, 3]
    assert index.top(np.full(_DIM, np.inf, np.float32), 1).scores.tolist() == [np.inf]
    assert index.top(np.zeros(_DIM, np.float32), 2).ids.tolist() == [0, 1]


def test_another_way_to_multiply_stays_with_the_index() -> None:
    index = VectorIndex.empty(2).using(_in_halves).add([1], np.ones((1, 2))).remove([1])
    assert index.products is _in_halves
    assert index.using(_in_halves) is index
