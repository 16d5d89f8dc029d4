"""A model folder with something wrong in it: one sentence that says what."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from clip_desktop.clip.bundle import TOKENIZER, WEIGHTS, ModelBundle, write_config
from clip_desktop.clip.config import (
    BertConfig,
    CLIPTextConfig,
    ConfigError,
    EfficientNetLiteConfig,
    HeadConfig,
    ModelConfig,
    ModifiedResNetConfig,
    PreprocessConfig,
    SiglipTextConfig,
    SiglipVisionConfig,
    TextRules,
    ViTConfig,
)
from clip_desktop.clip.encoder import NumpyTextEncoder
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.soundness import check_model, enough_memory
from clip_desktop.clip.torch_encoder import TorchEncoder, load_model
from clip_desktop.clip.weights import write_weights
from clip_desktop.errors import UserError

TINY: dict[str, Any] = {"width": 16, "layers": 1, "heads": 2, "hidden": 32}
CONFIG = ModelConfig(
    name="tiny",
    dim=8,
    image=ViTConfig("gelu", size=32, patch=16, **TINY),
    text=CLIPTextConfig("gelu", vocabulary=5, context=6, **TINY),
    image_head=HeadConfig(hidden=0, bias=False),
    text_head=HeadConfig(hidden=0, bias=False),
    preprocess=PreprocessConfig(size=32),
)
OTHERS = {
    "efficientnet and bert": replace(
        CONFIG,
        image=EfficientNetLiteConfig(0.1, 0.5, 16),
        text=BertConfig(vocabulary=5, context=6, **TINY),
        image_head=HeadConfig(12),
        text_head=HeadConfig(12),
    ),
    "siglip": replace(
        CONFIG,
        dim=16,
        image=SiglipVisionConfig("gelu_tanh", size=32, patch=16, **TINY),
        text=SiglipTextConfig("gelu_tanh", vocabulary=5, context=6, **TINY),
        image_head=HeadConfig(0, linear=False),
        text_head=HeadConfig(0),
        sigmoid=True,
        text_rules=TextRules(fill=True, pad=4, lower=True),
    ),
    "residual network": replace(
        CONFIG, image=ModifiedResNetConfig(32, 4, (1, 1, 1, 1), 2), image_head=HeadConfig(hidden=0)
    ),
}


def write_model(folder: Path, config: ModelConfig = CONFIG, words: int = 5) -> Path:
    """A model in our own layout, with start values as weights."""
    torch.manual_seed(0)
    state = {name: tensor.numpy() for name, tensor in DualEncoder(config).state_dict().items()}
    write_weights(folder / WEIGHTS, state, {}, {})
    vocabulary = {word: number for number, word in enumerate(["a", "photo", "of", "sea", "night", "x", "y"][:words])}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token="a"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / TOKENIZER))
    write_config(folder, config, 20.0)
    return folder


def change_config(folder: Path, **changes: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    for path, value in changes.items():
        *parents, last = path.split("__")
        part = config
        for parent in parents:
            part = part[parent]
        part[last] = value
    (folder / "config.json").write_text(json.dumps(config))


def change_weights(folder: Path, **changes: Any) -> None:
    tensors = {**load_file(folder / WEIGHTS), **changes}
    save_file({name: tensor for name, tensor in tensors.items() if tensor is not None}, folder / WEIGHTS)


@pytest.mark.parametrize("config", [CONFIG, *OTHERS.values()], ids=["clip", *OTHERS])
def test_a_sound_model_of_every_kind_comes_back_from_our_own_layout(tmp_path: Path, config: ModelConfig) -> None:
    bundle = ModelBundle.open(write_model(tmp_path, config))
    assert bundle.config == config
    bundle.verify()
    check_model(bundle)
    vectors = TorchEncoder(bundle).encode_texts(["a photo", "sea"])
    assert np.abs(NumpyTextEncoder(bundle).encode_texts(["a photo", "sea"]) - vectors).max() < 1e-5


@pytest.mark.parametrize("name", ["config.json", WEIGHTS, TOKENIZER])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    (write_model(tmp_path) / name).unlink()
    with pytest.raises(UserError, match=name.replace(".", r"\.")):
        ModelBundle.open(tmp_path)


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no model at"):
        ModelBundle.open(tmp_path / "nothing")


@pytest.mark.parametrize("name", ["pytorch_model.bin", "model.pth", "open_clip_pytorch_model.bin"])
def test_weights_as_a_pickle(tmp_path: Path, name: str) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "clip"}))
    (tmp_path / name).write_bytes(b"PK\x03\x04")
    with pytest.raises(UserError, match=f"{name} is a pickle, which could run code"):
        ModelBundle.open(tmp_path)


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("image__width", 10**9, "width is 1000000000, which no model has"),
        ("image__layers", 10**6, "layers is 1000000"),
        ("image__layers", -1, "layers is -1"),
        ("image__size", 10**6, "size is 1000000"),
        ("image__heads", 3, "16 cannot be shared by 3 heads"),
        ("image__patch", 64, "no patch of 64 pixels fits a picture of 32"),
        ("image__width", "16", "width is '16'"),
        ("image__activation", "relu", "activation “relu” is not known"),
        ("text__vocabulary", 10**12, "vocabulary is 1000000000000"),
        ("text__context", 0, "context is 0"),
        ("text__pooling", "mean", "pooling “mean” is not known"),
        ("text_head__hidden", 10**9, "1000000000 hidden units"),
        ("dim", 0, "a space of 0 dimensions"),
        ("preprocess__size", 64, "pictures of 64 pixels do not fit"),
        ("image__kind", "mystery", "tower of kind “mystery” is not known"),
        ("text__surprise", 1, "CLIPTextConfig has no surprise"),
        ("text_rules__pad", -2, "-2 is no number of a token"),
    ],
)
def test_absurd_configs(tmp_path: Path, path: str, value: Any, said: str) -> None:
    change_config(write_model(tmp_path), **{path: value})
    with pytest.raises(UserError) as caught:
        ModelBundle.open(tmp_path)
    assert said in str(caught.value)


def test_a_large_lie_about_sizes_costs_no_memory(tmp_path: Path) -> None:
    """Within what models have, but far from these weights: refused by shape, before anything is allocated."""
    change_config(write_model(tmp_path), text__vocabulary=4_000_000, text__width=16_384, text__layers=8)
    with pytest.raises(UserError, match="other weights than its config says"):
        load_model(ModelBundle.open(tmp_path))


def test_weights_missing_and_left_over_are_named(tmp_path: Path) -> None:
    change_weights(write_model(tmp_path), **{"image.class_token": None})
    with pytest.raises(UserError, match=r"image\.class_token is missing"):
        load_model(ModelBundle.open(tmp_path))
    change_weights(write_model(tmp_path), surplus=np.zeros(2, np.float32))
    with pytest.raises(UserError, match=r"surplus is \(2,\), not wanted"):
        load_model(ModelBundle.open(tmp_path))


def test_weights_of_other_shapes(tmp_path: Path) -> None:
    change_weights(write_model(tmp_path), **{"text.layers.0.up.weight": np.zeros((7, 16), np.float32)})
    bundle = ModelBundle.open(tmp_path)
    with pytest.raises(UserError, match=r"text\.layers\.0\.up\.weight is \(7, 16\), not \(32, 16\)"):
        load_model(bundle)
    with pytest.raises(UserError, match="other shapes than its config says"):
        check_model(bundle)


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("name", ["text.norm.weight", "image.norm_after.weight"])
def test_weights_that_are_no_numbers(tmp_path: Path, name: str, value: float) -> None:
    change_weights(write_model(tmp_path), **{name: np.full(16, value, np.float32)})
    bundle = ModelBundle.open(tmp_path)
    with pytest.raises(UserError, match=f"are damaged: {name} is no number"):
        check_model(bundle)
    full = TorchEncoder(bundle)
    with pytest.raises(UserError, match="they give no numbers"):
        if name.startswith("text"):
            full.encode_texts(["a photo"])
        else:
            full.encode_images(np.zeros((1, 32, 32, 3), np.uint8))
    if name.startswith("text"):
        with pytest.raises(UserError, match="they give no numbers"):
            NumpyTextEncoder(bundle).encode_texts(["a photo"])


def test_a_tokenizer_of_another_model(tmp_path: Path) -> None:
    bundle = ModelBundle.open(write_model(tmp_path, words=7))
    said = "belongs to another model: it gives the token 6, and this one knows 5"
    for encoder in (NumpyTextEncoder(bundle), TorchEncoder(bundle)):
        assert encoder.encode_texts(["a photo"]).shape == (1, 8)
        with pytest.raises(UserError, match=said):
            encoder.encode_texts(["a y"])


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory: you tried …"),
        RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    ],
)
def test_out_of_memory(tmp_path: Path, error: Exception) -> None:
    bundle = ModelBundle.open(write_model(tmp_path))
    with pytest.raises(UserError, match="There is not enough memory for the model “tiny”"), enough_memory(bundle):
        raise error


def test_another_error_stays_what_it_is(tmp_path: Path) -> None:
    bundle = ModelBundle.open(write_model(tmp_path))
    with pytest.raises(RuntimeError, match="mat1 and mat2"), enough_memory(bundle):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")


def test_weights_that_were_exchanged_are_found(tmp_path: Path) -> None:
    bundle = ModelBundle.open(write_model(tmp_path))
    change_weights(tmp_path, log_scale=np.array(1, np.float32))
    with pytest.raises(UserError, match="are not those that were installed"):
        bundle.verify()


def test_a_config_is_read_as_it_was_written() -> None:
    for config in (CONFIG, *OTHERS.values()):
        assert ModelConfig.from_json(json.loads(json.dumps(config.to_json()))) == config


def test_the_built_in_models_first_config_is_still_read() -> None:
    """Written before heads could lack a bias, and pictures could be interpolated otherwise."""
    config = OTHERS["efficientnet and bert"].to_json()
    for name in ("sigmoid", "text_rules"):
        del config[name]
    del config["preprocess"]["interpolation"]
    for head in ("image_head", "text_head"):
        config[head] = {"hidden": 12}
    assert ModelConfig.from_json(config) == OTHERS["efficientnet and bert"]


def test_a_head_that_is_none_needs_a_tower_of_the_spaces_width() -> None:
    with pytest.raises(ConfigError, match="a tower 16 wide needs a head into 8 dimensions"):
        replace(CONFIG, image_head=HeadConfig(0, linear=False))
    with pytest.raises(ConfigError, match="a head with hidden units"):
        HeadConfig(4, bias=False)
