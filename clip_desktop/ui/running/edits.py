"""A user's edit on the undo stack: undone by its exact inverse, redone by being made again, on the writer thread."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtGui import QUndoCommand

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.ui.language.spoken import in_language

Make = Callable[[Library], Any]
"""Makes an edit on the writer thread: gives an ``Edit``, or a tuple that ends in one (an id and the edit, say)."""

OnWriter = Callable[[Callable[[Library], Changes], "EditCommand"], None]
"""Has the change that a step is or takes back made on the writer thread, and announced as that step's."""


def edit_of(made: Any) -> Edit:
    """The ``Edit`` in what a ``Make`` gave."""
    edit = made[-1] if isinstance(made, tuple) else made
    if not isinstance(edit, Edit):
        raise TypeError(f"an edit was expected, not {type(edit).__name__}")
    return edit


class EditCommand(QUndoCommand):
    """One step of the undo stack. It is pushed after the edit was made, so its first redo does nothing.

    Args:
        make: makes the edit again.
        photo_ids: the photographs that it is about: those of them that it brings back into a place are chosen there.
    """

    def __init__(self, edit: Edit, make: Make, on_writer: OnWriter, photo_ids: Collection[int] = ()) -> None:
        super().__init__(in_language(edit.name))
        self._edit = edit  # replaced on the writer thread, where steps come in the order they were asked for
        self.make, self.photo_ids, self._on_writer = make, photo_ids, on_writer
        self._made = True

    def redo(self) -> None:
        if self._made:
            self._made = False
            return
        self._on_writer(self._again, self)

    def undo(self) -> None:
        self._on_writer(lambda library: self._edit.undo(library), self)

    def _again(self, library: Library) -> Changes:
        self._edit = edit_of(self.make(library))
        return self._edit.changes
