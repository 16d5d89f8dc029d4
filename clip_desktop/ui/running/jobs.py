"""The queue of long jobs: one generator at a time on the job thread; pausing is not asking for the next step."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.services.indexing.rate import Rate
from clip_desktop.ui.running.tasks import Courier, Worker

_TOLD_AFTER_S: Final = 4.0  # of one pace: sooner a guess would be none
_LONGEST_PAUSE_S: Final = 3.0  # after a step that took long


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
    """What the jobs bar and the panel show.

    Attributes:
        progress: None until the first step.
        waiting: how many jobs follow; ``queue`` has their names, the next one first.
        gentle: whether it leaves pauses now.
        per_second: how many units it does in a second; 0 while there is nothing to tell it by.
        seconds_left: of this stage; None while that cannot be told.
    """

    name: str
    progress: Progress | None
    paused: bool
    cancelling: bool
    waiting: int
    queue: tuple[str, ...] = ()
    gentle: bool = False
    per_second: float = 0.0
    seconds_left: float | None = None


class _Run:
    """One job on its way: the switches that the GUI thread turns and the job thread reads."""

    def __init__(self, work: Work, gentle: Callable[[], bool]) -> None:
        self.work, self._gentle = work, gentle
        self.goes_gently = False
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
                began = time.monotonic()
                self.progress = next(job)
                self.goes_gently = self._gentle()
                report()
                if self.goes_gently:
                    self._cancel.wait(min(time.monotonic() - began, _LONGEST_PAUSE_S))
        except StopIteration as stop:
            return True, stop.value
        finally:
            job.close()


class _Pace:
    """How fast the present stage of a job goes. A pause, or another stage, begins anew."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        self._rate: Rate | None = None
        self._last: Progress | None = None

    def goes_on(self, progress: Progress | None) -> None:
        last, self._last = self._last, progress
        if progress is None or last is None or last.stage != progress.stage or progress.done < last.done:
            self._rate = Rate(begun_at=progress.done if progress else 0)
        elif self._rate is not None:
            self._rate.update(progress.done)

    @property
    def per_second(self) -> float:
        """0 while there is nothing to tell it by."""
        return self._rate.per_second if self._rate is not None else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None while the total, or the pace of some seconds, is not known."""
        rate, last = self._rate, self._last
        if rate is None or last is None or not last.total or rate.seconds < _TOLD_AFTER_S or rate.per_second <= 0:
            return None
        return max(0, last.total - last.done) / rate.per_second


class JobQueue(QObject):
    """Runs jobs one after another.

    Args:
        gentle: whether a job is to take no more than half of the time; asked after each of its steps, on its thread.

    Signals:
        state_changed: JobState, or None when nothing runs.
        stepped: Changes that the running job makes as it goes.
        failed: the exception that ended a job.
    """

    state_changed = Signal(object)
    stepped = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        worker: Worker[Library],
        courier: Courier,
        parent: QObject | None = None,
        gentle: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._gentle, self._pace = gentle, _Pace()
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
        return JobState(
            run.work.name,
            run.progress,
            run.paused,
            run.cancelled,
            len(self._waiting),
            tuple(work.name for work in self._waiting),
            run.goes_gently,
            self._pace.per_second,
            self._pace.seconds_left,
        )

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
            self._pace.begin()
            self.state_changed.emit(self.state)

    def cancel(self) -> None:
        """End the running job after its present step; what it has done stays. The next job follows."""
        if self._run is not None:
            self._run.cancel()
            self.state_changed.emit(self.state)

    def drop(self, place: int) -> None:
        """Do not do the job that waits at a place of the queue, 0 being the next one."""
        if place < len(self._waiting):
            del self._waiting[place]
            self.state_changed.emit(self.state)

    def close(self) -> None:
        """Take no more jobs, drop those that wait, and have the running one stop. Does not wait for it."""
        self._closed = True
        self._waiting.clear()
        if self._run is not None:
            self._run.cancel()

    def _start_next(self) -> None:
        self._run = _Run(self._waiting.popleft(), self._gentle) if self._waiting else None
        self._pace.begin()
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
            self._pace.goes_on(run.progress)
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
