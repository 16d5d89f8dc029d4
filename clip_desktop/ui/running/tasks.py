"""Plain functions on worker threads: the result, or the exception, comes back on the GUI thread through one signal."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

S = TypeVar("S")
T = TypeVar("T")
Failed = Callable[[BaseException], None]


class Courier(QObject):
    """Carries calls to the GUI thread, in the order they were posted. Lives on the GUI thread."""

    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], None]] = deque()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have ``call`` made on the GUI thread soon; from any thread."""
        self._calls.append(call)
        self._posted.emit()

    def forget(self) -> None:
        """Drop what was posted and not yet delivered: nobody is left to care."""
        self._calls.clear()

    @Slot()
    def _deliver(self) -> None:
        # One call a signal: an exception in one reaches the crash report and costs no other its turn.
        if self._calls:
            self._calls.popleft()()


class Worker(Generic[S]):
    """One thread with a state of its own (its library): opened on that thread when first needed, closed there too.

    Args:
        name: the thread's name.
        courier: carries answers home.
        open_state: makes the state; what it raises is the failure of the work that needed it.
        close_state: puts the state away.
    """

    def __init__(
        self, name: str, courier: Courier, open_state: Callable[[], S], close_state: Callable[[S], None]
    ) -> None:
        self._courier = courier
        self._open_state, self._close_state = open_state, close_state
        self._state: list[S] = []  # touched by the worker's thread only
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._open = True

    def run(self, work: Callable[[S], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do ``work`` on the thread, after all that was given before; nothing happens after ``close``."""
        if self._open:
            self._pool.submit(self._answer, work, done, failed)

    def renew(self) -> None:
        """Put the state away, after all that was given before; the next work opens a new one."""
        if self._open:
            self._pool.submit(self._put_away)

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and put the state away on its own thread."""
        if not self._open:
            return
        self._open = False
        self._pool.submit(self._put_away)
        self._pool.shutdown(wait=True)

    def _put_away(self) -> None:
        while self._state:
            self._close_state(self._state.pop())

    def _answer(self, work: Callable[[S], T], done: Callable[[T], None], failed: Failed) -> None:
        if not self._open:
            return
        try:
            if not self._state:
                self._state.append(self._open_state())
            result = work(self._state[0])
        except BaseException as error:  # every kind comes home; a thread's own end is no place to report
            fault = error
            self._courier.post(lambda: failed(fault))
        else:
            self._courier.post(lambda: done(result))
