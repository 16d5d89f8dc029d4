"""Where cells and headers lie: the arithmetic against a layout that puts one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.ui.grid.layout import MARGIN, GridLayout, Rect


@dataclass(frozen=True)
class Naive:
    """Sections of so many rows, cell by cell."""

    sizes: list[int]
    heads: list[int]
    columns: int
    pitch: int
    cell: int

    def cells(self) -> list[tuple[Rect, int]]:
        """The rectangle and the section of each row."""
        cells, y = [], MARGIN
        for section, (size, head) in enumerate(zip(self.sizes, self.heads, strict=True)):
            y += head
            for n in range(size):
                line, column = divmod(n, self.columns)
                cells.append(((MARGIN + column * self.pitch, y + line * self.cell, self.pitch, self.cell), section))
            y += -(-size // self.columns) * self.cell
        return cells

    def layout(self) -> GridLayout:
        starts = np.cumsum([0, *self.sizes])[:-1]
        return GridLayout(sum(self.sizes), self.columns, self.pitch, self.cell, starts, np.array(self.heads))


@st.composite
def layouts(draw: st.DrawFn) -> Naive:
    sizes = draw(st.lists(st.integers(1, 14), min_size=1, max_size=8))
    heads = draw(st.lists(st.integers(1, 70), min_size=len(sizes), max_size=len(sizes)))
    return Naive(sizes, heads, draw(st.integers(1, 6)), draw(st.integers(20, 40)), draw(st.integers(10, 40)))


@given(layouts())
def test_every_row_lies_where_it_is_found_and_nothing_overlaps(naive: Naive) -> None:
    layout, cells = naive.layout(), naive.cells()
    assert [layout.rect(row) for row in range(layout.count)] == [rect for rect, _ in cells]
    for row, ((left, top, width, height), section) in enumerate(cells):
        for x, y in ((left, top), (left + width - 1, top + height - 1), (left + width // 2, top + height // 2)):
            assert layout.row_at(x, y) == row
            assert layout.header_at(y) == -1
        assert layout.section_of(row) == section
        assert row in layout.rows_of(section)
    (_, last_top, _, height), _ = cells[-1]
    assert layout.height == last_top + height + MARGIN


@given(layouts(), st.integers(0, 900), st.integers(1, 300))
def test_what_is_in_sight_is_what_a_look_at_every_cell_finds(naive: Naive, top: int, height: int) -> None:
    layout = naive.layout()
    seen = [row for row, ((_, y, _, h), _) in enumerate(naive.cells()) if y < top + height and y + h > top]
    assert list(layout.rows_between(top, top + height)) == seen


@given(layouts(), st.tuples(st.integers(-20, 300), st.integers(-20, 600), st.integers(1, 300), st.integers(1, 500)))
def test_a_band_touches_the_cells_that_it_meets(naive: Naive, band: Rect) -> None:
    left, top, width, height = band
    met = [
        row
        for row, ((x, y, w, h), _) in enumerate(naive.cells())
        if x < left + width and x + w > left and y < top + height and y + h > top
    ]
    runs = naive.layout().touched(band).tolist()
    assert [row for first, last in runs for row in range(first, last + 1)] == met
    assert all(after[0] > before[1] + 1 for before, after in pairwise(runs))


@given(layouts(), st.data())
def test_up_and_down_go_to_the_nearest_column_of_the_line_beside(naive: Naive, data: st.DataObject) -> None:
    layout, cells = naive.layout(), naive.cells()
    tops = sorted({rect[1] for rect, _ in cells})
    row = data.draw(st.integers(0, layout.count - 1))
    (left, top, _, _), _ = cells[row]
    for way in (-1, 1):
        line = tops.index(top) + way
        if not 0 <= line < len(tops):
            assert layout.line_beside(row, way) == (0 if way < 0 else layout.count - 1)
            continue
        there = [other for other, (rect, _) in enumerate(cells) if rect[1] == tops[line]]
        nearest = min(there, key=lambda other: abs(cells[other][0][0] - left))
        assert layout.line_beside(row, way) == nearest


@given(layouts(), st.data(), st.integers(1, 200))
def test_pages_go_on_until_the_end(naive: Naive, data: st.DataObject, height: int) -> None:
    layout = naive.layout()
    row = data.draw(st.integers(0, layout.count - 1))
    down, up = layout.page_beside(row, height), layout.page_beside(row, -height)
    assert down > row or down == layout.count - 1
    assert up < row or up == 0
    assert abs(layout.rect(down)[1] - layout.rect(row)[1]) <= height + 70 + naive.cell
    assert abs(layout.rect(up)[1] - layout.rect(row)[1]) <= height + 70 + naive.cell


@given(layouts())
def test_headers_stand_over_their_sections(naive: Naive) -> None:
    layout, cells = naive.layout(), naive.cells()
    for section, head in enumerate(naive.heads):
        top, height = layout.header(section)
        assert height == head
        assert top + height == cells[layout.rows_of(section).start][0][1]
        assert layout.header_at(top) == layout.header_at(top + height - 1) == section
        assert layout.row_at(MARGIN, top) == -1
        assert section in layout.headers_between(top, top + 1)


def test_without_sections_there_is_one_without_a_header() -> None:
    layout = GridLayout(12, 5, 30, 20)
    assert [layout.rect(row)[:2] for row in (0, 4, 5, 11)] == [(10, 10), (130, 10), (10, 30), (40, 50)]
    assert layout.height == 3 * 20 + 2 * MARGIN
    assert layout.row_at(11, 11) == 0
    assert layout.row_at(100, 55) == layout.row_at(9, 11) == layout.row_at(11, 9) == -1


def test_an_empty_grid_holds_nothing() -> None:
    for layout in (GridLayout(0, 5, 30, 20), GridLayout(0, 5, 30, 20, np.empty(0, np.int64), np.empty(0, np.int64))):
        assert not layout.rows_between(0, 1000)
        assert layout.row_at(15, 15) == -1
        assert len(layout.touched((0, 0, 500, 500))) == 0
        assert layout.height == 2 * MARGIN
