"""A search from a standing start reads little and imports less; time itself is measured in tests/benchmarks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.encoder import NumpyTextEncoder, open_encoder
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.kept_texts import background_prompts, kept_vectors
from clip_desktop.services.workspace import Workspace
from tests.benchmarks.library_of_noise import fill
from tests.unit.clip.checkpoints import save_clip, tiny_clip

ROOT = Path(__file__).resolve().parents[3]
SEARCH = """
import json, sys
sys.argv = ["clip-desktop", "--profile", sys.argv[1], "search", *sys.argv[2:]]
from clip_desktop.__main__ import main
code = main()
print(json.dumps({"code": code, "loaded": sorted({name.split(".")[0] for name in sys.modules})}))
"""
HEAVY = {"torch", "PySide6", "shiboken6", "transformers", "sklearn", "openvino"}


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile of 300 photographs whose model is a small CLIP in the folder layout of ``transformers``."""
    workspace = Workspace.open(tmp_path / "profile")
    save_clip(tiny_clip(), workspace.paths.models / "tiny")
    workspace.update_settings(model="tiny")
    fill(workspace, tmp_path / "pictures", 300)
    return tmp_path / "profile"


def cold_search(profile: Path, *words: str) -> tuple[list[str], set[str]]:
    """What a process of its own prints for a search, and the top-level modules that it imported."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-c", SEARCH, str(profile), *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    *lines, told = done.stdout.splitlines()
    assert json.loads(told)["code"] == 0, done.stderr
    return lines, set(json.loads(told)["loaded"])


def test_a_cold_search_in_words_imports_neither_torch_nor_qt(profile: Path) -> None:
    lines, loaded = cold_search(profile, "a dog at night", "--all", "--limit", "5")
    assert len(lines) == 6, "a heading and five photographs"
    assert "numpy" in loaded and loaded & HEAVY == set()


def test_what_every_search_is_measured_against_is_computed_once(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = ActiveModel(Workspace.open(profile))
    prompts = [prompt for several in background_prompts("word") for prompt in several]
    first = kept_vectors(model, prompts)
    assert first.shape == (len(prompts), model.identity.dim) and first.dtype == np.float32
    monkeypatch.setattr(NumpyTextEncoder, "encode_texts", lambda *_: pytest.fail("computed again"))
    np.testing.assert_array_equal(kept_vectors(ActiveModel(Workspace.open(profile)), prompts), first)


def test_a_kept_file_that_is_damaged_is_made_again(profile: Path) -> None:
    model = ActiveModel(Workspace.open(profile))
    first = kept_vectors(model, ["a dog", "the sea"])
    (kept,) = model.cache.glob("texts-*.npy")
    for damaged in (b"", kept.read_bytes()[:-20], b"nonsense"):
        kept.write_bytes(damaged)
        np.testing.assert_array_equal(kept_vectors(model, ["a dog", "the sea"]), first)


def test_words_are_read_row_by_row_and_give_the_vectors_of_the_whole_model(profile: Path) -> None:
    bundle = ModelBundle.open(profile / "data" / "models" / "tiny")
    texts = ["a photo of a cat", "the sea at night", "", "red dog"]
    light = NumpyTextEncoder(bundle)
    np.testing.assert_allclose(light.encode_texts(texts), open_encoder(bundle).encode_texts(texts), atol=1e-5)
    assert not isinstance(light._tower["words.weight"], np.ndarray)


def test_loading_a_model_does_not_import_the_compiler_of_torch(profile: Path) -> None:
    """Start values of shapes without memory would: a second and a half, where loading takes a fifth of one."""
    code = (
        "import sys; from pathlib import Path\n"
        "from clip_desktop.clip.bundle import ModelBundle; from clip_desktop.clip.encoder import open_encoder\n"
        "open_encoder(ModelBundle.open(Path(sys.argv[1])))\n"
        "sys.exit('it was imported' if 'torch._dynamo' in sys.modules else 0)"
    )
    command = [sys.executable, "-c", code, str(profile / "data" / "models" / "tiny")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
