"""What is seen of the grid's layout: which cells and headers, and where in the view they are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from clip_desktop.services.timeline import Sections
from clip_desktop.ui.grid.headers import line_height, mark_rect
from clip_desktop.ui.grid.layout import GridLayout


@dataclass(frozen=True, slots=True)
class Sight:
    """A layout scrolled to ``top``, through a view of so many logical pixels.

    While a section goes on at the top of the view, its header stays there in one line until the next pushes it out.
    """

    plan: GridLayout
    sections: Sections | None
    top: int
    width: int
    height: int

    @property
    def sticky(self) -> int:
        """The height of the header that stays at the top; 0 without headers."""
        return 0 if self.sections is None or not self.plan.count else line_height()

    @property
    def rows(self) -> range:
        """The rows that are at least partly in sight."""
        return self.plan.rows_between(self.top, self.top + self.height)

    @property
    def first_row(self) -> int:
        """The first row that is not wholly behind the header at the top."""
        return self.plan.rows_between(self.top + self.sticky, self.top + self.sticky + 1).start

    @property
    def headers(self) -> range:
        """The sections whose headers are in sight; the one at the top first."""
        return self.plan.headers_between(self.top, self.top + self.height) if self.sticky else range(0)

    def cell(self, row: int) -> QRect:
        left, top, width, height = self.plan.rect(row)
        return QRect(left, top - self.top, width, height)

    def row_at(self, at: QPoint) -> int:
        """The row of the cell that is seen at a point, or -1."""
        return -1 if at.y() < self.sticky else self.plan.row_at(at.x(), at.y() + self.top)

    def header(self, section: int) -> QRect:
        """Where a header is seen."""
        top, height = self.plan.header(section)
        if not self.stays(section):
            return QRect(0, top - self.top, self.width, height)
        last = section + 1 >= len(self.plan.starts)
        after = self.plan.height if last else self.plan.header(section + 1)[0]
        return QRect(0, min(0, after - self.top - self.sticky), self.width, self.sticky)

    def stays(self, section: int) -> bool:
        """Whether a header is held at the top, its place having been scrolled off."""
        top, height = self.plan.header(section)
        return top + height - self.sticky < self.top

    def mark_at(self, at: QPoint) -> int:
        """The section whose mark is at a point, or -1."""
        return next((section for section in self.headers if mark_rect(self.header(section)).contains(at)), -1)

    def top_for(self, row: int) -> int:
        """Where to scroll so that a row is the first in sight, with its header where it begins a section."""
        plan = self.plan
        if not 0 <= row < plan.count or plan.rect(row)[1] == plan.rect(0)[1]:
            return 0
        section = plan.section_of(row)
        begins = row < plan.rows_of(section).start + plan.columns
        head = plan.header(section)[1] if begins else self.sticky
        return plan.rect(row)[1] - (head or plan.rect(0)[1])
