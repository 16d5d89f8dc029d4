"""Bugs leave a report on this disk, and nowhere else."""

from __future__ import annotations

import faulthandler
import platform
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import clip_desktop


def write_crash_report(folder: Path, error: BaseException) -> Path | None:
    """Write the traceback of a bug into ``folder``; its path, or None where even that cannot be written."""
    at = datetime.now(UTC)
    lines = [
        f"clip-desktop {clip_desktop.__version__}, Python {platform.python_version()}, {platform.platform()}",
        at.isoformat(timespec="seconds"),
        "",
        *(line.replace(str(Path.home()), "~") for line in traceback.format_exception(error)),  # may be shown to others
    ]
    path = folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")
    except OSError:
        return None
    return path


@contextmanager
def hard_crashes_told(folder: Path) -> Iterator[None]:
    """Where the program itself is torn down (a fault in Qt or a codec), where each thread was is written there, too.

    A file that says nothing at the end is taken away; one that cannot be made is done without.
    """
    path = folder / f"hard-crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        out = path.open("w", encoding="utf-8")
    except OSError:
        yield
        return
    was_on = faulthandler.is_enabled()
    faulthandler.enable(out)
    try:
        yield
    finally:
        faulthandler.disable()
        if was_on:
            faulthandler.enable()
        out.close()
        if not path.stat().st_size:
            path.unlink()
