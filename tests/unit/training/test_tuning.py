"""The second stage changes the upper layers of the text tower and the heads; what is written says how it was made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from clip_desktop.clip.bundle import RANKING, WEIGHTS, ModelBundle, digest_of
from clip_desktop.clip.towers.bert import Bert
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from clip_desktop.clip.weights import read_metadata
from clip_desktop.progress import run_to_end
from clip_desktop.training import builtin
from clip_desktop.training.backbones import Backbones
from clip_desktop.training.bridge import Bridge, BridgeRecipe, train_bridge
from clip_desktop.training.material import Material
from clip_desktop.training.tuning import tune_text
from tests.unit.clip.checkpoints import write_tokenizer
from tests.unit.training.bridged import CONFIG, IMAGE, TEXT, bridge_data, material

RECIPE = BridgeRecipe(epochs=2, batch=48, others=16, text_layers=2, text_epochs=2)


@pytest.fixture
def backbones(tmp_path: Path) -> Backbones:
    """Towers with random weights, and a tokenizer of ten words."""
    write_tokenizer(tmp_path, 62, 63)
    torch.manual_seed(0)
    return Backbones(EfficientNetLite(IMAGE).eval(), Bert(TEXT).eval(), tmp_path / "tokenizer.json")


@pytest.fixture
def given() -> Material:
    return material(bridge_data())


def trained(given: Material) -> Bridge:
    return run_to_end(train_bridge(CONFIG, given.data, RECIPE))


def copied(module: torch.nn.Module) -> dict[str, torch.Tensor]:
    return {name: value.clone() for name, value in module.state_dict().items()}


def test_only_the_upper_layers_and_the_heads_learn(backbones: Backbones, given: Material) -> None:
    bridge = trained(given)
    tower, image, heads = copied(backbones.text), copied(backbones.image), copied(bridge)
    run_to_end(tune_text(bridge, backbones, given, RECIPE))
    changed = {name for name, value in backbones.text.state_dict().items() if not torch.equal(value, tower[name])}
    upper = {name for name in tower if name.startswith(("layers.1.", "layers.2."))}
    assert changed <= upper
    assert {name.split(".")[1] for name in changed} == {"1", "2"}
    assert all(torch.equal(value, image[name]) for name, value in backbones.image.state_dict().items())
    moved = {name for name, value in bridge.state_dict().items() if not torch.equal(value, heads[name])}
    assert {"image_head.linear.weight", "text_head.linear.weight", "log_scale"} <= moved
    assert not any(parameter.requires_grad for parameter in backbones.text.parameters())
    assert not bridge.training


def test_the_same_seed_tunes_the_same(backbones: Backbones, given: Material) -> None:
    start = copied(backbones.text)
    found = []
    for _ in range(2):
        backbones.text.load_state_dict(start)
        bridge = trained(given)
        run_to_end(tune_text(bridge, backbones, given, RECIPE))
        found.append({**copied(bridge), **copied(backbones.text)})
    assert all(torch.equal(found[0][name], found[1][name]) for name in found[0])


def test_what_is_written_is_a_model_that_says_how_it_was_made(
    backbones: Backbones, given: Material, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builtin, "CONFIG", CONFIG)
    bridge, target = trained(given), tmp_path / "model"
    figures = builtin.Figures((0.25, 0.5, 0.75), (0.3, 0.6, 0.9), 0.5)
    builtin.write_model(target, backbones, bridge, RECIPE, figures)
    noted = read_metadata(target / WEIGHTS)
    assert BridgeRecipe(**json.loads(noted["recipe"])) == RECIPE
    assert json.loads(noted["figures"]) == {
        "text_to_image": [0.25, 0.5, 0.75],
        "image_to_text": [0.3, 0.6, 0.9],
        "named": 0.5,
    }
    assert noted["image_tower"] and noted["text_tower"]
    bundle = ModelBundle.open(target)
    bundle.verify()
    assert bundle.identity.weights_sha256 == digest_of(target / WEIGHTS)
    assert bundle.identity.logit_scale == pytest.approx(float(bridge.logit_scale.detach()), rel=1e-6)
    assert not (target / RANKING).exists()
    written = bundle.read_weights("text_head.")["linear.weight"]
    torch.testing.assert_close(torch.from_numpy(written), bridge.text_head.linear.weight.detach(), rtol=1e-3, atol=1e-3)
