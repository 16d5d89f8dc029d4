"""Weights on disk: what is written comes back, within what each storage can hold, and damage is named."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from clip_desktop.clip.digest import KEPT, digest_of, digest_of_weights, kept_digest
from clip_desktop.clip.safetensors_file import SafetensorsFile, ShardedSafetensors
from clip_desktop.clip.weights import SCALE, QuantisedFile, quantised, read_metadata, read_weights, write_weights
from clip_desktop.errors import UserError


def some(*shape: int, seed: int = 0) -> Any:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def test_each_part_is_stored_as_it_is_asked_for(tmp_path: Path) -> None:
    tensors = {"text.a": some(5, 8), "text.b": some(5), "image.c": some(4, 3, 2, 2), "log_scale": np.float32(3.5)}
    path = tmp_path / "model.safetensors"
    write_weights(path, tensors, {"recipe": "none"}, {"text.": "int8", "image.": "float16"})
    stored = load_file(path)
    assert {name: str(tensor.dtype) for name, tensor in stored.items()} == {
        "text.a": "int8",
        "text.a" + SCALE: "float16",
        "text.b": "float16",
        "image.c": "float16",
        "log_scale": "float32",
    }
    assert read_metadata(path) == {"recipe": "none"}
    found = read_weights(path)
    assert found.keys() == tensors.keys()
    assert all(tensor.dtype == np.float32 for tensor in found.values())
    assert found["log_scale"] == np.float32(3.5)
    assert np.array_equal(found["image.c"], tensors["image.c"].astype(np.float16))
    step = np.abs(tensors["text.a"]).max(1, keepdims=True) / 127
    assert (np.abs(found["text.a"] - tensors["text.a"]) <= 0.51 * step + 1e-3 * np.abs(tensors["text.a"])).all()


def test_mixed_storage_narrows_long_rows_alone(tmp_path: Path) -> None:
    path, tensors = tmp_path / "x.safetensors", {"a": some(4, 384, 1, 1), "b": some(4, 383), "c": some(500)}
    write_weights(path, tensors, {}, {"": "mixed"})
    assert {name: str(tensor.dtype) for name, tensor in load_file(path).items()} == {
        "a": "int8",
        "a" + SCALE: "float16",
        "b": "float16",
        "c": "float16",
    }
    assert read_weights(path)["a"].shape == (4, 384, 1, 1)


def test_a_part_is_read_under_its_own_names(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    write_weights(path, {"text.a": some(2, 2), "text_head.b": some(2), "image.c": some(3)}, {}, {"text.": "int8"})
    assert read_weights(path, "text.").keys() == {"a"}
    assert read_weights(path, "text_head.").keys() == {"b"}


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 6),
    st.integers(1, 40),
    st.floats(-5, 4),
    st.integers(0, 2**32 - 1),
)
def test_the_error_of_a_quantised_row_is_half_a_step(rows: int, columns: int, decade: float, seed: int) -> None:
    matrix = np.random.default_rng(seed).standard_normal((rows, columns)) * 10**decade
    whole, scale = quantised(matrix)
    assert whole.dtype == np.int8
    assert scale.shape == (rows,)
    step = scale.astype(np.float64)[:, None]
    # The scale itself is rounded to float16 (1 in 2048), so the largest values may lie up to 127/2048 steps outside.
    assert (np.abs(whole * step - matrix) <= (0.5 + 127 / 2048) * step + 1e-12).all()


def test_a_row_of_zeros_stays_zero() -> None:
    whole, scale = quantised(np.zeros((2, 3)))
    assert not whole.any()
    assert np.isfinite(scale).all()
    assert (scale > 0).all()


def test_an_int8_tensor_without_scales_is_itself(tmp_path: Path) -> None:
    save_file({"a": np.array([[1, -2]], np.int8)}, tmp_path / "x.safetensors")
    assert QuantisedFile(tmp_path / "x.safetensors").read("a").tolist() == [[1.0, -2.0]]


def test_float32_is_mapped_and_may_be_changed_without_changing_the_file(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    save_file({"a": some(4, 4)}, path)
    before = path.read_bytes()
    tensor = SafetensorsFile(path).read("a")
    assert tensor.base is not None
    tensor += 1
    assert path.read_bytes() == before


def raw_file(path: Path, header: Any, data: bytes) -> Path:
    """A safetensors file written by hand."""
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)
    return path


def test_bfloat16_is_the_upper_half_of_float32(tmp_path: Path) -> None:
    values = np.array([1.0, -2.5, 3.140625, 1e30], np.float32)
    halves = (values.view(np.uint32) >> 16).astype("<u2")
    header = {"a": {"dtype": "BF16", "shape": [2, 2], "data_offsets": [0, 8]}}
    found = SafetensorsFile(raw_file(tmp_path / "x.safetensors", header, halves.tobytes())).read("a")
    assert found.dtype == np.float32
    assert np.allclose(found.ravel(), values, rtol=2**-7)
    assert found[0, 0] == 1.0
    assert found[0, 1] == -2.5


def test_a_header_of_odd_length_is_no_trouble(tmp_path: Path) -> None:
    for extra in range(8):
        header = {"a" * (1 + extra): {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}
        values = np.array([1.5, 2.5], "<f4")
        found = SafetensorsFile(raw_file(tmp_path / "x.safetensors", header, values.tobytes()))
        tensor = found.read("a" * (1 + extra))
        assert tensor.tolist() == [1.5, 2.5]
        assert tensor.flags.aligned


@pytest.mark.parametrize(
    "header",
    [
        {"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}},
        {"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 0]}},
        {"a": {"dtype": "F4", "shape": [2], "data_offsets": [0, 8]}},
        {"a": {"dtype": "F32", "shape": [2], "data_offsets": [-8, 0]}},
        {"a": {"dtype": "F32"}},
        ["a"],
    ],
)
def test_a_header_that_contradicts_itself_is_refused(tmp_path: Path, header: Any) -> None:
    with pytest.raises(UserError, match="cut short or no safetensors file"):
        SafetensorsFile(raw_file(tmp_path / "x.safetensors", header, bytes(8)))


@pytest.mark.parametrize("kept", [0, 3, 8, 40, -1])
def test_a_file_that_is_cut_short(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "x.safetensors"
    save_file({"a": some(8, 8)}, path)
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(UserError, match="cut short"):
        SafetensorsFile(path)


@pytest.mark.parametrize("beginning", [b"\x80\x02}q\x00.", b"PK\x03\x04 and so on"])
def test_a_pickle_in_place_of_safetensors(tmp_path: Path, beginning: bytes) -> None:
    (tmp_path / "x.safetensors").write_bytes(beginning + bytes(100))
    with pytest.raises(UserError, match="are a pickle, which could run code"):
        SafetensorsFile(tmp_path / "x.safetensors")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        SafetensorsFile(tmp_path / "x.safetensors")


def test_a_table_of_shards_must_not_point_elsewhere(tmp_path: Path) -> None:
    index = tmp_path / "model.safetensors.index.json"
    save_file({"a": some(2)}, tmp_path / "one.safetensors")
    index.write_text(json.dumps({"weight_map": {"a": "../one.safetensors"}}))
    with pytest.raises(UserError, match="outside its folder"):
        ShardedSafetensors(index)
    index.write_text(json.dumps({"weight_map": {"a": "one.safetensors", "b": "one.safetensors"}}))
    with pytest.raises(UserError, match="“b”, which no file holds"):
        ShardedSafetensors(index)
    index.write_text(json.dumps({"weight_map": {"a": "one.safetensors"}}))
    assert ShardedSafetensors(index).read("a").shape == (2,)


def test_the_digest_is_taken_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.safetensors"
    save_file({"a": some(2)}, path)
    digest = kept_digest(tmp_path, [path])
    assert digest == digest_of(path)
    monkeypatch.setattr("clip_desktop.clip.digest.digest_of", lambda _: pytest.fail("read again"))
    assert kept_digest(tmp_path, [path]) == digest


def test_the_digest_is_taken_again_when_the_file_changed_or_the_note_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    save_file({"a": some(2)}, path)
    first = kept_digest(tmp_path, [path])
    save_file({"a": some(3)}, path)
    second = kept_digest(tmp_path, [path])
    assert second == digest_of(path) != first
    (tmp_path / KEPT).write_text("{")
    assert kept_digest(tmp_path, [path]) == second


def test_a_note_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    save_file({"a": some(2)}, path)
    (tmp_path / KEPT).mkdir()
    assert kept_digest(tmp_path, [path]) == digest_of(path)


def test_the_digest_of_several_files_depends_on_each_and_on_no_order(tmp_path: Path) -> None:
    one, two = tmp_path / "1.safetensors", tmp_path / "2.safetensors"
    save_file({"a": some(2)}, one)
    save_file({"b": some(2)}, two)
    digest = digest_of_weights([one, two])
    assert digest == digest_of_weights([two, one])
    save_file({"b": some(3)}, two)
    assert digest_of_weights([one, two]) != digest
