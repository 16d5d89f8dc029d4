"""What was written or renamed put on the disk, so that it is still there after the power went."""

from __future__ import annotations

import os
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
