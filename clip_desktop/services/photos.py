"""What the user says of a photograph itself, and all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.imaging.decode import ImageProblem, Picture, decode_file
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.photos import NO_STARS
from clip_desktop.library.records import Album, Caption, FileRecord, Photo, Tag
from clip_desktop.services.edits import make_edit

BEST: Final = 5


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """One of the places where a photo lies; ``online`` says whether it can be reached now.

    ``companions`` are the paths of the files that belong to it there: its raw picture, its film, sidecars.
    """

    file: FileRecord
    path: Path
    online: bool
    companions: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """All that is known of a photo: its files that can be reached first, its tags the surest first.

    ``caption`` is what its file says in words; empty where that was not read yet.
    """

    photo: Photo
    files: tuple[PhotoFile, ...]
    tags: tuple[Tag, ...]
    albums: tuple[Album, ...]
    caption: Caption = field(default_factory=Caption)


def set_favourite(library: Library, photo_ids: Sequence[int], favourite: bool) -> Edit:
    """Mark photos as favourites, or no longer."""
    verb = "Mark {} as favourite" if favourite else "Take the heart from {}"
    return _set(library, photo_ids, "favourite", int(favourite), verb, Changes(photos=True))


def set_rating(library: Library, photo_ids: Sequence[int], rating: int) -> Edit:
    """Give photos 0 (none) to 5 stars.

    Raises:
        UserError: another number.
    """
    if not 0 <= rating <= BEST:
        raise UserError(f"A rating goes from 0 to {BEST} stars.")
    return _set(library, photo_ids, "rating", rating or NO_STARS, f"Rate {{}} with {rating}", Changes(photos=True))


def hide(library: Library, photo_ids: Sequence[int], hidden: bool) -> Edit:
    """Take photos out of sight, or show them again; no file is touched and nothing said of them is forgotten."""
    verb = "Hide {}" if hidden else "Show {} again"
    return _set(library, photo_ids, "hidden", int(hidden), verb, Changes(photos=True, tags=True, albums=True))


def details(library: Library, photo_id: int) -> PhotoDetails:
    """All that is known of a photo. Asks the disk whether its files are there.

    Raises:
        UserError: there is no such photo.
    """
    photo = library.photos.get(photo_id)
    if photo is None:
        raise UserError(f"There is no photograph with the number {photo_id}.")
    places = library.files.of_photos([photo_id])
    companions: dict[int, list[str]] = {file.id: [] for file, _ in places}
    for companion in library.files.companions(companions):
        companions[companion.file_id].append(companion.relative_path.rpartition("/")[2])
    files = [
        PhotoFile(file, path, _is_there(path), tuple(path.with_name(name) for name in companions[file.id]))
        for file, path in places
    ]
    return PhotoDetails(
        photo,
        tuple(sorted(files, key=lambda f: not f.online)),
        tuple(library.tags.of_photo(photo_id)),
        tuple(library.albums.of_photo(photo_id)),
        library.captions.get(photo_id) or Caption(),
    )


def existing_path(library: Library, photo_id: int) -> Path | None:
    """A file of the photo that is there now, or None."""
    return next((path for _, path in library.files.of_photos([photo_id]) if _is_there(path)), None)


def load_picture(path: Path, at_least: int | None = None) -> Picture:
    """A picture to look at: upright, in sRGB.

    Args:
        at_least: the shorter edge needed in pixels, which may make decoding much faster; None for all there are.

    Raises:
        UserError: the file is gone, may not be read, or is no picture.
    """
    try:
        return decode_file(path, at_least=at_least)
    except ImageProblem:
        raise
    except FileNotFoundError as error:
        raise UserError(f"“{path.name}” is no longer there.", "Its folder may be unplugged.") from error
    except OSError as error:
        raise UserError(f"“{path.name}” cannot be read: {error.strerror or error}.") from error


def photographs(count: int) -> str:
    """ "1 photograph", "3 photographs"."""
    return f"{count} photograph{'' if count == 1 else 's'}"


def _set(library: Library, photo_ids: Sequence[int], field: str, value: int, name: str, changes: Changes) -> Edit:
    ids = [int(i) for i in photo_ids]
    before = library.photos.values(ids, field)
    return make_edit(
        library,
        name.format(photographs(len(ids))),
        changes,
        lambda lib: lib.photos.set_values(field, dict.fromkeys(before, value)),
        lambda lib: lib.photos.set_values(field, before),
    )


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
