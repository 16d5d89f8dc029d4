"""The interpreter as a window needs it: no thread keeps the window's waiting for longer than an eye notices.

Two of Python's habits do. A thread that works in Python is asked to let others in every 5 ms only, which add up in one
paint. And garbage in cycles is looked for by whichever thread happens to make many objects, over all the objects there
are, while every other thread stands: up to 280 ms in a job that reads 100,000 photographs.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QTimer

_TURN_S: Final = 0.0005
_YOUNG: Final = (5_000, 5)  # new objects to one pass over them, and such passes to one over what they left: 3 ms
_NEVER: Final = 1_000_000_000
_LOOK_MS: Final = 10_000
_FEW: Final = 50_000  # objects that a pass looks through in 20 ms; there are 10,000 while a job makes no more
_AT_LAST_S: Final = 300.0


class _Collector:
    """Collects garbage in cycles at moments when there is little to look through; at long last also if there is much.

    A job that holds many objects for a while makes a pass long, and is soon over it. What stays in large numbers, as
    the modules of a large import, is not looked through again.
    """

    def __init__(self) -> None:
        self._last = time.monotonic()

    def look(self) -> None:
        """Collect if it is time to."""
        if not gc.get_count()[2]:
            return  # nothing was made since
        if len(gc.get_objects(2)) <= _FEW or time.monotonic() - self._last > _AT_LAST_S:
            gc.collect()
            self._last = time.monotonic()
            if len(gc.get_objects(2)) > _FEW:
                gc.freeze()


@contextmanager
def smooth() -> Iterator[None]:
    """While the window is open, threads take short turns, and garbage is collected in short passes on this thread."""
    turn, thresholds = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(_TURN_S)
    gc.set_threshold(*_YOUNG, _NEVER)
    gc.freeze()  # modules and the window itself stay
    collector, timer = _Collector(), QTimer(interval=_LOOK_MS)
    timer.timeout.connect(collector.look)  # a connection alone keeps nothing alive
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.set_threshold(*thresholds)
        sys.setswitchinterval(turn)
