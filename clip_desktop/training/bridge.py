"""The bridge between two frozen towers: heads trained on cached features (LiT, Zhai et al. 2022, on a small budget).

Captions teach what people say of pictures; the image tower's own classifier teaches the words that captions never use.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import EfficientNetLiteConfig, ModelConfig
from clip_desktop.clip.heads import ProjectionHead
from clip_desktop.clip.model import LARGEST_SCALE
from clip_desktop.progress import Job, Progress
from clip_desktop.training.concepts import CLASSES
from clip_desktop.training.conse import conse_targets, ridge
from clip_desktop.training.losses import contrastive_loss, distillation_loss, shared_loss
from clip_desktop.training.material import BridgeData, probabilities


@dataclass(frozen=True, slots=True)
class BridgeRecipe:
    """What is turned in training.

    Attributes:
        dropout: of the heads' hidden units.
        noise: added to every feature, as a share of its spread.
        smoothing: of the contrastive targets.
        classes: weight of naming classes as the classifier does (picture to word).
        kinds: weight of finding the pictures of a class or kind by its names (word to picture).
        descriptions: weight of finding the pictures of a class by what it looks like in words.
        names: weight of naming the pictures that have a name.
        others: pictures without captions a batch.
        ridge: penalty of the starting regression, for each sample.
        start_scale: the first logit scale.
        text_layers: upper layers of the text tower that are trained in the second stage.
        text_epochs, text_rate, text_head_rate: of that stage; its learning rates for the tower and for the heads.
        seed: of everything that is left to chance.
    """

    epochs: int = 14
    batch: int = 512
    learning_rate: float = 1e-3
    weight_decay: float = 0.2
    dropout: float = 0.5
    noise: float = 0.2
    smoothing: float = 0.05
    classes: float = 0.4
    kinds: float = 0.2
    descriptions: float = 0.1
    names: float = 0.1
    others: int = 288
    ridge: float = 0.01
    start_scale: float = 20.0
    text_layers: int = 3
    text_epochs: int = 6
    text_rate: float = 1e-4
    text_head_rate: float = 5e-4
    seed: int = 0


class Bridge(nn.Module):
    """The trainable part of a dual encoder; its names are those of ``DualEncoder``.

    Attributes:
        balance: (image width,), what image features are multiplied by: brings early stages to the spread of the last.
    """

    balance: Tensor

    def __init__(self, config: ModelConfig, balance: Tensor, start_scale: float) -> None:
        super().__init__()
        self.image_head = ProjectionHead(config.image_head, config.image.width, config.dim)
        self.text_head = ProjectionHead(config.text_head, config.text.width, config.dim)
        self.log_scale = nn.Parameter(torch.tensor(start_scale).log())
        self.register_buffer("balance", balance, persistent=False)

    @property
    def logit_scale(self) -> Tensor:
        return self.log_scale.exp().clamp(max=LARGEST_SCALE)

    def images(self, features: Tensor, dropout: float = 0.0) -> Tensor:
        """Unit vectors (n, dim) of image features (n, image width)."""
        return functional.normalize(self.image_head(features * self.balance, dropout), dim=-1)

    def texts(self, features: Tensor, dropout: float = 0.0) -> Tensor:
        """Unit vectors (n, dim) of text features (n, text width)."""
        return functional.normalize(self.text_head(features, dropout), dim=-1)

    def folded(self) -> dict[str, Tensor]:
        """The state dict, with ``balance`` multiplied into the weights that read image features."""
        state = dict(self.state_dict())
        for name in ("image_head.linear.weight", "image_head.up.weight"):
            if name in state:
                state[name] = state[name] * self.balance
        return state


def train_bridge(config: ModelConfig, data: BridgeData, recipe: BridgeRecipe) -> Job[Bridge]:
    """Train the heads; deterministic for one seed on one machine. The shared space has the text tower's width."""
    torch.manual_seed(recipe.seed)
    bridge = Bridge(config, _balance(config, data), recipe.start_scale)
    _start(bridge, data, recipe.ridge)
    steps = recipe.epochs * (data.pictures.shape[1] // recipe.batch)
    optimiser = torch.optim.AdamW(weight_groups(bridge, recipe.weight_decay), lr=recipe.learning_rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.learning_rate, steps, pct_start=0.1)
    lesson = Lesson(bridge, data, recipe)
    bridge.train()
    for step, chosen in enumerate(shuffled_batches(data.pictures.shape[1], recipe.batch, recipe.epochs)):
        loss = lesson.loss(chosen)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        schedule.step()
        yield Progress(step + 1, steps, "Training", f"loss {loss.item():.3f}")
    return bridge.eval()


class Lesson:
    """One batch after another, and what is to be learned from each."""

    def __init__(self, bridge: Bridge, data: BridgeData, recipe: BridgeRecipe) -> None:
        self._bridge, self._data, self._recipe = bridge, data, recipe
        self._image_spread = data.pictures[0].std(0)
        self._text_spread = data.captions.flatten(0, 1).std(0)

    def loss(self, chosen: Tensor) -> Tensor:
        """The loss of the captioned pictures ``chosen`` and of some others, each in a random view and wording."""
        data, recipe, n = self._data, self._recipe, len(chosen)
        others = torch.randint(data.others.shape[1], (recipe.others,))
        view = int(torch.randint(len(data.pictures), ()))
        features = torch.cat([data.pictures[view, chosen], data.others[view, others]])
        taught = probabilities(features)
        images = self._bridge.images(self._noisy(features, self._image_spread), recipe.dropout)
        captions = data.captions[chosen, torch.randint(data.captions.shape[1], (n,))]
        scale = self._bridge.logit_scale
        concepts = self._texts(data.concepts[[rows[int(torch.randint(len(rows), ()))] for rows in data.concept_rows]])
        loss = contrastive_loss(images[:n], self._texts(captions), scale, recipe.smoothing)
        loss = loss + recipe.classes * distillation_loss(images, concepts[:CLASSES], scale, taught)
        loss = loss + recipe.kinds * shared_loss(images, concepts, scale, taught @ data.members.T)
        loss = loss + recipe.descriptions * self._described(images, taught)
        return loss + recipe.names * self._named(images[n:], others)

    def _described(self, images: Tensor, taught: Tensor) -> Tensor:
        """Descriptions of classes that some picture of the batch shows."""
        some = torch.randint(len(self._data.described), (2 * _DESCRIPTIONS,))
        shown = taught.sum(0)[self._data.described[some]] > _SHOWN
        some = some[shown][:_DESCRIPTIONS]
        texts = self._texts(self._data.descriptions[some])
        return shared_loss(images, texts, self._bridge.logit_scale, taught[:, self._data.described[some]])

    def _named(self, images: Tensor, others: Tensor) -> Tensor:
        """The names of those of the other pictures that have one."""
        known = others < len(self._data.named)
        names = self._texts(self._data.names[:, int(torch.randint(self._data.names.shape[1], ()))])
        logits = self._bridge.logit_scale * images[known] @ names.T
        return functional.cross_entropy(logits, self._data.named[others[known]], label_smoothing=0.1)

    def _texts(self, features: Tensor) -> Tensor:
        return self._bridge.texts(self._noisy(features, self._text_spread), self._recipe.dropout)

    def _noisy(self, features: Tensor, spread: Tensor) -> Tensor:
        return features + self._recipe.noise * spread * torch.randn_like(features)


_DESCRIPTIONS = 256  # a batch
_SHOWN = 0.3  # pictures of a class, by the classifier's word, from which a batch shows it
_CAPTION_SHARE = 0.5  # of the middle between the captions' and the class names' means
_MOST_BALANCE = 20.0  # channels that hardly vary are not blown up without bound


def _balance(config: ModelConfig, data: BridgeData) -> Tensor:
    """Factors that bring every channel to the mean spread of the last map's means, which stay as they are.

    So do the probabilities, which keep their proportions: what is certain shall count more than what is guessed.
    """
    assert isinstance(config.image, EfficientNetLiteConfig)  # the one tower with a classifier
    own = config.image.channels
    spread = data.pictures[0].std(0) + 1e-3
    factors = (spread[:own].mean() / spread).clamp(max=_MOST_BALANCE)
    factors[:own] = 1
    factors[-CLASSES:] = 1
    return factors


def _start(bridge: Bridge, data: BridgeData, strength: float) -> None:
    """The image head from ridge regression, the text head as the identity about the middle of all texts."""
    captions = functional.normalize(data.captions, dim=-1)
    units = functional.normalize(data.concepts, dim=-1)
    classes = torch.stack([units[rows].mean(0) for rows in data.concept_rows[:CLASSES]])
    caption_mean, class_mean = captions.mean((0, 1)), classes.mean(0)
    plain = torch.cat([data.pictures[0], data.others[0]])
    targets = conse_targets(probabilities(plain), functional.normalize(classes - class_mean, dim=-1))
    captioned = functional.normalize(captions.mean(1) - caption_mean, dim=-1)
    targets[: len(captioned)] = functional.normalize(targets[: len(captioned)] + captioned, dim=-1)
    weight, bias = ridge(plain * bridge.balance, targets, strength)
    with torch.no_grad():
        bridge.image_head.linear.weight.copy_(weight)
        bridge.image_head.linear.bias.copy_(bias)
        bridge.text_head.linear.weight.copy_(torch.eye(len(weight)))
        bridge.text_head.linear.bias.copy_(-torch.lerp(class_mean, caption_mean, _CAPTION_SHARE))


def weight_groups(bridge: Bridge, weight_decay: float) -> list[dict[str, object]]:
    """Weight decay is for matrices: not for biases, gates and the temperature."""
    matrices = [parameter for parameter in bridge.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in bridge.parameters() if parameter.ndim <= 1]
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": others, "weight_decay": 0.0}]


def shuffled_batches(count: int, batch: int, epochs: int) -> Iterator[Tensor]:
    """Rows of whole batches, in another order each time; what does not fill a batch waits for the next order."""
    for _ in range(epochs):
        order = torch.randperm(count)
        for start in range(0, count - batch + 1, batch):
            yield order[start : start + batch]
