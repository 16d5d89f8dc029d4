"""What was written or renamed put on the disk, so that it is still there after the power went."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def flush(path: Path) -> None:
    """Put a file, or the names in a folder, on the disk: what was only renamed may be lost otherwise.

    Raises:
        OSError: it cannot be opened, or the file system does not take the request (some network shares).
    """
    if os.name != "posix" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(target: Path, data: bytes) -> None:
    """Write a file, in the place of one that may be there: wholly, or not at all.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    scrap = None
    try:
        with tempfile.NamedTemporaryFile("wb", dir=target.parent, delete=False) as out:
            scrap = Path(out.name)
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.replace(scrap, target)
    finally:
        if scrap is not None:
            with suppress(OSError):
                scrap.unlink()
