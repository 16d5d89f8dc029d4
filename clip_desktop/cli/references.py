"""How a command is told which photographs, labels and albums are meant."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.library.library import Library
    from clip_desktop.library.records import Album, Label


def photos_meant(library: Library, references: Iterable[str]) -> list[int]:
    """Photo numbers from what the user wrote: a file, a name in the library, a number as ``search`` shows it, or ``-``.

    A name that is no file here may be that of a file in any folder of the library, if there is only one.

    ``-`` reads paths from stdin, one a line or each ended by a zero byte (``search --paths``, ``search -0``).

    Raises:
        UserError: one of them is not in the library, or has not been read yet.
    """
    ids: dict[int, None] = {}
    for one in written_out(references):
        ids[_photo(library, one)] = None
    if not ids:
        raise UserError("No photograph was named.")
    return list(ids)


def written_out(references: Iterable[str]) -> list[str]:
    """What the user wrote, with the paths that stdin gives in the place of each ``-``."""
    return [one for reference in references for one in (_from_stdin() if reference == "-" else (reference,))]


def files_meant(library: Library, references: Iterable[str], photo_ids: Iterable[int]) -> list[Path]:
    """The files that the user named: as they lie here or, by their names, wherever the photos given lie."""
    here = [Path(one).expanduser() for one in references if not one.isdecimal()]
    ends = [path.parts for path in here if not os.path.lexists(path) and not path.is_absolute()]
    paths = (path for _, path in library.files.of_photos(photo_ids))
    return [*here, *(path for path in paths if any(path.parts[-len(end) :] == end for end in ends if end))]


def label_meant(library: Library, name: str) -> Label:
    """The label of a name, in any case, or of an alias or of its name in another language.

    Raises:
        UserError: there is none, or several are also called so.
    """
    labels = library.labels.meant(name)
    if not labels:
        raise UserError(f"There is no label “{name}”.", "“clip-desktop labels” lists them.")
    if len(labels) > 1:
        names = " or ".join(f"“{label.name}”" for label in labels)
        raise UserError(f"“{name}” may mean {names}.", "Say which of them by its own name.")
    return labels[0]


def album_meant(library: Library, name: str) -> Album:
    """The album of a name, in any case.

    Raises:
        UserError: there is none.
    """
    album = library.albums.find(name)
    if album is None:
        raise UserError(f"There is no album “{name}”.", "“clip-desktop albums” lists them.")
    return album


def _from_stdin() -> list[str]:
    data = sys.stdin.buffer.read()
    parts = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [os.fsdecode(part) for part in parts if part]


def _photo(library: Library, reference: str) -> int:
    from clip_desktop.services.folders.roots import photo_at_path, photo_named, root_around

    written = Path(reference).expanduser()
    path = written.absolute()
    if reference.isdecimal() and not path.exists():
        if library.photos.get(int(reference)) is None:
            raise UserError(f"There is no photograph with the number {reference}.")
        return int(reference)
    photo_id = photo_at_path(library, path)
    if photo_id is not None:
        return photo_id
    if not os.path.lexists(path) and not written.is_absolute() and not reference.startswith("."):
        return photo_named(library, written)
    if root_around(library, path) is None:
        raise UserError(f"“{reference}” lies in no folder of the library.", "“clip-desktop folders” lists them.")
    raise UserError(f"“{reference}” is not indexed.", "“clip-desktop index” reads what is new; see also “problems”.")
