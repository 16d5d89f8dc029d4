"""The rows of the sidebar before they are made: what they say, and how to make them when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem

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


T = TypeVar("T")


class Row(NamedTuple):
    """One row.

    Attributes:
        key: what tells it from every other.
        text: what it is called.
        says: all that is shown of it; two rows that say the same look the same.
        make: makes its item.
        rows: gives the rows under it, where there are any.
    """

    key: str
    text: str
    says: object
    make: Callable[[], QStandardItem]
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

    def item(self) -> QStandardItem:
        """The row itself."""
        item = QStandardItem(self.text)
        item.setData(self.key, KEY)
        item.setData(self.heading, HEADING)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item


def place_row(place: Place, count: int = 0) -> Row:
    return Row(place.key, place.title(), (place.title(), count), partial(_item, place, count))


def few_rows(rows: Sequence[Row]) -> Rows:
    """Rows that are worded by now."""
    return Rows(rows, lambda row: row, lambda rows: [row.text for row in rows])


def label_rows(counted: Sequence[tuple[Label, int]]) -> Rows:
    """Labels, each with how many photographs have it."""
    return Rows(counted, _label_row, lambda counted: list(names_of(label for label, _ in counted).values()))


def _label_row(counted: tuple[Label, int]) -> Row:
    label, count = counted
    text = name_of(label)
    return Row(f"label:{label.id}", text, (label, count), lambda: _item(LabelPlace(label.id, text), count))


def branch_row(branch: Branch) -> Row:
    return Row(branch.key, branch.text, object(), branch.item, lambda: branch)  # what is in it is compared row by row


def folder_rows(nodes: Sequence[FolderNode]) -> Rows:
    """Folders, with more under them."""
    return Rows(nodes, _folder_row, lambda nodes: [node.name for node in nodes])


def _folder_row(node: FolderNode) -> Row:
    key = f"folder:{node.folder.id}:{node.relative}"
    inside = partial(_inside, key, node) if node.children else None
    return Row(key, node.name, node, partial(_folder_item, node), inside)


def verb_row(text: str, icon: str, action: Callable[[], object]) -> Row:
    return Row(text, text, text, partial(_verb, text, icon, action))


def _inside(key: str, node: FolderNode) -> Branch:
    return Branch(key, node.name, folder_rows(node.children), (), False)


def _item(place: Place, count: int = 0) -> QStandardItem:
    item = QStandardItem(theme.icon(place.icon), place.title())
    item.setData(place, PLACE)
    item.setData(place.key, KEY)
    set_count(item, count)
    item.setToolTip(place.title())
    item.setEditable(False)
    return item


def set_count(item: QStandardItem, count: int) -> None:
    """Show how many photographs are at the place of a row, and have screen readers say it with its name."""
    item.setData(count, COUNT)
    item.setData(f"{item.text()}, {number(count)}" if count else item.text(), Qt.ItemDataRole.AccessibleTextRole)


def _folder_item(node: FolderNode) -> QStandardItem:
    item = _item(FolderPlace(node.folder, node.relative), node.count)
    item.setText(node.name)
    set_count(item, node.count)
    path = str(node.folder.path / node.relative)
    if not node.online:
        item.setData(True, OFFLINE)
        path += "\n" + QCoreApplication.translate(
            "Sidebar", "This folder cannot be reached now. What was found in it is kept."
        )
    item.setToolTip(path)
    return item


def _verb(text: str, icon: str, action: Callable[[], object]) -> QStandardItem:
    item = QStandardItem(theme.icon(icon), text)
    item.setData(action, ACTION)
    item.setData(text, KEY)
    item.setEditable(False)
    return item
