"""What every place of the window offers: a title, the photographs in it, and what can be done there."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.search.tokens import QuerySyntaxError
from clip_desktop.services.searching.place_names import Cities
from clip_desktop.services.timeline import Timeline
from clip_desktop.ui.map.clusters import Points
from clip_desktop.ui.running.session import Desk, Session

if TYPE_CHECKING:
    from clip_desktop.services.duplicates.groups import DuplicateGroup

Verdict = Literal[-1, 0, 1]
Judge = Callable[[Library, Sequence[int], Verdict], Edit]
Page = Literal["photos", "problems", "duplicates", "map"]


@dataclass(frozen=True, slots=True)
class Teaching:
    """The strip that asks: is this one of them?

    Attributes:
        question: what is asked of each photograph.
        hint: what becomes of the answers.
        photo_ids: the photographs worth asking about, most useful first.
        threshold: from which certainty a photograph belongs, or None where that cannot be set.
        set_threshold: makes the edit that sets it.
        open: how sure the place is of all photographs nobody judged, where the line can be drawn among them.
        before: photographs that are shown before those over the line, wherever it is; None where it shows others.
    """

    question: str
    hint: str
    photo_ids: tuple[int, ...] = ()
    threshold: float | None = None
    set_threshold: Callable[[Library, float], Edit] | None = None
    open: Answer | None = None
    before: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search by looks knows, before it is cut.

    Attributes:
        ids: photo ids int64 (n,), in the order in which they are shown.
        certainty: how sure the search is of each, float32 (n,) from 0 to 1.
        line: the certainty at which it is cut, by the search or by the user.
    """

    ids: NDArray[np.int64]
    certainty: NDArray[np.float32]
    line: float

    def certainty_of(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """How sure the search is of some of its results, float32 (m,)."""
        order = np.argsort(self.ids, kind="stable")
        return self.certainty[order[np.searchsorted(self.ids, ids, sorter=order)]]

    def above(self, line: float) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Ids and certainties of those that are surer than ``line``."""
        kept = self.certainty > line
        return self.ids[kept], self.certainty[kept]


@dataclass(frozen=True, slots=True)
class Located:
    """What the map shows.

    Attributes:
        points: the photographs that say where they were taken.
        cities: the towns whose names are written on it.
        centre: the latitude and longitude that the user asked to see, or None.
        chosen: the photograph that lies there, or None.
    """

    points: Points
    cities: Cities
    centre: tuple[float, float] | None = None
    chosen: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What a place found.

    Attributes:
        ids: photo ids int64 (n,), in the order in which they are shown.
        certainty: float32 (n,) from 0 to 1, where the place knows how sure it is; None otherwise.
        line: one line that says what is shown, and how much.
        note: a sentence on how far what is shown can be believed, or empty.
        more: ids that may be shown after these when asked for: less likely ones.
        teaching: the questions of this place, if it has any.
        title: replaces the place's title where it is only known after looking (a renamed album).
        problems: files that could not be used, and why (the Problems place).
        groups: what is there more than once (the Duplicates place).
        why: why nothing is shown, where that is more than the place itself can know.
        gone: the place no longer exists.
        stacks: near-duplicates that are not shown themselves, by the shown photo that they lie behind.
        answer: what the search knows, where the user may draw the line elsewhere.
        text: the search as it is kept now, where the place is one.
        fault: what is wrong with the search as it was typed, or None.
        trail: replaces the place's trail where that is only known after looking (a label below another).
        timeline: the days of ``ids``, where these are in order of time.
        located: what lies where (the Map place).
    """

    ids: NDArray[np.int64]
    certainty: NDArray[np.float32] | None = None
    line: str = ""
    note: str = ""
    more: NDArray[np.int64] | None = None
    teaching: Teaching | None = None
    title: str = ""
    problems: tuple[tuple[Path, str], ...] = ()
    groups: tuple[DuplicateGroup, ...] = ()
    why: str = ""
    gone: bool = False
    stacks: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    answer: Answer | None = None
    text: str | None = None
    fault: QuerySyntaxError | None = None
    trail: tuple[Crumb, ...] | None = None
    timeline: Timeline | None = None
    located: Located | None = None


NOTHING_THERE: Final = Shown(np.empty(0, np.int64), gone=True)


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do with a place: shown in its menu, here and in the sidebar."""

    text: str
    icon: str
    run: Callable[[Session, QWidget], None]


@dataclass(frozen=True, slots=True)
class Crumb:
    """A place above another, or only what it is called where nothing is shown there."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Restore:
    """What brings photographs back from a place where they are put away.

    Attributes:
        text: what the action is called.
        make: makes the edit.
    """

    text: str
    make: Callable[[Library, Sequence[int]], Edit]


class Place(ABC):
    """One place. Two places of the same ``key`` are the same.

    Attributes:
        page: which page of the window shows it.
        icon: name of its icon.
    """

    page: Page = "photos"
    icon: str = "photos"

    @property
    @abstractmethod
    def key(self) -> str:
        """What tells this place from every other ("album:4")."""

    @abstractmethod
    def title(self) -> str:
        """Its name for the user."""

    @abstractmethod
    def find(self, desk: Desk) -> Shown:
        """The photographs in it. On the query thread."""

    @abstractmethod
    def concerned_by(self, changes: Changes) -> bool:
        """Whether ``find`` may answer otherwise after these changes."""

    def empty_sentence(self) -> str:
        """What to say where there is no photograph."""
        return ""

    def trail(self) -> tuple[Crumb, ...]:
        """The places above it, the outermost first."""
        return ()

    def judge(self) -> Judge | None:
        """How photographs are accepted (+1), rejected (-1) or left open (0) here; None where that means nothing."""
        return None

    def restore(self) -> Restore | None:
        """What brings photographs back from here; None where they are not put away."""
        return None

    def commands(self) -> list[Command]:
        """What can be done with the place itself."""
        return []


@runtime_checkable
class PlaceWindow(Protocol):
    """What the commands of places ask of the window."""

    def go(self, place: Place) -> None: ...

    def edit_label(self, label_id: int) -> None: ...

    def review(self, label_id: int | None = None) -> None: ...

    @property
    def shown_ids(self) -> Sequence[int]: ...


def turn_to(place: Place) -> Callable[[Session, QWidget], None]:
    """What a command does that goes to another place."""

    def turn(session: Session, window: QWidget) -> None:
        if isinstance(window, PlaceWindow):
            window.go(place)

    return turn
