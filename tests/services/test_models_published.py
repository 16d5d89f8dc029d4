"""A model as ``transformers`` publishes it, fetched from a hub, used, and removed again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clip_desktop.hub.registry import PublishedModel, read_registry
from clip_desktop.progress import run_to_end
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.install import download_model
from clip_desktop.services.models.listing import find_model, use_model
from clip_desktop.services.workspace import Workspace
from tests.services.hub_server import ModelHub, only_loopback
from tests.services.models_at_hand import files_of, registry_of


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with only_loopback(monkeypatch), ModelHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


@pytest.mark.filterwarnings("default")  # transformers' own
def test_from_the_hub_to_a_vector(workspace: Workspace, hub: ModelHub, tmp_path: Path) -> None:
    from tests.unit.clip.checkpoints import save_clip, tiny_clip

    layout = next(model.layout for model in read_registry().models if model.name == "tinyclip-8m-16")
    hub.publish("some-one/small", files_of(save_clip(tiny_clip(), tmp_path / "made")))
    model = PublishedModel("small", "Small", "some-one/small", layout, "mit", True, 32, 48, ("en",))
    installed = run_to_end(download_model(workspace, "small", registry_of(model)))
    assert installed.bundle is not None
    assert installed.bundle.identity.dim == 32
    assert find_model(workspace, "small").complaint == ""

    use_model(workspace, "small")
    active = ActiveModel(workspace)
    text = active.text_encoder().encode_texts(["a red cat"])
    encoder = active.encoder()
    picture = encoder.encode_images(encoder.prepare(Image.new("RGB", (60, 50), "red"))[None])
    assert text.shape == picture.shape == (1, 32)
    np.testing.assert_allclose(np.linalg.norm(text), 1, atol=1e-5)
    with workspace.open_library() as library:
        assert active.register(library).weights_sha256 == installed.bundle.identity.weights_sha256
        assert len(library.models.all()) == 1, "the row is the one that was made when it was installed"
