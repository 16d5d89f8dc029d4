"""Sets of labels taken into a library, and its own vocabulary written as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import write_whole
from clip_desktop.library.changes import NOTHING, Changes, Edit
from clip_desktop.library.connection import folded
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.sentences import say
from clip_desktop.services.edits import make_edit
from clip_desktop.services.labels.files import LabelEntry, find_label_file, read_label_file
from clip_desktop.services.labels.tables import table_of, toml_of

_CHANGES: Final = Changes(labels=True, tags=True)
_THRESHOLD: Final = 0.5


@dataclass(frozen=True, slots=True)
class Imported:
    """How many labels of a file were added, and how many that were there were made to be as the file says."""

    added: int
    changed: int


def install_label_set(
    library: Library, name_or_path: str | Path = "everyday", folder: Path | None = None
) -> tuple[int, Changes]:
    """Add the labels of a set that the library does not have yet; how many.

    Labels that are there already (in any case of their names) stay as the user made them.

    Args:
        name_or_path: the name of a set, or the file that holds one.
        folder: where the user's own sets lie; a set of that name there comes before the one that is shipped.

    Raises:
        UserError: there is no such set, or its file has a mistake (with the line and the reason).
    """
    done, edit = import_labels(library, read_label_file(find_label_file(name_or_path, folder)))
    return done.added, edit.changes


def import_labels(library: Library, entries: Sequence[LabelEntry], *, update: bool = False) -> tuple[Imported, Edit]:
    """Take labels in.

    Args:
        update: have labels that are there, too, be as the entries say; else they stay as they are.

    Raises:
        UserError: the entries would put a label below itself.
    """
    before = {folded(label.name): label for label in library.labels.all()}
    new = [entry for entry in entries if folded(entry.name) not in before]
    others = [entry for entry in entries if update and folded(entry.name) in before]
    old = [before[folded(entry.name)] for entry in others]
    added: list[int] = []

    def do(lib: Library) -> None:
        ids = {key: label.id for key, label in before.items()}
        for entry in new:
            ids[folded(entry.name)] = label_id = lib.labels.add(entry.name, entry.prompts)
            added.append(label_id)
        for label in old:  # all loose first: what is half as before and half as the file says may be a circle
            lib.labels.set_parent(label.id, None)
            lib.labels.set_exclusions(label.id, ())
        for entry in (*new, *others):
            _set(lib, ids, entry, before.get(folded(entry.name)))

    def take_back(lib: Library) -> None:
        for label_id in reversed(added):
            lib.labels.remove(label_id)
        there = lib.labels.ids()
        for label in old:
            if label.id in there:
                _restore(lib, label, there)

    edit = make_edit(
        library, say("Import {n} labels", n=len(entries)), _CHANGES if new or old else NOTHING, do, take_back
    )
    after = {label.id: label for label in library.labels.some(label.id for label in old)}
    return Imported(len(new), sum(after.get(label.id) != label for label in old)), edit


def export_labels(library: Library, target: Path) -> int:
    """Write the vocabulary into a file, TOML or CSV by how its name ends; how many labels.

    Raises:
        UserError: the name ends otherwise, or the file cannot be written.
    """
    rows = [_row(entry) for entry in entries_of(library)]
    match target.suffix.casefold():
        case ".toml":
            data = toml_of(rows).encode()
        case ".csv":
            data = table_of(rows).encode("utf-8-sig")  # so that spreadsheets take it for UTF-8
        case _:
            raise UserError(
                say("“{target}” says not what it is to be.", target=target), "Let its name end in .toml or .csv."
            )
    try:
        write_whole(target, data)
    except OSError as error:
        raise UserError(say("“{target}” cannot be written: {error}.", target=target, error=reason_of(error))) from error
    return len(rows)


def entries_of(library: Library) -> list[LabelEntry]:
    """The vocabulary as a set, in the user's order."""
    labels = library.labels.all()
    names = {label.id: label.name for label in labels}
    return [_entry(label, names) for label in labels]


def _entry(label: Label, names: dict[int, str]) -> LabelEntry:
    return LabelEntry(
        label.name,
        label.prompts,
        names.get(label.parent_id or 0, ""),
        label.aliases,
        dict(label.names),
        label.contrast,
        tuple(names[other] for other in label.excludes if other in names),
        label.threshold,
        label.enabled,
    )


def _row(entry: LabelEntry) -> dict[str, Any]:
    """What is to be written of a label: nothing that goes without saying."""
    row: dict[str, Any] = {"name": entry.name}
    row.update({f"name_{code}": name for code, name in sorted(entry.names.items())})
    for key in ("parent", "aliases", "prompts", "contrast", "excludes"):
        value = getattr(entry, key)
        if value:
            row[key] = value if isinstance(value, str) else list(value)
    if entry.threshold not in (None, _THRESHOLD):
        row["threshold"] = entry.threshold
    if not entry.enabled:
        row["enabled"] = False
    return row


def _set(library: Library, ids: dict[str, int], entry: LabelEntry, before: Label | None) -> None:
    """Have a label be as an entry says."""
    label_id, labels = ids[folded(entry.name)], library.labels
    if before is not None:
        labels.set_prompts(label_id, entry.prompts)
    if before is not None or entry.aliases:
        labels.set_words(label_id, "alias", entry.aliases)
    if before is not None or entry.contrast:
        labels.set_words(label_id, "contrast", entry.contrast)
    if before is not None or entry.names:
        labels.set_names(label_id, entry.names)
    if entry.threshold is not None:
        labels.set_threshold(label_id, entry.threshold)
    if before is not None or not entry.enabled:
        labels.set_enabled(label_id, entry.enabled)
    parent = ids.get(folded(entry.parent))
    if parent is not None and parent in labels.below(label_id):
        raise UserError(say("“{name}” would lie below itself.", name=entry.name))
    if parent is not None:
        labels.set_parent(label_id, parent)
    labels.exclude(label_id, [ids[folded(other)] for other in entry.excludes if folded(other) in ids])


def _restore(library: Library, label: Label, there: set[int]) -> None:
    """Have a label be as it was."""
    library.labels.set_prompts(label.id, label.prompts)
    library.labels.set_words(label.id, "alias", label.aliases)
    library.labels.set_words(label.id, "contrast", label.contrast)
    library.labels.set_names(label.id, dict(label.names))
    library.labels.set_threshold(label.id, label.threshold)
    library.labels.set_enabled(label.id, label.enabled)
    library.labels.set_exclusions(label.id, there & set(label.excludes))
    free = there - set(library.labels.below(label.id))
    library.labels.set_parent(label.id, label.parent_id if label.parent_id in free else None)
