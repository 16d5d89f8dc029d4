"""Which files of a folder belong to a photograph: one rule for the scan, the trash and the sidecars.

What belongs together has the same name up to its ending and lies in the same folder, as cameras, phones and editors
write it. A photograph has one face, a still picture; the raw picture of its name steps back behind it, and the film of
a Live Photo behind both. A raw picture or a film that lies alone is a photograph itself.

    ==================================== ==========================================================
    beside IMG_1.JPG                     is
    ==================================== ==========================================================
    IMG_1.CR2, IMG_1.MOV                 its raw picture, its film
    IMG_1.xmp, IMG_1.JPG.xmp, IMG_1.aae  its sidecars
    IMG_1.CR2.xmp                        the sidecar of its raw picture, and so its own
    IMG_1.png                            another photograph; what has the name of both may be either's
    IMG_1-2.jpg, img_1.xmp               nothing of its: only endings are alike in any case
    ==================================== ==========================================================

What may be the companion of several belongs to each of them: each is read with it, and it goes along with none, nor is
it written into for one of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from clip_desktop.imaging import formats

Kind = Literal["raw", "video", "sidecar"]

RAW: Final = frozenset(formats.RAW.extensions)
FILMS: Final = frozenset({".mov", ".mp4"})  # of Live Photos
EDITS: Final = frozenset({".xmp", ".aae"})
COMPANION_ENDINGS: Final = RAW | FILMS | EDITS
SIDECAR: Final = ".xmp"  # the one that is read and written; the others only go along
_JPEG: Final = frozenset({".jpg", ".jpeg", ".jpe", ".jfif"})
_STILL, _RAW, _FILM, _OTHER_FILM = 1, 2, 3, 4  # ranks; 0 is a JPEG


class Neighbours:
    """The pictures of one folder and what belongs to each, by their names.

    Args:
        names: all names in the folder; those that are neither pictures nor companions do not matter.
    """

    def __init__(self, names: Iterable[str]) -> None:
        known = sorted(name for name in names if _parts(name)[1] in formats.EXTENSIONS | EDITS)
        self._owners = owners(known)
        self._names: dict[str, list[str]] = {}  # of companions, by picture
        for name in known:
            stem, ending = _parts(name)
            # A sidecar of no picture here may be one's whose name has no ending, which its name does not tell.
            for picture in self._owners.get(name, (stem,) if ending in EDITS else ()):
                self._names.setdefault(picture, []).append(name)

    @classmethod
    def in_folder(cls, folder: Path) -> Neighbours:
        """Those in a folder on the disk.

        Raises:
            OSError: it cannot be read.
        """
        return cls(os.listdir(folder))

    def companions_of(self, picture: str) -> list[str]:
        """The names of the files that go where a picture goes, in order: what belongs to it and to no other.

        A raw picture stands for the photograph whose face another is: that one goes with it.
        """
        face, *others = self._owners.get(picture, (picture,))
        beside = self._names.get(face, [])
        own = {name for name in beside if _is_sidecar_of(picture, name)}
        if others or (face != picture and _rank(picture) != _RAW):
            return sorted(own)
        group = {name for name in beside if len(self._owners.get(name, ())) <= 1}
        return sorted({face, *group, *own} - {picture})

    def sidecar_of(self, picture: str) -> str:
        """The name of a picture's sidecar, or the one it is to get: ``photo.jpg.xmp``."""
        own = [name for name in self._names.get(picture, ()) if self._owners.get(name, (picture,)) == (picture,)]
        return next(iter(in_reading_order(picture, own)), picture + SIDECAR)

    def shared_sidecar_of(self, picture: str) -> str | None:
        """The name of a sidecar that a picture is read with for want of one of its own, and others are too."""
        shared = [name for name in self._names.get(picture, ()) if len(self._owners.get(name, ())) > 1]
        return next(iter(in_reading_order(picture, shared)), None)


def owners(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Whose companion each file of one folder is.

    Args:
        names: names, or paths, of files that are pictures or companions; one without a known ending is a picture.

    Returns:
        The companions, each with the pictures whose it is or may be, the likeliest first; in the order of their names.
    """
    groups: dict[str, list[str]] = {}
    edits = []
    for name in names:
        stem, ending = _parts(name)
        if ending in EDITS:
            edits.append((name, stem))
        else:
            groups.setdefault(stem, []).append(name)
    found: dict[str, tuple[str, ...]] = {}
    for group in groups.values():
        if len(group) > 1:
            found |= _behind(group)
    for name, named in edits:
        whose = _owners_of_edit(named, groups, found)
        if whose:
            found[name] = whose
    return dict(sorted(found.items()))


def stems_of(companions: Iterable[str]) -> set[str]:
    """What the whole name of a picture, or what of it stands before the ending, must be among for ``owners`` to find
    that one of these files is its companion. So a scan passes over the rest of a large folder quickly."""
    found = set()
    for name in companions:
        stem, ending = _parts(name)
        found.add(stem)
        if ending in EDITS:
            found.add(_parts(stem)[0])
    return found


def in_reading_order(picture: str, sidecars: Iterable[str]) -> list[str]:
    """The names of a picture's sidecars that hold XMP: the one to read comes first.

    ``IMG_1.jpg.xmp`` (digiKam, darktable) before ``IMG_1.xmp`` (Adobe) before its raw picture's ``IMG_1.cr2.xmp``.
    """
    own, stem = _folded(picture), _parts(picture)[0]
    found = []
    for name in sidecars:
        named, ending = _parts(name)
        if ending == SIDECAR:
            near = 0 if _folded(named) == own else 1 if named == stem else 2
            found.append((near, not name.endswith(SIDECAR), name))
    return [name for *_, name in sorted(found)]


def kind_of_companion(path: str) -> Kind:
    """What a companion is, by its ending."""
    ending = _parts(path)[1]
    return "raw" if ending in RAW else "video" if ending in FILMS else "sidecar"


def _behind(group: list[str]) -> dict[str, tuple[str, ...]]:
    """Of pictures that differ in the ending alone, those that step back, each with those that it steps back behind."""
    group.sort(key=lambda name: (_rank(name), name))
    stills = tuple(name for name in group if _rank(name) <= _STILL)
    faces = stills or tuple(name for name in group if _rank(name) == _RAW)
    behind = {_RAW: stills, _FILM: faces}
    return {name: whose for name in group if (whose := behind.get(_rank(name), ()))}


def _owners_of_edit(named: str, groups: dict[str, list[str]], found: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Whose a sidecar is that is named ``named`` and its ending."""
    stem, ending = _parts(named)
    group = groups.get(stem, ())
    named_so = [named] if named in group else [p for p in group if _parts(p) == (stem, ending)]
    if named_so:
        return found.get(named_so[0], (named_so[0],))
    if named not in groups and ending in COMPANION_ENDINGS:
        named = stem  # IMG_1.CR2.xmp, whose raw picture was deleted
    return tuple(name for name in groups.get(named, ()) if name not in found)


def _is_sidecar_of(picture: str, name: str) -> bool:
    """Whether a file's name is a picture's whole name and a sidecar's ending."""
    named, ending = _parts(name)
    return ending in EDITS and _folded(named) == _folded(picture)


def _parts(name: str) -> tuple[str, str]:
    """A name without its ending, and the ending in small letters with the dot."""
    at = name.rfind(".")
    ending = name[at:].lower() if at >= 0 else "/"
    return (name, "") if "/" in ending else (name[:at], ending)


def _folded(name: str) -> str:
    stem, ending = _parts(name)
    return stem + ending


def _rank(name: str) -> int:
    """How fit a picture is to be the face of a photograph, the fittest first."""
    ending = _parts(name)[1]
    if ending in _JPEG:
        return 0
    if ending in RAW:
        return _RAW
    if ending in FILMS:
        return _FILM
    return _OTHER_FILM if ending in formats.VIDEO.extensions else _STILL
