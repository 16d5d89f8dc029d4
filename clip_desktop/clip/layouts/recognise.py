"""Which layout a model folder has, told by its files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from clip_desktop.clip.layouts import open_clip, transformers
from clip_desktop.clip.layouts.layout import Layout, read_json
from clip_desktop.clip.layouts.open_clip import open_open_clip
from clip_desktop.clip.layouts.openai_archive import open_archive
from clip_desktop.clip.layouts.own import CONFIG, open_own
from clip_desktop.clip.layouts.transformers import open_transformers
from clip_desktop.clip.tower_configs import ConfigError

DIGEST_KEY: Final = "weights_sha256"  # only our own config.json has it


def open_layout(folder: Path) -> Layout:
    """Read the config of a model folder and look its weights over.

    Raises:
        ConfigError: the folder is no model's, or its parts do not fit together.
        UserError: the weights cannot be read.
    """
    given = read_json(folder / CONFIG) if (folder / CONFIG).is_file() else {}
    try:
        if DIGEST_KEY in given:
            return open_own(folder)
        if "model_type" in given and _has_any(folder, transformers.WEIGHTS, transformers.INDEX):
            return open_transformers(folder)
        if (folder / open_clip.CONFIG).is_file() and _has_any(folder, *open_clip.WEIGHTS):
            return open_open_clip(folder)
        if not given and len(archives := sorted(folder.glob("*.pt"))) == 1:
            return open_archive(archives[0])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        if isinstance(error, ConfigError):
            raise
        raise ConfigError("its config is no config of a model") from None
    raise _not_recognised(folder)


def _has_any(folder: Path, *names: str) -> bool:
    return any((folder / name).is_file() for name in names)


def _not_recognised(folder: Path) -> ConfigError:
    pickles = sorted(path.name for pattern in ("*.bin", "*.pth", "*.pt") for path in folder.glob(pattern))
    if pickles:
        return ConfigError(f"{pickles[0]} is a pickle, which could run code when read; take its safetensors file")
    if not _has_any(folder, CONFIG, open_clip.CONFIG):
        return ConfigError(f"{CONFIG} is missing")
    return ConfigError(f"{transformers.WEIGHTS} is missing")
