"""The tree behind the sidebar: rows by their keys, made as they are seen, and changed one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from clip_desktop.ui.panels.sidebar_rows import KEY, Branch, Row

_AT_ONCE: Final = 120  # rows of a branch that are made in one go

Index = QModelIndex | QPersistentModelIndex


class SidebarTree(QStandardItemModel):
    """Sections, what lies in them, and under folders more folders, as deep as somebody looked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: dict[str, QStandardItem] = {}
        self._rows: dict[str, Row] = {}  # as they were made
        self._branches: dict[str, Branch] = {}  # what is under those that were opened
        self._done: dict[str, int] = {}  # of the rows of each of them, how many are made

    def made(self, key: str) -> QStandardItem | None:
        """The item of a key, if it was made."""
        return self._made.get(key)

    def items(self) -> Iterator[QStandardItem]:
        """All that are made."""
        yield from self._made.values()

    def unfinished(self) -> list[str]:
        """The keys of the branches that were opened and of which not all is made."""
        return [key for key in self._branches if self._lacks(key)]

    def last_made(self, key: str) -> QModelIndex:
        """The last row under a branch before those that are not made; an invalid index if all is made by now."""
        return self.index(self._done[key] - 1, 0, self._made[key].index()) if self._lacks(key) else QModelIndex()

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        if not parent.isValid():
            return True
        row = self._rows.get(self.data(parent, KEY))
        return super().hasChildren(parent) or (row is not None and row.rows is not None)

    def show_sections(self, sections: Sequence[Branch]) -> None:
        """Show sections in this order; what is the same stays."""
        root, wanted = self.invisibleRootItem(), {section.key for section in sections}
        for row in reversed(range(root.rowCount())):
            if root.child(row).data(KEY) not in wanted:
                self._take_away(root, row, 1)
        for at, section in enumerate(sections):
            if section.key not in self._made:
                self._made[section.key] = item = section.item()
                root.insertRow(at, item)
            self._show(section)

    def open(self, index: QModelIndex) -> None:
        """Make the first rows under a branch, if that was not done."""
        row = self._rows.get(index.data(KEY))
        if row is not None and row.rows is not None and row.key not in self._branches:
            self._show(row.rows())

    def make_more(self, key: str, *, all_of_it: bool = False) -> None:
        """Make the next rows under a branch that was opened, if it lacks any."""
        if self._lacks(key):
            branch = self._branches[key]
            self._make(branch, len(branch.rows) if all_of_it else self._done[key] + _AT_ONCE)

    def _lacks(self, key: str) -> bool:
        branch = self._branches.get(key)
        return branch is not None and self._done[key] < len(branch.rows)

    def _show(self, branch: Branch) -> None:
        """Show a branch as it is now: what is said otherwise is said anew, where it is the same rows."""
        old, item = self._branches.get(branch.key), self._made[branch.key]
        self._branches[branch.key] = branch
        if old is None:
            self._done[branch.key] = 0
            self._append(item, item.rowCount(), branch.after)
        elif not self._same(old, branch):
            self._take_away(item, 0, item.rowCount())
            self._done[branch.key] = 0
            self._append(item, 0, branch.after)
        done = self._done[branch.key]
        if done or not len(branch.rows):
            for row in (*branch.rows.some(0, done), *branch.after):
                self._say(row)
        else:
            self._make(branch, _AT_ONCE)

    def _same(self, old: Branch, new: Branch) -> bool:
        """Whether what is made of a branch are still its first rows."""
        done = self._done[old.key]
        if not done and len(new.rows):
            return False
        return _keys(old.rows.some(0, done)) == _keys(new.rows.some(0, done)) and _keys(old.after) == _keys(new.after)

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
        if row.rows is not None and row.key in self._branches:
            self._show(row.rows())
        elif row.rows is None and item.rowCount():
            self._take_away(item, 0, item.rowCount())
            self._forget_branch(row.key)

    def _make(self, branch: Branch, upto: int) -> None:
        done = self._done[branch.key]
        rows = branch.rows.some(done, upto)
        self._done[branch.key] = done + len(rows)
        self._append(self._made[branch.key], done, rows)

    def _append(self, parent: QStandardItem, at: int, rows: Sequence[Row]) -> None:
        items = [row.make() for row in rows]
        for row, item in zip(rows, items, strict=True):
            self._made[row.key], self._rows[row.key] = item, row
        if items:
            parent.insertRows(at, items)

    def _take_away(self, parent: QStandardItem, first: int, count: int) -> None:
        for row in range(first, first + count):
            item = parent.child(row)
            key = item.data(KEY)
            self._take_away(item, 0, item.rowCount())
            self._made.pop(key, None)
            self._rows.pop(key, None)
            self._forget_branch(key)
        parent.removeRows(first, count)

    def _forget_branch(self, key: str) -> None:
        self._branches.pop(key, None)
        self._done.pop(key, None)


def _keys(rows: Sequence[Row]) -> list[str]:
    return [row.key for row in rows]
