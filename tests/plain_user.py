"""Someone without the rights of the superuser, whoever runs the tests."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def plain_user(tmp_path: Path) -> Iterator[Path]:
    """A folder of a user whose rights count; as the superuser, this thread is nobody meanwhile.

    What is imported inside must be readable by everyone: import it before.
    """
    if os.geteuid() != 0:
        yield tmp_path
        return
    place = Path(tempfile.mkdtemp(prefix="clip-desktop-plain-"))  # tmp_path lies in a folder of root's alone
    os.chown(place, _NOBODY, _NOBODY)
    os.setegid(_NOBODY)
    os.seteuid(_NOBODY)
    try:
        yield place
    finally:
        os.seteuid(0)
        os.setegid(0)
        shutil.rmtree(place)
