"""The bridge learns, twice the same; what is folded into its weights is what it did without."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch
from torch.nn import functional

from clip_desktop.clip.heads import ProjectionHead
from clip_desktop.clip.model import LARGEST_SCALE
from clip_desktop.progress import run_to_end
from clip_desktop.training.bridge import Bridge, BridgeRecipe, shuffled_batches, train_bridge, weight_groups
from clip_desktop.training.evaluation import text_to_image_recall
from clip_desktop.training.losses import shared_loss
from tests.unit.training.bridged import CAPTIONS, CLASSIFIED, CONFIG, IMAGE, PICTURES, POOLED, TEXT, bridge_data

RECIPE = BridgeRecipe(epochs=80, batch=48, others=16, learning_rate=1e-2, dropout=0.1, text_epochs=2)


def recall(bridge: Bridge) -> float:
    """R@1 of captions drawn with another noise than those learned from."""
    data = bridge_data()
    with torch.inference_mode():
        images = bridge.images(data.pictures[0]).numpy()
        texts = bridge.texts(data.captions.flatten(0, 1)).numpy()
    return text_to_image_recall(images, texts, np.repeat(np.arange(PICTURES), CAPTIONS))[0]


def test_training_finds_what_regression_alone_does_not() -> None:
    start = run_to_end(train_bridge(CONFIG, bridge_data(), dataclasses.replace(RECIPE, epochs=1, learning_rate=1e-9)))
    trained = run_to_end(train_bridge(CONFIG, bridge_data(), RECIPE))
    assert recall(trained) > recall(start) + 0.1
    assert not trained.training
    assert trained.logit_scale <= LARGEST_SCALE


def test_the_same_seed_gives_the_same_bridge_and_another_seed_another() -> None:
    short = dataclasses.replace(RECIPE, epochs=3)
    one, two, other = (
        run_to_end(train_bridge(CONFIG, bridge_data(), dataclasses.replace(short, seed=seed))).state_dict()
        for seed in (0, 0, 1)
    )
    assert all(torch.equal(one[name], two[name]) for name in one)
    assert not torch.equal(one["image_head.linear.weight"], other["image_head.linear.weight"])


def test_the_folded_weights_do_what_balancing_did() -> None:
    torch.manual_seed(0)
    bridge = Bridge(CONFIG, torch.rand(IMAGE.width) + 0.1, 20.0)
    torch.nn.init.constant_(bridge.image_head.gate, 0.7)  # type: ignore[arg-type]
    head = ProjectionHead(CONFIG.image_head, IMAGE.width, CONFIG.dim)
    folded = bridge.folded()
    assert "balance" not in folded
    head.load_state_dict({name.removeprefix("image_head."): t for name, t in folded.items() if "image_head" in name})
    features = torch.randn(5, IMAGE.width)
    torch.testing.assert_close(functional.normalize(head(features), dim=-1), bridge.images(features))
    with pytest.raises(AssertionError):
        torch.testing.assert_close(functional.normalize(bridge.image_head(features), dim=-1), bridge.images(features))


def test_channels_of_the_classifier_are_left_as_they_are_and_others_brought_to_their_spread() -> None:
    bridge = run_to_end(train_bridge(CONFIG, bridge_data(), dataclasses.replace(RECIPE, epochs=1)))
    assert (bridge.balance[:CLASSIFIED] == 1).all()
    spread = (bridge_data().pictures[0] * bridge.balance).std(0)
    own = float(spread[:CLASSIFIED].mean())
    pooled = spread[CLASSIFIED:POOLED]
    torch.testing.assert_close(pooled, torch.full((POOLED - CLASSIFIED,), own), rtol=1e-2, atol=0)
    assert len(set(bridge.balance[POOLED:].tolist())) == 1  # opinions keep their proportions


def test_weight_decay_is_for_matrices() -> None:
    bridge = Bridge(CONFIG, torch.ones(IMAGE.width), 20.0)
    matrices, others = weight_groups(bridge, 0.3)
    assert (matrices["weight_decay"], others["weight_decay"]) == (0.3, 0.0)
    assert {p.ndim for p in matrices["params"]} == {2}  # type: ignore[attr-defined]
    assert len(matrices["params"]) + len(others["params"]) == len(list(bridge.parameters()))  # type: ignore[arg-type]
    assert bridge.texts(torch.randn(2, TEXT.width)).norm(dim=-1).allclose(torch.ones(2))


def test_batches_are_whole_and_in_another_order_each_time() -> None:
    torch.manual_seed(0)
    batches = list(shuffled_batches(10, 4, 3))
    assert [len(batch) for batch in batches] == [4] * 6
    first, second = (set(torch.cat(batches[n : n + 2]).tolist()) for n in (0, 2))
    assert len(first) == len(second) == 8
    assert not torch.equal(batches[0], batches[2])


def test_the_shared_loss_is_the_cross_entropy_from_texts_to_pictures_in_shares() -> None:
    draw = np.random.default_rng(0)
    images, texts = (rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in draw.normal(size=(2, 6, 5)))
    fits = draw.uniform(size=(6, 6))
    fits[:, 0] = 0.01  # hardly any picture fits the first text
    fits[:, 1] = 0.9  # and most fit the second
    fits[:, 2:] *= 2.5 / fits[:, 2:].sum(0)
    expected = []
    for text in range(2, 6):
        logits = 7.0 * images @ texts[text]
        log_softmax = logits - np.log(np.exp(logits).sum())
        expected.append(-(fits[:, text] / fits[:, text].sum() * log_softmax).sum())
    given = [torch.from_numpy(array) for array in (images, texts)]
    found = shared_loss(given[0], given[1], torch.tensor(7.0, dtype=torch.float64), torch.from_numpy(fits))
    np.testing.assert_allclose(found.item(), np.mean(expected), rtol=1e-12)


def test_texts_that_say_nothing_teach_nothing() -> None:
    images = torch.randn(4, 3, requires_grad=True)
    loss = shared_loss(images, torch.randn(2, 3), torch.tensor(5.0), torch.zeros(4, 2))
    loss.backward()
    assert loss.item() == 0
    assert images.grad is not None
    assert not images.grad.any()
