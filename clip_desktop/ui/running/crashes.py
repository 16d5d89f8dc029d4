"""Bugs leave a report on this disk, and nowhere else."""

from __future__ import annotations

import faulthandler
import platform
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import clip_desktop
from clip_desktop.library.library import Library
from clip_desktop.services.crash_reports import keep_newest, leave_out_home, without_places


def roots_of(library: Library) -> list[Path]:
    """Where the user's photographs lie; empty where the library cannot say."""
    try:
        return [folder.path for folder in library.folders.all()]
    except Exception:  # a bug is being told of, and this may be where it is
        return []


def write_crash_report(folder: Path, error: BaseException, roots: Sequence[Path] = ()) -> Path | None:
    """Write the traceback of a bug into ``folder``; its path, or None where even that cannot be written.

    The newest reports stay, older ones go.

    Args:
        roots: folders of the user that are not named in it.
    """
    at = datetime.now(UTC)
    lines = [
        f"clip-desktop {clip_desktop.__version__}, Python {platform.python_version()}, {platform.platform()}",
        at.isoformat(timespec="seconds"),
        "",
        without_places("\n".join(traceback.format_exception(error)), roots, Path.home()),  # may be shown to others
    ]
    path = folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines), encoding="utf-8", errors="backslashreplace")  # names may be no text
    except OSError:
        return None
    keep_newest(folder)
    return path


@contextmanager
def hard_crashes_told(folder: Path) -> Iterator[None]:
    """Where the program itself is torn down (a fault in Qt or a codec), where each thread was is written there, too.

    A file that says nothing at the end is taken away; one that cannot be made is done without. Held by one window of a
    profile at a time.
    """
    path = folder / f"hard-crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        out = path.open("w", encoding="utf-8")
    except OSError:
        yield
        return
    keep_newest(folder)
    leave_out_home(folder, Path.home())  # of the last time
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
