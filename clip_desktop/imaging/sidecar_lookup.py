"""Which XMP sidecar belongs to a picture: ``IMG_1.jpg.xmp`` (digiKam, darktable), or else ``IMG_1.xmp`` (Adobe)."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from clip_desktop.imaging.xmp import LARGEST

_ENDINGS: Final = (".xmp", ".XMP")


class Sidecar(NamedTuple):
    """A sidecar file: its name, size in bytes, and time of change in nanoseconds since 1970."""

    name: str
    size: int
    mtime_ns: int


def sidecars_in(folder: Path) -> dict[str, Sidecar]:
    """Every file in a folder that is named as a sidecar, by name.

    Raises:
        OSError: the folder cannot be read.
    """
    found = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_ENDINGS):
                with contextlib.suppress(OSError):
                    status = entry.stat()
                    if stat.S_ISREG(status.st_mode):
                        found[entry.name] = Sidecar(entry.name, status.st_size, status.st_mtime_ns)
    return found


def sidecar_among(name: str, sidecars: Mapping[str, Sidecar]) -> Sidecar | None:
    """The sidecar of a picture of this name, among those of its folder."""
    return next((sidecars[other] for other in _candidates(name) if other in sidecars), None)


def sidecar_of(picture: Path) -> Sidecar | None:
    """The sidecar of a picture on the disk, or None."""
    for name in _candidates(picture.name):
        try:
            status = os.stat(picture.with_name(name))
        except OSError:
            continue
        if stat.S_ISREG(status.st_mode):
            return Sidecar(name, status.st_size, status.st_mtime_ns)
    return None


def read_sidecar(picture: Path, sidecar: Sidecar | None) -> bytes:
    """The content of a picture's sidecar; empty where there is none, or it is gone, or too large to be one."""
    if sidecar is None or sidecar.size > LARGEST:
        return b""
    try:
        return picture.with_name(sidecar.name).read_bytes()
    except OSError:
        return b""


def _candidates(name: str) -> tuple[str, ...]:
    stem = name.rpartition(".")[0]
    return (*(name + ending for ending in _ENDINGS), *(stem + ending for ending in _ENDINGS if stem))
