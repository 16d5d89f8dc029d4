"""Pictures that look like something, each of its own: shapes and textures drawn from a number; and copies of them."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFont


def scene(number: int, size: tuple[int, int] = (320, 240), details: int | None = None) -> Image.Image:
    """A picture: large shapes by one number, small ones by another (by default the same)."""
    large, small = np.random.default_rng(number), np.random.default_rng([number if details is None else details, 1])
    width, height = size
    sky, ground = large.integers(60, 200, 3), large.integers(60, 200, 3)
    fade = np.linspace(0, 1, height)[:, None, None]
    picture = Image.fromarray((sky * (1 - fade) + ground * fade + np.zeros((height, width, 1))).astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    for rng, count, extent in ((large, 6, 0.4), (small, 60, 0.1)):
        for _ in range(count):
            x, y = rng.uniform(0, width), rng.uniform(0, height)
            w, h = rng.uniform(0.3, 1, 2) * extent * min(size)
            colour = tuple(int(value) for value in rng.integers(0, 256, 3))
            (pen.ellipse if rng.random() < 0.5 else pen.rectangle)((x - w, y - h, x + w, y + h), fill=colour)
    return picture


def page(number: int, size: tuple[int, int] = (360, 510)) -> Image.Image:
    """A page of words, set as every other."""
    rng = np.random.default_rng(number)
    sheet = Image.new("RGB", size, "#fafaf8")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(9)
    for line in range(30, size[1] - 30, 12):
        words = ("".join(chr(97 + int(c)) for c in rng.integers(0, 26, rng.integers(1, 11))) for _ in range(9))
        pen.text((30, line), " ".join(words), "#141414", font)
    return sheet


def recompressed(picture: Image.Image, quality: int = 25) -> Image.Image:
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=quality)
    return Image.open(data).convert("RGB")


def cropped(picture: Image.Image, share: float = 0.05) -> Image.Image:
    """Less of it on the left and the top, and half as much on the others."""
    x, y = picture.width * share, picture.height * share
    return picture.crop((round(x), round(y), round(picture.width - x / 2), round(picture.height - y / 2)))


def marked(picture: Image.Image) -> Image.Image:
    """With somebody's name upon it."""
    copy = picture.copy()
    width, height = picture.size
    corner = (0.03 * width, 0.86 * height, 0.28 * width, 0.95 * height)
    ImageDraw.Draw(copy).rectangle(corner, fill=(250, 250, 250))
    return copy


def a_moment_later(picture: Image.Image) -> Image.Image:
    """Held a little otherwise, with noise of its own."""
    width, height = picture.size
    moved = picture.rotate(1.2, Image.Resampling.BICUBIC, translate=(width // 64, -height // 60))
    inner = moved.crop((round(0.045 * width), round(0.05 * height), round(0.955 * width), round(0.95 * height)))
    noise = np.random.default_rng(1).normal(0, 4, (inner.height, inner.width, 3))
    return Image.fromarray(np.clip(np.asarray(inner) + noise, 0, 255).astype(np.uint8))


COPIES: Final[dict[str, Callable[[Image.Image], Image.Image]]] = {
    "half the size": lambda p: p.resize((p.width // 2, p.height // 2), Image.Resampling.LANCZOS),
    "recompressed": recompressed,
    "cropped": cropped,
    "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.25),
    "darker": lambda p: ImageEnhance.Brightness(p).enhance(0.7),
    "turned": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "upside down": lambda p: p.transpose(Image.Transpose.ROTATE_180),
    "marked": marked,
    "a moment later": a_moment_later,
}


def write_doubles(root: Path) -> None:
    """Two files that look the same, one content in two files, and one alone."""
    (root / "copy").mkdir(parents=True)
    scene(1, (480, 360)).save(root / "beach.jpg")
    cropped(scene(1, (480, 360))).save(root / "cut.jpg")
    scene(2).save(root / "dune.jpg")
    shutil.copyfile(root / "dune.jpg", root / "copy" / "dune.jpg")
    scene(3).save(root / "alone.jpg")
