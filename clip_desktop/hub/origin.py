"""Where an installed model comes from: a small JSON file beside it, written when it was whole and proved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

ORIGIN: Final = "origin.json"


@dataclass(frozen=True, slots=True)
class Origin:
    """Attributes:
    title: what the model is called, for reading.
    source: a repository of the model hub, or the folder or file it was taken from.
    revision: the commit of the repository; empty for a folder.
    licence, free: as the registry states them; a licence that is not known is empty.
    installed_at: UTC, ISO 8601.
    sha256: of each file, by its name.
    """

    title: str
    source: str
    revision: str
    licence: str
    free: bool
    installed_at: str
    sha256: Mapping[str, str]

    def write(self, folder: Path) -> None:
        """Beside the model's files.

        Raises:
            OSError: it cannot be written.
        """
        text = json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"
        (folder / ORIGIN).write_text(text, encoding="utf-8")


def read_origin(folder: Path) -> Origin | None:
    """Where the model in a folder comes from; None for one that was put there by hand, or whose note is damaged."""
    try:
        return Origin(**json.loads((folder / ORIGIN).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class Begun:
    """A download that was begun: what is fetched from where, so that it is continued only as the same."""

    repository: str
    commit: str

    def is_noted_in(self, folder: Path) -> bool:
        try:
            given = json.loads((folder / ORIGIN).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return bool(given == asdict(self))

    def note_in(self, folder: Path) -> None:
        """Raises OSError when it cannot be written."""
        (folder / ORIGIN).write_text(json.dumps(asdict(self)), encoding="utf-8")
