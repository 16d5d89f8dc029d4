"""Preprocessing as published: ``preprocessor_config.json`` of the ``transformers`` library."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.layouts.layout import read_json
from clip_desktop.clip.tower_configs import ConfigError

FILES: Final = ("preprocessor_config.json", "processor_config.json")  # the second holds the first, since version 5
CLIP_MEAN: Final = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD: Final = (0.26862954, 0.26130258, 0.27577711)
INTERPOLATIONS: Final[Mapping[int, str]] = {2: "bilinear", 3: "bicubic"}  # Pillow's numbers


def read_preprocess(folder: Path) -> PreprocessConfig:
    """What the image processor of a model folder does, in our terms.

    Raises:
        ConfigError: it is missing, or does what we do not do.
    """
    file = next((folder / name for name in FILES if (folder / name).is_file()), folder / FILES[0])
    given = read_json(file)
    given = given.get("image_processor", given)
    try:
        size, fit = _fit(given)
        return PreprocessConfig(
            size=size,
            fit=fit,
            mean=on_bytes(given.get("image_mean", CLIP_MEAN)),
            std=on_bytes(given.get("image_std", CLIP_STD)),
            interpolation=INTERPOLATIONS[given.get("resample", 3)],
        )
    except (KeyError, TypeError, ValueError) as error:
        reason = error if isinstance(error, ConfigError) else "it asks for something unknown"
        raise ConfigError(f"{file.name} cannot be followed: {reason}") from None


def on_bytes(values: Any) -> tuple[float, float, float]:
    """Means or deviations of the scale 0..1, on 0..255."""
    red, green, blue = (float(value) * 255 for value in values)
    return red, green, blue


def _fit(given: Mapping[str, Any]) -> tuple[int, str]:
    """(edge, how a picture gets square)."""
    size = given["size"]
    if isinstance(size, Mapping) and "height" in size:
        if size["height"] != size["width"]:
            raise ConfigError("its pictures are not square")
        return int(size["height"]), "squash"
    short = int(size["shortest_edge"] if isinstance(size, Mapping) else size)
    crop = given.get("crop_size", short)
    crop = int(crop["height"] if isinstance(crop, Mapping) else crop)
    if crop != short:
        raise ConfigError(f"it shortens pictures to {short} pixels and cuts {crop} out of them")
    return crop, "crop"
