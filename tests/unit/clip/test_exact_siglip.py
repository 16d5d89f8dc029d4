"""SigLIP's towers compute what ``transformers`` computes from the same checkpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import SiglipConfig, SiglipModel

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import NumpyTextEncoder
from clip_desktop.clip.torch_encoder import TorchEncoder, load_model
from clip_desktop.errors import UserError
from tests.unit.clip.checkpoints import change_json, pictures_for, relative_error, save_siglip, spread, tiny_siglip
from tests.unit.clip.test_numpy_forward import compare as compare_numpy

EXACT = 1e-5


def compare(theirs: SiglipModel, folder: Path, counts: tuple[int, ...]) -> None:
    """Features, unit vectors and logits, for texts of all lengths filled up to the context."""
    ours = load_model(ModelBundle.open(folder))
    vision, text = theirs.config.vision_config, theirs.config.text_config
    rng = np.random.default_rng(3)
    for count in counts:
        pictures = torch.from_numpy(pictures_for(vision.image_size, count))
        ids = rng.integers(1, text.vocab_size, (count, text.max_position_embeddings))
        for row in range(count):
            ids[row, 2 + 5 * row :] = 0
        given = torch.from_numpy(ids)
        with torch.inference_mode():
            whole = theirs(input_ids=given, pixel_values=pictures)
            expected = theirs.get_image_features(pictures).pooler_output
            assert relative_error(ours.image_head(ours.image(pictures)), expected) <= EXACT
            expected = theirs.get_text_features(given).pooler_output
            assert relative_error(ours.text_head(ours.text(given, given > 0)), expected) <= EXACT
            assert relative_error(ours.encode_image(pictures), whole.image_embeds) <= EXACT
            assert relative_error(ours.encode_text(given, given > 0), whole.text_embeds) <= EXACT
            assert relative_error(ours(pictures, given, given > 0), whole.logits_per_image) <= EXACT


@pytest.mark.parametrize("activation", ["gelu_pytorch_tanh", "gelu"])
@pytest.mark.parametrize("shape", [{}, {"patch_size": 8}, {"image_size": 64}])
def test_a_small_siglip(tmp_path: Path, activation: str, shape: dict[str, int]) -> None:
    model = tiny_siglip(activation, **shape)
    compare(model, save_siglip(model, tmp_path), (1, 2, 3))


def test_the_scale_is_not_bounded_and_the_bias_is_kept(tmp_path: Path) -> None:
    bundle = ModelBundle.open(save_siglip(tiny_siglip(), tmp_path))
    model = load_model(bundle)
    assert bundle.identity.logit_scale == pytest.approx(np.exp(4.75))
    assert float(model.logit_scale.detach()) == pytest.approx(np.exp(4.75))
    assert model.logit_bias is not None
    assert float(model.logit_bias.detach()) == -16.5


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_files(tmp_path: Path, dtype: torch.dtype) -> None:
    model = tiny_siglip().to(dtype)
    folder = save_siglip(model, tmp_path)
    compare(model.float(), folder, (2,))


def test_numpy_agrees(tmp_path: Path) -> None:
    bundle = ModelBundle.open(save_siglip(tiny_siglip(), tmp_path))
    compare_numpy(bundle, load_model(bundle))


def test_texts_are_filled_up_with_the_padding_of_the_tokenizer(tmp_path: Path) -> None:
    """Padding is part of a text here: the same words must give the vector that ``transformers`` gives them padded."""
    model = tiny_siglip()
    bundle = ModelBundle.open(save_siglip(model, tmp_path))
    ids = torch.zeros((1, 16), dtype=torch.long)
    ids[0, :3] = torch.tensor([2, 3, 1])  # "a photo" <eos>
    with torch.inference_mode():
        expected = model.get_text_features(ids).pooler_output
    expected = torch.nn.functional.normalize(expected, dim=-1)
    for encoder in (NumpyTextEncoder(bundle), TorchEncoder(bundle)):
        assert relative_error(encoder.encode_texts(["A Photo"]), expected) <= EXACT


@pytest.mark.parametrize(
    ("family", "lower", "bare"), [("GemmaTokenizerFast", True, False), ("SiglipTokenizer", False, True)]
)
def test_the_tokenizers_family_says_how_texts_are_cleaned(tmp_path: Path, family: str, lower: bool, bare: bool) -> None:
    rules = ModelBundle.open(save_siglip(tiny_siglip(), tmp_path, family)).config.text_rules
    assert (rules.fill, rules.pad, rules.lower, rules.bare) == (True, 0, lower, bare)


def test_an_unknown_tokenizer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="tokenizer “Whatever” is not known"):
        ModelBundle.open(save_siglip(tiny_siglip(), tmp_path, "Whatever"))


def test_the_padding_token_may_stand_in_the_settings(tmp_path: Path) -> None:
    folder = save_siglip(tiny_siglip(), tmp_path)
    added = {"7": {"content": "<fill>"}, "0": {"content": "<pad>"}}
    change_json(folder / "tokenizer_config.json", pad_token={"content": "<fill>"}, added_tokens_decoder=added)
    assert ModelBundle.open(folder).config.text_rules.pad == 7
    change_json(folder / "tokenizer_config.json", pad_token="<none>")
    with pytest.raises(UserError, match="names no padding token"):
        ModelBundle.open(folder)


def test_a_tower_without_pooling_is_refused(tmp_path: Path) -> None:
    folder = save_siglip(tiny_siglip(), tmp_path)
    config = json.loads((folder / "config.json").read_text())
    change_json(folder / "config.json", vision_config={**config["vision_config"], "vision_use_head": False})
    with pytest.raises(UserError, match="no attention pooling"):
        ModelBundle.open(folder)


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "patch", "vocabulary"),
    [
        pytest.param(256, 16, 32000, id="SigLIP-B-16-256"),
        pytest.param(256, 32, 256000, id="SigLIP2-B-32-256"),
        pytest.param(224, 16, 256000, id="SigLIP2-B-16-224"),
    ],
)
def test_the_published_sizes(tmp_path: Path, size: int, patch: int, vocabulary: int) -> None:
    vision: dict[str, Any] = {"image_size": size, "patch_size": patch}
    model = SiglipModel(SiglipConfig(vision_config=vision, text_config={"vocab_size": vocabulary})).eval()
    spread(model)
    compare(model, save_siglip(model, tmp_path), (1, 3))
