"""Image towers with their weights in the order in which Intel's libraries read them, put so once and not in each call.

An EfficientNet-Lite gains half its time again, by oneDNN, because two more things cost more than its arithmetic. The
activation is a pass of its own over maps that have just left the cache: here it is part of the convolution. And an odd
pixel of padding copies a whole map: a row and a column of zeros before the kernel shift the window just as well, with
even padding. A transformer gains a tenth, by MKL, for a second copy of its weights. Vectors are the same but for the
order of sums.
"""

from __future__ import annotations

import copy
from functools import partial
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.towers.efficientnet import SameConv, same_padding

_MOST_COPIED: Final = 512 * 2**20  # bytes of a transformer's weights: a large one is not held twice for a tenth
_CLIP: Final = ("hardtanh", [0.0, 6.0])  # oneDNN's name for ReLU6
_BARE: Final[tuple[str, list[float]]] = ("none", [])


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
    """A linear layer in MKL's order for ``rows`` vectors at once; any other number goes the plain way."""

    def __init__(self, linear: nn.Linear, rows: int) -> None:
        super().__init__()
        self.rows, self.weight, self.bias = rows, linear.weight.detach(), linear.bias.detach()
        self.packed = torch.ops.mkl._mkl_reorder_linear_weight(self.weight, rows)

    def forward(self, x: Tensor) -> Tensor:
        """(..., width) → (..., out)."""
        flat = x.reshape(-1, x.shape[-1])
        y: Tensor = torch.ops.mkl._mkl_linear(flat, self.packed, self.weight, self.bias, self.rows)
        return y.view(*x.shape[:-1], -1)


def fuse(tower: nn.Module, size: int, batch: int) -> nn.Module:
    """The same tower for pictures of this one size, faster; the tower itself where that is not to be had.

    Args:
        tower: an image tower, in the dtype in which it is to run.
        size: edge in pixels of the pictures.
        batch: the pictures at once for which a transformer is prepared; others it takes no faster.
    """
    weights = [*tower.parameters()]
    probe = torch.linspace(-1, 1, 3 * size * size).reshape(1, 3, size, size).to(weights[0].dtype)
    copied = sum(weight.nbytes for weight in weights) <= _MOST_COPIED and probe.dtype == torch.float32
    with torch.inference_mode():
        try:
            wanted, shapes = _shapes(tower, probe)
            packed = copy.deepcopy(tower, {id(weight): weight for weight in weights})  # whose weights are the same
            for name, part in tower.named_modules():
                within, _, last = name.rpartition(".")
                if isinstance(part, SameConv):
                    setattr(packed.get_submodule(within), last, PackedConv(part, shapes[name][-1]))
                elif isinstance(part, nn.Linear) and copied:
                    rows = batch * shapes[name][:-1].numel()
                    setattr(packed.get_submodule(within), last, PackedLinear(part, rows))
            same = torch.allclose(packed(probe), wanted, rtol=1e-2, atol=1e-2)
        except (RuntimeError, AttributeError):  # another processor, or a torch built without these operators
            return tower
    return packed if same else tower


def _shapes(tower: nn.Module, probe: Tensor) -> tuple[Tensor, dict[str, torch.Size]]:
    """What the tower makes of a picture, and by the name of each layer the shape of what it is given."""
    shapes: dict[str, torch.Size] = {}
    watched = []
    for name, part in tower.named_modules():
        if isinstance(part, SameConv | nn.Linear):
            watched.append(part.register_forward_pre_hook(partial(_note, shapes, name)))
    try:
        return tower(probe), shapes
    finally:
        for hook in watched:
            hook.remove()


def _note(shapes: dict[str, torch.Size], name: str, part: nn.Module, given: tuple[Tensor, ...]) -> None:
    shapes[name] = given[0].shape
