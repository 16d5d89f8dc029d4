"""The shapes of the towers, as frozen dataclasses. What no network could have is refused before anything is built."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Final, Literal, Protocol, get_args

from clip_desktop.clip.towers.shapes import EFFICIENTNET_STAGES, Stage

Activation = Literal["quick_gelu", "gelu", "gelu_tanh"]
Pooling = Literal["argmax", "eot"]

_MOST: Final[Mapping[str, int]] = {  # several times the largest published CLIP: more is a damaged config
    "size": 4096,
    "patch": 512,
    "width": 16_384,
    "layers": 256,
    "heads": 512,
    "hidden": 131_072,
    "vocabulary": 4_000_000,
    "context": 16_384,
    "stem": 1024,
}


class ConfigError(ValueError):
    """A config that describes no model of ours; the message says which part."""


def check_shape(config: Any) -> None:
    """Refuse sizes that no network has, a width that its heads do not share evenly, and unknown activations.

    Raises:
        ConfigError: with the field and its value.
    """
    for field in fields(config):
        value = getattr(config, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if field.name in _MOST and (type(one) is not int or not 1 <= one <= _MOST[field.name]):
                raise ConfigError(f"{field.name} is {one!r}, which no model has")
    if config.width % config.heads:
        raise ConfigError(f"a width of {config.width} cannot be shared by {config.heads} heads")
    if getattr(config, "activation", "gelu") not in get_args(Activation):
        raise ConfigError(f"the activation “{config.activation}” is not known")


class TransformerConfig(Protocol):
    """What all transformers have."""

    @property
    def width(self) -> int: ...
    @property
    def layers(self) -> int: ...
    @property
    def heads(self) -> int: ...
    @property
    def hidden(self) -> int: ...
    @property
    def activation(self) -> Activation: ...
    @property
    def epsilon(self) -> float: ...


@dataclass(frozen=True, slots=True)
class EfficientNetLiteConfig:
    """EfficientNet-Lite: compound scaling of B0, without squeeze-excitation.

    Attributes:
        width_multiplier, depth_multiplier: of channels and repeats (Lite2: 1.1 and 1.2).
        channels: after the head's convolution.
        levels: 0 gives the head's mean over all places alone, as a classifier takes it. Otherwise mean, maximum and
            standard deviation of the head's channels, and of those of the last ``levels`` stages: early stages see
            colours and textures that a classifier of objects throws away.
        classes: 0, or the probabilities of so many classes follow the features, each times ``certainty``: what the
            network was trained to name. The factor brings them to the size of features, so that a head's rows can be
            stored in 8 bits.
    """

    kind: ClassVar[str] = "efficientnet_lite"
    width_multiplier: float = 1.1
    depth_multiplier: float = 1.2
    channels: int = 1280
    levels: int = 0
    classes: int = 0
    certainty: float = 15.0

    def __post_init__(self) -> None:
        if not 0.01 <= self.certainty <= 1000:
            raise ConfigError(f"certainty is {self.certainty!r}, which no model has")
        for name in ("width_multiplier", "depth_multiplier"):
            if not 0.01 <= getattr(self, name) <= 16:
                raise ConfigError(f"{name} is {getattr(self, name)!r}, which no model has")
        if type(self.channels) is not int or not 1 <= self.channels <= _MOST["width"]:
            raise ConfigError(f"channels is {self.channels!r}, which no model has")
        if type(self.levels) is not int or not 0 <= self.levels <= len(EFFICIENTNET_STAGES):
            raise ConfigError(f"levels is {self.levels!r}: there are {len(EFFICIENTNET_STAGES)} stages")
        if type(self.classes) is not int or not 0 <= self.classes <= _MOST["width"]:
            raise ConfigError(f"classes is {self.classes!r}, which no model has")

    @property
    def width(self) -> int:
        """Width of the features: of what is pooled, and of the classes."""
        if not self.levels:
            return self.channels + self.classes
        stages = sum(channels for _, channels in self.stage_shapes()[-self.levels :])
        return 3 * (self.channels + stages) + self.classes

    def stage_shapes(self) -> list[tuple[int, int]]:
        """(repeats, channels) of each stage; the Lite variants do not deepen the first and the last."""
        ends = (0, len(EFFICIENTNET_STAGES) - 1)
        return [
            (stage.repeats if n in ends else math.ceil(stage.repeats * self.depth_multiplier), self._scaled(stage))
            for n, stage in enumerate(EFFICIENTNET_STAGES)
        ]

    def _scaled(self, stage: Stage) -> int:
        wanted = stage.channels * self.width_multiplier
        rounded = max(8, int(wanted + 4) // 8 * 8)
        return rounded + 8 if rounded < 0.9 * wanted else rounded


@dataclass(frozen=True, slots=True)
class BertConfig:
    """A bidirectional text transformer (Devlin et al. 2019) whose tokens are averaged to one vector.

    Attributes:
        width, layers, heads, hidden: of the transformer; hidden is the width of its feed-forward layers.
        vocabulary, context: rows of the word and of the position table.
    """

    kind: ClassVar[str] = "bert"
    activation: ClassVar[Activation] = "gelu"
    width: int = 384
    layers: int = 6
    heads: int = 12
    hidden: int = 1536
    vocabulary: int = 30522
    context: int = 64
    epsilon: float = 1e-12

    def __post_init__(self) -> None:
        check_shape(self)


@dataclass(frozen=True, slots=True)
class ViTConfig:
    """CLIP's vision transformer (Dosovitskiy et al. 2021; Radford et al. 2021). The defaults are ViT-B/32.

    Attributes:
        size, patch: edges of the picture and of a patch in pixels; ``(size // patch) ** 2`` patches are read.
        width, layers, heads, hidden: of the transformer.
        activation: of its feed-forward layers. OpenAI's checkpoints need "quick_gelu", most others "gelu"; the wrong
            one spoils every vector without any error, so there is no default.
    """

    kind: ClassVar[str] = "vit"
    activation: Activation
    size: int = 224
    patch: int = 32
    width: int = 768
    layers: int = 12
    heads: int = 12
    hidden: int = 3072
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        check_shape(self)
        check_patches(self.size, self.patch)

    @property
    def grid(self) -> int:
        """Patches along an edge."""
        return self.size // self.patch


@dataclass(frozen=True, slots=True)
class CLIPTextConfig:
    """CLIP's causal text transformer. The defaults are the one beside ViT-B/32.

    Attributes:
        activation: see ``ViTConfig``.
        vocabulary, context: rows of the word and of the position table.
        pooling: the token whose vector stands for the text: "argmax" the one with the largest id (the end-of-text
            token of CLIP's own vocabulary), "eot" the first with the id ``eot``.
    """

    kind: ClassVar[str] = "clip_text"
    activation: Activation
    width: int = 512
    layers: int = 12
    heads: int = 8
    hidden: int = 2048
    vocabulary: int = 49408
    context: int = 77
    pooling: Pooling = "argmax"
    eot: int = 49407
    epsilon: float = 1e-5

    def __post_init__(self) -> None:
        check_shape(self)
        if self.pooling not in get_args(Pooling):
            raise ConfigError(f"the pooling “{self.pooling}” is not known")


@dataclass(frozen=True, slots=True)
class SiglipVisionConfig:
    """SigLIP's vision transformer. The defaults are B/16; the fields are those of ``ViTConfig``."""

    kind: ClassVar[str] = "siglip_vision"
    activation: Activation
    size: int = 224
    patch: int = 16
    width: int = 768
    layers: int = 12
    heads: int = 12
    hidden: int = 3072
    epsilon: float = 1e-6

    def __post_init__(self) -> None:
        check_shape(self)
        check_patches(self.size, self.patch)

    @property
    def grid(self) -> int:
        """Patches along an edge."""
        return self.size // self.patch


@dataclass(frozen=True, slots=True)
class SiglipTextConfig:
    """SigLIP's text transformer. The defaults are the one beside B/16 of the first SigLIP."""

    kind: ClassVar[str] = "siglip_text"
    activation: Activation
    width: int = 768
    layers: int = 12
    heads: int = 12
    hidden: int = 3072
    vocabulary: int = 32000
    context: int = 64
    epsilon: float = 1e-6

    def __post_init__(self) -> None:
        check_shape(self)


@dataclass(frozen=True, slots=True)
class ModifiedResNetConfig:
    """CLIP's residual network. The defaults are RN50; RN101 has 23 blocks in its third stage.

    Attributes:
        size: edge of the picture in pixels; the last stage sees it in steps of 32.
        stem: channels of the first stage; the last has 32 times as many, which is the width.
        layers: blocks of each of the four stages.
        heads: of the attention that pools.
    """

    kind: ClassVar[str] = "modified_resnet"
    size: int = 224
    stem: int = 64
    layers: tuple[int, int, int, int] = (3, 4, 6, 3)
    heads: int = 32

    def __post_init__(self) -> None:
        check_shape(self)
        check_patches(self.size, 32)
        if len(self.layers) != 4:
            raise ConfigError(f"a residual network of {len(self.layers)} stages is not CLIP's")

    @property
    def width(self) -> int:
        """Of the pooled features."""
        return 32 * self.stem

    @property
    def grid(self) -> int:
        """Places along an edge of the last feature map."""
        return self.size // 32


def check_patches(size: int, patch: int) -> None:
    """Raises ConfigError where not a single patch fits."""
    if patch > size:
        raise ConfigError(f"no patch of {patch} pixels fits a picture of {size}")
