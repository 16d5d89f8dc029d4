"""The tree behind the sidebar: rows by their keys, made as they are seen, and changed one by one.

What nobody has seen is there as a row without an item, which costs Qt no more than its place.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from clip_desktop.ui.sidebar.rows import KEY, Branch, Row

_AT_ONCE: Final = 60  # rows of a branch that are made in one go

Index = QModelIndex | QPersistentModelIndex


class SidebarTree(QStandardItemModel):
    """Sections, what lies in them, and under folders more folders."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: dict[str, QStandardItem] = {}
        self._rows: dict[str, Row] = {}  # as they were made
        self._sections: list[str] = []
        self._branches: dict[str, Branch] = {}  # what is under those that are made
        self._under: dict[str, dict[int, str]] = {}  # of the rows of each of them, the keys of those that are made

    def made(self, key: str) -> QStandardItem | None:
        """The item of a key, if it was made."""
        return self._made.get(key)

    def items(self) -> Iterator[QStandardItem]:
        """All that are made."""
        yield from self._made.values()

    def show_sections(self, sections: Sequence[Branch]) -> None:
        """Show sections in this order; what is the same stays."""
        wanted = [section.key for section in sections]
        for row, key in reversed(list(enumerate(self._sections))):
            if key not in wanted:
                self._forget(key)
                self.removeRow(row)
        for at, section in enumerate(sections):
            if section.key not in self._made:
                self._made[section.key] = item = section.item()
                self.insertRow(at, item)
            self._show(section)
        self._sections = wanted

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
        index = self.index(row, 0, self._made[key].index() if key else QModelIndex())
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

    def _show(self, branch: Branch) -> None:
        """Show a branch as it is now: what is said otherwise is said anew, where it is the same rows."""
        old = self._branches.get(branch.key)
        if old is None or not self._same(old, branch):
            self._empty(branch.key)
            self._branches[branch.key], self._under[branch.key] = branch, {}
            item = self._made[branch.key]
            item.setColumnCount(1)
            item.setRowCount(len(branch.rows) + len(branch.after))
            for at, row in enumerate(branch.after, len(branch.rows)):
                self._put(item, at, row)
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
        item, new = self._made[row.key], row.make()
        roles = Qt.ItemDataRole
        for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole, *range(KEY - 11, KEY + 2)):
            if item.data(role) != new.data(role):
                item.setData(new.data(role), role)
        if row.rows is not None:
            self._show(row.rows())
        else:
            self._empty(row.key)

    def _make(self, key: str, row: int) -> None:
        branch, made = self._branches[key], self._under[key]
        first = row - row % _AT_ONCE
        for at, one in enumerate(branch.rows.some(first, first + _AT_ONCE), first):
            made[at] = one.key
            self._put(self._made[key], at, one)

    def _put(self, parent: QStandardItem, at: int, row: Row) -> None:
        item = self._made[row.key] = row.make()
        self._rows[row.key] = row
        parent.setChild(at, item)
        if row.rows is not None:
            self._show(row.rows())

    def _empty(self, key: str) -> None:
        """Take away all that is under a row."""
        branch = self._branches.pop(key, None)
        if branch is not None:
            for inner in (*self._under.pop(key).values(), *_keys(branch.after)):
                self._forget(inner)
            self._made[key].setRowCount(0)

    def _forget(self, key: str) -> None:
        self._empty(key)
        del self._made[key]
        self._rows.pop(key, None)


def _those(branch: Branch, places: Iterable[int]) -> list[Row]:
    """Some rows of a branch."""
    return [row for at in places for row in branch.rows.some(at, at + 1)]


def _keys(rows: Sequence[Row]) -> list[str]:
    return [row.key for row in rows]
