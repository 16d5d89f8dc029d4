"""A user's edit on the undo stack: undone by its exact inverse, redone by being made again, on the writer thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QUndoCommand

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.ui.spoken import in_language

Make = Callable[[Library], Any]
"""Makes an edit on the writer thread: gives an ``Edit``, or a tuple that ends in one (an id and the edit, say)."""

OnWriter = Callable[[Callable[[Library], Changes], Make], None]
"""Has a change made on the writer thread and announced; the ``Make`` does again what could be undone in part only."""


def edit_of(made: Any) -> Edit:
    """The ``Edit`` in what a ``Make`` gave."""
    edit = made[-1] if isinstance(made, tuple) else made
    if not isinstance(edit, Edit):
        raise TypeError(f"an edit was expected, not {type(edit).__name__}")
    return edit


class EditCommand(QUndoCommand):
    """One step of the undo stack. It is pushed after the edit was made, so its first redo does nothing."""

    def __init__(self, edit: Edit, make: Make, on_writer: OnWriter) -> None:
        super().__init__(in_language(edit.name))
        self._edit = edit  # replaced on the writer thread, where steps come in the order they were asked for
        self._make, self._on_writer = make, on_writer
        self._made = True

    def redo(self) -> None:
        if self._made:
            self._made = False
            return
        self._on_writer(self._again, self._make)

    def undo(self) -> None:
        self._on_writer(lambda library: self._edit.undo(library), self._make)

    def _again(self, library: Library) -> Changes:
        self._edit = edit_of(self._make(library))
        return self._edit.changes
