"""A folder added to the library; with the very first one come the everyday words to tag with."""

from __future__ import annotations

from pathlib import Path

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.labels.sets import install_label_set

FIRST_LABELS = "everyday"


def add_with_labels(
    library: Library, path: Path, excludes: tuple[str, ...] = (), label_folder: Path | None = None
) -> tuple[Folder, Changes]:
    """Add a root; a library that had neither folders nor labels gets the everyday labels too.

    Labels that the user deletes later stay deleted: the library has a folder by then.

    Args:
        label_folder: where the user's own label sets lie; an ``everyday.toml`` there comes first.

    Raises:
        UserError: the path does not exist, is no folder or cannot be read; or the label file has a mistake.
    """
    new_library = not library.folders.all() and not library.labels.all()
    folder, changes = add_folder(library, path, excludes)
    if new_library:
        _, installed = install_label_set(library, FIRST_LABELS, label_folder)
        changes |= installed
    return folder, changes
