"""What the command line needs of the window, handed in by ``__main__``: ``cli`` and ``ui`` do not know each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.workspace import Workspace


class Windows(Protocol):
    """Opens windows and takes pictures of them."""

    def has_display(self) -> bool:
        """Whether anyone can see a window here."""

    def open(self, profile: Path | None) -> int:
        """Open the window on a profile and stay until it is closed; the exit code."""

    def picture(self, workspace: Workspace, target: Path, search: str, model: ActiveModel) -> Path:
        """Write a PNG of the window on a profile, with a search answered, without showing it.

        Raises:
            UserError: a library of the system is missing, or the picture cannot be written.
        """
