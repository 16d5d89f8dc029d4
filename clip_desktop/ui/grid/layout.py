"""Where the cells and the headers of the grid lie: arithmetic over its sections, without a widget.

Lengths are logical pixels from the top of the whole content. A grid without sections is one section without a header.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

MARGIN: Final = 10

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""


class GridLayout:
    """Equal cells in lines, each section on lines of its own under its header.

    Args:
        count: rows, which are the photographs.
        columns: cells of a full line.
        pitch, cell: width and height of a cell.
        starts: the first row of each section, int64 (s,), ascending, the first of them 0; None for no sections.
        headers: the height of each section's header, int64 (s,).
    """

    def __init__(
        self,
        count: int,
        columns: int,
        pitch: int,
        cell: int,
        starts: NDArray[np.int64] | None = None,
        headers: NDArray[np.int64] | None = None,
    ) -> None:
        self.count, self.columns, self.pitch, self.cell = count, columns, pitch, cell
        self.starts = np.zeros(1, np.int64) if starts is None or not len(starts) else starts
        heights = np.zeros(len(self.starts), np.int64) if headers is None or not len(headers) else headers
        self._ends = np.append(self.starts[1:], count)
        lines = -(-(self._ends - self.starts) // columns)
        ends = MARGIN + np.cumsum(heights + lines * cell)
        self.tops: NDArray[np.int64] = ends - heights - lines * cell
        self._bodies = self.tops + heights
        self.height = int(ends[-1]) + MARGIN

    def rect(self, row: int) -> Rect:
        """The cell of a row."""
        section = self.section_of(row)
        line, column = divmod(row - int(self.starts[section]), self.columns)
        top = int(self._bodies[section]) + line * self.cell
        return MARGIN + column * self.pitch, top, self.pitch, self.cell

    def tops_of(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Where the lines of some rows begin, int64 like ``rows``; with the header where a row begins a section."""
        sections = np.maximum(0, np.searchsorted(self.starts, rows, side="right") - 1)
        below = rows - self.starts[sections]
        return np.where(below == 0, self.tops[sections], self._bodies[sections] + below // self.columns * self.cell)

    def row_at(self, x: int, y: int) -> int:
        """The row whose cell holds a point, or -1."""
        column, section = (x - MARGIN) // self.pitch, self._section_at(y)
        below = y - int(self._bodies[section])
        row = int(self.starts[section]) + below // self.cell * self.columns + column
        inside = 0 <= column < self.columns and below >= 0 and row < self._ends[section]
        return row if inside else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows whose cells are at least partly between two heights."""
        return range(self._row_from(top), self._row_from(bottom + self.cell - 1))

    def section_of(self, row: int) -> int:
        """The section in which a row stands."""
        return max(0, int(np.searchsorted(self.starts, row, side="right")) - 1)

    def rows_of(self, section: int) -> range:
        """The rows of a section."""
        return range(int(self.starts[section]), int(self._ends[section]))

    def header_at(self, y: int) -> int:
        """The section whose header is at a height, or -1."""
        section = self._section_at(y)
        return section if self.tops[section] <= y < self._bodies[section] else -1

    def headers_between(self, top: int, bottom: int) -> range:
        """The sections whose headers may be between two heights, and the one that goes on from above."""
        return range(self._section_at(top), int(np.searchsorted(self.tops, bottom)))

    def header(self, section: int) -> tuple[int, int]:
        """Top and height of a section's header."""
        top = int(self.tops[section])
        return top, int(self._bodies[section]) - top

    def line_beside(self, row: int, lines: int) -> int:
        """The row in the same column, or the nearest to it, of the line before (-1) or after (+1)."""
        section = self.section_of(row)
        line, column = divmod(row - int(self.starts[section]), self.columns)
        rows = self.rows_of(section)
        last_line = (len(rows) - 1) // self.columns
        if lines < 0 and line == 0:
            if section == 0:
                return 0
            rows, line = self.rows_of(section - 1), 0
            line = (len(rows) - 1) // self.columns
        elif lines > 0 and line == last_line:
            if section == len(self.starts) - 1:
                return self.count - 1
            rows, line = self.rows_of(section + 1), 0
        else:
            line += lines
        return min(rows.start + line * self.columns + column, rows.stop - 1)

    def page_beside(self, row: int, height: int) -> int:
        """The row in the same column, or the nearest to it, about ``height`` below (above where it is negative)."""
        left, top, _, _ = self.rect(row)
        y = top + height
        if y < self._bodies[0]:
            return 0
        if y >= self.height - MARGIN:
            return self.count - 1
        section = self._section_at(y)
        line = max(0, (y - int(self._bodies[section])) // self.cell)
        start = int(self.starts[section]) + line * self.columns
        found = min(start + (left - MARGIN) // self.pitch, int(self._ends[section]) - 1)
        onward = found > row if height > 0 else found < row
        return found if onward else self.line_beside(row, 1 if height > 0 else -1)

    def touched(self, rect: Rect) -> NDArray[np.int64]:
        """The rows whose cells a rectangle touches: int64 (r, 2), first and last of each run of them."""
        left, top, width, height = rect
        first = max(0, (left - MARGIN) // self.pitch)
        last = min(self.columns - 1, (left + width - 1 - MARGIN) // self.pitch)
        rows = self.rows_between(top, top + height)
        if first > last or not rows:
            return np.empty((0, 2), np.int64)
        begin, end = self.section_of(rows.start), self.section_of(rows.stop - 1) + 1
        starts = np.maximum(self.starts[begin:end], rows.start)
        ends = np.minimum(self._ends[begin:end], rows.stop)
        lines = -(-(ends - starts) // self.columns)
        number = np.arange(lines.sum()) - np.repeat(np.cumsum(lines) - lines, lines)
        line_starts = np.repeat(starts, lines) + number * self.columns
        runs = np.stack([line_starts + first, np.minimum(line_starts + last, np.repeat(ends, lines) - 1)], axis=1)
        return _joined(runs[runs[:, 0] <= runs[:, 1]])

    def _section_at(self, y: int) -> int:
        return max(0, int(np.searchsorted(self.tops, y, side="right")) - 1)

    def _row_from(self, y: int) -> int:
        """The first row of the first line whose cells end below a height."""
        section = self._section_at(y)
        line = max(0, (y - int(self._bodies[section])) // self.cell)
        return min(int(self.starts[section]) + line * self.columns, int(self._ends[section]))


def _joined(runs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Runs that follow on one another made one."""
    if not len(runs):
        return runs
    new = np.concatenate([[True], runs[1:, 0] != runs[:-1, 1] + 1])
    first = np.flatnonzero(new)
    return np.stack([runs[first, 0], runs[np.append(first[1:], len(runs)) - 1, 1]], axis=1)
