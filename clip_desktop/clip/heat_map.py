"""Where in a picture the match with a text lies.

Transformers: each place is put through the rest of the model by itself, as if it could attend to nothing else, so that
of the last attention only the value path is left (MaskCLIP; Zhou, Loy and Dai 2022). What comes out is compared with
the text like a picture's vector.

EfficientNet: class activation. The gradient of the match with respect to the last map, times the map, summed over its
channels (HiResCAM; Draelos and Carin 2020: Grad-CAM of Selvaraju et al. 2017 without averaging the gradient over all
places, so that a read-out that is linear is taken apart exactly).
"""

from __future__ import annotations

from typing import Final

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.clip.model import DualEncoder
from clip_desktop.clip.preprocess import normalise, prepare, seen_box
from clip_desktop.clip.protocol import FloatArray
from clip_desktop.clip.soundness import enough_memory
from clip_desktop.clip.torch_encoder import load_model
from clip_desktop.clip.towers.efficientnet import EfficientNetLite
from clip_desktop.clip.towers.resnet import ModifiedResNet
from clip_desktop.clip.towers.siglip import SiglipVision
from clip_desktop.clip.towers.vision import ViT

_LEAST: Final = 1e-6  # a map that is flat but for rounding has no hot place


class HeatMapper:
    """Heat maps by one model, whose image tower is held in memory.

    Raises:
        UserError: the weights cannot be read.
    """

    def __init__(self, bundle: ModelBundle) -> None:
        self._bundle = bundle
        self._model = load_model(bundle)

    def heat_map(self, image: Image.Image, direction: FloatArray, centre: FloatArray) -> FloatArray:
        """Where a picture shows what a direction means, as a grid over what the model sees of it (``seen``).

        Args:
            image: an upright RGB picture.
            direction: of the text, float32 (dim,), unit length.
            centre: what is taken from pictures' vectors before they are compared, float32 (dim,).

        Returns:
            float32 (h, w): 0 where a place fits no better than the middle one of this picture, 1 where it fits best.
        """
        config = self._bundle.config.preprocess
        pictures = torch.from_numpy(normalise(prepare(image, config)[None], config))
        with enough_memory(self._bundle):
            found = fit_of_places(self._model, pictures, torch.tensor(direction), torch.tensor(centre))
        return scaled(found.numpy())

    def seen(self, width: int, height: int) -> tuple[float, float, float, float]:
        """The part of a picture that the model sees, in its pixels: left, top, right, bottom."""
        return seen_box(width, height, self._bundle.config.preprocess)


def fit_of_places(model: DualEncoder, pictures: Tensor, direction: Tensor, centre: Tensor) -> Tensor:
    """How well each place of one picture (1, 3, size, size) fits a direction (dim,): (h, w), in no fixed unit."""
    tower = model.image
    if isinstance(tower, EfficientNetLite):
        return _class_activation(tower, model.image_head, pictures, direction, centre)
    with torch.inference_mode():
        features = _each_alone(tower, pictures)  # (places, width)
        vectors = functional.normalize(model.image_head(features), dim=-1) - centre
        side = round(len(features) ** 0.5)
        return (functional.normalize(vectors, dim=-1) @ direction).view(side, side)


def scaled(fits: FloatArray) -> FloatArray:
    """Fits (h, w) as heat from 0 to 1; all 0 where no place stands out."""
    heat = np.maximum(fits - np.median(fits), 0)
    most = float(heat.max())
    return np.asarray(heat / most if most > _LEAST else np.zeros_like(heat), np.float32)


def _each_alone(tower: nn.Module, pictures: Tensor) -> Tensor:
    """The features that each place would have if it were all that the last attention sees: (places, width)."""
    if isinstance(tower, ViT):
        last = tower.layers[-1]
        tokens = _given_to(last, tower, pictures)[0, 1:]  # without the class token
        features: Tensor = tower.norm_after(last(tokens[:, None])[:, 0])
    elif isinstance(tower, SiglipVision):
        features = tower.pooling(_given_to(tower.pooling, tower, pictures)[0][:, None])
    elif isinstance(tower, ModifiedResNet):
        places = _given_to(tower.pooling, tower, pictures)[0].flatten(1).T + tower.pooling.positions[1:]
        features = tower.pooling.stacked(places).chunk(2, dim=-1)[1]  # the values
    else:
        raise TypeError(f"no heat maps of {type(tower).__name__}")
    return features


def _given_to(part: nn.Module, tower: nn.Module, pictures: Tensor) -> Tensor:
    """What a part of a tower is given when the tower sees pictures."""
    given: list[Tensor] = []
    hook = part.register_forward_pre_hook(lambda _, inputs: given.append(inputs[0]))
    try:
        tower(pictures)
    finally:
        hook.remove()
    return given[0]


def _class_activation(
    tower: EfficientNetLite, head: nn.Module, pictures: Tensor, direction: Tensor, centre: Tensor
) -> Tensor:
    places: list[Tensor] = []

    def cut_off(_: nn.Module, __: tuple[Tensor, ...], out: Tensor) -> Tensor:
        places.append(out.detach().requires_grad_())  # what came before costs no gradient
        return places[0]

    hook = tower.head.register_forward_hook(cut_off)
    try:
        with torch.enable_grad():
            vector = functional.normalize(head(tower(pictures)), dim=-1)[0] - centre
            fit = functional.normalize(vector, dim=-1) @ direction
            (slope,) = torch.autograd.grad(fit, places[0])
    finally:
        hook.remove()
    return (slope * places[0].detach())[0].sum(dim=0)
