"""What the user says of a photograph itself, and all that is known of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.photos import NO_STARS
from clip_desktop.library.records import Album, Caption, FileRecord, Photo, Tag
from clip_desktop.sentences import Sentence, say, say_count
from clip_desktop.services.edits import make_edit

if TYPE_CHECKING:
    from clip_desktop.imaging.decode import Picture

BEST: Final = 5
_NOT_TEXT: Final = ("Cc", "Cs")  # control characters, and halves of characters


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

    ``caption`` is what its file says in words, empty where that was not read yet, but for the title and description
    that the user gave.
    """

    photo: Photo
    files: tuple[PhotoFile, ...]
    tags: tuple[Tag, ...]
    albums: tuple[Album, ...]
    caption: Caption = field(default_factory=Caption)


def set_favourite(library: Library, photo_ids: Sequence[int], favourite: bool) -> Edit:
    """Mark photos as favourites, or no longer."""
    many = photographs(len(photo_ids))
    verb = (
        say("Mark {photographs} as favourite", photographs=many)
        if favourite
        else say("Take the heart from {photographs}", photographs=many)
    )
    return _set(library, photo_ids, "favourite", int(favourite), verb, Changes(photos=True))


def set_rating(library: Library, photo_ids: Sequence[int], rating: int) -> Edit:
    """Give photos 0 (none) to 5 stars.

    Raises:
        UserError: another number.
    """
    if not 0 <= rating <= BEST:
        raise UserError(say("A rating goes from 0 to {best} stars.", best=BEST))
    return _set(
        library,
        photo_ids,
        "rating",
        rating or NO_STARS,
        say("Rate {photographs} with {rating}", photographs=photographs(len(photo_ids)), rating=rating),
        Changes(photos=True),
    )


def hide(library: Library, photo_ids: Sequence[int], hidden: bool) -> Edit:
    """Take photos out of sight, or show them again; no file is touched and nothing said of them is forgotten."""
    many = photographs(len(photo_ids))
    verb = say("Hide {photographs}", photographs=many) if hidden else say("Show {photographs} again", photographs=many)
    return _set(library, photo_ids, "hidden", int(hidden), verb, Changes(photos=True, tags=True, albums=True))


def details(library: Library, photo_id: int) -> PhotoDetails:
    """All that is known of a photo. Asks the disk whether its files are there.

    Raises:
        UserError: there is no such photo.
    """
    photo = library.photos.get(photo_id)
    if photo is None:
        raise UserError(say("There is no photograph with the number {photo_id}.", photo_id=photo_id))
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
        _said_by_user(photo, library.captions.get(photo_id) or Caption()),
    )


def describe(
    library: Library, photo_ids: Sequence[int], *, title: str | None = None, description: str | None = None
) -> Edit:
    """Give photos a title and a description, which count before their files'.

    Args:
        title, description: None leaves it as it is; "" says that they have none, whatever their files say.
    """
    texts = {"title": _one_line(title), "description": _lines(description)}
    return _set_texts(library, photo_ids, {name: text for name, text in texts.items() if text is not None})


def forget_description(library: Library, photo_ids: Sequence[int]) -> Edit:
    """Take back the titles and descriptions that the user gave: what the files say counts again."""
    return _set_texts(library, photo_ids, dict.fromkeys(("title", "description")))


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
    from clip_desktop.imaging.decode import ImageProblem, decode_file

    try:
        return decode_file(path, at_least=at_least)
    except ImageProblem:
        raise
    except FileNotFoundError as error:
        raise UserError(say("“{name}” is no longer there.", name=path.name), "Its folder may be unplugged.") from error
    except OSError as error:
        raise UserError(say("“{name}” cannot be read: {error}.", name=path.name, error=reason_of(error))) from error


def running_time(seconds: float) -> str:
    """How long a film is, as players write it: "0:42", "12:05", "1:02:03"; no film shows 0:00."""
    minutes, left = divmod(max(1, int(seconds + 0.5)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def photographs(count: int) -> Sentence:
    """ "1 photograph", "3 photographs"."""
    return say_count(count, "1 photograph", "{n} photographs")


def _set_texts(library: Library, photo_ids: Sequence[int], texts: Mapping[str, str | None]) -> Edit:
    ids = [int(i) for i in photo_ids]
    before = {name: library.photos.texts(ids, name) for name in texts}

    def write(lib: Library, values: Mapping[str, Mapping[int, str | None]]) -> None:
        for name, by_photo in values.items():
            lib.photos.set_texts(name, by_photo)
        lib.captions.refresh_names(ids)

    after = {name: dict.fromkeys(before[name], text) for name, text in texts.items()}
    name = say("Describe {photographs}", photographs=photographs(len(ids)))
    return make_edit(library, name, Changes(photos=True), lambda lib: write(lib, after), lambda lib: write(lib, before))


def _said_by_user(photo: Photo, caption: Caption) -> Caption:
    """A caption with what the user said in the place of the file's word."""
    title = caption.title if photo.title is None else photo.title or None
    description = caption.description if photo.description is None else photo.description or None
    return replace(caption, title=title, description=description)


def _one_line(text: str | None) -> str | None:
    return None if text is None else " ".join((_lines(text) or "").split())


def _lines(text: str | None) -> str | None:
    """A text without the characters that no XML and no eye takes."""
    if text is None:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) not in _NOT_TEXT).strip("\ufeff \n\t")


def _set(library: Library, photo_ids: Sequence[int], field: str, value: int, name: str, changes: Changes) -> Edit:
    ids = [int(i) for i in photo_ids]
    before = library.photos.values(ids, field)
    return make_edit(
        library,
        name,
        changes,
        lambda lib: lib.photos.set_values(field, dict.fromkeys(before, value)),
        lambda lib: lib.photos.set_values(field, before),
    )


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
