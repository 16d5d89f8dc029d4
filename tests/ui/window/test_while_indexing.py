"""While photographs are still being read: what is there is found, and the bar tells how far it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.progress import Progress
from clip_desktop.services.indexing.indexing import BATCH
from clip_desktop.ui.jobs.bar import JobsBar
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.jobs import JobState
from tests.fakes import GatedEncoder
from tests.ui.conftest import SOON, OpenWindow, make_pictures

EACH = BATCH


@pytest.fixture
def encoder() -> Iterator[GatedEncoder]:
    encoder = GatedEncoder(EACH)
    yield encoder
    encoder.gate.set()


@pytest.fixture
def busy(qtbot: QtBot, open_window: OpenWindow, encoder: GatedEncoder, tmp_path: Path) -> MainWindow:
    """A window in the middle of indexing: one batch is in, the rest is waited for."""
    window = open_window(encoder)
    window.add_folders([make_pictures(tmp_path / "many", EACH)])
    qtbot.waitUntil(lambda: 0 < len(window.photos.ids) < 3 * EACH, timeout=SOON)
    return window


def _search(qtbot: QtBot, window: MainWindow, text: str) -> set[str]:
    window.search(text)
    qtbot.waitUntil(lambda: window.navigation.here.key == f"search:{text}" and window.navigation.settled, timeout=SOON)
    rows = window.session.library.photos.rows([int(i) for i in window.photos.ids])
    return {row.path.parent.name for row in rows.values()}


def test_a_search_finds_what_is_already_indexed(
    qtbot: QtBot, busy: MainWindow, encoder: GatedEncoder, tmp_path: Path
) -> None:
    window = busy
    there = {row.path.parent.name for row in window.session.library.photos.rows(window.photos.ids.tolist()).values()}
    assert len(there) == 1  # the first folder, of a batch's size
    [colour] = there
    assert _search(qtbot, window, colour) == {colour}
    assert window.session.jobs.state is not None
    encoder.gate.set()
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    for other in {"red", "green", "blue"} - {colour}:
        window.search(other)
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        first = int(window.photos.ids[0])
        assert window.session.library.photos.rows([first])[first].path.parent.name == other


def test_the_photographs_appear_as_they_are_indexed_and_keep_what_is_chosen(
    qtbot: QtBot, busy: MainWindow, encoder: GatedEncoder
) -> None:
    window = busy
    assert len(window.photos.ids) == EACH
    chosen = int(window.photos.ids[5])
    window.photos.choose(chosen)
    encoder.gate.set()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 3 * EACH and window.settled, timeout=SOON)
    assert window.photos.chosen == [chosen]


def test_the_bar_tells_how_far_how_fast_and_how_long_still(
    qtbot: QtBot, busy: MainWindow, encoder: GatedEncoder
) -> None:
    bar = busy.jobs_bar
    assert bar.isVisible()
    qtbot.waitUntil(lambda: "photographs/s" in bar.note.text(), timeout=SOON)
    assert f"{EACH} of {3 * EACH}" in bar.note.text()
    assert "left" in bar.note.text()
    assert (bar.bar.value(), bar.bar.maximum()) == (EACH, 3 * EACH)
    encoder.gate.set()
    qtbot.waitUntil(lambda: busy.settled, timeout=SOON)
    assert not bar.isVisible()


@pytest.fixture
def bar(qtbot: QtBot) -> JobsBar:
    bar = JobsBar()
    qtbot.addWidget(bar)
    return bar


STEP = Progress(120, 900, "Indexing", "34 photographs/s, 2 min left")


def test_a_running_job_is_told_in_one_line(bar: JobsBar) -> None:
    bar.show_state(JobState("Adding “Pictures”", STEP, paused=False, cancelling=False, waiting=2))
    assert bar.name.text() == "Adding “Pictures”"
    assert bar.note.text() == "Indexing · 120 of 900 · 34 photographs/s, 2 min left · 2 more to do"
    assert (bar.bar.value(), bar.bar.maximum()) == (120, 900)
    assert bar.pause.accessibleName() == "Pause"


def test_paused_it_says_so_and_offers_to_go_on(qtbot: QtBot, bar: JobsBar) -> None:
    bar.show_state(JobState("Adding", STEP, paused=True, cancelling=False, waiting=0))
    assert bar.note.text() == "Indexing · 120 of 900 · paused"
    assert bar.pause.accessibleName() == "Go on"
    with qtbot.waitSignal(bar.pause_wanted) as wanted:
        qtbot.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    assert wanted.args == [False]


def test_a_job_that_is_ending_cannot_be_stopped_twice(qtbot: QtBot, bar: JobsBar) -> None:
    bar.show_state(JobState("Adding", STEP, paused=False, cancelling=True, waiting=0))
    assert bar.note.text() == "Stopping …"
    assert not bar.cancel.isEnabled()
    assert not bar.pause.isEnabled()


def test_a_job_of_unknown_length_wanders_and_stands_while_paused(bar: JobsBar) -> None:
    looking = Progress(120, 0, "Looking through")
    bar.show_state(JobState("Looking", looking, paused=False, cancelling=False, waiting=0))
    assert bar.bar.maximum() == 0
    assert bar.note.text() == "Looking through · 120"
    bar.show_state(JobState("Looking", looking, paused=True, cancelling=False, waiting=0))
    assert bar.bar.maximum() == 1
    bar.show_state(JobState("Looking", None, paused=True, cancelling=False, waiting=0))
    assert bar.note.text() == "paused"
    bar.show_state(None)
    assert bar.isHidden()
