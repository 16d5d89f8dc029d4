"""The rows of the sidebar: what they say, worded when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, Qt

from clip_desktop.library.records import Label
from clip_desktop.ui.language.label_names import name_of, names_of
from clip_desktop.ui.language.wording import number
from clip_desktop.ui.places.folder import FolderPlace
from clip_desktop.ui.places.label import LabelPlace
from clip_desktop.ui.places.place import Place
from clip_desktop.ui.sidebar.content import FolderNode
from clip_desktop.ui.sidebar.delegate import COUNT, HEADING, OFFLINE
from clip_desktop.ui.style import theme

PLACE: Final = Qt.ItemDataRole.UserRole + 10
KEY: Final = Qt.ItemDataRole.UserRole + 11
ACTION: Final = Qt.ItemDataRole.UserRole + 12
FLAGS: Final = Qt.ItemDataRole.UserRole - 1  # where QStandardItemModel keeps them

Cell = dict[int, Any]
"""What is shown of a row, by role."""


T = TypeVar("T")


class Row(NamedTuple):
    """One row.

    Attributes:
        key: what tells it from every other.
        text: what it is called.
        says: all that is shown of it; two rows that say the same look the same.
        cell: words what is shown of it.
        rows: gives the rows under it, where there are any.
    """

    key: str
    text: str
    says: object
    cell: Callable[[], Cell]
    rows: Callable[[], Branch] | None = None


class Rows:
    """Many rows, worded when they are seen.

    Args:
        of: what they stand for.
        row: the row of one of these.
        texts: what all of these are called, without a row for each.
    """

    def __init__(self, of: Sequence[T], row: Callable[[T], Row], texts: Callable[[Sequence[T]], Sequence[str]]) -> None:
        self._of, self._row, self._texts = of, row, texts

    @cached_property
    def folded(self) -> list[str]:
        """What all of them are called, without regard to capitals."""
        return [text.casefold() for text in self._texts(self._of)]

    def __len__(self) -> int:
        return len(self._of)

    def some(self, first: int, last: int) -> list[Row]:
        """Those from a place up to another."""
        return [self._row(one) for one in self._of[first:last]]


@dataclass(frozen=True, slots=True)
class Branch:
    """A row with others under it: many that are made as they are seen, and a few after them."""

    key: str
    text: str
    rows: Rows
    after: Sequence[Row]
    heading: bool

    def cell(self) -> Cell:
        """What is shown of the row itself."""
        flags = Qt.ItemFlag.ItemIsEnabled.value  # nothing to be chosen
        return {Qt.ItemDataRole.DisplayRole: self.text, KEY: self.key, HEADING: self.heading, FLAGS: flags}


def place_row(place: Place, count: int = 0) -> Row:
    return Row(place.key, place.title(), (place.title(), count), partial(_of_place, place, count))


def few_rows(rows: Sequence[Row]) -> Rows:
    """Rows that are worded by now."""
    return Rows(rows, lambda row: row, lambda rows: [row.text for row in rows])


def label_rows(counted: Sequence[tuple[Label, int]]) -> Rows:
    """Labels, each with how many photographs have it."""
    return Rows(counted, _label_row, lambda counted: list(names_of(label for label, _ in counted).values()))


def _label_row(counted: tuple[Label, int]) -> Row:
    label, count = counted
    text = name_of(label)
    return Row(f"label:{label.id}", text, (label, count), lambda: _of_place(LabelPlace(label.id, text), count))


def branch_row(branch: Branch) -> Row:
    return Row(branch.key, branch.text, object(), branch.cell, lambda: branch)  # what is in it is compared row by row


def folder_rows(nodes: Sequence[FolderNode]) -> Rows:
    """Folders, with more under them."""
    return Rows(nodes, _folder_row, lambda nodes: [node.name for node in nodes])


def _folder_row(node: FolderNode) -> Row:
    key = f"folder:{node.folder.id}:{node.relative}"
    inside = partial(_inside, key, node) if node.children else None
    return Row(key, node.name, node, partial(_of_folder, node), inside)


def verb_row(text: str, icon: str, action: Callable[[], object]) -> Row:
    return Row(text, text, text, partial(_of_verb, text, icon, action))


def _inside(key: str, node: FolderNode) -> Branch:
    return Branch(key, node.name, folder_rows(node.children), (), False)


def counted_as(text: str, count: int) -> Cell:
    """How many photographs are at the place of a row, which screen readers say with its name."""
    told = f"{text}, {number(count)}" if count else text
    return {COUNT: count, Qt.ItemDataRole.AccessibleTextRole: told}


def _of_place(place: Place, count: int = 0) -> Cell:
    return _worded(place, place.title(), count) | {Qt.ItemDataRole.ToolTipRole: place.title()}


def _of_folder(node: FolderNode) -> Cell:
    place, path = FolderPlace(node.folder, node.relative), str(node.folder.path / node.relative)
    if not node.online:
        path += "\n" + QCoreApplication.translate(
            "Sidebar", "This folder cannot be reached now. What was found in it is kept."
        )
    return _worded(place, node.name, node.count) | {OFFLINE: not node.online, Qt.ItemDataRole.ToolTipRole: path}


def _of_verb(text: str, icon: str, action: Callable[[], object]) -> Cell:
    roles = Qt.ItemDataRole
    return {roles.DisplayRole: text, roles.DecorationRole: theme.icon(icon), ACTION: action, KEY: text}


def _worded(place: Place, text: str, count: int) -> Cell:
    shown: Cell = {Qt.ItemDataRole.DisplayRole: text, Qt.ItemDataRole.DecorationRole: theme.icon(place.icon)}
    return {**shown, PLACE: place, KEY: place.key, **counted_as(text, count)}
