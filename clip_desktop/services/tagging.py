"""Tags: what the user decides, what the model suggests, and which photos are worth asking about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.services.edits import make_edit
from clip_desktop.services.photos import photographs

_CHANGES: Final = Changes(tags=True)


def decide(library: Library, photo_ids: Sequence[int], label_id: int, verdict: Literal[-1, 0, 1]) -> Edit:
    """Say that photos have a label (+1) or have it not (-1), or take back what was said (0).

    Raises:
        UserError: there is no such label.
    """
    label = library.labels.get(label_id)
    if label is None:
        raise UserError("This label is no longer there.")
    ids = list(library.photos.values([int(i) for i in photo_ids], "hidden"))
    before = library.tags.decisions(ids, label_id)
    verb = {1: "Tag {} “{}”", -1: "Tag {} not “{}”", 0: "Take back “{1}” on {0}"}[verdict]

    def do(lib: Library) -> None:
        if verdict == 0:
            lib.tags.restore(ids, label_id, ())
        else:
            lib.tags.decide(ids, label_id, verdict)

    def take_back(lib: Library) -> None:
        if lib.labels.get(label_id) is not None:
            lib.tags.restore(ids, label_id, before)

    return make_edit(library, verb.format(photographs(len(ids)), label.name), _CHANGES, do, take_back)
