"""What lies beside a picture and belongs to it: its sidecar, its raw twin, the film of a Live Photo."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Final

from clip_desktop.imaging.companions import EDITS, FILMS, RAW
from clip_desktop.imaging.formats import EXTENSIONS

_PICTURES: Final = EXTENSIONS - RAW - FILMS

NamesByStem = Mapping[str, Sequence[str]]
"""The names in a folder by what stands before the last dot."""


def by_stem(names: Iterable[str]) -> NamesByStem:
    """Names by what stands before the last dot."""
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        found.setdefault(PurePath(name).stem, []).append(name)
    return found


def names_in(folder: Path) -> NamesByStem:
    """The names in a folder.

    Raises:
        OSError: it cannot be read.
    """
    return by_stem(os.listdir(folder))


def twins_of(picture: Path, names: NamesByStem) -> list[str]:
    """Other pictures beside it that differ in the ending alone: a companion of that name may be theirs."""
    return [name for name in names.get(picture.stem, ()) if name != picture.name and _kind(name) in _PICTURES]


def companions_of(picture: Path, names: NamesByStem | None = None) -> list[Path]:
    """The files that go where a picture goes, in order of names.

    ``photo.jpg.xmp`` always; a sidecar, raw twin, film or Apple's edits under the picture's name with another ending
    only where no other picture has that name too. To a raw picture, the ordinary one of its name is the companion.

    Args:
        names: the names in its folder, where they are known already.

    Raises:
        OSError: the folder cannot be read.
    """
    known = names_in(picture.parent) if names is None else names
    own = [name for name in known.get(picture.name, ()) if _kind(name) == ".xmp"]
    twins = twins_of(picture, known)
    is_raw = _kind(picture.name) in RAW
    if len(twins) > (1 if is_raw else 0):
        return [picture.with_name(name) for name in own]
    belongs = EDITS | FILMS | (_PICTURES if is_raw else RAW)
    near = [name for name in known.get(picture.stem, ()) if name != picture.name and _kind(name) in belongs]
    sidecars = [n for twin in near for n in known.get(twin, ()) if _kind(n) == ".xmp"]  # photo.cr2.xmp of the raw twin
    return [picture.with_name(name) for name in sorted({*own, *near, *sidecars})]


def _kind(name: str) -> str:
    return PurePath(name).suffix.lower()
