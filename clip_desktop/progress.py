"""How every long piece of work reports: a job is a generator of ``Progress``.

Whoever runs a job (the command line's loop, the window's job thread) pauses it by not asking for the next step and
cancels it by ``close()`` on the thread that runs it; the job's own ``finally`` puts its pools away.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Final, TypeVar

R = TypeVar("R")

BYTES: Final = "bytes"


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of a running job.

    Attributes:
        done: units finished so far.
        total: units in all, or 0 while that is not known.
        stage: what is being done, in the user's words ("Scanning", "Indexing").
        note: what stands out now (a file name, a problem), or empty.
        unit: ``BYTES`` where it is bytes that are counted; otherwise things, and empty.
    """

    done: int
    total: int
    stage: str
    note: str = ""
    unit: str = ""


Job = Generator[Progress, None, R]


def run_to_end(job: Job[R], report: Callable[[Progress], object] | None = None) -> R:
    """Run a job on this thread to its end and give back what it returns."""
    while True:
        try:
            step = next(job)
        except StopIteration as stop:
            result: R = stop.value
            return result
        if report is not None:
            report(step)
