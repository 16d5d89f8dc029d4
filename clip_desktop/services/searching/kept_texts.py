"""Vectors of texts that are asked for again and again, computed once for each model and then read from the cache.

A cold search measures its answer against some fifty prompts about anything. Their vectors cost a text tower seconds,
and never change.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import astuple
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import TextEncoder
from clip_desktop.resources import resource
from clip_desktop.search.ranking import FORMS, prompts_for
from clip_desktop.services.models.active import ActiveModel

FloatArray = NDArray[np.float32]

_AT_ONCE: Final = 32  # texts in one forward pass: more only wait for the longest


def background_prompts(form: str) -> list[list[str]]:
    """The prompts of each text about anything, in one form: as many for each."""
    return [prompts_for(text) for text in _background_texts()[form]]


def keep_background(model: ActiveModel, encoder: TextEncoder) -> None:
    """Compute what a search will ask for, while an encoder is at hand."""
    for form in FORMS:
        kept_vectors(model, [prompt for prompts in background_prompts(form) for prompt in prompts], encoder)


def kept_vectors(model: ActiveModel, texts: Sequence[str], encoder: TextEncoder | None = None) -> FloatArray:
    """Unit vectors of texts, float32 (len(texts), dim), from the cache or for it.

    Args:
        encoder: computes what is not kept; the model's own for words by default.
    """
    identity = astuple(model.identity)
    digest = hashlib.sha256(json.dumps([identity, list(texts)]).encode()).hexdigest()
    path = model.cache / f"texts-{digest[:32]}.npy"
    with contextlib.suppress(OSError, ValueError, EOFError):
        found: FloatArray = np.load(path)
        if found.shape == (len(texts), model.identity.dim) and np.isfinite(found).all():
            return found
    able = encoder or model.text_encoder()
    parts = [able.encode_texts(texts[start : start + _AT_ONCE]) for start in range(0, len(texts), _AT_ONCE)]
    vectors = np.concatenate(parts)
    _keep(path, vectors)
    return vectors


def _keep(path: Path, vectors: FloatArray) -> None:
    """Through a temporary file; a cache that cannot be written is no reason to fail."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, delete=False) as out:
            np.save(out, vectors)
        os.replace(out.name, path)


@lru_cache(maxsize=1)
def _background_texts() -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(resource("prompts", "background.toml").read_text(encoding="utf-8"))
    return found
