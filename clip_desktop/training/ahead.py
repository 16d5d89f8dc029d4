"""Work done by several threads a bounded distance ahead of whoever uses it, in order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def ahead(work: Callable[[T], R], items: Iterable[T], distance: int, workers: int = 0) -> Generator[R, None, None]:
    """What ``work`` makes of each item, in the order of the items; closing it ends the threads.

    Args:
        distance: how many results may wait or be in the making.
        workers: threads; 0 takes one for each processor.
    """
    pool = ThreadPoolExecutor(workers or os.cpu_count() or 1, thread_name_prefix="decode")
    waiting: deque[Future[R]] = deque()
    left = iter(items)
    try:
        waiting.extend(pool.submit(work, item) for item in islice(left, max(distance, 1)))
        while waiting:
            result = waiting.popleft().result()
            waiting.extend(pool.submit(work, item) for item in islice(left, 1))
            yield result
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
