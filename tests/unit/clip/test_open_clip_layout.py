"""Folders in open_clip's layout give the vectors of the models whose tensors they hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import CLIPModel

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.config import ModifiedResNetConfig, SiglipVisionConfig
from clip_desktop.clip.layouts import timm_siglip
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.errors import UserError
from tests.reference import resnet as reference
from tests.unit.clip.checkpoints import (
    END,
    START,
    ids_for,
    pictures_for,
    relative_error,
    save_siglip,
    tiny_clip,
    tiny_siglip,
)
from tests.unit.clip.openai_checkpoints import (
    clip_under_openai_names,
    random_resnet,
    save_open_clip,
    siglip_under_timm_names,
)
from tests.unit.clip.test_numpy_forward import compare as compare_numpy

EXACT = 1e-5


def tiny(activation: str) -> tuple[CLIPModel, dict[str, Any]]:
    """A CLIP whose heads are 64 wide, as open_clip takes for granted, and its config there."""
    sizes = {"hidden_size": 128, "num_attention_heads": 2, "intermediate_size": 512}
    model = tiny_clip(activation, eos=2, **sizes)
    vision = {"image_size": 48, "patch_size": 16, "width": 128, "layers": 3}
    text = {"context_length": 20, "vocab_size": 100, "width": 40, "heads": 2, "layers": 3, "mlp_ratio": 2.4}
    return model, {"embed_dim": 32, "vision_cfg": vision, "text_cfg": text}


def compare(folder: Path, theirs: CLIPModel) -> None:
    bundle = ModelBundle.open(folder)
    ours = load_model(bundle)
    pictures = torch.from_numpy(pictures_for(48, 3))
    ids, mask = map(torch.from_numpy, ids_for((4, 20, 9), 100, START, END))
    with torch.inference_mode():
        whole = theirs(input_ids=ids, pixel_values=pictures)
        assert relative_error(ours.encode_image(pictures), whole.image_embeds) <= EXACT
        assert relative_error(ours.encode_text(ids, mask), whole.text_embeds) <= EXACT
        assert relative_error(ours(pictures, ids, mask), whole.logits_per_image) <= EXACT
    compare_numpy(bundle, ours)


@pytest.mark.parametrize(("quick_gelu", "activation"), [(True, "quick_gelu"), (False, "gelu"), (None, "gelu")])
def test_quick_gelu_is_the_configs_word(tmp_path: Path, quick_gelu: bool | None, activation: str) -> None:
    model, config = tiny(activation)
    if quick_gelu is not None:
        config["quick_gelu"] = quick_gelu
    compare(save_open_clip(tmp_path, clip_under_openai_names(model), config), model)


def test_towers_that_were_kept_apart(tmp_path: Path) -> None:
    model, config = tiny("gelu")
    compare(save_open_clip(tmp_path, clip_under_openai_names(model, "text."), {**config, "custom_text": True}), model)


def test_weights_named_as_transformers_names_them(tmp_path: Path) -> None:
    model, config = tiny("gelu")
    state = clip_under_openai_names(model)
    compare(save_open_clip(tmp_path, state, config, weights="model.safetensors"), model)


def test_half_precision(tmp_path: Path) -> None:
    model, config = tiny("gelu")
    state = {name: tensor.to(torch.bfloat16) for name, tensor in clip_under_openai_names(model).items()}
    compare(save_open_clip(tmp_path, state, config), model.to(torch.bfloat16).float())


def test_both_configs_in_one_folder_go_by_the_weights_that_are_there(tmp_path: Path) -> None:
    """LAION's folders hold both layouts; a download of one leaves the other's config without weights."""
    model, config = tiny("gelu")
    folder = save_open_clip(tmp_path, clip_under_openai_names(model), config)
    (folder / "config.json").write_text(json.dumps({"model_type": "clip"}))
    compare(folder, model)


def test_preprocessing_is_read(tmp_path: Path) -> None:
    model, config = tiny("gelu")
    given = {"mean": [0.5] * 3, "std": [0.25] * 3, "interpolation": "bilinear", "resize_mode": "squash"}
    preprocess = ModelBundle.open(
        save_open_clip(tmp_path, clip_under_openai_names(model), config, given)
    ).config.preprocess
    assert (preprocess.size, preprocess.fit, preprocess.interpolation) == (48, "squash", "bilinear")
    assert preprocess.mean == (127.5,) * 3
    assert preprocess.std == (63.75,) * 3


@pytest.mark.parametrize(
    ("where", "key", "value"),
    [
        ("vision_cfg", "attentional_pool", True),
        ("vision_cfg", "pool_type", "avg"),
        ("vision_cfg", "timm_model_name", "convnext_base"),
        ("text_cfg", "embed_cls", True),
        ("text_cfg", "hf_model_name", "roberta-base"),
        ("text_cfg", "pool_type", "last"),
        ("text_cfg", "proj_type", "none"),
    ],
)
def test_what_is_not_known_is_refused_by_name(tmp_path: Path, where: str, key: str, value: Any) -> None:
    model, config = tiny("gelu")
    config[where][key] = value
    folder = save_open_clip(tmp_path, clip_under_openai_names(model), config)
    with pytest.raises(UserError, match=r"is not known\.") as caught:
        ModelBundle.open(folder)
    assert str(value) in str(caught.value)


RN50 = (3, 4, 6, 3)


def resnet_folder(folder: Path, layers: tuple[int, ...], stem: int, size: int) -> tuple[Path, dict[str, Any]]:
    """An RN of open_clip, and its state."""
    clip, config = tiny("quick_gelu")
    state = {name: t for name, t in clip_under_openai_names(clip).items() if not name.startswith("visual.")}
    state.update(random_resnet(layers, stem, size, 32))
    config["vision_cfg"] = {"image_size": size, "layers": list(layers), "width": stem, "patch_size": None}
    return save_open_clip(folder, state, {**config, "quick_gelu": True}), state


def compare_resnet(folder: Path, state: dict[str, Any], counts: tuple[int, ...], stem: int, size: int) -> None:
    bundle = ModelBundle.open(folder)
    assert isinstance(bundle.config.image, ModifiedResNetConfig)
    ours = load_model(bundle)
    for count in counts:
        pictures = pictures_for(size, count)
        expected = reference.encode_image(pictures, state, bundle.config.image.layers, 32 * stem // 64)
        with torch.inference_mode():
            found = ours.image_head(ours.image(torch.from_numpy(pictures)))
        assert relative_error(found, expected) <= EXACT


@pytest.mark.parametrize(("layers", "stem", "size"), [((1, 1, 1, 1), 8, 64), ((2, 1, 3, 2), 16, 96)])
def test_a_small_residual_network(tmp_path: Path, layers: tuple[int, ...], stem: int, size: int) -> None:
    folder, state = resnet_folder(tmp_path, layers, stem, size)
    compare_resnet(folder, state, (1, 3), stem, size)
    bundle = ModelBundle.open(folder)
    compare_numpy(bundle, load_model(bundle))


@pytest.mark.long
@pytest.mark.parametrize("layers", [RN50, (3, 4, 23, 3)], ids=["RN50", "RN101"])
def test_the_published_residual_networks(tmp_path: Path, layers: tuple[int, ...]) -> None:
    folder, state = resnet_folder(tmp_path, layers, 64, 224)
    compare_resnet(folder, state, (1, 2), 64, 224)


def siglip_config(timm: str, size: int, vocabulary: int, tanh: bool, text: dict[str, Any]) -> dict[str, Any]:
    return {
        "embed_dim": 48,
        "init_logit_bias": -10,
        "custom_text": True,
        "vision_cfg": {"image_size": size, "timm_model_name": timm, "timm_pool": "map", "timm_proj": "none"},
        "text_cfg": {
            "vocab_size": vocabulary,
            "no_causal_mask": True,
            "proj_bias": True,
            "pool_type": "last",
            "norm_kwargs": {"eps": 1e-6},
            "tokenizer_kwargs": {"clean": "canonicalize"},
            **({"act_kwargs": {"approximate": "tanh"}} if tanh else {}),
            **text,
        },
    }


def test_a_siglip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The names of timm fix the sizes, so "base" is made small for once."""
    monkeypatch.setitem(timm_siglip._SIZES, "base", (48, 3, 4, 96))
    model = tiny_siglip(image_size=64, patch_size=32)
    save_siglip(tiny_siglip(), tmp_path)
    (tmp_path / "model.safetensors").unlink()
    short = {"width": 48, "heads": 4, "layers": 3, "mlp_ratio": 2.0, "context_length": 16}
    config = siglip_config("vit_base_patch32_siglip_256", 64, 100, True, short)
    squash = {"mean": [0.5] * 3, "std": [0.5] * 3, "resize_mode": "squash"}
    bundle = ModelBundle.open(save_open_clip(tmp_path, siglip_under_timm_names(model), config, squash))
    ours = load_model(bundle)
    pictures = torch.from_numpy(pictures_for(64, 2))
    ids = torch.from_numpy(np.random.default_rng(0).integers(0, 100, (2, 16)))
    with torch.inference_mode():
        whole = model(input_ids=ids, pixel_values=pictures)
        assert relative_error(ours(pictures, ids, ids > 0), whole.logits_per_image) <= EXACT
        assert relative_error(ours.encode_image(pictures), whole.image_embeds) <= EXACT
    assert bundle.config.text_rules.fill
    assert bundle.config.text_rules.bare


@pytest.mark.parametrize(
    ("name", "activation"),
    [("vit_base_patch16_siglip_256", "gelu"), ("vit_base_patch32_siglip_256", "gelu_tanh")],
)
def test_the_name_of_the_image_tower_says_its_activation(name: str, activation: str) -> None:
    found = timm_siglip.timm_config({"timm_model_name": name, "timm_pool": "map", "timm_proj": "none"})
    assert isinstance(found, SiglipVisionConfig)
    assert (found.activation, found.size) == (activation, 256)
