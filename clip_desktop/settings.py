"""The user's settings: one frozen record, each field with its label and help, kept as TOML."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final

import tomli_w

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

LOOKS: Final = "Looks"
LANGUAGE: Final = "Language"
LARGE: Final = "One photograph large"
READING: Final = "Reading photographs"
MODEL: Final = "Model"
SPACE: Final = "Disk and safety"


def _setting(default: Any, group: str, label: str, help: str, **limits: Any) -> Any:
    return field(default=default, metadata={"group": group, "label": label, "help": help, **limits})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Preferences and ``clip-desktop settings`` are made from these fields and their metadata."""

    look: str = _setting(
        "system",
        LOOKS,
        "Look",
        "Light or dark, or as the system has it.",
        choices=("system", "light", "dark"),
    )
    contrast: str = _setting(
        "system",
        LOOKS,
        "Contrast",
        "High has strong outlines, and words in black or white; system as the system asks for.",
        choices=("system", "usual", "high"),
    )
    text_size: int = _setting(
        100, LOOKS, "Size of text (%)", "Of the text in the window, where 100 is the system's own.", low=75, high=200
    )
    cell_size: int = _setting(
        192, LOOKS, "Size of pictures in the grid", "Edge of a cell of the grid in pixels.", low=64, high=512
    )
    reduced_motion: str = _setting(
        "system",
        LOOKS,
        "Less motion",
        "Whether pictures change without fading and animations stand still until you start them.",
        choices=("system", "on", "off"),
    )
    language: str = _setting(
        "system",
        LANGUAGE,
        "Language",
        "Of the window; another one is spoken from the next start on. The command line speaks English.",
        choices=("system", "en", "ko"),
        names={"en": "English", "ko": "한국어"},  # each by its own name
    )
    filmstrip: bool = _setting(True, LARGE, "Filmstrip", "Show the photographs around the one that is seen large.")
    slide_seconds: int = _setting(
        5, LARGE, "Seconds a slide stays", "How long a slide show stays at each photograph.", low=1, high=600
    )
    slide_shuffle: bool = _setting(False, LARGE, "Slides in any order", "A slide show mixes the photographs.")
    watch_folders: bool = _setting(
        True, READING, "Follow the folders", "Read new and changed photographs as they come, while the window is open."
    )
    tag_new_photos: bool = _setting(True, READING, "Tag new photographs", "Suggest tags as photographs are indexed.")
    gentle: str = _setting(
        "on battery",
        READING,
        "Go gently",
        "Long work leaves pauses and takes at most half of the time: the machine stays cool, and its battery lasts.",
        choices=("on battery", "always", "never"),
    )
    decode_workers: int = _setting(
        0,
        READING,
        "Photographs read at once",
        "How many files are decoded side by side; 0 chooses by this machine.",
        low=0,
        high=64,
    )
    model: str = _setting("builtin", MODEL, "Model", "The image-text model that searches and tags your photographs.")
    engine: str = _setting(
        "auto",
        MODEL,
        "Arithmetic",
        "How pictures are run through the model: auto measures what is fastest here; float32, bfloat16, openvino.",
        choices=("auto", "float32", "bfloat16", "openvino"),
    )
    backup_daily: bool = _setting(
        True,
        SPACE,
        "Back up each day",
        "Copy the library each day that the program is used. Before updates and restores it is copied all the same.",
    )
    thumbnail_cache_mb: int = _setting(
        2048,
        SPACE,
        "Thumbnail cache (MB)",
        "How much disk the thumbnails may take before the oldest are dropped.",
        low=64,
        high=1_000_000,
    )


DEFAULTS: Final = Settings()


def load_settings(path: Path) -> Settings:
    """Read settings; a file that is not there means the defaults, and unknown keys are left for newer versions.

    Raises:
        UserError: the file is no TOML, or a value has the wrong type or is out of its limits.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return DEFAULTS
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(say("The settings file “{path}” cannot be read: {error}.", path=path, error=error)) from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            say("The settings file “{path}” has a mistake: {error}.", path=path, error=error), "Mend or delete it."
        ) from error
    known = {f.name: values[f.name] for f in fields(Settings) if f.name in values}
    for name, value in known.items():
        check_setting(name, value)
    return replace(DEFAULTS, **known)


def check_setting(name: str, value: object) -> None:
    """Refuse a value of the wrong type or outside the field's limits.

    Raises:
        UserError: with the field's label and what it takes.
    """
    described = {f.name: f for f in fields(Settings)}
    if name not in described:
        raise UserError(
            say("There is no setting “{name}”.", name=name), say("There are: {names}.", names=", ".join(described))
        )
    meta, wanted = described[name].metadata, type(getattr(DEFAULTS, name))
    if type(value) is not wanted:
        raise UserError(
            say(
                "The setting “{name}” ({meta}) takes a {name2}, not {value!r}.",
                name=name,
                meta=meta["label"],
                name2=wanted.__name__,
                value=value,
            )
        )
    if value not in meta.get("choices", (value,)):
        raise UserError(
            say(
                "The setting “{name}” ({meta}) is one of {names}.",
                name=name,
                meta=meta["label"],
                names=", ".join(meta["choices"]),
            )
        )
    if isinstance(value, int) and "low" in meta and not meta["low"] <= value <= meta["high"]:
        raise UserError(
            say(
                "The setting “{name}” ({meta}) goes from {meta2} to {meta3}.",
                name=name,
                meta=meta["label"],
                meta2=meta["low"],
                meta3=meta["high"],
            )
        )


def save_settings(settings: Settings, path: Path) -> None:
    """Write settings through a temporary file, keeping keys this version does not know.

    Raises:
        UserError: the file cannot be written.
    """
    kept: dict[str, object] = {}
    with contextlib.suppress(OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        kept = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, delete=False) as out:
            tomli_w.dump({**kept, **asdict(settings)}, out)
        os.replace(out.name, path)
    except OSError as error:
        raise UserError(
            say("The settings file “{path}” cannot be written: {error}.", path=path, error=reason_of(error))
        ) from error
