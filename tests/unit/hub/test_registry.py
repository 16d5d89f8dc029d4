"""The registry of published models: the shipped file keeps its rules, and the reader knows when one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.hub.registry import PublishedModel, RegistryError, read_registry
from clip_desktop.resources import resource

REGISTRY = read_registry()
FREE = {"mit", "apache-2.0"}
CONFIGS = {"open_clip_config.json", "config.json"}


def named(model: PublishedModel) -> str:
    return model.name


@pytest.mark.parametrize("model", REGISTRY.models, ids=named)
def test_a_model_is_made_of_a_config_safetensors_and_a_tokenizer(model: PublishedModel) -> None:
    files = model.layout.files
    assert CONFIGS & set(files)
    assert "tokenizer.json" in files
    assert [name for name in files if name.endswith(".safetensors")] == [name for name in files if "model." in name]


@pytest.mark.parametrize("model", REGISTRY.models, ids=named)
def test_what_is_free_is_what_its_licence_says(model: PublishedModel) -> None:
    assert model.free == (model.licence in FREE)


@pytest.mark.parametrize("model", REGISTRY.models, ids=named)
def test_figures_are_those_of_the_models_kind(model: PublishedModel) -> None:
    """A typing error would fall out of these bounds: they are the best and worst of everything published so far."""
    assert model.imagenet is None or 35 <= model.imagenet <= 90
    assert model.dim in (512, 640, 768, 1024, 1152)
    assert model.pixels in (224, 240, 256, 288, 336, 384, 448, 512)
    assert model.size is None or 50_000_000 <= model.size <= 5_000_000_000
    assert model.memory is None or model.size is None or model.memory > model.size


def test_the_models_that_were_asked_for_are_there() -> None:
    names = {model.name for model in REGISTRY.models}
    assert names >= {"openai-rn50", "openai-vit-b-32", "openai-vit-b-16", "openai-vit-l-14"}
    assert names >= {"laion-vit-b-32", "laion-vit-b-16", "datacomp-vit-b-32", "datacomp-vit-b-16"}
    assert names >= {"tinyclip-8m-16", "siglip2-b-32-256", "siglip2-b-16"}
    assert any(not model.free for model in REGISTRY.models), "one licence is marked, so that the mark is seen"
    assert any("mul" in model.languages for model in REGISTRY.models)


def test_names_repositories_and_checksums_are_each_ones_own() -> None:
    repositories = [model.repository for model in REGISTRY.models]
    digests = [digest for model in REGISTRY.models for digest in model.sha256.values()]
    digests += [archive.sha256 for archive in REGISTRY.archives]
    assert len(set(repositories)) == len(repositories)
    assert len(set(digests)) == len(digests)


def test_every_figure_says_where_it_comes_from() -> None:
    for figure in ("imagenet", "flickr30k", "coco", "crossmodal3600", "memory"):
        assert ":" in REGISTRY.figures[figure] or "published" in REGISTRY.figures[figure]


def test_an_archive_is_known_by_its_bytes() -> None:
    known = REGISTRY.archive("40d365715913c9da98579312b702a82c18be219cc2a73407c4526f58eba950af")
    assert known is not None
    assert known.file == "ViT-B-32.pt"
    assert REGISTRY.archive("00" * 32) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("openai-vit-b32", "“openai-vit-b-32”"),
        ("ViT-B-32", "vit-b-32"),
        ("siglip2", "“siglip2-b-16”"),
        ("tinyclip", "“tinyclip-"),
    ],
)
def test_an_unknown_name_suggests_the_nearest(typed: str, meant: str) -> None:
    with pytest.raises(UserError) as caught:
        REGISTRY.find(typed)
    assert caught.value.hint.startswith("Did you mean")
    assert meant in caught.value.hint


def test_a_name_that_is_like_no_other_says_where_the_names_are() -> None:
    with pytest.raises(UserError, match="models list"):
        REGISTRY.find("zzz")


MINIMAL = """
[figures]
[layouts.plain]
files = ["config.json"]
also = []
[[model]]
name = "a-model"
title = "A model"
repository = "some-one/a-model"
layout = "plain"
licence = "mit"
free = true
dim = 512
pixels = 224
languages = ["en"]
"""


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ('name = "a-model"', 'name = "A model"', "is no name"),
        ('repository = "some-one/a-model"', 'repository = "a-model"', "is no repository"),
        ('layout = "plain"', 'layout = "other"', "“other” is not known"),
        ('licence = "mit"', 'licence = ""', "licence"),
        ('licence = "mit"', "", "licence"),
        ('languages = ["en"]', "", "languages"),
        ("pixels = 224", "pixels = 0", "pixels"),
        ("pixels = 224", "pixels = 224\nimagenet = 175", "175 is no percentage"),
        ("pixels = 224", 'pixels = 224\nrevision = "main"', "no commit"),
        ("pixels = 224", 'pixels = 224\nsha256 = { "config.json" = "abc" }', "no SHA-256"),
        ("pixels = 224", f'pixels = 224\nsha256 = {{ "other" = "{"ab" * 32}" }}', "not fetched"),
        ("pixels = 224", "pixels = 224\nsize = 605", "605 bytes"),
        ("pixels = 224", "pixels = 224\ncolour = 3", "colour"),
        ('files = ["config.json"]', 'files = ["config.json", "model.bin"]', "is a pickle"),
        ('files = ["config.json"]', 'files = ["../config.json"]', "no plain file name"),
        ("[figures]", "[figures]\nbeauty = 'none'", "a figure that no model has"),
    ],
)
def test_a_broken_rule_is_found(tmp_path: Path, right: str, wrong: str, complaint: str) -> None:
    path = tmp_path / "registry.toml"
    path.write_text(MINIMAL, encoding="utf-8")
    assert [model.name for model in read_registry(path).models] == ["a-model"]
    path.write_text(MINIMAL.replace(right, wrong), encoding="utf-8")
    with pytest.raises(RegistryError, match=complaint):
        read_registry(path)


def test_two_models_of_one_name_are_found(tmp_path: Path) -> None:
    path = tmp_path / "registry.toml"
    path.write_text(MINIMAL + MINIMAL[MINIMAL.index("[[model]]") :], encoding="utf-8")
    with pytest.raises(RegistryError, match="two models of one name"):
        read_registry(path)


def test_the_shipped_file_is_read_where_it_lies() -> None:
    assert read_registry(resource("models", "registry.toml")) == REGISTRY
