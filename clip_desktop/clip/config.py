"""The shape of a dual encoder, as frozen dataclasses read from a model folder's config.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from clip_desktop.clip.tower_configs import (
    BertConfig,
    CLIPTextConfig,
    ConfigError,
    EfficientNetLiteConfig,
    ModifiedResNetConfig,
    SiglipTextConfig,
    SiglipVisionConfig,
    ViTConfig,
)

__all__ = [
    "BertConfig",
    "CLIPTextConfig",
    "ConfigError",
    "EfficientNetLiteConfig",
    "HeadConfig",
    "ModelConfig",
    "ModifiedResNetConfig",
    "PreprocessConfig",
    "SiglipTextConfig",
    "SiglipVisionConfig",
    "TextRules",
    "ViTConfig",
]


_PUNCTUATION: Final = str.maketrans("", "", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@dataclass(frozen=True, slots=True)
class HeadConfig:
    """From a tower's width to the shared space: a linear map plus a gated two-layer perceptron of ``hidden`` units.

    ``hidden`` 0 without ``bias`` is the linear projection of CLIP itself. Without ``linear`` there is no head at all:
    the tower's vector is the model's.
    """

    hidden: int = 1024
    linear: bool = True
    bias: bool = True

    def __post_init__(self) -> None:
        if type(self.hidden) is not int or not 0 <= self.hidden <= 65_536:
            raise ConfigError(f"a head of {self.hidden!r} hidden units is no model's")
        if self.hidden and not (self.linear and self.bias):
            raise ConfigError("a head with hidden units has a linear map with a bias")


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


@dataclass(frozen=True, slots=True)
class TextRules:
    """How a family of models takes its texts, beyond what tokenizer.json says.

    Attributes:
        fill: pad every text to the context. SigLIP reads the last place of all, so its padding is part of the text;
            CLIP reads none after the end-of-text token.
        pad: the id of the padding (SigLIP 1, SigLIP 2 0).
        lower: lower the case first (SigLIP 2, whose tokenizer.json does not).
        bare: lower the case, drop ASCII punctuation and fold white space first (SigLIP).
    """

    fill: bool = False
    pad: int = 0
    lower: bool = False
    bare: bool = False

    def __post_init__(self) -> None:
        if type(self.pad) is not int or self.pad < 0:
            raise ConfigError(f"{self.pad!r} is no number of a token")

    def cleaned(self, text: str) -> str:
        """The text as the tokenizer shall see it."""
        return " ".join(text.lower().translate(_PUNCTUATION).split()) if self.bare else text


ImageTowerConfig = EfficientNetLiteConfig | ModifiedResNetConfig | SiglipVisionConfig | ViTConfig
TextTowerConfig = BertConfig | CLIPTextConfig | SiglipTextConfig
_IMAGE_TOWERS: Final[Mapping[str, Any]] = {
    tower.kind: tower for tower in (EfficientNetLiteConfig, ModifiedResNetConfig, SiglipVisionConfig, ViTConfig)
}
_TEXT_TOWERS: Final[Mapping[str, Any]] = {tower.kind: tower for tower in (BertConfig, CLIPTextConfig, SiglipTextConfig)}


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """A dual encoder: an image tower and a text tower, each under a head, into ``dim`` shared dimensions.

    ``sigmoid``: trained with the sigmoid loss (Zhai et al. 2023), which gives the logits a learned bias.
    """

    name: str
    dim: int
    image: ImageTowerConfig
    text: TextTowerConfig
    image_head: HeadConfig
    text_head: HeadConfig
    preprocess: PreprocessConfig
    description: str = ""
    licence: str = ""
    sigmoid: bool = False
    text_rules: TextRules = TextRules()

    def __post_init__(self) -> None:
        if type(self.dim) is not int or not 1 <= self.dim <= 16_384:
            raise ConfigError(f"a space of {self.dim!r} dimensions is no model's")
        for head, tower in ((self.image_head, self.image), (self.text_head, self.text)):
            if not head.linear and tower.width != self.dim:
                raise ConfigError(f"a tower {tower.width} wide needs a head into {self.dim} dimensions")
        if getattr(self.image, "size", self.preprocess.size) != self.preprocess.size:
            raise ConfigError(f"pictures of {self.preprocess.size} pixels do not fit the image tower")

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
                sigmoid=bool(given.get("sigmoid", False)),
                text_rules=_build(TextRules, given.get("text_rules", {})),
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
    return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in given.items()})
