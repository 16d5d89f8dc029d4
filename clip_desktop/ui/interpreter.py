"""The interpreter as a window needs it: no thread keeps the window's waiting for longer than an eye notices.

Two of Python's habits do. A thread that works in Python is asked to let others in every 5 ms only, which add up in one
paint. And garbage in cycles is looked for by whichever thread happens to make many objects, over all the objects there
are, while every other thread stands: up to 280 ms in a job that reads 100,000 photographs.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QTimer

_TURN_S: Final = 0.0005
_YOUNG: Final = (5_000, 5)  # new objects to one pass over them, and such passes to one over what they left: 3 ms
_NEVER: Final = 1_000_000_000
_LOOK_MS: Final = 10_000
_AT_LAST_S: Final = 300.0
_MANY: Final = 50_000  # objects that stay, as those of a large import: a pass over more takes longer than 20 ms


class _Collector:
    """Collects garbage in cycles while no job runs, when enough has been made since."""

    def __init__(self, busy: Callable[[], bool]) -> None:
        self._busy, self._last = busy, time.monotonic()

    def look(self) -> None:
        """Collect if it is time to; what stays in large numbers is not looked through again."""
        if not gc.get_count()[2] or (self._busy() and time.monotonic() - self._last < _AT_LAST_S):
            return
        gc.collect()
        self._last = time.monotonic()
        if len(gc.get_objects(2)) > _MANY:
            gc.freeze()


@contextmanager
def smooth(busy: Callable[[], bool]) -> Iterator[None]:
    """While the window is open, threads take short turns, and garbage is collected between jobs.

    Args:
        busy: whether a job runs; asked on this thread, which has to be that of the event loop.
    """
    turn, thresholds = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(_TURN_S)
    gc.set_threshold(*_YOUNG, _NEVER)
    gc.freeze()  # modules and the window itself stay
    collector, timer = _Collector(busy), QTimer(interval=_LOOK_MS)
    timer.timeout.connect(collector.look)  # a connection alone keeps nothing alive
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.set_threshold(*thresholds)
        sys.setswitchinterval(turn)
