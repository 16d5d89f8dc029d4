"""EfficientNet-Lite: the image tower of the built-in model (Tan and Le 2019, in its form without squeeze-excitation).

Batch normalisation is folded into the convolutions when weights are imported, so a convolution here has a bias and
nothing follows it but the activation; fine-tuning such a network is fine-tuning with frozen normalisation.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from clip_desktop.clip.config import EfficientNetLiteConfig
from clip_desktop.clip.towers.shapes import EFFICIENTNET_STAGES


class SameConv(nn.Conv2d):
    """A convolution padded as TensorFlow does: output = ceil(input / stride), an odd pixel of padding goes last.

    ReLU6 (Howard et al. 2017) follows it where ``clipped``.
    """

    def __init__(
        self, channels: int, out: int, kernel: int, stride: int = 1, groups: int = 1, *, clipped: bool = False
    ) -> None:
        super().__init__(channels, out, kernel, stride, groups=groups)
        self.clipped = clipped

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, h, w) → (n, out, h / stride, w / stride), rounded up."""
        kernel, stride = self.kernel_size[0], self.stride[0]
        over = [same_padding(size, kernel, stride) for size in x.shape[-2:]]
        if over[0] == over[1] == kernel - 1 and kernel % 2:
            x = functional.conv2d(x, self.weight, self.bias, stride, kernel // 2, 1, self.groups)
        else:
            top, left = over[0] // 2, over[1] // 2
            x = functional.pad(x, (left, over[1] - left, top, over[0] - top))
            x = functional.conv2d(x, self.weight, self.bias, stride, 0, 1, self.groups)
        return functional.relu6(x, inplace=True) if self.clipped else x


def same_padding(size: int, kernel: int, stride: int) -> int:
    """Pixels to add along an edge of ``size``, at both ends together."""
    return max((-(-size // stride) - 1) * stride + kernel - size, 0)


class InvertedResidual(nn.Module):
    """Expand 1x1, depthwise k x k, project 1x1; added to its input where the shapes agree (Sandler et al. 2018)."""

    def __init__(self, channels: int, out: int, kernel: int, stride: int, expand: int) -> None:
        super().__init__()
        wide = channels * expand
        self.expand = SameConv(channels, wide, 1, clipped=True) if expand > 1 else None
        self.depthwise = SameConv(wide, wide, kernel, stride, wide, clipped=True)
        self.project = SameConv(wide, out, 1)
        self.residual = stride == 1 and channels == out

    def forward(self, x: Tensor) -> Tensor:
        y = x if self.expand is None else self.expand(x)
        out: Tensor = self.project(self.depthwise(y))
        return x + out if self.residual else out


class EfficientNetLite(nn.Module):
    """Pictures (n, 3, size, size), float, normalised → pooled features (n, width)."""

    def __init__(self, config: EfficientNetLiteConfig) -> None:
        super().__init__()
        self.config = config
        self.stem = SameConv(3, 32, 3, 2, clipped=True)
        blocks: list[InvertedResidual] = []
        ends: list[int] = []
        channels = 32
        for stage, (repeats, out) in zip(EFFICIENTNET_STAGES, config.stage_shapes(), strict=True):
            for number in range(repeats):
                stride = stage.stride if number == 0 else 1
                blocks.append(InvertedResidual(channels, out, stage.kernel, stride, stage.expand))
                channels = out
            ends.append(len(blocks) - 1)
        self.blocks = nn.Sequential(*blocks)
        self.head = SameConv(channels, config.channels, 1, clipped=True)
        self.classifier = nn.Linear(config.channels, config.classes) if config.classes else None
        self._pooled = frozenset(ends[len(ends) - config.levels :])  # blocks whose output is pooled as well

    def forward(self, pictures: Tensor) -> Tensor:
        x = self.stem(pictures)
        pooled: list[Tensor] = []
        for number, block in enumerate(self.blocks):
            x = block(x)
            if number in self._pooled:
                pooled.append(_statistics(x))
        x = self.head(x)
        mean = x.mean(dim=(2, 3))
        features = torch.cat([_statistics(x), *pooled], dim=1) if self.config.levels else mean
        if self.classifier is None:
            return features
        sure = self.config.certainty * self.classifier(mean).float().softmax(-1)
        return torch.cat([features, sure.to(features.dtype)], dim=1)


def _statistics(x: Tensor) -> Tensor:
    """Mean, maximum and standard deviation over all places: (n, channels, h, w) → float32 (n, 3 channels)."""
    x = x.float()
    mean = x.mean(dim=(2, 3), keepdim=True)
    # The norm of what is left is the deviation; torch's own std takes a tenth of the whole tower's time.
    spread = torch.linalg.vector_norm(x - mean, dim=(2, 3)) / (x.shape[2] * x.shape[3]) ** 0.5
    return torch.cat([mean.flatten(1), x.amax(dim=(2, 3)), spread], dim=1)


def fold_batch_norms(published: dict[str, Tensor], epsilon: float = 1e-3) -> dict[str, Tensor]:
    """Weights published under the names of the TensorFlow port, as the state dict of an ``EfficientNetLite``.

    With the classifier, ``classifier.weight`` (1000, channels) and ``classifier.bias``.
    """
    pairs = [("_conv_stem", "_bn0", "stem"), ("_conv_head", "_bn1", "head")]
    numbers = {int(name.split(".")[1]) for name in published if name.startswith("_blocks.")}
    for number in sorted(numbers):
        inner = ("expand", "_bn0"), ("depthwise", "_bn1"), ("project", "_bn2")
        for part, norm in inner:
            source = f"_blocks.{number}._{part}_conv"
            if f"{source}.weight" in published:
                pairs.append((source, f"_blocks.{number}.{norm}", f"blocks.{number}.{part}"))
    folded: dict[str, Tensor] = {}
    for convolution, norm, name in pairs:
        scale = published[f"{norm}.weight"] / torch.sqrt(published[f"{norm}.running_var"] + epsilon)
        folded[f"{name}.weight"] = published[f"{convolution}.weight"] * scale[:, None, None, None]
        folded[f"{name}.bias"] = published[f"{norm}.bias"] - published[f"{norm}.running_mean"] * scale
    folded["classifier.weight"] = published["_fc.weight"]
    folded["classifier.bias"] = published["_fc.bias"]
    return folded
