"""Published layouts taken from the disk: an open_clip folder and one of OpenAI's archives, from import to a vector."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.hub.registry import Archive, Registry
from clip_desktop.progress import run_to_end
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.install import import_model
from clip_desktop.services.models.listing import STAGING, use_model
from clip_desktop.services.workspace import Workspace
from tests.unit.clip.checkpoints import spread, tiny_clip, write_tokenizer
from tests.unit.clip.openai_checkpoints import clip_under_openai_names, save_archive, save_open_clip

SIZES: dict[str, Any] = {"hidden_size": 128, "num_attention_heads": 2}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace.open(tmp_path / "profile")


@pytest.fixture
def state() -> dict[str, torch.Tensor]:
    config = tiny_clip("quick_gelu", eos=2, **SIZES).config
    config.text_config.hidden_size, config.text_config.num_attention_heads = 64, 1
    model = type(tiny_clip("quick_gelu", eos=2, **SIZES))(config).eval()
    spread(model)
    return clip_under_openai_names(model)


def check_it_sees_and_reads(workspace: Workspace, name: str) -> None:
    use_model(workspace, name)
    active = ActiveModel(workspace)
    words = active.text_encoder().encode_texts(["a photo", "a cat"])
    encoder = active.encoder()
    picture = Image.fromarray(np.random.default_rng(0).integers(0, 256, (60, 90, 3), np.uint8))
    pictures = encoder.encode_images(encoder.prepare(picture)[None])
    assert words.shape == (2, 32)
    assert pictures.shape == (1, 32)
    assert np.allclose(np.linalg.norm(np.concatenate([words, pictures]), axis=1), 1, atol=1e-5)
    assert np.allclose(encoder.encode_texts(["a photo", "a cat"]), words, atol=1e-5)
    with workspace.open_library() as library:
        assert library.models.find(encoder.identity.name, encoder.identity.weights_sha256, encoder.identity.preprocess)


def test_an_archive_of_openai(workspace: Workspace, tmp_path: Path, state: dict[str, torch.Tensor]) -> None:
    place = tmp_path / "downloads"
    place.mkdir()
    state.update(input_resolution=torch.tensor(48), context_length=torch.tensor(20), vocab_size=torch.tensor(100))
    save_archive(state, place / "ViT-tiny.pt")
    write_tokenizer(place)
    digest = hashlib.sha256((place / "ViT-tiny.pt").read_bytes()).hexdigest()
    known = Registry((), (Archive("A tiny archive", "ViT-tiny.pt", digest),), {})
    model = run_to_end(import_model(workspace, place / "ViT-tiny.pt", registry=known))
    assert model.title == "A tiny archive"
    check_it_sees_and_reads(workspace, model.name)


def test_a_folder_of_open_clip(workspace: Workspace, tmp_path: Path, state: dict[str, torch.Tensor]) -> None:
    place = tmp_path / "folder"
    place.mkdir()
    vision = {"image_size": 48, "patch_size": 16, "width": 128, "layers": 3, "mlp_ratio": 96 / 128}
    text = {"context_length": 20, "vocab_size": 100, "width": 64, "heads": 1, "layers": 3, "mlp_ratio": 96 / 64}
    save_open_clip(place, state, {"embed_dim": 32, "vision_cfg": vision, "text_cfg": text, "quick_gelu": True})
    run_to_end(import_model(workspace, place, "mine"))
    check_it_sees_and_reads(workspace, "mine")


def test_a_model_whose_weights_are_no_numbers_is_not_installed(
    workspace: Workspace, tmp_path: Path, state: dict[str, torch.Tensor]
) -> None:
    place = tmp_path / "downloads"
    place.mkdir()
    state["visual.proj"] = torch.full_like(state["visual.proj"], torch.nan)
    state.update(input_resolution=torch.tensor(48), context_length=torch.tensor(20), vocab_size=torch.tensor(100))
    save_archive(state, place / "ViT-tiny.pt")
    write_tokenizer(place)
    with pytest.raises(UserError, match="It was not installed"):
        run_to_end(import_model(workspace, place / "ViT-tiny.pt", "broken"))
    assert not (workspace.paths.models / "broken").exists()
    assert not (workspace.paths.models / STAGING / "broken").exists()
