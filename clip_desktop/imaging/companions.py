"""Files that belong to a photograph: the raw picture beside the JPEG, the film of a Live Photo, sidecars.

What belongs together has the same name up to its ending and lies in the same folder, as cameras, phones and editors
write it: ``IMG_1.JPG`` with ``IMG_1.CR2``, ``IMG_1.MOV``, ``IMG_1.xmp`` or ``IMG_1.JPG.xmp``. A pair is one
photograph; its face is the JPEG. A raw picture or a film that lies alone is nobody's companion.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from clip_desktop.imaging import formats

Kind = Literal["raw", "video", "sidecar"]

RAW: Final = frozenset(formats.RAW.extensions)
FILMS: Final = frozenset({".mov", ".mp4"})
EDITS: Final = frozenset({".xmp", ".aae"})
_FACES: Final = (".jpg", ".jpeg", ".jpe", ".jfif")
_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(RAW, "raw"),
    **dict.fromkeys(FILMS, "video"),
    **dict.fromkeys(EDITS, "sidecar"),
}
COMPANION_ENDINGS: Final = frozenset(_KINDS)


def kind_of_companion(path: str) -> Kind:
    """What a companion is, by its ending."""
    return _KINDS[_parts(path)[1]]


def owners(pictures: Iterable[str], others: Iterable[str]) -> dict[str, str]:
    """Whose companion each file of one folder is.

    Args:
        pictures: names of files that may be pictures by themselves; raw ones and films among them become companions
            where a picture of another kind has their name.
        others: names of files that are companions or nothing.

    Returns:
        The companions, each with the picture it belongs to, in the order of their names.
    """
    pictures = sorted(pictures, key=lambda name: (_rank(name), name))
    faces: dict[str, str] = {}
    for name in pictures:
        faces.setdefault(_parts(name)[0], name)
    found = {name: faces[_parts(name)[0]] for name in pictures if _rank(name) > 1}
    found = {name: face for name, face in found.items() if _rank(face) < _rank(name)}
    alone = {name: name for name in pictures if name not in found}
    for name in others:
        stem, ending = _parts(name)
        whose = alone.get(stem) or found.get(stem) or faces.get(stem)
        if whose is None and _KINDS[ending] == "sidecar":  # IMG_1.CR2.xmp, where the raw picture is a companion only
            whose = faces.get(_parts(stem)[0]) if _parts(stem)[1] in COMPANION_ENDINGS else None
        if whose is not None:
            found[name] = found.get(whose, whose)
    return dict(sorted(found.items()))


def _parts(name: str) -> tuple[str, str]:
    """A name without its ending, and the ending in small letters with the dot."""
    stem, dot, ending = name.rpartition(".")
    return (stem, dot + ending.lower()) if dot else (name, "")


def _rank(name: str) -> int:
    """How fit a picture is to be the face of a pair, the fittest first."""
    ending = _parts(name)[1]
    if ending in _FACES:
        return 0
    return {"raw": 2, "video": 3}.get(_KINDS.get(ending, ""), 1)
