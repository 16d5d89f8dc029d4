"""The tree behind the sidebar: rows by their keys, made as they are seen, and changed one by one.

What nobody has seen is there as a row without an item, which costs Qt no more than its place.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QStandardItemModel

from clip_desktop.ui.sidebar.rows import KEY, Branch, Row, counted_as

_AT_ONCE: Final = 60  # rows of a branch that are made in one go

Index = QModelIndex | QPersistentModelIndex


class SidebarTree(QStandardItemModel):
    """Sections, what lies in them, and under folders more folders.

    Rows are spoken of by index alone: an item of Qt's that Python has held, with others under it, is freed twice now
    and then.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(1)
        self._rows: dict[str, Row] = {}  # those that are made, as they were made
        self._places: dict[str, tuple[str, int]] = {}  # where they are: the branch, and the row in it
        self._sections: list[str] = []
        self._branches: dict[str, Branch] = {}  # what is under those that are made
        self._under: dict[str, dict[int, str]] = {}  # of the rows of each of them, the keys of those that are made

    def index_of(self, key: str) -> QModelIndex:
        """Where a row is, if it was made; an invalid index otherwise."""
        if key in self._places:
            above, row = self._places[key]
            return self.index(row, 0, self.index_of(above))
        return self.index(self._sections.index(key), 0) if key in self._sections else QModelIndex()

    def made(self) -> Iterator[QModelIndex]:
        """Where all rows are that are made."""
        for key in (*self._sections, *self._places):
            yield self.index_of(key)

    def show_sections(self, sections: Sequence[Branch]) -> None:
        """Show sections in this order; what is the same stays."""
        wanted = [section.key for section in sections]
        for row, key in reversed(list(enumerate(self._sections))):
            if key not in wanted:
                self._empty(key)
                self.removeRow(row)
                del self._sections[row]
        for at, section in enumerate(sections):
            if section.key not in self._sections:
                self.insertRow(at)
                self._sections.insert(at, section.key)
                self.setItemData(self.index(at, 0), section.cell())
            self._show(section)

    def make(self, index: Index) -> bool:
        """Make a row and those beside it; False where there is none, or it was made before."""
        if not index.isValid() or index.data(KEY) is not None:
            return False
        self._make(index.parent().data(KEY), index.row())
        return True

    def branches_under(self, key: str = "") -> list[str]:
        """The keys of the branches under one, or of all sections, as far as these are made."""
        if not key:
            return list(self._sections)
        inside = (*self._under[key].values(), *_keys(self._branches[key].after))
        return [one for one in inside if one in self._branches]

    def starting_with(self, text: str, opened: Container[str], after: Index) -> QModelIndex:
        """The next row of what is open that is called so; it is made. An invalid index if there is none.

        Args:
            opened: the keys of the branches that are open.
            after: where to begin: the row after it, and what is before it at the end.
        """
        found: list[tuple[str, int]] = []
        passed, begun = 0, (after.parent().data(KEY) or "", after.row())
        for place, folded in self._called(opened):
            if folded.startswith(text):
                found.append(place)
            if place == begun:
                passed = len(found)
        if not found:
            return QModelIndex()
        key, row = found[passed % len(found)]
        index = self.index(row, 0, self.index_of(key))
        self.make(index)
        return index

    def _called(self, opened: Container[str], key: str = "") -> Iterator[tuple[tuple[str, int], str]]:
        """What is open, as it is seen from above to below: a branch, a row of it, and what this is called."""
        if key:
            branch, inner = self._branches[key], self._under[key]
            folded = branch.rows.folded + [row.text.casefold() for row in branch.after]
            inner = inner | dict(enumerate(_keys(branch.after), len(branch.rows)))
        else:
            folded = [self._branches[section].text.casefold() for section in self._sections]
            inner = dict(enumerate(self._sections))
        for row, text in enumerate(folded):
            yield (key, row), text
            if (one := inner.get(row)) in opened and one in self._branches:
                yield from self._called(opened, one)

    def show_count(self, key: str, count: int) -> None:
        """Show how many photographs are at the place of a row, if it was made."""
        index = self.index_of(key)
        for role, value in counted_as(index.data() or "", count).items() if index.isValid() else ():
            self.setData(index, value, role)

    def _show(self, branch: Branch) -> None:
        """Show a branch as it is now: what is said otherwise is said anew, where it is the same rows."""
        old = self._branches.get(branch.key)
        if old is None or not self._same(old, branch):
            self._empty(branch.key)
            self._branches[branch.key], self._under[branch.key] = branch, {}
            here = self.index_of(branch.key)
            self.insertColumns(0, 1 - self.columnCount(here), here)
            self.insertRows(0, len(branch.rows) + len(branch.after), here)
            for at, row in enumerate(branch.after, len(branch.rows)):
                self._put(branch.key, at, row)
        else:
            self._branches[branch.key] = branch
            for row in (*_those(branch, self._under[branch.key]), *branch.after):
                self._say(row)

    def _same(self, old: Branch, new: Branch) -> bool:
        """Whether what is made of a branch stands for the same in another."""
        made = self._under[old.key]
        return (
            len(old.rows) == len(new.rows)
            and _keys(old.after) == _keys(new.after)
            and list(made.values()) == _keys(_those(new, made))
        )

    def _say(self, row: Row) -> None:
        old = self._rows[row.key]
        self._rows[row.key] = row
        if old.says == row.says:
            return
        self.setItemData(self.index_of(row.key), row.cell())
        if row.rows is not None:
            self._show(row.rows())
        else:
            self._empty(row.key)

    def _make(self, key: str, row: int) -> None:
        branch, made = self._branches[key], self._under[key]
        first = row - row % _AT_ONCE
        for at, one in enumerate(branch.rows.some(first, first + _AT_ONCE), first):
            made[at] = one.key
            self._put(key, at, one)

    def _put(self, key: str, at: int, row: Row) -> None:
        self._rows[row.key], self._places[row.key] = row, (key, at)
        self.setItemData(self.index(at, 0, self.index_of(key)), row.cell())
        if row.rows is not None:
            self._show(row.rows())

    def _empty(self, key: str) -> None:
        """Take away all that is under a row."""
        branch = self._branches.pop(key, None)
        if branch is not None:
            for inner in (*self._under.pop(key).values(), *_keys(branch.after)):
                self._empty(inner)
                del self._rows[inner], self._places[inner]
            here = self.index_of(key)
            self.removeRows(0, self.rowCount(here), here)


def _those(branch: Branch, places: Iterable[int]) -> list[Row]:
    """Some rows of a branch."""
    return [row for at in places for row in branch.rows.some(at, at + 1)]


def _keys(rows: Sequence[Row]) -> list[str]:
    return [row.key for row in rows]
