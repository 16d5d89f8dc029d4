"""OpenAI's archives are read without running anything in them."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import CLIPModel

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.layouts.torch_archive import TorchArchive
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.errors import UserError
from tests.reference.resnet import encode_image
from tests.unit.clip.checkpoints import (
    END,
    START,
    ids_for,
    pictures_for,
    relative_error,
    spread,
    tiny_clip,
    write_tokenizer,
)
from tests.unit.clip.openai_checkpoints import clip_under_openai_names, random_resnet, save_archive

EXACT = 1e-5


def openai_clip() -> CLIPModel:
    """A CLIP with heads 64 wide, as all of OpenAI's have."""
    config = tiny_clip("quick_gelu", eos=2, hidden_size=128, num_attention_heads=2).config
    config.text_config.hidden_size, config.text_config.num_attention_heads = 64, 1
    model = CLIPModel(config).eval()
    spread(model)
    return model


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    """A model, and the archive of it."""
    model = openai_clip()
    path = tmp_path_factory.mktemp("archive") / "ViT-tiny.pt"
    state = clip_under_openai_names(model)
    state.update(input_resolution=torch.tensor(48), context_length=torch.tensor(20), vocab_size=torch.tensor(100))
    save_archive(state, path)
    write_tokenizer(path.parent)
    return model, path


def test_the_vectors_are_those_of_the_model(archive: tuple[Any, Path]) -> None:
    theirs, path = archive
    bundle = ModelBundle.open(path.parent)
    assert (bundle.config.preprocess.size, bundle.config.preprocess.fit) == (48, "crop")
    ours = load_model(bundle)
    pictures = torch.from_numpy(pictures_for(48, 3))
    ids, mask = map(torch.from_numpy, ids_for((4, 20, 9), 100, START, END))
    with torch.inference_mode():
        whole = theirs(input_ids=ids, pixel_values=pictures)
        assert relative_error(ours.encode_image(pictures), whole.image_embeds) <= EXACT
        assert relative_error(ours.encode_text(ids, mask), whole.text_embeds) <= EXACT


def test_half_precision_and_tensors_that_are_views(tmp_path: Path) -> None:
    """OpenAI's archives are float16; a transposed view has its numbers in another order in the file."""
    half = torch.randn(6, 4, generator=torch.Generator().manual_seed(0)).half()
    save_archive({"a.b": half, "c": half.float().T, "d.0.e": torch.tensor(2.5)}, tmp_path / "x.pt")
    stored = TorchArchive(tmp_path / "x.pt")
    assert sorted(stored.names) == ["a.b", "c", "d.0.e"]
    assert np.array_equal(stored.read("a.b"), half.float().numpy())
    assert np.array_equal(stored.read("c"), half.float().T.numpy())
    assert stored.read("d.0.e") == np.float32(2.5)
    assert stored.read("c").dtype == np.float32


def test_a_residual_network(tmp_path: Path) -> None:
    state = {n: t for n, t in clip_under_openai_names(openai_clip()).items() if not n.startswith("visual.")}
    state.update(random_resnet((1, 2, 1, 1), 8, 64, 32))
    save_archive(state, tmp_path / "RN.pt")
    write_tokenizer(tmp_path)
    bundle = ModelBundle.open(tmp_path)
    assert bundle.config.image.kind == "modified_resnet"
    assert bundle.config.image.layers == (1, 2, 1, 1)  # type: ignore[union-attr]
    pictures = pictures_for(64, 2)
    ours = load_model(bundle)
    with torch.inference_mode():
        found = ours.image_head(ours.image(torch.from_numpy(pictures)))
    assert relative_error(found, encode_image(pictures, state, (1, 2, 1, 1), 4)) <= EXACT


class Evil:
    """Unpickled freely, this would write a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.write_text, (self.target, "run"))


def archive_of(pickled: bytes, path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("x/data.pkl", pickled)
    return path


def test_nothing_in_an_archive_is_run(tmp_path: Path) -> None:
    target = tmp_path / "ran"
    path = archive_of(pickle.dumps(Evil(target)), tmp_path / "evil.pt")
    with pytest.raises(UserError, match="no model needs; it was not run"):
        TorchArchive(path)
    assert not target.exists()
    pickle.loads(pickle.dumps(Evil(target)))
    assert target.exists()


@pytest.mark.parametrize("name", ["os.system", "builtins.eval", "torch._utils._rebuild_parameter", "torch.load"])
def test_only_a_dozen_names_are_known(tmp_path: Path, name: str) -> None:
    module, _, attribute = name.rpartition(".")
    pickled = b"\x80\x02c" + f"{module}\n{attribute}\n".encode() + b"."
    with pytest.raises(UserError, match=name.replace(".", r"\.")):
        TorchArchive(archive_of(pickled, tmp_path / "x.pt"))


def test_a_pickle_cannot_change_what_it_is_handed(tmp_path: Path) -> None:
    """BUILD sets attributes on whatever lies on the stack; on what we hand out there are none to set."""
    stream = io.BytesIO()
    stream.write(b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n}X\x01\x00\x00\x00aK\x01sb.")
    with pytest.raises(UserError, match="no archive of a model"):
        TorchArchive(archive_of(stream.getvalue(), tmp_path / "x.pt"))


def test_a_truncated_archive(archive: tuple[Any, Path], tmp_path: Path) -> None:
    (tmp_path / "x.pt").write_bytes(archive[1].read_bytes()[:-500])
    write_tokenizer(tmp_path)
    with pytest.raises(UserError, match="is cut short or no archive"):
        ModelBundle.open(tmp_path)


def test_damaged_bytes_are_found_when_read(archive: tuple[Any, Path], tmp_path: Path) -> None:
    model, path = archive
    content = bytearray(path.read_bytes())
    needle = model.state_dict()["visual_projection.weight"].T.contiguous().numpy().tobytes()[:64]
    place = content.index(needle)
    content[place] ^= 1
    (tmp_path / "x.pt").write_bytes(content)
    with pytest.raises(UserError, match=r"“visual\.proj” in .* are damaged"):
        TorchArchive(tmp_path / "x.pt").read("visual.proj")


def test_a_tensor_that_reaches_out_of_its_storage(tmp_path: Path) -> None:
    save_archive({"a": torch.arange(6.0)}, tmp_path / "x.pt")
    with zipfile.ZipFile(tmp_path / "x.pt") as good, zipfile.ZipFile(tmp_path / "bad.pt", "w") as bad:
        for name in good.namelist():
            content = good.read(name)
            if name.endswith("data.pkl"):
                assert content.count(b"(K\x06t") == 1  # the shape (6,)
                content = content.replace(b"(K\x06t", b"(K\x60t")
            bad.writestr(name, content)
    with pytest.raises(UserError, match=r"“a” in .* are damaged"):
        TorchArchive(tmp_path / "bad.pt").read("a")


def test_an_archive_of_something_else(tmp_path: Path) -> None:
    save_archive({"weights": torch.zeros(3)}, tmp_path / "x.pt")
    write_tokenizer(tmp_path)
    with pytest.raises(UserError, match=r"x\.pt holds no CLIP"):
        ModelBundle.open(tmp_path)
