"""The folders of the library: added, found, forgotten."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.imaging.volumes import write_marker
from clip_desktop.imaging.walk import check_root
from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.file_names import to_text
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder
from clip_desktop.sentences import say
from clip_desktop.services.folders.presence import is_folder, volumes_now

_NUMBERS = 5  # of the photos of one name, at most so many are told


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
    around = root_around(library, path)
    if around is None:
        raise UserError(
            say("The folder “{path}” is not in the library.", path=path), "“clip-desktop folders” lists those that are."
        )
    return around


def root_around(library: Library, path: Path) -> Folder | None:
    """The root that is, or holds, a path; None where no root does."""
    return _relations(library, path.expanduser().absolute())[0]


def photo_at_path(library: Library, path: Path) -> int | None:
    """The photo that was read at a path, under the path's own name or its real one; None where none was."""
    for folder in library.folders.all():
        for root, file in ((folder.path, path), (Path(os.path.realpath(folder.path)), Path(os.path.realpath(path)))):
            if file.is_relative_to(root):
                photo = library.files.photo_at(folder.id, file.relative_to(root).as_posix())
                if photo is not None:
                    return photo
    return None


def photo_named(library: Library, name: Path) -> int:
    """The one photo of present files that has a name, or whose path ends with these folders and name.

    Raises:
        UserError: there is none, or there are several.
    """
    named = library.files.photos_named(name.as_posix())
    if len(named) == 1:
        return named[0]
    shown = to_text(name.as_posix())
    if not named:
        raise UserError(
            say("No photograph of the library is called “{shown}”.", shown=shown),
            "Write its whole path, or its number.",
        )
    numbers = ", ".join(map(str, named[:_NUMBERS])) + (" …" if len(named) > _NUMBERS else "")
    raise UserError(
        say("{n} photographs are called “{shown}”.", n=len(named), shown=shown),
        say("Write its whole path, or its number: {numbers}.", numbers=numbers),
    )


def remove_folder(library: Library, folder_id: int) -> Changes:
    """Forget a root; no file is touched, and what was said of its photographs is kept for when it comes back."""
    with library.transaction():
        library.folders.remove(folder_id)
    return Changes(folders=True, photos=True, tags=True, albums=True)


def set_excludes(library: Library, folder_id: int, excludes: tuple[str, ...]) -> Changes:
    """Leave out other things in a root from the next scan on. What was left out before comes back with all it had."""
    with library.transaction():
        library.folders.set_excludes(folder_id, excludes)
    return Changes(folders=True)


def mark_folder(library: Library, folder: Folder) -> Changes:
    """Write a marker file into a root, so that it is recognised on any drive and under any path.

    Raises:
        UserError: it cannot be written to.
    """
    marker = write_marker(folder.path)
    with library.transaction():
        library.folders.set_marker(folder.id, marker)
    return Changes(folders=True)


def relocate_folder(library: Library, folder: Folder, path: Path) -> Changes:
    """The root lies at another path now (its drive is mounted elsewhere, or it was moved): nothing is read again.

    Raises:
        UserError: the path cannot be read, belongs to another root, or does not hold this root's files.
    """
    root = check_root(path)
    around, inside = _relations(library, root)
    if any(other is not None and other.id != folder.id for other in (around, *inside)):
        raise UserError(say("“{root}” belongs to a folder of the library already.", root=root))
    if not is_folder(library, folder, root):
        raise UserError(
            say("“{root}” does not hold the files of “{path}”.", root=root, path=folder.path),
            "Add it as a folder of its own.",
        )
    with library.transaction():
        library.folders.move(folder.id, root)
        library.folders.set_volumes(folder.id, volumes_now(replace(folder, path=root)))
    return Changes(folders=True, photos=True)


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
