"""The shape of a dual encoder, as frozen dataclasses read from a model folder's config.json."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Final, Protocol


class ConfigError(ValueError):
    """A config that describes no model of ours; the message says which part."""


class StageShape(Protocol):
    """What the widths and depths of a stage are computed from."""

    @property
    def repeats(self) -> int: ...
    @property
    def channels(self) -> int: ...


@dataclass(frozen=True, slots=True)
class EfficientNetLiteConfig:
    """EfficientNet-Lite: compound scaling of B0, without squeeze-excitation.

    Attributes:
        width_multiplier, depth_multiplier: of channels and repeats (Lite2: 1.1 and 1.2).
        width: channels after the head, the width of the pooled features.
    """

    kind: ClassVar[str] = "efficientnet_lite"
    width_multiplier: float = 1.1
    depth_multiplier: float = 1.2
    width: int = 1280

    def stage_shapes(self, stages: Sequence[StageShape]) -> list[tuple[int, int]]:
        """(repeats, channels) of each stage; the Lite variants do not deepen the first and the last."""
        ends = (0, len(stages) - 1)
        return [
            (stage.repeats if n in ends else math.ceil(stage.repeats * self.depth_multiplier), self._scaled(stage))
            for n, stage in enumerate(stages)
        ]

    def _scaled(self, stage: StageShape) -> int:
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
    width: int = 384
    layers: int = 6
    heads: int = 12
    hidden: int = 1536
    vocabulary: int = 30522
    context: int = 64
    epsilon: float = 1e-12


@dataclass(frozen=True, slots=True)
class HeadConfig:
    """From a tower's width to the shared space: a linear map plus a gated two-layer perceptron of ``hidden`` units.

    ``hidden`` 0 is the linear projection of CLIP itself.
    """

    hidden: int = 1024


@dataclass(frozen=True, slots=True)
class PreprocessConfig:
    """From a picture to the numbers of a tower.

    Attributes:
        size: edge of the square input in pixels.
        fit: "squash" ignores the aspect, "crop" cuts the middle square.
        interpolation: "bicubic" or "bilinear", both antialiased.
        mean, std: of (R, G, B) on the scale 0..255.
    """

    size: int = 224
    fit: str = "squash"
    mean: tuple[float, float, float] = (127.0, 127.0, 127.0)
    std: tuple[float, float, float] = (128.0, 128.0, 128.0)
    interpolation: str = "bicubic"

    def __post_init__(self) -> None:
        if self.fit not in ("squash", "crop"):
            raise ConfigError(f"the preprocessing “{self.fit}” is not known")
        if self.interpolation not in ("bicubic", "bilinear"):
            raise ConfigError(f"the interpolation “{self.interpolation}” is not known")
        if not 8 <= self.size <= 4096:
            raise ConfigError(f"a picture of {self.size} pixels is no model's input")


ImageTowerConfig = EfficientNetLiteConfig
TextTowerConfig = BertConfig
_IMAGE_TOWERS: Final = {config.kind: config for config in (EfficientNetLiteConfig,)}
_TEXT_TOWERS: Final = {config.kind: config for config in (BertConfig,)}


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """A dual encoder: an image tower and a text tower, each under a head, into ``dim`` shared dimensions."""

    name: str
    dim: int
    image: ImageTowerConfig
    text: TextTowerConfig
    image_head: HeadConfig
    text_head: HeadConfig
    preprocess: PreprocessConfig
    description: str = ""
    licence: str = ""

    def to_json(self) -> dict[str, Any]:
        """What config.json holds."""
        towers = {
            "image": {"kind": self.image.kind, **asdict(self.image)},
            "text": {"kind": self.text.kind, **asdict(self.text)},
        }
        return {**asdict(self), **towers}

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> ModelConfig:
        """Read what ``to_json`` wrote.

        Raises:
            ConfigError: something is missing, of another type, or unknown.
        """
        try:
            preprocess = dict(given["preprocess"])
            for name in ("mean", "std"):
                preprocess[name] = tuple(float(v) for v in preprocess[name])
            return cls(
                name=str(given["name"]),
                dim=int(given["dim"]),
                image=_tower(_IMAGE_TOWERS, given["image"]),
                text=_tower(_TEXT_TOWERS, given["text"]),
                image_head=_build(HeadConfig, given["image_head"]),
                text_head=_build(HeadConfig, given["text_head"]),
                preprocess=_build(PreprocessConfig, preprocess),
                description=str(given.get("description", "")),
                licence=str(given.get("licence", "")),
            )
        except KeyError as missing:
            raise ConfigError(f"{missing.args[0]} is missing") from None
        except (TypeError, ValueError) as error:
            raise ConfigError(str(error)) from None


def _tower(kinds: Mapping[str, Any], given: Mapping[str, Any]) -> Any:
    kind = given["kind"]
    if kind not in kinds:
        raise ConfigError(f"a tower of kind “{kind}” is not known")
    return _build(kinds[kind], {name: value for name, value in given.items() if name != "kind"})


def _build(cls: Any, given: Mapping[str, Any]) -> Any:
    unknown = set(given) - {field.name for field in fields(cls)}
    if unknown:
        raise ConfigError(f"{cls.__name__} has no {', '.join(sorted(unknown))}")
    return cls(**given)
