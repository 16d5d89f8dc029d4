"""Shapes to begin from scratch with: a vision and a text transformer as in CLIP, in four sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from clip_desktop.clip.config import CLIPTextConfig, HeadConfig, ModelConfig, PreprocessConfig, ViTConfig

_MEAN: Final = (122.77, 116.75, 104.09)  # of photographs, as CLIP was trained with
_STD: Final = (68.50, 66.63, 70.32)


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of both towers.

    Attributes:
        size, patch: edges of a picture and of a patch in pixels.
        width, layers, heads: of the vision transformer.
        text_width, text_layers, text_heads, context: of the text transformer.
        dim: of the shared space.
    """

    size: int
    patch: int
    width: int
    layers: int
    heads: int
    text_width: int
    text_layers: int
    text_heads: int
    context: int
    dim: int

    def config(self, name: str, vocabulary: int) -> ModelConfig:
        """A model of this shape, for a tokenizer of so many entries, the last of them the end of text."""
        head = HeadConfig(hidden=0, bias=False)
        return ModelConfig(
            name=name,
            dim=self.dim,
            image=ViTConfig("gelu", self.size, self.patch, self.width, self.layers, self.heads, 4 * self.width),
            text=CLIPTextConfig(
                "gelu",
                self.text_width,
                self.text_layers,
                self.text_heads,
                4 * self.text_width,
                vocabulary,
                self.context,
                eot=vocabulary - 1,
            ),
            image_head=head,
            text_head=head,
            preprocess=PreprocessConfig(self.size, "squash", _MEAN, _STD),
        )


SHAPES: Final = {
    "tiny": Shape(32, 8, 64, 2, 4, 64, 2, 4, 32, 64),
    "small": Shape(64, 8, 192, 6, 6, 192, 4, 6, 48, 192),
    "medium": Shape(224, 16, 384, 12, 6, 384, 8, 6, 77, 384),
    "vit-b-32": Shape(224, 32, 768, 12, 12, 512, 12, 8, 77, 512),
}
