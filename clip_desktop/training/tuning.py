"""The second stage of the built-in model: the upper layers of the text tower learn along with the heads.

Cached text features no longer do, so texts are read anew at each step; that is why it comes after the heads alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from clip_desktop.clip.towers.bert import Bert
from clip_desktop.progress import Job, Progress
from clip_desktop.training.backbones import Backbones
from clip_desktop.training.bridge import Bridge, BridgeRecipe, shuffled_batches, weight_groups
from clip_desktop.training.concepts import CLASSES
from clip_desktop.training.losses import contrastive_loss, distillation_loss, shared_loss
from clip_desktop.training.material import BridgeData, Material, probabilities

_CONCEPTS = 320  # names of classes and kinds a step
_DESCRIPTIONS = 48
_TEXT_WEIGHT_DECAY = 0.01
_WARM_UP = 0.15  # share of the steps in which the rates rise
_TELLING = 0.5  # pictures of a batch that a concept fits, from which it teaches something


def tune_text(bridge: Bridge, backbones: Backbones, material: Material, recipe: BridgeRecipe) -> Job[None]:
    """Train the last ``recipe.text_layers`` layers of the text tower and the heads, both in place."""
    torch.manual_seed(recipe.seed + 1)
    tower = backbones.text
    tower.requires_grad_(False)
    upper = tower.layers[len(tower.layers) - recipe.text_layers :]
    upper.requires_grad_(True)
    count = material.data.pictures.shape[1]
    steps = recipe.text_epochs * (count // recipe.batch)
    text = {"params": list(upper.parameters()), "weight_decay": _TEXT_WEIGHT_DECAY}
    optimiser = torch.optim.AdamW([*weight_groups(bridge, recipe.weight_decay), text], lr=recipe.text_head_rate)
    rates = [recipe.text_head_rate, recipe.text_head_rate, recipe.text_rate]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rates, steps, pct_start=_WARM_UP)
    lesson = TextLesson(bridge, backbones, material, recipe)
    bridge.train()
    for step, chosen in enumerate(shuffled_batches(count, recipe.batch, recipe.text_epochs)):
        loss = lesson.loss(chosen)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        schedule.step()
        yield Progress(step + 1, steps, "Training the text tower", f"loss {loss.item():.3f}")
    bridge.eval()
    tower.requires_grad_(False)


class TextLesson:
    """What ``bridge.Lesson`` asks, of texts as they are read now; of concepts, a part at each step."""

    def __init__(self, bridge: Bridge, backbones: Backbones, material: Material, recipe: BridgeRecipe) -> None:
        self._bridge, self._backbones, self._recipe = bridge, backbones, recipe
        self._data: BridgeData = material.data
        self._sentences = material.sentences
        self._image_spread = self._data.pictures[0].std(0)
        self._text_spread = self._data.captions.flatten(0, 1).std(0)

    def loss(self, chosen: Tensor) -> Tensor:
        """The loss of the captioned pictures ``chosen`` and of some others."""
        data, recipe, n = self._data, self._recipe, len(chosen)
        others = torch.randint(data.others.shape[1], (recipe.others,))
        view = int(torch.randint(len(data.pictures), ()))
        features = torch.cat([data.pictures[view, chosen], data.others[view, others]])
        taught = probabilities(features)
        noise = recipe.noise * self._image_spread * torch.randn_like(features)
        images, scale = self._bridge.images(features + noise, recipe.dropout), self._bridge.logit_scale
        loss = contrastive_loss(images[:n], self._texts(self._captions(chosen)), scale, recipe.smoothing)
        loss = loss + self._of_concepts(images, taught)
        loss = loss + recipe.descriptions * self._of_descriptions(images, taught)
        return loss + recipe.names * self._of_names(images[n:], others)

    def _captions(self, chosen: Tensor) -> list[str]:
        several = self._data.captions.shape[1]
        which = torch.randint(several, (len(chosen),))
        return [self._sentences.captions[int(row) * several + int(one)] for row, one in zip(chosen, which, strict=True)]

    def _of_concepts(self, images: Tensor, taught: Tensor) -> Tensor:
        fits = taught @ self._data.members.T
        mass = fits.sum(0)
        telling = torch.nonzero((mass > _TELLING) & (mass < len(fits) / 2)).flatten()
        some = telling[torch.randperm(len(telling))[:_CONCEPTS]]
        texts = self._texts([self._sentences.concepts[_any(self._data.concept_rows[int(row)])] for row in some])
        scale, of_class = self._bridge.logit_scale, some < CLASSES
        by_picture = distillation_loss(images, texts[of_class], scale, taught[:, some[of_class]])
        by_text = shared_loss(images, texts, scale, fits[:, some])
        return self._recipe.classes * by_picture + 2 * self._recipe.kinds * by_text

    def _of_descriptions(self, images: Tensor, taught: Tensor) -> Tensor:
        some = torch.randint(len(self._data.described), (8 * _DESCRIPTIONS,))
        some = some[taught.sum(0)[self._data.described[some]] > _TELLING][:_DESCRIPTIONS]
        if not len(some):
            return images.sum() * 0
        texts = self._texts([self._sentences.descriptions[int(row)] for row in some])
        return shared_loss(images, texts, self._bridge.logit_scale, taught[:, self._data.described[some]])

    def _of_names(self, images: Tensor, others: Tensor) -> Tensor:
        known = others < len(self._data.named)
        count, several = self._data.names.shape[:2]
        wording = int(torch.randint(several, ()))
        texts = self._texts([self._sentences.names[name * several + wording] for name in range(count)])
        logits = self._bridge.logit_scale * images[known] @ texts.T
        return functional.cross_entropy(logits, self._data.named[others[known]], label_smoothing=0.1)

    def _texts(self, texts: Sequence[str]) -> Tensor:
        tokens = self._backbones.tokenizer(list(texts))
        ids, mask = torch.from_numpy(tokens.ids), torch.from_numpy(tokens.mask)
        features = _read(self._backbones.text, ids, mask, self._recipe.text_layers)
        noise = self._recipe.noise * self._text_spread * torch.randn_like(features)
        return self._bridge.texts(features + noise, self._recipe.dropout)


def _read(tower: Bert, ids: Tensor, mask: Tensor, trained: int) -> Tensor:
    """``Bert.forward`` that remembers only the trained layers for the backward pass; bfloat16 where it is faster."""
    with torch.autocast("cpu", torch.bfloat16):
        with torch.no_grad():
            x = tower.norm(tower.words(ids) + tower.positions.weight[: ids.shape[1]])
            for layer in tower.layers[: len(tower.layers) - trained]:
                x = layer(x, mask)
        for layer in tower.layers[len(tower.layers) - trained :]:
            x = layer(x, mask)
    weights = mask.to(torch.float32)[:, :, None]
    mean: Tensor = (x.float() * weights).sum(1) / weights.sum(1)
    return mean


def _any(rows: Sequence[int]) -> int:
    return rows[int(torch.randint(len(rows), ()))]
