"""Whether this machine runs on its battery, and whether long work is to go gently for that."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

_SUPPLIES: Final = Path("/sys/class/power_supply")
_ASKED_EVERY_S: Final = 10.0
_NO_BATTERY: Final = 128  # BatteryFlag of GetSystemPowerStatus


class Gentleness:
    """Answers whether work is to leave pauses now. Any thread may ask; the system is asked every ten seconds at most.

    Args:
        wish: the setting ``gentle``: "always", "never" or "on battery".
        on_battery: asks the system.
    """

    def __init__(
        self,
        wish: Callable[[], str],
        on_battery: Callable[[], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wish, self._on_battery, self._clock = wish, on_battery or runs_on_battery, clock
        self._asked_at, self._answer = float("-inf"), False

    def __call__(self) -> bool:
        wish = self._wish()
        if wish != "on battery":
            return wish == "always"
        if self._clock() - self._asked_at >= _ASKED_EVERY_S:
            self._answer, self._asked_at = self._on_battery(), self._clock()
        return self._answer


def runs_on_battery() -> bool:
    """Whether this machine is fed by its battery now; False where that cannot be told."""
    if sys.platform == "win32":
        return _windows_on_battery()
    if sys.platform == "darwin":
        return _mac_on_battery()
    return linux_on_battery(_SUPPLIES)


def linux_on_battery(supplies: Path) -> bool:
    """As the kernel tells it (Documentation/ABI/testing/sysfs-class-power).

    Args:
        supplies: a folder with one for each supply; batteries of mice and the like (scope "Device") do not count.
    """
    draining = False
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return False
    for folder in folders:
        kind = _read(folder / "type")
        if kind in ("Mains", "USB") and _read(folder / "online") == "1":
            return False
        if kind == "Battery" and _read(folder / "scope") != "Device":
            draining |= _read(folder / "status") == "Discharging"
    return draining


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _mac_on_battery() -> bool:
    import subprocess  # on a Mac alone

    try:
        said = subprocess.run(["pmset", "-g", "batt"], capture_output=True, text=True, timeout=2, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return False
    return "'Battery Power'" in said


def _windows_on_battery() -> bool:
    status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS: ACLineStatus, BatteryFlag, …
    kernel: object = getattr(ctypes, "windll", None)
    if kernel is None or not kernel.kernel32.GetSystemPowerStatus(ctypes.byref(status)):  # type: ignore[attr-defined]
        return False
    line, flag = status[0], status[1]
    return line == 0 and not (flag != 255 and flag & _NO_BATTERY)
