"""A small file replaced as a whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from clip_desktop.flushing import flush


def replace_file(path: Path, data: bytes, temporary: str) -> None:
    """Write a file so that whoever reads it finds the old content or the new, also after a power cut.

    The rights of a file that is there are kept, and a link to one stays a link.

    Args:
        temporary: the name, in the same folder, under which the content is gathered; what lies there is replaced.

    Raises:
        OSError: the system does not take it; the file is as it was, and nothing is left beside it.
    """
    target = Path(os.path.realpath(path))
    gathered = target.with_name(temporary)
    try:
        mode: int | None = stat.S_IMODE(os.stat(target).st_mode)
    except FileNotFoundError:
        mode = None  # new files get the rights that the user's umask leaves
    with suppress(FileNotFoundError):
        gathered.unlink()
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        with open(os.open(gathered, flags, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            gathered.chmod(mode)
        os.replace(gathered, target)
    except BaseException:
        with suppress(OSError):
            gathered.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where it can be asked to."""
    with suppress(OSError):  # some network shares cannot; the file itself is safe
        flush(folder)
