"""Pictures and captions as the batches that training takes: the same for the same seed and step, whenever asked."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from clip_desktop.clip.config import PreprocessConfig
from clip_desktop.clip.protocol import PixelArray
from clip_desktop.clip.tokenizer import Tokenizer, Tokens
from clip_desktop.errors import UserError
from clip_desktop.training.ahead import ahead
from clip_desktop.training.augment import Augmentation
from clip_desktop.training.dataset import Dataset, OpenPicture, UnusablePicture

_FURTHEST: Final = 256  # pictures decoded ahead of the batch in hand


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs that are told apart in one step; n is smaller than asked for where pictures could not be read.

    Attributes:
        pixels: uint8 (n, size, size, 3).
        tokens: of the n captions.
        captions: their words.
        groups: int64 (n,); pairs of one group fit each other's captions.
        taught: the same pictures as the teacher takes them, uint8 (n, its size, its size, 3), or None.
    """

    pixels: PixelArray
    tokens: Tokens
    captions: tuple[str, ...]
    groups: NDArray[np.int64]
    taught: PixelArray | None


@dataclass(slots=True)
class Batches:
    """All batches of a training, by number of step.

    Attributes:
        dataset: with captions.
        preprocess: of the model's pictures.
        batch: pairs in a step; where there are fewer pictures, all of them.
        teacher: makes a teacher's pixels of a picture, or None.
        unusable: pictures that could not be read until now, each with a sentence.
    """

    dataset: Dataset
    tokenizer: Tokenizer
    open_picture: OpenPicture
    preprocess: PreprocessConfig
    batch: int
    seed: int
    augmentation: Augmentation
    teacher: Callable[[Image.Image], PixelArray] | None = None
    same_class_fits: bool = True
    workers: int = 0
    unusable: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.batch = min(self.batch, len(self.dataset))

    @property
    def each_epoch(self) -> int:
        """Steps in an epoch; what does not fill a batch waits for another epoch's order."""
        return len(self.dataset) // self.batch

    def order(self, epoch: int) -> NDArray[np.int64]:
        """The pictures of an epoch, shuffled anew: int64 (pictures,)."""
        return np.random.default_rng([self.seed, epoch]).permutation(len(self.dataset))

    def between(self, first: int, last: int) -> Generator[Batch, None, None]:
        """The batches of the steps from ``first`` up to, not including, ``last``.

        Raises:
            UserError: fewer than two pictures of a batch can be read.
        """
        distance = min(_FURTHEST, self.batch) + 2 * (self.workers or 8)
        with closing(ahead(self._read, self._items(first, last), distance, self.workers)) as read:
            while seen := list(islice(read, self.batch)):
                yield self._batch([each for each in seen if each is not None])

    def _items(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """(epoch, row) of every picture of these steps, in order."""
        order, of = np.empty(0, np.int64), -1
        for step in range(first, last):
            epoch, place = divmod(step, self.each_epoch)
            if epoch != of:
                order, of = self.order(epoch), epoch
            yield from ((epoch, int(row)) for row in order[place * self.batch : (place + 1) * self.batch])

    def _read(self, item: tuple[int, int]) -> tuple[int, str, PixelArray, PixelArray | None] | None:
        epoch, row = item
        path, chance = self.dataset.pictures[row], random.Random(f"{self.seed} {epoch} {row}")
        try:
            image = self.open_picture(path, self.augmentation.smallest_edge(self.preprocess.size))
        except UnusablePicture as problem:
            self.unusable[str(path)] = str(problem)
            return None
        caption = chance.choice(self.dataset.captions[row])
        square = self.augmentation(image, self.preprocess, chance)
        return row, caption, np.asarray(square), None if self.teacher is None else self.teacher(square)

    def _batch(self, read: list[tuple[int, str, PixelArray, PixelArray | None]]) -> Batch:
        if len(read) < 2:
            path, problem = next(iter(self.unusable.items()))
            raise UserError(f"A whole batch of pictures cannot be read, among them {path}: {problem}")
        rows, captions, pixels, taught = zip(*read, strict=True)
        fits = self.dataset.labels if self.same_class_fits else ()
        groups = np.asarray([fits[row] for row in rows] if fits else rows, np.int64)
        tokens = self.tokenizer(list(captions))
        return Batch(np.stack(pixels), tokens, captions, groups, None if self.teacher is None else np.stack(taught))
