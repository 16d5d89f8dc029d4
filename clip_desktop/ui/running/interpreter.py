"""The interpreter as a window needs it: no thread keeps the window's waiting for longer than an eye notices.

Two of Python's habits do. A thread that works in Python is asked to let others in every 5 ms only, which add up in one
paint. And garbage in cycles is looked for by whichever thread happens to make many objects, over all the objects there
are, while every other thread stands: up to 280 ms in a job that reads 100,000 photographs. That thread would also take
widgets apart, which belong to the window's: a crash sooner or later.
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
_LOOK_MS: Final = 200
_NEW: Final = 5_000  # objects made since the last pass over the new ones …
_PASSES: Final = 5  # … and such passes since the last over what they left: each takes a few ms
_FULL_S: Final = 10.0
_FEW: Final = 50_000  # objects that a pass looks through in 20 ms; there are 10,000 while a job makes no more
_AT_LAST_S: Final = 300.0


class _Collector:
    """Collects garbage in cycles as Python would, on the thread of the event loop; all of it when there is little.

    A job that holds many objects for a while makes a full pass long, and is soon over it. What stays in large numbers,
    as the modules of a large import, is not looked through again.
    """

    def __init__(self) -> None:
        self._looked = self._collected = time.monotonic()

    def look(self) -> None:
        """Collect what it is time to."""
        if _torch_comes():
            return
        new, passes, old = gc.get_count()
        now = time.monotonic()
        if old and now - self._looked > _FULL_S:
            self._looked = now
            self._look_through_all(now)
        elif new > _NEW:
            gc.collect(1 if passes >= _PASSES else 0)

    def _look_through_all(self, now: float) -> None:
        if _old_objects() <= _FEW or now - self._collected > _AT_LAST_S:
            gc.collect()
            self._collected = time.monotonic()
            if _old_objects() > _FEW:
                gc.freeze()


def _torch_comes() -> bool:
    """Whether torch is being imported: that makes 160,000 objects, which are frozen at its end, and few are garbage."""
    if "torch" not in sys.modules:
        return False
    from clip_desktop.clip.torch_loading import torch_is_loaded

    return not torch_is_loaded()


def _old_objects() -> int:
    """How many objects only a full pass looks through.

    In one call, within which no other thread has its turn: the list holds objects too that others are still making,
    and a tuple that is filled from a generator cannot be made to fit while somebody holds it.
    """
    return next(map(len, map(gc.get_objects, (2,))))


@contextmanager
def smooth() -> Iterator[None]:
    """While the window is open, threads take short turns, and garbage is collected in short passes on this thread."""
    turn, collects = sys.getswitchinterval(), gc.isenabled()
    sys.setswitchinterval(_TURN_S)
    gc.disable()
    gc.freeze()  # modules and the window itself stay
    collector, timer = _Collector(), QTimer(interval=_LOOK_MS)
    timer.timeout.connect(collector.look)  # a connection alone keeps nothing alive
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        sys.setswitchinterval(turn)
        if collects:
            gc.enable()
