"""Features of pictures under a frozen tower, computed once and kept in a file: training then takes minutes."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageEnhance

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.fused import fuse
from clip_desktop.clip.preprocess import normalise, prepare
from clip_desktop.clip.protocol import PixelArray
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from clip_desktop.progress import Job, Progress

_AT_ONCE: Final = 4

PLAIN: Final = "plain"  # the picture as it is; every other view is a crop of its own


@dataclass(frozen=True, slots=True)
class PictureFeatures:
    """Pooled features float16 (n, width) of the pictures at ``paths``, in their order."""

    paths: tuple[str, ...]
    features: NDArray[np.float16]


def compute_features(
    tower: EfficientNetLite, root: Path, paths: Sequence[str], view: str, preprocess: PreprocessConfig, kept: Path
) -> Job[PictureFeatures]:
    """Features of one view of every picture, read from ``kept`` when they were computed before."""
    if kept.is_file():
        return _read(kept)
    found = np.empty((len(paths), tower.config.width), np.float16)
    parts = [paths[start : start + _AT_ONCE] for start in range(0, len(paths), _AT_ONCE)]
    read, run = _reader(root, view, preprocess), fuse(tower, preprocess.size, _AT_ONCE)
    with ThreadPoolExecutor(os.cpu_count()) as pool, torch.inference_mode():
        for number, pixels in enumerate(pool.map(read, parts)):
            start = number * _AT_ONCE
            pictures = torch.from_numpy(normalise(pixels, preprocess)).to(memory_format=torch.channels_last)
            found[start : start + len(pixels)] = run(pictures).numpy()
            yield Progress(start + len(pixels), len(paths), f"Features, {view} view")
    partial = kept.with_suffix(".partial.npz")
    np.savez(partial, paths=np.asarray(paths), features=found)
    os.replace(partial, kept)
    return PictureFeatures(tuple(paths), found)


def random_crop(image: Image.Image, seed: str) -> Image.Image:
    """A part of the picture (45 to 100 % of its area), turned about or not, with its light and colours a little off."""
    chance = random.Random(seed)
    area, aspect = chance.uniform(0.45, 1.0), chance.uniform(0.8, 1.25)
    width = min(image.width, image.width * (area * aspect) ** 0.5)
    height = min(image.height, image.height * (area / aspect) ** 0.5)
    left, top = chance.uniform(0, image.width - width), chance.uniform(0, image.height - height)
    part = image.crop((round(left), round(top), round(left + width), round(top + height)))
    for enhance in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        part = enhance(part).enhance(chance.uniform(0.8, 1.2))
    return part.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if chance.random() < 0.5 else part


def _reader(root: Path, view: str, preprocess: PreprocessConfig) -> Callable[[Sequence[str]], PixelArray]:
    def read(part: Sequence[str]) -> PixelArray:
        return np.stack([one(path) for path in part])

    def one(path: str) -> PixelArray:
        with Image.open(root / path) as file:
            image = file.convert("RGB")
        return prepare(image if view == PLAIN else random_crop(image, path + view), preprocess)

    return read


def _read(kept: Path) -> PictureFeatures:
    with np.load(kept) as file:
        return PictureFeatures(tuple(str(path) for path in file["paths"]), file["features"])
