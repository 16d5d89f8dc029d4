"""A model judged on pictures that were held back from its training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.tokenizer import Tokenizer
from clip_desktop.progress import Job
from clip_desktop.training.dataset import Dataset, OpenPicture
from clip_desktop.training.encoding import encode_pictures, encode_texts, owners
from clip_desktop.training.evaluation import (
    class_vectors,
    image_to_text_recall,
    text_to_image_recall,
    zero_shot_accuracy,
)
from clip_desktop.training.live_encoder import LiveEncoder
from clip_desktop.training.objective import Objective

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Validation:
    """Pictures held back, with captions.

    Attributes:
        batch: pairs that are told apart at once in the loss, as in training: it grows with their number.
        prompts: of every class; then a picture counts by whether its class is found, not whose caption is.
    """

    dataset: Dataset
    tokenizer: Tokenizer
    open_picture: OpenPicture
    batch: int
    prompts: tuple[tuple[str, ...], ...] = ()
    same_class_fits: bool = True
    workers: int = 0

    def judge(self, model: DualEncoder, objective: Objective) -> Job[tuple[float, float]]:
        """Loss (mean of whole batches, without a teacher) and score of a model; see ``Entry``."""
        encoder = LiveEncoder(model, self.tokenizer)
        encoded = yield from encode_pictures(encoder, self.dataset, self.open_picture, self.workers)
        captions, owner = owners(encoded.dataset)
        texts = yield from encode_texts(encoder, captions)
        images = encoded.vectors
        first = np.searchsorted(owner, np.arange(len(images)))  # the first caption of each picture
        loss = self._loss(replace(objective, model=model), images, texts[first], encoded.dataset.labels)
        if not self.prompts:
            both = image_to_text_recall(images, texts, owner)[0], text_to_image_recall(images, texts, owner)[0]
            return loss, float(np.mean(both))
        prompts = yield from encode_texts(encoder, [prompt for several in self.prompts for prompt in several])
        classes = class_vectors(prompts.reshape(len(self.prompts), -1, prompts.shape[1]))
        return loss, zero_shot_accuracy(images, classes, encoded.dataset.labels)

    @torch.no_grad()
    def _loss(self, objective: Objective, images: Vectors, texts: Vectors, labels: Sequence[int]) -> float:
        device = objective.model.log_scale.device
        groups = torch.tensor(labels if self.same_class_fits and labels else range(len(images)))
        size = min(self.batch, len(images))
        losses = []
        for start in range(0, len(images) - size + 1, size):
            part = slice(start, start + size)
            given = torch.from_numpy(images[part]), torch.from_numpy(texts[part]), groups[part]
            seen, read, own = (tensor.to(device) for tensor in given)
            losses.append(float(objective(seen, read, own, None)))
        return float(np.mean(losses))
