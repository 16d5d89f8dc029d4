"""Where a model grows until it is whole: out of sight beside the installed ones, and among them by one rename."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from clip_desktop.clip.bundle import CARD, ModelBundle
from clip_desktop.clip.soundness import check_model
from clip_desktop.errors import UserError
from clip_desktop.flushing import flush
from clip_desktop.hub.fetch import disk
from clip_desktop.hub.origin import Begun, Origin
from clip_desktop.library.records import ModelFile, ModelSource
from clip_desktop.sentences import say
from clip_desktop.services.models.active import BUILTIN, registered
from clip_desktop.services.models.listing import STAGING, InstalledModel, find_model
from clip_desktop.services.workspace import Workspace

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_README: Final = "README.md"  # the hub's name for a card


@dataclass(frozen=True, slots=True)
class Known:
    """What is said of a model that is being installed: see ``Origin``."""

    title: str
    source: str
    revision: str = ""
    licence: str = ""
    free: bool = True


@dataclass(frozen=True, slots=True)
class StagedModel:
    """A model that is not installed yet. What a killed program left here is continued or removed, never used."""

    workspace: Workspace
    name: str

    @property
    def folder(self) -> Path:
        return self.workspace.paths.models / STAGING / self.name

    def begin(self, begun: Begun | None = None) -> None:
        """Make the folder; what lies there is kept only if it is of the same download.

        Raises:
            UserError: the disk refuses.
        """
        with disk():
            if begun is None or not begun.is_noted_in(self.folder):
                self.discard()
            self.folder.mkdir(parents=True, exist_ok=True)
            if begun is not None:
                begun.note_in(self.folder)

    def install(self, known: Known, sha256: Mapping[str, str]) -> InstalledModel:
        """Open it, note where it comes from beside it and in the library, and move it among the installed ones.

        Args:
            known: what is said of it.
            sha256: of each file, by its name.

        Raises:
            UserError: it cannot be used (it is removed then), or the disk refuses.
        """
        try:
            bundle = ModelBundle.open(self.folder)
            check_model(bundle)
        except UserError as error:
            self.discard()
            raise UserError(
                say("{message} It was not installed.", message=_without(error.message, self.folder))
            ) from error
        now = datetime.now(UTC).isoformat(timespec="seconds")
        licence = known.licence or bundle.config.licence
        with disk():
            files = tuple(ModelFile(n, (self.folder / n).stat().st_size, digest) for n, digest in sha256.items())
            if (self.folder / _README).is_file() and not (self.folder / CARD).exists():
                (self.folder / _README).rename(self.folder / CARD)
            Origin(known.title, known.source, known.revision, licence, known.free, now, sha256).write(self.folder)
        with self.workspace.open_library() as library, library.transaction():
            model = registered(library, bundle.identity, bundle.ranking_statistics())
            library.models.note_source(model.id, ModelSource(known.source, known.revision, now, files))
        with disk():
            self._appear()
        return find_model(self.workspace, self.name)

    @property
    def target(self) -> Path:
        """Where it will lie."""
        return self.workspace.paths.models / self.name

    def discard(self) -> None:
        """Remove what there is of it, if anything."""
        with disk():
            if self.folder.exists():
                shutil.rmtree(self.folder)

    def _appear(self) -> None:
        flush(self.folder)
        self.folder.rename(self.target)
        flush(self.target.parent)


def check_free(workspace: Workspace, name: str) -> None:
    """Refuse a name that no model can have, or that one has already.

    Raises:
        UserError: so.
    """
    if not _NAME.fullmatch(name):
        raise UserError(
            say("“{name}” cannot be the name of a model.", name=name),
            "Letters, digits, dots and hyphens can be in one.",
        )
    if name == BUILTIN:
        raise UserError(say("“{name}” is the model that is built in.", name=name), "Choose another name.")
    if (workspace.paths.models / name).exists():
        raise UserError(
            say("A model “{name}” is installed already.", name=name),
            say("“clip-desktop models remove {name}” removes it.", name=name),
        )


def _without(message: str, folder: Path) -> str:
    """A complaint without the path of a folder that is gone by the time it is read."""
    for path, word in ((f"The model at {folder}", "The model"), (f"{folder}{os.sep}", ""), (str(folder), "the model")):
        message = message.replace(path, word)
    return message
