"""The vectors of a whole data set under one encoder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.protocol import Encoder, FloatArray, PixelArray, TextEncoder
from clip_desktop.errors import UserError
from clip_desktop.progress import Job, Progress
from clip_desktop.training.ahead import ahead
from clip_desktop.training.dataset import Dataset, OpenPicture, UnusablePicture

_PICTURES: Final = 32  # a forward pass
_TEXTS: Final = 64
_LARGEST_EDGE: Final = 512  # what pictures are decoded down to, where their format allows; no tower takes more


@dataclass(frozen=True, slots=True)
class Encoded:
    """Pictures that could be read, and their vectors.

    Attributes:
        dataset: those pictures.
        vectors: unit rows, float32 (n, dim).
        unusable: those that could not be read, each with a sentence.
    """

    dataset: Dataset
    vectors: FloatArray
    unusable: dict[str, str]


def encode_pictures(encoder: Encoder, dataset: Dataset, open_picture: OpenPicture, workers: int = 0) -> Job[Encoded]:
    """Unit vectors of the pictures of a data set; what cannot be read is counted and left out.

    Raises:
        UserError: not one of them can be read, or the model's vectors are no numbers.
    """
    unusable: dict[str, str] = {}

    def read(path: Path) -> PixelArray | None:
        try:
            return encoder.prepare(open_picture(path, _LARGEST_EDGE))
        except UnusablePicture as problem:
            unusable[str(path)] = str(problem)
            return None

    found: list[FloatArray] = []
    usable: list[int] = []
    done = 0
    with closing(ahead(read, dataset.pictures, 2 * _PICTURES, workers)) as prepared:
        while part := list(islice(prepared, _PICTURES)):
            usable += [done + n for n, pixels in enumerate(part) if pixels is not None]
            seen = [pixels for pixels in part if pixels is not None]
            if seen:
                found.append(encoder.encode_images(np.stack(seen)))
            done += len(part)
            yield Progress(done, len(dataset), "Reading pictures")
    if not found:
        path, problem = next(iter(unusable.items()), ("there is none", ""))
        raise UserError(f"None of the pictures can be read, the first {path}: {problem}")
    return Encoded(dataset.chosen(usable), _numbers(np.concatenate(found)), unusable)


def encode_texts(encoder: TextEncoder, texts: Sequence[str]) -> Job[FloatArray]:
    """Unit vectors of texts, float32 (n, dim); the same text is encoded once.

    Raises:
        UserError: the model's vectors are no numbers.
    """
    distinct = list(dict.fromkeys(texts))
    order = np.argsort([len(text) for text in distinct], kind="stable")  # like lengths together: less padding
    rows = np.empty((len(distinct), encoder.identity.dim), np.float32)
    for start in range(0, len(order), _TEXTS):
        chosen = order[start : start + _TEXTS]
        rows[chosen] = encoder.encode_texts([distinct[int(row)] for row in chosen])
        yield Progress(start + len(chosen), len(distinct), "Reading words")
    numbers = {text: row for row, text in enumerate(distinct)}
    return _numbers(rows)[[numbers[text] for text in texts]]


def owners(dataset: Dataset) -> tuple[list[str], NDArray[np.int64]]:
    """All captions of a data set one after the other, and the picture of each, int64 (captions,)."""
    counts = [len(captions) for captions in dataset.captions]
    return [text for captions in dataset.captions for text in captions], np.repeat(np.arange(len(counts)), counts)


def _numbers(vectors: FloatArray) -> FloatArray:
    if not np.isfinite(vectors).all():
        raise UserError("The model gives vectors that are no numbers; its weights must be damaged.")
    return vectors
