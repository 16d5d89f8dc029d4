"""Pixels of every kind to 8-bit sRGB on white."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

_WHITE: Final = 255
_WITH_ALPHA: Final = {"RGBA": "RGB", "RGBa": "RGB", "PA": "RGB", "LA": "L", "La": "L"}  # and the mode without it
_TO_ALPHA: Final = {"P": "RGBA", "RGB": "RGBA", "L": "LA"}  # for transparency kept beside the pixels
_PROFILE_SPACES: Final = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}
_SAME: Final = 2  # of 255: profiles that differ from sRGB by no more are sRGB
_FLAGS: Final = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE  # no cache: shared by threads


def to_srgb(image: Image.Image, at_least: int | None = None) -> Image.Image:
    """Any loaded picture as RGB in sRGB, what is transparent on white.

    Args:
        at_least: the shorter edge needed in pixels: a picture at least twice as large is made smaller on the way, never
            below it.
    """
    profile = image.info.get("icc_profile")
    flat = _reduced(flattened(image), at_least)
    transform = _transform_of(profile, flat.mode)
    if transform is not None:
        return _applied(transform, flat)
    return flat if flat.mode == "RGB" else flat.convert("RGB")


def flattened(image: Image.Image) -> Image.Image:
    """The picture with 8 bits a channel and no transparency: RGB, L, CMYK or LAB."""
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith(("I", "F")):
        return _grey(image)
    if image.mode in _TO_ALPHA and "transparency" in image.info:
        image = image.convert(_TO_ALPHA[image.mode])
    if image.mode in _WITH_ALPHA:
        return _on_white(image)
    return image if image.mode in _PROFILE_SPACES else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode not in ("RGBA", "LA"):
        image = image.convert("LA" if image.mode == "La" else "RGBA")
    opaque = image.convert(_WITH_ALPHA[image.mode])
    alpha = image.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return opaque
    ground = Image.new(opaque.mode, opaque.size, _WHITE if opaque.mode == "L" else (_WHITE,) * 3)
    ground.paste(opaque, mask=alpha)
    return ground


def _grey(image: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits, whole or floating, as L. A plain ``convert`` would clip it all to white."""
    values = np.asarray(image)
    if image.mode.startswith("I;16"):
        narrow = image.format == "TIFF" and int(values.max(initial=0)) < 4096  # 12 bits of a camera or microscope
        return Image.fromarray((values >> (4 if narrow else 8)).astype(np.uint8))
    return Image.fromarray(_scaled(values))


def _scaled(values: NDArray[Any]) -> NDArray[np.uint8]:
    """Numbers of no stated range as bytes: 0 to 1, 255 or 65,535 by the highest; all of theirs if some are negative."""
    known = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(known.min(initial=0)), float(known.max(initial=0))
    if low < 0:
        known, top = known - low, high - low
    else:
        ranges = (255.0, 65_535.0) if np.issubdtype(values.dtype, np.integer) else (1.0, 255.0, 65_535.0)
        top = next((top for top in ranges if high <= top), high)
    return (known * (_WHITE / top) + 0.5).astype(np.uint8)


def _reduced(image: Image.Image, at_least: int | None) -> Image.Image:
    factor = min(image.size) // at_least if at_least else 1
    return image.reduce(factor) if factor > 1 and image.mode != "LAB" else image


def _applied(transform: ImageCms.ImageCmsTransform, image: Image.Image) -> Image.Image:
    result = ImageCms.applyTransform(image, transform)
    assert result is not None  # it is None only when asked to work in place
    return result


def _transform_of(profile: object, mode: str) -> ImageCms.ImageCmsTransform | None:
    """What turns pixels of a mode and profile into sRGB; None when nothing need or can be done."""
    if mode == "LAB":
        return _lab_transform()
    return _profile_transform(profile, mode) if isinstance(profile, bytes) and profile else None


@lru_cache(maxsize=1)
def _lab_transform() -> ImageCms.ImageCmsTransform:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(lab, srgb, "LAB", "RGB", flags=_FLAGS)


@lru_cache(maxsize=32)
def _profile_transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """None for a profile that is damaged, meant for other pixels, or sRGB under whatever name."""
    try:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if opened.profile.xcolor_space != _PROFILE_SPACES[mode]:
            return None
        transform = ImageCms.buildTransform(
            opened,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            _FLAGS,
        )
        return None if mode == "RGB" and _changes_nothing(transform) else transform
    except Exception:  # a profile is as hostile as the file it comes in; browsers too go on without it
        return None


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    steps = np.linspace(0, 255, 9).round().astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(27, 27, 3)
    after = np.asarray(_applied(transform, Image.fromarray(cube)))
    return int(np.abs(after.astype(int) - cube.astype(int)).max()) <= _SAME
