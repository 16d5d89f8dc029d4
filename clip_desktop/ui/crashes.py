"""Bugs leave a report on this disk, and nowhere else."""

from __future__ import annotations

import platform
import traceback
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
        *traceback.format_exception(error),
    ]
    path = folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8")
    except OSError:
        return None
    return path
