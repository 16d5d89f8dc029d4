"""How fast a job goes and how long it still takes, in words."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from clip_desktop.sentences import Sentence, say

_WINDOW_SECONDS: Final = 20.0


class Rate:
    """Units per second over the last 20 seconds, so that a slow start or a pause is soon forgotten."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, begun_at: int = 0) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque([(clock(), begun_at)])

    def update(self, done: int) -> None:
        """``done`` units are finished by now."""
        self._marks.append((self._clock(), done))
        while len(self._marks) > 2 and self._marks[-1][0] - self._marks[0][0] > _WINDOW_SECONDS:
            self._marks.popleft()

    @property
    def seconds(self) -> float:
        """How long a time the rate is told by."""
        return self._marks[-1][0] - self._marks[0][0]

    @property
    def per_second(self) -> float:
        """The present rate; 0 while there is nothing to tell it by."""
        (then, before), (now, done) = self._marks[0], self._marks[-1]
        return (done - before) / (now - then) if now > then else 0.0

    def note(self, left: int, unit: Sentence) -> str:
        """ "34 photographs/s, 2 min left", or empty while unknown."""
        speed = self.per_second
        if speed <= 0:
            return ""
        shown = f"{speed:.0f}" if speed >= 10 else f"{speed:.1f}"
        return say("{speed} {unit}/s, {time} left", speed=shown, unit=unit, time=_duration(left / speed))


def _duration(seconds: float) -> Sentence:
    if seconds < 60:
        return say("{n} s", n=max(1, round(seconds)))
    if seconds < 3600:
        return say("{n} min", n=round(seconds / 60))
    return say("{n:.1f} h", n=seconds / 3600)
