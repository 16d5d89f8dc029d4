"""The folders of the library: added, found, forgotten."""

from __future__ import annotations

import os
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.imaging.walk import check_root
from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder


def add_folder(library: Library, path: Path, excludes: tuple[str, ...] = ()) -> tuple[Folder, Changes]:
    """Add a root; one that lies inside a root already added is that root, one around added roots takes them in.

    Raises:
        UserError: the path does not exist, is no folder or cannot be read.
    """
    root = check_root(path)
    around, inside = _relations(library, root)
    if around is not None:
        return around, NOTHING
    with library.transaction():
        folder_id = library.folders.add(root, excludes)
        for child in inside:
            library.folders.absorb(folder_id, child.id, child.path.relative_to(root).as_posix())
    folder = library.folders.get(folder_id)
    assert folder is not None
    return folder, Changes(folders=True)


def find_folder(library: Library, path: Path) -> Folder:
    """The root that is, or holds, a path.

    Raises:
        UserError: no root of the library does.
    """
    around, _ = _relations(library, path.expanduser().absolute())
    if around is None:
        raise UserError(f"The folder “{path}” is not in the library.", "“clip-desktop folders” lists those that are.")
    return around


def remove_folder(library: Library, folder_id: int) -> Changes:
    """Forget a root; no file is touched, and what was said of its photographs is kept for when it comes back."""
    with library.transaction():
        library.folders.remove(folder_id)
    return Changes(folders=True, photos=True, tags=True, albums=True)


def is_online(folder: Folder) -> bool:
    """Whether the root can be reached now: computed, never stored."""
    return os.access(folder.path, os.R_OK | os.X_OK)


def _relations(library: Library, root: Path) -> tuple[Folder | None, list[Folder]]:
    """The added root that holds ``root`` (or is it), and the added roots that lie inside it."""
    real = Path(os.path.realpath(root))
    around, inside = None, []
    for folder in library.folders.all():
        other = Path(os.path.realpath(folder.path))
        if real.is_relative_to(other):
            around = folder
        elif other.is_relative_to(real) and folder.path.is_relative_to(root):
            inside.append(folder)
    return around, inside
