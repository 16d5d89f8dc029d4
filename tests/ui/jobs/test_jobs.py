"""The queue of jobs: one after another, paused by not going on, cancelled on the thread that runs them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.ui.running.jobs import JobQueue, JobState, Work
from clip_desktop.ui.running.tasks import Courier, Worker


class Stepper:
    """A job that the test lets go one step at a time."""

    def __init__(self, steps: int = 5) -> None:
        self.steps = steps
        self.gate = threading.Semaphore(0)
        self.done = 0
        self.ended_on = ""

    def __call__(self, library: Library) -> Job[str]:
        try:
            for n in range(self.steps):
                assert self.gate.acquire(timeout=20)
                self.done = n + 1
                yield Progress(n + 1, self.steps, "Counting")
            return "counted"
        finally:
            self.ended_on = threading.current_thread().name

    def let_go(self, n: int) -> None:
        self.gate.release(n)


@pytest.fixture
def queue(qtbot: QtBot, tmp_path: Path) -> Iterator[JobQueue]:
    courier = Courier()
    worker = Worker("job", courier, lambda: Library(tmp_path / "library.sqlite3"), Library.close)
    queue = JobQueue(worker, courier)
    yield queue
    queue.close()
    worker.close()


def _state(queue: JobQueue) -> JobState:
    assert queue.state is not None
    return queue.state


def test_jobs_run_one_after_another_and_give_their_results(qtbot: QtBot, queue: JobQueue) -> None:
    first, second = Stepper(), Stepper()
    results: list[str] = []
    queue.add(Work("first", first, results.append))
    queue.add(Work("second", second, results.append))
    assert (_state(queue).name, _state(queue).waiting) == ("first", 1)
    first.let_go(5)
    qtbot.waitUntil(lambda: _state(queue).name == "second")
    assert second.done == 0
    second.let_go(5)
    qtbot.waitUntil(lambda: queue.state is None)
    assert results == ["counted", "counted"]


def test_paused_it_takes_no_further_step_until_it_goes_on(qtbot: QtBot, queue: JobQueue) -> None:
    job = Stepper()
    results: list[str] = []
    queue.add(Work("job", job, results.append))
    job.let_go(1)
    qtbot.waitUntil(lambda: _state(queue).progress is not None)
    queue.pause()
    job.let_go(4)
    qtbot.wait(120)
    assert job.done <= 2  # the step that was already being taken
    assert _state(queue).paused
    queue.resume()
    qtbot.waitUntil(lambda: queue.state is None)
    assert results == ["counted"]


def test_cancelled_it_ends_on_its_own_thread_without_a_result(qtbot: QtBot, queue: JobQueue) -> None:
    job, after = Stepper(), Stepper(1)
    results: list[str] = []
    queue.add(Work("job", job, results.append))
    queue.add(Work("after", after, results.append))
    job.let_go(1)
    qtbot.waitUntil(lambda: job.done == 1)
    queue.cancel()
    assert _state(queue).cancelling
    job.let_go(1)
    qtbot.waitUntil(lambda: _state(queue).name == "after")
    assert job.ended_on == "job_0"
    assert job.done < 5
    after.let_go(1)
    qtbot.waitUntil(lambda: queue.state is None)
    assert results == ["counted"]


def test_a_paused_job_can_be_cancelled(qtbot: QtBot, queue: JobQueue) -> None:
    job = Stepper()
    queue.add(Work("job", job, pytest.fail))
    job.let_go(1)
    qtbot.waitUntil(lambda: job.done == 1)
    queue.pause()
    qtbot.wait(30)
    queue.cancel()
    job.let_go(4)
    qtbot.waitUntil(lambda: queue.state is None)
    assert job.ended_on


def test_the_same_work_does_not_wait_twice(qtbot: QtBot, queue: JobQueue) -> None:
    running = Stepper()
    queue.add(Work("running", running, lambda _: None, key="index"))
    for _ in range(3):
        queue.add(Work("waiting", Stepper(0), lambda _: None, key="index"))
    assert _state(queue).waiting == 1
    running.let_go(5)
    qtbot.waitUntil(lambda: queue.state is None)


def test_a_job_that_fails_says_so_and_the_next_one_runs(qtbot: QtBot, queue: JobQueue) -> None:
    def broken(library: Library) -> Job[None]:
        yield Progress(0, 1, "Trying")
        raise UserError("The disk is full.")

    failures: list[BaseException] = []
    results: list[str] = []
    queue.failed.connect(failures.append)
    after = Stepper(0)
    queue.add(Work("broken", broken, pytest.fail))
    queue.add(Work("after", after, results.append))
    qtbot.waitUntil(lambda: results == ["counted"])
    assert [str(f) for f in failures] == ["The disk is full."]


def test_steps_announce_what_grows(qtbot: QtBot, queue: JobQueue) -> None:
    job = Stepper(2)
    grown: list[Changes] = []
    queue.stepped.connect(grown.append)
    queue.add(Work("job", job, lambda _: None, Changes(photos=True)))
    job.let_go(2)
    qtbot.waitUntil(lambda: queue.state is None)
    assert grown
    assert all(changes == Changes(photos=True) for changes in grown)
