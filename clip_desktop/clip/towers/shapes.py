"""Tables that both forward passes of a tower read; no torch here."""

from __future__ import annotations

from typing import Final, NamedTuple


class Stage(NamedTuple):
    """Inverted-residual blocks of one width; only the first of a stage has the stride."""

    repeats: int
    kernel: int
    stride: int
    expand: int
    channels: int


EFFICIENTNET_STAGES: Final[tuple[Stage, ...]] = (  # EfficientNet-B0, table 1 of Tan and Le 2019
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)
