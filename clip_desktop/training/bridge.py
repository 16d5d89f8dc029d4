"""The bridge between two frozen towers: heads trained on cached features (LiT, Zhai et al. 2022, on a small budget)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import ModelConfig
from clip_desktop.clip.heads import ProjectionHead
from clip_desktop.clip.model import LARGEST_SCALE
from clip_desktop.progress import Job, Progress
from clip_desktop.training.conse import conse_targets, ridge
from clip_desktop.training.losses import contrastive_loss, distillation_loss


@dataclass(frozen=True, slots=True)
class BridgeRecipe:
    """What is turned in training.

    Attributes:
        dropout: of the heads' hidden units.
        noise: added to every feature, as a share of its spread.
        smoothing: of the contrastive targets.
        distillation: weight of the class-name term; it keeps the words that captions never use.
        unlabelled: pictures without captions a batch, for that term alone.
        ridge: penalty of the starting regression, for each sample.
        start_scale: the first logit scale.
    """

    epochs: int = 15
    batch: int = 512
    learning_rate: float = 1e-3
    weight_decay: float = 0.2
    dropout: float = 0.4
    noise: float = 0.2
    smoothing: float = 0.05
    distillation: float = 1.0
    unlabelled: int = 128
    ridge: float = 0.01
    start_scale: float = 20.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class BridgeData:
    """Everything the heads learn from, as float32 tensors.

    Attributes:
        pictures: (views, n, image width) features of the captioned pictures.
        captions: (n, captions, text width) of their captions.
        unlabelled: (m, image width) features of pictures without captions.
        classes: (templates, classes, text width) of the class names in several wordings.
        classifier: weight (classes, image width) and bias (classes,) of the image tower's own classifier.
    """

    pictures: Tensor
    captions: Tensor
    unlabelled: Tensor
    classes: Tensor
    classifier: tuple[Tensor, Tensor]

    def probabilities(self, features: Tensor) -> Tensor:
        """What the classifier makes of features (n, image width): (n, classes)."""
        weight, bias = self.classifier
        return functional.linear(features, weight, bias).softmax(-1)


class Bridge(nn.Module):
    """The trainable part of a dual encoder; its names are those of ``DualEncoder``."""

    def __init__(self, config: ModelConfig, start_scale: float) -> None:
        super().__init__()
        self.image_head = ProjectionHead(config.image_head, config.image.width, config.dim)
        self.text_head = ProjectionHead(config.text_head, config.text.width, config.dim)
        self.log_scale = nn.Parameter(torch.tensor(start_scale).log())

    @property
    def logit_scale(self) -> Tensor:
        return self.log_scale.exp().clamp(max=LARGEST_SCALE)

    def images(self, features: Tensor, dropout: float = 0.0) -> Tensor:
        """Unit vectors (n, dim) of image features (n, image width)."""
        return functional.normalize(self.image_head(features, dropout), dim=-1)

    def texts(self, features: Tensor, dropout: float = 0.0) -> Tensor:
        """Unit vectors (n, dim) of text features (n, text width)."""
        return functional.normalize(self.text_head(features, dropout), dim=-1)


def train_bridge(config: ModelConfig, data: BridgeData, recipe: BridgeRecipe) -> Job[Bridge]:
    """Train the heads; deterministic for one seed on one machine. The shared space has the text tower's width."""
    torch.manual_seed(recipe.seed)
    bridge = Bridge(config, recipe.start_scale)
    _start(bridge, data, recipe.ridge)
    steps = recipe.epochs * (data.pictures.shape[1] // recipe.batch)
    optimiser = torch.optim.AdamW(_groups(bridge, recipe.weight_decay), lr=recipe.learning_rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.learning_rate, steps, pct_start=0.1)
    bridge.train()
    for step, chosen in enumerate(_batches(data.pictures.shape[1], recipe)):
        loss = _loss(bridge, data, recipe, chosen)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        yield Progress(step + 1, steps, "Training", f"loss {loss.item():.3f}")
    return bridge.eval()


_CAPTION_SHARE: Final = 0.5  # of the middle between the captions' and the class names' means


def _start(bridge: Bridge, data: BridgeData, strength: float) -> None:
    """The image head from ridge regression, the text head as the identity about the middle of all texts."""
    captions = functional.normalize(data.captions, dim=-1)
    classes = functional.normalize(data.classes, dim=-1).mean(0)
    caption_mean, class_mean = captions.mean((0, 1)), classes.mean(0)
    plain = torch.cat([data.pictures[0], data.unlabelled])
    targets = conse_targets(data.probabilities(plain), functional.normalize(classes - class_mean, dim=-1))
    captioned = functional.normalize(captions.mean(1) - caption_mean, dim=-1)
    targets[: len(captioned)] = functional.normalize(targets[: len(captioned)] + captioned, dim=-1)
    weight, bias = ridge(plain, targets, strength)
    with torch.no_grad():
        bridge.image_head.linear.weight.copy_(weight)
        bridge.image_head.linear.bias.copy_(bias)
        bridge.text_head.linear.weight.copy_(torch.eye(len(weight)))
        bridge.text_head.linear.bias.copy_(-torch.lerp(class_mean, caption_mean, _CAPTION_SHARE))


def _groups(bridge: Bridge, weight_decay: float) -> list[dict[str, object]]:
    """Weight decay is for matrices: not for biases, gates and the temperature."""
    matrices = [parameter for parameter in bridge.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in bridge.parameters() if parameter.ndim <= 1]
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def _batches(count: int, recipe: BridgeRecipe) -> Iterator[Tensor]:
    for _ in range(recipe.epochs):
        order = torch.randperm(count)
        for start in range(0, count - recipe.batch + 1, recipe.batch):
            yield order[start : start + recipe.batch]


def _loss(bridge: Bridge, data: BridgeData, recipe: BridgeRecipe, chosen: Tensor) -> Tensor:
    """Contrastive on a random view and a random caption of each picture, and distillation on these and others."""
    view = torch.randint(len(data.pictures), (len(chosen),))
    caption = torch.randint(data.captions.shape[1], (len(chosen),))
    others = torch.randint(len(data.unlabelled), (recipe.unlabelled,))
    pictures = torch.cat([data.pictures[view, chosen], data.unlabelled[others]])
    wording = int(torch.randint(len(data.classes), ()))
    images = bridge.images(_noisy(pictures, recipe.noise), recipe.dropout)
    texts = bridge.texts(_noisy(data.captions[chosen, caption], recipe.noise), recipe.dropout)
    classes = bridge.texts(data.classes[wording], recipe.dropout)
    scale = bridge.logit_scale
    loss = contrastive_loss(images[: len(chosen)], texts, scale, recipe.smoothing)
    taught = distillation_loss(images, classes, scale, data.probabilities(pictures))
    return loss + recipe.distillation * taught


def _noisy(features: Tensor, share: float) -> Tensor:
    return features + share * features.std(0) * torch.randn_like(features)
