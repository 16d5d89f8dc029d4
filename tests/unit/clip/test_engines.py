"""Every way of running an image tower gives the same vectors, or is not used."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from clip_desktop.clip import engines
from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.calibration import Plan
from clip_desktop.clip.config import (
    BertConfig,
    CLIPTextConfig,
    EfficientNetLiteConfig,
    HeadConfig,
    ModelConfig,
    PreprocessConfig,
    SiglipTextConfig,
)
from clip_desktop.clip.encoder import open_encoder
from clip_desktop.clip.engines import LEAST_COSINE, ImageRunner, TorchEngine, plans_for
from clip_desktop.clip.fused import PackedConv, PackedLinear, fuse, fuse_text
from clip_desktop.clip.model import TOWERS, DualEncoder
from clip_desktop.clip.preprocess import normalise
from clip_desktop.clip.protocol import FloatArray, PixelArray
from clip_desktop.clip.torch_encoder import TorchEncoder, load_model
from clip_desktop.clip.tower_configs import Activation, ViTConfig
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from clip_desktop.clip.towers.transformer import ACTIVATIONS
from clip_desktop.clip.towers.vision import ViT
from clip_desktop.errors import UserError
from tests.unit.clip.checkpoints import save_clip, tiny_clip

needs_openvino = pytest.mark.skipif(find_spec("openvino") is None, reason="the extra “fast” is not installed")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> ModelBundle:
    return ModelBundle.open(save_clip(tiny_clip(), tmp_path_factory.mktemp("clip")))


def pixels(count: int, size: int = 48) -> PixelArray:
    return np.random.default_rng(count).integers(0, 256, (count, size, size, 3), dtype=np.uint8)


def cosines(a: FloatArray, b: FloatArray) -> FloatArray:
    return (a * b).sum(axis=1)


def test_pictures_come_back_in_their_order_whatever_runs_them(bundle: ModelBundle, tmp_path: Path) -> None:
    encoder = open_encoder(bundle, cache=tmp_path)
    plain = open_encoder(bundle, "float32")
    assert isinstance(encoder, TorchEncoder)
    for count in (1, 3, 16, 5, 100, 300, 7):
        given = pixels(count)
        vectors = encoder.encode_images(given)
        assert vectors.dtype == np.float32 and vectors.shape == (count, 32)
        assert cosines(vectors, plain.encode_images(given)).min() >= LEAST_COSINE
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert encoder.encode_images(pixels(0)).shape == (0, 32)
    (noted,) = tmp_path.glob("engine-*.json")
    measured = json.loads(noted.read_text(encoding="utf-8"))
    assert measured["chosen"]["batch"] in (4, 8, 16)
    assert all(way["pictures_per_second"] > 0 for way in measured["measured"])


def test_the_choice_is_found_again_by_the_next_run(bundle: ModelBundle, tmp_path: Path) -> None:
    first = ImageRunner(bundle, load_model(bundle), cache=tmp_path)
    assert first.plan is None
    first(pixels(400))
    assert first.plan is not None
    assert ImageRunner(bundle, load_model(bundle), cache=tmp_path).plan == first.plan
    assert ImageRunner(bundle, load_model(bundle)).plan is None


def test_a_choice_of_the_user_is_kept_to(bundle: ModelBundle, tmp_path: Path) -> None:
    runner = ImageRunner(bundle, load_model(bundle), "bfloat16", tmp_path)
    runner(pixels(300))
    assert runner.plan is not None and runner.plan.dtype == "bfloat16"


def test_bfloat16_is_near_enough_for_a_tower_of_trained_size(bundle: ModelBundle) -> None:
    model = load_model(bundle)
    given = pixels(16)
    assert cosines(TorchEngine(model, "bfloat16")(given), TorchEngine(model, "float32")(given)).min() >= LEAST_COSINE


def test_a_way_that_does_not_run_is_done_without_unless_the_user_wants_it(
    bundle: ModelBundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(TorchEngine):
        def __call__(self, pixels: PixelArray) -> FloatArray:
            if self._dtype != torch.float32:
                raise RuntimeError("illegal instruction")
            return super().__call__(pixels)

    monkeypatch.setattr(engines, "TorchEngine", Broken)
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    runner = ImageRunner(bundle, load_model(bundle))
    runner(pixels(200))
    assert runner.plan is not None and runner.plan.dtype == "float32"
    with pytest.raises(UserError, match="cannot run"):
        ImageRunner(bundle, load_model(bundle), "bfloat16")(pixels(4))


def efficientnet(size: int) -> DualEncoder:
    torch.manual_seed(0)
    towers = {"image": EfficientNetLiteConfig(0.35, 0.35, 64), "text": BertConfig(32, 1, 4, 32, 50, 8)}
    heads = {"image_head": HeadConfig(16), "text_head": HeadConfig(16)}
    return DualEncoder(ModelConfig("small", 24, **towers, **heads, preprocess=PreprocessConfig(size))).eval()


TEXTS = (
    BertConfig(width=32, layers=2, heads=2, hidden=64, vocabulary=64, context=20),
    CLIPTextConfig("quick_gelu", width=32, layers=2, heads=2, hidden=64, vocabulary=64, context=20),
    SiglipTextConfig("gelu_tanh", width=32, layers=2, heads=2, hidden=64, vocabulary=64, context=20),
)


def vit(activation: Activation) -> ViT:
    torch.manual_seed(0)
    return ViT(ViTConfig(size=48, patch=16, width=32, hidden=64, layers=2, heads=2, activation=activation)).eval()


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("size", [64, 65, 70])  # every parity of the maps
def test_a_convolutional_tower_runs_in_every_arithmetic(dtype: str, size: int) -> None:
    model, given = efficientnet(size), pixels(4, size)
    with torch.inference_mode():
        wanted = model.encode_image(torch.from_numpy(normalise(given, model.config.preprocess))).numpy()
    np.testing.assert_allclose(TorchEngine(model, dtype)(given), wanted, atol=1e-5 if dtype == "float32" else 0.05)


@pytest.mark.parametrize("size", [64, 65, 70])
def test_fused_convolutions_are_the_tower_for_any_number_of_pictures(size: int) -> None:
    tower = efficientnet(size).image.to(memory_format=torch.channels_last)
    assert isinstance(tower, EfficientNetLite)
    fused = fuse(tower, size, 7)
    assert fused is not tower or not torch.backends.mkldnn.is_available()
    for count in (1, 2, 7):
        given = torch.randn(count, 3, size, size).to(memory_format=torch.channels_last)
        with torch.inference_mode():
            torch.testing.assert_close(fused(given), tower(given), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("activation", list(ACTIVATIONS))
def test_packed_layers_are_the_tower_for_any_number_of_pictures(activation: Activation) -> None:
    tower = vit(activation)
    fused = fuse(tower, 48, 4)
    if torch.backends.mkldnn.is_available():
        linear = [part for part in fused.modules() if isinstance(part, nn.Linear | PackedLinear)]
        assert len(linear) == 4 * tower.config.layers
        assert {type(part) for part in linear} == {PackedLinear}
    for count in (1, 4, 5):
        given = torch.randn(count, 3, 48, 48)
        with torch.inference_mode():
            torch.testing.assert_close(fused(given), tower(given), rtol=1e-5, atol=1e-5)


def test_packed_layers_in_bfloat16_are_as_near_as_plain_ones() -> None:
    tower = vit("quick_gelu")
    given = torch.randn(6, 3, 48, 48)
    with torch.inference_mode():
        wanted = tower(given)
        tower.to(torch.bfloat16)
        errors = [(run(given.bfloat16()).float() - wanted).norm() for run in (tower, fuse(tower, 48, 4, owned=True))]
    assert errors[1] < 1.5 * errors[0]
    assert errors[1] < 0.03 * wanted.norm()


@pytest.mark.parametrize("config", TEXTS, ids=lambda config: config.kind)
def test_packed_text_towers_read_texts_of_any_length(config: BertConfig | CLIPTextConfig | SiglipTextConfig) -> None:
    torch.manual_seed(0)
    tower = TOWERS[type(config)](config).eval()
    fused = fuse_text(tower, config)
    if torch.backends.mkldnn.is_available():
        assert not any(isinstance(part, nn.Linear) for part in fused.modules())
    for length in (3, 16, 20):
        ids = torch.randint(1, 60, (5, length))
        mask = torch.arange(length) < torch.tensor([[1], [2], [3], [length], [length]])
        with torch.inference_mode():
            torch.testing.assert_close(fused(ids, mask), tower(ids, mask), rtol=1e-5, atol=1e-5)


def test_a_large_transformer_is_not_held_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clip_desktop.clip.fused._MOST_COPIED", 1000)
    tower = vit("gelu")
    assert not any(isinstance(part, PackedLinear) for part in fuse(tower, 48, 4).modules())
    owned = fuse(tower, 48, 4, owned=True)
    assert not any(isinstance(part, nn.Linear) for part in owned.modules()) or owned is tower


def test_where_convolutions_cannot_be_fused_the_tower_runs_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    tower = efficientnet(64).image
    assert isinstance(tower, EfficientNetLite)

    def refuse(conv: object, size: int) -> None:
        raise RuntimeError("could not create a primitive descriptor")

    monkeypatch.setattr("clip_desktop.clip.fused.PackedConv", refuse)
    assert fuse(tower, 64, 4) is tower

    class Wrong(PackedConv):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return super().forward(x) + 1

    monkeypatch.setattr("clip_desktop.clip.fused.PackedConv", Wrong)
    assert fuse(tower, 64, 4) is tower


def test_a_way_with_other_vectors_is_never_used(bundle: ModelBundle, monkeypatch: pytest.MonkeyPatch) -> None:
    class Wrong(TorchEngine):
        def __call__(self, pixels: PixelArray) -> FloatArray:
            vectors = super().__call__(pixels)
            return vectors if self._dtype == torch.float32 else np.roll(vectors, 1, axis=1)

    expected = ImageRunner(bundle, load_model(bundle), "float32")(pixels(200))
    monkeypatch.setattr(engines, "TorchEngine", Wrong)
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    runner = ImageRunner(bundle, load_model(bundle))
    np.testing.assert_allclose(runner(pixels(200)), expected, atol=1e-5)
    assert runner.plan is not None and runner.plan.dtype == "float32"


def test_plans_follow_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    assert {plan.way for plan in plans_for("auto")} == {("torch", "float32"), ("torch", "bfloat16")}
    assert plans_for("auto")[0] == Plan("torch", "float32", 4)
    with pytest.raises(UserError, match="not installed"):
        plans_for("openvino")
    with pytest.raises(UserError, match="no way"):
        plans_for("quantum")
    monkeypatch.setattr(engines, "find_spec", lambda name: object())
    assert {plan.engine for plan in plans_for("openvino")} == {"openvino"}


@needs_openvino
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_openvino_runs_our_own_module_and_keeps_what_it_converted(
    bundle: ModelBundle, tmp_path: Path, dtype: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clip_desktop.clip import openvino_engine

    model = load_model(bundle)
    given = pixels(5)
    wanted = TorchEngine(model, "float32")(given)
    first = openvino_engine.OpenVinoEngine(model, dtype, tmp_path, "digest")
    assert cosines(first(given), wanted).min() >= LEAST_COSINE
    assert first(given[:1]).shape == (1, 32)
    monkeypatch.setattr(openvino_engine, "convert", lambda model: pytest.fail("converted again"))
    again = openvino_engine.OpenVinoEngine(model, dtype, tmp_path, "digest")
    np.testing.assert_array_equal(again(given), first(given))
