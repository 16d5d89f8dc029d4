"""Near-duplicates in the answer of a search: one is shown, the others lie behind it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.search.query import parse
from clip_desktop.services.duplicates.folding import Folded
from clip_desktop.services.searching.searcher import SearchResult
from clip_desktop.ui.grid.model import BEHIND
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.search import NEAREST, shown_of
from tests.scenes import cropped, scene
from tests.ui.conftest import SOON


@pytest.fixture
def doubled(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with two photographs that look the same, and two that do not."""
    root = tmp_path / "twice"
    root.mkdir()
    scene(1, (480, 360)).save(root / "beach.jpg")
    cropped(scene(1, (480, 360))).save(root / "cut.jpg")
    for n in (2, 3):
        scene(n).save(root / f"alone-{n}.jpg")
    window.add_folders([root])
    qtbot.waitUntil(lambda: window.sidebar.place("duplicates") is not None and window.settled, timeout=SOON)
    return window


def _names(window: MainWindow) -> list[str]:
    rows = window.session.library.photos.rows([int(i) for i in window.photos.ids])
    return [rows[int(i)].path.name for i in window.photos.ids]


def _search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.search(text)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def test_one_of_a_stack_is_shown_and_a_key_shows_the_others(qtbot: QtBot, doubled: MainWindow) -> None:
    window, alike = doubled, {"beach.jpg", "cut.jpg"}
    _search(qtbot, window, "red")
    names = _names(window)
    assert len(names) == 3
    assert len(alike & set(names)) == 1
    row = next(row for row, name in enumerate(names) if name in alike)
    model = window.photos.grid.model()
    assert model.index(row, 0).data(BEHIND) == 1
    window.photos.choose(int(window.photos.ids[row]))
    window.photos.grid.setFocus()
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_S)
    assert set(_names(window)[row : row + 2]) == alike
    assert len(window.photos.ids) == 4


@pytest.mark.parametrize(
    ("relevant", "maybe", "line", "count"),
    [
        (2, 3, "2 relevant, 3 maybe", 5),
        (2, 0, "2 relevant", 2),
        (0, 20, "Nothing found for certain, 20 maybe; the nearest are shown", NEAREST),
        (0, 0, "Nothing found; the nearest are shown", NEAREST),
    ],
)
def test_the_head_says_how_far_the_answer_goes(relevant: int, maybe: int, line: str, count: int) -> None:
    ids, sure = np.arange(1, 41), np.linspace(1, 0, 40, dtype=np.float32)
    result = SearchResult(parse("dog"), ids, sure, relevant, maybe, "", sure)
    shown = shown_of(result, "dog", "", Folded(np.arange(40), np.ones(40, np.int64), {}))
    assert (shown.line, len(shown.ids)) == (line, count)
    assert shown.more is not None
    assert [*shown.ids, *shown.more] == ids.tolist()


def test_the_head_promises_nothing_where_filters_left_nothing() -> None:
    none = np.zeros(0, np.int64)
    sure = np.zeros(0, np.float32)
    result = SearchResult(parse("dog after:2030"), none, sure, 0, 0, "", sure)
    assert shown_of(result, "dog after:2030", "", Folded(none, none, {})).line == "0 photographs"


def test_what_lies_behind_is_counted_but_not_shown() -> None:
    ids, sure = np.arange(1, 6), np.linspace(1, 0, 5, dtype=np.float32)
    result = SearchResult(parse("dog score>0.4"), ids, sure, 3, 0, "", sure)
    folded = Folded(np.array([0, 2, 3, 4]), np.array([2, 1, 1, 1]), {1: (2,)})
    shown = shown_of(result, "dog score>0.4", "", folded)
    assert shown.ids.tolist() == [1, 3]
    assert shown.line == "3 above the line at 40 %"
    assert shown.stacks == {1: (2,)}


def test_whoever_asks_for_duplicates_sees_each(qtbot: QtBot, doubled: MainWindow) -> None:
    _search(qtbot, doubled, "red (is:duplicate OR file:beach OR file:cut)")
    assert set(_names(doubled)) == {"beach.jpg", "cut.jpg"}
    assert not doubled.photos._shown.stacks  # type: ignore[union-attr]


def test_the_line_counts_what_lies_behind(qtbot: QtBot, doubled: MainWindow) -> None:
    _search(qtbot, doubled, "red")
    cut = doubled.photos.header.cut
    cut.setSliderDown(True)
    answer = doubled.photos._shown.answer  # type: ignore[union-attr]
    assert answer is not None
    cut.setValue(max(1, cut.value() - 1))
    cut.setValue(0)
    above = int((answer.certainty > 0).sum())
    behind = 1 if set(_names(doubled)) & {"beach.jpg", "cut.jpg"} else 0
    assert doubled.photos.header.line.text() == f"{above + behind} above the line at 0 %"
    cut.setSliderDown(False)
