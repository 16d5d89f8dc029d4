"""The panel of jobs: pace and time left as they are, what waits, gently where the user says so."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.ui.jobs.panel import JobsPanel
from clip_desktop.ui.language.wording import number
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running import jobs
from clip_desktop.ui.running.jobs import JobQueue, JobState, Work
from clip_desktop.ui.running.tasks import Courier, Worker
from tests.ui.conftest import SOON


def _state(**told: object) -> JobState:
    progress = Progress(1204, 9000, "Indexing")
    return JobState("Looking through your folders", progress, False, False, 0, **told)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> JobsPanel:
    panel = JobsPanel()
    qtbot.addWidget(panel)
    return panel


def _said(panel: JobsPanel) -> dict[str, str]:
    return {name: fact.value.text() for name, fact in panel.facts.items() if not fact.value.isHidden()}


def test_it_tells_pace_and_time_left_only_where_they_are_known(panel: JobsPanel) -> None:
    done = f"{number(1204)} of {number(9000)}"  # as the locale has it that other tests left
    panel.show_state(_state(per_second=34.2, seconds_left=228.0))
    assert _said(panel) == {
        "stage": "Indexing", "done": done, "pace": "34 in a second", "left": "about 4 minutes",
    }  # fmt: skip
    panel.show_state(_state())
    assert _said(panel) == {"stage": "Indexing", "done": done}
    panel.show_state(None)
    assert (_said(panel), panel.title.text()) == ({}, "Nothing is being done.")


def test_what_waits_is_listed_and_can_be_dropped(panel: JobsPanel, qtbot: QtBot) -> None:
    panel.show_state(_state(queue=("Tagging photographs", "Backing up")))
    assert [row.name for row in panel._waiting] == ["Tagging photographs", "Backing up"]
    with qtbot.waitSignal(panel.dropped) as dropped:
        panel._waiting[1].findChild(type(panel.close_button)).click()  # type: ignore[union-attr]
    assert dropped.args == [1]


class _Counting:
    """A job of steps of 30 ms."""

    def __init__(self, steps: int) -> None:
        self.steps, self.ended = steps, threading.Event()

    def __call__(self, library: Library) -> Job[None]:
        for n in range(self.steps):
            time.sleep(0.03)
            yield Progress(n + 1, self.steps, "Counting")
        self.ended.set()


@pytest.fixture
def gentle(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[JobQueue, list[bool]]]:
    courier, wish = Courier(), [False]
    worker = Worker("job", courier, lambda: Library(tmp_path / "library.sqlite3"), Library.close)
    queue = JobQueue(worker, courier, None, lambda: wish[0])
    yield queue, wish
    queue.close()
    worker.close()


def test_a_gentle_job_rests_as_long_as_it_works(
    qtbot: QtBot, gentle: tuple[JobQueue, list[bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    queue, wish = gentle
    rests: list[float] = []
    wait = threading.Event.wait

    def watched(event: threading.Event, timeout: float | None = None) -> bool:
        if threading.current_thread().name.startswith("job") and timeout is not None:
            rests.append(timeout)
        return wait(event, timeout)

    monkeypatch.setattr(jobs.threading.Event, "wait", watched)
    for wanted in (False, True):
        wish[0] = wanted
        job = _Counting(4)
        queue.add(Work("counting", job, lambda _: None))
        qtbot.waitUntil(lambda: queue.state is None, timeout=SOON)
        assert job.ended.is_set()
        assert len(rests) == (4 if wanted else 0)
    assert min(rests) >= 0.03


def test_time_left_is_told_after_some_seconds_of_one_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(jobs, "Rate", lambda begun_at: _rate(begun_at, now))
    pace = jobs._Pace()
    for n in range(11):
        pace.goes_on(Progress(500 + 10 * n, 1000, "Indexing"))
        if n < 4:
            assert pace.seconds_left is None
        now[0] += 1
    assert pace.per_second == pytest.approx(10)
    assert pace.seconds_left == pytest.approx(40)
    pace.goes_on(Progress(1, 1000, "Tagging"))
    assert (pace.per_second, pace.seconds_left) == (0, None)


def _rate(begun_at: int, now: list[float]) -> object:
    from clip_desktop.services.indexing.rate import Rate

    return Rate(lambda: now[0], begun_at=begun_at)


def test_in_the_window_by_keys_and_the_setting_counts_at_once(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    assert not window.jobs_panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.jobs_panel.isVisible() and window.jobs_panel.close_button.hasFocus()
    assert window.jobs_panel.gentle.currentData() == "on battery"
    window.jobs_panel.gentle.setFocus()
    qtbot.keyClick(window.jobs_panel.gentle, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.session.workspace.settings.gentle == "always", timeout=SOON)
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert not window.jobs_panel.isVisible()


def test_what_could_not_be_read_is_told_and_leads_to_the_problems(full_window: MainWindow, qtbot: QtBot) -> None:
    window = full_window
    folder = window.session.library.folders.all()[0]
    (folder.path / "broken.jpg").write_bytes(b"no picture")
    window.jobs.turn()
    assert window.jobs_panel.problems.isHidden()
    window.actions_.look_again.trigger()
    qtbot.waitUntil(lambda: window.settled and not window.jobs_panel.problems.isHidden(), timeout=SOON)
    assert window.jobs_panel.problems.text() == "1 file could not be used"
    window.jobs_panel.problems.click()
    qtbot.waitUntil(lambda: window.navigation.here.key == "problems" and window.settled, timeout=SOON)
