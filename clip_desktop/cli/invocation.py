"""One run of the command line: its profile, opened when a command first needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from clip_desktop.cli.output import note
from clip_desktop.cli.windows import Windows

if TYPE_CHECKING:  # none of these is imported before a command asks: --help must not wait for numpy
    from clip_desktop.clip.protocol import Encoder
    from clip_desktop.library.library import Library
    from clip_desktop.services.models.active import ActiveModel
    from clip_desktop.services.searching.searcher import Searcher
    from clip_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Desk:
    """An opened profile."""

    workspace: Workspace
    library: Library
    model: ActiveModel

    @cached_property
    def searcher(self) -> Searcher:
        """The search index, loaded at the first use."""
        from clip_desktop.services.searching.searcher import Searcher

        searcher = Searcher(self.model)
        searcher.refresh(self.library)
        return searcher


@dataclass
class Invocation:
    """What every command is given.

    Attributes:
        windows: opens windows.
        encoder: used in place of the model that the settings name (tests hand one in).
        profile: where the profile lies; None is the user's own.
    """

    windows: Windows
    encoder: Encoder | None = None
    profile: Path | None = None

    def workspace(self) -> Workspace:
        """Open the profile.

        Raises:
            UserError: it cannot be made, read or written.
        """
        from clip_desktop.services.workspace import Workspace

        return Workspace.open(self.profile)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The opened profile with its library, closed at the end.

        Raises:
            UserError: the profile or the library cannot be opened.
        """
        from clip_desktop.services.models.active import ActiveModel

        workspace = self.workspace()
        with workspace.open_library() as library:
            if workspace.recovery is not None:
                note(workspace.recovery.sentence)
            yield Desk(workspace, library, ActiveModel(workspace, self.encoder))
