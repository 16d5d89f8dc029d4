"""The vocabulary: labels added, worded, switched on and off, removed, each as an edit that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.connection import folded
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.services.edits import check_certainty, make_edit
from clip_desktop.services.label_files import find_label_file, read_label_file
from clip_desktop.services.names import clean_name, clean_text

_CHANGES: Final = Changes(labels=True, tags=True)


def install_label_set(
    library: Library, name_or_path: str | Path = "everyday", folder: Path | None = None
) -> tuple[int, Changes]:
    """Add the labels of a set that the library does not have yet; how many.

    Labels that are there already (in any case of their names) stay as the user made them.

    Args:
        name_or_path: the name of a set, or the TOML file that holds one.
        folder: where the user's own sets lie; a set of that name there comes before the one that is shipped.

    Raises:
        UserError: there is no such set, or its file has a mistake (with the line and the reason).
    """
    entries = read_label_file(find_label_file(name_or_path, folder))
    added = 0
    with library.transaction():
        known = {folded(label.name): label.id for label in library.labels.all()}
        for entry in entries:
            if folded(entry.name) not in known:
                parent = known.get(folded(entry.parent))
                known[folded(entry.name)] = library.labels.add(entry.name, entry.prompts, parent_id=parent)
                added += 1
    return added, _CHANGES if added else Changes()


def add_label(library: Library, name: str, prompts: Sequence[str] = ()) -> Edit:
    """Add a label.

    Args:
        prompts: descriptions that say it to a model; without any, the name does.

    Raises:
        UserError: there is one of this name, or the name or a prompt is empty.
    """
    name, wording = clean_name(name, "A label"), _clean_prompts(prompts)
    _check_free(library, name)
    return make_edit(
        library,
        f"Add the label “{name}”",
        _CHANGES,
        lambda lib: lib.labels.add(name, wording),
        lambda lib: _remove_named(lib, name),
    )


def edit_prompts(library: Library, label_id: int, prompts: Sequence[str]) -> Edit:
    """Word a label anew; no prompts at all means its name.

    Raises:
        UserError: there is no such label, or a prompt is empty.
    """
    label, wording = _get(library, label_id), _clean_prompts(prompts)
    return make_edit(
        library,
        f"Word the label “{label.name}” anew",
        _CHANGES,
        lambda lib: lib.labels.set_prompts(label_id, wording),
        lambda lib: lib.labels.set_prompts(label_id, label.prompts),
    )


def rename_label(library: Library, label_id: int, name: str) -> Edit:
    """Rename a label.

    Raises:
        UserError: there is no such label, another has this name, or the name is empty.
    """
    label, name = _get(library, label_id), clean_name(name, "A label")
    _check_free(library, name, label_id)
    return make_edit(
        library,
        f"Rename the label “{label.name}”",
        _CHANGES,
        lambda lib: lib.labels.rename(label_id, name),
        lambda lib: lib.labels.rename(label_id, label.name),
    )


def enable_label(library: Library, label_id: int, enabled: bool) -> Edit:
    """Switch a label's suggestions on or off; what the user said of it stays.

    Raises:
        UserError: there is no such label.
    """
    label = _get(library, label_id)
    return make_edit(
        library,
        f"Switch the label “{label.name}” {'on' if enabled else 'off'}",
        _CHANGES,
        lambda lib: lib.labels.set_enabled(label_id, enabled),
        lambda lib: lib.labels.set_enabled(label_id, label.enabled),
    )


def set_threshold(library: Library, label_id: int, threshold: float) -> Edit:
    """Set the certainty, 0 to 1, from which a suggestion counts as a tag.

    Raises:
        UserError: there is no such label, or the number is out of range.
    """
    label = _get(library, label_id)
    check_certainty(threshold)
    return make_edit(
        library,
        f"Show “{label.name}” from {threshold:.0%}",
        _CHANGES,
        lambda lib: lib.labels.set_threshold(label_id, threshold),
        lambda lib: lib.labels.set_threshold(label_id, label.threshold),
    )


def remove_label(library: Library, label_id: int) -> Edit:
    """Delete a label with all that was said and suggested of it.

    Raises:
        UserError: there is no such label.
    """
    label = _get(library, label_id)
    kept = library.labels.keep(label_id)

    def put_back(lib: Library) -> None:
        if lib.labels.get(label_id) is not None:
            raise UserError(f"“{label.name}” cannot be brought back: another label has taken its place.")
        _check_free(lib, label.name)
        lib.labels.put_back(kept)

    return make_edit(
        library, f"Delete the label “{label.name}”", _CHANGES, lambda lib: lib.labels.remove(label_id), put_back
    )


def _remove_named(library: Library, name: str) -> None:
    label = library.labels.find(name)
    if label is not None:
        library.labels.remove(label.id)


def _get(library: Library, label_id: int) -> Label:
    label = library.labels.get(label_id)
    if label is None:
        raise UserError("This label is no longer there.")
    return label


def _check_free(library: Library, name: str, but: int | None = None) -> None:
    known = library.labels.find(name)
    if known is not None and known.id != but:
        raise UserError(f"There is already a label “{known.name}”.")


def _clean_prompts(prompts: Sequence[str]) -> list[str]:
    cleaned = [" ".join(clean_text(prompt).split()) for prompt in prompts]
    if not all(cleaned):
        raise UserError("A description of a label cannot be empty.")
    return list(dict.fromkeys(cleaned))
