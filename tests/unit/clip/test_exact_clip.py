"""ViT and CLIP's text transformer compute what ``transformers`` computes from the same checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import CLIPConfig, CLIPModel

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.torch_encoder import load_model
from tests.unit.clip.checkpoints import (
    END,
    START,
    change_json,
    ids_for,
    pictures_for,
    relative_error,
    save_clip,
    spread,
    tiny_clip,
)

EXACT = 1e-5


def compare(theirs: CLIPModel, folder: Path, counts: tuple[int, ...], lengths: tuple[tuple[int, ...], ...]) -> None:
    """Features of both towers before normalising, unit vectors, and logits."""
    ours = load_model(ModelBundle.open(folder))
    vision, text = theirs.config.vision_config, theirs.config.text_config
    start, end = (START, END) if text.vocab_size == END + 1 else (text.bos_token_id, text.vocab_size - 1)
    with torch.inference_mode():
        for count in counts:
            pictures = torch.from_numpy(pictures_for(vision.image_size, count))
            expected = theirs.get_image_features(pictures).pooler_output
            assert relative_error(ours.image_head(ours.image(pictures)), expected) <= EXACT
        for several in lengths:
            ids, mask = map(torch.from_numpy, ids_for(several, text.vocab_size, start, end))
            expected = theirs.get_text_features(ids, attention_mask=mask.long()).pooler_output
            assert relative_error(ours.text_head(ours.text(ids, mask)), expected) <= EXACT
        whole = theirs(input_ids=ids, pixel_values=pictures, attention_mask=mask.long())
        assert relative_error(ours.encode_image(pictures), whole.image_embeds) <= EXACT
        assert relative_error(ours.encode_text(ids, mask), whole.text_embeds) <= EXACT
        assert relative_error(ours(pictures, ids, mask), whole.logits_per_image) <= EXACT


LENGTHS = ((2,), (5, 5), (3, 20, 7))


@pytest.mark.parametrize("activation", ["quick_gelu", "gelu", "gelu_pytorch_tanh"])
def test_a_small_clip(tmp_path: Path, activation: str) -> None:
    model = tiny_clip(activation)
    compare(model, save_clip(model, tmp_path), (1, 2, 5), LENGTHS)


@pytest.mark.parametrize("shape", [{"patch_size": 8}, {"image_size": 80, "patch_size": 16}, {"num_hidden_layers": 1}])
def test_other_pictures_and_depths(tmp_path: Path, shape: dict[str, int]) -> None:
    model = tiny_clip(**shape)
    compare(model, save_clip(model, tmp_path), (1, 3), LENGTHS)


def test_the_old_mistaken_end_of_text(tmp_path: Path) -> None:
    """Checkpoints of years have eos_token_id 2, and are read by the largest id."""
    model = tiny_clip(eos=2)
    compare(model, save_clip(model, tmp_path), (1,), LENGTHS)


def test_an_end_of_text_that_is_not_the_largest_id(tmp_path: Path) -> None:
    model = tiny_clip(eos=50)
    ours = load_model(ModelBundle.open(save_clip(model, tmp_path)))
    ids = torch.tensor([[START, 3, 50, 7, END], [START, 50, 1, 50, END]])
    with torch.inference_mode():
        expected = model.get_text_features(ids).pooler_output
        assert relative_error(ours.text_head(ours.text(ids, torch.ones_like(ids).bool())), expected) <= EXACT


def test_the_wrong_activation_would_change_every_vector(tmp_path: Path) -> None:
    """Nothing fails when QuickGELU weights run under GELU: only the checkpoint's word protects from it."""
    model = tiny_clip("quick_gelu")
    folder = save_clip(model, tmp_path)
    pictures = torch.from_numpy(pictures_for(48, 2))
    right = load_model(ModelBundle.open(folder))
    for part in ("vision_config", "text_config"):
        settings = {**model.config.to_dict()[part], "hidden_act": "gelu"}
        change_json(folder / "config.json", **{part: settings})
    wrong = load_model(ModelBundle.open(folder))
    with torch.inference_mode():
        expected = model(input_ids=torch.tensor([[START, 1, END]]), pixel_values=pictures).image_embeds
        assert relative_error(right.encode_image(pictures), expected) <= EXACT
        assert relative_error(wrong.encode_image(pictures), expected) > 100 * EXACT


def test_a_config_that_leaves_the_activation_out_means_the_librarys_default(tmp_path: Path) -> None:
    model = tiny_clip("quick_gelu")
    folder = save_clip(model, tmp_path)
    for part in ("vision_config", "text_config"):
        settings = {k: v for k, v in model.config.to_dict()[part].items() if k != "hidden_act"}
        change_json(folder / "config.json", **{part: settings})
    assert ModelBundle.open(folder).config.image.activation == "quick_gelu"  # type: ignore[union-attr]
    compare(model, folder, (1,), LENGTHS)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_files(tmp_path: Path, dtype: torch.dtype) -> None:
    model = tiny_clip().to(dtype)
    folder = save_clip(model, tmp_path)
    compare(model.float(), folder, (2,), LENGTHS)


def test_sharded_files(tmp_path: Path) -> None:
    model = tiny_clip()
    folder = save_clip(model, tmp_path, max_shard_size="100KB")
    assert not (folder / "model.safetensors").exists()
    assert len(list(folder.glob("*.safetensors"))) > 2
    compare(model, folder, (2,), LENGTHS)


def published(size: int = 224, patch: int = 32, **vision: Any) -> CLIPModel:
    """A CLIP of the true size, with random weights."""
    text = vision.pop("text", {})
    dim = vision.pop("projection_dim", 512)
    config = CLIPConfig(
        projection_dim=dim, vision_config={"image_size": size, "patch_size": patch, **vision}, text_config=text
    )
    model = CLIPModel(config).eval()
    spread(model)
    return model


LARGE: dict[str, Any] = {
    "hidden_size": 1024,
    "intermediate_size": 4096,
    "num_hidden_layers": 24,
    "num_attention_heads": 16,
    "projection_dim": 768,
    "text": {"hidden_size": 768, "intermediate_size": 3072, "num_attention_heads": 12},
}
TINY_8M: dict[str, Any] = {
    "hidden_size": 256,
    "intermediate_size": 1024,
    "num_hidden_layers": 10,
    "num_attention_heads": 4,
    "hidden_act": "gelu",
    "text": {
        "hidden_size": 256,
        "intermediate_size": 1024,
        "num_hidden_layers": 3,
        "num_attention_heads": 4,
        "hidden_act": "gelu",
    },
}
GELU = {"hidden_act": "gelu", "text": {"hidden_act": "gelu"}}


def test_vit_b_32_in_its_true_size(tmp_path: Path) -> None:
    model = published()
    compare(model, save_clip(model, tmp_path), (2,), ((7, 77),))


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "patch", "shape"),
    [
        pytest.param(224, 16, {}, id="ViT-B-16"),
        pytest.param(256, 32, GELU, id="ViT-B-32-256 LAION"),
        pytest.param(224, 14, LARGE, id="ViT-L-14"),
        pytest.param(336, 14, LARGE, id="ViT-L-14-336"),
        pytest.param(224, 16, TINY_8M, id="TinyCLIP-8M-16"),
    ],
)
def test_the_other_published_sizes(tmp_path: Path, size: int, patch: int, shape: dict[str, Any]) -> None:
    model = published(size, patch, **shape)
    compare(model, save_clip(model, tmp_path), (1, 3), ((2,), (7, 77)))
