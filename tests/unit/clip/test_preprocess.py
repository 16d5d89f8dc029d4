"""Pictures are prepared as published: pixel for pixel what transformers' processors make of them on Pillow."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from clip_desktop.clip.config import ConfigError, PreprocessConfig
from clip_desktop.clip.preprocess import describe, normalise, prepare
from clip_desktop.imaging.decode import decode

CLIP_MEAN, CLIP_STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
RESAMPLE = {"bicubic": 3, "bilinear": 2}
GRAIN = 1e-6  # of normalised values about 1: the published code rounds to float32 twice more


def clip_config(size: int = 224, interpolation: str = "bicubic") -> PreprocessConfig:
    mean, std = ((255 * r, 255 * g, 255 * b) for r, g, b in (CLIP_MEAN, CLIP_STD))
    return PreprocessConfig(size, "crop", mean, std, interpolation)


def siglip_config(size: int = 224, interpolation: str = "bicubic") -> PreprocessConfig:
    return PreprocessConfig(size, "squash", (127.5,) * 3, (127.5,) * 3, interpolation)


def clip_published(size: int = 224, interpolation: str = "bicubic") -> Any:
    edges = {"height": size, "width": size}
    return CLIPImageProcessorPil(size={"shortest_edge": size}, crop_size=edges, resample=RESAMPLE[interpolation])


def siglip_published(size: int = 224, interpolation: str = "bicubic") -> Any:
    edges = {"height": size, "width": size}
    return SiglipImageProcessorPil(size=edges, resample=RESAMPLE[interpolation], image_mean=0.5, image_std=0.5)


def check(image: Image.Image, config: PreprocessConfig, published: Any) -> None:
    """Equal to the published processor: no pixel differs, and no normalised value beyond float32's grain."""
    wanted = published(image, return_tensors="np")["pixel_values"][0]
    pixels = prepare(image, config)
    mean, std = (np.array(value)[:, None, None] for value in (config.mean, config.std))
    assert pixels.dtype == np.uint8
    np.testing.assert_array_equal(pixels.transpose(2, 0, 1), np.rint(wanted * std + mean), str(image.size))
    np.testing.assert_allclose(normalise(pixels[None], config)[0], wanted, rtol=0, atol=GRAIN)


def noise(width: int, height: int) -> Image.Image:
    """The hardest picture for a filter: no two pixels alike."""
    pixels = np.random.default_rng([width, height]).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


def sizes(count: int) -> Iterator[tuple[int, int]]:
    """Smaller and larger than the input, portraits and landscapes, odd and even margins, the limits of rounding."""
    yield from [(224, 224), (225, 224), (224, 225), (223, 227), (1, 1), (7, 300), (1000, 667), (667, 1000), (448, 449)]
    numbers = random.Random(1)
    yield from ((numbers.randint(10, 700), numbers.randint(10, 700)) for _ in range(count))


@pytest.mark.parametrize("interpolation", RESAMPLE)
@pytest.mark.parametrize("size", [224, 256, 336])
def test_every_size_and_shape_equals_the_published_clip_pipeline(size: int, interpolation: str) -> None:
    published, config = clip_published(size, interpolation), clip_config(size, interpolation)
    for edges in sizes(12):
        check(noise(*edges), config, published)


@pytest.mark.parametrize("interpolation", RESAMPLE)
@pytest.mark.parametrize("size", [224, 256, 384])
def test_every_size_and_shape_equals_the_published_siglip_pipeline(size: int, interpolation: str) -> None:
    published, config = siglip_published(size, interpolation), siglip_config(size, interpolation)
    for edges in sizes(12):
        check(noise(*edges), config, published)


@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea", "rocket"])
def test_sample_photographs_equal_the_published_pipelines(name: str) -> None:
    data = pytest.importorskip("skimage.data", reason="the sample photographs come with scikit-image (demo extra)")
    photograph = Image.fromarray(getattr(data, name)())
    for size in (224, 336):
        check(photograph, clip_config(size), clip_published(size))
        check(photograph, siglip_config(size), siglip_published(size))


def test_photographs_of_real_cameras_equal_the_published_pipelines(shared_data: Path) -> None:
    files = sorted((shared_data / "library").rglob("*.jp*g"))[::4]
    assert len(files) > 20
    clip, siglip = clip_published(), siglip_published()
    for file in files:
        photograph = decode(file.read_bytes()).image
        check(photograph, clip_config(), clip)
        check(photograph, siglip_config(), siglip)


@pytest.mark.parametrize("edges", [(3, 60_000), (60_000, 3)])
def test_a_line_of_pixels_is_cut_before_it_would_fill_the_memory(
    edges: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    resize = Image.Image.resize
    monkeypatch.setattr(
        Image.Image, "resize", lambda self, size, *rest: made.append(size[0] * size[1]) or resize(self, size, *rest)
    )
    grey = prepare(Image.new("RGB", edges, (90, 90, 90)), clip_config())
    assert grey.shape == (224, 224, 3) and (grey == 90).all()
    assert max(made) <= 64 * 224 * 224


def test_what_is_cut_off_is_not_seen() -> None:
    picture = Image.new("RGB", (300, 100), "red")
    picture.paste("blue", (100, 0, 200, 100))
    seen = prepare(picture, clip_config())
    assert (seen[:, 10:-10] == (0, 0, 255)).all()
    assert (prepare(picture, siglip_config())[:, 5] == (255, 0, 0)).all()


def test_the_identity_of_the_preprocessing_says_all_that_a_vector_depends_on() -> None:
    told = [
        describe(config)
        for config in (
            PreprocessConfig(),
            PreprocessConfig(size=256),
            clip_config(),
            clip_config(interpolation="bilinear"),
            siglip_config(),
        )
    ]
    assert len(set(told)) == len(told)
    assert told[0] == "squash 224 bicubic 127,127,127,128,128,128"


@pytest.mark.parametrize("wrong", [{"interpolation": "nearest"}, {"fit": "stretch"}, {"size": 0}])
def test_a_preprocessing_that_is_not_known_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        PreprocessConfig(**wrong)
