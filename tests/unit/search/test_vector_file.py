"""The file of vectors: what was written is read, and anything odd is as if there were none."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clip_desktop.search.blocks import BLOCK_ROWS
from clip_desktop.search.index import VectorIndex
from clip_desktop.search.vector_file import read_vectors, write_vectors

_KEY = "a model"


def _index(counts: list[int], dim: int = 24) -> VectorIndex:
    rng, index, start = np.random.default_rng(0), VectorIndex.empty(dim), 0
    for count in counts:
        index = index.add(range(start, start + count), rng.standard_normal((count, dim), np.float32))
        start += count
    return index


def _rows(index: VectorIndex) -> np.ndarray:
    return np.arange(len(index), dtype=np.int64) * 7 + 2**40


def _write(path: Path, index: VectorIndex) -> None:
    with path.open("wb") as out:
        write_vectors(out, _KEY, index, _rows(index))


@pytest.mark.parametrize("counts", [[1], [5, 900, 3, 41], [100, 10, 1]])
@pytest.mark.parametrize("dim", [1, 24, 33])
def test_what_was_written_is_read(tmp_path: Path, counts: list[int], dim: int) -> None:
    index, path = _index(counts, dim), tmp_path / "vectors"
    _write(path, index)
    stored = read_vectors(path, _KEY)
    assert stored is not None
    assert stored.index.dim == dim
    assert len(stored.index.blocks) == 1
    assert (stored.index.ids == index.ids).all()
    assert (stored.rows == _rows(index)).all()
    everything = np.arange(len(index))
    assert (stored.index.vectors_at(everything) == index.vectors_at(everything)).all()
    lengths = np.linalg.norm(index.vectors_at(everything), axis=1)
    assert stored.index.blocks[0].longest >= lengths.max()
    with pytest.raises(ValueError, match="read-only"):
        stored.index.blocks[0].vectors[0, 0] = 1


def test_a_stored_index_can_be_added_to_and_removed_from(tmp_path: Path) -> None:
    index, path = _index([50]), tmp_path / "vectors"
    _write(path, index)
    stored = read_vectors(path, _KEY)
    assert stored is not None
    path.unlink()
    changed = stored.index.remove([3]).add([3, 100], np.ones((2, 24), np.float32))
    assert sorted(changed.ids.tolist()) == [*range(50), 100]
    assert (changed.vectors_of([7]) == index.vectors_of([7])).all()


def test_blocks_are_full_where_there_are_many_rows(tmp_path: Path) -> None:
    index, path = _index([BLOCK_ROWS // 2 + 1] * 3, 2), tmp_path / "vectors"
    _write(path, index)
    stored = read_vectors(path, _KEY)
    assert stored is not None
    assert (stored.index.ids == index.ids).all()
    assert [len(block) <= BLOCK_ROWS for block in stored.index.blocks] == [True] * len(stored.index.blocks)


def test_another_key_is_given_nothing(tmp_path: Path) -> None:
    _write(tmp_path / "vectors", _index([9]))
    assert read_vectors(tmp_path / "vectors", "another model") is None


def test_nothing_is_read_of_what_is_not_there_or_no_file(tmp_path: Path) -> None:
    assert read_vectors(tmp_path / "missing", _KEY) is None
    assert read_vectors(tmp_path, _KEY) is None


def test_an_empty_index_is_none(tmp_path: Path) -> None:
    _write(tmp_path / "vectors", VectorIndex.empty(3))
    assert read_vectors(tmp_path / "vectors", _KEY) is None


_WRITTEN = io.BytesIO()
write_vectors(_WRITTEN, _KEY, _index([13], 5), _rows(_index([13], 5)))
_CONTENT = _WRITTEN.getvalue()
_FILLING = range(13 * (16 + 2 * 5), -(-13 * (16 + 2 * 5) // 64) * 64)  # zeros that nobody reads


@pytest.mark.parametrize("kept", [0, 1, 15, 16, 100, len(_CONTENT) - 16, len(_CONTENT) - 1])
def test_what_was_cut_short_is_not_read(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "vectors"
    path.write_bytes(_CONTENT[:kept])
    assert read_vectors(path, _KEY) is None


@settings(max_examples=300)
@given(st.integers(0, len(_CONTENT) - 1), st.integers(0, 7))
def test_a_bit_that_flipped_is_found(tmp_path_factory: pytest.TempPathFactory, place: int, bit: int) -> None:
    path = tmp_path_factory.getbasetemp() / "flipped"
    changed = bytearray(_CONTENT)
    changed[place] ^= 1 << bit
    path.write_bytes(changed)
    assert (read_vectors(path, _KEY) is None) == (place not in _FILLING)


@given(st.binary(max_size=300))
def test_any_bytes_are_no_vectors(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "anything"
    path.write_bytes(content + _CONTENT[-16:])
    assert read_vectors(path, _KEY) is None
