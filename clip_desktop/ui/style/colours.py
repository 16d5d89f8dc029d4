"""The colours of the four looks, by what they are for; a test holds them to the contrasts of WCAG."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one look, as #rrggbb."""

    window: str  # behind bars and panels
    ground: str  # behind photographs
    raised: str  # fields, menus, buttons
    hover: str  # behind what is pointed at, pressed or switched on
    line: str  # parts one thing from another, and may be missed
    edge: str  # the outline of fields, buttons and boxes, by which they are known
    off: str  # icons that cannot be used now
    text: str
    dim: str
    accent: str  # behind what is chosen
    on_accent: str
    pen: str  # the accent in words and lines: links, what has the keyboard
    yes: str
    no: str


LIGHT: Final = Colours(
    window="#f4f4f2",
    ground="#fbfbfa",
    raised="#ffffff",
    hover="#e6e6e2",
    line="#dededa",
    edge="#85898f",
    off="#b4b6ba",
    text="#23262b",
    dim="#5f646c",
    accent="#2f6fb3",
    on_accent="#ffffff",
    pen="#2868ab",
    yes="#25714a",
    no="#b0413e",
)
DARK: Final = Colours(
    window="#202226",
    ground="#17181b",
    raised="#2a2d32",
    hover="#383c43",
    line="#383c43",
    edge="#7c828c",
    off="#5b6068",
    text="#e6e7ea",
    dim="#a9aeb6",
    accent="#3a78bf",
    on_accent="#ffffff",
    pen="#86b6ea",
    yes="#5cc18a",
    no="#f08a85",
)
LIGHT_CONTRAST: Final = Colours(
    window="#ffffff",
    ground="#ffffff",
    raised="#ffffff",
    hover="#dcdcdc",
    line="#595959",
    edge="#000000",
    off="#767676",
    text="#000000",
    dim="#303030",
    accent="#003a8c",
    on_accent="#ffffff",
    pen="#003a8c",
    yes="#004d1f",
    no="#8b0000",
)
DARK_CONTRAST: Final = Colours(
    window="#000000",
    ground="#000000",
    raised="#000000",
    hover="#333333",
    line="#9a9a9a",
    edge="#ffffff",
    off="#8a8a8a",
    text="#ffffff",
    dim="#d6d6d6",
    accent="#ffd700",
    on_accent="#000000",
    pen="#ffd700",
    yes="#6ef29b",
    no="#ff9d96",
)

# Words and marks laid on photographs, whatever these are: the ground's strength in 255ths, and the same in each look.
ON_PICTURE: Final = "#ffffff"
HEART_ON_PICTURE: Final = "#ff9d96"
PICTURE_GROUND: Final = ("#000000", 170)


def look(*, dark: bool, contrast: bool) -> Colours:
    """The colours of a look."""
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT
