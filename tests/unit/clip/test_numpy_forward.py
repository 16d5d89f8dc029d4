"""The forward pass in NumPy agrees with PyTorch, over the whole model and for each tower."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.config import EfficientNetLiteConfig
from clip_desktop.clip.encoder import NumpyTextEncoder
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.numpy_forward.dual_encoder import encode_image, encode_text, similarity
from clip_desktop.clip.numpy_forward.efficientnet import efficientnet_lite
from clip_desktop.clip.torch_encoder import TorchEncoder, load_model
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from tests.unit.clip.checkpoints import END, START, ids_for, pictures_for, relative_error, save_clip, tiny_clip

EXACT = 1e-5


def compare(bundle: ModelBundle, model: DualEncoder) -> None:
    """Both towers, unit vectors and logits."""
    config = bundle.config
    pictures = pictures_for(config.preprocess.size, 3)
    ids, mask = ids_for((2, 5, 16), config.text.vocabulary, config.text.vocabulary - 2, config.text.vocabulary - 1)
    images = encode_image(pictures, bundle.read_weights("image."), bundle.read_weights("image_head."), config)
    texts = encode_text(ids, mask, bundle.read_weights("text."), bundle.read_weights("text_head."), config)
    bias = bundle.read_weights("logit_bias").get("", np.float32(0))
    with torch.inference_mode():
        inputs = torch.from_numpy(pictures), torch.from_numpy(ids), torch.from_numpy(mask)
        assert relative_error(images, model.encode_image(inputs[0])) <= EXACT
        assert relative_error(texts, model.encode_text(*inputs[1:])) <= EXACT
        logits = similarity(images, texts, bundle.identity.logit_scale, float(bias))
        assert relative_error(logits, model(*inputs)) <= EXACT
    assert images.dtype == texts.dtype == logits.dtype == np.float32


@pytest.mark.parametrize("activation", ["quick_gelu", "gelu", "gelu_pytorch_tanh"])
def test_a_clip(tmp_path: Path, activation: str) -> None:
    bundle = ModelBundle.open(save_clip(tiny_clip(activation), tmp_path))
    compare(bundle, load_model(bundle))


@pytest.mark.parametrize(("levels", "classes"), [(0, 0), (2, 0), (0, 5), (3, 5)])
def test_a_convolutional_tower_with_what_its_classifier_thinks(levels: int, classes: int) -> None:
    torch.manual_seed(0)
    config = EfficientNetLiteConfig(0.35, 0.35, 64, levels, classes)
    tower, pictures = EfficientNetLite(config).eval(), pictures_for(70, 3)
    weights = {name: tensor.numpy() for name, tensor in tower.state_dict().items()}
    found = efficientnet_lite(pictures, weights, config)
    with torch.inference_mode():
        assert relative_error(found, tower(torch.from_numpy(pictures))) <= EXACT
    assert found.shape == (3, config.width)
    if classes:
        np.testing.assert_allclose(found[:, -classes:].sum(1), config.certainty, rtol=1e-5)


def test_both_encoders_give_the_same_vectors_for_the_same_words(tmp_path: Path) -> None:
    bundle = ModelBundle.open(save_clip(tiny_clip(), tmp_path))
    texts = ["a photo of a cat", "the sea at night", "red"]
    light, full = NumpyTextEncoder(bundle).encode_texts(texts), TorchEncoder(bundle).encode_texts(texts)
    assert relative_error(light, full) <= EXACT
    assert np.allclose(np.linalg.norm(light, axis=1), 1)
    assert START < END < bundle.config.text.vocabulary
