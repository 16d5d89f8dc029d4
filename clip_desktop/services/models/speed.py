"""How many pictures a second a model reads on this machine: measured when asked, and kept in the cache."""

from __future__ import annotations

import contextlib
import json
import time
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from clip_desktop.clip.protocol import Encoder
from clip_desktop.flushing import write_whole
from clip_desktop.progress import Job, Progress
from clip_desktop.services.indexing.indexing import BATCH
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.listing import InstalledModel
from clip_desktop.services.workspace import Workspace

_SECONDS: Final = 3.0
_WARM_UP: Final = 12  # batches: the ways of running are tried in turn on the first
_FILE: Final = "speeds.json"


def known_speed(workspace: Workspace, model: InstalledModel) -> float | None:
    """Pictures a second as measured last, or None."""
    return _read(_file(workspace)).get(_key(model)) if model.bundle is not None else None


def measure_speed(workspace: Workspace, model: InstalledModel, encoder: Encoder | None = None) -> Job[float]:
    """Run batches of noise through the image tower for three seconds; pictures a second.

    Decoding is not in it: it depends on the files, and runs beside the model.

    Args:
        encoder: used in place of the model on disk (tests hand one in).

    Raises:
        UserError: the model cannot be used.
    """
    yield Progress(0, 0, "Measuring", "Loading the model")
    encoder = encoder or ActiveModel(workspace, name=model.name).encoder()
    noise = np.random.default_rng(0).integers(0, 256, (encoder.size, encoder.size, 3), np.uint8)
    pictures = np.repeat(encoder.prepare(Image.fromarray(noise))[None], BATCH, axis=0)
    for n in range(_WARM_UP):
        encoder.encode_images(pictures)
        yield Progress(n + 1, _WARM_UP, "Measuring", "Warming up")
    started, done = time.perf_counter(), 0
    while (spent := time.perf_counter() - started) < _SECONDS:
        encoder.encode_images(pictures)
        done += BATCH
        yield Progress(int(100 * spent / _SECONDS), 100, "Measuring")
    rate = done / (time.perf_counter() - started)
    file = _file(workspace)
    with contextlib.suppress(OSError):  # a cache that cannot be written is no reason to fail
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps({**_read(file), _key(model): round(rate, 1)}).encode())
    return rate


def _file(workspace: Workspace) -> Path:
    return workspace.paths.cache / "models" / _FILE


def _key(model: InstalledModel) -> str:
    assert model.bundle is not None
    return model.bundle.identity.weights_sha256


def _read(file: Path) -> dict[str, float]:
    try:
        noted: Any = json.loads(file.read_text(encoding="utf-8"))
        return {str(key): float(rate) for key, rate in noted.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
