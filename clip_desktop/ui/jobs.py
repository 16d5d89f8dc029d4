"""The queue of long jobs: one generator at a time on the job thread; pausing is not asking for the next step."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.ui.tasks import Courier, Worker


@dataclass(frozen=True, slots=True)
class Work:
    """A job that waits for its turn.

    Attributes:
        name: what it does, in the user's words.
        start: makes the generator, on the job thread, with that thread's library.
        done: given what the generator returned, on the GUI thread.
        grows: what its steps change while it runs, so that the window can follow.
        key: work of the same key that still waits is not queued twice; empty: always queued.
    """

    name: str
    start: Callable[[Library], Job[Any]]
    done: Callable[[Any], None]
    grows: Changes = NOTHING
    key: str = ""


@dataclass(frozen=True, slots=True)
class JobState:
    """What the jobs bar shows. ``progress`` is None until the first step."""

    name: str
    progress: Progress | None
    paused: bool
    cancelling: bool
    waiting: int


class _Run:
    """One job on its way: the switches that the GUI thread turns and the job thread reads."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.progress: Progress | None = None
        self._cancel = threading.Event()
        self.announced = threading.Event()  # set while a report is on its way to the GUI thread
        self._may_go = threading.Event()
        self._may_go.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    @property
    def paused(self) -> bool:
        return not self._may_go.is_set()

    def pause(self) -> None:
        self._may_go.clear()

    def resume(self) -> None:
        self._may_go.set()

    def cancel(self) -> None:
        self._cancel.set()
        self._may_go.set()

    def drive(self, library: Library, report: Callable[[], None]) -> tuple[bool, Any]:
        """On the job thread: run to the end (True, result), or until cancelled (False, None)."""
        if self._cancel.is_set():
            return False, None
        job = self.work.start(library)
        try:
            while True:
                self._may_go.wait()
                if self._cancel.is_set():
                    return False, None
                self.progress = next(job)
                report()
        except StopIteration as stop:
            return True, stop.value
        finally:
            job.close()


class JobQueue(QObject):
    """Runs jobs one after another.

    Signals:
        state_changed: JobState, or None when nothing runs.
        stepped: Changes that the running job makes as it goes.
        failed: the exception that ended a job.
    """

    state_changed = Signal(object)
    stepped = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker[Library], courier: Courier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._courier = worker, courier
        self._waiting: deque[Work] = deque()
        self._run: _Run | None = None
        self._closed = False

    @property
    def state(self) -> JobState | None:
        """What runs now."""
        run = self._run
        if run is None:
            return None
        return JobState(run.work.name, run.progress, run.paused, run.cancelled, len(self._waiting))

    def add(self, work: Work) -> None:
        """Queue a job; it starts at once when nothing runs."""
        if self._closed or (work.key and any(other.key == work.key for other in self._waiting)):
            return
        self._waiting.append(work)
        if self._run is None:
            self._start_next()
        else:
            self.state_changed.emit(self.state)

    def pause(self) -> None:
        """The running job takes no further step."""
        if self._run is not None:
            self._run.pause()
            self.state_changed.emit(self.state)

    def resume(self) -> None:
        if self._run is not None:
            self._run.resume()
            self.state_changed.emit(self.state)

    def cancel(self) -> None:
        """End the running job after its present step; what it has done stays. The next job follows."""
        if self._run is not None:
            self._run.cancel()
            self.state_changed.emit(self.state)

    def close(self) -> None:
        """Take no more jobs, drop those that wait, and have the running one stop. Does not wait for it."""
        self._closed = True
        self._waiting.clear()
        if self._run is not None:
            self._run.cancel()

    def _start_next(self) -> None:
        self._run = _Run(self._waiting.popleft()) if self._waiting else None
        self.state_changed.emit(self.state)
        run = self._run
        if run is not None:
            self._worker.run(
                lambda library: run.drive(library, lambda: self._announce(run)),
                lambda outcome: self._finished(run, *outcome),
                self._broken,
            )

    def _announce(self, run: _Run) -> None:
        """On the job thread: at most one report is on its way, however fast the steps come."""
        if not run.announced.is_set():
            run.announced.set()
            self._courier.post(lambda: self._stepped(run))

    def _stepped(self, run: _Run) -> None:
        run.announced.clear()
        if run is self._run:
            self.state_changed.emit(self.state)
            if run.work.grows:
                self.stepped.emit(run.work.grows)

    def _finished(self, run: _Run, complete: bool, result: Any) -> None:
        if run.work.grows:
            self.stepped.emit(run.work.grows)
        self._start_next()
        if complete:
            run.work.done(result)

    def _broken(self, error: BaseException) -> None:
        self._start_next()
        self.failed.emit(error)
