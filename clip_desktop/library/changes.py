"""What a mutation touched: every service that changes the library returns one of these, and one signal carries it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

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


@dataclass(frozen=True, slots=True)
class Edit:
    """A mutation that the user started, with its exact inverse.

    Attributes:
        name: what was done, for the undo menu ("Reject 3 photographs for Sailing").
        changes: what it touched.
        undo: puts the rows back as they were; takes the library of the thread that runs it.
    """

    name: str
    changes: Changes
    undo: Callable[[Library], Changes]
