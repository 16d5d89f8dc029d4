"""Long work in the terminal: a line that moves with rate and time left, Ctrl+C that puts everything away, Ctrl+Z that
pauses where nothing of the library is held."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from clip_desktop.cli.exits import Interrupted
from clip_desktop.cli.output import note, size_in_words
from clip_desktop.progress import BYTES, Job, Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

R = TypeVar("R")
_SECONDS_BETWEEN_LINES: Final = 5.0


class _Reporter(Protocol):
    def __call__(self, step: Progress) -> None: ...


def run_job(job: Job[R], kept: str = "Stopped.", *, quiet: bool = False) -> R:
    """Run a job to its end and show how it goes on stderr.

    Ctrl+C lets the step in hand come to its end, closes the job and raises; a second Ctrl+C waits for nothing. Ctrl+Z
    lets the step come to its end too, so that no other program waits for the library while this one is paused.

    Args:
        kept: what to say when the user stops it.
        quiet: show nothing: what the job prints on the same terminal says how it goes.

    Raises:
        Interrupted: the user stopped it.
    """
    with _keys() as keys, _reporter(quiet) as report:
        try:
            while True:
                if keys.stop:
                    raise Interrupted(kept)
                if keys.pause:
                    keys.pause = False
                    os.kill(os.getpid(), signal.SIGSTOP)  # goes on here when the shell says so
                try:
                    step = next(job)
                except StopIteration as end:
                    result: R = end.value
                    return result
                report(step)
        finally:
            job.close()


@dataclass
class _Keys:
    """What was asked for on the keyboard and is still to be done."""

    stop: bool = False
    pause: bool = False


@contextmanager
def _keys() -> Iterator[_Keys]:
    """Ctrl+C and Ctrl+Z (where there is such a thing) taken down, to be obeyed between two steps."""
    asked = _Keys()

    def stop(number: int, frame: FrameType | None) -> None:
        asked.stop = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
        note("\nStopping after what is in hand … (Ctrl+C again: at once)")

    def pause(number: int, frame: FrameType | None) -> None:
        asked.pause = True

    taken = {signal.SIGINT: stop} | ({signal.SIGTSTP: pause} if hasattr(signal, "SIGTSTP") else {})
    before = {number: signal.signal(number, taker) for number, taker in taken.items()}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _reporter(quiet: bool) -> Iterator[_Reporter]:
    if quiet:
        yield lambda step: None
        return
    if not sys.stderr.isatty():
        yield _Lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bars

    fields = ("{task.fields[amount]}", "{task.fields[note]}")
    columns = (TextColumn("{task.description}"), BarColumn(), *map(TextColumn, fields))
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        yield _Bar(bars)


class _Bar:
    """One bar a stage, in a terminal."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, step: Progress) -> None:
        from rich.markup import escape

        if step.stage not in self._tasks:
            self._tasks[step.stage] = self._bars.add_task(escape(step.stage), total=None, amount="", note="")
        task = self._tasks[step.stage]
        self._bars.update(
            task, completed=step.done, total=step.total or None, amount=_amount(step, "/"), note=escape(step.note)
        )


class _Lines:
    """A line now and then, where stderr is no terminal."""

    def __init__(self) -> None:
        self._stage, self._next = "", 0.0

    def __call__(self, step: Progress) -> None:
        finished = step.total > 0 and step.done >= step.total
        if step.stage == self._stage and time.monotonic() < self._next and not finished:
            return
        self._stage, self._next = step.stage, time.monotonic() + _SECONDS_BETWEEN_LINES
        note(f"{step.stage}: {_amount(step, ' of ')}{', ' if step.note else ''}{step.note}")


def _amount(step: Progress, of: str) -> str:
    """ "1,204 of 9,000", "34.2 MB of 605.1 MB", or without a known total "1,204"."""
    shown = size_in_words if step.unit == BYTES else "{:,}".format
    return f"{shown(step.done)}{of}{shown(step.total)}" if step.total else shown(step.done)
