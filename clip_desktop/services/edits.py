"""An edit from what does it and what takes it back, each in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_

from clip_desktop.errors import UserError
from clip_desktop.library.changes import NOTHING, Changes, Edit
from clip_desktop.library.library import Library

Step = Callable[[Library], object]


def make_edit(library: Library, name: str, changes: Changes, do: Step, take_back: Step) -> Edit:
    """Do something now, and hand back how it is undone. An exception leaves the library as it was."""
    with library.transaction():
        do(library)

    def undo(lib: Library) -> Changes:
        with lib.transaction():
            take_back(lib)
        return changes

    return Edit(name, changes, undo)


def join_edits(library: Library, name: str, makes: Sequence[Callable[[Library], Edit]]) -> Edit:
    """Make several edits as one step, undone together. Where one of them is refused, those before it are taken back.

    Raises:
        UserError: one of them was refused.
    """
    made: list[Edit] = []
    try:
        for make in makes:
            made.append(make(library))
    except BaseException:
        for edit in reversed(made):
            edit.undo(library)
        raise

    def undo(lib: Library) -> Changes:
        changes = NOTHING
        for edit in reversed(made):
            changes |= edit.undo(lib)
        return changes

    return Edit(name, reduce(or_, (edit.changes for edit in made), NOTHING), undo)


def check_certainty(value: float) -> None:
    """Refuse what is no certainty.

    Raises:
        UserError: it is not from 0 to 1.
    """
    if not 0 <= value <= 1:
        raise UserError("A certainty goes from 0 to 1.")
