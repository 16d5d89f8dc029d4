"""What a mutation touched: every service that changes the library returns one of these, and one signal carries it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from clip_desktop.errors import UserError

if TYPE_CHECKING:
    from clip_desktop.library.library import Library


@dataclass(frozen=True, slots=True)
class Changes:
    """Which kinds of thing are no longer what a widget last read. ``a | b`` joins two."""

    photos: bool = False
    tags: bool = False
    albums: bool = False
    labels: bool = False
    folders: bool = False
    searches: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(self)))

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


NOTHING = Changes()


class PartlyUndone(UserError):  # noqa: N818  # some of it was done
    """An undo that took back a part only.

    Args:
        changes: what was touched.
        rest: what is left of the edit, to be tried again.
    """

    def __init__(self, message: str, hint: str, changes: Changes, rest: Edit) -> None:
        super().__init__(message, hint)
        self.changes, self.rest = changes, rest


@dataclass(frozen=True, slots=True)
class Edit:
    """A mutation that the user started, with its exact inverse.

    Attributes:
        name: what was done, for the undo menu ("Reject 3 photographs for Sailing").
        changes: what it touched.
        undo: puts the rows back as they were; takes the library of the thread that runs it. Where files are touched it
            may raise ``PartlyUndone``.
    """

    name: str
    changes: Changes
    undo: Callable[[Library], Changes]
