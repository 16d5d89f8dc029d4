"""Labels that go: deleted, or merged into another; each as an edit that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.connection import folded
from clip_desktop.library.labels import KeptLabel
from clip_desktop.library.library import Library
from clip_desktop.library.records import Decision
from clip_desktop.library.tags import USER
from clip_desktop.sentences import say
from clip_desktop.services.edits import make_edit
from clip_desktop.services.labels.vocabulary import check_free, get_label

Children = Literal["lift", "top", "delete"]

_CHANGES: Final = Changes(labels=True, tags=True)


def remove_label(library: Library, label_id: int, children: Children = "lift") -> Edit:
    """Delete a label with all that was said and suggested of it.

    Args:
        children: what becomes of the labels under it: they go to the one above it, or to the top, or with it.

    Raises:
        UserError: there is no such label.
    """
    label = get_label(library, label_id)
    gone = list(reversed(library.labels.below(label_id))) if children == "delete" else [label_id]
    kept: list[KeptLabel] = []

    def do(lib: Library) -> None:
        if children == "lift":
            for child in lib.labels.children(label_id):
                lib.labels.set_parent(child, label.parent_id if label.parent_id != child else None)
        for one in gone:
            kept.append(lib.labels.keep(one))
            lib.labels.remove(one)

    under = tuple(library.labels.children(label_id))

    def put_back(lib: Library) -> None:
        for one in reversed(kept):
            _bring_back(lib, one)
        if children == "lift":
            _put_under(lib, label_id, under)

    lower = len(gone) - 1
    named = say("Delete the label “{name}”", name=label.called)
    if lower:
        named = say("Delete the label “{name}” and {under} under it", name=label.called, under=lower)
    return make_edit(library, named, _CHANGES, do, put_back)


def merge_labels(library: Library, label_id: int, into_id: int) -> Edit:
    """Make one label of two: what was said of the first is said of the second, which is also called as the first was.

    Where both were decided on a photo, the decision made last counts, and the user's before a file's keyword. Labels
    under the first come under the second. What was suggested of the first goes: tag anew.

    Raises:
        UserError: there is no such label, or both are one.
    """
    label, into = get_label(library, label_id), get_label(library, into_id)
    if label_id == into_id:
        raise UserError(say("“{name}” cannot be merged into itself.", name=label.called))
    said, there = (_decisions(library, one) for one in (label_id, into_id))
    moved = [d for photo, d in said.items() if photo not in there or _weight(d) > _weight(there[photo])]
    before = [there[d.photo_id] for d in moved if d.photo_id in there]
    photos = [d.photo_id for d in moved]
    own = {folded(into.name), *map(folded, into.aliases)}
    aliases = [alias for alias in (label.name, *label.aliases) if folded(alias) not in own]
    kept = library.labels.keep(label_id)
    under = [child for child in kept.children if child != into_id]

    def do(lib: Library) -> None:
        lib.labels.set_words(into_id, "alias", (*into.aliases, *dict.fromkeys(aliases)))
        if into_id in lib.labels.below(label_id):  # what it comes to must not lie in what goes
            lib.labels.set_parent(into_id, label.parent_id)
        _put_under(lib, into_id, under)
        lib.tags.restore(photos, into_id, [replace(decision, label_id=into_id) for decision in moved])
        lib.labels.remove(label_id)

    def take_back(lib: Library) -> None:
        _bring_back(lib, kept)
        if lib.labels.get(into_id) is None:
            return
        lib.tags.restore(photos, into_id, before)
        lib.labels.set_words(into_id, "alias", into.aliases)
        _put_under(lib, into.parent_id, [into_id])

    return make_edit(
        library,
        say("Merge the label “{name}” into “{name2}”", name=label.called, name2=into.called),
        _CHANGES,
        do,
        take_back,
    )


def _decisions(library: Library, label_id: int) -> dict[int, Decision]:
    decided = library.tags.decided(label_id).tolist()
    return {d.photo_id: d for d in library.tags.decisions(decided, label_id)}


def _weight(decision: Decision) -> tuple[bool, str]:
    return decision.source == USER, decision.decided_at


def _bring_back(library: Library, kept: KeptLabel) -> None:
    if library.labels.get(kept.label_id) is not None:
        raise UserError(say("“{name}” cannot be brought back: another label has taken its place.", name=kept.name))
    check_free(library, kept.name)
    library.labels.put_back(kept)


def _put_under(library: Library, label_id: int | None, children: Sequence[int]) -> None:
    """Put those labels that are there under one, as far as that makes no circle."""
    there = library.labels.ids()
    for child in children:
        if child in there and (label_id is None or (label_id in there and label_id not in library.labels.below(child))):
            library.labels.set_parent(child, label_id)
