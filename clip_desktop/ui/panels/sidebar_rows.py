"""The rows of the sidebar before they are made: what they say, and how to make them when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem

from clip_desktop.library.records import Label
from clip_desktop.ui import theme
from clip_desktop.ui.label_names import name_of
from clip_desktop.ui.panels.sidebar_content import FolderNode
from clip_desktop.ui.panels.sidebar_delegate import COUNT, HEADING, OFFLINE
from clip_desktop.ui.places.folder import FolderPlace
from clip_desktop.ui.places.label import LabelPlace
from clip_desktop.ui.places.place import Place
from clip_desktop.ui.wording import number

PLACE: Final = Qt.ItemDataRole.UserRole + 10
KEY: Final = Qt.ItemDataRole.UserRole + 11
ACTION: Final = Qt.ItemDataRole.UserRole + 12


T = TypeVar("T")


class Row(NamedTuple):
    """One row.

    Attributes:
        key: what tells it from every other.
        says: all that is shown of it; two rows that say the same look the same.
        make: makes its item.
        rows: gives the rows under it, where there are any.
    """

    key: str
    says: object
    make: Callable[[], QStandardItem]
    rows: Callable[[], Branch] | None = None


class Rows:
    """Many rows, worded when they are seen.

    Args:
        of: what they stand for.
        row: the row of one of these.
    """

    def __init__(self, of: Sequence[T], row: Callable[[T], Row]) -> None:
        self._of, self._row = of, row

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
    return Row(place.key, (place.title(), count), partial(_item, place, count))


def label_row(counted: tuple[Label, int]) -> Row:
    label, count = counted
    return Row(f"label:{label.id}", (label, count), lambda: _item(LabelPlace(label.id, name_of(label)), count))


def branch_row(branch: Branch) -> Row:
    return Row(branch.key, object(), branch.item, lambda: branch)  # what is in it is compared row by row


def folder_row(node: FolderNode) -> Row:
    key = f"folder:{node.folder.id}:{node.relative}"
    inside = partial(_inside, key, node) if node.children else None
    return Row(key, node, partial(_folder_item, node), inside)


def verb_row(text: str, icon: str, action: Callable[[], object]) -> Row:
    return Row(text, text, partial(_verb, text, icon, action))


def _inside(key: str, node: FolderNode) -> Branch:
    return Branch(key, node.name, Rows(node.children, folder_row), (), False)


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
