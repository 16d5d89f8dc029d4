"""How long the window's event loop is held, by whom, and what it was doing: a heart that beats in it, and a watcher.

A timer of the GUI thread beats every few milliseconds; a beat that comes late means that nothing else could come
either: no key, no paint. By the clock alone that may be another program's work, so the thread's own processor time and
the whole program's are noted beside it: a beat that is late by the thread's own work is this window's fault, one that
is late while other threads of the program work is the interpreter's lock, and the rest is the machine's.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT_MS: Final = 50.0
_BEAT_MS: Final = 5
_LOOK_S: Final = 0.01
_FRAMES: Final = 7


@dataclass(frozen=True, slots=True)
class Hold:
    """One beat that came late.

    Attributes:
        doing: what the user did meanwhile.
        wall: milliseconds by the clock.
        own: of them, processor time of the GUI thread.
        program: processor time of all threads of the program.
        where: the innermost calls that the GUI thread, and those beside it, were seen in most often, if any was seen.
    """

    doing: str
    wall: float
    own: float
    program: float
    where: str

    def __str__(self) -> str:
        figures = f"{self.wall:.0f} ms (own {self.own:.0f}, program {self.program:.0f})"
        return f"{self.doing}: {figures}\n{self.where}"


@dataclass
class Watch(QObject):
    """Collects the holds between ``start`` and ``stop``; lives on the GUI thread."""

    holds: list[Hold] = field(default_factory=list)
    worst: dict[str, tuple[float, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self.doing = "nothing"
        self._seen: Counter[str] = Counter()
        self._thread = threading.get_ident()
        self._over = threading.Event()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watcher = threading.Thread(target=self._look, name="watcher", daemon=True)
        self._last = self._now()

    def start(self) -> None:
        self._last = self._now()
        self._timer.start()
        self._watcher.start()

    def stop(self) -> None:
        self._beat()
        self._timer.stop()
        self._over.set()
        self._watcher.join()

    def by_own_work(self) -> list[Hold]:
        """The holds that are the GUI thread's own work, whatever else the machine did."""
        return [hold for hold in self.holds if hold.own > LIMIT_MS]

    def table(self) -> str:
        """The longest hold of each thing that was done: by the clock, and by the thread's own work."""
        return "\n".join(f"{doing:34} {wall:7.0f} {own:7.0f}" for doing, (wall, own) in self.worst.items())

    def _now(self) -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time()

    def _beat(self) -> None:
        now = self._now()
        wall, own, program = (1e3 * (new - old) for new, old in zip(now, self._last, strict=True))
        self._last = now
        before = self.worst.get(self.doing, (0.0, 0.0))
        self.worst[self.doing] = (max(before[0], wall), max(before[1], own))
        if wall > LIMIT_MS:
            where = "\n".join(text for text, _ in self._seen.most_common(3))
            self.holds.append(Hold(self.doing, wall, own, program, where))
        self._seen.clear()

    def _look(self) -> None:
        """On the watcher's thread: where the GUI thread is, while a beat is late."""
        while not self._over.wait(_LOOK_S):
            if time.perf_counter() - self._last[0] > 2 * _LOOK_S:
                for thread, frame in sys._current_frames().items():
                    if thread == self._thread:
                        self._seen[_innermost(frame)] += 1
                    elif thread != threading.get_ident() and not _waits(frame):
                        self._seen["  beside it" + _innermost(frame)] += 1


def _innermost(frame: FrameType) -> str:
    calls = traceback.extract_stack(frame)[-_FRAMES:]
    return "  " + " > ".join(f"{call.filename.rpartition('/')[2]}:{call.lineno} {call.name}" for call in calls)


def _waits(frame: FrameType) -> bool:
    """Whether a thread has nothing to do."""
    return frame.f_code.co_filename.endswith(("threading.py", "thread.py", "queue.py", "selectors.py"))


@contextmanager
def watched() -> Iterator[Watch]:
    """Watch the loop of this thread for as long as the block lasts."""
    watch = Watch()
    watch.start()
    try:
        yield watch
    finally:
        watch.stop()
