"""How much memory there is for a picture."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, Final

_BYTES_PER_PIXEL: Final = 12  # four as loaded, four while its colours are turned, four while it is turned upright
_SHARE: Final = 2  # one picture may take a half of what is free
_LEAST_PIXELS: Final = 32_000_000
_MOST_PIXELS: Final = 512_000_000  # beyond this nothing is a photograph, however much memory there is
_UNKNOWN: Final = 2 * 1024**3  # assumed free where the system does not tell
_FRESH_S: Final = 1.0
_CGROUPS: Final = (
    ("memory.max", "memory.current"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes"),
)

_last: tuple[float, int] | None = None


def pixel_budget() -> int:
    """How many pixels one picture may have, given the memory that is free now: 32 to 512 million."""
    global _last
    now = time.monotonic()
    last = _last
    if last is None or now - last[0] > _FRESH_S:
        last = _last = (now, available_memory())
    return max(_LEAST_PIXELS, min(_MOST_PIXELS, last[1] // (_SHARE * _BYTES_PER_PIXEL)))


def available_memory() -> int:
    """Bytes this process may still take without swapping, within the limits of its container."""
    free = _system_memory()
    within = _container_memory()
    return free if within is None else min(free, within)


def _system_memory() -> int:
    if os.name == "nt":
        return _windows_memory()
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:  # macOS tells the whole of it only: take a half for free
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (OSError, ValueError):
        return _UNKNOWN


def _container_memory(root: Path = Path("/sys/fs/cgroup")) -> int | None:
    """What a container's limit leaves; None where there is none. Its page cache counts as used: on the safe side."""
    for limit_file, used_file in _CGROUPS:
        try:
            limit = (root / limit_file).read_text("ascii").strip()
            if limit != "max":
                return max(0, int(limit) - int((root / used_file).read_text("ascii")))
        except (OSError, ValueError):
            continue
    return None


def _windows_memory() -> int:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "page", "page_free", "virtual", "v_free", "x")),
        )

    kernel: Any = vars(ctypes)["windll"].kernel32  # known to type checkers on Windows only
    status = Status(length=ctypes.sizeof(Status))
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return _UNKNOWN
    return int(status.free)
