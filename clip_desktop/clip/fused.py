"""Towers with their weights in the order in which oneDNN reads them, put so once and not in each call.

An EfficientNet-Lite gains half its time again, because two more things cost more than its arithmetic. The activation
is a pass of its own over maps that have just left the cache: here it is part of the convolution. And an odd pixel of
padding copies a whole map: a row and a column of zeros before the kernel shift the window just as well, with even
padding. A transformer's activation goes into its linear layer likewise; and PyTorch hands products in float32 to MKL,
which takes twice as long as oneDNN on processors that are not Intel's. Vectors are the same but for rounding.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import partial
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import TextTowerConfig
from clip_desktop.clip.towers.efficientnet import SameConv, same_padding
from clip_desktop.clip.towers.transformer import ACTIVATIONS, TransformerLayer

_MOST_COPIED: Final = 2 * 2**30  # bytes of a transformer's weights, which are then held twice
_TOKENS: Final = 16  # of the text that a tower is tried with: about a caption's
_CLIP: Final = ("hardtanh", [0.0, 6.0])  # oneDNN's name for ReLU6
_BARE: Final[tuple[str, list[float]]] = ("none", [])
_NOTHING: Final = ("none", "")
# By our activation: oneDNN's name for it, its algorithm, and the factor that its input takes. QuickGELU x σ(1.702 x) is
# swish(1.702 x) / 1.702: both factors go into the weights before and after.
_AFTER: Final[dict[Callable[[Tensor], Tensor], tuple[tuple[str, str], float]]] = {
    ACTIVATIONS["quick_gelu"]: (("swish", ""), 1.702),
    ACTIVATIONS["gelu"]: (("gelu", "none"), 1.0),
    ACTIVATIONS["gelu_tanh"]: (("gelu", "tanh"), 1.0),
}


class PackedConv(nn.Module):
    """One ``SameConv`` with its activation, in oneDNN's order, for maps whose edge is ``size``."""

    def __init__(self, conv: SameConv, size: int) -> None:
        super().__init__()
        kernel, self.stride = conv.kernel_size[0], conv.stride[0]
        over = same_padding(size, kernel, self.stride)
        before, after = over // 2, over - over // 2
        weight = functional.pad(conv.weight.detach(), (after - before, 0, after - before, 0))
        self.padding, self.groups = after, conv.groups
        self.bias = None if conv.bias is None else conv.bias.detach()
        self.after, self.limits = _CLIP if conv.clipped else _BARE
        self.weight = torch.ops.mkldnn._reorder_convolution_weight(
            weight.contiguous(memory_format=torch.channels_last), *self._shape()
        )

    def _shape(self) -> tuple[list[int], list[int], list[int], int]:
        return [self.padding] * 2, [self.stride] * 2, [1, 1], self.groups

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, size, size) → (n, out, size / stride, size / stride), rounded up."""
        y: Tensor = torch.ops.mkldnn._convolution_pointwise(
            x, self.weight, self.bias, *self._shape(), self.after, self.limits, ""
        )
        return y


class PackedLinear(nn.Module):
    """A linear layer in oneDNN's order, with the activation after it if there is one.

    Args:
        rows: vectors at once for which the order is chosen; others are right, and no faster.
        after: an activation of oneDNN's and its algorithm.
        scale: what the weights are multiplied by, and ``given`` what inputs were multiplied by before.
    """

    def __init__(
        self, linear: nn.Linear, rows: int, after: tuple[str, str] = _NOTHING, scale: float = 1, given: float = 1
    ) -> None:
        super().__init__()
        weight = linear.weight.detach() * (scale / given) if scale != given else linear.weight.detach()
        self.weight = torch.ops.mkldnn._reorder_linear_weight(weight, rows)
        self.bias = linear.bias.detach() * scale
        self.after, self.algorithm = after

    def forward(self, x: Tensor) -> Tensor:
        """(..., width) → (..., out)."""
        y: Tensor = torch.ops.mkldnn._linear_pointwise(x, self.weight, self.bias, self.after, [], self.algorithm)
        return y


def fuse(tower: nn.Module, size: int, batch: int, owned: bool = False) -> nn.Module:
    """The same tower for pictures of this one size, faster; the tower itself where that is not to be had.

    Args:
        tower: an image tower, in the dtype in which it is to run.
        size: edge in pixels of the pictures.
        batch: the pictures at once for which a transformer is prepared.
        owned: nobody else holds its weights, so that none is held twice.
    """
    weights = [*tower.parameters()]
    probe = torch.linspace(-1, 1, 3 * size * size).reshape(1, 3, size, size).to(weights[0].dtype)
    copied = owned or sum(weight.nbytes for weight in weights) <= _MOST_COPIED
    return _pack(tower, (probe,), batch, copied)


def fuse_text(tower: nn.Module, config: TextTowerConfig) -> nn.Module:
    """The same text tower, faster; the tower itself where that is not to be had. Nobody else holds its weights."""
    ids = torch.arange(min(_TOKENS, config.context))[None] % config.vocabulary
    return _pack(tower, (ids, torch.ones_like(ids, dtype=torch.bool)), 1, True)


def _pack(tower: nn.Module, probe: tuple[Tensor, ...], batch: int, linear: bool) -> nn.Module:
    """The tower with its convolutions packed, and its linear layers for ``batch`` such inputs at once."""
    with torch.inference_mode():
        try:
            wanted, shapes = _shapes(tower, probe)
            packed = copy.deepcopy(tower, {id(weight): weight for weight in tower.parameters()})  # and the same weights
            for name, part in tower.named_modules():
                within, _, last = name.rpartition(".")
                if isinstance(part, SameConv):
                    setattr(packed.get_submodule(within), last, PackedConv(part, shapes[name][-1]))
                elif isinstance(part, TransformerLayer) and linear:
                    packed.get_submodule(name).activation = nn.Identity()
                elif isinstance(part, nn.Linear) and linear:
                    rows = batch * shapes[name][:-1].numel()
                    setattr(packed.get_submodule(within), last, _packed(part, rows, tower.get_submodule(within), last))
            same = _near(packed(*probe), wanted)
        except (RuntimeError, AttributeError):  # another processor, or a torch built without these operators
            return tower
    return packed if same else tower


def _near(found: Tensor, wanted: Tensor) -> bool:
    """Whether features (1, width) differ by rounding alone: the error's length against theirs."""
    error = (found.float() - wanted.float()).norm() / wanted.float().norm()
    return bool(error < (1e-3 if found.dtype == torch.float32 else 3e-2))


def _packed(linear: nn.Linear, rows: int, within: nn.Module, name: str) -> PackedLinear:
    """A linear layer of a tower; the first of a feed-forward takes its activation with it."""
    if isinstance(within, TransformerLayer) and name in ("up", "down"):
        after, factor = _AFTER[within.activation]
        if name == "up":
            return PackedLinear(linear, rows, after, factor)
        return PackedLinear(linear, rows, given=factor)
    return PackedLinear(linear, rows)


def _shapes(tower: nn.Module, probe: tuple[Tensor, ...]) -> tuple[Tensor, dict[str, torch.Size]]:
    """What the tower makes of an input, and by the name of each layer the shape of what it is given."""
    shapes: dict[str, torch.Size] = {}
    watched = []
    for name, part in tower.named_modules():
        if isinstance(part, SameConv | nn.Linear):
            watched.append(part.register_forward_pre_hook(partial(_note, shapes, name)))
    try:
        return tower(*probe), shapes
    finally:
        for hook in watched:
            hook.remove()


def _note(shapes: dict[str, torch.Size], name: str, part: nn.Module, given: tuple[Tensor, ...]) -> None:
    shapes[name] = given[0].shape
