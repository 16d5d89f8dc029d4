"""What of the grid the mouse is over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from clip_desktop.ui.grid.cells import Verdict


@dataclass(frozen=True, slots=True)
class Pointed:
    """What the mouse is over.

    Attributes:
        section: the section whose mark it is over, or -1.
        row: the row whose cell it is over, or -1.
        verdict: of the button in that cell, or 0 for none.
    """

    section: int = -1
    row: int = -1
    verdict: Verdict = 0

    @property
    def by_hand(self) -> bool:
        """Whether a click there does something at once."""
        return self.section >= 0 or self.verdict != 0


NOTHING: Final = Pointed()
