"""The distances between things: one scale, the one of the style sheet, in logical pixels, and how layouts take it.

    TOUCH 0 · HAIR 2 · TIGHT 4 · CLOSE 8 · NEAR 12 · EDGE 16 · APART 24

``HAIR`` and ``TIGHT`` part what is read as one, ``CLOSE`` what belongs together, ``NEAR`` one group from the next,
``EDGE`` what is in a window from its edge, ``APART`` one subject from another.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFormLayout, QLayout

TOUCH: Final = 0
HAIR: Final = 2
TIGHT: Final = 4
CLOSE: Final = 8
NEAR: Final = 12
EDGE: Final = 16
APART: Final = 24


def space(layout: QLayout, gap: int, *margins: int) -> None:
    """Set how far a layout keeps things apart, and from its own edge.

    Args:
        gap: between the things in it; between the rows of a form, whose columns are ``NEAR``.
        margins: around them: one for all sides; two for the sides, and for top and bottom; or four, from the left
            clockwise. Without any, none.

    Raises:
        ValueError: so many margins mean nothing.
    """
    if len(margins) not in (0, 1, 2, 4):
        raise ValueError(f"{len(margins)} margins")
    sides = margins if len(margins) == 4 else (margins or (TOUCH,)) * (4 if len(margins) < 2 else 2)
    layout.setContentsMargins(*sides)
    if isinstance(layout, QFormLayout):
        layout.setVerticalSpacing(gap)
        layout.setHorizontalSpacing(NEAR)
    else:
        layout.setSpacing(gap)


def space_dialog(layout: QLayout) -> None:
    """What every dialog has: its groups ``NEAR`` each other, ``EDGE`` from its border."""
    space(layout, NEAR, EDGE)
